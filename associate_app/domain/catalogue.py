"""Styles, their variants, and what they cost where and when."""

import re
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
    replenishable: bool = False  # used up and bought again


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
    active: bool = True  # sold at all

    @property
    def look(self) -> tuple[str, ...]:
        """Colour and size, unless the name says them."""
        return tuple(part for part in (self.colour_name, self.size) if part and not _says(self.name, part))


def _says(name: str, part: str) -> bool:
    """As words of their own: there is an "M" in every merino."""
    return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", name, re.IGNORECASE) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPrice:
    """One step of a price list: for everybody, or for one store, one customer group, or both."""

    amount: Money
    since: Instant
    until: Instant | None = None
    store: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    name: str
    amount: Money
    since: Instant
    until: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What a variant costs in one market over time; `id` is `market:sku`.

    Lists of one store and one group replace each other, the newest valid one counts.
    """

    id: str
    market: str
    sku: str
    lists: tuple[ListPrice, ...]  # oldest first
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceNow:
    amount: Money
    list_price: Money  # what everybody pays in this store without an offer
    offer: Offer | None
    lowest: Money | None  # lowest in the 30 days before the offer began; only beside an offer
    group: str = ""  # whose price list gave the amount


def price_at(price: Price, at: Instant, *, store: str = "", groups: tuple[str, ...] = ()) -> PriceNow | None:
    """The price at one moment; None before the first list price.

    The store's own list replaces the market's, even when it is dearer. Of the public price, the offers and
    the lists of the customer's groups the lowest counts; on a tie the offer, then the public price.
    Beside an offer stands the lowest price of the 30 days before it (Directive 98/6/EC, article 6a).
    """
    listed = _list_at(price, at, store)
    if listed is None:
        return None
    group, own = _group_price(price, at, store, groups)
    offer = _offer_at(price, at)
    if offer is not None and offer.amount < listed and not (own is not None and own < offer.amount):
        lowest = lowest_before(price, offer.since, store)
        return PriceNow(amount=offer.amount, list_price=listed, offer=offer, lowest=lowest)
    if own is not None and own < listed:
        return PriceNow(amount=own, list_price=listed, offer=None, lowest=None, group=group)
    return PriceNow(amount=listed, list_price=listed, offer=None, lowest=None)


def lowest_before(price: Price, moment: Instant, store: str = "") -> Money | None:
    """What the store charged everybody at the least in the 30 days before that moment.

    Prices change only where a list price or an offer begins or ends.
    """
    start = later(moment, -LOWEST_WINDOW)
    edges = {start, *(step.since for step in price.lists), *(offer.since for offer in price.offers)}
    edges |= {step.until for step in price.lists if step.until is not None}
    edges |= {offer.until for offer in price.offers}
    charged = [_charged(price, edge, store) for edge in edges if start <= edge < moment]
    return min((money for money in charged if money is not None), key=lambda money: money.minor, default=None)


def _list_at(price: Price, at: Instant, store: str, group: str = "") -> Money | None:
    valid = [
        step
        for step in reversed(price.lists)
        if step.group == group and step.since <= at and (step.until is None or at < step.until)
    ]
    own = (step.amount for step in valid if store and step.store == store)
    everywhere = (step.amount for step in valid if not step.store)
    return next(own, next(everywhere, None))


def _group_price(price: Price, at: Instant, store: str, groups: tuple[str, ...]) -> tuple[str, Money | None]:
    found = [(group, _list_at(price, at, store, group)) for group in sorted(groups) if group]
    known = [(group, amount) for group, amount in found if amount is not None]
    return min(known, key=lambda each: (each[1].minor, each[0]), default=("", None))


def _offer_at(price: Price, at: Instant) -> Offer | None:
    running = [offer for offer in price.offers if offer.since <= at < offer.until]
    return min(running, key=lambda offer: (offer.amount.minor, offer.name), default=None)


def _charged(price: Price, at: Instant, store: str) -> Money | None:
    listed, offer = _list_at(price, at, store), _offer_at(price, at)
    if listed is None or offer is None:
        return listed
    return offer.amount if offer.amount < listed else listed
