"""What devices need no longer keep, and what the feed may forget."""

from collections.abc import Callable

from psycopg import sql

from associate_app.documents import KINDS, Keep, Kind
from associate_app.domain.time import DAY, Instant, later
from central.store import feed
from central.store.database import Database, Transaction
from sync.protocol import MAX_PAGE

SUBSCRIBED = 30 * DAY  # how long a looked-up document stays fresh on the device
REMEMBERED = 90 * DAY  # a device that was away longer loads again


def retire_old(db: Database, now: Instant) -> int:
    """Old documents leave the devices, not central. Gives how many left a scope."""
    retired = _drain(db, lambda tx: _end_subscriptions(tx, now))
    for kind in KINDS:
        if kind.keep is not None:
            retired += _retire(db, kind, kind.keep, now)
    db.run(lambda tx: _forget(tx, now))
    return retired


def _retire(db: Database, kind: Kind[object], keep: Keep, now: Instant) -> int:
    # The lock has PostgreSQL look again at a document that a command is changing just now.
    query = sql.SQL(
        """select feed.scope, feed.kind, feed.id, true
           from feed join {table} stored on stored.id = feed.id
           where feed.kind = {kind} and not feed.gone and stored.{path} < %s
           and not exists (select 1 from subscription kept
                           where kept.scope = feed.scope and kept.kind = feed.kind and kept.id = feed.id)
           order by feed.id limit {most} for update of stored"""
    ).format(
        table=sql.Identifier(kind.name),
        kind=sql.Literal(kind.name),
        path=sql.Identifier(keep.path),
        most=sql.Literal(MAX_PAGE),
    )
    before = later(now, -keep.days * DAY)
    return _drain(db, lambda tx: [feed.Row(*row) for row in tx.execute(query, [before])])


def _end_subscriptions(tx: Transaction, now: Instant) -> list[feed.Row]:
    rows = tx.execute(
        """delete from subscription where (kind, id, scope) in (
             select kind, id, scope from subscription where at < %s limit %s)
           returning scope, kind, id, true""",
        [later(now, -SUBSCRIBED), MAX_PAGE],
    )
    return [feed.Row(*row) for row in rows]


def _drain(db: Database, leaving: Callable[[Transaction], list[feed.Row]]) -> int:
    """Batch after batch until nothing leaves, each in its own transaction."""
    total = 0
    while batch := db.run(lambda tx: _record(tx, leaving(tx))):
        total += batch
    return total


def _record(tx: Transaction, rows: list[feed.Row]) -> int:
    feed.record(tx, rows)
    return len(rows)


def _forget(tx: Transaction, now: Instant) -> None:
    """Drop what is long gone from the feed: older cursors then need a reset, which `min_ver` tells."""
    tx.execute(
        """with old as (select scope, max(head) head from milestone where at <= %s group by scope),
             dropped as (delete from feed using old
               where feed.scope = old.scope and feed.gone and feed.ver <= old.head returning feed.scope)
           update scope set min_ver = old.head from old
           where scope.name = old.scope and scope.min_ver < old.head
           and old.scope in (select scope from dropped)""",
        [later(now, -REMEMBERED)],
    )
    tx.execute("delete from milestone where at <= %s", [later(now, -REMEMBERED)])
    tx.execute(
        """insert into milestone (scope, at, head) select name, %s, head from scope
           where not exists (select 1 from milestone where scope = name and at > %s)""",
        [now, later(now, -DAY)],
    )
    tx.execute("delete from nonce where expires_at <= %s", [now])
    tx.execute("delete from enrolment_try where at <= %s", [later(now, -DAY)])
    tx.execute("delete from enrolment_code where expires_at <= %s", [later(now, -DAY)])
