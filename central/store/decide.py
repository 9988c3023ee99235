"""The run of the rule book that decides."""

import traceback
from dataclasses import dataclass, field, replace
from typing import Any

import psycopg
import structlog

from associate_app import codec
from associate_app.commands import registry
from associate_app.commands.registry import Command, UnknownCommand
from associate_app.domain.device import Device
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry, LedgerEntry
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.time import Instant
from central.store.database import Transaction
from central.store.ledger import Received
from central.store.world import CentralWorld
from sync.protocol import REVOKED

UNKNOWN = "command.unknown"
CRASHED = "command.crashed"
MALFORMED = "command.malformed"

_TOO_MUCH = psycopg.errors.ProgramLimitExceeded, psycopg.errors.StatementTooComplex

log = structlog.get_logger()


@dataclass(eq=False)
class _NoEffect(Exception):
    """The command is kept and nothing of it happens."""

    status: Status
    code: str
    facts: dict[str, Any] = field(default_factory=dict)


def decide(tx: Transaction, received: Received, device: Device | None, now: Instant) -> Outcome:
    """Run one entry and write its outcome. Locks and ledger are the caller's.

    What a device sent after it was revoked is quarantined, whatever it says. Central's own has no device.
    """
    entry = bounded(received, device)
    try:
        command = _command(received, device)
        with tx.savepoint():
            return _run(tx, command, entry, received.entry.type, now)
    except _NoEffect as known:
        reason = known
    except psycopg.OperationalError as error:
        if not isinstance(error, _TOO_MUCH):
            raise  # the database's trouble, not the command's
        reason = _crash(received.entry, error)
    except psycopg.errors.UniqueViolation as error:
        if (error.diag.constraint_name or "").endswith("_pkey"):
            raise  # somebody else was first: all is tried again
        reason = _crash(received.entry, error)
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not block the next command
        reason = _crash(received.entry, error)
    return _keep(tx, received.entry, entry, reason, now)


def bounded(received: Received, device: Device | None) -> Entry:
    """The entry at the time it can have happened: not in the future, not before the device was ours."""
    raw = received.entry
    at = min(raw.at + raw.clock_offset, received.at)
    if device is not None:
        at = max(at, device.enrolled_at)
    return Entry(
        id=raw.id,
        seq=raw.seq,
        device=raw.device,
        actor=raw.actor,
        approver=raw.approver,
        at=Instant(at),
    )


def _command(received: Received, device: Device | None) -> Command:
    raw = received.entry
    if device is not None and device.revoked_at is not None and received.at >= device.revoked_at:
        raise _NoEffect(Status.QUARANTINED, REVOKED)
    try:
        codec.encode_entry(raw)  # no NUL, no float and no number beyond 53 bits may reach a document
        declared = registry.type_named(raw.type)
        args = codec.show_personal(raw.args, received.texts, declared.personal)
        return registry.read(raw.type, raw.version, args)
    except UnknownCommand:
        raise _NoEffect(Status.HELD, UNKNOWN) from None
    except (ValueError, RuleViolation, TypeError, OverflowError, RecursionError):
        raise _NoEffect(Status.QUARANTINED, MALFORMED) from None


def _run(tx: Transaction, command: Command, entry: Entry, type_: str, now: Instant) -> Outcome:
    world = CentralWorld(entry, tx)
    fact = registry.command_type(command).fact
    try:
        registry.authorise(command, entry, world)
    except RuleViolation as refused:
        status = Status.QUARANTINED if fact else Status.REFUSED
        raise _NoEffect(status, refused.code, refused.facts) from None
    if not fact:
        try:
            command.check(entry, world)
        except RuleViolation as refused:
            raise _NoEffect(Status.REFUSED, refused.code, refused.facts) from None
    command.apply(entry, world)
    return _save(
        world,
        Outcome(
            id=entry.id,
            device=entry.device,
            seq=entry.seq,
            type=type_,
            status=Status.ACCEPTED_WITH_ATTENTION if world.attended else Status.ACCEPTED,
            at=now,
        ),
    )


def _keep(tx: Transaction, raw: LedgerEntry, entry: Entry, reason: _NoEffect, now: Instant) -> Outcome:
    world = CentralWorld(entry, tx)
    facts = {
        name: _shown(value) if isinstance(value, str) else value
        for name, value in reason.facts.items()
        if isinstance(value, str | int)
    }
    if reason.status is not Status.REFUSED:
        world.attend(
            f"command.{reason.status}",
            about=entry.id,
            type=_shown(raw.type),
            reason=reason.code,
            actor=_shown(entry.actor),
            device=entry.device,
            seq=entry.seq,
            at=entry.at,
        )
    return _save(
        world,
        Outcome(
            id=entry.id,
            device=entry.device,
            seq=entry.seq,
            type=_shown(raw.type),
            status=reason.status,
            at=now,
            code=reason.code,
            facts=facts,
        ),
    )


def _save(world: CentralWorld, outcome: Outcome) -> Outcome:
    outcome = replace(outcome, attention=tuple(world.attended))
    return replace(outcome, vector=world.save(outcome))


def _crash(raw: LedgerEntry, error: Exception) -> _NoEffect:
    """Where it happened, never the message: it may quote what a customer told us."""
    where = traceback.extract_tb(error.__traceback__)[-1]
    log.error(
        "central.command_held",
        command=raw.id,
        type=_shown(raw.type),
        error=type(error).__name__,
        where=f"{where.name}:{where.lineno}",
    )
    return _NoEffect(Status.HELD, CRASHED)


def _shown(text: str) -> str:
    """Text of an entry that may be anything, fit for a document."""
    return text.replace("\x00", "")[:200]
