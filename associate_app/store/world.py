"""The World over the device's tables: pre-images into `shadow`, and a footprint of what was touched."""

from collections.abc import Callable, Collection, Sequence
from typing import Any, TypeVar

from associate_app.codec import Malformed, decode, encode
from associate_app.documents import Kind, kind_of
from associate_app.domain.errors import NotHeld
from associate_app.domain.ledger import Entry
from associate_app.store.connection import Connection
from associate_app.world import World

D = TypeVar("D")
Key = tuple[str, str]  # kind, id; an empty id is "any of that kind"
Footprint = tuple[set[Key], set[Key]]  # read, written


class DeviceWorld(World):
    """Lives inside one command of one write transaction.

    `carried` are the scopes that are here as a whole; `loaded` says that a first load has ended.
    """

    def __init__(
        self, entry: Entry, connection: Connection, *, carried: Collection[str], loaded: bool
    ) -> None:
        super().__init__(entry)
        self._connection = connection
        self._carried = carried
        self._loaded = loaded
        self.read: set[Key] = set()
        self.written: set[Key] = set()

    def get(self, kind: type[D], id: str) -> D | None:
        declared = kind_of(kind)
        self.read.add((declared.name, id))
        text = self._text(declared.name, id)
        if text is not None:
            return _read(kind, id, text)
        if self._is_absent(declared, id):
            return None
        raise NotHeld(declared.name, id)

    def find(self, kind: type[D], **index: str | int) -> Sequence[D]:
        declared = kind_of(kind)
        if not index:
            raise ValueError("a whole kind is never looked for")
        unknown = index.keys() - {each.path for each in declared.indexes}
        if unknown:
            raise ValueError(f"{declared.name} has no index {sorted(unknown)}")
        self.read.add((declared.name, ""))
        where = " and ".join(f'"{path}" = :{path}' for path in index)
        rows = self._connection.execute(
            f'select id, doc from "{declared.name}" where {where} order by id', dict(index)
        )
        return [_read(kind, id, doc) for id, doc in rows.fetchall()]

    def put(self, document: Any) -> None:
        kind = kind_of(type(document)).name
        self.written.add((kind, document.id))
        stored = self._text(kind, document.id)
        text = encode(document, stored)
        self._connection.execute(
            "insert into shadow values (?, ?, ?) on conflict do nothing", (kind, document.id, stored)
        )
        self._connection.execute(
            f'insert into "{kind}" (id, doc) values (?, ?) on conflict (id) do update set doc = excluded.doc',
            (document.id, text),
        )

    def _text(self, kind: str, id: str) -> str | None:
        row = self._connection.execute(f'select doc from "{kind}" where id = ?', (id,)).fetchone()
        return None if row is None else str(row[0])

    def _is_absent(self, kind: Kind[Any], id: str) -> bool:
        """Not held is not absent, unless this device carries all there can be."""
        if kind.complete:
            return self._loaded
        return kind.home is not None and kind.home(id) in self._carried


def _read(kind: type[D], id: str, text: str) -> D:
    """What only newer code can read is as good as not held: central decides."""
    try:
        return decode(kind, text)
    except Malformed:
        raise NotHeld(kind_of(kind).name, id) from None


WorldFor = Callable[[Entry], DeviceWorld]
