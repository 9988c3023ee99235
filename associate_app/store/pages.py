"""Server documents in bulk: a page is one JSON text that SQLite takes apart itself.

Python decodes nothing, so the interpreter stays free for the screen. During a first load pages go straight
into the kind tables; otherwise they wait in `incoming` until the pull is complete.
"""

import json
from collections.abc import Iterable

from associate_app.documents import KINDS, is_known
from associate_app.store import local
from associate_app.store.connection import Connection
from associate_app.store.world import Key

_STAGE = """
    insert into {source} (scope, kind, id, gone, doc)
    select value ->> 's', value ->> 'k', value ->> 'i', value ->> 'g', value -> 'd' from json_each(?)
"""
# Later rows come from later snapshots, so the last one written is the newest.
_APPLY = """
    insert into "{kind}" (id, doc)
    select id, doc from {source} where kind = :kind and gone = 0 order by n
    on conflict (id) do update set doc = excluded.doc where doc <> excluded.doc
"""
_APPLY_UNKNOWN = """
    insert into unknown_document (kind, id, doc)
    select kind, id, doc from {source}
    where gone = 0 and kind in (select value from json_each(:kinds)) order by n
    on conflict (kind, id) do update set doc = excluded.doc
"""
_LAST_WORD = "select kind, id, scope, gone, max(n) from {source} group by kind, id, scope"


def create_temporary(connection: Connection) -> None:
    """Once per writing connection."""
    connection.execute(
        """create temp table page (
            n integer primary key, scope text not null, kind text not null, id text not null,
            gone integer not null, doc text
        )"""
    )
    connection.execute("create temp table leaving (kind text, id text, primary key (kind, id)) without rowid")


def stage(connection: Connection, documents: bytes) -> int:
    """Let one page wait; returns its number of documents."""
    return connection.execute(_STAGE.format(source="main.incoming"), (documents.decode(),)).rowcount


def load(connection: Connection, documents: bytes) -> int:
    """Put one page of a first load in place; returns its number of documents."""
    connection.execute("delete from temp.page")
    count = connection.execute(_STAGE.format(source="temp.page"), (documents.decode(),)).rowcount
    _apply(connection, "temp.page")
    _leave(connection)
    connection.execute("delete from temp.page")
    return count


def staged(connection: Connection) -> int:
    return int(connection.execute("select count(*) from main.incoming").fetchone()[0])


def staged_ids(connection: Connection) -> set[Key]:
    return set(connection.execute("select distinct kind, id from main.incoming").fetchall())


def apply_outcomes(connection: Connection) -> None:
    """What central decided comes first: it tells which commands are done."""
    connection.execute(_APPLY.format(kind="outcome", source="main.incoming"), {"kind": "outcome"})


def apply_staged(connection: Connection, scopes: Iterable[str], reloaded: Iterable[str]) -> set[Key]:
    """Apply all that waits. `scopes` are all this device has now, `reloaded` those that began anew.

    Returns what may have been deleted: it has left a scope.
    """
    _apply(connection, "main.incoming")
    connection.execute("delete from main.incoming")
    given_up = "scope not in (select value from json_each(:scopes))"
    not_again = "scope in (select value from json_each(:reloaded)) and gen < :gen"
    facts = {
        "scopes": json.dumps(list(scopes)),
        "reloaded": json.dumps(list(reloaded)),
        "gen": local.generation(connection),
    }
    for kind, id in connection.execute(
        f"delete from belongs where {given_up} or ({not_again}) returning kind, id", facts
    ).fetchall():
        connection.execute("insert into temp.leaving values (?, ?) on conflict do nothing", (kind, id))
    return _leave(connection)


def _apply(connection: Connection, source: str) -> None:
    kinds = [name for (name,) in connection.execute(f"select distinct kind from {source}").fetchall()]
    for kind in KINDS:
        if kind.name in kinds:
            connection.execute(_APPLY.format(kind=kind.name, source=source), {"kind": kind.name})
    unknown = [name for name in kinds if not is_known(name)]
    if unknown:
        connection.execute(_APPLY_UNKNOWN.format(source=source), {"kinds": json.dumps(unknown)})
    last_word = _LAST_WORD.format(source=source)
    connection.execute(
        f"""insert into belongs (kind, id, scope, gen)
            select kind, id, scope, ? from ({last_word}) where gone = 0
            on conflict (kind, id, scope) do update set gen = excluded.gen""",
        (local.generation(connection),),
    )
    connection.execute(f"insert into temp.leaving select distinct kind, id from ({last_word}) where gone = 1")
    connection.execute(
        f"""delete from belongs where (kind, id, scope) in
            (select kind, id, scope from ({last_word}) where gone = 1)"""
    )


def _leave(connection: Connection) -> set[Key]:
    """Delete the documents that have left the last of their scopes."""
    left: set[Key] = set(connection.execute("select kind, id from temp.leaving").fetchall())
    for kind in {kind for kind, _ in left}:
        table = f'"{kind}" as held' if is_known(kind) else "unknown_document as held"
        which = "true" if is_known(kind) else "held.kind = :kind"
        connection.execute(
            f"""delete from {table} where {which}
                and id in (select id from temp.leaving where kind = :kind)
                and not exists (select 1 from belongs where belongs.kind = :kind and belongs.id = held.id)""",
            {"kind": kind},
        )
    connection.execute("delete from temp.leaving")
    return left
