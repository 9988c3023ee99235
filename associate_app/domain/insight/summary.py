"""What a customer was to the shop over the years, counted by central: a device holds ninety days only."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from associate_app.domain.insight.history import CameIn, Purchase
from associate_app.domain.insight.repurchase import Replenishment, replenishments
from associate_app.domain.money import Money, minor_digits, total
from associate_app.domain.time import Instant

MOST_STYLES = 300  # of which a device is told that the customer had them


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerSummary:
    """`id` is the customer's. Amounts are in the currency of the customer's store, others in `elsewhere`."""

    id: str
    store: str
    market: str
    value: Money  # paid, less what came back
    paid: Money
    baskets: int  # purchases that `paid` adds up
    elsewhere: tuple[Money, ...]  # values in other currencies, never converted
    purchases: int
    items: int
    sent_back: int
    visits: int  # days in a store, buying or collecting
    first_at: Instant | None
    last_at: Instant | None
    last_visit_at: Instant | None
    last_visit: str  # place
    replenishments: tuple[Replenishment, ...]
    styles: tuple[str, ...]  # bought ever, kept or sent back; the latest first
    at: Instant  # when this was last found to be otherwise

    @property
    def average_basket(self) -> Money | None:
        """What was paid each time, before anything came back; rounded to the nearest minor unit."""
        if not self.baskets:
            return None
        return Money((2 * self.paid.minor + self.baskets) // (2 * self.baskets), self.paid.currency)

    @property
    def return_permille(self) -> int | None:
        """Of the items ever bought; None where there are none."""
        return (2000 * self.sent_back + self.items) // (2 * self.items) if self.items else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """From `low` to below `high`: exact enough to serve by, too coarse to stare at."""

    low: Money
    high: Money


def band(value: Money) -> Band:
    """The first digit of the amount: 4 312.00 lies in 4 000 to 5 000, and below 10 is one band."""
    one = 10 ** minor_digits(value.currency)
    step = 10 * one
    while step * 10 <= value.minor:
        step *= 10
    low = max(value.minor, 0) // step * step
    return Band(low=Money(low, value.currency), high=Money(low + step, value.currency))


def sum_up(
    customer: str,
    *,
    store: str,
    market: str,
    currency: str,
    purchases: Iterable[Purchase],
    came_in: Iterable[CameIn],
    replenishable: Collection[str],
    at: Instant,
) -> CustomerSummary:
    """The same for the same purchases in whatever order."""
    bought = sorted(purchases, key=lambda each: (each.at, each.id))
    inside = [CameIn(place=each.place, at=each.at, day=each.day) for each in bought if each.in_store]
    visits = sorted([*inside, *came_in], key=lambda each: (each.at, each.place))
    home = [each for each in bought if each.total.currency == currency]
    others = sorted({each.total.currency for each in bought} - {currency})
    lines = [line for each in bought for line in each.lines]
    return CustomerSummary(
        id=customer,
        store=store,
        market=market,
        value=_value(home, currency),
        paid=total([each.total for each in home], currency),
        baskets=len(home),
        elsewhere=tuple(_value(bought, other) for other in others),
        purchases=len(bought),
        items=sum(line.pieces for line in lines),
        sent_back=sum(line.pieces - line.kept for line in lines),
        visits=len({each.day for each in visits}),
        first_at=bought[0].at if bought else None,
        last_at=bought[-1].at if bought else None,
        last_visit_at=visits[-1].at if visits else None,
        last_visit=visits[-1].place if visits else "",
        replenishments=replenishments(bought, replenishable),
        styles=tuple(dict.fromkeys(line.style for line in reversed(lines)))[:MOST_STYLES],
        at=at,
    )


def _value(purchases: Sequence[Purchase], currency: str) -> Money:
    return total(
        [each.total - each.returned for each in purchases if each.total.currency == currency], currency
    )
