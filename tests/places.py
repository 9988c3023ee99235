"""A store as most tests need one."""

from typing import Any

from associate_app.domain.money import Money
from associate_app.domain.place import PickupPolicy, Place, PlaceKind


def place(id: str = "tallinn-viru", **changed: Any) -> Place:
    facts: dict[str, Any] = {
        "id": id,
        "kind": PlaceKind.STORE,
        "name": id.replace("-", " ").title(),
        "city": "Tallinn",
        "country": "EE",
        "market": "ee",
        "region": "baltic",
        "latitude": 59_436_400,
        "longitude": 24_756_100,
        "time_zone": "Europe/Tallinn",
        "currency": "EUR",
        "pickup": PickupPolicy(photo_id_over=Money(100_00, "EUR"), keep_days=7, shelves=("A-1", "A-2")),
    }
    return Place(**(facts | changed))
