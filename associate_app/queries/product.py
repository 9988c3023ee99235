"""What the product card asks the store: everything about one style, seen from one store."""

from collections.abc import Mapping
from dataclasses import dataclass

from associate_app.domain.catalogue import Price, Style, Variant
from associate_app.domain.outcome import Outcome
from associate_app.domain.place import Place, store_scope
from associate_app.domain.stock import Availability, Movement, Reservation, Stock
from associate_app.domain.time import Instant
from associate_app.store import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """One style with all its variants; stock and availability by SKU, in own store and elsewhere."""

    style: Style
    variants: Mapping[str, Variant]
    stock: Mapping[str, Stock]
    availability: Mapping[str, Availability]


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingReservation:
    """A request that central has not settled yet."""

    command: str
    sku: str
    reservation: str
    until: Instant


_STYLE = "select doc from style where id = (select style from variant where id = :sku)"
_VARIANTS = "select doc from variant where style = :style"
_STOCK = """
    select stock.doc from variant join stock on stock.id = :place || ':' || variant.id
    where variant.style = :style
"""
_AVAILABILITY = """
    select availability.doc from variant join availability on availability.id = :region || ':' || variant.id
    where variant.style = :style
"""
_MOVEMENTS = """
    select doc from movement where sku = :sku and place = :place order by "at" desc, id limit :most
"""
_RESERVATIONS = "select doc from reservation where sku = :sku and state = 'held' order by id"
_PENDING = """
    select id, json_extract(cast(body as text), '$.args.sku'),
           json_extract(cast(body as text), '$.args.reservation'),
           json_extract(cast(body as text), '$.args.until')
    from ledger where state <> 'settled' and type = 'stock.reserve'
      and not exists (
          select 1 from reservation
          where reservation.id = json_extract(cast(body as text), '$.args.reservation')
            and reservation.state <> 'held'
      )
    order by ledger.seq
"""
_REFUSED = """
    select outcome.doc from outcome cross join ledger on ledger.id = outcome.id
    where outcome.status = 'refused' and outcome."at" > :since and ledger.type = 'stock.reserve'
      and json_extract(cast(ledger.body as text), '$.args.sku') = :sku
    order by ledger.seq desc limit 1
"""
_SYNCED = "select max(synced_at) from cursor where scope = :scope"


def sku_of(reader: Reader, gtin: str) -> str | None:
    """The variant with this GTIN-14; None where this device knows none."""
    rows = reader.rows("select id from variant where gtin = :gtin limit 1", gtin=gtin)
    return str(rows[0][0]) if rows else None


def product(reader: Reader, sku: str, store: Place) -> Product | None:
    """Four indexed look-ups, whatever the size of the catalogue."""
    style = next(iter(reader.documents(Style, _STYLE, sku=sku)), None)
    if style is None:
        return None
    variants = reader.documents(Variant, _VARIANTS, style=style.id)
    stock = reader.documents(Stock, _STOCK, style=style.id, place=store.id)
    availability = reader.documents(Availability, _AVAILABILITY, style=style.id, region=store.region)
    return Product(
        style=style,
        variants={each.id: each for each in variants},
        stock={each.sku: each for each in stock},
        availability={each.sku: each for each in availability},
    )


def price(reader: Reader, sku: str, market: str) -> Price | None:
    return reader.document(Price, f"{market}:{sku}")


def movements(reader: Reader, sku: str, place: str, most: int) -> tuple[Movement, ...]:
    """The latest first."""
    return reader.documents(Movement, _MOVEMENTS, sku=sku, place=place, most=most)


def reservations(reader: Reader, sku: str, place: str) -> tuple[Reservation, ...]:
    """Those that still hold pieces here."""
    held = reader.documents(Reservation, _RESERVATIONS, sku=sku)
    return tuple(each for each in held if each.place == place)


def pending_reservations(reader: Reader, sku: str) -> tuple[PendingReservation, ...]:
    """Without those that were taken back before central knew of them."""
    return tuple(
        PendingReservation(command=command, sku=of, reservation=reservation, until=Instant(until))
        for command, of, reservation, until in reader.rows(_PENDING)
        if of == sku
    )


def refused_reservation(reader: Reader, sku: str, since: Instant) -> Outcome | None:
    """The latest reservation of this device that central has refused."""
    return next(iter(reader.documents(Outcome, _REFUSED, sku=sku, since=since)), None)


def variant(reader: Reader, sku: str) -> Variant | None:
    return reader.document(Variant, sku)


def place(reader: Reader, id: str) -> Place | None:
    return reader.document(Place, id)


def places(reader: Reader) -> Mapping[str, Place]:
    return {each.id: each for each in reader.documents(Place, "select doc from place")}


def synced_at(reader: Reader, store: str) -> Instant | None:
    """When this device last heard the whole of its store."""
    rows = reader.rows(_SYNCED, scope=store_scope(store))
    return Instant(rows[0][0]) if rows and rows[0][0] is not None else None
