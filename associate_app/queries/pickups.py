"""What the pickup board, the pick list and the hand over ask the store."""

from collections.abc import Mapping
from dataclasses import dataclass

from associate_app.domain.attention import Attention
from associate_app.domain.catalogue import Style, Variant
from associate_app.domain.pickup import Pickup, PickupLine
from associate_app.domain.stock import Stock, is_parcel, stock_id
from associate_app.domain.time import Instant
from associate_app.store import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Goods:
    """One line of a pickup with what is known of it; `bins` are where its pieces lie, fullest first."""

    line: PickupLine
    variant: Variant | None
    style: Style | None
    bins: tuple[tuple[str, int], ...]

    @property
    def nearest(self) -> str:
        """Where to look first; empty when nothing lies here as far as this device knows."""
        return self.bins[0][0] if self.bins else ""


_OPEN = """
    select doc from pickup where store = :store and state in ('new', 'picking', 'ready')
    order by promised_by, id
"""
_HANDED_OVER = """
    select doc from pickup
    where store = :store and state = 'handed_over' and json_extract(doc, '$.handed_over_at') >= :since
    order by json_extract(doc, '$.handed_over_at') desc, id
"""
_BY_CODE = """
    select doc from pickup where code = :code and store = :store
    order by state = 'ready' desc, state in ('new', 'picking') desc, promised_by desc
"""
_NOT_SENT = """
    select distinct json_extract(cast(body as text), '$.args.pickup')
    from ledger where state <> 'settled' and state = 'pending' and type like 'pickup.%'
"""
_ATTENTION = "select doc from attention where state = 'open' order by json_extract(doc, '$.raised_at'), id"


def open_pickups(reader: Reader, store: str) -> tuple[Pickup, ...]:
    """What waits to be picked or collected, the most urgent first."""
    return reader.documents(Pickup, _OPEN, store=store)


def handed_over_since(reader: Reader, store: str, since: Instant) -> tuple[Pickup, ...]:
    """The latest first."""
    return reader.documents(Pickup, _HANDED_OVER, store=store, since=since)


def pickup(reader: Reader, id: str) -> Pickup | None:
    return reader.document(Pickup, id)


def pickup_with_code(reader: Reader, code: str, store: str) -> Pickup | None:
    """The pickup of this store that the customer's code belongs to; the ready one when there are several."""
    return next(iter(reader.documents(Pickup, _BY_CODE, code=code, store=store)), None)


def not_sent(reader: Reader) -> frozenset[str]:
    """Pickups about which a command still waits on this device."""
    return frozenset(str(id) for (id,) in reader.rows(_NOT_SENT) if id is not None)


def contradictions(reader: Reader) -> Mapping[str, Attention]:
    """Open attention by what it is about, the oldest where there are several."""
    found: dict[str, Attention] = {}
    for attention in reader.documents(Attention, _ATTENTION):
        found.setdefault(attention.about, attention)
    return found


def name_of(reader: Reader, sku: str) -> str:
    """The SKU itself where this device knows no name for it."""
    variant = reader.document(Variant, sku)
    return variant.name if variant else sku


def goods(reader: Reader, of: Pickup) -> tuple[Goods, ...]:
    """The lines of a pickup; goods that already lie in a parcel are not offered."""
    return tuple(_goods(reader, of, line) for line in of.lines)


def _goods(reader: Reader, of: Pickup, line: PickupLine) -> Goods:
    variant = reader.document(Variant, line.sku)
    stock = reader.document(Stock, stock_id(of.store, line.sku))
    return Goods(
        line=line,
        variant=variant,
        style=reader.document(Style, variant.style) if variant else None,
        bins=_free_bins(stock) if stock else (),
    )


def _free_bins(stock: Stock) -> tuple[tuple[str, int], ...]:
    free = [(bin, pieces) for bin, pieces in stock.bins.items() if pieces > 0 and not is_parcel(bin)]
    return tuple(sorted(free, key=lambda held: (-held[1], held[0])))
