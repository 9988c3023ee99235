from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.gtin import LENGTHS, check_digit, is_gtin, shown, to_gtin14


def test_published_examples_are_right() -> None:
    # GS1 General Specifications, figure 7.9.1-1 and GS1's own demonstration items
    assert is_gtin("6291041500213")
    assert is_gtin("09524000059109")
    assert is_gtin("96385074")
    assert is_gtin("614141000036")


@given(st.sampled_from(LENGTHS).flatmap(lambda n: st.text("0123456789", min_size=n - 1, max_size=n - 1)))
def test_any_single_wrong_digit_is_refused(body: str) -> None:
    code = body + check_digit(body)
    for place, digit in enumerate(code):
        for wrong in "0123456789".replace(digit, ""):
            assert not is_gtin(code[:place] + wrong + code[place + 1 :])


@given(st.text("0123456789", min_size=12, max_size=12).filter(lambda body: int(body) > 0))
def test_every_form_of_one_item_is_stored_alike(body: str) -> None:
    code = body + check_digit(body)
    assert to_gtin14(code) == to_gtin14("0" + code) == "0" + code


def test_shown_is_what_is_printed() -> None:
    assert shown(to_gtin14("96385074")) == "96385074"
    assert shown(to_gtin14("9524000059109")) == "9524000059109"
    assert shown("19524000059106") == "19524000059106"


def test_only_plain_digits_count() -> None:
    assert not is_gtin("٩٥٢٤٠٠٠٠٥٩١٠٩")
    assert not is_gtin("00000000")
    assert not is_gtin("952400005910")
