"""Documents from elsewhere: masters, connectors, the demo retailer."""

from collections.abc import Iterable
from itertools import islice

from associate_app.documents import Document
from associate_app.domain.time import Instant
from central.store import documents
from central.store.database import Database
from sync.protocol import MAX_PAGE


def import_documents(db: Database, stream: Iterable[Document], now: Instant | None = None) -> int:
    """Write documents as they are, over what is stored; gives how many. Streams: one chunk in memory.

    With `now`, what is too old for devices to keep stays on central alone.
    """
    remaining, total = iter(stream), 0
    while chunk := list(islice(remaining, MAX_PAGE)):
        db.run(lambda tx, chunk=chunk: documents.save(tx, chunk, None, imported_at=now))  # type: ignore[misc]
        total += len(chunk)
    return total
