"""Which documents cause which effects."""

from collections.abc import Iterable, Iterator

import msgspec

from associate_app.documents import Document
from associate_app.domain.customer import Customer
from associate_app.domain.order import Order
from associate_app.domain.pickup import Pickup, PickupState
from associate_app.domain.privacy import Erasure, ErasureState, Export, ExportState
from associate_app.domain.sale import Sale
from associate_app.domain.stock import Movement, Stock
from associate_app.domain.time import Instant

AVAILABILITY = "availability"
ERASURE = "erasure"
EXPORT = "export"
PRICE = "price"  # of a sale, to be looked at once more
CUSTOMER = "customer"  # what a customer bought is other than before
RETURNED = "returned"  # goods of an order or a sale came back


class Cause(msgspec.Struct, frozen=True, kw_only=True):
    """One reason for an effect; reasons with the same kind and key are worked off together."""

    kind: str
    key: str
    place: str
    at: Instant | None


def caused_by(documents: Iterable[Document], at: Instant | None) -> Iterator[Cause]:
    for document in documents:
        if isinstance(document, Sale):
            yield Cause(kind=PRICE, key=document.id, place=document.store, at=at)
        match document:
            case Stock():
                yield Cause(
                    kind=AVAILABILITY, key=document.sku, place=document.place, at=at or document.counted_at
                )
            case Order(customer=who) | Sale(customer=who) if who:
                yield Cause(kind=CUSTOMER, key=who, place=document.store, at=at)
            case Pickup(customer=who, state=PickupState.HANDED_OVER) if who:
                yield Cause(kind=CUSTOMER, key=who, place=document.store, at=at)
            case Customer(updated_at=int()):  # merged, taken apart, or now of another store
                yield Cause(kind=CUSTOMER, key=document.id, place=document.store, at=at)
            case Erasure(state=ErasureState.ASKED):
                yield Cause(kind=ERASURE, key=document.id, place="", at=at)
            case Export(state=ExportState.ASKED):
                yield Cause(kind=EXPORT, key=document.id, place=document.store, at=at)
            case Movement(reason="returned"):
                yield Cause(kind=RETURNED, key=document.because, place=document.place, at=at)
