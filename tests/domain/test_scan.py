import pytest
from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.gtin import check_digit
from associate_app.domain.scan import LONGEST, CodeKind, ScanProblem, parse


@pytest.mark.parametrize(
    ("text", "gtin"),
    [
        ("9524000059109", "09524000059109"),
        ("09524000059109", "09524000059109"),
        ("]E09524000059109", "09524000059109"),
        ("614141000036", "00614141000036"),
        ("]C1010952400005910910LOT7\x1d21SER1", "09524000059109"),
        ("\x1d010952400005910910LOT7", "09524000059109"),
        ("(01)09524000059109(10)LOT7", "09524000059109"),
        ("https://id.gs1.org/01/09524000059109/10/LOT7", "09524000059109"),
        ("https://shop.example/some/path/01/09524000059109", "09524000059109"),
    ],
)
def test_every_way_to_write_one_item_finds_it(text: str, gtin: str) -> None:
    code = parse(text)
    assert (code.kind, code.value, code.problem) == (CodeKind.GTIN, gtin, None)


def test_batch_and_serial_are_kept() -> None:
    assert parse("]C1010952400005910910LOT7\x1d21SER1").elements == {
        "01": "09524000059109",
        "10": "LOT7",
        "21": "SER1",
    }


def test_a_broken_ean_is_never_read_as_an_element_string() -> None:
    # 4006381333931 would also parse as AI 400; with a wrong check digit only that reading is left.
    code = parse("4006381333932")
    assert code.problem is ScanProblem.CHECK_DIGIT


def test_a_broken_gtin_inside_gs1_is_refused() -> None:
    assert parse("]C10109524000059108").problem is not None
    assert parse("(01)09524000059108").problem is not None


@pytest.mark.parametrize("half", ["952400005", "95240000591", "9524", "95240000591099999"])
def test_half_a_scan_says_so(half: str) -> None:
    assert parse(half).problem is ScanProblem.INCOMPLETE


def test_typing_digits_is_a_search_and_not_half_a_scan() -> None:
    code = parse("9524", scanned=False)
    assert (code.kind, code.problem) == (CodeKind.TEXT, None)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("P-4817", CodeKind.PICKUP, "P-4817"),
        ("p-4817\r", CodeKind.PICKUP, "P-4817"),
        ("481702", CodeKind.PICKUP_CODE, "481702"),
        ("NS-TLN07", CodeKind.BADGE, "NS-TLN07"),
        ("wrap coat", CodeKind.TEXT, "wrap coat"),
        ("https://shop.example/coats", CodeKind.TEXT, "https://shop.example/coats"),
        ("http://[", CodeKind.TEXT, "http://["),
        ("https://[x]/01/1", CodeKind.TEXT, "https://[x]/01/1"),
    ],
)
def test_own_codes_and_words(text: str, kind: CodeKind, value: str) -> None:
    code = parse(text)
    assert (code.kind, code.value, code.problem) == (kind, value, None)


@pytest.mark.parametrize("text", ["", "\x00", "9" * (LONGEST + 1), "]C1", "]C1\x1d\x1d"])
def test_rubbish_is_unreadable(text: str) -> None:
    assert parse(text).problem is ScanProblem.UNREADABLE


@given(st.text(max_size=600), st.booleans())
def test_no_text_ever_breaks_the_parser(text: str, scanned: bool) -> None:
    parse(text, scanned=scanned)


@given(st.text("0123456789", min_size=12, max_size=12), st.integers(0, 12), st.integers(1, 9))
def test_no_single_digit_error_is_accepted(body: str, place: int, by: int) -> None:
    code = body + check_digit(body)
    wrong = code[:place] + str((int(code[place]) + by) % 10) + code[place + 1 :]
    assert parse(wrong).problem is not None
