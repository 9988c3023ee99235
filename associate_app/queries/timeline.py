"""What a customer did with us in every channel, newest first, a page at a time."""

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from associate_app.domain.cart import Cart
from associate_app.domain.customer import Doing, Interaction
from associate_app.domain.money import Money
from associate_app.domain.order import Channel, Order, OrderState
from associate_app.domain.pickup import OPEN, Pickup, PickupState
from associate_app.domain.sale import Sale, SaleState
from associate_app.domain.time import Instant
from associate_app.store import Reader

_END_OF_TIME = 2**62


class What(StrEnum):
    BOUGHT = "bought"
    VOIDED = "voided"
    PARCEL = "parcel"  # of a sale, which says the amount
    CANCELLED = "cancelled"
    CART = "cart"
    PICKUP_WAITS = "pickup_waits"
    PICKED_UP = "picked_up"
    PICKUP_ENDED = "pickup_ended"
    MESSAGE = "message"
    CHAT = "chat"
    APPOINTMENT = "appointment"
    CALL_PROMISED = "call_promised"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """`about` is a route such as "order/O-1"; `words` and `facts` are those of another system."""

    what: What
    at: Instant
    about: str
    channel: str
    store: str
    pieces: int = 0
    amount: Money | None = None
    words: str = ""
    facts: Mapping[str, str | int] | None = None
    done_by: str = ""  # staff id: who made a promised call


@dataclass(frozen=True, slots=True)
class Position:
    """After which event the next page begins."""

    at: int
    about: str


@dataclass(frozen=True, slots=True)
class Page:
    events: tuple[Event, ...]
    next: Position | None  # None at the end of the history


@dataclass(frozen=True, slots=True)
class _Source:
    type: type[Any]
    table: str
    at: str  # SQL of the instant
    event: Callable[[Any], Event]


def timeline(
    reader: Reader, ids: Iterable[str], most: int, after: Position | None = None, only: Iterable[What] = ()
) -> Page:
    """`ids` are all that one person is kept under (`Customer.ids`); `only` those sorts, else everything."""
    wanted = frozenset(only) or frozenset(What)
    start = after or Position(_END_OF_TIME, "")
    them = json.dumps(sorted(ids))
    parcels = {f"order/{order}" for (order,) in reader.rows(_PARCELS, ids=them)}
    events: list[Event] = []
    for source in _SOURCES:
        events += _page(reader, source, them, parcels, wanted, start, most + 1)
    events.sort(key=lambda each: (-each.at, each.about))
    shown = tuple(events[:most])
    more = len(events) > most and bool(shown)
    return Page(shown, Position(shown[-1].at, shown[-1].about) if more else None)


def _page(
    reader: Reader,
    source: _Source,
    ids: str,
    parcels: Collection[str],
    wanted: frozenset[What],
    start: Position,
    most: int,
) -> list[Event]:
    """So many of one sort after `start`; what is not wanted is passed over, batch after batch."""
    found: list[Event] = []
    while len(found) < most:
        batch = [
            _as_parcel(source.event(each), parcels)
            for each in reader.documents(
                source.type,
                _SQL.format(table=source.table, at=source.at),
                ids=ids,
                at=start.at,
                about=start.about,
                prefix=f"{source.table.strip(chr(34))}/",
                most=most,
            )
        ]
        found += [each for each in batch if each.what in wanted]
        if len(batch) < most:
            break
        start = Position(batch[-1].at, batch[-1].about)
    return found[:most]


_SQL = """
    select doc from {table}
    where customer in (select value from json_each(:ids))
    and ({at} < :at or ({at} = :at and :prefix || id > :about))
    order by {at} desc, id limit :most
"""


_PARCELS = """
    select sent.value ->> '$.order' from sale, json_each(sale.doc, '$.sent') as sent
    where sale.customer in (select value from json_each(:ids))
"""


def _as_parcel(event: Event, parcels: Collection[str]) -> Event:
    return replace(event, what=What.PARCEL, amount=None) if event.about in parcels else event


def _order(order: Order) -> Event:
    return Event(
        what=What.CANCELLED if order.state is OrderState.CANCELLED else What.BOUGHT,
        at=order.placed_at,
        about=f"order/{order.id}",
        channel=order.channel,
        store=order.store,
        pieces=sum(line.pieces for line in order.lines),
        amount=order.total,
    )


def _sale(sale: Sale) -> Event:
    return Event(
        what=What.VOIDED if sale.state is SaleState.VOIDED else What.BOUGHT,
        at=sale.at,
        about=f"sale/{sale.id}",
        channel=Channel.STORE,
        store=sale.store,
        pieces=sale.pieces,
        amount=Money(sale.total, sale.currency),
    )


def _cart(cart: Cart) -> Event:
    return Event(
        what=What.CART,
        at=cart.changed_at,
        about=f"cart/{cart.id}",
        channel=cart.channel,
        store=cart.store,
        pieces=sum(line.pieces for line in cart.lines),
    )


def _pickup(pickup: Pickup) -> Event:
    gone = pickup.state is PickupState.HANDED_OVER
    waits = What.PICKUP_WAITS if pickup.state in OPEN else What.PICKUP_ENDED
    return Event(
        what=What.PICKED_UP if gone else waits,
        at=pickup.handed_over_at or pickup.ready_at or pickup.promised_by,
        about=f"pickup/{pickup.id}",
        channel=Channel.STORE,
        store=pickup.store,
        pieces=pickup.pieces,
        amount=pickup.paid,
    )


_DOINGS = {
    Doing.MESSAGE_OPENED: What.MESSAGE,
    Doing.CHAT: What.CHAT,
    Doing.APPOINTMENT: What.APPOINTMENT,
    Doing.CALL_PROMISED: What.CALL_PROMISED,
}


def _interaction(done: Interaction) -> Event:
    return Event(
        what=_DOINGS[done.what],
        at=done.at,
        about=f"interaction/{done.id}",
        channel=done.channel,
        store=done.store,
        words=done.words,
        facts=done.facts,
        done_by=done.done_by,
    )


_SOURCES = (
    _Source(Order, '"order"', "placed_at", _order),
    _Source(Sale, "sale", "at", _sale),
    _Source(Cart, "cart", "(doc ->> '$.changed_at')", _cart),
    _Source(
        Pickup,
        "pickup",
        "coalesce(doc ->> '$.handed_over_at', doc ->> '$.ready_at', promised_by)",
        _pickup,
    ),
    _Source(Interaction, "interaction", "at", _interaction),
)
