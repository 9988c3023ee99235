"""Pickups: goods of one order that wait in one store for their owner."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from associate_app.domain.errors import RuleViolation
from associate_app.domain.money import Money
from associate_app.domain.time import DAY, Instant, later


class PickupState(StrEnum):
    NEW = "new"
    PICKING = "picking"
    READY = "ready"
    HANDED_OVER = "handed_over"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


OPEN = (PickupState.NEW, PickupState.PICKING, PickupState.READY)


@dataclass(frozen=True, slots=True, kw_only=True)
class PickupLine:
    id: str
    sku: str
    pieces: int
    unit_price: Money
    picked: int = 0
    handed_over: int = 0

    @property
    def missing(self) -> int:
        """Pieces still to be picked."""
        return self.pieces - self.picked

    @property
    def waiting(self) -> int:
        """Pieces picked and not collected yet."""
        return self.picked - self.handed_over


class PhotoId(StrEnum):
    """What was seen; never the document itself."""

    NOT_ASKED = "not_asked"
    NAME_MATCHES = "name_matches"
    SOMEONE_ELSE = "someone_else"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """How the person at the counter showed that the goods are theirs."""

    code: str
    photo_id: PhotoId = PhotoId.NOT_ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class Pickup:
    id: str
    store: str
    order: str
    customer: str
    name: str  # who will come
    state: PickupState
    code: str  # six digits the customer was sent
    photo_id: bool  # ask for one
    lines: tuple[PickupLine, ...]
    paid: Money
    promised_by: Instant
    shelf: str = ""
    picker: str = ""  # staff id
    ready_at: Instant | None = None
    expires_at: Instant | None = None
    handed_over_at: Instant | None = None
    handed_over_by: str = ""  # staff id
    handed_over_on: str = ""  # device id

    def line(self, id: str) -> PickupLine | None:
        return next((line for line in self.lines if line.id == id), None)

    @property
    def pieces(self) -> int:
        return sum(line.pieces for line in self.lines)

    @property
    def picked(self) -> int:
        return sum(line.picked for line in self.lines)


def may_start_picking(pickup: Pickup) -> None:
    if pickup.state is not PickupState.NEW:
        raise RuleViolation("pickup.not_new", state=pickup.state)


def may_verify(pickup: Pickup, sku: str) -> PickupLine:
    """The line that still needs a piece of `sku`."""
    if pickup.state not in (PickupState.NEW, PickupState.PICKING):
        raise RuleViolation("pickup.not_picking", state=pickup.state)
    asked = [line for line in pickup.lines if line.sku == sku]
    if not asked:
        raise RuleViolation("pickup.wrong_piece", sku=sku)
    line = next((line for line in asked if line.missing > 0), None)
    if line is None:
        raise RuleViolation("pickup.piece_already_picked", sku=sku)
    return line


def may_mark_ready(pickup: Pickup) -> None:
    if pickup.state is not PickupState.PICKING:
        raise RuleViolation("pickup.not_picking", state=pickup.state)
    missing = sum(line.missing for line in pickup.lines)
    if missing > 0:
        raise RuleViolation("pickup.pieces_missing", missing=missing)
    if pickup.pieces == 0:
        raise RuleViolation("pickup.empty")


def may_hand_over(pickup: Pickup, taken: Mapping[str, int], proof: Proof) -> None:
    """Raises unless the pickup is ready, the proof fits and the pieces are here."""
    if pickup.state is PickupState.HANDED_OVER:
        raise RuleViolation("pickup.already_handed_over", at=pickup.handed_over_at)
    if pickup.state is PickupState.CANCELLED:
        raise RuleViolation("pickup.cancelled")
    if pickup.state is not PickupState.READY:
        raise RuleViolation("pickup.not_ready", state=pickup.state)
    if proof.code != pickup.code:
        raise RuleViolation("pickup.wrong_code")
    if pickup.photo_id and proof.photo_id is PhotoId.NOT_ASKED:
        raise RuleViolation("pickup.photo_id_missing")
    if not taken or any(pieces < 1 for pieces in taken.values()):
        raise RuleViolation("pickup.nothing_taken")
    for id, pieces in taken.items():
        line = pickup.line(id)
        if line is None or pieces > line.waiting:
            raise RuleViolation("pickup.more_than_waiting", line=id)


def start_picking(pickup: Pickup, picker: str) -> Pickup:
    return replace(pickup, state=PickupState.PICKING, picker=picker)


def verify(pickup: Pickup, line: str, picker: str) -> Pickup:
    return replace(
        pickup,
        state=PickupState.PICKING,
        picker=pickup.picker or picker,
        lines=tuple(
            replace(each, picked=each.picked + 1) if each.id == line else each for each in pickup.lines
        ),
    )


def mark_ready(pickup: Pickup, shelf: str, at: Instant, keep_days: int) -> Pickup:
    return replace(
        pickup, state=PickupState.READY, shelf=shelf, ready_at=at, expires_at=later(at, keep_days * DAY)
    )


def take_off(pickup: Pickup, line: str) -> Pickup:
    """The pieces of one line that were never found are no longer waited for."""
    lines = (replace(each, pieces=each.picked) if each.id == line else each for each in pickup.lines)
    return replace(pickup, lines=tuple(lines))


def hand_over(pickup: Pickup, taken: Mapping[str, int], *, at: Instant, by: str, on: str) -> Pickup:
    """Total: the goods have left, whatever we knew about them. Done when no piece waits any more."""
    lines = tuple(_take(line, taken.get(line.id, 0)) for line in pickup.lines)
    done = all(line.handed_over >= line.pieces for line in lines)
    return replace(
        pickup,
        lines=lines,
        state=PickupState.HANDED_OVER if done else pickup.state,
        handed_over_at=at,
        handed_over_by=by,
        handed_over_on=on,
    )


def expire(pickup: Pickup) -> Pickup:
    return replace(pickup, state=PickupState.EXPIRED)


def _take(line: PickupLine, pieces: int) -> PickupLine:
    handed_over = line.handed_over + pieces
    return replace(line, handed_over=handed_over, picked=max(line.picked, handed_over))
