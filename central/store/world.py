"""The World on central: rows locked as they are read, writes kept back until the command is through."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from psycopg import sql

from associate_app import codec
from associate_app.documents import Document, kind_of
from associate_app.domain.ledger import Entry
from associate_app.domain.outcome import Outcome
from associate_app.world import World
from central.store import documents
from central.store.database import Transaction
from central.store.documents import Key

D = TypeVar("D")


class CentralWorld(World):
    def __init__(self, entry: Entry, tx: Transaction) -> None:
        super().__init__(entry)
        self._tx = tx
        self._stored: dict[Key, str | None] = {}
        self._written: dict[Key, Document] = {}

    def get(self, kind: type[D], id: str) -> D | None:
        declared = kind_of(kind)
        key = declared.name, id
        if key in self._written:
            return self._written[key]  # type: ignore[no-any-return]
        if key not in self._stored:
            self._stored[key] = documents.lock_texts(self._tx, declared, [id]).get(id)
        text = self._stored[key]
        return None if text is None else codec.decode(kind, text)

    def find(self, kind: type[D], **index: str | int) -> Sequence[D]:
        declared = kind_of(kind)
        undeclared = index.keys() - {each.path for each in declared.indexes}
        if undeclared or not index:
            raise ValueError(f"{declared.name} has no index {sorted(undeclared)}")
        query = sql.SQL("select id, doc::text from {} where {} order by id for update").format(
            sql.Identifier(declared.name),
            sql.SQL(" and ").join(sql.SQL("{} = %s").format(sql.Identifier(path)) for path in index),
        )
        for id, text in self._tx.execute(query, list(index.values())):
            self._stored.setdefault((declared.name, id), text)
        known = {id for name, id in (*self._stored, *self._written) if name == declared.name}
        current = (self.get(kind, id) for id in sorted(known, key=str.encode))
        return [each for each in current if each is not None and _fits(each, index)]

    def put(self, document: Any) -> None:
        self._written[documents.key_of(document)] = document

    def save(self, outcome: Outcome) -> Mapping[str, int]:
        """Write what the command left behind and its outcome; gives the outcome's version vector."""
        return documents.save(
            self._tx, self._written.values(), self.entry.at, before=self._stored, outcome=outcome
        )


def _fits(document: object, index: Mapping[str, str | int]) -> bool:
    return all(getattr(document, path) == value for path, value in index.items())
