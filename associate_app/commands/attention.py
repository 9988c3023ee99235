"""Settling what needs attention: every choice is a rule of its own."""

from collections.abc import Callable
from typing import Any

from associate_app.codec import convert
from associate_app.commands.carts import (
    keep_both_versions,
    keep_web_version,
    take_sold_out,
    take_store_version,
)
from associate_app.commands.loyalty import forgive
from associate_app.commands.pickups import issue_pieces
from associate_app.commands.registry import command, store_of
from associate_app.commands.stock import RETURNS, let_go, move_pieces, stock_of
from associate_app.domain.attention import Attention, AttentionState, may_choose, resolve
from associate_app.domain.ledger import Entry
from associate_app.domain.pickup import OPEN, Pickup, hand_over, take_off
from associate_app.domain.staff import Permission
from associate_app.domain.stock import parcel_bin, reservation_id
from associate_app.world import World

Choice = Callable[[Attention, World], None]


_OWNER = store_of(Attention, "attention")


@command("attention.resolve", version=1, fact=False, permission=Permission.ATTENTION, owner=_OWNER)
class ResolveAttention:
    attention: str
    choice: str

    def check(self, entry: Entry, world: World) -> None:
        may_choose(world.require(Attention, self.attention), self.choice)

    def apply(self, entry: Entry, world: World) -> None:
        attention = world.get(Attention, self.attention)
        if attention is None or attention.state is AttentionState.RESOLVED:
            return
        _CHOICES.get((attention.code, self.choice), _nothing_moves)(attention, world)
        world.put(resolve(attention, self.choice, entry.at, entry.actor))


def _nothing_moves(attention: Attention, world: World) -> None:
    """The choice is the record: nothing else changes."""


def _goods_left_again(attention: Attention, world: World) -> None:
    pickup = world.get(Pickup, attention.about)
    if pickup is not None:
        issue_pieces(world, pickup, _taken(attention))


def _goods_left(attention: Attention, world: World) -> None:
    pickup = world.get(Pickup, attention.about)
    if pickup is None:
        return
    taken = _taken(attention)
    by, on = str(attention.facts["second_by"]), str(attention.facts["second_on"])
    world.put(hand_over(pickup, taken, at=world.entry.at, by=by, on=on))
    issue_pieces(world, pickup, taken)


def _put_parcel_back(attention: Attention, world: World) -> None:
    pickup = world.get(Pickup, attention.about)
    if pickup is None:
        return
    for line in pickup.lines:
        lying = stock_of(world, pickup.store, line.sku).bins.get(parcel_bin(pickup.id), 0)
        _put_back(world, pickup, line.sku, lying)


def _put_piece_back(attention: Attention, world: World) -> None:
    pickup = world.get(Pickup, attention.about)
    if pickup is not None:
        _put_back(world, pickup, str(attention.facts["sku"]), 1)


def _put_back(world: World, pickup: Pickup, sku: str, pieces: int) -> None:
    if pieces < 1:
        return
    back: dict[str, Any] = {"place": pickup.store, "sku": sku, "because": pickup.id, "reason": "put_back"}
    move_pieces(world, bin=parcel_bin(pickup.id), pieces=-pieces, part="out", **back)
    move_pieces(world, bin=RETURNS, pieces=pieces, part="in", **back)


def _take_off(attention: Attention, world: World) -> None:
    pickup = world.get(Pickup, attention.about)
    if pickup is not None and pickup.state in OPEN:
        after = take_off(pickup, str(attention.facts["line"]))
        world.put(after)
        line = after.line(str(attention.facts["line"]))
        if line is not None and not any(each.missing for each in after.lines if each.sku == line.sku):
            let_go(world, reservation_id(pickup.store, f"{pickup.id}:{line.sku}"))


def _set_to_zero(attention: Attention, world: World) -> None:
    place, sku, bin = attention.store, str(attention.facts["sku"]), str(attention.facts["bin"])
    short = stock_of(world, place, sku).bins.get(bin, 0)
    if short < 0:
        move_pieces(
            world, place=place, sku=sku, bin=bin, pieces=-short, reason="counted", because=attention.id
        )


def _forgive_points(attention: Attention, world: World) -> None:
    forgive(world, attention.about, str(attention.facts["number"]))


def _taken(attention: Attention) -> dict[str, int]:
    return convert(attention.facts["taken"], dict[str, int])


_CHOICES: dict[tuple[str, str], Choice] = {
    ("pickup.handed_over_twice", "goods_left_twice"): _goods_left_again,
    ("pickup.handed_over_unready", "goods_left"): _goods_left,
    ("pickup.picked_too_late", "put_back"): _put_piece_back,
    ("pickup.expired", "put_back"): _put_parcel_back,
    ("pickup.piece_missing", "take_off"): _take_off,
    ("cart.two_versions", "keep_web"): keep_web_version,
    ("cart.two_versions", "take_store"): take_store_version,
    ("cart.two_versions", "keep_both"): keep_both_versions,
    ("cart.sold_other", "take_sold_out"): take_sold_out,
    ("plan.parcel_to_put_back", "put_back"): _put_parcel_back,
    ("loyalty.overdrawn", "forgive_points"): _forgive_points,
    ("stock.below_zero", "set_to_zero"): _set_to_zero,
}
