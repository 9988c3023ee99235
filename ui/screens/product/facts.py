"""From documents to the product card: pure functions, no store and no widgets."""

import re
from collections.abc import Iterable

from associate_app.domain.catalogue import Offer, Price, PriceNow, price_at
from associate_app.domain.place import PlaceKind, metres_between
from associate_app.domain.stock import Availability, Level, Movement, Stock, is_parcel
from associate_app.domain.time import Instant, later
from associate_app.queries.product import Product
from ui.format.numbers import distance, grouped, money, percent, signed
from ui.format.times import brief, date, dated, day_words, moment
from ui.kit.stock import StockLevel
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.product.standpoint import Standpoint
from ui.screens.product.view import CellView, ColourView, HeldView, MoveView, PlaceView, PriceView
from ui.words.countries import country_words
from ui.words.moves import bin_words, move_words

_SHARE = re.compile(r"\s*[−-]?\d+\s*%$")  # at the end of an offer's name
_BANDS = {Level.FULL: "3+", Level.LOW: "1–2", Level.NONE: "0"}


def free_pieces(stock: Stock | None) -> int:
    """What can be sold here: neither promised nor waiting in a parcel. Never below zero."""
    return max(0, stock.available) if stock else 0


def level_here(stock: Stock | None, elsewhere: Availability | None, store: str) -> StockLevel:
    return StockLevel.of(free_pieces(stock), elsewhere=lies_elsewhere(elsewhere, store))


def lies_elsewhere(availability: Availability | None, store: str) -> bool:
    if availability is None:
        return False
    return any(each.pieces > 0 and each.place != store for each in availability.nearby) or any(
        level is not Level.NONE and place != store for place, level in availability.elsewhere.items()
    )


def colours(product: Product, sku: str, store: str) -> tuple[ColourView, ...]:
    chosen = product.variants[sku]
    by_look = {(each.colour, each.size): each.id for each in product.variants.values()}
    rows = []
    for colour in product.style.colours:
        skus = [by_look.get((colour.id, size), "") for size in product.style.sizes]
        cells = tuple(
            _cell(product, each, f"{colour.name}, {size}", sku, store)
            for each, size in zip(skus, product.style.sizes, strict=True)
        )
        same_size = by_look.get((colour.id, chosen.size)) or next((each for each in skus if each), "")
        rows.append(
            ColourView(
                colour=colour.id,
                name=colour.name,
                sku=same_size,
                selected=colour.id == chosen.colour,
                cells=cells,
            )
        )
    return tuple(rows)


def _cell(product: Product, sku: str, look: str, chosen: str, store: str) -> CellView:
    pieces = free_pieces(product.stock.get(sku))
    level = level_here(product.stock.get(sku), product.availability.get(sku), store)
    return CellView(
        sku=sku,
        level=level,
        pieces=pieces,
        selected=sku == chosen,
        name=f"{look}: {level_words(level, pieces)}",
    )


def level_words(level: StockLevel, pieces: int) -> str:
    if pieces > 0:
        here = translate("Product", "{pieces} here").format(pieces=grouped(pieces))
        low = translate("Product", "{pieces} here, low").format(pieces=grouped(pieces))
        return low if level is StockLevel.LOW else here
    return (
        translate("Product", "elsewhere")
        if level is StockLevel.ELSEWHERE
        else translate("Product", "nowhere")
    )


def price_view(price: Price | None, at: Standpoint) -> PriceView | None:
    current = price_at(price, at.now) if price else None
    if price is None or current is None:
        return None
    country = country_words(at.store.country)
    reasons = [
        (translate("Product", "List price, {country}").format(country=country), money(current.list_price))
    ]
    if current.offer is None:
        since = max((step.since for step in price.lists if step.since <= at.now), default=at.now)
        reasons.append((translate("Product", "Unchanged since"), dated(at.local(since), at.today)))
        return PriceView(amount=money(current.amount), reasons=tuple(reasons))
    last_day = date(at.local(later(current.offer.until, -1)))
    reasons.append(
        (
            translate("Product", "{offer}, to {day}").format(
                offer=_SHARE.sub("", current.offer.name), day=last_day
            ),
            money(current.amount - current.list_price),
        )
    )
    if current.lowest is not None:
        reasons.append((translate("Product", "Lowest in the last 30 days"), money(current.lowest)))
    return PriceView(
        amount=money(current.amount),
        struck=money(current.list_price),
        offer=_offer_words(current.offer, current),
        reasons=tuple(reasons),
    )


def _offer_words(offer: Offer, price: PriceNow) -> str:
    """The share is said once, also where the offer's own name says it."""
    return offer.name if _SHARE.search(offer.name) else f"{offer.name} {percent(-_off(price))}"


def _off(price: PriceNow) -> int:
    """Whole per cent, half a per cent rounded up."""
    listed = price.list_price.minor
    return (200 * (listed - price.amount.minor) + listed) // (2 * listed) if listed else 0


def held_view(stock: Stock | None, at: Standpoint) -> HeldView:
    bins = stock.bins if stock else {}
    free = tuple((bin, pieces) for bin, pieces in bins.items() if not is_parcel(bin))
    return HeldView(
        store=at.store.name,
        pieces=free_pieces(stock),
        bins=tuple(
            (bin_words(bin), pieces) for bin, pieces in sorted(free, key=lambda held: (-held[1], held[0]))
        ),
        parcels=stock.parcelled if stock else 0,
        reserved=stock.allocated if stock else 0,
        at=at.local(at.heard) if at.heard is not None else None,
        counted=day_words(at.local(stock.counted_at), at.today) if stock and stock.counted_at else "",
    )


def elsewhere(
    availability: Availability | None, at: Standpoint
) -> tuple[tuple[PlaceView, ...], tuple[PlaceView, ...], tuple[PlaceView, ...]]:
    """Nearby stores, warehouses, other stores; each the nearest first.

    A number carries the time it changed; central vouches for it up to the last time it was heard of.
    """
    if availability is None:
        return (), (), ()
    exact = [
        (each.place, StockLevel.of(each.pieces), grouped(each.pieces), each.at)
        for each in availability.nearby
    ]
    bands = [
        (place, StockLevel(level.value), _BANDS[level], availability.at)
        for place, level in availability.elsewhere.items()
    ]
    nearby = _places(exact, at, PlaceKind.STORE)
    warehouses = _places([*exact, *bands], at, PlaceKind.WAREHOUSE)
    others = _places([each for each in bands if each[1] is not StockLevel.NONE], at, PlaceKind.STORE)
    return nearby, warehouses, others


def _places(
    found: Iterable[tuple[str, StockLevel, str, Instant]], at: Standpoint, kind: PlaceKind
) -> tuple[PlaceView, ...]:
    known = [
        (metres_between(at.store, at.places[id]), at.places[id], level, pieces, when)
        for id, level, pieces, when in found
        if id in at.places and at.places[id].kind is kind and id != at.store.id
    ]
    known.sort(key=lambda each: (each[0], each[1].id))
    return tuple(
        PlaceView(
            name=place.name,
            level=level,
            pieces=pieces,
            at=at.local(max(when, at.heard or when)),
            away=distance(metres),
        )
        for metres, place, level, pieces, when in known
    )


def move_views(movements: Iterable[Movement], at: Standpoint, most: int) -> tuple[MoveView, ...]:
    """A piece that went into a parcel is told once, by the bin it left."""
    told = [each for each in movements if not (is_parcel(each.bin) and each.reason in ("picked", "put_back"))]
    return tuple(
        MoveView(
            at=brief(at.local(each.at), at.today),
            words=move_words(each.reason, each.because),
            bin="" if is_parcel(each.bin) else bin_words(each.bin),
            pieces=signed(each.pieces),
            inward=each.pieces > 0,
        )
        for each in told[:most]
    )


def reserved_words(pieces: int, until: Instant, at: Standpoint) -> str:
    return translate("Product", "{pieces} reserved until {when}").format(
        pieces=counts.tr("{n} pieces", "", pieces),
        when=moment(until, at.now, at.zone),
    )


def style_facts(product: Product) -> tuple[tuple[str, str], ...]:
    style = product.style
    here = sum(free_pieces(each) for each in product.stock.values())
    lying = sum(1 for each in product.stock.values() if free_pieces(each) > 0)
    return (
        (translate("Product", "Material"), style.material),
        (translate("Product", "Colours"), ", ".join(colour.name for colour in style.colours)),
        (
            translate("Product", "In this store"),
            translate("Product", "{pieces} in {variants}").format(
                pieces=counts.tr("{n} pieces", "", here),
                variants=counts.tr("{n} variants", "", lying),
            ),
        ),
    )
