"""The years before: what the customers of whom the guides speak bought, collected again and sent back.

Older than what devices keep, so only central's counts tell of it. Their goods left before the opening count.
"""

from collections.abc import Iterator
from random import Random

from associate_app.commands.stock import RETURNS
from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Customer
from associate_app.domain.order import Channel, Order, OrderState
from associate_app.domain.stock import Movement
from associate_app.domain.time import DAY, HOUR, MINUTE, Instant, later
from central.demo.catalogue import Product, variants
from central.demo.customers import KNOWN
from central.demo.orders import Shop, total_of

_FIRST_NUMBER = 10_000
_MOST = 200  # orders of one customer
_USER = 1  # whose serum runs out; the last of them has hers in the cart already
_USED_UP = "TS-20502"  # what one of them buys again and again
_PRICES = 150 * DAY  # price lists tell no older prices
_RHYTHM = (50, 54, 51, 57, 52)  # days


def history_of(shop: Shop) -> Iterator[Order | Movement]:
    if shop.number == 0:
        for number, customer in enumerate(shop.customers[: len(KNOWN)]):
            for order in _orders(shop, number, customer):
                yield order
                yield from _sent_back(shop, order)


def _orders(shop: Shop, number: int, customer: Customer) -> Iterator[Order]:
    """A visit or a web order every few weeks, from the first day until ninety days ago."""
    rng = shop.scene.rng("history", customer.id)
    at, each = later(customer.since, 11 * HOUR), 0
    end = later(shop.scene.now, -(shop.scene.size.days + 1) * DAY)
    serums = list(_serums(shop)) if number == _USER else []
    while at < end and each < _MOST:
        goods = [shop.any_variant(rng) for _ in range(rng.choice((1, 1, 2, 2, 3)))]
        yield _order(shop, rng, f"O-{_FIRST_NUMBER + number * _MOST + each}", customer, at, goods)
        at, each = later(at, rng.randint(30, 90) * DAY + rng.randint(-200, 200) * MINUTE), each + 1
    for at in serums:
        product = next(product for product in shop.products if product.style.id == _USED_UP)
        goods = [(product, next(variants(product)))]
        yield _order(shop, rng, f"O-{_FIRST_NUMBER + number * _MOST + each}", customer, at, goods)
        each += 1


def _serums(shop: Shop) -> Iterator[Instant]:
    """The last of them is nearly used up now."""
    at = later(shop.scene.now, -50 * DAY)
    for days in _RHYTHM:
        yield at
        at = later(at, -days * DAY)


def _order(
    shop: Shop, rng: Random, id: str, customer: Customer, at: Instant, goods: list[tuple[Product, Variant]]
) -> Order:
    picked = {variant.id: (product, variant) for product, variant in goods}
    priced_at = max(at, later(shop.scene.now, -_PRICES))
    lines = tuple(
        shop.line(f"L{place + 1}", *each, 1, priced_at) for place, each in enumerate(picked.values())
    )
    return Order(
        id=id,
        channel=rng.choices((Channel.STORE, Channel.WEB, Channel.APP), (60, 25, 15))[0],
        customer=customer.id,
        store=shop.place.id,
        placed_at=at,
        lines=lines,
        total=total_of(lines, shop.place.currency),
        state=OrderState.COMPLETED,
    )


def _sent_back(shop: Shop, order: Order) -> Iterator[Movement]:
    """One piece in twelve came back, and was worn: it never lay on a shelf again."""
    rng = shop.scene.rng("sent back", order.id)
    if order.placed_at >= later(shop.scene.now, -(shop.scene.size.days + 30) * DAY):
        return
    for line in order.lines:
        if rng.randrange(12) == 0:
            at = later(order.placed_at, rng.randint(3, 25) * DAY)
            for reason, pieces, minutes in (("returned", 1, 0), ("damaged", -1, 30)):
                yield Movement(
                    id=":".join(("demo", shop.place.id, line.sku, order.id, reason, line.id)),
                    place=shop.place.id,
                    sku=line.sku,
                    bin=RETURNS,
                    pieces=pieces,
                    reason=reason,
                    because=order.id,
                    at=later(at, minutes * MINUTE),
                )
