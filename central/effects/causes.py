"""Which documents cause which effects."""

from collections.abc import Iterable, Iterator

import msgspec

from associate_app.documents import Document
from associate_app.domain.privacy import Erasure, ErasureState, Export, ExportState
from associate_app.domain.sale import Sale
from associate_app.domain.stock import Stock
from associate_app.domain.time import Instant

AVAILABILITY = "availability"
PRICE = "price"  # of a sale, to be looked at once more
ERASURE = "erasure"
EXPORT = "export"


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
        if isinstance(document, Erasure) and document.state is ErasureState.ASKED:
            yield Cause(kind=ERASURE, key=document.id, place="", at=at)
        if isinstance(document, Export) and document.state is ExportState.ASKED:
            yield Cause(kind=EXPORT, key=document.id, place=document.store, at=at)
        if isinstance(document, Stock):
            yield Cause(
                kind=AVAILABILITY, key=document.sku, place=document.place, at=at or document.counted_at
            )
