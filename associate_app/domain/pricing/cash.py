"""Cash: rounding as an amount of its own, change, and what customers usually hand over."""

from dataclasses import dataclass

from associate_app.domain.errors import RuleViolation
from associate_app.domain.money import minor_digits
from associate_app.domain.pricing.spread import rounded

_NOTES = (10, 50, 100, 200, 500)  # major units


@dataclass(frozen=True, slots=True, kw_only=True)
class CashDue:
    """`to_pay` = `due` + `rounding`; the rounding is its own line and only cash has one."""

    due: int
    rounding: int

    @property
    def to_pay(self) -> int:
        return self.due + self.rounding


def in_cash(due: int, step: int) -> CashDue:
    """To the nearest step, halves away from zero; a step of 0 or 1 rounds nothing."""
    return CashDue(due=due, rounding=_to_step(due, step) - due)


def cash_back(refunded: int, back: int, step: int) -> CashDue:
    """Cash for a refund when `refunded` of the same sale went back in cash before.

    Rounded as a whole, so that all parts together are what was handed over in cash.
    """
    to_pay = _to_step(refunded + back, step) - _to_step(refunded, step)
    return CashDue(due=back, rounding=to_pay - back)


def change(to_pay: int, given: int) -> int:
    """Raises `cash.not_enough` with what is missing."""
    if given < to_pay:
        raise RuleViolation("cash.not_enough", missing=to_pay - given)
    return given - to_pay


def handy_amounts(to_pay: int, currency: str, count: int = 4) -> tuple[int, ...]:
    """What is likely to be handed over: the exact sum, then the next sums of ever larger notes."""
    notes = [note * 10 ** minor_digits(currency) for note in _NOTES]
    return tuple(sorted({to_pay, *(-(-to_pay // note) * note for note in notes)})[:count])


def _to_step(amount: int, step: int) -> int:
    return rounded(amount, step) * step if step > 1 else amount
