"""RFM: how lately, how often and for how much a customer buys, beside the others of the market.

Quintiles of recency, frequency and value (A. M. Hughes, Strategic Database Marketing, 1994). The cuts are
central's, counted over all customers of a market; the score of one customer follows from them anywhere.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from associate_app.domain.insight.summary import CustomerSummary
from associate_app.domain.time import DAY, Instant

FEWEST = 100  # customers; quintiles of fewer say more of chance than of anybody
_PARTS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentScale:
    """The four cuts between fifths of the customers of one market; `id` is the market."""

    id: str
    currency: str
    days: tuple[int, ...]  # since the last purchase
    purchases: tuple[int, ...]
    value: tuple[int, ...]  # minor units
    customers: int
    at: Instant


class Segment(StrEnum):
    CHAMPION = "champion"  # lately, often, for much
    LOYAL = "loyal"  # often
    NEW = "new"  # lately, and hardly before
    GROWING = "growing"  # lately, a few times
    STEADY = "steady"  # a while ago, a few times
    COOLING = "cooling"  # a while ago, hardly before
    MISSED = "missed"  # often and for much, but not for long
    AT_RISK = "at_risk"  # some of it, but not for long
    ASLEEP = "asleep"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rfm:
    """Scores from 1 to 5, 5 is best."""

    recency: int
    frequency: int
    value: int

    @property
    def segment(self) -> Segment:
        often, much = self.frequency >= 4, self.value >= 4
        if self.recency >= 4:
            if often:
                return Segment.CHAMPION if much else Segment.LOYAL
            return Segment.NEW if self.frequency == 1 else Segment.GROWING
        if self.recency == 3:
            if often:
                return Segment.LOYAL
            return Segment.COOLING if self.frequency == 1 else Segment.STEADY
        if often and much:
            return Segment.MISSED
        return Segment.AT_RISK if self.frequency >= 3 or much else Segment.ASLEEP


Figures = tuple[Instant, int, int]
"""Of one customer: the last purchase, how many, and their value in minor units."""


def scale(market: str, currency: str, customers: Iterable[Figures], now: Instant) -> SegmentScale | None:
    """Of those who ever bought; None where they are too few."""
    those = list(customers)
    if len(those) < FEWEST:
        return None
    return SegmentScale(
        id=market,
        currency=currency,
        days=cuts([_days(last_at, now) for last_at, _, _ in those]),
        purchases=cuts([purchases for _, purchases, _ in those]),
        value=cuts([value for _, _, value in those]),
        customers=len(those),
        at=now,
    )


def cuts(values: Sequence[int]) -> tuple[int, ...]:
    """The values that end the first, second, third and fourth fifth."""
    ordered = sorted(values)
    return tuple(ordered[-(-len(ordered) * part // _PARTS) - 1] for part in range(1, _PARTS))


def rfm(customer: CustomerSummary, of: SegmentScale, now: Instant) -> Rfm | None:
    """None for who never bought, and where the amounts can't be compared."""
    if customer.last_at is None or customer.value.currency != of.currency:
        return None
    return Rfm(
        recency=_PARTS - _above(_days(customer.last_at, now), of.days),
        frequency=1 + _above(customer.purchases, of.purchases),
        value=1 + _above(customer.value.minor, of.value),
    )


def _above(number: int, limits: Iterable[int]) -> int:
    return sum(number > limit for limit in limits)


def _days(last_at: Instant, now: Instant) -> int:
    return max(now - last_at, 0) // DAY
