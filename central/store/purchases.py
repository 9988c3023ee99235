"""What customers bought in all channels, and what lay in one basket together: the source of all insight."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from associate_app.domain.insight.history import Bought, CameIn, Purchase, local_day, without
from associate_app.domain.insight.together import SUPPORT, Counts
from associate_app.domain.money import Money
from associate_app.domain.order import Channel, Order, OrderState
from associate_app.domain.pickup import Pickup, PickupState
from associate_app.domain.place import Place
from associate_app.domain.sale import Sale, SaleState
from associate_app.domain.time import Instant
from central.store import documents
from central.store.database import Transaction

_MOST_STYLES = 50  # in one basket; whoever takes more buys for a business, not for an outfit

# Parcels of a sale are orders too, and their goods are in the sale already.
_TOGETHER = """
    with bought as materialized (
        select distinct 'order' as what, bought.id, variant.style
        from "order" bought
        cross join lateral jsonb_array_elements(bought.doc -> 'lines') line
        join variant on variant.id = line ->> 'sku'
        where bought.placed_at >= %(since)s and bought.doc ->> 'state' <> 'cancelled'
        and bought.id not in (
            select part ->> 'order' from sale, jsonb_array_elements(sale.doc -> 'sent') part
            where part ->> 'order' is not null)
        union all
        select distinct 'sale', sale.id, variant.style
        from sale
        cross join lateral jsonb_array_elements(sale.doc -> 'lines') line
        join variant on variant.id = line ->> 'sku'
        where sale.at >= %(since)s and sale.doc ->> 'state' = 'completed'),
    basket as materialized (
        select * from bought where (what, id) in (
            select what, id from bought group by what, id having count(*) between 2 and %(most)s))
    select one.style, other.style, count(*)
    from basket one join basket other using (what, id)
    where one.style <= other.style
    group by 1, 2 having one.style = other.style or count(*) >= %(support)s
    union all
    select '', '', count(*) from (select distinct what, id from basket) every
"""
_BUYERS = """
    select customer from (
        select customer from "order" where customer > %(after)s
        union select customer from sale where customer > %(after)s
    ) bought order by customer limit %(most)s
"""
_RETURNED = """
    select because, sku, sum((doc ->> 'pieces')::bigint)::bigint from movement
    where because = any(%s) and doc ->> 'reason' = 'returned' group by because, sku
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    purchases: Sequence[Purchase]
    came_in: Sequence[CameIn]


def bought_together(tx: Transaction, since: Instant) -> Counts:
    """Of baskets with at least two styles; whole orders and sales since then."""
    asked = {"since": since, "most": _MOST_STYLES, "support": SUPPORT}
    rows = tx.execute(_TOGETHER, asked).fetchall()
    return Counts(
        baskets=next(int(count) for one, _, count in rows if not one),
        styles={one: int(count) for one, other, count in rows if one and one == other},
        pairs={(one, other): int(count) for one, other, count in rows if one != other},
    )


def buyers(tx: Transaction, after: str, most: int) -> list[str]:
    """Customers who ever bought something, in the order of their ids."""
    return [str(id) for (id,) in tx.execute(_BUYERS, {"after": after, "most": most})]


def buyer_of(tx: Transaction, purchase: str) -> str:
    """Whose order or sale that is; empty where nobody's."""
    for type_ in (Order, Sale):
        found = documents.read(tx, type_, purchase)
        if isinstance(found, Order | Sale):
            return found.customer
    return ""


def histories(tx: Transaction, ids: Collection[str], places: Mapping[str, Place]) -> Mapping[str, History]:
    """By customer, under whatever of these ids they bought."""
    sales = [
        each for each in documents.read_all(tx, Sale, "customer", ids) if each.state is SaleState.COMPLETED
    ]
    parcels = {part.order for sale in sales for part in sale.sent}
    orders = [
        each
        for each in documents.read_all(tx, Order, "customer", ids)
        if each.state is not OrderState.CANCELLED and each.id not in parcels
    ]
    skus = {line.sku for order in orders for line in order.lines}
    styles = _styles(tx, skus | {line.sku for sale in sales for line in sale.lines})
    back = _returned(tx, [*(order.id for order in orders), *(sale.id for sale in sales)])
    purchases: dict[str, list[Purchase]] = defaultdict(list)
    for order in orders:
        purchases[order.customer].append(_ordered(order, styles, back.get(order.id, ()), places))
    for sale in sales:
        purchases[sale.customer].append(_sold(sale, styles, back.get(sale.id, ()), places))
    came_in = _came_in(tx, ids, places)
    return {id: History(purchases=purchases[id], came_in=came_in[id]) for id in ids}


def replenishable(tx: Transaction, styles: Iterable[str]) -> frozenset[str]:
    """Which of these styles are used up."""
    rows = tx.execute(
        "select id from style where id = any(%s) and (doc ->> 'replenishable')::boolean", [list(styles)]
    )
    return frozenset(str(id) for (id,) in rows)


def figures(tx: Transaction, market: str, currency: str) -> Iterator[tuple[Instant, int, int]]:
    """Of every customer of the market who ever bought: the last time, how often, the value."""
    rows = tx.execute(
        """select doc ->> 'last_at', doc ->> 'purchases', doc -> 'value' ->> 'minor' from customer_summary
           where market = %s and doc ->> 'last_at' is not null and doc -> 'value' ->> 'currency' = %s""",
        [market, currency],
    )
    return ((Instant(int(last_at)), int(times), int(value)) for last_at, times, value in rows)


def _ordered(
    order: Order, styles: Mapping[str, str], back: Iterable[tuple[str, int]], places: Mapping[str, Place]
) -> Purchase:
    lines = [
        Bought(
            sku=line.sku,
            style=styles.get(line.sku, ""),
            pieces=line.pieces,
            paid=line.unit_price * line.pieces,
        )
        for line in order.lines
    ]
    return Purchase(
        id=order.id,
        at=order.placed_at,
        day=_day(order.placed_at, order.store, places),
        place=order.store,
        in_store=order.channel is Channel.STORE,
        total=order.total,
        lines=without(lines, back),
    )


def _sold(
    sale: Sale, styles: Mapping[str, str], back: Iterable[tuple[str, int]], places: Mapping[str, Place]
) -> Purchase:
    """Goods alone: what delivery cost is no goods, and never comes back with them."""
    lines = [
        Bought(
            sku=line.sku,
            style=styles.get(line.sku, ""),
            pieces=line.pieces,
            paid=Money(line.paid, sale.currency),
        )
        for line in sale.lines
        if line.sku
    ]
    return Purchase(
        id=sale.id,
        at=sale.at,
        day=_day(sale.at, sale.store, places),
        place=sale.store,
        in_store=True,
        total=Money(sum(line.paid.minor for line in lines), sale.currency),
        lines=without(lines, back),
    )


def _came_in(
    tx: Transaction, ids: Collection[str], places: Mapping[str, Place]
) -> Mapping[str, list[CameIn]]:
    found: dict[str, list[CameIn]] = defaultdict(list)
    for each in documents.read_all(tx, Pickup, "customer", ids):
        if each.state is PickupState.HANDED_OVER and each.handed_over_at is not None:
            day = _day(each.handed_over_at, each.store, places)
            found[each.customer].append(CameIn(place=each.store, at=each.handed_over_at, day=day))
    return found


def _styles(tx: Transaction, skus: Collection[str]) -> Mapping[str, str]:
    rows = tx.execute("select id, style from variant where id = any(%s)", [list(skus)])
    return dict(rows.fetchall())


def _returned(tx: Transaction, purchases: Sequence[str]) -> Mapping[str, list[tuple[str, int]]]:
    """What stock says came back, by the order or sale it belongs to."""
    found: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for because, sku, pieces in tx.execute(_RETURNED, [list(purchases)]):
        found[because].append((sku, pieces))
    return found


def _day(at: Instant, place: str, places: Mapping[str, Place]) -> int:
    known = places.get(place)
    return local_day(at, known.time_zone if known else "")
