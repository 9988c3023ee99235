"""Stock by place and bin, what moved it, and what lies elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from associate_app.domain.time import Instant

LOW = 3  # fewer pieces than this are worth a warning
_PARCEL = "parcel "


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """All pieces of one SKU in one place; `id` is `place:sku`."""

    id: str
    place: str
    sku: str
    bins: Mapping[str, int]
    allocated: int = 0
    counted_at: Instant | None = None

    @property
    def on_hand(self) -> int:
        return sum(self.bins.values())

    @property
    def parcelled(self) -> int:
        """Pieces that lie in parcels and wait for their owners."""
        return sum(pieces for bin, pieces in self.bins.items() if is_parcel(bin))

    @property
    def available(self) -> int:
        """Available to promise: what lies here, in no parcel, and is not promised yet."""
        return self.on_hand - self.parcelled - self.allocated


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """One change of one bin, never edited: on hand is the sum of its movements."""

    id: str
    place: str
    sku: str
    bin: str
    pieces: int
    reason: str
    because: str  # the document it belongs to
    at: Instant


class Level(StrEnum):
    """What is said of far places instead of a number."""

    FULL = "full"
    LOW = "low"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class NearbyStock:
    place: str
    pieces: int
    at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """One SKU as seen from one region; `id` is `region:sku`. Nearby exact, the rest in bands."""

    id: str
    region: str
    sku: str
    nearby: tuple[NearbyStock, ...]
    elsewhere: Mapping[str, Level]  # place -> level
    at: Instant


class ReservationState(StrEnum):
    HELD = "held"
    RELEASED = "released"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservation:
    """Pieces promised to somebody and not sold to anybody else; `id` is `place:` and anything unique."""

    id: str
    place: str
    sku: str
    pieces: int
    reserved_for: str  # customer id, or empty
    until: Instant
    reserved_by: str = ""  # the store that asked
    state: ReservationState = ReservationState.HELD


def parcel_bin(pickup: str) -> str:
    """A parcel is a bin of its own, wherever it stands."""
    return f"{_PARCEL}{pickup}"


def is_parcel(bin: str) -> bool:
    return bin.startswith(_PARCEL)


def stock_id(place: str, sku: str) -> str:
    return f"{place}:{sku}"


def reservation_id(place: str, token: str) -> str:
    """The place in front lets every device of that store know which reservations there are."""
    return f"{place}:{token}"


def empty_stock(place: str, sku: str) -> Stock:
    return Stock(id=stock_id(place, sku), place=place, sku=sku, bins={})


def level_of(pieces: int) -> Level:
    if pieces >= LOW:
        return Level.FULL
    return Level.LOW if pieces > 0 else Level.NONE


def move(stock: Stock, bin: str, pieces: int) -> Stock:
    """Total: a bin may go below zero, which is somebody's attention, not an error. Empty bins vanish."""
    bins = {**stock.bins, bin: stock.bins.get(bin, 0) + pieces}
    return replace(stock, bins={name: held for name, held in sorted(bins.items()) if held != 0})


def allocate(stock: Stock, pieces: int) -> Stock:
    return replace(stock, allocated=stock.allocated + pieces)
