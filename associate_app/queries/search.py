"""What the omnibox finds: exact codes first, then words.

A match is never sorted in SQL: a few hundred unordered rows are taken and ranked here.
"""

import re
import unicodedata
from dataclasses import dataclass

from associate_app.domain.catalogue import Variant
from associate_app.domain.gtin import is_gtin, shown, to_gtin14
from associate_app.domain.pickup import OPEN, Pickup
from associate_app.store import Reader

TAKEN = 300  # rows of an unordered match that are ranked
SHOWN = 5  # of each group

_VARIANTS = """
select variant.doc from variant_words join variant on variant.n = variant_words.rowid
where variant_words match :words limit :taken
"""
_PICKUPS = """
select pickup.doc from pickup_words join pickup on pickup.n = pickup_words.rowid
where pickup_words match :words limit :taken
"""


@dataclass(frozen=True, slots=True)
class ProductHit:
    """One style; `sku` is its best matching variant."""

    sku: str
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class PickupHit:
    id: str
    name: str
    open: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The best of each group, and how many there are within what was looked at."""

    products: tuple[ProductHit, ...] = ()
    product_count: int = 0
    pickups: tuple[PickupHit, ...] = ()
    pickup_count: int = 0

    @property
    def is_empty(self) -> bool:
        return not self.products and not self.pickups


_GTIN = "select doc from variant where gtin = :gtin"
_SKUS = "select doc from variant where id >= :low and id < :high limit :taken"
_PICKUP_IDS = "select doc from pickup where id >= :low and id < :high limit :taken"
_CODES = "select doc from pickup where code = :code limit :taken"
_CODE = re.compile(r"\d{3}[ -]?\d{3}")
_ID = re.compile(r"[A-Za-z]{1,3}-?\d[\w-]*")


def search(reader: Reader, text: str) -> Found:
    """Products by name, brand, colour, size, SKU or GTIN; pickups by name, number or code."""
    typed = text.strip()
    if not typed:
        return Found()
    variants = {each.id: each for each in _variants(reader, typed)}
    pickups = {each.id: each for each in _pickups(reader, typed)}
    words = _words(typed)
    products = _styles(sorted(variants.values(), key=lambda each: _rank_variant(each, words, typed)))
    waiting = sorted(pickups.values(), key=lambda each: _rank_pickup(each, words, typed))
    return Found(
        products=tuple(products[:SHOWN]),
        product_count=len(products),
        pickups=tuple(PickupHit(each.id, each.name, each.state in OPEN) for each in waiting[:SHOWN]),
        pickup_count=len(waiting),
    )


def _variants(reader: Reader, typed: str) -> tuple[Variant, ...]:
    digits = re.sub(r"\s", "", typed)
    if is_gtin(digits):
        return reader.documents(Variant, _GTIN, gtin=to_gtin14(digits))
    found: tuple[Variant, ...] = ()
    if _ID.fullmatch(typed):
        found = reader.documents(Variant, _SKUS, **_prefix(typed.upper()), taken=TAKEN)
    match = _match(typed)
    return found or (reader.documents(Variant, _VARIANTS, words=match, taken=TAKEN) if match else ())


def _pickups(reader: Reader, typed: str) -> tuple[Pickup, ...]:
    if _CODE.fullmatch(typed):
        return reader.documents(Pickup, _CODES, code=re.sub(r"\D", "", typed), taken=TAKEN)
    if _ID.fullmatch(typed):
        return reader.documents(Pickup, _PICKUP_IDS, **_prefix(typed.upper()), taken=TAKEN)
    match = _match(typed)
    return reader.documents(Pickup, _PICKUPS, words=match, taken=TAKEN) if match else ()


def _prefix(text: str) -> dict[str, str]:
    return {"low": text, "high": text[:-1] + chr(ord(text[-1]) + 1)}


def _match(typed: str) -> str:
    """Every word as a beginning; quoted, so that nothing typed is query syntax."""
    return " ".join(f'"{word}"*' for word in re.findall(r"\w+", typed))


def _words(text: str) -> list[str]:
    """Lower case without accents, as the index compares."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.findall(r"\w+", "".join(each for each in plain if not unicodedata.combining(each)))


def _rank_variant(variant: Variant, asked: list[str], typed: str) -> tuple[object, ...]:
    name = _words(variant.name)
    begins = sum(any(word.startswith(each) for word in name) for each in asked)
    whole = sum(each in name for each in asked)
    return (
        variant.id.casefold() != typed.casefold(),
        not (name and asked and name[0].startswith(asked[0])),
        -begins,
        -whole,
        variant.name,
        variant.id,
    )


def _rank_pickup(pickup: Pickup, asked: list[str], typed: str) -> tuple[object, ...]:
    name = _words(pickup.name)
    return (
        pickup.id.casefold() != typed.casefold(),
        pickup.state not in OPEN,
        not (name and asked and name[0].startswith(asked[0])),
        pickup.promised_by,
        pickup.id,
    )


def _styles(variants: list[Variant]) -> list[ProductHit]:
    """One line per style; a single variant of it is told apart by colour and size."""
    by_style: dict[str, list[Variant]] = {}
    for variant in variants:
        by_style.setdefault(variant.style, []).append(variant)
    return [ProductHit(same[0].id, same[0].name, _detail(same)) for same in by_style.values()]


def _detail(same: list[Variant]) -> str:
    first = same[0]
    parts = [first.brand]
    if len(same) == 1:
        parts += [first.colour_name, first.size, shown(first.gtin)]
    return " · ".join(part for part in parts if part)
