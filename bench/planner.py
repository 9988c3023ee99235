"""How long one plan takes: 30 lines over 200 places, as a chain has them and as nobody wants them."""

import gc
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from associate_app.domain.fulfilment import PlanRequest, PlanRules, Wanted, Way, Wish, propose
from associate_app.domain.money import Money
from associate_app.domain.place import Fulfilment, OpenHours, PickupPolicy, Place, PlaceKind
from associate_app.domain.stock import Availability, NearbyStock, Stock, level_of
from associate_app.domain.time import MINUTE, Instant
from bench.measure import stopwatch, summary
from bench.shop import Pages

LINES = 30
PLACES = 200
SAMPLES = 100
HERE = "P-000"
NOW = Instant(1_763_035_080_000)  # Thursday 13 November 2025, 13:58 in Tallinn
PATIENCE = 500_000
"""Steps after which even a plan for comparison is given up."""
COMPARED = 5
"""Unproven plans of each case that are compared."""

Held = dict[str, dict[str, int]]
"""SKU -> place -> pieces."""
ZONES = ("Europe/Tallinn", "Europe/Riga", "Europe/Vilnius", "Europe/Warsaw", "Europe/Berlin")
POLICY = PickupPolicy(photo_id_over=Money(100_00, "EUR"), keep_days=7, shelves=("A-1",))


def planner(_what: Pages) -> dict[str, Any]:
    return {name: _measured(case) for name, case in CASES.items()}


def _measured(case: Callable[[random.Random], PlanRequest]) -> dict[str, Any]:
    times, cpu, parcels = [], [], []
    worse: list[int] = []
    proven = 0
    propose(case(random.Random(SAMPLES)))
    for seed in range(SAMPLES):
        request = case(random.Random(seed))
        gc.collect()
        start = time.process_time()
        with stopwatch() as watch:
            plan = propose(request)
        cpu.append((time.process_time() - start) * 1000)
        times.append(watch.ms)
        proven += plan.proven
        parcels.append(len(plan.parcels))
        if not plan.proven and len(worse) < COMPARED:
            patient = propose(replace(request, rules=PlanRules(effort=PATIENCE)))
            worse.append(len(plan.parcels) - len(patient.parcels))
    return {
        **summary(times),
        "over_50_ms": sum(each > 50 for each in times),
        "of_this_process": summary(cpu),  # on a machine that does other things as well
        "proven_percent": round(100 * proven / SAMPLES, 1),
        "parcels": [min(parcels), max(parcels)],
        "parcels_more_than_a_patient_search": worse,
    }


def _everyday(chance: random.Random) -> PlanRequest:
    """Most lies here, nearly all in a warehouse, the rest here and there."""
    places = _places(chance, shipping=0.3)
    held: Held = {}
    for sku in _skus():
        held[sku] = {each.id: chance.choice((0, 0, 0, 1, 2, 5)) for each in places}
        held[sku][HERE] = chance.choice((0, 1, 2, 4))
        for each in places:
            if each.kind is PlaceKind.WAREHOUSE:
                held[sku][each.id] = chance.choice((0, 10, 40))
    return _request(chance, places, held, most=2)


def _by_hand(chance: random.Random) -> PlanRequest:
    request = _everyday(chance)
    ships = [each.id for each in request.places.values() if each.orders.ships]
    lines = chance.sample(request.lines, 5)
    wishes = tuple(Wish(line=each.id, way=Way.SHIP, place=chance.choice(ships)) for each in lines)
    return replace(request, wishes=wishes)


def _bands_only(chance: random.Random) -> PlanRequest:
    """Nothing here, nothing exact, every store ships a quarter of it."""
    places = _places(chance, shipping=1)
    held = {sku: {each.id: chance.choice((0, 0, 0, 1, 3)) for each in places[1:]} for sku in _skus()}
    return _request(chance, places, held, most=3, nearby=0)


def _scarce(chance: random.Random) -> PlanRequest:
    """Each SKU in a few places only: a set cover."""
    return _request(chance, *_spread(chance, few=3, many=8, pieces=(2,)), most=1)


def _scarce_and_cut(chance: random.Random) -> PlanRequest:
    """Each SKU a piece here and a piece there, several wanted: lines must be cut."""
    return _request(chance, *_spread(chance, few=5, many=12, pieces=(1, 1, 2)), most=4)


def _overlapping(chance: random.Random) -> PlanRequest:
    """A tenth of the SKUs in each place: many covers of nearly the same size."""
    return _request(chance, *_spread(chance, few=20, many=20, pieces=(2,)), most=1)


def _one_place_each(chance: random.Random) -> PlanRequest:
    return _request(chance, *_spread(chance, few=1, many=1, pieces=(9,)), most=2)


def _bulk(chance: random.Random) -> PlanRequest:
    """Forty of each, a few pieces in each of sixty places."""
    request = _request(chance, *_spread(chance, few=60, many=60, pieces=(1, 2, 3)), most=1)
    return replace(request, lines=tuple(replace(each, pieces=40) for each in request.lines))


def _nowhere_enough(chance: random.Random) -> PlanRequest:
    """More wanted than there is: every place must give."""
    return _request(chance, *_spread(chance, few=5, many=10, pieces=(1,)), most=40)


CASES: dict[str, Callable[[random.Random], PlanRequest]] = {
    "everyday": _everyday,
    "by_hand": _by_hand,
    "bands_only": _bands_only,
    "scarce": _scarce,
    "scarce_and_cut": _scarce_and_cut,
    "overlapping": _overlapping,
    "one_place_each": _one_place_each,
    "bulk": _bulk,
    "nowhere_enough": _nowhere_enough,
}


def _skus() -> list[str]:
    return [f"SKU-{number:02}" for number in range(LINES)]


def _places(chance: random.Random, shipping: float) -> list[Place]:
    return [_place(chance, number, chance.random() < shipping) for number in range(PLACES)]


def _place(chance: random.Random, number: int, ships: bool) -> Place:
    is_warehouse = number % 50 == 1
    return Place(
        id=f"P-{number:03}",
        kind=PlaceKind.WAREHOUSE if is_warehouse else PlaceKind.STORE,
        name=f"Place {number}",
        city="",
        country="EE",
        market="ee",
        region="baltic",
        latitude=59_436_400 - number * chance.randint(0, 40_000),
        longitude=24_756_100,
        time_zone=ZONES[number * len(ZONES) // PLACES],
        currency="EUR",
        pickup=None if is_warehouse else POLICY,
        fulfilment=Fulfilment(
            ships=ships or is_warehouse,
            hours=tuple(
                OpenHours(weekday=day, opens=600, closes=1_200) for day in range(1, 8 - is_warehouse)
            ),
            cut_off=chance.choice((780, 900, 1_020)),
            lead_days=chance.randint(1, 4),
            daily=40,
            safety=chance.choice((0, 0, 1)),
            shipping_cost=chance.choice((290, 390, 490)),
        ),
    )


def _spread(chance: random.Random, *, few: int, many: int, pieces: Sequence[int]) -> tuple[list[Place], Held]:
    """From `few` to `many` places for each SKU, none of them here, all of them shipping."""
    places = [
        replace(each, fulfilment=replace(each.orders, safety=0)) for each in _places(chance, shipping=1)
    ]
    ids = [each.id for each in places[1:]]
    held = {
        sku: {id: chance.choice(pieces) for id in chance.sample(ids, chance.randint(few, many))}
        for sku in _skus()
    }
    return places, held


def _request(
    chance: random.Random, places: Sequence[Place], held: Held, *, most: int, nearby: int = PLACES
) -> PlanRequest:
    """`nearby`: so many places are known exactly, the others in bands."""
    exact = {each.id for each in places[:nearby]}
    at = Instant(NOW - 10 * MINUTE)
    return PlanRequest(
        here=HERE,
        now=NOW,
        online=False,
        lines=tuple(Wanted(id=sku, sku=sku, pieces=chance.randint(1, most)) for sku in _skus()),
        places={each.id: each for each in places},
        stock=tuple(
            Stock(id=f"{HERE}:{sku}", place=HERE, sku=sku, bins={"A": held[sku].get(HERE, 0)})
            for sku in _skus()
        ),
        availability=tuple(
            Availability(
                id=f"baltic:{sku}",
                region="baltic",
                sku=sku,
                nearby=tuple(
                    NearbyStock(place=id, pieces=pieces, at=at)
                    for id, pieces in held[sku].items()
                    if id in exact
                ),
                elsewhere={id: level_of(pieces) for id, pieces in held[sku].items() if id not in exact},
                at=at,
            )
            for sku in _skus()
        ),
    )
