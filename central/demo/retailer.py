"""All documents of Nordlys, made one after the other."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from associate_app.documents import Document
from associate_app.domain.order import Channel
from associate_app.domain.place import Place, PlaceKind
from associate_app.domain.time import Instant
from central.demo.accounts import accounts_of, gift_cards
from central.demo.acquaintance import told_of
from central.demo.carts import carts_of
from central.demo.catalogue import Product, products, variants
from central.demo.companions import companions
from central.demo.customers import customers_of
from central.demo.history import history_of
from central.demo.orders import Shop, orders_of
from central.demo.pickups import pickups_of
from central.demo.places import places, warehouse_for
from central.demo.prices import price
from central.demo.promotions import coupon_uses, coupons, promotions, rules_of
from central.demo.scene import Scene, Size
from central.demo.staff import staff_of
from central.demo.stock import Moves, no_moves, picked, reservations_of, sold, stock_of


def documents(size: Size, seed: int, now: Instant) -> Iterator[Document]:
    """The same for the same size, seed and moment; at most one store's doings are held at a time.

    Places come last: where there are none, an import never came to its end and can be done again.
    Availability is not among them: central projects it from stock.
    """
    scene = Scene(size, seed, now)
    everywhere, goods = places(scene), products(scene)
    yield from _catalogue(scene, everywhere, goods)
    shipped: dict[str, Moves] = {
        place.id: no_moves() for place in everywhere if place.kind is PlaceKind.WAREHOUSE
    }
    stores = [place for place in everywhere if place.kind is PlaceKind.STORE]
    together = companions(scene, goods)
    for number, place in enumerate(stores):
        yield from staff_of(scene, number, place)
        shop = Shop(scene, number, place, goods, customers_of(scene, number, place), together)
        yield from _store(shop, shipped[warehouse_for(place, everywhere).id])
    for place in everywhere:
        if place.kind is PlaceKind.WAREHOUSE:
            yield from stock_of(scene, place, goods, shipped.pop(place.id), {}, {})
    yield from everywhere


def _catalogue(scene: Scene, everywhere: Sequence[Place], goods: Sequence[Product]) -> Iterator[Document]:
    markets = {place.market: place.currency for place in everywhere}
    for product in goods:
        yield product.style
        for variant in variants(product):
            yield variant
            for market, currency in markets.items():
                yield price(scene, product, variant, market, currency)
    for id, currency in markets.items():
        yield rules_of(id, currency)
        yield from promotions(scene, id, currency)
        yield from coupon_uses(scene, id)
    yield from coupons(scene)
    yield from gift_cards(scene, everywhere[0].currency)


def _store(shop: Shop, shipped: Moves) -> Iterator[Document]:
    scene, place = shop.scene, shop.place
    moves, wanted, reserved = no_moves(), defaultdict[str, int](int), defaultdict[str, int](int)
    yield from shop.customers
    yield from accounts_of(scene, shop.number, place, shop.customers)
    yield from told_of(scene, shop.number, shop.customers)
    yield from carts_of(shop)
    yield from history_of(shop)
    for order in orders_of(shop):
        yield order
        sold(order, moves if order.channel is Channel.STORE else shipped)
    for pickup, order in pickups_of(shop):
        yield pickup
        yield order
        picked(pickup, moves, wanted, scene.now)
    for reservation in reservations_of(shop):
        yield reservation
        reserved[reservation.sku] += reservation.pieces
    yield from stock_of(scene, place, shop.products, moves, wanted, reserved)
