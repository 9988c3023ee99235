"""Pickups: pick, verify, make ready, hand over, let expire."""

from collections.abc import Mapping
from typing import Annotated, Any

from associate_app.commands.registry import Id, Personal, Pieces, command, store_of
from associate_app.commands.stock import move_pieces, use_reserved
from associate_app.domain.attention import Attention, AttentionState, resolve
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.pickup import (
    Pickup,
    PickupState,
    Proof,
    expire,
    hand_over,
    mark_ready,
    may_hand_over,
    may_mark_ready,
    may_start_picking,
    may_verify,
    start_picking,
    verify,
)
from associate_app.domain.place import Place
from associate_app.domain.staff import Permission
from associate_app.domain.stock import parcel_bin, reservation_id
from associate_app.world import World

FOUND = "found"  # how a missing piece settles itself
KEEP_DAYS = 7  # where a store says nothing else


_OWNER = store_of(Pickup, "pickup")


@command("pickup.start_picking", version=1, fact=False, permission=Permission.PICKUPS, owner=_OWNER)
class StartPicking:
    pickup: Id

    def check(self, entry: Entry, world: World) -> None:
        may_start_picking(world.require(Pickup, self.pickup))

    def apply(self, entry: Entry, world: World) -> None:
        pickup = world.get(Pickup, self.pickup)
        if pickup is not None and pickup.state is PickupState.NEW:
            world.put(start_picking(pickup, entry.actor))


@command("pickup.verify_piece", version=1, fact=True, permission=Permission.PICKUPS, owner=_OWNER)
class VerifyPiece:
    """A piece was taken from `bin` and scanned: it now belongs to the parcel."""

    pickup: Id
    sku: Id
    bin: Id

    def check(self, entry: Entry, world: World) -> None:
        may_verify(world.require(Pickup, self.pickup), self.sku)

    def apply(self, entry: Entry, world: World) -> None:
        pickup = world.get(Pickup, self.pickup)
        if pickup is None:
            world.attend("pickup.fact_about_unknown", about=self.pickup, what="picked", sku=self.sku)
            return
        try:
            line = may_verify(pickup, self.sku)
        except RuleViolation:
            # Taken from its bin all the same: it now lies with the parcel and has to be put back.
            world.attend(
                "pickup.picked_too_late",
                about=pickup.id,
                store=pickup.store,
                sku=self.sku,
                bin=self.bin,
                state=pickup.state,
            )
        else:
            after = verify(pickup, line.id, entry.actor)
            world.put(after)
            _settle_missing(world, after, line.id)
            use_reserved(world, reservation_id(pickup.store, f"{pickup.id}:{self.sku}"), 1)
        picked: dict[str, Any] = {
            "place": pickup.store,
            "sku": self.sku,
            "because": pickup.id,
            "reason": "picked",
        }
        move_pieces(world, bin=self.bin, pieces=-1, part="out", **picked)
        move_pieces(world, bin=parcel_bin(pickup.id), pieces=1, part="in", **picked)


def _settle_missing(world: World, pickup: Pickup, line_id: str) -> None:
    """What was missing has been found: nobody has to choose any more."""
    line = pickup.line(line_id)
    if line is None or line.missing > 0:
        return
    for attention in world.find(Attention, about=pickup.id):
        is_about_it = attention.code == "pickup.piece_missing" and attention.facts.get("line") == line_id
        if is_about_it and attention.state is AttentionState.OPEN:
            world.put(resolve(attention, FOUND, world.entry.at, world.entry.actor))


@command("pickup.report_missing", version=1, fact=True, permission=Permission.PICKUPS, owner=_OWNER)
class ReportMissing:
    """Looked for and not found."""

    pickup: Id
    line: Id

    def check(self, entry: Entry, world: World) -> None:
        line = world.require(Pickup, self.pickup).line(self.line)
        if line is None or line.missing < 1:
            raise RuleViolation("pickup.nothing_missing")

    def apply(self, entry: Entry, world: World) -> None:
        pickup = world.get(Pickup, self.pickup)
        line = pickup.line(self.line) if pickup else None
        if pickup is not None and line is not None:
            world.attend(
                "pickup.piece_missing",
                about=pickup.id,
                store=pickup.store,
                line=line.id,
                sku=line.sku,
                pieces=line.missing,
            )


@command("pickup.mark_ready", version=1, fact=True, permission=Permission.PICKUPS, owner=_OWNER)
class MarkReady:
    """The parcel is complete and stands on `shelf`."""

    pickup: Id
    shelf: Id

    def check(self, entry: Entry, world: World) -> None:
        may_mark_ready(world.require(Pickup, self.pickup))
        if not self.shelf:
            raise RuleViolation("pickup.no_shelf")

    def apply(self, entry: Entry, world: World) -> None:
        pickup = world.get(Pickup, self.pickup)
        if pickup is None or pickup.state not in (PickupState.NEW, PickupState.PICKING):
            return
        place = world.get(Place, pickup.store)
        keep_days = place.pickup.keep_days if place and place.pickup else KEEP_DAYS
        world.put(mark_ready(pickup, self.shelf, entry.at, keep_days))


@command("pickup.hand_over", version=1, fact=True, permission=Permission.PICKUPS, owner=_OWNER)
class HandOverPickup:
    """The goods left with their owner, or with somebody the owner sent."""

    pickup: Id
    taken: Mapping[Id, Pieces]  # line id -> pieces
    proof: Proof
    collected_by: Annotated[str, Personal] = ""
    signature: Id = ""  # SHA-256 of the picture

    def check(self, entry: Entry, world: World) -> None:
        may_hand_over(world.require(Pickup, self.pickup), self.taken, self.proof)

    def apply(self, entry: Entry, world: World) -> None:
        pickup = world.get(Pickup, self.pickup)
        if pickup is None:
            world.attend(
                "pickup.fact_about_unknown", about=self.pickup, what="handed_over", taken=dict(self.taken)
            )
            return
        contradiction = self._contradiction(pickup)
        if contradiction:
            world.attend(
                contradiction,
                about=pickup.id,
                store=pickup.store,
                state=pickup.state,
                taken=dict(self.taken),
                first_at=pickup.handed_over_at or 0,
                first_by=pickup.handed_over_by,
                first_on=pickup.handed_over_on,
                second_at=entry.at,
                second_by=entry.actor,
                second_on=entry.device,
            )
            return
        world.put(hand_over(pickup, self.taken, at=entry.at, by=entry.actor, on=entry.device))
        issue_pieces(world, pickup, self.taken)

    def _contradiction(self, pickup: Pickup) -> str:
        lines = [(pickup.line(id), pieces) for id, pieces in self.taken.items()]
        if any(line is None or pieces > line.waiting for line, pieces in lines):
            already = pickup.state is PickupState.HANDED_OVER or any(
                line and line.handed_over for line, _ in lines
            )
            return "pickup.handed_over_twice" if already else "pickup.handed_over_unready"
        return "" if pickup.state is PickupState.READY else "pickup.handed_over_unready"


@command("pickup.expire", version=1, fact=False, permission=Permission.SYSTEM)
class ExpirePickup:
    """Nobody came in time. Central issues it by its own clock."""

    pickup: Id

    def check(self, entry: Entry, world: World) -> None:
        pickup = world.require(Pickup, self.pickup)
        if pickup.state is not PickupState.READY or pickup.expires_at is None or pickup.expires_at > entry.at:
            raise RuleViolation("pickup.not_expired")

    def apply(self, entry: Entry, world: World) -> None:
        pickup = world.get(Pickup, self.pickup)
        if pickup is None or pickup.state is not PickupState.READY:
            return
        world.put(expire(pickup))
        world.attend(
            "pickup.expired", about=pickup.id, store=pickup.store, shelf=pickup.shelf, name=pickup.name
        )


def issue_pieces(world: World, pickup: Pickup, taken: Mapping[str, int]) -> None:
    """Pieces leave the store out of the parcel."""
    for id, pieces in taken.items():
        line = pickup.line(id)
        if line is not None:
            move_pieces(
                world,
                place=pickup.store,
                sku=line.sku,
                bin=parcel_bin(pickup.id),
                pieces=-pieces,
                reason="handed_over",
                because=pickup.id,
                part=line.id,
            )
