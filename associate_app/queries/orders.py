"""Orders of every channel and open carts, as returns and selling look at them."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from associate_app.domain.cart import Cart
from associate_app.domain.catalogue import Price, Style, Variant
from associate_app.domain.customer import Customer
from associate_app.domain.order import Order
from associate_app.domain.pickup import Pickup
from associate_app.domain.place import Place
from associate_app.domain.stock import Stock
from associate_app.domain.time import Instant
from associate_app.queries.customers import customers_named
from associate_app.queries.spelling import LONGEST, between
from associate_app.store import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What is known of one SKU; `stock` and `price` are this store's."""

    sku: str
    variant: Variant | None = None
    style: Style | None = None
    stock: Stock | None = None
    price: Price | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundOrder:
    """`customer` is None at the till without a name, and where this device does not hold who it was."""

    order: Order
    customer: Customer | None
    pickup: Pickup | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCart:
    cart: Cart
    customer: Customer | None


_ORDERS = """
    select doc from "order" where placed_at <= :before order by placed_at desc, id desc limit :most
"""
_IDS = 'select doc from "order" where id >= :low and id < :high order by id limit :most'
_OF_CUSTOMERS = """
    select doc from "order" where customer in (select value from json_each(:ids))
    order by placed_at desc, id desc limit :most
"""
_PICKUP = 'select doc from pickup where "order" = :order limit 1'
_CARTS = """
    select doc from cart where json_extract(doc, '$.store') = :store
      and coalesce(state, 'open') in ('open', 'leased') and json_array_length(doc, '$.lines') > 0
    order by json_extract(doc, '$.changed_at') desc, id limit :most
"""
_NUMBER = re.compile(r"(?:O-?)?[0-9]{3,8}", re.IGNORECASE)


def latest_orders(reader: Reader, before: Instant, most: int) -> tuple[FoundOrder, ...]:
    """The newest first; a page at a time along the index."""
    return with_customers(reader, reader.documents(Order, _ORDERS, before=before, most=most))


def orders_found(reader: Reader, typed: str, most: int) -> tuple[FoundOrder, ...]:
    """By the beginning of the order number, by the number of a pickup, or by the customer's name."""
    words = typed.strip()[:LONGEST]
    if _NUMBER.fullmatch(words):
        number = f"O-{re.sub(r'[^0-9]', '', words)}"
        found = reader.documents(Order, _IDS, **between(number), most=most)
        return with_customers(reader, found)
    if pickup := reader.document(Pickup, words.upper()):
        order = reader.document(Order, pickup.order)
        return with_customers(reader, (order,) if order else ())
    ids = json.dumps([each.id for each in customers_named(reader, words, most)])
    return with_customers(reader, reader.documents(Order, _OF_CUSTOMERS, ids=ids, most=most))


def order(reader: Reader, id: str) -> FoundOrder | None:
    found = reader.document(Order, id)
    if found is None:
        return None
    pickup = next(iter(reader.documents(Pickup, _PICKUP, order=id)), None)
    return FoundOrder(order=found, customer=reader.document(Customer, found.customer), pickup=pickup)


def open_carts(reader: Reader, store: str, most: int) -> tuple[OpenCart, ...]:
    """Of this store's customers, the last changed first; they are few enough to be put in order."""
    return tuple(
        OpenCart(cart=cart, customer=reader.document(Customer, cart.customer))
        for cart in reader.documents(Cart, _CARTS, store=store, most=most)
    )


def items(reader: Reader, skus: Sequence[str], store: Place) -> Mapping[str, Item]:
    """Point look-ups for each SKU once."""
    return {sku: _item(reader, sku, store) for sku in dict.fromkeys(skus)}


def with_customers(reader: Reader, orders: Sequence[Order]) -> tuple[FoundOrder, ...]:
    known = {each.customer: reader.document(Customer, each.customer) for each in orders if each.customer}
    return tuple(FoundOrder(order=each, customer=known.get(each.customer)) for each in orders)


def _item(reader: Reader, sku: str, store: Place) -> Item:
    variant = reader.document(Variant, sku)
    return Item(
        sku=sku,
        variant=variant,
        style=reader.document(Style, variant.style) if variant else None,
        stock=reader.document(Stock, f"{store.id}:{sku}"),
        price=reader.document(Price, f"{store.market}:{sku}"),
    )
