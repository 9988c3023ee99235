"""One small store, and a clock that stands where a test puts it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from associate_app.domain.money import Money
from associate_app.domain.pickup import Pickup, PickupLine, PickupState
from associate_app.domain.staff import Role, Staff
from associate_app.domain.stock import Movement, Stock
from associate_app.domain.time import DAY, Instant, instant, later
from tests.places import place

NOON = instant(datetime(2026, 11, 12, 12, 0, tzinfo=UTC))
STORE = "tallinn-viru"


@dataclass
class SettableClock:
    now: Instant

    def __call__(self) -> Instant:
        return self.now


def documents() -> Iterator[Any]:
    euros = Money(59_00, "EUR")
    yield place(STORE)
    for id, role in (("staff-liis", Role.ASSOCIATE), ("staff-piret", Role.MANAGER)):
        yield Staff(
            id=id, given_name="Liis", family_name="Tamm", store=STORE, role=role,
            badge=f"NS-{id[6:].upper()}",
            pin="$argon2id$v=19$none", since=later(NOON, -100 * DAY),
        )  # fmt: skip
    yield Pickup(
        id="P-4817", store=STORE, order="O-1", customer="C-1", name="Tuomas Heikkilä",
        state=PickupState.READY, code="481702", photo_id=False,
        lines=(PickupLine(id="L1", sku="RUNA", pieces=1, unit_price=euros, picked=1),),
        paid=euros, promised_by=NOON, shelf="A-1", ready_at=later(NOON, -1), expires_at=later(NOON, 7 * DAY),
    )  # fmt: skip
    parcel = "parcel P-4817"
    yield Stock(id=f"{STORE}:RUNA", place=STORE, sku="RUNA", bins={parcel: 1})
    yield Movement(
        id="first", place=STORE, sku="RUNA", bin=parcel, pieces=1, reason="picked", because="P-4817", at=NOON
    )
    # Enough to be worth packing and to fill more than one page.
    for number in range(1_500):
        yield Stock(id=f"{STORE}:S-{number}", place=STORE, sku=f"S-{number}", bins={})
