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
    cost: int = 0
    is_open: bool = False  # costs no further parcel

    def pieces(self, sku: str) -> int:
        return sum(held for held, _ in self.lots.get(sku, ()))


def doors(request: PlanRequest, sources: Sources, opened: Opened, skus: Sequence[str]) -> list[Door]:
    """One of each place: two ways out of it would share its stock and never save a parcel.

    But goods can be carried out of this store, and those on their way to it be picked up here.
    """
    held = {place for sku in skus for place in sources.elsewhere(sku)}
    here = request.places[request.here]
    near = sorted((metres_between(here, request.places[place]), place) for place in held)
    found = list(_here(request, sources, opened, skus))
    for metres, place in near:
        best = _best_way(request, sources, opened, place, metres)
        if best is not None:
            ready_at, cost, way = best
            pieces = {sku: sources.elsewhere(sku).get(place, 0) for sku in skus}
            lots = {sku: ((held, ready_at),) for sku, held in pieces.items() if held > 0}
            found.append(Door(way, place, lots, cost, (way, place) in opened))
    return found


def shipping_cost(request: PlanRequest, way: Way, place: str) -> int:
    """Of one parcel; a pickup costs nothing."""
    return request.places[place].orders.shipping_cost if way is Way.SHIP else 0


def _here(request: PlanRequest, sources: Sources, opened: Opened, skus: Sequence[str]) -> Iterator[Door]:
    here = request.here
    carries = why_not(request, Way.TAKE_NOW, here) is None
    if carries:
        lots = {sku: sources.lots(Way.TAKE_NOW, here, sku) for sku in skus}
        yield Door(Way.TAKE_NOW, here, lots, is_open=True)
    for way in (Way.PICKUP, Way.SHIP):
        if why_not(request, way, here) is None:
            others = others_packed(opened, way, here)
            lots = {sku: sources.lots(way, here, sku, others=others) for sku in skus}
            if carries:
                lots = {sku: sources.arrivals(sku) if way is Way.PICKUP else () for sku in skus}
            yield Door(way, here, lots, shipping_cost(request, way, here), (way, here) in opened)
            return  # whoever can pick up here is sent nothing from here


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


def outlet(door: Door, calendar: Calendar, skus: Sequence[str]) -> Outlet:
    """What the search needs of it; needs are numbered as `skus` are."""
    offers = {need: _offers(calendar, door.lots[sku]) for need, sku in enumerate(skus) if door.lots.get(sku)}
    return Outlet(offers, door.cost, door.is_open)


def _offers(calendar: Calendar, lots: Sequence[Lot]) -> tuple[Offer, ...]:
    """Several lots of one day are one offer."""
    pieces, by_day = 0, {}
    for held, ready_at in lots:
        pieces += held
        by_day[calendar.day(ready_at)] = pieces
    return tuple(Offer(held, day) for day, held in by_day.items())
