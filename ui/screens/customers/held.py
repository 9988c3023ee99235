"""All that this device knows of one customer, read at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from associate_app.domain.cart import Cart
from associate_app.domain.customer import ConsentChannel
from associate_app.domain.device import Device
from associate_app.domain.market import Market
from associate_app.domain.place import Place, metres_between
from associate_app.domain.staff import Staff
from associate_app.domain.stock import Availability, Level
from associate_app.domain.time import Instant
from associate_app.queries.customers import carts_of
from associate_app.queries.insight import Insight, insight
from associate_app.queries.loyalty import Account, account, credit_of
from associate_app.queries.orders import Item, items
from associate_app.queries.profile import Profile, profile
from associate_app.queries.recommendations import Suggestion, goes_with, had_before
from associate_app.queries.timeline import Page, What, timeline
from associate_app.selling import CartCost
from associate_app.selling.carts import Carts
from associate_app.store import Reader

SUGGESTED = 4
_OWNED = 30  # styles that suggestions start from


@dataclass(frozen=True, slots=True)
class Asked:
    """Of whom and on which device, how much of the history, and which sorts of it; none are all."""

    customer: str
    device: str
    events: int
    only: frozenset[What] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """`carts` with the last changed first; `elsewhere` tells the nearest place that has a SKU."""

    profile: Profile
    account: Account | None  # None where this device was told nothing of points
    credit: int  # with the stores, in minor units of this store's currency
    insight: Insight
    history: Page
    carts: tuple[Cart, ...]
    cost: CartCost | None  # of the first cart
    items: Mapping[str, Item]  # of the first cart and of the wishes
    elsewhere: Mapping[str, Place]
    places: Mapping[str, Place]
    people: Mapping[str, str]  # given names of staff
    devices: Mapping[str, str]  # names of those that have a cart in hand
    device: str  # this one
    suggestions: tuple[Suggestion, ...]  # where no cart is open, and they want offers
    tiers: tuple[str, ...]  # lowest first


def held_of(reader: Reader, asked: Asked, store: Place, now: Instant, carts_here: Carts) -> Held | None:
    """None where this device holds nobody of that id."""
    found = profile(reader, asked.customer, now)
    if found is None:
        return None
    who = found.customer
    known = insight(reader, who, store, now)
    history = timeline(reader, who.ids, asked.events, only=asked.only)
    carts = carts_of(reader, who.ids)
    skus = [line.sku for cart in carts[:1] for line in cart.lines] + [wish.sku for wish in who.wishes]
    styles = known.summary.styles if known.summary else sorted(had_before(reader, who))
    offers = who.agrees(ConsentChannel.OFFERS)  # what they bought is looked at with their yes alone
    market = reader.document(Market, store.market)
    last_visit = known.summary.last_visit if known.summary else ""
    return Held(
        profile=found,
        account=account(reader, who),
        credit=credit_of(reader, who, store.currency),
        insight=known,
        history=history,
        carts=carts,
        cost=carts_here.cost(carts[0]) if carts else None,
        items=items(reader, skus, store),
        elsewhere=_elsewhere(reader, skus, store),
        places=_places(reader, [*(each.store for each in history.events), last_visit, *_leasing(carts)]),
        people=_people(reader, found, history, carts),
        devices=_devices(reader, carts),
        device=asked.device,
        suggestions=goes_with(reader, styles[:_OWNED], store, SUGGESTED, who) if offers and not carts else (),
        tiers=tuple(each.name for each in market.loyalty.tiers) if market else (),
    )


def _elsewhere(reader: Reader, skus: Iterable[str], store: Place) -> dict[str, Place]:
    found = {}
    for sku in dict.fromkeys(skus):
        known = reader.document(Availability, f"{store.region}:{sku}")
        ids = _with_pieces(known) if known else []
        places = [each for each in _places(reader, ids).values() if each.id != store.id]
        if places:
            found[sku] = min(places, key=lambda each: (metres_between(store, each), each.id))
    return found


def _with_pieces(known: Availability) -> list[str]:
    bands = (place for place, level in known.elsewhere.items() if level is not Level.NONE)
    return [*(each.place for each in known.nearby if each.pieces > 0), *bands]


def _places(reader: Reader, ids: Iterable[str]) -> dict[str, Place]:
    found = ((id, reader.document(Place, id)) for id in dict.fromkeys(ids) if id)
    return {id: place for id, place in found if place is not None}


def _leasing(carts: Iterable[Cart]) -> list[str]:
    return [cart.lease.store for cart in carts if cart.lease is not None]


def _people(reader: Reader, found: Profile, history: Page, carts: Iterable[Cart]) -> dict[str, str]:
    ids = {note.by for note in found.notes}
    ids |= {str(each.facts["with"]) for each in history.events if each.facts and "with" in each.facts}
    ids |= {each.done_by for each in history.events}
    ids |= {cart.lease.by for cart in carts if cart.lease is not None}
    people = ((id, reader.document(Staff, id)) for id in sorted(filter(None, ids)))
    return {id: staff.given_name for id, staff in people if staff is not None}


def _devices(reader: Reader, carts: Iterable[Cart]) -> dict[str, str]:
    ids = {cart.lease.device for cart in carts if cart.lease is not None}
    found = ((id, reader.document(Device, id)) for id in sorted(ids))
    return {id: device.name for id, device in found if device is not None}
