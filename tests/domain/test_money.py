import pytest

from associate_app.domain.money import Money, minor_digits, total


def test_currencies_do_not_mix() -> None:
    with pytest.raises(ValueError, match="EUR and PLN"):
        Money(1, "EUR") + Money(1, "PLN")
    with pytest.raises(ValueError, match="EUR and PLN"):
        assert Money(1, "EUR") > Money(1, "PLN")


def test_minor_units_follow_iso_4217() -> None:
    # IQD has 3 and RSD 2, whatever common data sets say.
    assert [minor_digits(code) for code in ("EUR", "JPY", "IQD", "RSD", "CLF")] == [2, 0, 3, 2, 4]


def test_totals() -> None:
    assert total([Money(250, "EUR"), Money(-50, "EUR")], "EUR") == Money(200, "EUR")
    assert total([], "PLN") == Money(0, "PLN")
