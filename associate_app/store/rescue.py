"""Saving what is not delivered yet out of a file that this version can't open.

The file is kept as it is under a dated name. What can be read of ledger, identity, drafts, blobs and
PIN attempts goes into a second file beside it, encrypted with the same key: a complete store without
documents, which `recover` puts in the damaged one's place. Documents are not saved: central has them.
"""

import contextlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from associate_app import codec
from associate_app.domain.ledger import digest
from associate_app.domain.time import Instant, to_datetime
from associate_app.store import ledger, local
from associate_app.store.connection import Connection, connect
from associate_app.store.local import Link
from associate_app.store.records import Identity
from associate_app.store.schema import raise_schema
from associate_app.store.world import Footprint

_FOLDER = "kept"
_WAL = "-wal"
_ONE_BY_ONE = 2_000  # entries worth a look each: some seconds
_LEDGER = (
    "seq, id, type, actor, at, body, signature, hash, texts, state, effect, footprint, outcome, settled_at"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescued:
    """`kept`: the whole file; `outbox`: what was saved of it, None where nothing could be read.

    `pending` entries are in it that central has not acknowledged; `lost` entries could not be read.
    `whole` says that the device's identity is in it, so that it can be a store again.
    """

    kept: Path
    outbox: Path | None = None
    pending: int = 0
    lost: int = 0
    whole: bool = False

    @property
    def facts(self) -> dict[str, str | int]:
        outbox = str(self.outbox) if self.outbox else ""
        return {"kept": str(self.kept), "outbox": outbox, "pending": self.pending, "lost": self.lost}


def rescue(path: Path, key: bytes) -> Rescued:
    """Copy the store at `path` aside and save its outbox; again does nothing new for the same file."""
    folder = path.parent / _FOLDER
    folder.mkdir(exist_ok=True, mode=0o700)
    changed = path.stat().st_mtime_ns
    day = to_datetime(Instant(changed // 1_000_000)).strftime("%Y-%m-%dT%H-%M-%S")
    stamp = f"{day}-{changed % 1_000_000_000:09}"
    kept, outbox = folder / f"store-{stamp}.db", folder / f"outbox-{stamp}.db"
    if not kept.exists():
        _copy(path, kept)
    working = folder / "reading.db"
    _copy(kept, working)  # reading merges its WAL: the kept one stays as it was found
    try:
        return _save(working, outbox, key, Rescued(kept=kept, outbox=outbox))
    finally:
        _remove(working)


def put_in_place(rescued: Rescued, path: Path) -> None:
    """The saved part becomes the store; the whole file stays kept. A kill in between leaves the old one."""
    if rescued.outbox is None or not rescued.whole:
        _remove(path)
        return
    fresh = path.with_name(path.name + "-fresh")
    shutil.copyfile(rescued.outbox, fresh)
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())
    path.with_name(path.name + _WAL).unlink(missing_ok=True)
    fresh.replace(path)


def _save(source: Path, target: Path, key: bytes, rescued: Rescued) -> Rescued:
    _remove(target)
    damaged = _Damaged(source, key)
    with contextlib.closing(connect(target, key)) as saved:
        raise_schema(saved)
        saved.execute("begin immediate")
        _take_table(damaged, saved, "local", "name, value", "name not like 'words of %' and name <> 'loaded'")
        _take_table(damaged, saved, "identity", "device, store, name, private_key, central")
        _take_table(damaged, saved, "pin_attempt", "staff, failures, locked_until")
        _take_table(damaged, saved, "draft", "kind, id, body")
        _take_table(damaged, saved, "blob", "hash, bytes, delivered", "delivered = 0")
        _take_ledger(damaged, saved)
        identity = local.identity(saved)
        lost = _close_gaps(saved, identity) if identity else 0
        saved.execute("commit")
        kept, pending = saved.execute(
            "select count(*), count(*) filter (where state = 'pending') from ledger"
        ).fetchone()
    if identity is None and not kept:
        _remove(target)
        return Rescued(kept=rescued.kept)
    return replace(rescued, pending=pending, lost=lost, whole=identity is not None)


class _Damaged:
    """A file that is read as far as it goes. SQLCipher gives up a connection at the first bad page, so
    each question has its own."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key

    def rows(self, sql: str, *params: Any) -> Iterator[tuple[Any, ...]]:
        with (
            contextlib.suppress(dbapi2.DatabaseError),
            contextlib.closing(connect(self._path, self._key)) as connection,
        ):
            yield from connection.execute(sql, params)


def _take_table(damaged: _Damaged, saved: Connection, table: str, columns: str, which: str = "true") -> None:
    marks = ", ".join("?" for _ in columns.split(","))
    for row in damaged.rows(f"select {columns} from {table} where {which}"):
        saved.execute(f"insert or replace into {table} ({columns}) values ({marks})", row)


def _take_ledger(damaged: _Damaged, saved: Connection) -> None:
    """From both ends, then one by one in between: a bad page costs only what lies on it."""
    insert = f"insert or ignore into ledger ({_LEDGER}) values ({', '.join('?' * 14)})"
    for direction in ("asc", "desc"):
        for row in damaged.rows(f"select {_LEDGER} from ledger order by seq {direction}"):
            saved.execute(insert, row)
    here = [seq for (seq,) in saved.execute("select seq from ledger order by seq")]
    for seq in [seq for low, high in pairwise(here) for seq in range(low + 1, high)][:_ONE_BY_ONE]:
        for row in damaged.rows(f"select {_LEDGER} from ledger where seq = ?", seq):
            saved.execute(insert, row)


def _close_gaps(saved: Connection, identity: Identity) -> int:
    """Make the chain whole again; returns how many entries are lost.

    What is lost before a delivered entry was delivered too: the chain then starts behind it. Pending entries
    after a loss are written down anew, with their own ids and times, as the next numbers.
    """
    rows: list[tuple[int, str, bytes, str]] = saved.execute(
        "select seq, state, body, texts from ledger order by seq"
    ).fetchall()
    if rows and not local.knows_ledger(saved):
        # Both ends are lost: what is here has to do.
        local.set_ledger_base(saved, Link(rows[0][0] - 1, codec.decode_entry(rows[0][2]).previous))
    base, head = local.ledger_base(saved), local.ledger_head(saved)
    expected, lost, kept = base.seq, 0, base
    for place, (seq, state, body, _) in enumerate(rows):
        if seq == expected + 1:
            expected, kept = seq, Link(seq, digest(body))
            continue
        lost += seq - expected - 1
        if state == "pending":
            rest = rows[place:]
            lost += max(0, head.seq - rest[-1][0])
            saved.execute("delete from ledger where seq > ?", (kept.seq,))
            nothing: Footprint = (set(), set())
            anew = [(body, texts, "unconfirmed", nothing) for _, _, body, texts in rest]
            ledger.write_anew(saved, identity, kept, anew)
            return lost
        saved.execute("delete from ledger where seq < ?", (seq,))
        local.set_ledger_base(saved, Link(seq - 1, codec.decode_entry(body).previous))
        expected, kept = seq, Link(seq, digest(body))
    lost += max(0, head.seq - expected)
    local.set_ledger_head(saved, kept)
    return lost


def _copy(source: Path, target: Path) -> None:
    """The file and its WAL."""
    _remove(target)
    wal = source.with_name(source.name + _WAL)
    if wal.exists():
        shutil.copyfile(wal, target.with_name(target.name + _WAL))
    shutil.copyfile(source, target)


def _remove(path: Path) -> None:
    for ending in ("", _WAL, "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
