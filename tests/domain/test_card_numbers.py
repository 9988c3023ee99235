"""A card number is found however it is written, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.card_numbers import has_luhn_digit, holds_card_number

TEST_CARDS = ("4111111111111111", "5555555555554444", "378282246310005", "6304000000000000", "4222222222222")


@pytest.mark.parametrize("number", TEST_CARDS)
def test_numbers_that_schemes_publish_for_tests_are_found(number: str) -> None:
    assert has_luhn_digit(number)
    assert holds_card_number(number)
    assert holds_card_number(f"call me, card {number}, thanks")


@pytest.mark.parametrize(
    "written",
    ["4111 1111 1111 1111", "4111-1111-1111-1111", "4111.1111.1111.1111", "4111\u00a01111\u202f11111111"],
)
def test_groups_do_not_hide_one(written: str) -> None:
    assert holds_card_number(written)


def test_neither_do_the_month_and_the_code_behind_it() -> None:
    assert holds_card_number("4111 1111 1111 1111 12 28 737")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "4111111111111112",
        "411111111111",
        "41111111111111111111111",
        "+372 5123 4567",
        "P-4817",
        "12.11.2026 14:05",
    ],
)
def test_other_numbers_are_not_taken_for_one(text: str) -> None:
    assert not holds_card_number(text)


def test_a_known_product_is_none() -> None:
    gtin = "4006381333939"  # right by Luhn, wrong as a GTIN; nothing is said of the second here
    assert has_luhn_digit(gtin) == holds_card_number(gtin)
    assert not holds_card_number("4111111111111111", is_gtin=lambda number: number == "4111111111111111")


@given(st.text("0123456789", min_size=12, max_size=18), st.integers(1, 9))
def test_each_wrong_digit_is_seen(body: str, added: int) -> None:
    """Luhn sees every single-digit error: for any body exactly one last digit is right."""
    right = [digit for digit in "0123456789" if has_luhn_digit(body + digit)]
    assert len(right) == 1
    wrong = str((int(right[0]) + added) % 10)
    assert not holds_card_number(body + wrong)
    assert holds_card_number(body + right[0])
