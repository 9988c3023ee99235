"""What one store has to do now, what it did today, and which shelves to look at."""

from collections.abc import Mapping
from dataclasses import dataclass

from associate_app.domain.attention import Attention
from associate_app.domain.catalogue import Style, Variant
from associate_app.domain.pickup import Pickup
from associate_app.domain.staff import Staff
from associate_app.domain.stock import LOW, Movement, Reservation, Stock
from associate_app.domain.time import Instant
from associate_app.queries.pickups import handed_over_since, open_pickups
from associate_app.queries.sync_device import Case, open_cases
from associate_app.store import Reader

_LOOKED_AT = 300  # the last movements, whose goods may have run low
_RESERVATIONS = """
    select doc from reservation where state = 'held' and until < :until and +id >= :low and +id < :high
    order by until, id limit :most
"""
_CHOSEN = """
    select doc from attention where state = 'resolved' and json_extract(doc, '$.resolved_at') >= :since
"""
_MOVED = """
    select doc from movement where "at" >= :since and +place = :store order by "at" desc, id limit :most
"""
_STAFF = "select doc from staff where store = :store"


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """`names` are those of variants by SKU, `people` of staff by id."""

    pickups: tuple[Pickup, ...]
    cases: tuple[Case, ...]
    reservations: tuple[Reservation, ...]
    names: Mapping[str, str]
    people: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """Since the day began, in this store."""

    handed_over: tuple[Pickup, ...]
    made_ready: tuple[Pickup, ...]
    chosen: tuple[Attention, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningLow:
    """Goods of which pieces left lately and few are free to sell."""

    stock: Stock
    variant: Variant | None
    style: Style | None
    left_at: Instant


def work(reader: Reader, store: str, until: Instant) -> Work:
    """Open pickups, open choices, and reservations that end before `until`; the most urgent first."""
    reservations = reader.documents(
        Reservation, _RESERVATIONS, until=until, low=f"{store}:", high=f"{store};", most=100
    )
    variants = ((each.sku, reader.document(Variant, each.sku)) for each in reservations)
    return Work(
        pickups=open_pickups(reader, store),
        cases=open_cases(reader, store),
        reservations=reservations,
        names={sku: variant.name for sku, variant in variants if variant},
        people=people(reader, store),
    )


def people(reader: Reader, store: str) -> Mapping[str, str]:
    return {each.id: each.name for each in reader.documents(Staff, _STAFF, store=store)}


def done(reader: Reader, store: str, since: Instant) -> Done:
    waiting = open_pickups(reader, store)
    gone = handed_over_since(reader, store, since)
    ready = (each for each in (*waiting, *gone) if each.ready_at is not None and each.ready_at >= since)
    chosen = (each for each in reader.documents(Attention, _CHOSEN, since=since) if each.store == store)
    return Done(handed_over=gone, made_ready=tuple(ready), chosen=tuple(chosen))


def running_low(reader: Reader, store: str, since: Instant, most: int) -> tuple[RunningLow, ...]:
    """What left the shelf since then and is nearly gone; the last to leave first."""
    moved: dict[str, Movement] = {}
    for each in reader.documents(Movement, _MOVED, since=since, store=store, most=_LOOKED_AT):
        if each.pieces < 0:
            moved.setdefault(each.sku, each)
    found = []
    for sku, movement in moved.items():
        stock = reader.document(Stock, f"{store}:{sku}")
        if stock is not None and stock.available < LOW:
            found.append(_running_low(reader, stock, movement))
        if len(found) == most:
            break
    return tuple(found)


def _running_low(reader: Reader, stock: Stock, movement: Movement) -> RunningLow:
    variant = reader.document(Variant, stock.sku)
    style = reader.document(Style, variant.style) if variant else None
    return RunningLow(stock=stock, variant=variant, style=style, left_at=movement.at)
