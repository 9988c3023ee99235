"""What is likely to run out: the customer's own rhythm, always with what it rests on."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from associate_app.domain.insight.history import Purchase
from associate_app.domain.time import DAY, Instant, later

FEWEST = 3  # purchases on different days before there is a rhythm: two intervals
EARLY = 7 * DAY  # worth saying so long before it is due


@dataclass(frozen=True, slots=True, kw_only=True)
class Replenishment:
    """One product that is used up: bought on `purchases` days, the last time as `sku`."""

    style: str
    sku: str
    purchases: int
    last_at: Instant
    interval_days: int  # the median; of an even number of intervals the lower mean of the middle two

    @property
    def due_at(self) -> Instant:
        return later(self.last_at, self.interval_days * DAY)


def replenishments(
    purchases: Iterable[Purchase], replenishable: Collection[str]
) -> tuple[Replenishment, ...]:
    """Of the styles that are used up, those bought often enough; the soonest due first.

    Several purchases on one day are one. What was sent back was never used.
    """
    days: dict[str, dict[int, tuple[Instant, str]]] = {}
    for purchase in sorted(purchases, key=lambda each: (each.at, each.id)):
        for line in purchase.lines:
            if line.style in replenishable and line.kept:
                days.setdefault(line.style, {})[purchase.day] = (purchase.at, line.sku)
    found = [_of(style, by_day) for style, by_day in days.items() if len(by_day) >= FEWEST]
    return tuple(sorted(found, key=lambda each: (each.due_at, each.style)))


def bought_again(known: Replenishment, sku: str, at: Instant) -> Replenishment:
    """A purchase that the count did not know yet; an older one changes nothing."""
    return replace(known, sku=sku, last_at=at) if at > known.last_at else known


def is_due(known: Replenishment, now: Instant) -> bool:
    """From a week before, until a whole interval has passed unused: then the habit is over."""
    return later(known.due_at, -EARLY) <= now <= later(known.due_at, known.interval_days * DAY)


def _of(style: str, by_day: dict[int, tuple[Instant, str]]) -> Replenishment:
    days = sorted(by_day)
    intervals = sorted(after - before for before, after in pairwise(days))
    middle = len(intervals) // 2
    median = intervals[middle] if len(intervals) % 2 else (intervals[middle - 1] + intervals[middle]) // 2
    last_at, sku = by_day[days[-1]]
    return Replenishment(style=style, sku=sku, purchases=len(days), last_at=last_at, interval_days=median)
