"""Stores and warehouses."""

import math
from dataclasses import dataclass
from enum import StrEnum

from associate_app.domain.money import Money

_EARTH = 6_371_009  # metres
_MILLION = 1_000_000


class PlaceKind(StrEnum):
    STORE = "store"
    WAREHOUSE = "warehouse"


@dataclass(frozen=True, slots=True, kw_only=True)
class PickupPolicy:
    photo_id_over: Money  # an order above this asks for a photo ID
    keep_days: int  # how long goods wait once they are ready
    shelves: tuple[str, ...]  # where ready parcels stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where goods lie. Coordinates are WGS 84 in millionths of a degree."""

    id: str
    kind: PlaceKind
    name: str
    city: str
    country: str  # ISO 3166-1 alpha-2
    market: str  # which price list
    region: str  # whose stock counts as nearby
    latitude: int
    longitude: int
    time_zone: str  # IANA
    currency: str
    pickup: PickupPolicy | None = None


def market_scope(market: str) -> str:
    return f"market:{market}"


def region_scope(region: str) -> str:
    return f"region:{region}"


def store_scope(place: str) -> str:
    return f"store:{place}"


def device_scope(device: str) -> str:
    return f"device:{device}"


CHAIN = "chain"


def metres_between(one: Place, other: Place) -> int:
    """Great-circle distance on a sphere of the earth's mean radius (IUGG), within 0.5 %."""
    south, north = math.radians(one.latitude / _MILLION), math.radians(other.latitude / _MILLION)
    across = math.radians((other.longitude - one.longitude) / _MILLION)
    chord = math.sin((north - south) / 2) ** 2 + math.cos(south) * math.cos(north) * math.sin(across / 2) ** 2
    return round(2 * _EARTH * math.asin(math.sqrt(min(1.0, chord))))
