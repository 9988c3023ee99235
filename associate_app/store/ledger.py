"""The ledger on the device: append, hand out, verify, prune."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import structlog
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from associate_app import codec
from associate_app.commands.registry import Command, command_type, read, type_named
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import (
    Bundle,
    Entry,
    LedgerEntry,
    digest,
    is_signed,
    public_key_of,
    sign,
)
from associate_app.domain.time import DAY, Instant, later
from associate_app.store import local
from associate_app.store.connection import Connection
from associate_app.store.local import Link
from associate_app.store.records import Identity, Pending, Texts
from associate_app.store.world import Footprint, Key

MAX_ENTRY = 196_608  # bytes with its texts, a sale of 500 lines; central takes no larger one
MAX_BUNDLE = 262_144  # bytes: it goes in one request, quoted
MAX_TOGETHER = 200  # entries of one request
KEPT_SETTLED = 30 * DAY  # so that a central restored from a backup can be given them again
_log = structlog.get_logger("store")
_COLUMNS = "seq, body, signature, texts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One entry as written: exact bytes, what was signed, and the texts beside."""

    entry: LedgerEntry
    body: bytes
    signature: bytes
    texts: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Where the ledger is not as it was written: `changed`, `missing` (before it) or `moved`."""

    seq: int
    what: str


def write_down(
    command: Command,
    identity: Identity,
    previous: Link,
    *,
    id: str,
    actor: str,
    approver: str,
    at: Instant,
    clock_offset: int,
    basis: Mapping[str, int],
    bundle: Bundle | None,
) -> Row:
    """The signed entry that follows `previous`."""
    declared = command_type(command)
    args, texts = codec.hide_personal(codec.builtins(command), declared.personal)
    entry = LedgerEntry(
        seq=previous.seq + 1,
        id=id,
        device=identity.device,
        actor=actor,
        approver=approver,
        at=at,
        clock_offset=clock_offset,
        basis=basis,
        type=declared.name,
        version=declared.version,
        args=args,
        previous=previous.hash,
        bundle=bundle,
    )
    return signed(entry, texts, identity)


def signed(entry: LedgerEntry, texts: Texts, identity: Identity) -> Row:
    body = codec.encode_entry(entry)
    key = Ed25519PrivateKey.from_private_bytes(identity.private_key)
    return Row(entry=entry, body=body, signature=sign(key, body), texts=texts)


def must_fit(rows: Sequence[Row]) -> None:
    """What can't be sent must not be written: it would keep everything after it here for ever.

    Raises RuleViolation `command.too_large`.
    """
    sizes = [len(row.body) + len(json.dumps(row.texts)) for row in rows]
    if max(sizes) > MAX_ENTRY or sum(sizes) > MAX_BUNDLE or len(sizes) > MAX_TOGETHER:
        raise RuleViolation("command.too_large", bytes=max(sizes), most=MAX_ENTRY)


def append(connection: Connection, row: Row, *, effect: str, touched: Footprint) -> Link:
    """Returns the new head."""
    entry = row.entry
    head = Link(entry.seq, digest(row.body))
    connection.execute(
        "insert into ledger (seq, id, type, actor, at, body, signature, hash, texts, effect, footprint)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry.seq,
            entry.id,
            entry.type,
            entry.actor,
            entry.at,
            row.body,
            row.signature,
            head.hash,
            json.dumps(row.texts),
            effect,
            footprint_text(touched),
        ),
    )
    local.set_ledger_head(connection, head)
    return head


def for_handler(entry: LedgerEntry) -> Entry:
    """What the handler may know, by the measured clock."""
    return Entry(
        id=entry.id,
        seq=entry.seq,
        device=entry.device,
        actor=entry.actor,
        approver=entry.approver,
        at=later(entry.at, entry.clock_offset),
    )


def command_of(entry: LedgerEntry, texts: Texts) -> Command:
    """Raises UnknownCommand or Malformed."""
    args = codec.show_personal(entry.args, texts, type_named(entry.type).personal)
    return read(entry.type, entry.version, args)


def footprint_text(touched: Footprint) -> str:
    read_, written = touched
    return json.dumps({"read": sorted(read_), "written": sorted(written)})


def footprint(text: str) -> Footprint:
    stored: dict[str, list[Key]] = json.loads(text)
    return {(k, i) for k, i in stored["read"]}, {(k, i) for k, i in stored["written"]}


def to_send(connection: Connection, limit: int) -> tuple[Pending, ...]:
    """What central has not acknowledged, in order; a bundle is never split."""
    first = connection.execute("select min(seq) from ledger where state = 'pending'").fetchone()[0]
    return () if first is None else from_seq(connection, first, limit)


def from_seq(connection: Connection, seq: int, limit: int) -> tuple[Pending, ...]:
    rows = connection.execute(
        f"select {_COLUMNS} from ledger where seq >= ? order by seq limit ?", (seq, limit)
    ).fetchall()
    found = [_pending(row) for row in rows]
    if not found or len(found) < limit:
        return tuple(found)
    return _whole_bundles(connection, found)


def _whole_bundles(connection: Connection, found: list[Pending]) -> tuple[Pending, ...]:
    """Leave out a bundle that the limit has cut, or complete it when it is all there is."""
    last = found[-1].bundle
    if last is None:
        return tuple(found)
    start = next(place for place, each in enumerate(found) if each.bundle == last)
    begun = found[start:]
    if len(begun) == last.size:
        return tuple(found)
    if start > 0:
        return tuple(found[:start])
    rows = connection.execute(
        f"select {_COLUMNS} from ledger where seq >= ? order by seq limit ?", (begun[0].seq, last.size)
    ).fetchall()
    return tuple(_pending(row) for row in rows)


def _pending(row: tuple[int, bytes, bytes, str]) -> Pending:
    seq, body, signature, texts = row
    entry = codec.decode_entry(body)
    return Pending(seq=seq, body=body, signature=signature, texts=json.loads(texts), bundle=entry.bundle)


def delivered(connection: Connection, last: int) -> int:
    """Central has everything up to `last`; returns how many entries that is news for."""
    return connection.execute(
        "update ledger set state = 'delivered' where state = 'pending' and seq <= ?", (last,)
    ).rowcount


def not_delivered_from(connection: Connection, seq: int) -> None:
    """Central has lost these: send them again, and forget what it had said of them."""
    lost = "select id from ledger where seq >= ?"
    connection.execute(f"delete from outcome where id in ({lost})", (seq,))
    connection.execute(f"delete from belongs where kind = 'outcome' and id in ({lost})", (seq,))
    connection.execute(
        "update ledger set state = 'pending', outcome = null, settled_at = null where seq >= ?", (seq,)
    )


def settle(connection: Connection, scopes: Iterable[str], now: Instant, received: int) -> list[Footprint]:
    """Retire entries whose outcome is here with all that it brought; returns what they had touched.

    An outcome counts when its vector is covered for the scopes this device carries. A held command is not
    decided yet. Of what central took so long ago that its outcome is kept for no device any more, the
    documents are here: this is the end of a pull.
    """
    connection.execute(
        """update ledger set outcome = outcome.doc,
                state = case state when 'pending' then 'delivered' else state end
            from outcome where outcome.id = ledger.id and ledger.state <> 'settled'"""
    )
    rows = connection.execute(
        """update ledger set state = 'settled', settled_at = :now
            where state = 'delivered' and outcome is null and seq <= :received
            or state <> 'settled' and outcome is not null and json_extract(outcome, '$.status') <> 'held'
            and not exists (
                select 1 from json_each(ledger.outcome, '$.vector') as reached
                join json_each(:scopes) as carried on carried.value = reached.key
                left join cursor on cursor.scope = reached.key
                where coalesce(cursor.ver, 0) < reached.value
            )
            returning footprint""",
        {"now": now, "scopes": json.dumps(list(scopes)), "received": received},
    ).fetchall()
    return [footprint(text) for (text,) in rows]


def follow(connection: Connection, identity: Identity, end: Link) -> bool:
    """Write the pending entries down anew behind `end`, where central's chain ends. Only after a whole pull:
    what central has of them is settled then. Returns whether they did not follow it already."""
    rows = connection.execute(
        "select seq, body, texts, effect, footprint from ledger where state = 'pending' order by seq"
    ).fetchall()
    if not rows or rows[0][0] > end.seq + 1:
        return False
    if rows[0][0] == end.seq + 1 and codec.decode_entry(rows[0][1]).previous == end.hash:
        return False
    _log.warning("ledger.written_anew", first=rows[0][0], behind=end.seq, entries=len(rows))
    connection.execute("delete from ledger where state in ('pending', 'settled')")
    local.set_ledger_base(connection, end)
    write_anew(connection, identity, end, [(*row[1:4], footprint(row[4])) for row in rows])
    return True


def write_anew(
    connection: Connection, identity: Identity, after: Link, rows: Iterable[tuple[bytes, str, str, Footprint]]
) -> None:
    """Body, texts, effect and footprint of entries, with their own ids and times, as the next numbers. What
    is left of a bundle that has lost a part goes alone."""
    local.set_ledger_head(connection, after)
    entries = [(codec.decode_entry(body), texts, effect, touched) for body, texts, effect, touched in rows]
    here = [entry.bundle for entry, _, _, _ in entries]
    for entry, texts, effect, touched in entries:
        bundle = entry.bundle if entry.bundle and here.count(entry.bundle) == entry.bundle.size else None
        renumbered = replace(entry, seq=after.seq + 1, previous=after.hash, bundle=bundle)
        row = signed(renumbered, json.loads(texts), identity)
        after = append(connection, row, effect=effect, touched=touched)


def prune(connection: Connection, now: Instant) -> None:
    """Let go of old settled entries, from the oldest on; the chain then starts behind them."""
    base = connection.execute(
        """select seq, hash from ledger where seq < coalesce(
                (select min(seq) from ledger where state <> 'settled' or settled_at > ?),
                (select max(seq) + 1 from ledger))
            order by seq desc limit 1""",
        (later(now, -KEPT_SETTLED),),
    ).fetchone()
    if base is not None:
        connection.execute("delete from ledger where seq <= ?", (base[0],))
        local.set_ledger_base(connection, Link(*base))


def erase_texts(connection: Connection, id: str) -> None:
    """Personal free text of one command goes; its salted hash stays in the chain."""
    connection.execute("update ledger set texts = '{}' where id = ?", (id,))


def verify(connection: Connection, identity: Identity) -> tuple[Fault, ...]:
    """Every place where the ledger was edited, shortened or reordered behind our back."""
    key = public_key_of(Ed25519PrivateKey.from_private_bytes(identity.private_key))
    faults: list[Fault] = []
    before = local.ledger_base(connection)
    for seq, body, signature, hash in connection.execute(
        "select seq, cast(body as blob), cast(signature as blob), hash from ledger order by seq"
    ):
        what = _fault(before, seq, body, signature, hash, key)
        if what:
            faults.append(Fault(seq=seq, what=what))
        before = Link(seq, digest(body))
    if before != local.ledger_head(connection):
        faults.append(Fault(seq=before.seq + 1, what="missing"))
    return tuple(faults)


def _fault(before: Link, seq: int, body: bytes, signature: bytes, hash: str, key: str) -> str:
    if not is_signed(key, body, signature):
        return "changed"
    try:
        entry = codec.decode_entry(body)
    except codec.Malformed:
        return "changed"
    if seq != before.seq + 1:
        return "missing"
    if entry.seq != seq:
        return "moved"
    return "changed" if digest(body) != hash or entry.previous != before.hash else ""
