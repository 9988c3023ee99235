"""Availability of a SKU as seen from each region: nearby exact, the rest in bands."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from associate_app.domain.place import Place, PlaceKind, region_scope
from associate_app.domain.stock import Availability, NearbyStock, Stock, level_of
from associate_app.domain.time import Instant
from central.store import documents, feed
from central.store.database import Transaction
from central.store.effects import Effect


def project(tx: Transaction, effects: Sequence[Effect], now: Instant) -> None:
    """One document per region and SKU, from the stock as it is after the regions are ours to write."""
    places = documents.read_all(tx, Place)
    regions = sorted({place.region for place in places})
    feed.lock(tx, [region_scope(region) for region in regions])
    skus = {effect.key for effect in effects}
    changed = {(cause.place, effect.key): cause.at for effect in effects for cause in effect.causes}
    lying: dict[str, list[Stock]] = {sku: [] for sku in skus}
    for stock in documents.read_all(tx, Stock, "sku", skus):
        lying[stock.sku].append(stock)
    before = {each.id: each for each in documents.read_all(tx, Availability, "sku", skus)}
    after = [
        seen_from(region, sku, places, stocks, before.get(f"{region}:{sku}"), changed, now)
        for sku, stocks in sorted(lying.items())
        for region in regions
    ]
    documents.save(tx, (each for each in after if not _same(each, before.get(each.id))), now)


def seen_from(
    region: str,
    sku: str,
    places: Iterable[Place],
    stocks: Iterable[Stock],
    before: Availability | None,
    changed: Mapping[tuple[str, str], Instant | None],
    now: Instant,
) -> Availability:
    """`changed` says when the stock of (place, SKU) changed; a number that stayed keeps its time."""
    by_place = {stock.place: max(stock.available, 0) for stock in stocks}
    known = {each.place: each for each in before.nearby} if before else {}
    nearby, elsewhere = [], {}
    for place in sorted(places, key=lambda place: place.id):
        pieces = by_place.get(place.id)
        if pieces is None:
            continue
        if place.kind is not PlaceKind.WAREHOUSE and place.region != region:
            elsewhere[place.id] = level_of(pieces)
            continue
        old = known.get(place.id)
        at = old.at if old and old.pieces == pieces else changed.get((place.id, sku)) or now
        nearby.append(NearbyStock(place=place.id, pieces=pieces, at=at))
    return Availability(
        id=f"{region}:{sku}", region=region, sku=sku, nearby=tuple(nearby), elsewhere=elsewhere, at=now
    )


def _same(after: Availability, before: Availability | None) -> bool:
    return before is not None and replace(after, at=before.at) == before
