"""What one customer bought and when they came: the plain input of all that is counted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from associate_app.domain.money import Money
from associate_app.domain.time import Instant, to_datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Bought:
    """One line; `paid` is for all its pieces."""

    sku: str
    style: str
    pieces: int
    paid: Money
    sent_back: int = 0

    @property
    def kept(self) -> int:
        return max(self.pieces - self.sent_back, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Purchase:
    """One order or sale that was not cancelled; `day` is the place's own, counted as `date.toordinal`."""

    id: str
    at: Instant
    day: int
    place: str
    in_store: bool
    total: Money
    lines: tuple[Bought, ...]

    @property
    def returned(self) -> Money:
        """The part of the total that went back with the goods, in proportion to the lines."""
        lines = sum(line.paid.minor for line in self.lines)
        back = sum(
            line.paid.minor * (line.pieces - line.kept) // line.pieces for line in self.lines if line.pieces
        )
        return Money(self.total.minor * back // lines if lines > 0 else 0, self.total.currency)


@dataclass(frozen=True, slots=True, kw_only=True)
class CameIn:
    """The customer was in a store without buying there, to collect something."""

    place: str
    at: Instant
    day: int


def local_day(at: Instant, time_zone: str) -> int:
    """The place's own date as an ordinal; UTC's where its time zone is unknown."""
    try:
        zone = ZoneInfo(time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        return to_datetime(at).astimezone(UTC).toordinal()
    return to_datetime(at).astimezone(zone).toordinal()


def without(lines: Sequence[Bought], sent_back: Iterable[tuple[str, int]]) -> tuple[Bought, ...]:
    """The lines after (SKU, pieces) came back, spread over the lines of that SKU; more than all is all."""
    left: dict[str, int] = {}
    for sku, pieces in sent_back:
        left[sku] = left.get(sku, 0) + max(pieces, 0)
    marked = []
    for line in lines:
        back = min(left.get(line.sku, 0), line.kept)
        left[line.sku] = left.get(line.sku, 0) - back
        marked.append(replace(line, sent_back=line.sent_back + back))
    return tuple(marked)
