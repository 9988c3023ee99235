"""The chosen line in a wide window: why it costs what it does, its other sizes, and where it lies."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from associate_app.domain.basket import BasketLine
from associate_app.domain.catalogue import PriceNow, price_at
from associate_app.domain.fulfilment import Way
from associate_app.domain.money import Money
from associate_app.domain.pricing.promotion import Promotion
from associate_app.domain.pricing.reasons import Applied, Source
from associate_app.domain.time import Instant, later
from associate_app.queries import product as queries
from associate_app.queries.product import Product
from associate_app.selling import Quote
from associate_app.selling.quote import groups_now, ways_of
from associate_app.store import Reader
from ui.format.numbers import grouped, money
from ui.format.times import date
from ui.kit.stock import StockLevel
from ui.language.mark import translate
from ui.screens.product import facts
from ui.screens.product.standpoint import Standpoint
from ui.screens.product.view import PlaceView
from ui.screens.sell.sum_words import reduction_name
from ui.screens.sell.view import LineView
from ui.words.countries import country_words
from ui.words.scan import gtin_words


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeView:
    sku: str
    size: str
    level: StockLevel
    selected: bool
    name: str  # for a screen reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The other way that this line could go, and where from."""

    way: Way
    place: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFacts:
    """`groups` are here, other stores, warehouses; what is empty is not known on this device."""

    lead: str
    line: LineView
    gtin: str = ""
    reasons: tuple[tuple[str, str], ...] = ()
    colour_name: str = ""
    sizes: tuple[SizeView, ...] = ()
    stock: str = ""
    groups: tuple[tuple[PlaceView, ...], ...] = ()
    now: datetime | None = None
    move: Move | None = None


def line_facts(
    reader: Reader,
    held: BasketLine,
    line: LineView,
    number: int,
    quote: Quote | None,
    at: Standpoint,
    *,
    online: bool,
) -> LineFacts:
    """`quote` answers for the basket as it is; None while that is on its way."""
    lead = translate("Sell", "Line {n}").format(n=grouped(number))
    if line.brand:
        lead = translate("Sell", "{line} · {brand}").format(line=lead, brand=line.brand)
    found = queries.product(reader, held.sku, at.store)
    if found is None:
        return LineFacts(lead=lead, line=line)
    variant = found.variants[held.sku]
    looks = " · ".join(part for part in (variant.colour_name, variant.size) if part)
    return LineFacts(
        lead=lead,
        line=line,
        gtin=gtin_words(variant.gtin),
        reasons=tuple(_reasons(reader, quote, line.id, at)) if quote else (),
        colour_name=variant.colour_name,
        sizes=tuple(_sizes(found, held.sku, at)),
        stock=translate("Sell", "Stock, {look}").format(look=looks),
        groups=tuple(group for group in _groups(found, held.sku, at) if group),
        now=at.today,
        move=_move(reader, quote, held, online=online) if quote and not line.locked else None,
    )


def _reasons(reader: Reader, quote: Quote, line: str, at: Standpoint) -> Iterator[tuple[str, str]]:
    priced = next((each for each in quote.priced.lines if each.id == line), None)
    if priced is None:
        return
    country = country_words(at.store.country)
    listed = translate("Product", "List price, {country}").format(country=country)
    if priced.pieces > 1:
        several = translate("Sell", "{pieces} × {price}, list price")
        unit = _money(quote, priced.list_price)
        listed = several.format(pieces=grouped(priced.pieces), price=unit)
    yield listed, _money(quote, priced.listed)
    now = _price_now(quote, priced.sku)
    for applied in quote.priced.applied:
        off = sum(share.amount for share in applied.lines if share.line == line)
        if off and applied.source is not Source.POINTS:
            yield _with_end(applied, _until(reader, applied, now), at), _money(quote, -off)
    if now is not None and now.offer is not None and now.lowest is not None:
        yield translate("Product", "Lowest in the last 30 days"), money(now.lowest)


def _until(reader: Reader, applied: Applied, now: PriceNow | None) -> Instant | None:
    if applied.source is Source.OFFER and now is not None and now.offer is not None:
        return now.offer.until
    if applied.source is Source.PROMOTION:
        found = reader.document(Promotion, applied.id)
        return found.until if found else None
    return None


def _with_end(applied: Applied, until: Instant | None, at: Standpoint) -> str:
    name = reduction_name(applied)
    if until is None:
        return name
    last_day = date(at.local(later(until, -1)))
    return translate("Product", "{offer}, to {day}").format(offer=name, day=last_day)


def _price_now(quote: Quote, sku: str) -> PriceNow | None:
    price = quote.goods.prices.get(sku)
    groups = groups_now(quote.customer, quote.place, quote.at)
    return price_at(price, quote.at, store=quote.place.id, groups=groups) if price else None


def _sizes(found: Product, sku: str, at: Standpoint) -> Iterator[SizeView]:
    """Of the same colour, those that are sold; what is in the basket stays in sight whatever it is."""
    row = next(each for each in facts.colours(found, sku, at.store.id) if each.selected)
    for cell in row.cells:
        variant = found.variants.get(cell.sku)
        if variant is not None and (variant.active or cell.selected):
            yield SizeView(
                sku=cell.sku, size=variant.size, level=cell.level, selected=cell.selected, name=cell.name
            )


def _groups(found: Product, sku: str, at: Standpoint) -> Iterator[tuple[PlaceView, ...]]:
    held = facts.held_view(found.stock.get(sku), at)
    yield tuple(
        PlaceView(
            name=translate("Sell", "Here, {bin}").format(bin=bin),
            level=StockLevel.of(pieces),
            pieces=grouped(pieces),
            at=held.at or at.today,
            away="",
        )
        for bin, pieces in held.bins
        if pieces > 0
    )
    nearby, warehouses, _others = facts.elsewhere(found.availability.get(sku), at)
    yield nearby
    warehouse = translate("Sell", "{city} warehouse")
    yield tuple(replace(each, name=warehouse.format(city=each.name)) for each in warehouses)


def _move(reader: Reader, quote: Quote, held: BasketLine, *, online: bool) -> Move | None:
    """Shipping for what is taken or picked up, and the other way round; only what can be promised whole."""
    shipped = any(part.way is Way.SHIP for part in quote.plan.of_line(held.id))
    wanted = Way.TAKE_NOW if shipped else Way.SHIP
    for choice in ways_of(reader, quote, held.id, online=online):
        if choice.way is wanted and choice.pieces >= held.pieces:
            words = translate("Sell", "Take it now") if shipped else translate("Sell", "Ship this one")
            return Move(way=wanted, place=choice.place, words=words)
    return None


def _money(quote: Quote, minor: int) -> str:
    return money(Money(minor, quote.market.currency))
