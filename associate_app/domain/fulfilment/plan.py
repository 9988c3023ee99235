"""What is asked of the planner, and the one plan for a basket that it answers with. No words, only codes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from associate_app.domain.place import Place
from associate_app.domain.stock import Availability, Level, Stock
from associate_app.domain.time import MINUTE, Instant


class Way(StrEnum):
    """How goods reach the customer. Picked up here later or in another store: the place says which."""

    TAKE_NOW = "take_now"
    PICKUP = "pickup"
    SHIP = "ship"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One line of the basket."""

    id: str
    sku: str
    pieces: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Chosen by hand: this line goes this way, from or in this place. The planner never changes it."""

    line: str
    way: Way
    place: str
    pieces: int | None = None  # none: whatever of the line no other wish has taken


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """Pieces on their way to a place that are promised to nobody yet."""

    place: str
    sku: str
    pieces: int
    at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """Parcels a place has to pack on a day already."""

    place: str
    day: str  # ISO 8601 date there
    parcels: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRules:
    """What the chain has decided for all plans."""

    reach: int = 25_000  # metres to the farthest store that we send a customer to, unless wished by hand
    fresh_for: int = 15 * MINUTE  # what is known of other places is to be confirmed when older
    full: int = 2  # pieces promised of a place that is only known to have three or more
    low: int = 1  # pieces promised of a place that is only known to have few
    delivery_weekdays: tuple[int, ...] = (1, 2, 3, 4, 5)  # ISO 8601
    holidays: tuple[str, ...] = ()  # ISO 8601 dates without delivery
    effort: int = 12_000  # steps of the search, about 1 µs each; then the best plan so far is proposed


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRequest:
    """One basket in one store, and all that the device knows; what does not concern it is passed over."""

    here: str
    now: Instant
    online: bool
    lines: tuple[Wanted, ...]
    places: Mapping[str, Place]
    stock: tuple[Stock, ...] = ()  # of this store
    availability: tuple[Availability, ...] = ()  # as seen from this store's region
    incoming: tuple[Incoming, ...] = ()
    reserved: Mapping[str, int] = field(default_factory=dict)  # SKU -> pieces held here for this customer
    booked: tuple[Booked, ...] = ()
    wishes: tuple[Wish, ...] = ()
    ways: tuple[Way, ...] = tuple(Way)  # without SHIP when there is no address, for example
    rules: PlanRules = PlanRules()


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A reason: `code` is `plan.…`, `facts` are what the words beside it need."""

    code: str
    facts: Mapping[str, int | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What was known of the pieces in a place when they were promised."""

    pieces: int | None = None  # none when only the level is known
    level: Level | None = None
    at: Instant | None = None  # none for our own stock, which is always fresh


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A line, or the part of it that goes one way."""

    line: str
    sku: str
    pieces: int
    way: Way
    place: str
    ready_at: Instant  # in hand, or can be fetched from then on, or delivered by then
    to_confirm: bool
    why: Note
    known: Known
    by_hand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """What the customer gets at once: all shipped from one place, or all picked up in one."""

    way: Way
    place: str
    pieces: int
    ready_at: Instant  # when the last of it is
    to_confirm: bool
    cost: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unplanned:
    """Pieces that nobody can promise."""

    line: str
    sku: str
    pieces: int
    why: Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A wish that can't be promised; its line is planned as if it had not been made."""

    wish: Wish
    why: Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One plan for one basket: a line's pieces are all in `parts` or `unplanned`, in the basket's order.

    `proven`: no better plan exists. Otherwise the search was given up, and the plan is only valid.
    """

    here: str
    at: Instant
    parts: tuple[Part, ...]
    parcels: tuple[Parcel, ...]
    unplanned: tuple[Unplanned, ...]
    refused: tuple[Refused, ...]
    proven: bool

    @property
    def splits(self) -> int:
        """How often a line is cut."""
        ways = {(part.line, part.way, part.place) for part in self.parts}
        return len(ways) - len({part.line for part in self.parts})

    @property
    def last_at(self) -> Instant:
        return max((part.ready_at for part in self.parts), default=self.at)

    @property
    def cost(self) -> int:
        return sum(parcel.cost for parcel in self.parcels)

    @property
    def to_confirm(self) -> bool:
        return any(part.to_confirm for part in self.parts)

    def of_line(self, line: str) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if part.line == line)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One way in which one place could serve a line, for changing it by hand."""

    way: Way
    place: str
    pieces: int  # it can promise this many of those wanted
    ready_at: Instant
    to_confirm: bool
    known: Known
    cost: int
