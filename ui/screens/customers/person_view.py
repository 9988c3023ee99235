"""What the screen shows of one customer."""

from dataclasses import dataclass
from datetime import datetime

from ui.kit.chip import ChipKind
from ui.kit.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentView:
    """`told` says since when and how we know."""

    words: str
    given: bool
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadView:
    """`phone` and `email` are in clear; the card masks them. `here` is empty for who is not in the store."""

    name: str
    tier: str
    tier_kind: ChipKind
    points: str
    points_told: str  # their age, once it matters
    phone: str
    email: str
    consents: tuple[ConsentView, ...]
    here: str
    as_of: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FactView:
    """`clear` stands instead of `value` while nobody looks over a shoulder, `basis` is what it rests on."""

    name: str
    value: str
    clear: str = ""
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactGroup:
    title: str
    facts: tuple[FactView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactsView:
    first: tuple[FactView, ...]
    rest: tuple[FactGroup, ...]
    wishes: tuple[Row, ...]
    hint: str  # why numbers are missing


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteView:
    id: str
    text: str
    told: str  # by whom, and when


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One of the next best actions. `route` is where it leads; empty for a call, which is made by phone."""

    key: str
    title: str
    reason: str
    button: str
    route: str
    call: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CartView:
    """`blocked` says why the cart can't be continued here now."""

    id: str
    changed: str
    rows: tuple[Row, ...]
    pieces: str
    count: str
    total: str
    told: str
    blocked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryView:
    rows: tuple[Row, ...]
    filter: str  # one of `story.FILTERS`
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileView:
    id: str
    head: HeadView
    facts: FactsView
    notes: tuple[NoteView, ...]
    story: StoryView
    cart: CartView | None
    steps: tuple[StepView, ...]
    based_on: str
    goes_with: tuple[Row, ...]
