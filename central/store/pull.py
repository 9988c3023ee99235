"""Documents down: pages whose JSON PostgreSQL builds and Python passes through."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec
from psycopg import sql

from associate_app.documents import KINDS
from associate_app.domain.time import Instant
from central.problems import refusal
from central.store import ledger, settings
from central.store.database import Database, Transaction
from central.store.scopes import active_device, scopes_of
from sync.protocol import MAX_PAGE, RESET_REQUIRED, Cursor, PullPage, PullRequest


@dataclass(frozen=True, slots=True)
class _Scope:
    """Where one scope stands for this device. `after` is what the device has seen."""

    name: str
    after: int
    head: int
    mark: str  # the epoch that goes into the device's cursor
    reset: bool


@dataclass(frozen=True, slots=True)
class _Range:
    scope: _Scope
    upto: int


def pull(db: Database, device_id: str, request: PullRequest, now: Instant) -> bytes:
    """JSON of one PullPage, of one snapshot. Raises Refusal: `sync.reset_required` with `scopes`."""
    with db.snapshot() as tx:
        device = active_device(tx, device_id)
        scopes = _scopes(tx, scopes_of(tx, device), request.cursors)
        reset = [scope.name for scope in scopes if scope.reset]
        if reset:
            raise refusal(RESET_REQUIRED, scopes=reset)
        ranges = _ranges(tx, scopes)
        head = ledger.head(tx, device.id)
        page = PullPage(
            scopes=tuple(scope.name for scope in scopes),
            cursors={each.scope.name: Cursor(epoch=each.scope.mark, ver=each.upto) for each in ranges},
            more=any(each.upto < each.scope.head for each in ranges),
            ledger_last=head.last,
            ledger_head=head.hash,
            server_time=now,
            documents=msgspec.Raw(b"[" + _documents(tx, ranges) + b"]"),
        )
    return msgspec.json.encode(page)


def _scopes(tx: Transaction, names: Sequence[str], cursors: Mapping[str, Cursor]) -> list[_Scope]:
    rows = tx.execute(
        "select name, head, min_ver, epoch from scope where name = any(%s)", [list(names)]
    ).fetchall()
    known = {name: (head, min_ver, epoch) for name, head, min_ver, epoch in rows}
    fallback = (0, 0, settings.epoch(tx))
    return [_scope(name, *known.get(name, fallback), cursors.get(name)) for name in names]


def _scope(name: str, head: int, min_ver: int, epoch: str, cursor: Cursor | None) -> _Scope:
    """Up to `min_ver` the feed has forgotten what is gone. The cursor's epoch says how far it had forgotten
    when the load began, so that a load of many pages is not sent back to its start by an old version.
    """
    mark = f"{epoch}.{min_ver}"
    if cursor is None:
        return _Scope(name, 0, head, mark, reset=False)
    ours = cursor.epoch.split(".")[0] == epoch
    fresh = cursor.epoch == mark or cursor.ver >= min_ver
    return _Scope(name, cursor.ver, head, mark, reset=not (ours and fresh and 0 <= cursor.ver <= head))


def _ranges(tx: Transaction, scopes: Sequence[_Scope]) -> list[_Range]:
    """What fits into one page; a version is never split, and one alone always fits."""
    room, ranges = MAX_PAGE, []
    for scope in scopes:
        upto = _upto(tx, scope, room)
        ranges.append(_Range(scope, upto))
        if scope.after < upto:
            row = tx.execute(
                "select count(*) from feed where scope = %s and ver > %s and ver <= %s",
                [scope.name, scope.after, upto],
            ).fetchone()
            room -= row[0] if row else 0
    return ranges


def _upto(tx: Transaction, scope: _Scope, room: int) -> int:
    if scope.after == scope.head:
        return scope.head
    row = tx.execute(
        "select ver from feed where scope = %s and ver > %s order by ver offset %s limit 1",
        [scope.name, scope.after, max(room, 0)],
    ).fetchone()
    return scope.head if row is None else max(scope.after, row[0] - 1)


def _documents(tx: Transaction, ranges: Sequence[_Range]) -> bytes:
    asked = [each for each in ranges if each.scope.after < each.upto]
    if not asked:
        return b""
    row = (
        tx.connection.cursor(binary=True)
        .execute(
            _PAGE,
            [
                [each.scope.name for each in asked],
                [each.scope.after for each in asked],
                [each.upto for each in asked],
            ],
        )
        .fetchone()
    )
    return bytes(row[0]) if row else b""


def _union() -> sql.Composed:
    carried = (
        sql.SQL(
            "select page.*, stored.doc::text doc from page join {} stored on stored.id = page.id"
            " where page.kind = {} and not page.gone"
        ).format(sql.Identifier(kind.name), sql.Literal(kind.name))
        for kind in KINDS
    )
    return sql.SQL(" union all ").join(carried)


# A device that has nothing yet need not hear what is gone.
_PAGE = sql.SQL(
    """with page as materialized (
         select feed.* from unnest(%s::text[], %s::bigint[], %s::bigint[]) asked (scope, after, upto)
         join feed on feed.scope = asked.scope and feed.ver > asked.after and feed.ver <= asked.upto
         where not (feed.gone and asked.after = 0)
       ), carried as (
         {union} union all select page.*, 'null' doc from page where page.gone
       )
       select convert_to(coalesce(string_agg(
         '{{"k":' || to_json(kind) || ',"i":' || to_json(id) || ',"s":' || to_json(scope)
         || ',"v":' || ver || ',"g":' || gone::int || ',"d":' || doc || '}}',
         ',' order by scope, ver, kind, id), ''), 'UTF8')
       from carried"""
).format(union=_union())
