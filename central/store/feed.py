"""Scopes and their versions: a cursor without gaps.

A version comes from the scope's own row, locked until the commit: so commit order is version order, and a
reader that has seen a version has seen all before it.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from central.store.database import Transaction
from sync.protocol import MAX_PAGE


@dataclass(frozen=True, slots=True)
class Row:
    """The newest thing that happened to one document in one scope."""

    scope: str
    kind: str
    id: str
    gone: bool


def lock(tx: Transaction, scopes: Collection[str]) -> None:
    """Wait for our turn in the scopes that exist already, always in the same order."""
    tx.execute("select 1 from scope where name = any(%s) order by name for update", [list(scopes)])


def record(tx: Transaction, rows: Iterable[Row]) -> Mapping[str, int]:
    """Write the feed. Gives the newest version of every scope that was touched."""
    by_scope: dict[str, list[Row]] = {}
    for row in rows:
        by_scope.setdefault(row.scope, []).append(row)
    if not by_scope:
        return {}
    heads = advance(tx, {scope: _versions(len(rows)) for scope, rows in by_scope.items()})
    numbered = [
        (row, heads[scope] - _versions(len(rows)) + 1 + place // MAX_PAGE)
        for scope, rows in by_scope.items()
        for place, row in enumerate(rows)
    ]
    tx.execute(
        """insert into feed (scope, ver, kind, id, gone)
           select * from unnest(%s::text[], %s::bigint[], %s::text[], %s::text[], %s::boolean[])
           on conflict (scope, kind, id) do update set ver = excluded.ver, gone = excluded.gone""",
        [
            [row.scope for row, _ in numbered],
            [ver for _, ver in numbered],
            [row.kind for row, _ in numbered],
            [row.id for row, _ in numbered],
            [row.gone for row, _ in numbered],
        ],
    )
    return heads


def advance(tx: Transaction, versions: Mapping[str, int]) -> Mapping[str, int]:
    """Take so many new versions of each scope and keep its row locked; gives the new heads."""
    scopes = sorted(versions, key=str.encode)
    rows = tx.execute(
        """insert into scope (name, head, epoch)
           select name, versions, (select value from setting where name = 'epoch')
           from unnest(%s::text[], %s::bigint[]) asked (name, versions)
           order by name collate "C"
           on conflict (name) do update set head = scope.head + excluded.head
           returning name, head""",
        [scopes, [versions[scope] for scope in scopes]],
    ).fetchall()
    heads = {str(name): int(head) for name, head in rows}
    tx.heads |= heads
    return heads


def _versions(rows: int) -> int:
    """A version is never split over pages, so it must not be larger than one."""
    return -(-rows // MAX_PAGE)
