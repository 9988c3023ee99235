"""Customers this device holds: who was here lately, who is meant by what was typed, and what they did."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from associate_app.domain import folding
from associate_app.domain.cart import Cart
from associate_app.domain.customer import Customer
from associate_app.domain.time import Instant
from associate_app.queries.people import TAKEN, as_they_are, with_card, with_phone
from associate_app.queries.spelling import LONGEST, between, corrected
from associate_app.store import Reader

_PER_CUSTOMER = 4  # orders looked at for each customer listed

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
}
_CARTS = """
    select doc from cart where customer in (select value from json_each(:ids))
    and coalesce(doc ->> '$.state', 'open') in ('open', 'leased') and json_array_length(doc, '$.lines') > 0
    order by doc ->> '$.changed_at' desc, id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lately:
    """A customer with the time of the last order."""

    customer: Customer
    at: Instant | None


def held(reader: Reader) -> int:
    return int(reader.rows("select count(*) from customer")[0][0])


def lately(reader: Reader, now: Instant, most: int) -> tuple[Lately, ...]:
    """Whose orders are the newest; only the last orders are looked at, along their index."""
    rows = reader.rows(_LATELY, now=now, orders=_PER_CUSTOMER * most, most=most)
    times = {id: Instant(at) for id, at in rows}
    found = (reader.document(Customer, id) for id in times)
    people = as_they_are(reader, (who for who in found if who is not None))
    return tuple(Lately(customer=who, at=max(times.get(id, Instant(0)) for id in who.ids)) for who in people)


def find(reader: Reader, typed: str, most: int) -> tuple[Customer, ...]:
    """By words of the name, the beginning of an e-mail address or customer number, a loyalty card, or a phone
    in any spelling: how it begins or how it ends."""
    text = typed.strip()[:LONGEST]
    if re.fullmatch("[Cc]-[0-9]+", text):
        return as_they_are(reader, _beginning(reader, "id", text.upper()))[:most]
    if "@" in text:
        return as_they_are(reader, _beginning(reader, "email", text.casefold()))[:most]
    coded = with_card(reader, text) or with_phone(reader, text)
    return as_they_are(reader, coded)[:most] if coded else customers_named(reader, text, most)


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
    return as_they_are(reader, sorted(found, key=lambda each: _rank(each, words)))[:most]


def carts_of(reader: Reader, ids: Iterable[str]) -> tuple[Cart, ...]:
    """That are open under any of these numbers, the last changed first."""
    return reader.documents(Cart, _CARTS, ids=json.dumps(sorted(ids)))


def _beginning(reader: Reader, field: str, text: str) -> tuple[Customer, ...]:
    found = reader.documents(Customer, _BETWEEN[field], **between(text), taken=TAKEN)
    return tuple(sorted(found, key=lambda each: str(getattr(each, field))))


def _rank(who: Customer, words: Sequence[str]) -> tuple[object, ...]:
    names = folding.words(who.name)
    whole = sum(word in names for word in words)
    first = bool(names) and names[0].startswith(words[0])
    return (-whole, not first, who.name, who.id)
