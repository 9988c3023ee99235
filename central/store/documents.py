"""Documents as rows: read, locked, and written together with their place in the feed."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any, TypeVar

import msgspec
from psycopg import sql

from associate_app import codec
from associate_app.documents import Document, Kind, kind_named, kind_of
from associate_app.domain.outcome import Outcome
from associate_app.domain.time import Instant
from central.effects.causes import caused_by
from central.store import effects, feed
from central.store.database import Transaction

D = TypeVar("D")
Key = tuple[str, str]  # kind, id


@dataclass(frozen=True, slots=True)
class Change:
    """One document as it will be written; `fresh` when it was not there before."""

    kind: str
    document: Any
    text: str
    fresh: bool
    enters: frozenset[str]  # the scopes that carry it now
    leaves: frozenset[str]

    @property
    def id(self) -> str:
        return str(self.document.id)


def key_of(document: Document) -> Key:
    return kind_of(type(document)).name, document.id


def lock_texts(tx: Transaction, kind: Kind[Any], ids: Collection[str]) -> dict[str, str]:
    """The stored texts by id, their rows locked until the transaction ends."""
    query = sql.SQL("select id, doc::text from {} where id = any(%s) order by id for update")
    return dict(tx.execute(query.format(sql.Identifier(kind.name)), [list(ids)]).fetchall())


def read(tx: Transaction, type_: type[D], id: str) -> D | None:
    """As it is now, without a lock."""
    query = sql.SQL("select doc::text from {} where id = %s").format(sql.Identifier(kind_of(type_).name))
    row = tx.execute(query, [id]).fetchone()
    return codec.decode(type_, row[0]) if row else None


def read_all(tx: Transaction, type_: type[D], index: str = "", values: Collection[str] = ()) -> list[D]:
    """All documents of a kind, or those whose index has one of the values; without locks."""
    query = sql.SQL("select doc::text from {table} {where} order by id").format(
        table=sql.Identifier(kind_of(type_).name),
        where=sql.SQL("where {} = any(%s)").format(sql.Identifier(index)) if index else sql.SQL(""),
    )
    rows = tx.execute(query, [list(values)] if index else None)
    return [codec.decode(type_, text) for (text,) in rows]


def save(
    tx: Transaction,
    documents: Iterable[Document],
    at: Instant | None,
    *,
    before: Mapping[Key, str | None] | None = None,
    outcome: Outcome | None = None,
    imported_at: Instant | None = None,
) -> Mapping[str, int]:
    """Write documents over what is stored, into the feed of all their scopes, and note what follows from it.

    `before` are texts that this transaction has locked already. `outcome` is written last, with the version
    vector of everything; the vector is returned. `at` is when the documents changed, for the effects. With
    `imported_at`, what devices would no longer keep at that time does not reach them.
    """
    known = dict(before or {})
    last = {key_of(document): document for document in (*documents, *([outcome] if outcome else ()))}
    changes = _changes(tx, last, known, imported_at)
    vector = feed.record(
        tx,
        (
            feed.Row(scope, change.kind, change.id, scope in change.leaves)
            for change in changes
            for scope in sorted(change.enters | change.leaves)
        ),
    )
    if outcome:
        decided = replace(outcome, vector=vector)
        changes[-1] = replace(changes[-1], text=codec.encode(decided, known[key_of(outcome)]))
    _write(tx, changes)
    effects.enqueue(tx, caused_by((change.document for change in changes), at))
    return vector


def remove(tx: Transaction, keys: Collection[Key]) -> None:
    """For good: out of the table, and devices hear that it is gone from every scope that carried it."""
    kinds, ids = [kind for kind, _ in keys], [id for _, id in keys]
    carried = tx.execute(
        """select scope, kind, id from feed
           where (kind, id) in (select * from unnest(%s::text[], %s::text[])) and not gone""",
        [kinds, ids],
    ).fetchall()
    feed.record(tx, (feed.Row(scope, kind, id, gone=True) for scope, kind, id in sorted(carried)))
    for kind, group in groupby(sorted(keys), key=lambda key: key[0]):
        query = sql.SQL("delete from {} where id = any(%s)").format(sql.Identifier(kind))
        tx.execute(query, [[id for _, id in group]])
    tx.execute(
        "delete from subscription where (kind, id) in (select * from unnest(%s::text[], %s::text[]))",
        [kinds, ids],
    )


def _changes(
    tx: Transaction,
    documents: Mapping[Key, Document],
    known: dict[Key, str | None],
    imported_at: Instant | None,
) -> list[Change]:
    _complete(tx, documents, known)
    subscribed = _subscribed(tx, documents)
    found = []
    for key, document in documents.items():
        kind, stored = kind_named(key[0]), known[key]
        text = codec.encode(document, stored)
        if stored is not None and msgspec.json.decode(text) == msgspec.json.decode(stored):
            continue
        enters = subscribed.get(key, frozenset())
        if imported_at is None or kind.keep is None or not kind.keep.is_over(document, imported_at):
            enters |= kind.scopes(document)
        left = kind.scopes(codec.decode(kind.type, stored)) if stored is not None else frozenset()
        found.append(Change(kind.name, document, text, stored is None, enters, left - enters))
    return found


def _complete(tx: Transaction, documents: Mapping[Key, Document], known: dict[Key, str | None]) -> None:
    missing = sorted(key for key in documents if key not in known)
    for kind, keys in groupby(missing, key=lambda key: key[0]):
        ids = [id for _, id in keys]
        texts = lock_texts(tx, kind_named(kind), ids)
        known |= {(kind, id): texts.get(id) for id in ids}


def _subscribed(tx: Transaction, documents: Mapping[Key, Document]) -> Mapping[Key, frozenset[str]]:
    """Scopes of the devices that once looked the document up."""
    kinds, ids = [kind for kind, _ in documents], [id for _, id in documents]
    rows = tx.execute(
        """select kind, id, array_agg(scope) from subscription
           where (kind, id) in (select * from unnest(%s::text[], %s::text[])) group by kind, id""",
        [kinds, ids],
    )
    return {(kind, id): frozenset(scopes) for kind, id, scopes in rows}


def _write(tx: Transaction, changes: Sequence[Change]) -> None:
    """A fresh document that somebody else wrote meanwhile is a unique violation: all is tried again."""
    for (kind, fresh), group in groupby(
        sorted(changes, key=lambda change: (change.kind, change.fresh)),
        key=lambda change: (change.kind, change.fresh),
    ):
        rows = list(group)
        query = (
            "insert into {} (id, doc) select id, doc::jsonb from unnest(%s::text[], %s::text[]) new (id, doc)"
            if fresh
            else "update {} old set doc = new.doc::jsonb from unnest(%s::text[], %s::text[]) new (id, doc)"
            " where old.id = new.id"
        )
        tx.execute(
            sql.SQL(query).format(sql.Identifier(kind)),
            [[change.id for change in rows], [change.text for change in rows]],
        )
