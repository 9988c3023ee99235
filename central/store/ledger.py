"""Ledger entries as they were received: exact bytes, chained per device."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import msgspec

from associate_app import codec
from associate_app.commands import registry
from associate_app.commands.registry import Command
from associate_app.domain.device import Device
from associate_app.domain.ledger import GENESIS, LedgerEntry, digest, is_signed
from associate_app.domain.outcome import Status
from associate_app.domain.time import Instant
from central.store import documents, people
from central.store.database import Database, Transaction

Texts = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Head:
    """Where a device's chain ends: the highest seq and the hash of its bytes."""

    last: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """An entry whose signature was found good."""

    entry: LedgerEntry
    body: bytes
    signature: bytes
    texts: Texts  # personal free text beside the entry
    at: Instant  # when central got it

    @property
    def hash(self) -> str:
        return digest(self.body)


def begin(tx: Transaction, device: str) -> None:
    tx.execute(
        "insert into ledger_head (device, last, hash) values (%s, 0, %s) on conflict do nothing",
        [device, GENESIS],
    )


def head(tx: Transaction, device: str) -> Head:
    row = tx.execute("select last, hash from ledger_head where device = %s", [device]).fetchone()
    return Head(*row) if row else Head(0, GENESIS)


def lock_head(tx: Transaction, device: str) -> Head:
    """One at a time for each device."""
    begin(tx, device)
    tx.execute("select 1 from ledger_head where device = %s for update", [device])
    return head(tx, device)


def append(tx: Transaction, received: Received, status: Status) -> Head:
    entry = received.entry
    # What was refused happened to nobody.
    texts = {} if status is Status.REFUSED else without_erased(tx, received).texts
    tx.execute(
        """insert into ledger (device, seq, id, hash, body, signature, texts, received_at, status)
           values (%s, %s, %s, %s, %s, %s, %s, %s, %s)""",
        [
            entry.device,
            entry.seq,
            entry.id,
            received.hash,
            received.body,
            received.signature,
            msgspec.json.encode(texts),
            received.at,
            status,
        ],
    )
    tx.execute(
        "update ledger_head set last = %s, hash = %s where device = %s",
        [entry.seq, received.hash, entry.device],
    )
    return Head(entry.seq, received.hash)


def without_erased(tx: Transaction, received: Received) -> Received:
    """What is told of somebody erased is not kept, however late it comes."""
    if received.texts and people.names_erased(tx, list(_named(received.entry.args))):
        return replace(received, texts={})
    return received


def _named(value: object) -> Iterator[str]:
    """Everything among the arguments that may be an id."""
    match value:
        case str() if "\x00" not in value:
            yield value
        case Mapping():
            for each in value.values():
                yield from _named(each)
        case list() | tuple():
            for each in value:
                yield from _named(each)


def hash_of(tx: Transaction, device: str, seq: int) -> str | None:
    row = tx.execute("select hash from ledger where device = %s and seq = %s", [device, seq]).fetchone()
    return str(row[0]) if row else None


def is_known(tx: Transaction, id: str) -> bool:
    return tx.execute("select 1 from ledger where id = %s", [id]).fetchone() is not None


def held(tx: Transaction) -> list[tuple[str, int]]:
    """Device and seq of the entries whose handler has not come through yet, in order."""
    return tx.execute(
        "select device, seq from ledger where status = %s order by received_at, device, seq", [Status.HELD]
    ).fetchall()


def read(tx: Transaction, device: str, seq: int) -> Received:
    row = tx.execute(
        "select body, signature, texts, received_at from ledger where device = %s and seq = %s",
        [device, seq],
    ).fetchone()
    if row is None:
        raise LookupError(device, seq)
    body, signature, texts, at = row
    return Received(
        entry=codec.decode_entry(bytes(body)),
        body=bytes(body),
        signature=bytes(signature),
        texts=msgspec.json.decode(texts, type=dict[str, dict[str, str]]),
        at=at,
    )


def command(tx: Transaction, id: str) -> Command | None:
    """What the entry `id` said, with its texts; None where there is none. Raises Malformed."""
    row = tx.execute("select device, seq from ledger where id = %s", [id]).fetchone()
    if row is None:
        return None
    received = read(tx, *row)
    declared = registry.type_named(received.entry.type)
    args = codec.show_personal(received.entry.args, received.texts, declared.personal)
    return registry.read(received.entry.type, received.entry.version, args)


def forget_texts(tx: Transaction, id: str) -> None:
    """Of one entry: they have served."""
    tx.execute("update ledger set texts = '{}' where id = %s", [id])


def settle(tx: Transaction, device: str, seq: int, status: Status) -> None:
    tx.execute("update ledger set status = %s where device = %s and seq = %s", [status, device, seq])


def first_fault(db: Database, device: str, public_key: str = "") -> int | None:
    """The seq where a stored chain stops being what the device signed: edited, deleted or reordered.

    None when all is well. Without `public_key` the device's own document is asked.
    """
    with db.snapshot() as tx:
        known = documents.read(tx, Device, device)
        key = public_key or (known.public_key if known else "")
        end = head(tx, device)
        previous = GENESIS
        for seq in range(1, end.last + 1):
            try:
                received = read(tx, device, seq)
            except (LookupError, codec.Malformed):
                return seq
            entry = received.entry
            follows = entry.previous == previous and (entry.seq, entry.device) == (seq, device)
            if not follows or not is_signed(key, received.body, received.signature):
                return seq
            previous = received.hash
        return None if previous == end.hash else end.last
