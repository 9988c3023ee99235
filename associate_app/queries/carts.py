"""Carts of the web as the counter asks for them: who has one on lease, and what central knows of it."""

from dataclasses import dataclass

from associate_app.codec import decode
from associate_app.domain.basket import Basket
from associate_app.domain.cart import Cart, Lease
from associate_app.domain.customer import Customer
from associate_app.domain.device import Device
from associate_app.domain.place import Place
from associate_app.domain.staff import Staff
from associate_app.queries.people import as_they_are
from associate_app.store import Reader

_SHADOW = "select doc from shadow where kind = 'cart' and id = :id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who has a cart in hand, in names; empty where this device does not know."""

    by: str
    device: str
    store: str


def cart(reader: Reader, id: str) -> Cart | None:
    return reader.document(Cart, id)


def as_central_said(reader: Reader, id: str) -> Cart | None:
    """Without what this device has done and central has not confirmed."""
    rows = reader.rows(_SHADOW, id=id)
    if not rows:
        return reader.document(Cart, id)
    return decode(Cart, rows[0][0]) if rows[0][0] is not None else None


def customer_of(reader: Reader, cart: Cart) -> Customer | None:
    """Who answers for it now; None where nobody does, or this device does not hold who it is."""
    who = reader.document(Customer, cart.customer) if cart.customer else None
    return next(iter(as_they_are(reader, [who] if who else [])), None)


def holder(reader: Reader, lease: Lease) -> Holder:
    staff, device = reader.document(Staff, lease.by), reader.document(Device, lease.device)
    place = reader.document(Place, lease.store)
    return Holder(
        by=staff.name if staff else "",
        device=device.name if device else "",
        store=place.name if place else "",
    )


def basket(reader: Reader, id: str) -> Basket | None:
    return reader.document(Basket, id)
