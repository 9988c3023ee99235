"""Documents of one small shop."""

from typing import Any

from associate_app.domain.catalogue import Colour, Style, Variant
from associate_app.domain.customer import Customer
from associate_app.domain.device import Device
from associate_app.domain.gtin import check_digit
from associate_app.domain.money import Money
from associate_app.domain.pickup import Pickup, PickupLine, PickupState
from associate_app.domain.staff import Role, Staff
from associate_app.domain.stock import Stock, stock_id
from associate_app.domain.time import DAY, Instant, later
from tests.places import place

STORE = "tallinn-viru"
OTHER = "riga-centrs"
DEVICE = "D-1"
ANNA = "S-anna"
MARGUS = "S-margus"
NOW = Instant(1_795_000_000_000)
SCOPES = ("chain", "region:baltic", "market:ee", f"store:{STORE}", f"device:{DEVICE}")
CODE = "481726"


def staff(id: str = ANNA, role: Role = Role.ASSOCIATE, **changed: Any) -> Staff:
    facts: dict[str, Any] = {
        "id": id,
        "given_name": "Anna",
        "family_name": "Kask",
        "store": STORE,
        "role": role,
        "badge": f"NS-{id[2:].upper()}",
        "pin": "",
        "since": Instant(0),
    }
    return Staff(**(facts | changed))


def device(public_key: str = "", id: str = DEVICE, store: str = STORE) -> Device:
    return Device(id=id, name="Till 1", store=store, public_key=public_key, enrolled_at=Instant(0))


def stock(sku: str = "C-1", pieces: int = 10, store: str = STORE, **bins: int) -> Stock:
    return Stock(id=stock_id(store, sku), place=store, sku=sku, bins=bins or {"A": pieces})


def pickup(id: str = "P-4817", *, skus: tuple[str, ...] = ("C-1", "C-2"), **changed: Any) -> Pickup:
    facts: dict[str, Any] = {
        "id": id,
        "store": STORE,
        "order": f"O-{id[2:]}",
        "customer": "K-1",
        "name": "Liis Tamm",
        "state": PickupState.NEW,
        "code": CODE,
        "photo_id": False,
        "lines": tuple(
            PickupLine(id=str(number), sku=sku, pieces=1, unit_price=Money(12_900, "EUR"))
            for number, sku in enumerate(skus, 1)
        ),
        "paid": Money(25_800, "EUR"),
        "promised_by": later(NOW, DAY),
    }
    return Pickup(**(facts | changed))


def ready_pickup(id: str = "P-4817", **changed: Any) -> Pickup:
    lines = (
        PickupLine(id="1", sku="C-1", pieces=1, unit_price=Money(12_900, "EUR"), picked=1),
        PickupLine(id="2", sku="C-2", pieces=1, unit_price=Money(12_900, "EUR"), picked=1),
    )
    facts: dict[str, Any] = {
        "state": PickupState.READY,
        "lines": lines,
        "shelf": "A1",
        "ready_at": NOW,
        "expires_at": later(NOW, 7 * DAY),
    }
    return pickup(id, **(facts | changed))


def style(id: str = "C") -> Style:
    return Style(
        id=id,
        brand="Põhjala",
        name="Café coat",
        category="coats",
        material="wool",
        art="coat",
        colours=(Colour(id="ink", name="Ink"),),
        sizes=("S", "M"),
    )


def gtin(number: int) -> str:
    body = f"952{number:010}"
    return body + check_digit(body)


def variant(number: int = 1, **changed: Any) -> Variant:
    facts: dict[str, Any] = {
        "id": f"C-{number}",
        "style": "C",
        "gtin": gtin(number),
        "name": "Café coat",
        "brand": "Põhjala",
        "colour": "ink",
        "colour_name": "Ink",
        "size": "M",
    }
    return Variant(**(facts | changed))


def customer(id: str = "K-1", **changed: Any) -> Customer:
    facts: dict[str, Any] = {
        "id": id,
        "name": "Liis Tamm",
        "email": f"{id.lower()}@example.com",
        "phone": "+3725550100",
        "store": STORE,
        "language": "et",
        "since": NOW,
    }
    return Customer(**(facts | changed))


def shop(public_key: str = "") -> list[Any]:
    """What a device of this store needs to work."""
    return [
        place(),
        place(OTHER),
        device(public_key),
        device(id="D-2"),
        staff(),
        staff(MARGUS, Role.MANAGER, given_name="Margus"),
        style(),
        variant(1),
        variant(2),
        customer(),
        stock("C-1"),
        stock("C-2"),
        pickup(),
        ready_pickup("P-5000"),
    ]
