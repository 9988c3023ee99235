"""Stores and warehouses."""

import math
from dataclasses import dataclass
from datetime import UTC, date, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo

from associate_app.domain.money import Money
from associate_app.domain.time import Instant, to_datetime

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
class OpenHours:
    """One stretch of one weekday; a day may have several, a day without any is closed."""

    weekday: int  # ISO 8601: 1 is Monday
    opens: int  # minutes after local midnight
    closes: int  # the same, 1440 for midnight


@dataclass(frozen=True, slots=True, kw_only=True)
class Fulfilment:
    """What a place does for orders, and how much of it. Times are local."""

    ships: bool
    hours: tuple[OpenHours, ...] = ()  # none: never closed
    closed_on: tuple[str, ...] = ()  # ISO 8601 dates
    cut_off: int | None = (
        None  # minutes after midnight; what is asked from then on is packed the next open day
    )
    packing: int = 120  # minutes of open time until a pickup is ready
    lead_days: int = 2  # delivery days from packing to the customer's door
    daily: int | None = None  # parcels it packs a day, pickups and shipments alike
    safety: int = 0  # pieces of each SKU that are never promised to somebody who is not in the place
    shipping_cost: int = 0  # of one parcel, in minor units of the chain's currency; only ever compared


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
    address: str = ""  # street, number and postal code, as the country writes them
    pickup: PickupPolicy | None = None
    fulfilment: Fulfilment | None = None

    @property
    def orders(self) -> Fulfilment:
        """What it does for orders; unless told otherwise, warehouses ship and stores don't."""
        return self.fulfilment or _UNTOLD[self.kind]


_UNTOLD = {kind: Fulfilment(ships=kind is PlaceKind.WAREHOUSE) for kind in PlaceKind}


def market_scope(market: str) -> str:
    return f"market:{market}"


def region_scope(region: str) -> str:
    return f"region:{region}"


def store_scope(place: str) -> str:
    return f"store:{place}"


def device_scope(device: str) -> str:
    return f"device:{device}"


CHAIN = "chain"


def local_date(place: Place, at: Instant) -> date:
    """The day by the clock on the wall; UTC where the place's time zone is not known."""
    try:
        zone: tzinfo = ZoneInfo(place.time_zone)
    except (KeyError, ValueError, OSError):
        zone = UTC
    return to_datetime(at).astimezone(zone).date()


def metres_between(one: Place, other: Place) -> int:
    """Great-circle distance on a sphere of the earth's mean radius (IUGG), within 0.5 %."""
    south, north = math.radians(one.latitude / _MILLION), math.radians(other.latitude / _MILLION)
    across = math.radians((other.longitude - one.longitude) / _MILLION)
    chord = math.sin((north - south) / 2) ** 2 + math.cos(south) * math.cos(north) * math.sin(across / 2) ** 2
    return round(2 * _EARTH * math.asin(math.sqrt(min(1.0, chord))))
