"""What a small chain holds: two stores of one region, three variants, pickups in every state."""

from collections.abc import Iterator
from typing import Any

from associate_app.domain.catalogue import Colour, ListPrice, Price, Style, Variant
from associate_app.domain.customer import Customer
from associate_app.domain.money import Money
from associate_app.domain.pickup import Pickup, PickupLine, PickupState
from associate_app.domain.place import PickupPolicy
from associate_app.domain.staff import Role, Staff
from associate_app.domain.stock import Availability, Movement, NearbyStock, Stock, parcel_bin
from associate_app.domain.time import DAY, HOUR, Instant, later
from tests.places import place

TALLINN, TARTU = "tallinn", "tartu"
SKUS = ("coat-36", "coat-38", "scarf")
PIECES = 20  # of each variant in each store, half of them on the shelf, beside those in parcels
READY = ("P-1001", "P-1002", "P-1003", "P-1004")
READY_IN = {TALLINN: READY, TARTU: ("P-9001",)}
NEW = ("P-2001", "P-2002", "P-2003")
CODE = "481702"
_POLICY = PickupPolicy(photo_id_over=Money(1_000_000, "EUR"), keep_days=7, shelves=("A-1", "A-2"))


def documents(now: Instant) -> Iterator[Any]:
    for store in (TALLINN, TARTU):
        yield place(store, market="EE", pickup=_POLICY)
        yield from _staff(store)
    yield Style(
        id="coat",
        brand="Nordlys",
        name="Wool coat",
        category="coats",
        material="wool",
        art="coat",
        colours=(Colour(id="navy", name="Navy"),),
        sizes=("36", "38"),
    )
    for number, sku in enumerate(SKUS):
        yield Variant(
            id=sku,
            style="coat",
            gtin=f"0952000000{number:04}",
            name="Wool coat",
            brand="Nordlys",
            colour="navy",
            colour_name="Navy",
            size="36",
        )
        yield Price(
            id=f"EE:{sku}",
            market="EE",
            sku=sku,
            lists=(ListPrice(amount=Money(12_900, "EUR"), since=Instant(0)),),
        )
        yield Availability(
            id=f"baltic:{sku}",
            region="baltic",
            sku=sku,
            nearby=tuple(NearbyStock(place=store, pieces=PIECES, at=now) for store in (TALLINN, TARTU)),
            elsewhere={},
            at=now,
        )
        for store in (TALLINN, TARTU):
            yield from stock(store, sku, now)
    for store, ids in READY_IN.items():
        yield from (pickup(id, store, now, ready=True) for id in ids)
    for id in NEW:
        yield pickup(id, TALLINN, now)
    yield Customer(
        id="c-tartu",
        name="Äädu Õunapuu",
        email="a@example.ee",
        phone="",
        store=TARTU,
        language="et",
        since=Instant(0),
    )


def stock(store: str, sku: str, now: Instant) -> Iterator[Any]:
    """On hand is the sum of its movements from the beginning."""
    bins = {"shelf": PIECES // 2, "back": PIECES // 2}
    if sku in SKUS[:2]:
        bins |= {parcel_bin(pickup): 1 for pickup in READY_IN[store]}
    yield Stock(id=f"{store}:{sku}", place=store, sku=sku, bins=bins)
    for bin, pieces in bins.items():
        yield Movement(
            id=f"first:{store}:{sku}:{bin}",
            place=store,
            sku=sku,
            bin=bin,
            pieces=pieces,
            reason="received",
            because="first delivery",
            at=now,
        )


def pickup(id: str, store: str, now: Instant, *, ready: bool = False) -> Pickup:
    lines = tuple(
        PickupLine(id=f"l-{sku}", sku=sku, pieces=1, unit_price=Money(100, "EUR"), picked=int(ready))
        for sku in SKUS[:2]
    )
    return Pickup(
        id=id,
        store=store,
        order=f"W-{id}",
        customer="c-tartu",
        name="Tuomas Heikkilä",
        state=PickupState.READY if ready else PickupState.NEW,
        code=CODE,
        photo_id=False,
        lines=lines,
        paid=Money(200, "EUR"),
        promised_by=later(now, 2 * HOUR),
        ready_at=now if ready else None,
        expires_at=later(now, 7 * DAY) if ready else None,
        shelf="A-1" if ready else "",
    )


def _staff(store: str) -> Iterator[Staff]:
    for role in Role:
        yield Staff(
            id=f"{role}-{store}",
            given_name=role.title(),
            family_name="Tamm",
            store=store,
            role=role,
            badge=f"NS-{role}{store}".upper(),
            pin="",
            since=Instant(0),
        )
