"""A basket with its prices: whole minor units of one currency, down to the single piece."""

from dataclasses import dataclass

from associate_app.domain.pricing.basket import DELIVERY
from associate_app.domain.pricing.reasons import Applied, Beaten, Nearly, Problem, RefusedCoupon


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Pieces of one line that cost the same."""

    pieces: int
    price: int  # to pay for each, after promotions and points
    points: int = 0  # what points have paid of each


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedLine:
    id: str
    sku: str
    pieces: int
    list_price: int  # of a piece
    unit_price: int  # of a piece by offer, group price or hand, before promotions
    tax_class: str
    runs: tuple[Run, ...]  # dearest first

    @property
    def listed(self) -> int:
        return self.list_price * self.pieces

    @property
    def total(self) -> int:
        return sum(run.pieces * run.price for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedBasket:
    """What is to pay, and why. Lines with a blocking problem and no price are left out of `lines`."""

    currency: str
    lines: tuple[PricedLine, ...]  # the delivery fee is the last, with the id `delivery`
    applied: tuple[Applied, ...] = ()
    nearly: tuple[Nearly, ...] = ()
    beaten: tuple[Beaten, ...] = ()
    coupons: tuple[str, ...] = ()  # that are used when this basket is paid
    refused: tuple[RefusedCoupon, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def listed(self) -> int:
        return sum(line.listed for line in self.lines)

    @property
    def total(self) -> int:
        return sum(line.total for line in self.lines)

    @property
    def goods(self) -> int:
        """The total without the delivery fee: what points can pay."""
        return sum(line.total for line in self.lines if line.id != DELIVERY)

    @property
    def saved(self) -> int:
        return self.listed - self.total

    @property
    def can_be_paid(self) -> bool:
        return bool(self.lines) and not any(problem.blocks for problem in self.problems)
