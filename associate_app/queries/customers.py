"""Customers this device holds: who was here lately, who is meant by what was typed, and what they did."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from associate_app.domain import folding
from associate_app.domain.customer import Customer
from associate_app.domain.order import Cart, Order
from associate_app.domain.pickup import Pickup
from associate_app.domain.time import Instant
from associate_app.queries.spelling import LONGEST, between, corrected
from associate_app.store import Reader

TAKEN = 300  # rows of an unordered match that are ranked
_PER_CUSTOMER = 4  # orders looked at for each customer listed
_FEWEST_DIGITS = 4  # of a phone number, before it is one

_LATELY = """
    select customer, max(placed_at) from (
        select customer, placed_at from "order" where placed_at <= :now order by placed_at desc limit :orders
    ) where customer <> '' group by customer order by 2 desc, 1 limit :most
"""
_NAMED = """
    select customer.doc from customer_words join customer on customer.n = customer_words.rowid
    where customer_words match :words limit :taken
"""
_BETWEEN = {
    "id": "select doc from customer where id >= :low and id < :high limit :taken",
    "email": "select doc from customer where email >= :low and email < :high limit :taken",
    "phone": "select doc from customer where phone >= :low and phone < :high limit :taken",
}
_ORDERS = 'select doc from "order" where customer = :id order by placed_at desc, id limit :most'
_CARTS = "select doc from cart where customer = :id"
_PICKUPS = """
    select pickup.doc from "order" as bought join pickup on pickup."order" = bought.id
    where bought.customer = :id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lately:
    """A customer with the time of the last order."""

    customer: Customer
    at: Instant | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Doings:
    """What one customer did, of which at most `most` orders are given."""

    orders: tuple[Order, ...]
    carts: tuple[Cart, ...]
    pickups: tuple[Pickup, ...]
    order_count: int


def held(reader: Reader) -> int:
    return int(reader.rows("select count(*) from customer")[0][0])


def customer(reader: Reader, id: str) -> Customer | None:
    return reader.document(Customer, id)


def lately(reader: Reader, now: Instant, most: int) -> tuple[Lately, ...]:
    """Whose orders are the newest; only the last orders are looked at, along their index."""
    rows = reader.rows(_LATELY, now=now, orders=_PER_CUSTOMER * most, most=most)
    found = ((reader.document(Customer, id), Instant(at)) for id, at in rows)
    return tuple(Lately(customer=who, at=at) for who, at in found if who is not None)


def find(reader: Reader, typed: str, most: int) -> tuple[Customer, ...]:
    """By words of the name, the beginning of an e-mail address or number, or a phone's last digits."""
    text = typed.strip()[:LONGEST]
    digits = re.sub(r"[\s()+-]", "", text)
    if re.fullmatch("[Cc]-[0-9]+", text):
        return _beginning(reader, "id", text.upper())[:most]
    if "@" in text:
        return _beginning(reader, "email", text.casefold())[:most]
    if digits.isascii() and digits.isdecimal() and len(digits) >= _FEWEST_DIGITS:
        return _with_phone(reader, digits)[:most]
    return customers_named(reader, text, most)


def customers_named(reader: Reader, typed: str, most: int) -> tuple[Customer, ...]:
    """Near names where none is written like that. The match itself is never sorted: a few hundred are taken
    and ranked here."""
    words = folding.words(typed[:LONGEST])
    if not words:
        return ()
    match = " ".join(f'"{word}"*' for word in words)
    found = reader.documents(Customer, _NAMED, words=match, taken=TAKEN)
    if not found and (near := corrected(reader, "customer", words)):
        found = reader.documents(Customer, _NAMED, words=near, taken=TAKEN)
    return tuple(sorted(found, key=lambda each: _rank(each, words)))[:most]


def doings(reader: Reader, id: str, most: int) -> Doings:
    """The newest orders first; carts and pickups are few."""
    return Doings(
        orders=reader.documents(Order, _ORDERS, id=id, most=most),
        carts=reader.documents(Cart, _CARTS, id=id),
        pickups=reader.documents(Pickup, _PICKUPS, id=id),
        order_count=int(reader.rows('select count(*) from "order" where customer = :id', id=id)[0][0]),
    )


def _beginning(reader: Reader, field: str, text: str) -> tuple[Customer, ...]:
    found = reader.documents(Customer, _BETWEEN[field], **between(text), taken=TAKEN)
    return tuple(sorted(found, key=lambda each: str(getattr(each, field))))


def _with_phone(reader: Reader, digits: str) -> tuple[Customer, ...]:
    """By the end of the number, as people say it, else by how it begins."""
    ends = reader.documents(Customer, _NAMED, words=f'"{digits[-_FEWEST_DIGITS:]}"', taken=TAKEN)
    national = digits.lstrip("0")
    same = tuple(each for each in ends if each.phone.endswith(national))
    return same or _beginning(reader, "phone", f"+{digits}")


def _rank(who: Customer, words: Sequence[str]) -> tuple[object, ...]:
    names = folding.words(who.name)
    whole = sum(word in names for word in words)
    first = bool(names) and names[0].startswith(words[0])
    return (-whole, not first, who.name, who.id)
