"""How large the demo is, what it is seeded with and when it is."""

import random
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from associate_app.domain.place import Place
from associate_app.domain.time import Instant, instant, to_datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    stores: int  # at most 200
    warehouses: int  # at most 12
    styles: int
    customers: int
    orders_per_day: int  # per store
    days: int = 90  # how far back orders and movements go


SIZES = {
    "S": Size(stores=6, warehouses=2, styles=400, customers=2_000, orders_per_day=12),
    "M": Size(stores=30, warehouses=4, styles=2_000, customers=60_000, orders_per_day=20),
    "L": Size(stores=200, warehouses=12, styles=8_000, customers=1_000_000, orders_per_day=40),
}


@dataclass(frozen=True)
class Scene:
    size: Size
    seed: int
    now: Instant

    def rng(self, *about: object) -> random.Random:
        """Chance that depends on seed and subject alone, so that any part can be made without the others."""
        return random.Random(" ".join(map(str, (self.seed, *about))))

    @cached_property
    def week_began(self) -> Instant:
        """Monday, 00:00 UTC."""
        moment = to_datetime(self.now)
        monday = datetime.fromordinal(moment.toordinal() - moment.weekday())
        return instant(monday.replace(tzinfo=moment.tzinfo))

    def midnight(self, place: Place) -> Instant:
        """When today began there."""
        local = to_datetime(self.now).astimezone(ZoneInfo(place.time_zone))
        return instant(local.replace(hour=0, minute=0, second=0, microsecond=0))
