"""What the pickup screen shows, ready to draw."""

from dataclasses import dataclass
from typing import Literal

from associate_app.domain.pickup import PickupState
from ui.kit.notice import NoticeKind

Tone = Literal["neutral", "warn", "danger", "success"]
Action = Literal["", "start", "ready", "hand_over"]

BARS = 6
STATES = (PickupState.NEW, PickupState.PICKING, PickupState.READY, PickupState.HANDED_OVER)
"""On the board, in this order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """`bars` of BARS are full; -1 for none."""

    words: str
    tone: Tone = "neutral"
    bars: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class PickupCard:
    id: str
    name: str
    items: str
    state: PickupState
    deadline: Deadline
    shelf: str  # where it stands, in words, once it is ready
    not_sent: bool
    attention: str  # id of what waits for a choice, or empty
    selected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """`count` is of all cards, of which `cards` are shown."""

    state: PickupState
    title: str
    count: int
    cards: tuple[PickupCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LineView:
    id: str
    sku: str
    name: str
    detail: str
    place: str  # the bin to look in, or why there is none
    art: str
    colour: str
    picked: int
    pieces: int
    current: bool

    @property
    def taken_off(self) -> bool:
        """Somebody chose to hand over the rest without it."""
        return self.pieces == 0

    @property
    def done(self) -> bool:
        return self.picked >= self.pieces


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One strip of words, beside its cause."""

    kind: NoticeKind
    title: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One pickup. `bins`: where else the current piece may lie; `blocked`: why the action can't be done."""

    id: str
    name: str
    line: str
    deadline: Deadline
    state: PickupState
    heading: str
    lines: tuple[LineView, ...]
    picked: int
    pieces: int
    bins: tuple[str, ...] = ()
    can_miss: bool = False
    shelves: tuple[str, ...] = ()
    shelf: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    action: Action = ""
    action_words: str = ""
    blocked: str = ""
    not_sent: bool = False
    attention: str = ""
    attention_words: str = ""
    news: News | None = None
    busy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PickupsView:
    summary: str
    columns: tuple[Column, ...]
    hidden: int  # handed over today and not shown
    expanded: bool
    detail: Detail | None
    elsewhere: News | None = None  # a pickup was asked for that this board does not have

    @property
    def is_empty(self) -> bool:
        return not any(column.count for column in self.columns)
