"""What has been done on this device and where it got to, what the device holds, and what needs a choice."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from associate_app.codec import decode
from associate_app.domain.attention import Attention
from associate_app.domain.cart import Cart
from associate_app.domain.catalogue import Style, Variant
from associate_app.domain.customer import Customer
from associate_app.domain.device import Device
from associate_app.domain.outcome import Outcome
from associate_app.domain.pickup import Pickup
from associate_app.domain.place import CHAIN, Place, market_scope, region_scope, store_scope
from associate_app.domain.sale import Sale
from associate_app.domain.staff import Staff
from associate_app.domain.stock import Stock
from associate_app.domain.time import Instant
from associate_app.queries.carts import customer_of
from associate_app.store import Reader

LISTED = 60  # rows of the outbox, the newest


@dataclass(frozen=True, slots=True)
class Backlog:
    """`pending`: commands central does not have. `needs_you`: open choices this device's work is part of."""

    pending: int
    attention: int
    needs_you: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxEntry:
    """One command of the ledger; `effect` says what it did here: applied, unconfirmed, refused or crashed."""

    seq: int
    id: str
    type: str
    args: Mapping[str, Any]
    at: Instant
    delivered: bool
    effect: str
    outcome: Outcome | None
    attention: str  # id of the open choice it raised, or empty
    product: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSet:
    """`held` documents of one kind of knowledge; `as_of` is None before the first load."""

    name: str
    held: int
    as_of: Instant | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An attention item with everything its words need."""

    attention: Attention
    pickup: Pickup | None = None
    variant: Variant | None = None
    style: Style | None = None
    command: OutboxEntry | None = None  # of this device's ledger
    people: Mapping[str, str] = field(default_factory=dict)
    devices: Mapping[str, str] = field(default_factory=dict)
    customer: str = ""  # whose cart or points they are


_BACKLOG = """
select (select count(*) from ledger where state = 'pending'),
       (select count(*) from attention where state = 'open' and json_extract(doc, '$.store') = :store),
       (select count(*) from attention where state = 'open' and json_extract(doc, '$.store') = :store
           and (json_extract(doc, '$.command') in (select id from ledger)
               or :device in (json_extract(doc, '$.facts.first_on'), json_extract(doc, '$.facts.second_on'))))
"""
_ENTRIES = """
select seq, id, type, json_extract(cast(body as text), '$.args'), at, state, effect, outcome,
    (select attention.id from attention where attention.state = 'open'
        and json_extract(attention.doc, '$.command') = ledger.id limit 1),
    (select json_extract(variant.doc, '$.name') from variant
        where variant.id = json_extract(cast(body as text), '$.args.sku'))
from ledger
"""
_OUTBOX = f"""
{_ENTRIES} where state <> 'settled' or settled_at >= :since
    or id in (select json_extract(doc, '$.command') from attention where state = 'open')
order by seq desc limit {LISTED}
"""
_ENTRY = f"{_ENTRIES} where id = :id"
_ATTENTION = "select doc from attention where state = 'open'"
_HELD: Mapping[str, str] = {
    "products": "select count(*) from variant",
    "stock_here": "select count(*) from stock where place = :store",
    "stock_elsewhere": "select count(*) from place where id <> :store",
    "pickups": "select count(*) from pickup where store = :store and state in ('new', 'picking', 'ready')",
    "customers": "select count(*) from customer",
    "orders": 'select count(*) from "order"',
    "staff": "select count(*) from staff where store = :store",
}


def backlog(reader: Reader, store: str, device: str) -> Backlog:
    return Backlog(*reader.rows(_BACKLOG, store=store, device=device)[0])


def outbox(reader: Reader, since: Instant) -> tuple[OutboxEntry, ...]:
    """In the order made: what is not settled, what was settled after `since`, what waits for a choice."""
    return tuple(_entry(row) for row in reversed(reader.rows(_OUTBOX, since=since)))


def ledger_length(reader: Reader) -> int:
    return int(reader.rows("select coalesce(max(seq), 0) from ledger")[0][0])


def data_sets(reader: Reader, store: Place) -> tuple[DataSet, ...]:
    """What this device holds and when central last confirmed it; the oldest of the scopes it comes by."""
    synced = {scope: Instant(at) for scope, at in reader.rows("select scope, synced_at from cursor")}
    market, region = market_scope(store.market), region_scope(store.region)
    scopes = {"products": (CHAIN, market), "stock_elsewhere": (region,)}
    return tuple(
        DataSet(
            name=name,
            held=int(reader.rows(question, **({"store": store.id} if ":store" in question else {}))[0][0]),
            as_of=min(
                (synced[scope] for scope in scopes.get(name, (store_scope(store.id),)) if scope in synced),
                default=None,
            ),
        )
        for name, question in _HELD.items()
    )


def open_attention(reader: Reader, store: str) -> tuple[Attention, ...]:
    """The most urgent first."""
    waiting = [each for each in reader.documents(Attention, _ATTENTION) if each.store == store]
    return tuple(sorted(waiting, key=lambda each: (each.due_at, each.id)))


def open_cases(reader: Reader, store: str) -> tuple[Case, ...]:
    """What this store has to choose about, the most urgent first."""
    return tuple(_case(reader, each) for each in open_attention(reader, store))


def case(reader: Reader, id: str) -> Case | None:
    attention = reader.document(Attention, id)
    return _case(reader, attention) if attention else None


def device(reader: Reader, id: str) -> Device | None:
    return reader.document(Device, id)


def _case(reader: Reader, attention: Attention) -> Case:
    facts = attention.facts
    stock = reader.document(Stock, attention.about) if attention.code.startswith("stock.") else None
    sku = str(facts.get("sku") or (stock.sku if stock else ""))
    variant = reader.document(Variant, sku) if sku else None
    entry = next((_entry(row) for row in reader.rows(_ENTRY, id=attention.command)), None)
    people = {str(facts[key]) for key in ("first_by", "second_by", "actor") if facts.get(key)}
    devices = {str(facts[key]) for key in ("first_on", "second_on", "device") if facts.get(key)}
    return Case(
        attention=attention,
        pickup=reader.document(Pickup, attention.about) if attention.code.startswith("pickup.") else None,
        variant=variant,
        style=reader.document(Style, variant.style) if variant else None,
        command=entry,
        people={id: person.name for id in people if (person := reader.document(Staff, id))},
        devices={id: found.name for id in devices if (found := reader.document(Device, id))},
        customer=_owner(reader, attention),
    )


def _owner(reader: Reader, attention: Attention) -> str:
    """The name stands in no attention: it goes with its customer."""
    if attention.code.startswith("cart."):
        cart = reader.document(Cart, attention.about)
        who = customer_of(reader, cart) if cart else None
        return who.name if who else ""
    number = str(attention.facts.get("customer", ""))
    if attention.code.startswith("plan."):
        sale = reader.document(Sale, str(attention.facts.get("number", "")))
        number = sale.customer if sale else ""
    person = reader.document(Customer, number) if number else None
    return person.name if person else number


def _entry(row: tuple[Any, ...]) -> OutboxEntry:
    seq, id, type, args, at, state, effect, outcome, attention, product = row
    return OutboxEntry(
        seq=seq,
        id=id,
        type=type,
        args=json.loads(args),
        at=Instant(at),
        delivered=state != "pending",
        effect=effect,
        outcome=decode(Outcome, outcome) if outcome else None,
        attention=attention or "",
        product=product or "",
    )
