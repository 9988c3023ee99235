"""The end of a pull: server documents in, settled commands out, the rest again on top. One transaction."""

from collections.abc import Collection, Iterable, Mapping

from associate_app.documents import KINDS
from associate_app.domain.time import Instant
from associate_app.store import drafts, ledger, local, pages, rebase, words
from associate_app.store.connection import Connection
from associate_app.store.forget import exported, forget_addresses, forget_erased, forget_exports
from associate_app.store.records import MANY, Changes, Cursor, Position
from associate_app.store.world import DeviceWorld, Key, WorldFor

_LISTED = 200  # ids of one kind that a listener is told one by one
_BULK = 20_000  # documents of one pull that Python looks at one by one, at most


def cursors(connection: Connection) -> dict[str, Cursor]:
    rows = connection.execute("select scope, epoch, ver from cursor").fetchall()
    return {scope: Cursor(epoch=epoch, ver=ver) for scope, epoch, ver in rows}


def world_for(connection: Connection) -> WorldFor:
    """Worlds over the documents as they stand, for one transaction."""
    carried = cursors(connection).keys()
    loaded = local.is_loaded(connection)
    return lambda entry: DeviceWorld(entry, connection, carried=carried, loaded=loaded)


def may_load(connection: Connection) -> bool:
    """A first load goes straight into the tables as long as nothing local is in its way."""
    return not local.is_loaded(connection) and not connection.execute("select 1 from shadow").fetchone()


def start(connection: Connection) -> None:
    """Forget what an interrupted pull has left."""
    connection.execute("delete from incoming")
    if not local.is_loaded(connection):
        local.next_generation(connection)


def reset(connection: Connection, scopes: Iterable[str]) -> None:
    """These scopes begin anew; what they do not bring again leaves at the end of the reload."""
    connection.execute("delete from incoming")
    connection.executemany("delete from cursor where scope = ?", [(scope,) for scope in scopes])
    local.next_generation(connection)


def finish(
    connection: Connection,
    scopes: Collection[str],
    reached: Mapping[str, Position],
    now: Instant,
    received: int,
) -> Changes:
    """`scopes` are all this device has, `reached` where they stand, `now` is central's clock; `received` the
    highest ledger number that central has."""
    before = cursors(connection)
    exports = exported(connection)
    first_load = not local.is_loaded(connection)
    bulk = first_load or pages.staged(connection) > _BULK
    _set_cursors(connection, scopes, reached, now)
    pages.apply_outcomes(connection)
    changed = {key for _, written in ledger.settle(connection, scopes, now, received) for key in written}
    changed |= set() if bulk else pages.staged_ids(connection)
    entries = rebase.waiting(connection)
    reloaded = reached.keys() - before.keys()
    local.set_loaded(connection)
    if not bulk and len(entries) > rebase.LONG and before.keys() == set(scopes) and not reloaded:
        changed |= _rebase_some(connection, entries, changed, scopes)
    else:
        changed |= rebase.restore(connection, None)
        changed |= pages.apply_staged(connection, scopes, reloaded)
        changed |= rebase.replay(connection, world_for(connection), entries)
    if first_load:
        words.build_all(connection)
    if bulk or any(kind == "erasure" for kind, _ in changed):
        forget_erased(connection)
        changed |= {(drafts.DRAFT, id) for id in drafts.forget_erased(connection)}
    forget_addresses(connection)
    forget_exports(connection, exports)
    ledger.prune(connection, now)
    documents = {kind.name: MANY for kind in KINDS} | {drafts.DRAFT: MANY} if bulk else listed(changed)
    return Changes(documents=documents, outbox=True, sync=True)


def _rebase_some(
    connection: Connection, entries: list[rebase.Waiting], changed: set[Key], scopes: Collection[str]
) -> set[Key]:
    chosen, reached = rebase.affected(changed, entries)
    touched = rebase.restore(connection, reached)
    touched |= pages.apply_staged(connection, scopes, ())
    written = rebase.replay_some(connection, world_for(connection), entries, chosen, reached)
    if written is None:
        touched |= rebase.restore(connection, None)
        written = rebase.replay(connection, world_for(connection), entries)
    return touched | written


def _set_cursors(
    connection: Connection, scopes: Iterable[str], reached: Mapping[str, Position], now: Instant
) -> None:
    for scope in cursors(connection).keys() - set(scopes):
        connection.execute("delete from cursor where scope = ?", (scope,))
    connection.executemany(
        "insert into cursor values (?, ?, ?, ?) on conflict (scope) do update"
        " set epoch = excluded.epoch, ver = excluded.ver, synced_at = excluded.synced_at",
        [
            (scope, position.epoch, position.ver, now)
            for scope, position in reached.items()
            if scope in scopes
        ],
    )


def listed(changed: Iterable[Key]) -> dict[str, frozenset[str]]:
    """Changed ids by kind; a kind with very many says only that."""
    ids: dict[str, set[str]] = {}
    for kind, id in changed:
        ids.setdefault(kind, set()).add(id)
    return {kind: frozenset(each) if len(each) <= _LISTED else MANY for kind, each in ids.items()}
