"""What was promised with a sale: pieces that a place keeps for pickup or ships, and their cancellation.

The customer has paid and was told a day, so these are facts. What the place can't keep becomes attention.
"""

from collections import Counter
from dataclasses import dataclass, replace
from typing import Annotated, Any

from associate_app.commands.people import held
from associate_app.commands.registry import Id, Personal, Pieces, command
from associate_app.commands.stock import let_go, put_aside
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.money import Money
from associate_app.domain.order import Channel, Order, OrderLine, OrderState
from associate_app.domain.pickup import Pickup, PickupLine, PickupState
from associate_app.domain.place import Place
from associate_app.domain.sale import Sale
from associate_app.domain.staff import Permission
from associate_app.domain.stock import reservation_id
from associate_app.domain.time import DAY, Instant, later
from associate_app.world import World

KEPT = 14 * DAY  # after the promised day pieces that nobody has packed go back on sale


@dataclass(frozen=True, slots=True, kw_only=True)
class PromisedLine:
    id: str
    sku: str
    pieces: Pieces
    paid: int  # for all of them, minor units


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One parcel of one sale; `order` is its own id, `store` the one that sold."""

    order: Id
    sale: Id
    store: Id
    place: Id
    customer: Id
    currency: Id
    lines: tuple[PromisedLine, ...]
    ready_at: Instant


@command("plan.pick_up", version=1, fact=True, permission=Permission.SELL, owner=lambda c, _: c.promise.store)
class PlanPickUp:
    """Kept for the customer here or in another store."""

    promise: Promise
    pickup: Id
    code: Id  # six digits that the customer is told
    photo_id: bool = False
    name: Annotated[str, Personal] = ""

    def check(self, entry: Entry, world: World) -> None:
        place = _must_make_sense(self.promise, world)
        if place.pickup is None:
            raise RuleViolation("plan.no_pickup", place=place.id)

    def apply(self, entry: Entry, world: World) -> None:
        promise = self.promise
        if world.find(Pickup, order=promise.order):
            return
        lines = tuple(
            PickupLine(id=each.id, sku=each.sku, pieces=each.pieces, unit_price=_unit_price(each, promise))
            for each in promise.lines
        )
        pickup = Pickup(
            id=_free(world, Pickup, self.pickup),
            store=promise.place,
            order=_free(world, Order, promise.order),
            customer=promise.customer,
            name=self.name,
            state=PickupState.NEW,
            code=self.code,
            photo_id=self.photo_id,
            lines=lines,
            paid=_paid(promise),
            promised_by=promise.ready_at,
        )
        world.put(_order(promise, pickup.order, entry.at))
        world.put(pickup)
        _reserve(promise, pickup.id, world)
        _look_at_sale(promise, world)


@command("plan.ship", version=1, fact=True, permission=Permission.SELL, owner=lambda c, _: c.promise.store)
class PlanShip:
    """Sent to the customer from a store or a warehouse."""

    promise: Promise

    def check(self, entry: Entry, world: World) -> None:
        place = _must_make_sense(self.promise, world)
        if not place.orders.ships:
            raise RuleViolation("plan.does_not_ship", place=place.id)
        if not self.promise.customer:
            raise RuleViolation("plan.customer_needed")

    def apply(self, entry: Entry, world: World) -> None:
        order = _free(world, Order, self.promise.order)
        world.put(_order(self.promise, order, entry.at))
        _reserve(self.promise, order, world)
        _look_at_sale(self.promise, world)


@command(
    "plan.cancel", version=1, fact=True, permission=Permission.VOID_SALE, owner=lambda c, _: c.promise.store
)
class CancelPlan:
    """The sale was taken back: nothing is kept or sent any more."""

    promise: Promise
    pickup: Id = ""

    def check(self, entry: Entry, world: World) -> None:
        """Whatever has happened there, the sale is undone."""

    def apply(self, entry: Entry, world: World) -> None:
        promise = self.promise
        order = held(world, Order, promise.order) or _order(promise, promise.order, entry.at)
        if (order.store, order.channel) != (promise.store, Channel.STORE):
            reason = "plan.other_store"
            world.attend("sale.against_rules", about=order.id, number=promise.sale, reason=reason)
            return
        pickup = next(iter(world.find(Pickup, order=promise.order)), None)
        if order.state is OrderState.COMPLETED or (pickup and any(line.handed_over for line in pickup.lines)):
            left, store = (pickup.id, pickup.store) if pickup else (order.id, promise.store)
            world.attend("plan.cancelled_too_late", about=left, store=store, sale=promise.sale)
            return
        world.put(replace(order, state=OrderState.CANCELLED))
        if pickup is not None:
            world.put(replace(pickup, state=PickupState.CANCELLED))
            if pickup.picked:
                facts = {"name": pickup.name, "shelf": pickup.shelf}
                world.attend("plan.parcel_to_put_back", about=pickup.id, store=pickup.store, **facts)
        for sku in {line.sku for line in promise.lines}:
            let_go(world, reservation_id(promise.place, f"{pickup.id if pickup else order.id}:{sku}"))


def _must_make_sense(promise: Promise, world: World) -> Place:
    if not promise.lines or any(line.pieces < 1 for line in promise.lines):
        raise RuleViolation("plan.no_pieces")
    return world.require(Place, promise.place)


def _look_at_sale(promise: Promise, world: World) -> None:
    """Pieces are kept for somebody who has paid for them."""
    sale = held(world, Sale, promise.sale)
    parts = sale.sent if sale is not None and sale.store == promise.store else ()
    sold = Counter[str]()
    for part in parts:
        if (part.order, part.place) == (promise.order, promise.place):
            sold[part.line] += part.pieces
    if sold != Counter({line.id: line.pieces for line in promise.lines}):
        facts = {"number": promise.sale, "reason": "sale.unknown"}
        world.attend("sale.against_rules", about=promise.order, store=promise.store, **facts)


def _free(world: World, kind: type[Any], id: str) -> str:
    """An id that is in use is another's: nothing that was promised before is written over."""
    return id if held(world, kind, id) is None else f"{id}:{world.entry.id}"


def _order(promise: Promise, id: str, at: Instant) -> Order:
    return Order(
        id=id,
        channel=Channel.STORE,
        customer=promise.customer,
        store=promise.store,
        placed_at=at,
        lines=tuple(
            OrderLine(id=each.id, sku=each.sku, pieces=each.pieces, unit_price=_unit_price(each, promise))
            for each in promise.lines
        ),
        total=_paid(promise),
        state=OrderState.OPEN,
    )


def _reserve(promise: Promise, token: str, world: World) -> None:
    """As many as are free there, without safety stock unless it is our own shelf."""
    place = world.get(Place, promise.place)
    spare = place.orders.safety if place is not None and promise.place != promise.store else 0
    needs = Counter[str]()
    for line in promise.lines:
        needs[line.sku] += line.pieces
    for sku, pieces in sorted(needs.items()):
        reserved = put_aside(
            world,
            place=promise.place,
            sku=sku,
            pieces=pieces,
            token=f"{token}:{sku}",
            reserved_for=promise.customer,
            until=later(promise.ready_at, KEPT),
            spare=spare,
        )
        if reserved < pieces:
            world.attend(
                "plan.promise_broken",
                about=f"{promise.order}:{sku}",
                store=promise.store,
                number=promise.sale,
                place=place.name if place is not None else promise.place,
                sku=sku,
                pieces=pieces - reserved,
                asked=pieces,
            )


def _unit_price(line: PromisedLine, promise: Promise) -> Money:
    return Money(line.paid // max(line.pieces, 1), promise.currency)


def _paid(promise: Promise) -> Money:
    return Money(sum(line.paid for line in promise.lines), promise.currency)
