"""Who is meant by what was typed or scanned: phones in any spelling, cards, and who answers after a merge."""

import json
import re
from collections.abc import Iterable

from associate_app.domain.contact import dialled_so_far
from associate_app.domain.customer import Customer
from associate_app.domain.place import Place
from associate_app.domain.scan import CodeKind
from associate_app.domain.scan.own import customer_of, is_right, own_code
from associate_app.queries.spelling import between
from associate_app.store import Reader

TAKEN = 300  # rows of an unordered match that are ranked
_ENDING = 4  # digits of a phone's end that are indexed
_FEWEST_DIGITS = 4  # of a phone number, before it is one
_MERGES = 5  # one after the other that are followed
_BEGINS = 5  # digits from which on people are dialling rather than saying the end

_PHONE = "select doc from customer where phone >= :low and phone < :high limit :taken"
_ENDS = """
    select customer.doc from customer_words join customer on customer.n = customer_words.rowid
    where customer_words match :words limit :taken
"""
_CARD = "select doc from customer where card = :card order by id limit 9"
_BY_ID = "select doc from customer where id in (select value from json_each(:ids))"
_ERASED = "select id from erasure where id in (select value from json_each(:ids))"
_HERE = "select place.doc from identity join place on place.id = identity.store"


def with_phone(reader: Reader, typed: str) -> tuple[Customer, ...]:
    """By how the number begins, with or without its country, or by its last digits."""
    digits = re.sub(r"[^0-9]", "", typed)
    so_far = dialled_so_far(typed, country(reader))
    if not so_far or len(digits) < _FEWEST_DIGITS:
        return ()
    begins = [
        each
        for beginning in so_far
        for each in reader.documents(Customer, _PHONE, **between(beginning), taken=TAKEN)
    ]
    begins.sort(key=lambda each: (each.phone not in so_far, each.phone, each.id))
    ends = []
    if not typed.strip().startswith("+"):
        found = reader.documents(Customer, _ENDS, words=f'"{digits[-_ENDING:]}"', taken=TAKEN)
        ends = [each for each in found if each.phone.endswith(digits.lstrip("0"))]
        ends.sort(key=lambda each: (each.name, each.id))
    both = (*begins, *ends) if len(digits) >= _BEGINS else (*ends, *begins)
    return tuple({each.id: each for each in both}.values())


def with_card(reader: Reader, typed: str) -> tuple[Customer, ...]:
    """Whose loyalty card it is; a card that nobody was given names its customer by itself."""
    card = typed.strip().upper()
    own = own_code(card)
    if own is None or own.kind is not CodeKind.LOYALTY or not is_right(own, card):
        return ()
    held = reader.documents(Customer, _CARD, card=card)
    if held:
        return held
    named = reader.document(Customer, customer_of(card))
    return (named,) if named is not None and not named.card else ()


def as_they_are(reader: Reader, found: Iterable[Customer]) -> tuple[Customer, ...]:
    """In their order and once each: for those merged into another that other one, nobody who is erased."""
    people = list(found)
    for _ in range(_MERGES):
        merged = {each.merged_into for each in people if each.merged_into}
        into = {each.id: each for each in _held(reader, merged)}
        if not into:
            break
        people = [into.get(each.merged_into, each) for each in people]
    once = {each.id: each for each in people}
    gone = {id for (id,) in reader.rows(_ERASED, ids=json.dumps(list(once)))} if once else set()
    return tuple(each for each in once.values() if each.id not in gone)


def _held(reader: Reader, ids: Iterable[str]) -> tuple[Customer, ...]:
    wanted = json.dumps(sorted(ids))
    return reader.documents(Customer, _BY_ID, ids=wanted) if wanted != "[]" else ()


def country(reader: Reader) -> str:
    """Where this device stands, ISO 3166-1; empty while it belongs to no store."""
    here = reader.documents(Place, _HERE)
    return here[0].country if here else ""
