"""Central counts what devices can't: a customer's years with us, and the scale for a market's segments."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from associate_app.documents import kind_of
from associate_app.domain.customer import Customer
from associate_app.domain.insight.segment import SegmentScale, scale
from associate_app.domain.insight.summary import CustomerSummary, sum_up
from associate_app.domain.place import Place, market_scope, store_scope
from associate_app.domain.time import Instant
from central.effects.recommendations import recommend
from central.store import documents, feed, purchases
from central.store.database import Database, Transaction
from central.store.effects import Effect

_AT_ONCE = 200  # customers


def refresh(db: Database, now: Instant) -> int:
    """Everything anew: what goes together, all summaries, all scales. Gives how many documents changed."""
    changed = db.run(lambda tx: recommend(tx, now))
    after = ""
    while page := db.run(lambda tx, after=after: purchases.buyers(tx, after, _AT_ONCE)):  # type: ignore[misc]
        changed += db.run(lambda tx, page=page: summarise(tx, page, now))  # type: ignore[misc]
        after = page[-1]
    return changed + db.run(lambda tx: _scales(tx, now))


def count_customers(tx: Transaction, effects: Sequence[Effect], now: Instant) -> None:
    summarise(tx, {effect.key for effect in effects}, now)


def count_returns(tx: Transaction, effects: Sequence[Effect], now: Instant) -> None:
    """The effects name what came back by its order or sale."""
    summarise(tx, {purchases.buyer_of(tx, effect.key) for effect in effects}, now)


def summarise(tx: Transaction, ids: Collection[str], now: Instant) -> int:
    """The summaries of these customers, and of who has taken them in. Gives how many changed.

    The customers stay locked: who is being erased gets no new summary.
    """
    places = {each.id: each for each in documents.read_all(tx, Place)}
    found = _people(tx, ids)
    feed.lock(tx, sorted({store_scope(each.store) for each in found}))
    documents.lock_texts(tx, kind_of(Customer), [each.id for each in found])
    people = [each for each in _people(tx, [each.id for each in found]) if each.store in places]
    histories = purchases.histories(tx, {id for each in people for id in _own_ids(each)}, places)
    before = {
        each.id: each for each in documents.read_all(tx, CustomerSummary, "id", [each.id for each in people])
    }
    after = [_summary(tx, each, places[each.store], histories, now) for each in people]
    news = [each for each in after if _is_news(each, before.get(each.id))]
    documents.save(tx, news, now)
    return len(news)


def _people(tx: Transaction, ids: Iterable[str]) -> list[Customer]:
    """With those who have taken them in."""
    found: dict[str, Customer] = {}
    wanted = set(ids)
    while wanted:
        found |= {each.id: each for each in documents.read_all(tx, Customer, "id", wanted)}
        wanted = {each.merged_into for each in found.values()} - {"", *found, *wanted}
    return list(found.values())


def _own_ids(customer: Customer) -> frozenset[str]:
    """None while another customer has the history."""
    return frozenset() if customer.merged_into else customer.ids


def _summary(
    tx: Transaction,
    customer: Customer,
    place: Place,
    histories: Mapping[str, purchases.History],
    now: Instant,
) -> CustomerSummary:
    own = [histories[id] for id in sorted(_own_ids(customer))]
    bought = [purchase for each in own for purchase in each.purchases]
    return sum_up(
        customer.id,
        store=customer.store,
        market=place.market,
        currency=place.currency,
        purchases=bought,
        came_in=[visit for each in own for visit in each.came_in],
        replenishable=purchases.replenishable(tx, {line.style for each in bought for line in each.lines}),
        at=now,
    )


def _is_news(after: CustomerSummary, before: CustomerSummary | None) -> bool:
    """Nobody needs to be told that somebody never bought anything."""
    if before is None:
        return after.purchases > 0 or after.visits > 0
    return replace(after, at=before.at) != before


def _scales(tx: Transaction, now: Instant) -> int:
    places = documents.read_all(tx, Place)
    currencies = {place.market: place.currency for place in places}
    feed.lock(tx, sorted(market_scope(market) for market in currencies))
    before = {each.id: each for each in documents.read_all(tx, SegmentScale)}
    after = [
        scale(market, currency, purchases.figures(tx, market, currency), now)
        for market, currency in sorted(currencies.items())
    ]
    news = [each for each in after if each and _is_other(each, before.get(each.id))]
    documents.save(tx, news, now)
    return len(news)


def _is_other(after: SegmentScale, before: SegmentScale | None) -> bool:
    return before is None or replace(after, at=before.at, customers=before.customers) != before
