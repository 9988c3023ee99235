"""Amounts as people type them, whatever their keyboard and language."""

import pytest

from associate_app.domain.money import Money
from ui.format.typed import plain_money, typed_money


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("12", 12_00),
        ("12.5", 12_50),
        ("12,50", 12_50),
        (" 1 234.50 ", 1_234_50),
        ("€1,234.50", 1_234_50),
        ("1\u202f234,50 €", 1_234_50),
        ("1.234", 1_234_00),
        (".5", 50),
        ("12.", 12_00),
    ],
)
def test_what_people_type_is_understood(typed: str, minor: int) -> None:
    assert typed_money(typed, "EUR") == Money(minor, "EUR")


@pytest.mark.parametrize("typed", ["", "abc", "-5", "−5", "1.2.3", "12,345.6.7", "€", "9" * 13, "1,23,456"])
def test_what_is_no_amount_is_none(typed: str) -> None:
    assert typed_money(typed, "EUR") is None


def test_a_currency_without_minor_units_has_no_decimals() -> None:
    assert typed_money("1,234", "JPY") == Money(1_234, "JPY")
    assert typed_money("12.5", "JPY") is None
    assert plain_money(Money(1_234, "JPY")) == "1234"


@pytest.mark.parametrize("minor", [0, 5, 12_50, 1_234_567_89])
def test_what_is_shown_to_be_changed_reads_back_as_the_same(minor: int) -> None:
    assert typed_money(plain_money(Money(minor, "EUR")), "EUR") == Money(minor, "EUR")
