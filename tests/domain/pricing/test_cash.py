import pytest

from associate_app.domain.errors import RuleViolation
from associate_app.domain.pricing.cash import cash_back, change, handy_amounts, in_cash


@pytest.mark.parametrize(
    ("due", "step", "to_pay"),
    [
        (1001, 5, 1000),
        (1002, 5, 1000),
        (1003, 5, 1005),
        (1007, 5, 1005),
        (1008, 5, 1010),
        (2, 5, 0),
        (1049, 100, 1000),
        (1050, 100, 1100),
        (1234, 0, 1234),
        (1234, 1, 1234),
        (-1003, 5, -1005),
    ],
)
def test_cash_goes_to_the_nearest_step(due: int, step: int, to_pay: int) -> None:
    cash = in_cash(due, step)
    assert (cash.to_pay, cash.rounding) == (to_pay, to_pay - due)


def test_cash_back_in_parts_is_what_was_paid() -> None:
    # 10.06 was paid as 10.05; back come 3.33, 3.33 and 3.40, of which 3.35, 3.30 and 3.40 in cash.
    parts, refunded = [], 0
    for back in (333, 333, 340):
        parts.append(cash_back(refunded, back, 5).to_pay)
        refunded += back
    assert parts == [335, 330, 340]
    assert sum(parts) == in_cash(1006, 5).to_pay


def test_change_is_what_was_given_too_much() -> None:
    assert change(1005, 2000) == 995
    with pytest.raises(RuleViolation) as refused:
        change(1005, 1000)
    assert (refused.value.code, refused.value.facts) == ("cash.not_enough", {"missing": 5})


def test_handy_amounts_are_those_of_larger_and_larger_notes() -> None:
    assert handy_amounts(85070, "EUR") == (85070, 86000, 90000, 100000)
    assert handy_amounts(3640, "EUR") == (3640, 4000, 5000, 10000)
    assert handy_amounts(5000, "EUR") == (5000, 10000, 20000, 50000)
    assert handy_amounts(7, "JPY") == (7, 10, 50, 100)
