"""Ninety days of orders in all channels."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Customer
from associate_app.domain.money import Money, total
from associate_app.domain.order import Channel, Order, OrderLine, OrderState
from associate_app.domain.place import Place
from associate_app.domain.time import DAY, HOUR, MINUTE, Instant
from central.demo.catalogue import Product, variants
from central.demo.companions import Companions, companion
from central.demo.prices import charged, price
from central.demo.scene import Scene

_FIRST_NUMBER = 100_000
_CHANNELS = (Channel.STORE, Channel.WEB, Channel.APP, Channel.CHAT)
_WEIGHTS = (55, 25, 15, 5)


@dataclass(frozen=True, slots=True)
class Shop:
    """One store with what can be sold there and to whom."""

    scene: Scene
    number: int
    place: Place
    products: Sequence[Product]
    customers: Sequence[Customer]
    together: Companions

    def any_variant(self, rng: Random) -> tuple[Product, Variant]:
        product = rng.choice(self.products)
        return product, rng.choice(tuple(variants(product)))

    def line(self, id: str, product: Product, variant: Variant, pieces: int, at: Instant) -> OrderLine:
        listed = price(self.scene, product, variant, self.place.market, self.place.currency)
        return OrderLine(id=id, sku=variant.id, pieces=pieces, unit_price=charged(listed, at))


def orders_of(shop: Shop) -> Iterator[Order]:
    """Orders that were paid and have left, oldest first."""
    size, open_at = shop.scene.size, shop.scene.midnight(shop.place) + 10 * HOUR
    for day in range(size.days, -1, -1):
        for each in range(size.orders_per_day):
            number = (shop.number * (size.days + 1) + day) * size.orders_per_day + each
            rng = shop.scene.rng("order", number)
            at = Instant(
                open_at - day * DAY + (each * 11 * HOUR + rng.randint(0, HOUR)) // size.orders_per_day
            )
            if at < shop.scene.now - MINUTE and rng.random() < 0.9:
                yield _order(shop, rng, f"O-{_FIRST_NUMBER + number}", at)


def total_of(lines: Sequence[OrderLine], currency: str) -> Money:
    return total([line.unit_price * line.pieces for line in lines], currency)


def _order(shop: Shop, rng: Random, id: str, at: Instant) -> Order:
    channel = rng.choices(_CHANNELS, _WEIGHTS)[0]
    picked = {
        each[1].id: each for each in (shop.any_variant(rng) for _ in range(rng.choice((1, 1, 2, 2, 3, 5))))
    }
    first, beside = next(iter(picked.values()))[0], shop.scene.rng("beside", id)
    if (taken := companion(first, shop.together, beside)) is not None:
        variant = beside.choice(tuple(variants(taken)))
        picked.setdefault(variant.id, (taken, variant))
    lines = tuple(
        shop.line(f"L{place + 1}", *each, rng.choice((1, 1, 1, 1, 2)), at)
        for place, each in enumerate(picked.values())
    )
    # At the till, every third customer stays unnamed.
    unnamed = channel is Channel.STORE and rng.random() < 0.33
    cancelled = channel is not Channel.STORE and rng.random() < 0.04
    return Order(
        id=id,
        channel=channel,
        customer="" if unnamed else rng.choice(shop.customers).id,
        store=shop.place.id,
        placed_at=at,
        lines=lines,
        total=total_of(lines, shop.place.currency),
        state=OrderState.CANCELLED if cancelled else OrderState.COMPLETED,
    )
