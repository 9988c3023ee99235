"""What the omnibox finds: exact codes first, then words, then what was meant by words typed with a mistake.

A match is never sorted in SQL: a few hundred unordered rows are taken and ranked here.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from associate_app.domain import folding
from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Customer
from associate_app.domain.gtin import shown
from associate_app.domain.money import Money
from associate_app.domain.order import Order
from associate_app.domain.pickup import OPEN, Pickup
from associate_app.domain.scan import CodeKind, parse
from associate_app.domain.stock import Stock
from associate_app.domain.time import Instant
from associate_app.queries.people import as_they_are, with_card, with_phone
from associate_app.queries.spelling import LONGEST, between, corrected
from associate_app.store import Reader

D = TypeVar("D")

TAKEN = 300  # rows of an unordered match that are ranked
SHOWN = 5  # of each group
_WEIGHED = 40  # variants of one style that are looked up in stock

_MATCH = (
    "select {kind}.doc from {kind}_words join {kind} on {kind}.n = {kind}_words.rowid"
    " where {kind}_words match :words limit :taken"
)
_BETWEEN = 'select doc from "{kind}" where {field} >= :low and {field} < :high limit :taken'
_EXACT = 'select doc from "{kind}" where {field} = :value limit :taken'
_ORDERS_OF = 'select doc from "order" where customer = :customer order by placed_at desc, id limit :most'
_IN_STOCK = "select doc from stock where id in (select :place || ':' || value from json_each(:skus))"
_ID = re.compile(r"[A-Za-z]{1,3}-?\d[\w-]*", re.ASCII)
_DIGITS = re.compile(r"\+?[\d ()-]{4,}", re.ASCII)


@dataclass(frozen=True, slots=True)
class ProductHit:
    """One style; `sku` is its best matching variant, of those that lie here if any does."""

    sku: str
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class PickupHit:
    id: str
    name: str
    open: bool


@dataclass(frozen=True, slots=True)
class CustomerHit:
    id: str
    name: str
    email: str
    phone: str


@dataclass(frozen=True, slots=True)
class OrderHit:
    id: str
    name: str  # of the customer; empty for none or one not on this device
    placed_at: Instant
    total: Money


@dataclass(frozen=True, slots=True)
class Found:
    """The best of each group, and how many there are within what was looked at.

    `near`: nothing is spelled as it was typed; this is spelled much like it.
    """

    pickups: tuple[PickupHit, ...] = ()
    customers: tuple[CustomerHit, ...] = ()
    orders: tuple[OrderHit, ...] = ()
    products: tuple[ProductHit, ...] = ()
    pickup_count: int = 0
    customer_count: int = 0
    order_count: int = 0
    product_count: int = 0
    near: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.products or self.pickups or self.customers or self.orders)


@dataclass(frozen=True, slots=True)
class _Rows:
    variants: Sequence[Variant] = ()
    pickups: Sequence[Pickup] = ()
    customers: Sequence[Customer] = ()
    orders: Sequence[Order] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.variants or self.pickups or self.customers or self.orders)


def search(reader: Reader, text: str, store: str = "") -> Found:
    """Products by name, brand, colour, size, SKU or GTIN; customers by name, e-mail, phone or number; orders
    by number or customer; pickups by name, number or code. `store` is where stock counts as here."""
    typed = text.strip()[:LONGEST]
    if not typed:
        return Found()
    rows = _coded(reader, typed)
    if not rows.is_empty:
        return _found(reader, rows, [], typed, store)
    asked = folding.words(typed)
    rows = _matching(reader, {kind: _beginnings(asked) for kind in _WORDED}) if asked else rows
    near = rows.is_empty and bool(asked)
    if near:
        rows = _matching(reader, {kind: corrected(reader, kind, asked) for kind in _WORDED})
    return _found(reader, rows, asked, typed, store, near=near and not rows.is_empty)


_WORDED = ("variant", "pickup", "customer")


def _beginnings(asked: Sequence[str]) -> str:
    """Every word as a beginning; quoted, so that nothing typed is query syntax."""
    return " ".join(f'"{word}"*' for word in asked)


def _matching(reader: Reader, matches: dict[str, str]) -> _Rows:
    return _Rows(
        variants=_match(reader, Variant, "variant", matches["variant"]),
        pickups=_match(reader, Pickup, "pickup", matches["pickup"]),
        customers=_match(reader, Customer, "customer", matches["customer"]),
    )


def _match(reader: Reader, type: type[D], kind: str, words: str) -> tuple[D, ...]:
    return reader.documents(type, _MATCH.format(kind=kind), words=words, taken=TAKEN) if words else ()


def _coded(reader: Reader, typed: str) -> _Rows:
    """By index: what has the shape of a number, a code or an address."""
    code = parse(typed, scanned=False)
    if code.kind is CodeKind.GTIN and code.candidates:
        found = [_exact(reader, Variant, "variant", "gtin", each) for each in code.candidates]
        return _Rows(variants=[each for same in found for each in same])
    if code.kind is CodeKind.PICKUP_CODE:
        waiting = _exact(reader, Pickup, "pickup", "code", code.value)
        return _Rows(pickups=waiting) if waiting else _numbered(reader, code.value, typed)
    if code.kind is CodeKind.LOYALTY:
        return _Rows(customers=with_card(reader, typed))
    if "@" in typed:
        return _Rows(customers=_between(reader, Customer, "customer", "email", typed.casefold()))
    if _DIGITS.fullmatch(typed):
        return _numbered(reader, re.sub(r"\D", "", typed), typed)
    if _ID.fullmatch(typed):
        id = typed.upper()
        return _Rows(
            variants=_between(reader, Variant, "variant", "id", id),
            pickups=_between(reader, Pickup, "pickup", "id", id),
            customers=_between(reader, Customer, "customer", "id", id),
            orders=_between(reader, Order, "order", "id", id),
        )
    return _Rows()


def _numbered(reader: Reader, digits: str, typed: str) -> _Rows:
    """By what people read aloud: the digits of a number without its letters, or the end of a phone's."""
    numbered = _between(reader, Customer, "customer", "id", f"C-{digits}")
    called = (each for each in with_phone(reader, typed) if each not in numbered)
    return _Rows(
        variants=_match(reader, Variant, "variant", f'"{digits}"*'),
        pickups=_between(reader, Pickup, "pickup", "id", f"P-{digits}"),
        customers=[*numbered, *called],
        orders=_between(reader, Order, "order", "id", f"O-{digits}"),
    )


def _between(reader: Reader, type: type[D], kind: str, field: str, text: str) -> tuple[D, ...]:
    sql = _BETWEEN.format(kind=kind, field=field)
    return reader.documents(type, sql, **between(text), taken=TAKEN)


def _exact(reader: Reader, type: type[D], kind: str, field: str, value: str) -> tuple[D, ...]:
    return reader.documents(type, _EXACT.format(kind=kind, field=field), value=value, taken=TAKEN)


def _found(
    reader: Reader, rows: _Rows, asked: list[str], typed: str, store: str, *, near: bool = False
) -> Found:
    variants = sorted(rows.variants, key=lambda each: _rank_variant(each, asked, typed))
    pickups = sorted(rows.pickups, key=lambda each: _rank_pickup(each, asked, typed))
    customers = as_they_are(reader, sorted(rows.customers, key=lambda each: _rank_customer(each, asked)))
    named = {each.id: each.name for each in customers}
    orders = rows.orders or [each for who in customers[:SHOWN] for each in _orders(reader, who.id)]
    orders = sorted(orders, key=lambda each: (each.id != typed.upper(), -each.placed_at, each.id))
    styles = _styles(variants)
    return Found(
        pickups=tuple(PickupHit(each.id, each.name, each.state in OPEN) for each in pickups[:SHOWN]),
        customers=tuple(
            CustomerHit(each.id, each.name, each.email, each.phone) for each in customers[:SHOWN]
        ),
        orders=tuple(_order(reader, each, named) for each in orders[:SHOWN]),
        products=tuple(_products(reader, styles[:SHOWN], store)),
        pickup_count=len(pickups),
        customer_count=len(customers),
        order_count=len(orders),
        product_count=len(styles),
        near=near,
    )


def _customer(customer: Customer) -> CustomerHit:
    return CustomerHit(customer.id, customer.name, customer.email, customer.phone)


def _orders(reader: Reader, customer: str) -> tuple[Order, ...]:
    return reader.documents(Order, _ORDERS_OF, customer=customer, most=SHOWN)


def _order(reader: Reader, order: Order, named: dict[str, str]) -> OrderHit:
    name = named.get(order.customer, "")
    if order.customer and not name:
        who = reader.document(Customer, order.customer)
        name = who.name if who else ""
    return OrderHit(order.id, name, order.placed_at, order.total)


def _begins(name: Sequence[str], asked: Sequence[str]) -> tuple[bool, int, int]:
    """The first word begins as asked; how many words do, and how many are whole."""
    begins = sum(any(word.startswith(each) for word in name) for each in asked)
    whole = sum(each in name for each in asked)
    return not (name and asked and name[0].startswith(asked[0])), -begins, -whole


def _rank_variant(variant: Variant, asked: list[str], typed: str) -> tuple[object, ...]:
    ranks = _begins(folding.words(variant.name), asked)
    return (variant.id.casefold() != typed.casefold(), *ranks, variant.name, variant.id)


def _rank_pickup(pickup: Pickup, asked: list[str], typed: str) -> tuple[object, ...]:
    first, begins, whole = _begins(folding.words(pickup.name), asked)
    is_open = pickup.state in OPEN
    return (pickup.id != typed.upper(), not is_open, begins, first, whole, pickup.promised_by, pickup.id)


def _rank_customer(customer: Customer, asked: list[str]) -> tuple[object, ...]:
    first, begins, whole = _begins(folding.words(customer.name), asked)
    return (begins, whole, first, customer.name, customer.id)


def _styles(variants: Sequence[Variant]) -> list[list[Variant]]:
    by_style: dict[str, list[Variant]] = {}
    for variant in variants:
        by_style.setdefault(variant.style, []).append(variant)
    return list(by_style.values())


def _products(reader: Reader, styles: Sequence[list[Variant]], store: str) -> list[ProductHit]:
    """One line per style; a single variant of it is told apart by colour and size."""
    skus = [each.id for same in styles if len(same) > 1 for each in same[:_WEIGHED]]
    stock = reader.documents(Stock, _IN_STOCK, place=store, skus=json.dumps(skus)) if store and skus else ()
    here = {each.sku for each in stock if each.available > 0}
    return [_product(same, here) for same in styles]


def _product(same: list[Variant], here: set[str]) -> ProductHit:
    best = next((each for each in same if each.id in here), same[0])
    parts = [best.brand]
    if len(same) == 1:
        parts += [best.colour_name, best.size, shown(best.gtin)]
    return ProductHit(best.id, best.name, " · ".join(part for part in parts if part))
