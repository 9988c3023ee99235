"""All that is kept about one customer: where it stands, and how it is forgotten."""

from collections.abc import Collection, Iterator

from psycopg import sql

from associate_app.documents import KINDS, Kind, kind_named
from central.store.database import Transaction
from central.store.documents import Key


def kinds_about_people() -> Iterator[tuple[Kind[object], str]]:
    """Every kind that names a customer, with the column that does."""
    for kind in KINDS:
        if kind.erased_with:
            yield kind, kind.erased_with
        elif any(index.path == "customer" for index in kind.indexes):
            yield kind, "customer"


def about(tx: Transaction, id: str) -> list[Key]:
    """Every document that names the customer."""
    return [
        (kind.name, str(found))
        for kind, column in kinds_about_people()
        for (found,) in _about(tx, kind, column, "id", id)
    ]


def erased_with(tx: Transaction, id: str) -> list[Key]:
    """What goes with the customer. The customer's row is locked first, as handlers lock it."""
    tx.execute("select 1 from customer where id = %s for update", [id])
    return [(kind, found) for kind, found in about(tx, id) if kind_named(kind).erased_with]


def texts_about(tx: Transaction, ids: Collection[str]) -> dict[str, list[str]]:
    """Every stored document by kind, as JSON."""
    found = {
        kind.name: [str(doc) for id in sorted(ids) for (doc,) in _about(tx, kind, column, "doc::text", id)]
        for kind, column in kinds_about_people()
    }
    return {kind: texts for kind, texts in found.items() if texts}


def scopes_of(tx: Transaction, keys: Collection[Key]) -> list[str]:
    kinds, ids = [kind for kind, _ in keys], [id for _, id in keys]
    rows = tx.execute(
        """select distinct scope from feed
           where (kind, id) in (select * from unnest(%s::text[], %s::text[])) and not gone""",
        [kinds, ids],
    )
    return [scope for (scope,) in rows]


def forget_texts(tx: Transaction, ids: Collection[str]) -> int:
    """Personal texts beside the ledger entries that name one of these ids; gives of how many entries."""
    return tx.execute(
        """update ledger set texts = '{}' where texts <> '{}' and exists (
             select 1 from unnest(%s::text[]) named (id)
             where position(convert_to('"' || named.id || '"', 'UTF8') in body) > 0)""",
        [list(ids)],
    ).rowcount


def names_erased(tx: Transaction, named: Collection[str]) -> bool:
    """Whether one of these is a customer who was erased."""
    row = tx.execute("select 1 from erasure where id = any(%s) limit 1", [list(named)]).fetchone()
    return row is not None


def _about(tx: Transaction, kind: Kind[object], column: str, what: str, id: str) -> list[tuple[str]]:
    query = sql.SQL("select {what} from {kind} where {column} = %s order by id").format(
        what=sql.SQL(what), kind=sql.Identifier(kind.name), column=sql.Identifier(column)
    )
    return tx.execute(query, [id]).fetchall()
