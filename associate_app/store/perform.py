"""What an associate does, in one transaction: checked, applied, written down."""

import hashlib
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from associate_app.codec import Malformed
from associate_app.commands.registry import Command
from associate_app.domain.errors import NotHeld, RuleViolation
from associate_app.domain.ledger import Bundle
from associate_app.domain.time import Instant
from associate_app.store import drafts, ledger, local, pull, rebase
from associate_app.store.connection import Connection
from associate_app.store.records import Changes, Performed
from associate_app.store.world import Footprint, Key, WorldFor

Draft = tuple[type[Any], str]  # kind and id

MAX_BLOB = 1_048_576  # bytes; central takes no larger one


def perform(
    connection: Connection,
    commands: Sequence[Command],
    *,
    actor: str,
    approver: str,
    blobs: Mapping[str, bytes],
    at: Instant,
    settles: Draft | None = None,
    keeps: Any = None,
) -> tuple[Performed, Changes]:
    """Raises RuleViolation; the transaction is then to be rolled back."""
    identity = local.identity(connection)
    if identity is None:
        raise RuleViolation("device.not_enrolled")
    head = local.ledger_head(connection)
    offset = local.clock_offset(connection)
    basis = {scope: cursor.ver for scope, cursor in pull.cursors(connection).items()}
    worlds = pull.world_for(connection)
    ids = tuple(str(uuid.uuid4()) for _ in commands)
    bundle = Bundle(id=ids[0], size=len(ids)) if len(ids) > 1 else None
    confirmed = True
    changed: set[Key] = set()
    written = []
    for id, command in zip(ids, commands, strict=True):
        row = ledger.write_down(
            command,
            identity,
            head,
            id=id,
            actor=actor,
            approver=approver,
            at=at,
            clock_offset=offset,
            basis=basis,
            bundle=bundle,
        )
        written.append(row)
        effect, touched = _run(connection, worlds, row, after_unconfirmed=not confirmed)
        confirmed = confirmed and effect == "applied"
        changed |= touched[1]
        head = ledger.append(connection, row, effect=effect, touched=touched)
    ledger.must_fit(written)
    if settles is not None:
        drafts.settle(connection, *settles)
        changed.add((drafts.DRAFT, settles[1]))
    if keeps is not None:
        drafts.keep(connection, keeps)
        changed.add((drafts.DRAFT, keeps.id))
    keep_blobs(connection, blobs)
    return Performed(entries=ids, confirmed=confirmed), Changes(documents=pull.listed(changed), outbox=True)


def _run(
    connection: Connection, worlds: WorldFor, row: ledger.Row, *, after_unconfirmed: bool
) -> tuple[str, Footprint]:
    """Run what was written down, as read back from it."""
    entry = ledger.for_handler(row.entry)
    world = worlds(entry)
    connection.execute("savepoint performed")
    effect = "applied"
    try:
        rebase.run(ledger.command_of(row.entry, row.texts), entry, world, first=True)
    except Malformed:
        raise RuleViolation("command.too_large") from None  # central would not read it either
    except NotHeld:
        effect = "unconfirmed"
    except RuleViolation:
        if not after_unconfirmed:
            raise
        effect = "unconfirmed"  # it may only miss what the one before it could not do here
    if effect != "applied":
        connection.execute("rollback to performed")
        world.written.clear()
    connection.execute("release performed")
    return effect, (world.read, world.written)


def keep_blobs(connection: Connection, blobs: Mapping[str, bytes]) -> None:
    for hash, data in blobs.items():
        if hashlib.sha256(data).hexdigest() != hash:
            raise ValueError("a blob is named by its SHA-256")
        if len(data) > MAX_BLOB:
            raise RuleViolation("blob.too_large", bytes=len(data), most=MAX_BLOB)
        connection.execute(
            "insert into blob (hash, bytes) values (?, ?) on conflict do nothing", (hash, data)
        )
