"""Counting, reserving, releasing, and the one way in which stock moves."""

from dataclasses import replace
from typing import Annotated, Any

from associate_app.commands.registry import Difference, Id, Personal, Pieces, command
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.staff import Permission
from associate_app.domain.stock import (
    Movement,
    Reservation,
    ReservationState,
    Stock,
    allocate,
    empty_stock,
    is_parcel,
    move,
    reservation_id,
    stock_id,
)
from associate_app.domain.time import Instant
from associate_app.world import World

COUNTED = "counted"  # the reason that says that somebody has counted
SALES_FLOOR = "sales floor"  # the bin of what was sold and never counted anywhere
RETURNS = "returns"  # the bin where pieces wait for their place on the shelf
LARGE = 5  # pieces an associate may correct without a second pair of eyes


def stock_of(world: World, place: str, sku: str) -> Stock:
    return world.get(Stock, stock_id(place, sku)) or empty_stock(place, sku)


def move_pieces(
    world: World, *, place: str, sku: str, bin: str, pieces: int, reason: str, because: str, part: str = ""
) -> None:
    """Change one bin and write its movement. `part` tells several movements of one command apart."""
    entry = world.entry
    before = stock_of(world, place, sku)
    after = move(before, bin, pieces)
    world.put(after)
    world.put(
        Movement(
            id=f"{entry.id}:{sku}:{bin}:{part}",
            place=place,
            sku=sku,
            bin=bin,
            pieces=pieces,
            reason=reason,
            because=because,
            at=entry.at,
        )
    )
    if after.bins.get(bin, 0) < 0 and pieces < 0:
        world.attend(
            "stock.below_zero", about=after.id, store=place, sku=sku, bin=bin, pieces=after.bins[bin]
        )


def issue_from_shelf(world: World, *, place: str, sku: str, pieces: int, because: str) -> None:
    """Pieces leave with the customer: out of the fullest bins first, which alone may go below zero."""
    bins = {bin: held for bin, held in stock_of(world, place, sku).bins.items() if not is_parcel(bin)}
    order = sorted(bins, key=lambda bin: (bin == RETURNS, -bins[bin], bin)) or [SALES_FLOOR]
    taken = dict.fromkeys(order, 0)
    for bin in order:
        taken[bin] = max(min(pieces - sum(taken.values()), bins.get(bin, 0)), 0)
    taken[order[0]] += pieces - sum(taken.values())
    for bin, count in taken.items():
        if count:
            move_pieces(world, place=place, sku=sku, bin=bin, pieces=-count, reason="sold", because=because)


def put_aside(
    world: World,
    *,
    place: str,
    sku: str,
    pieces: int,
    token: str,
    reserved_for: str,
    until: Instant,
    spare: int,
) -> int:
    """Reserve as many as are free above `spare`; gives how many that are."""
    free = max(min(stock_of(world, place, sku).available - spare, pieces), 0)
    if free:
        world.put(
            Reservation(
                id=reservation_id(place, token),
                place=place,
                sku=sku,
                pieces=free,
                reserved_for=reserved_for,
                until=until,
                reserved_by=world.store,
            )
        )
        world.put(allocate(stock_of(world, place, sku), free))
    return free


def use_reserved(world: World, reservation: str, pieces: int) -> None:
    """Reserved pieces are in somebody's hands now; more than are reserved do no harm."""
    before = world.get(Reservation, reservation)
    if before is None or before.state is ReservationState.RELEASED:
        return
    used = min(pieces, before.pieces)
    left = before.pieces - used
    state = ReservationState.HELD if left else ReservationState.RELEASED
    world.put(replace(before, pieces=left, state=state))
    world.put(allocate(stock_of(world, before.place, before.sku), -used))


def let_go(world: World, reservation: str) -> None:
    """Whatever it still holds goes back on sale."""
    before = world.get(Reservation, reservation)
    if before is not None:
        use_reserved(world, reservation, before.pieces)


@command(
    "stock.adjust",
    version=1,
    fact=True,
    permission=lambda c: Permission.STOCK_LARGE if abs(c.pieces) > LARGE else Permission.STOCK,
    owner=lambda c, _: c.place,
)
class AdjustStock:
    """The shelf holds more or fewer pieces than we thought."""

    place: Id
    sku: Id
    bin: Id
    pieces: Difference  # never 0
    reason: Id
    note: Annotated[str, Personal] = ""

    def check(self, entry: Entry, world: World) -> None:
        if self.pieces == 0 or not self.bin:
            raise RuleViolation("stock.nothing_to_adjust")

    def apply(self, entry: Entry, world: World) -> None:
        move_pieces(
            world,
            place=self.place,
            sku=self.sku,
            bin=self.bin,
            pieces=self.pieces,
            reason=self.reason,
            because=entry.id,
        )
        if self.reason == COUNTED:
            world.put(replace(stock_of(world, self.place, self.sku), counted_at=entry.at))


@command("stock.reserve", version=1, fact=False, permission=Permission.STOCK)
class Reserve:
    """Put pieces aside for somebody, in this store or another."""

    reservation: Id
    place: Id
    sku: Id
    pieces: Pieces
    reserved_for: Id
    until: Instant

    def check(self, entry: Entry, world: World) -> None:
        if self.pieces < 1:
            raise RuleViolation("stock.nothing_to_reserve")
        if self.until <= entry.at:
            raise RuleViolation("stock.reservation_over")
        if not self.reservation.startswith(reservation_id(self.place, "")):
            raise RuleViolation("stock.other_store", store=self.place)
        if world.get(Reservation, self.reservation) is not None:
            raise RuleViolation("stock.reserved_already")
        available = stock_of(world, self.place, self.sku).available
        if available < self.pieces:
            raise RuleViolation("stock.not_enough", available=available, asked=self.pieces)

    def apply(self, entry: Entry, world: World) -> None:
        world.put(
            Reservation(
                id=self.reservation,
                place=self.place,
                sku=self.sku,
                pieces=self.pieces,
                reserved_for=self.reserved_for,
                until=self.until,
                reserved_by=world.store,
            )
        )
        world.put(allocate(stock_of(world, self.place, self.sku), self.pieces))


def _releaser(command: Any, world: World) -> str | None:
    """The store where the pieces lie, or the one that had them put aside there."""
    held = world.get(Reservation, command.reservation)
    if held is None:
        return None
    return held.reserved_by if held.reserved_by == world.store else held.place


@command("stock.release", version=1, fact=False, permission=Permission.STOCK, owner=_releaser)
class Release:
    """Let reserved pieces go back on sale."""

    reservation: Id

    def check(self, entry: Entry, world: World) -> None:
        if world.require(Reservation, self.reservation).state is ReservationState.RELEASED:
            raise RuleViolation("stock.released_already")

    def apply(self, entry: Entry, world: World) -> None:
        before = world.get(Reservation, self.reservation)
        if before is None or before.state is ReservationState.RELEASED:
            return
        world.put(replace(before, state=ReservationState.RELEASED))
        world.put(allocate(stock_of(world, before.place, before.sku), -before.pieces))
