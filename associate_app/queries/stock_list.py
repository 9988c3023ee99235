"""What lies in one store, style by style: a page at a time, in the order of style numbers."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from associate_app.domain import folding
from associate_app.domain.catalogue import Price, Style, Variant, price_at
from associate_app.domain.money import Money
from associate_app.domain.place import Place
from associate_app.domain.stock import LOW, Availability, Level, Stock
from associate_app.domain.time import Instant
from associate_app.queries.spelling import LONGEST
from associate_app.store import Reader

MATCHED = 3_000  # variants whose words fit, of which the styles are listed; all of them can take seconds
LOOKED_AT = 240  # styles one page may pass over before it is handed out, short or empty
_CHUNK = 60


class Shown(StrEnum):
    HERE = "here"
    LOW = "low"
    GONE = "gone"  # nothing here, something elsewhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """`text` is any words of name, brand, colour, size or number; empty fields ask for nothing."""

    shown: Shown = Shown.HERE
    text: str = ""
    category: str = ""
    brand: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StockedStyle:
    """`variant` is the one to show first: most of it lies here, or else elsewhere."""

    style: Style
    variant: Variant
    pieces: int  # free to sell here, of all variants
    variants: int
    variants_here: int
    price: Money | None  # the lowest
    prices_differ: bool


@dataclass(frozen=True, slots=True)
class Page:
    """`after` is where the next page begins, empty when there is none."""

    rows: tuple[StockedStyle, ...]
    after: str


@dataclass(frozen=True, slots=True)
class Facets:
    categories: tuple[str, ...]
    brands: tuple[str, ...]


_STYLES = """
select doc from style where id > :after
    and (:category = '' or json_extract(doc, '$.category') = :category)
    and (:brand = '' or json_extract(doc, '$.brand') = :brand)
    {words}
order by id limit :chunk
"""
_WORDS = """
    and id in (select variant.style from variant_words join variant on variant.n = variant_words.rowid
        where variant_words match :words limit :matched)
"""
_OF_STYLES = "variant.style in (select value from json_each(:styles))"
_VARIANTS = f"select doc from variant where {_OF_STYLES}"
_STOCK = f"""
select stock.doc from variant cross join stock on stock.id = :place || ':' || variant.id where {_OF_STYLES}
"""
_PRICES = f"""
select price.doc from variant cross join price on price.id = :market || ':' || variant.id where {_OF_STYLES}
"""
_AVAILABILITY = f"""
select availability.doc from variant
    cross join availability on availability.id = :region || ':' || variant.id where {_OF_STYLES}
"""


def stocked(reader: Reader, store: Place, asked: Asked, now: Instant, after: str = "") -> Page:
    """A few dozen rows; fewer or none, with more to come, where few of the styles looked at fit."""
    rows: list[StockedStyle] = []
    for _ in range(LOOKED_AT // _CHUNK):
        styles = _styles(reader, asked, after)
        rows += _fitting(reader, store, asked.shown, now, styles)
        if len(styles) < _CHUNK:
            return Page(tuple(rows), "")
        after = styles[-1].id
        if rows:
            break  # what is found is worth showing before looking further
    return Page(tuple(rows), after)


def facets(reader: Reader) -> Facets:
    """What the list can be narrowed to."""
    sql = "select distinct json_extract(doc, '$.{0}') from style order by 1"
    categories, brands = (reader.rows(sql.format(field)) for field in ("category", "brand"))
    return Facets(tuple(str(each) for (each,) in categories), tuple(str(each) for (each,) in brands))


def _styles(reader: Reader, asked: Asked, after: str) -> tuple[Style, ...]:
    typed = folding.words(asked.text[:LONGEST])
    if asked.text.strip() and not typed:
        return ()
    return reader.documents(
        Style,
        _STYLES.format(words=_WORDS if typed else ""),
        after=after,
        category=asked.category,
        brand=asked.brand,
        words=" ".join(f'"{word}"*' for word in typed),  # quoted: nothing typed is query syntax
        matched=MATCHED,
        chunk=_CHUNK,
    )


def _fitting(
    reader: Reader, store: Place, shown: Shown, now: Instant, styles: Iterable[Style]
) -> Iterator[StockedStyle]:
    """Prices and other places are only read for styles that need them."""
    variants = _variants(reader, styles)
    here = {
        each.sku: max(0, each.available)
        for each in reader.documents(Stock, _STOCK, place=store.id, styles=_ids(variants))
    }
    pieces = {id: sum(here.get(each.id, 0) for each in some) for id, some in variants.items()}
    kept = {id: some for id, some in variants.items() if some and _FITS[shown](pieces[id])}
    lying = here
    if shown is Shown.GONE:
        lying = _elsewhere(reader, store, kept)
        kept = {id: some for id, some in kept.items() if any(each.id in lying for each in some)}
    prices = _prices(reader, store, now, kept)
    for style in styles:
        if some := kept.get(style.id):
            amounts = {prices[each.id] for each in some if each.id in prices}
            yield StockedStyle(
                style=style,
                variant=max(some, key=lambda each: lying.get(each.id, 0)),
                pieces=pieces[style.id],
                variants=len(some),
                variants_here=sum(here.get(each.id, 0) > 0 for each in some),
                price=min(amounts, key=lambda each: each.minor, default=None),
                prices_differ=len(amounts) > 1,
            )


_FITS: Mapping[Shown, Callable[[int], bool]] = {
    Shown.HERE: lambda pieces: pieces > 0,
    Shown.LOW: lambda pieces: 0 < pieces < LOW,
    Shown.GONE: lambda pieces: pieces == 0,
}


def _variants(reader: Reader, styles: Iterable[Style]) -> dict[str, list[Variant]]:
    found: dict[str, list[Variant]] = {each.id: [] for each in styles}
    for variant in reader.documents(Variant, _VARIANTS, styles=_ids(found)):
        found[variant.style].append(variant)
    return found


def _elsewhere(reader: Reader, store: Place, styles: Iterable[str]) -> dict[str, int]:
    """By SKU, in how many other places something is known to lie."""
    found = {}
    for each in reader.documents(Availability, _AVAILABILITY, region=store.region, styles=_ids(styles)):
        near = {at.place for at in each.nearby if at.pieces > 0}
        far = {place for place, level in each.elsewhere.items() if level is not Level.NONE}
        if places := len((near | far) - {store.id}):
            found[each.sku] = places
    return found


def _prices(reader: Reader, store: Place, now: Instant, styles: Iterable[str]) -> dict[str, Money]:
    found = {}
    for each in reader.documents(Price, _PRICES, market=store.market, styles=_ids(styles)):
        if (current := price_at(each, now)) is not None:
            found[each.sku] = current.amount
    return found


def _ids(styles: Iterable[str]) -> str:
    return json.dumps(list(styles))
