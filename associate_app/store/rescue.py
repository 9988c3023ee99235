"""Saving what is not delivered yet out of a file that this version can't open.

The file is kept as it is under a dated name. What can be read of ledger, identity, blobs and PIN attempts
goes into a second file beside it, encrypted with the same key: a complete store without documents, which
`recover` puts in the damaged one's place. Documents are not saved: central has them.
"""

import contextlib
import json
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from associate_app import codec
from associate_app.domain.ledger import digest
from associate_app.domain.time import Instant, to_datetime
from associate_app.store import ledger, local
from associate_app.store.connection import Connection, connect
from associate_app.store.local import Link
from associate_app.store.schema import raise_schema
from associate_app.store.unavailable import StoreUnavailable

_FOLDER = "kept"
_WAL = "-wal"
_LEDGER = (
    "seq, id, type, actor, at, body, signature, hash, texts, state, effect, footprint, outcome, settled_at"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescued:
    """`kept`: the whole file; `outbox`: what was saved of it, None where nothing could be read.

    `pending` entries are in it that central has not acknowledged; `lost` entries could not be read.
    """

    kept: Path
    outbox: Path | None
    pending: int
    lost: int

    @property
    def facts(self) -> dict[str, str | int]:
        outbox = str(self.outbox) if self.outbox else ""
        return {"kept": str(self.kept), "outbox": outbox, "pending": self.pending, "lost": self.lost}


def rescue(path: Path, key: bytes) -> Rescued:
    """Copy the store at `path` aside and save its outbox; again does nothing new for the same file."""
    folder = path.parent / _FOLDER
    folder.mkdir(exist_ok=True, mode=0o700)
    changed = to_datetime(Instant(path.stat().st_mtime_ns // 1_000_000))
    stamp = changed.strftime("%Y-%m-%dT%H-%M-%S-%f")
    kept, outbox = folder / f"store-{stamp}.db", folder / f"outbox-{stamp}.db"
    if not kept.exists():
        _copy(path, kept)
    working = folder / "reading.db"
    _copy(kept, working)  # reading merges its WAL: the kept one stays as it was found
    try:
        pending, lost = _save(working, outbox, key)
    except (dbapi2.DatabaseError, StoreUnavailable, codec.Malformed):
        _remove(outbox)
        return Rescued(kept=kept, outbox=None, pending=0, lost=0)
    finally:
        _remove(working)
    return Rescued(kept=kept, outbox=outbox, pending=pending, lost=lost)


def put_in_place(rescued: Rescued, path: Path) -> None:
    """The saved part becomes the store; the whole file stays kept. A kill in between leaves the old one."""
    if rescued.outbox is None:
        _remove(path)
        return
    fresh = path.with_name(path.name + "-fresh")
    shutil.copyfile(rescued.outbox, fresh)
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())
    path.with_name(path.name + _WAL).unlink(missing_ok=True)
    fresh.replace(path)


def _save(source: Path, target: Path, key: bytes) -> tuple[int, int]:
    _remove(target)
    with (
        contextlib.closing(connect(source, key)) as damaged,
        contextlib.closing(connect(target, key)) as saved,
    ):
        raise_schema(saved)
        saved.execute("begin immediate")
        _take_table(damaged, saved, "local", "name, value", "name not like 'words of %' and name <> 'loaded'")
        _take_table(damaged, saved, "pin_attempt", "staff, failures, locked_until")
        _take_ledger(damaged, saved)
        _take_table(damaged, saved, "blob", "hash, bytes, delivered", "delivered = 0")
        lost = _close_gaps(saved)
        saved.execute("commit")
        pending = saved.execute("select count(*) from ledger where state = 'pending'").fetchone()[0]
    return int(pending), lost


def _take_table(
    damaged: Connection, saved: Connection, table: str, columns: str, which: str = "true"
) -> None:
    """Row by row, as far as it can be read."""
    marks = ", ".join("?" for _ in columns.split(","))
    for row in _readable(damaged, f"select {columns} from {table} where {which}"):
        saved.execute(f"insert or replace into {table} ({columns}) values ({marks})", row)


def _take_ledger(damaged: Connection, saved: Connection) -> None:
    """From both ends, so that one unreadable page costs only itself."""
    insert = f"insert or ignore into ledger ({_LEDGER}) values ({', '.join('?' * 14)})"
    for direction in ("asc", "desc"):
        for row in _readable(damaged, f"select {_LEDGER} from ledger order by seq {direction}"):
            saved.execute(insert, row)


def _readable(damaged: Connection, sql: str, params: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
    with contextlib.suppress(dbapi2.DatabaseError):
        yield from damaged.execute(sql, params)


def _close_gaps(saved: Connection) -> int:
    """Make the chain whole again; returns how many entries are lost.

    What is lost before a delivered entry was delivered too: the chain then starts behind it. Pending entries
    after a loss are written down anew, with their own ids and times, as the next numbers.
    """
    base, head = local.ledger_base(saved), local.ledger_head(saved)
    rows: list[tuple[int, str, bytes, str]] = saved.execute(
        "select seq, state, body, texts from ledger order by seq"
    ).fetchall()
    expected, lost, kept = base.seq, 0, base
    for place, (seq, state, body, _) in enumerate(rows):
        if seq == expected + 1:
            expected, kept = seq, Link(seq, digest(body))
            continue
        lost += seq - expected - 1
        if state == "pending":
            rest = rows[place:]
            lost += max(0, head.seq - rest[-1][0])
            _write_anew(saved, kept, [(body, texts) for _, _, body, texts in rest])
            return lost
        saved.execute("delete from ledger where seq < ?", (seq,))
        local.set_ledger_base(saved, Link(seq - 1, codec.decode_entry(body).previous))
        expected, kept = seq, Link(seq, digest(body))
    lost += max(0, head.seq - expected)
    local.set_ledger_head(saved, kept)
    return lost


def _write_anew(saved: Connection, after: Link, rows: list[tuple[bytes, str]]) -> None:
    identity = local.identity(saved)
    if identity is None:
        raise StoreUnavailable("store.damaged")  # nobody is left to sign them
    saved.execute("delete from ledger where seq > ?", (after.seq,))
    local.set_ledger_head(saved, after)
    entries = [codec.decode_entry(body) for body, _ in rows]
    here = [each.bundle for each in entries]
    for entry, (_, texts) in zip(entries, rows, strict=True):
        bundle = entry.bundle if entry.bundle and here.count(entry.bundle) == entry.bundle.size else None
        renumbered = replace(entry, seq=after.seq + 1, previous=after.hash, bundle=bundle)
        after = ledger.append(
            saved,
            ledger.signed(renumbered, json.loads(texts), identity),
            effect="unconfirmed",
            touched=(set(), set()),
        )


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
