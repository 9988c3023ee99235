"""Pickups around the present hour, each with its order. Every store's numbers are a block of their own."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Customer
from associate_app.domain.order import Channel, Order, OrderLine, OrderState
from associate_app.domain.pickup import OPEN, Pickup, PickupLine, PickupState
from associate_app.domain.time import DAY, MINUTE, Instant, later
from central.demo.catalogue import Product, sku, variants
from central.demo.orders import Shop, total_of
from central.demo.places import KEEP_DAYS
from central.demo.staff import staff_of

_BLOCK = 300
_FIRST = 5_000
_FIRST_ORDER = 50_000
_ORDER_STATES = {PickupState.HANDED_OVER: OrderState.COMPLETED, PickupState.CANCELLED: OrderState.CANCELLED}
_STAGED = (PickupState.READY, PickupState.HANDED_OVER, PickupState.EXPIRED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One pickup to be made; `minutes` from now to the promise, or since it was ready or handed over."""

    number: int
    state: PickupState
    minutes: int
    customer: int  # which of the store's customers
    pieces: int = 0
    picked: int = 0
    code: str = ""
    shelf: str = ""
    goods: tuple[str, ...] = ()  # SKUs that are meant


_RUNA, _KAAMOS = sku("NL-20011", "moss", "One size"), sku("SL-20601", "berry", "50 ml")
_OTSO, _BEANIE = sku("VA-20260", "blue", "38"), sku("NL-20034", "oat", "One size")
_BALM = sku("TS-20501", "snow", "50 ml")

_NEW, _PICKING, _READY = OPEN
_GONE = PickupState.HANDED_OVER

# What the guides and pictures show of the first store.
_KNOWN = (
    Plan(number=4811, state=_NEW, minutes=-20, customer=3, pieces=1),
    Plan(number=4830, state=_NEW, minutes=78, customer=4, pieces=1),
    Plan(number=4831, state=_NEW, minutes=93, customer=5, pieces=4),
    Plan(number=4833, state=_NEW, minutes=138, customer=6, pieces=2),
    Plan(number=4819, state=_PICKING, minutes=13, customer=7, pieces=2, picked=1),
    Plan(number=4826, state=_PICKING, minutes=28, customer=1, picked=2, goods=(_OTSO, _BEANIE, _BALM)),
    Plan(
        number=4817, state=_READY, minutes=42, customer=0, code="481702", shelf="A-2", goods=(_KAAMOS, _RUNA)
    ),
    Plan(number=4808, state=_READY, minutes=200, customer=2, pieces=1),
    Plan(number=4802, state=_READY, minutes=24 * 60, customer=8, pieces=3),
    Plan(number=4795, state=_READY, minutes=2 * 24 * 60, customer=9, pieces=1),
    Plan(number=4771, state=_READY, minutes=6 * 24 * 60, customer=10, pieces=2),
    Plan(number=4815, state=_GONE, minutes=22, customer=11, pieces=1),
    Plan(number=4799, state=_GONE, minutes=61, customer=12, pieces=2),
    Plan(number=4809, state=_GONE, minutes=97, customer=13, pieces=1),
    *(
        Plan(
            number=4772 + each, state=_GONE, minutes=100 + 17 * each, customer=20 + each, pieces=1 + each % 3
        )
        for each in range(17)
    ),
    Plan(number=4790, state=PickupState.CANCELLED, minutes=180, customer=40, pieces=2),
    Plan(number=4702, state=PickupState.EXPIRED, minutes=9 * 24 * 60, customer=41, pieces=1),
)


def pickups_of(shop: Shop) -> Iterator[tuple[Pickup, Order]]:
    team = tuple(each.id for each in staff_of(shop.scene, shop.number, shop.place))
    by_sku = {
        each.id: (product, each)
        for product in shop.products
        if product.is_known
        for each in variants(product)
    }
    for plan in _KNOWN if shop.number == 0 else _plans(shop):
        rng = shop.scene.rng("pickup", shop.place.id, plan.number)
        goods = [by_sku[each] for each in plan.goods] or [shop.any_variant(rng) for _ in range(plan.pieces)]
        yield _pickup(shop, plan, rng, goods, rng.choice(team))


def _plans(shop: Shop) -> Iterator[Plan]:
    rng = shop.scene.rng("plans", shop.place.id)
    minutes = [
        *((_NEW, due) for due in (-12, 35, 84, 150)),
        *((_PICKING, due) for due in (9, 24)),
        *((_READY, since) for since in (30, 170, 1_300, 3_100, 8_800)),
        *((_GONE, since) for since in range(14, 14 + 31 * rng.randint(8, 14), 31)),
        (PickupState.CANCELLED, 160),
        (PickupState.EXPIRED, 9 * 24 * 60),
    ]
    for each, (state, apart) in enumerate(minutes):
        pieces = rng.randint(2, 4) if state is _PICKING else rng.randint(1, 4)
        picked = 1 if state is _PICKING else 0
        number = _FIRST + shop.number * _BLOCK + each
        yield Plan(number=number, state=state, minutes=apart, customer=each, pieces=pieces, picked=picked)


def _pickup(
    shop: Shop, plan: Plan, rng: Random, goods: list[tuple[Product, Variant]], picker: str
) -> tuple[Pickup, Order]:
    scene, place = shop.scene, shop.place
    customer = shop.customers[plan.customer % len(shop.customers)]
    moment = _moment(shop, plan)
    waits = plan.state in (_NEW, _PICKING)
    ready_at = later(moment, -rng.randint(40, 90) * MINUTE) if plan.state is _GONE else moment
    promised_by = moment if waits else later(ready_at, rng.randint(5, 40) * MINUTE)
    ordered_at = later(min(ready_at, promised_by, scene.now), -rng.randint(120, 900) * MINUTE)
    bought = _lines(shop, goods, ordered_at)
    paid = total_of(bought, place.currency)
    policy = place.pickup
    staged = plan.state in _STAGED
    pickup = Pickup(
        id=f"P-{plan.number}",
        store=place.id,
        order=f"O-{_FIRST_ORDER + plan.number}",
        customer=customer.id,
        name=customer.name,
        state=plan.state,
        code=plan.code or f"{rng.randint(100_000, 999_999)}",
        photo_id=policy is not None and paid > policy.photo_id_over,
        lines=_picked(bought, plan),
        paid=paid,
        promised_by=promised_by,
        shelf=(plan.shelf or rng.choice(policy.shelves if policy else ("A-1",))) if staged else "",
        picker=picker if staged or plan.state is _PICKING else "",
        ready_at=ready_at if staged else None,
        expires_at=later(ready_at, KEEP_DAYS * DAY) if staged else None,
        handed_over_at=moment if plan.state is _GONE else None,
        handed_over_by=picker if plan.state is _GONE else "",
    )
    return pickup, _order(shop, pickup, customer, bought, ordered_at, rng.choice((Channel.WEB, Channel.APP)))


def _moment(shop: Shop, plan: Plan) -> Instant:
    now = shop.scene.now
    if plan.state in (_NEW, _PICKING):
        return later(now, plan.minutes * MINUTE)
    if plan.state is _GONE:  # today, however early it is
        since = min(plan.minutes * MINUTE, (now - shop.scene.midnight(shop.place)) * plan.minutes // 600)
        return later(now, -since)
    return later(now, -plan.minutes * MINUTE)


def _lines(shop: Shop, goods: list[tuple[Product, Variant]], at: Instant) -> tuple[OrderLine, ...]:
    """One line per SKU, however often it was drawn."""
    drawn = {variant.id: (product, variant) for product, variant in goods}
    pieces = [variant.id for _, variant in goods]
    return tuple(
        shop.line(f"L{place + 1}", *each, pieces.count(id), at)
        for place, (id, each) in enumerate(drawn.items())
    )


def _picked(bought: tuple[OrderLine, ...], plan: Plan) -> tuple[PickupLine, ...]:
    lines, left = [], plan.picked
    for line in bought:
        picked = line.pieces if plan.state in _STAGED else min(line.pieces, left)
        left -= min(line.pieces, left)
        lines.append(
            PickupLine(
                id=line.id,
                sku=line.sku,
                pieces=line.pieces,
                unit_price=line.unit_price,
                picked=picked,
                handed_over=line.pieces if plan.state is _GONE else 0,
            )
        )
    return tuple(lines)


def _order(
    shop: Shop,
    pickup: Pickup,
    customer: Customer,
    lines: tuple[OrderLine, ...],
    at: Instant,
    channel: Channel,
) -> Order:
    return Order(
        id=pickup.order,
        channel=channel,
        customer=customer.id,
        store=shop.place.id,
        placed_at=at,
        lines=lines,
        total=pickup.paid,
        state=_ORDER_STATES.get(pickup.state, OrderState.OPEN),
    )
