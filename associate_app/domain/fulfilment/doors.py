"""Every place that may serve without being asked for by hand, in its best way, nearest first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from associate_app.domain.fulfilment.allotment import Offer
from associate_app.domain.fulfilment.calendar import Calendar
from associate_app.domain.fulfilment.field import Outlet
from associate_app.domain.fulfilment.plan import PlanRequest, Way
from associate_app.domain.fulfilment.sources import Lot, Sources
from associate_app.domain.fulfilment.wishes import others_packed, why_not
from associate_app.domain.place import metres_between
from associate_app.domain.time import Instant

Opened = Mapping[tuple[Way, str], int]
"""Parcels opened by hand already, with how many others of the plan their places pack before them."""


@dataclass(frozen=True, slots=True)
class Door:
    """Where goods reach the customer. `lots` are by SKU, soonest first."""

    way: Way
    place: str
    lots: Mapping[str, tuple[Lot, ...]]
    held: Mapping[str, int]  # by SKU, all lots together
    cost: int = 0
    is_open: bool = False  # costs no further parcel


def doors(request: PlanRequest, sources: Sources, opened: Opened, skus: Sequence[str]) -> list[Door]:
    """One of each place: two ways out of it would share its stock and never save a parcel.

    But goods can be carried out of this store, and those on their way to it be picked up here.
    """
    held: dict[str, dict[str, int]] = {}
    for sku in skus:
        for place, pieces in sources.elsewhere(sku).items():
            held.setdefault(place, {})[sku] = pieces
    here = request.places[request.here]
    near = sorted((metres_between(here, request.places[place]), place) for place in held)
    found = list(_here(request, sources, opened, skus))
    for metres, place in near:
        best = _best_way(request, sources, opened, place, metres)
        if best is not None:
            ready_at, cost, way = best
            lots = {sku: ((pieces, ready_at),) for sku, pieces in held[place].items()}
            found.append(Door(way, place, lots, held[place], cost, (way, place) in opened))
    return found


def shipping_cost(request: PlanRequest, way: Way, place: str) -> int:
    """Of one parcel; a pickup costs nothing."""
    return request.places[place].orders.shipping_cost if way is Way.SHIP else 0


def _here(request: PlanRequest, sources: Sources, opened: Opened, skus: Sequence[str]) -> Iterator[Door]:
    here = request.here
    carries = why_not(request, Way.TAKE_NOW, here) is None
    if carries:
        yield _own(
            Way.TAKE_NOW, here, {sku: sources.lots(Way.TAKE_NOW, here, sku) for sku in skus}, is_open=True
        )
    for way in (Way.PICKUP, Way.SHIP):
        if why_not(request, way, here) is None:
            others = others_packed(opened, way, here)
            lots = {sku: sources.lots(way, here, sku, others=others) for sku in skus}
            if carries:
                lots = {sku: sources.arrivals(sku) if way is Way.PICKUP else () for sku in skus}
            yield _own(way, here, lots, shipping_cost(request, way, here), is_open=(way, here) in opened)
            return  # whoever can pick up here is sent nothing from here


def _own(way: Way, here: str, lots: Mapping[str, tuple[Lot, ...]], cost: int = 0, *, is_open: bool) -> Door:
    some = {sku: of_sku for sku, of_sku in lots.items() if of_sku}
    held = {sku: sum(pieces for pieces, _ in of_sku) for sku, of_sku in some.items()}
    return Door(way, here, some, held, cost, is_open)


def _best_way(
    request: PlanRequest, sources: Sources, opened: Opened, place: str, metres: int
) -> tuple[Instant, int, Way] | None:
    """The soonest day, then the cheapest; one that is open anyway before all others."""
    found = []
    for way in (Way.PICKUP, Way.SHIP):
        is_open = (way, place) in opened
        if not is_open and (way is Way.PICKUP and metres > request.rules.reach):
            continue
        if why_not(request, way, place) is None:
            ready_at = sources.ready(way, place, others=others_packed(opened, way, place))
            if ready_at is not None:
                cost = shipping_cost(request, way, place)
                found.append((not is_open, sources.calendar.day(ready_at), cost, way, ready_at))
    if not found:
        return None
    _, _, cost, way, ready_at = min(found)
    return ready_at, cost, way


def outlets(found: Sequence[Door], calendar: Calendar, skus: Sequence[str]) -> list[Outlet]:
    """What the search needs of them; its needs are numbered as `skus` are."""
    known: dict[tuple[Lot, ...], tuple[Offer, ...]] = {}
    numbers = {sku: need for need, sku in enumerate(skus)}
    made = []
    for door in found:
        offers = {}
        for sku, lots in door.lots.items():
            if lots not in known:
                known[lots] = _offers(calendar, lots)
            offers[numbers[sku]] = known[lots]
        made.append(Outlet(offers, door.cost, door.is_open))
    return made


def _offers(calendar: Calendar, lots: Sequence[Lot]) -> tuple[Offer, ...]:
    """Several lots of one day are one offer."""
    pieces, by_day = 0, {}
    for held, ready_at in lots:
        pieces += held
        by_day[calendar.day(ready_at)] = pieces
    return tuple(Offer(held, day) for day, held in by_day.items())
