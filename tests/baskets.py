"""Baskets, shelves and what is known of other places, as tests of plans need them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from associate_app.domain.fulfilment import PlanRequest, Wanted
from associate_app.domain.place import Fulfilment, OpenHours, Place, PlaceKind
from associate_app.domain.stock import Availability, Level, NearbyStock, Stock
from associate_app.domain.time import Instant, instant
from tests.places import place

HERE = "tallinn-viru"
TALLINN = ZoneInfo("Europe/Tallinn")
DAILY = tuple(OpenHours(weekday=day, opens=10 * 60, closes=20 * 60) for day in range(1, 8))
WEEKDAYS = tuple(OpenHours(weekday=day, opens=8 * 60, closes=18 * 60) for day in range(1, 6))


def local(text: str, zone: ZoneInfo = TALLINN) -> Instant:
    return instant(datetime.fromisoformat(text).replace(tzinfo=zone))


NOW = local("2025-11-13T13:58")  # the Thursday of the drawings


def store(id: str = HERE, metres: int = 0, *, pickup: bool = True, **orders: Any) -> Place:
    """So far to the north of Tallinn Viru."""
    changed: dict[str, Any] = {} if pickup else {"pickup": None}
    return place(
        id,
        latitude=59_436_400 + metres * 9,
        fulfilment=Fulfilment(**({"ships": False, "hours": DAILY} | orders)),
        **changed,
    )


def warehouse(id: str = "riga-dc", **orders: Any) -> Place:
    usual = {"ships": True, "hours": WEEKDAYS, "cut_off": 15 * 60}
    return place(
        id,
        kind=PlaceKind.WAREHOUSE,
        pickup=None,
        latitude=56_947_300,
        longitude=24_120_500,
        time_zone="Europe/Riga",
        fulfilment=Fulfilment(**(usual | orders)),
    )


def stock(sku: str, pieces: int, **changed: Any) -> Stock:
    facts = {"id": f"{HERE}:{sku}", "place": HERE, "sku": sku, "bins": {"shelf": pieces}}
    return Stock(**(facts | changed))


def seen(
    sku: str, near: Mapping[str, int] | None = None, far: Mapping[str, Level] | None = None, at: Instant = NOW
) -> Availability:
    return Availability(
        id=f"baltic:{sku}",
        region="baltic",
        sku=sku,
        nearby=tuple(NearbyStock(place=id, pieces=pieces, at=at) for id, pieces in (near or {}).items()),
        elsewhere=far or {},
        at=at,
    )


def basket(**pieces: int) -> tuple[Wanted, ...]:
    """One line of each SKU, named like it."""
    return tuple(Wanted(id=sku, sku=sku, pieces=count) for sku, count in pieces.items())


def asked(lines: tuple[Wanted, ...], *places: Place, **changed: Any) -> PlanRequest:
    """In Tallinn Viru, online, on the Thursday of the drawings."""
    facts: dict[str, Any] = {"here": HERE, "now": NOW, "online": True, "lines": lines}
    known = (store(), *places)
    return PlanRequest(places={each.id: each for each in known}, **(facts | changed))
