"""From pickups to the board: pure functions, no store and no widgets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from associate_app.domain.attention import Attention
from associate_app.domain.pickup import OPEN, Pickup, PickupState
from associate_app.domain.time import DAY, HOUR, MINUTE, Instant
from ui.format.numbers import percent
from ui.format.times import brief, brief_day, clock, local, span
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.pickups.view import BARS, STATES, Column, Deadline, PickupCard

FIRST_HANDED_OVER = 3
_SOON = 2 * DAY  # before goods go back on the shelf
_STEPS = (15 * MINUTE, 30 * MINUTE, 60 * MINUTE, 2 * HOUR, DAY)  # time left -> one bar less each
_HURRY = 15 * MINUTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When and in which zone the board is read."""

    now: Instant
    zone: tzinfo | None

    def local(self, at: Instant) -> datetime:
        return local(at, self.zone)

    @property
    def today(self) -> datetime:
        return self.local(self.now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What is known beside the pickups themselves."""

    not_sent: frozenset[str] = frozenset()
    attention: Mapping[str, Attention] = field(default_factory=dict)
    selected: str = ""


def columns(
    waiting: Sequence[Pickup], gone: Sequence[Pickup], marks: Marks, at: Moment, *, expanded: bool
) -> tuple[Column, ...]:
    """New, picking, ready and handed over, in this order."""
    titles = state_titles()
    made = [
        _column(state, titles[state], [each for each in waiting if each.state is state], marks, at)
        for state in STATES[:-1]
    ]
    shown = gone if expanded else gone[:FIRST_HANDED_OVER]
    cards = tuple(card(each, marks, at) for each in shown)
    last = Column(state=STATES[-1], title=titles[STATES[-1]], count=len(gone), cards=cards)
    return (*made, last)


def state_titles() -> dict[PickupState, str]:
    return {
        PickupState.NEW: translate("Pickups", "New"),
        PickupState.PICKING: translate("Pickups", "Picking"),
        PickupState.READY: translate("Pickups", "Ready"),
        PickupState.HANDED_OVER: translate("Pickups", "Handed over"),
    }


def _column(state: PickupState, title: str, pickups: Sequence[Pickup], marks: Marks, at: Moment) -> Column:
    ordered = sorted(pickups, key=lambda each: (_ready_order(each), each.promised_by, each.id))
    cards = tuple(card(each, marks, at) for each in ordered)
    return Column(state=state, title=title, count=len(cards), cards=cards)


def _ready_order(pickup: Pickup) -> int:
    """Ready parcels stand in the order they became ready, the latest first."""
    return -(pickup.ready_at or 0) if pickup.state is PickupState.READY else 0


def card(pickup: Pickup, marks: Marks, at: Moment) -> PickupCard:
    attention = marks.attention.get(pickup.id)
    return PickupCard(
        id=pickup.id,
        name=short_name(pickup.name) if pickup.state is PickupState.HANDED_OVER else pickup.name,
        items=items_words(pickup),
        state=pickup.state,
        deadline=deadline(pickup, at),
        shelf=shelf_words(pickup.shelf) if pickup.state is PickupState.READY else "",
        not_sent=pickup.id in marks.not_sent,
        attention=attention.id if attention else "",
        selected=pickup.id == marks.selected,
    )


def deadline(pickup: Pickup, at: Moment) -> Deadline:
    """How urgent it is: until the promise while it is picked, until it goes back once it is ready."""
    if pickup.state is PickupState.HANDED_OVER:
        return Deadline(words=brief(at.local(pickup.handed_over_at or at.now), at.today))
    if pickup.state is PickupState.READY:
        return _waiting(pickup, at)
    if pickup.state not in OPEN:
        return Deadline(words="")
    left = pickup.promised_by - at.now
    if -MINUTE < left < MINUTE:
        return Deadline(words=translate("Pickups", "Due now"), tone="warn", bars=BARS - 1)
    if left < 0:
        return Deadline(
            words=translate("Pickups", "{time} late").format(time=span(-left)), tone="danger", bars=BARS
        )
    bars = BARS - 1 - sum(1 for step in _STEPS if left >= step)
    if left >= DAY // 2:
        due = at.local(pickup.promised_by)
        day = brief_day(due, at.today)
        return Deadline(
            words=translate("Pickups", "By {day} {time}").format(day=day, time=clock(due)), bars=bars
        )
    words = translate("Pickups", "{time} left").format(time=span(left))
    return Deadline(words=words, tone="warn" if left < _HURRY else "neutral", bars=bars)


def _waiting(pickup: Pickup, at: Moment) -> Deadline:
    if pickup.expires_at is not None and pickup.expires_at - at.now <= _SOON:
        day = brief_day(at.local(pickup.expires_at), at.today)
        return Deadline(words=translate("Pickups", "Back on shelf {day}").format(day=day), tone="warn")
    since = brief(at.local(pickup.ready_at), at.today) if pickup.ready_at is not None else ""
    return Deadline(
        words=translate("Pickups", "Since {time}").format(time=since)
        if since
        else translate("Pickups", "Ready"),
        tone="success",
    )


def items_words(pickup: Pickup) -> str:
    """What is still here when part of it was collected before."""
    gone = sum(line.handed_over for line in pickup.lines)
    if gone and pickup.state is PickupState.READY:
        return translate("Pickups", "{left} of {pieces} left").format(
            left=pickup.pieces - gone, pieces=pickup.pieces
        )
    return pieces_words(pickup.pieces)


def pieces_words(pieces: int) -> str:
    return counts.tr("{n} items", "", pieces)


def shelf_words(shelf: str) -> str:
    return translate("Pickups", "Shelf {shelf}").format(shelf=shelf) if shelf else ""


def short_name(name: str) -> str:
    """`Elžbieta K.`: enough to recognise who was here, not more."""
    words = name.split()
    return f"{words[0]} {words[-1][0]}." if len(words) > 1 else name


def summary(waiting: Sequence[Pickup], gone: Sequence[Pickup], now: Instant) -> str:
    """How many there are, and how many of those that are ready or overdue got ready in time."""
    due = [each for each in (*waiting, *gone) if each.ready_at is not None or each.promised_by < now]
    words = translate("Pickups", "{number} today").format(number=len(waiting) + len(gone))
    if not due:
        return words
    kept = sum(1 for each in due if each.ready_at is not None and each.ready_at <= each.promised_by)
    return translate("Pickups", "{words} · {share} on time").format(
        words=words, share=percent(100 * kept // len(due))
    )
