"""Styles, their variants, and what they cost where and when."""

from dataclasses import dataclass

from associate_app.domain.money import Money
from associate_app.domain.time import DAY, Instant, later

LOWEST_WINDOW = 30 * DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Colour:
    id: str  # key of the art's colour table
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """What the customer calls "the coat", in all its colours and sizes."""

    id: str
    brand: str
    name: str
    category: str
    material: str
    art: str
    colours: tuple[Colour, ...]
    sizes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One thing that can lie on a shelf; `id` is its SKU, `gtin` has 14 digits."""

    id: str
    style: str
    gtin: str
    name: str  # of its style, so that search and lists need no second look
    brand: str
    colour: str
    colour_name: str
    size: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPrice:
    amount: Money
    since: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    name: str
    amount: Money
    since: Instant
    until: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What a variant costs in one market over time; `id` is `market:sku`."""

    id: str
    market: str
    sku: str
    lists: tuple[ListPrice, ...]  # oldest first
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceNow:
    amount: Money
    list_price: Money
    offer: Offer | None
    lowest: Money | None  # lowest in the 30 days before the offer began; only beside an offer


def price_at(price: Price, at: Instant) -> PriceNow | None:
    """The price at one moment; None before the first list price.

    Beside an offer stands the lowest price of the 30 days before it (Directive 98/6/EC, article 6a).
    """
    listed = _list_at(price, at)
    if listed is None:
        return None
    offer = _offer_at(price, at)
    if offer is None or not offer.amount < listed:
        return PriceNow(amount=listed, list_price=listed, offer=None, lowest=None)
    return PriceNow(
        amount=offer.amount, list_price=listed, offer=offer, lowest=_lowest_before(price, offer.since)
    )


def _list_at(price: Price, at: Instant) -> Money | None:
    return next((step.amount for step in reversed(price.lists) if step.since <= at), None)


def _offer_at(price: Price, at: Instant) -> Offer | None:
    running = [offer for offer in price.offers if offer.since <= at < offer.until]
    return min(running, key=lambda offer: (offer.amount.minor, offer.name), default=None)


def _lowest_before(price: Price, moment: Instant) -> Money | None:
    """Prices change only where a list price or an offer begins or an offer ends."""
    start = later(moment, -LOWEST_WINDOW)
    edges = {start, *(step.since for step in price.lists)}
    edges |= {edge for offer in price.offers for edge in (offer.since, offer.until)}
    charged = [_charged(price, edge) for edge in edges if start <= edge < moment]
    return min((money for money in charged if money is not None), key=lambda money: money.minor, default=None)


def _charged(price: Price, at: Instant) -> Money | None:
    listed, offer = _list_at(price, at), _offer_at(price, at)
    if listed is None or offer is None:
        return listed
    return offer.amount if offer.amount < listed else listed
