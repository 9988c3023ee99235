import pytest
from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.scan import CodeKind, ScanProblem, customer_of, parse
from associate_app.domain.scan.own import check_character, loyalty_card


def test_the_check_character_is_that_of_the_standard() -> None:
    assert check_character("A12425GABC1234002") == "M"  # the example of the GRid, ISO/IEC 7064 MOD 37,36


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("P-4817", CodeKind.PICKUP),
        ("p-4817\r", CodeKind.PICKUP),
        ("P-00040000071", CodeKind.PICKUP),
        ("P-123456789012", CodeKind.PICKUP),
        ("O-50123", CodeKind.ORDER),
        ("C-10012", CodeKind.CUSTOMER),
        ("NS-TLN07", CodeKind.BADGE),
        ("A-2", CodeKind.BIN),
        ("C-07", CodeKind.BIN),
        ("R-T4-000123" + "-" + check_character("R-T4-000123"), CodeKind.RECEIPT),
        ("NC0000010012" + check_character("NC0000010012"), CodeKind.LOYALTY),
        ("NG0000A0000B0042" + check_character("NG0000A0000B0042"), CodeKind.GIFT_CARD),
    ],
)
def test_our_own_codes_are_known_by_their_form(text: str, kind: CodeKind) -> None:
    code = parse(text)
    assert (code.kind, code.value, code.problem) == (kind, text.strip().upper(), None)
    assert parse(text, scanned=False).kind is kind


@pytest.mark.parametrize("half", ["P-4", "P-48", "O-5", "R-T4-0001", "R-4", "NC00000100", "NS-T", "P-"])
def test_the_beginning_of_one_of_ours_is_not_another(half: str) -> None:
    assert parse(half).kind is CodeKind.TEXT


@given(st.integers(0, 10**9), st.integers(2, 12), st.sampled_from("0123456789"))
def test_a_card_with_one_wrong_digit_is_refused(number: int, place: int, digit: str) -> None:
    card = loyalty_card(f"C-{number}")
    assert (parse(card).problem, customer_of(card)) == (None, f"C-{number}")
    wrong = card[:place] + digit + card[place + 1 :]
    assert wrong == card or parse(wrong).problem is ScanProblem.CHECK_DIGIT
