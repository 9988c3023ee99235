"""Commands that central itself issues: ledgered, chained and signed like a device's."""

import uuid
from collections.abc import Collection
from typing import Any

from psycopg import sql

from associate_app import codec
from associate_app.commands.pickups import ExpirePickup
from associate_app.commands.registry import Command, command_type
from associate_app.domain.device import CENTRAL
from associate_app.domain.ledger import LedgerEntry, sign
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.pickup import PickupState
from associate_app.domain.place import device_scope, store_scope
from associate_app.domain.staff import SYSTEM
from associate_app.domain.time import Instant
from central.store import feed, ledger, settings
from central.store.database import Database, Transaction
from central.store.decide import decide
from central.store.ledger import Received


def issue(db: Database, command: Command, now: Instant, actor: str = SYSTEM) -> Outcome:
    return db.run(lambda tx: issue_within(tx, command, now, actor))


def issue_within(
    tx: Transaction, command: Command, now: Instant, actor: str = SYSTEM, scopes: Collection[str] = ()
) -> Outcome:
    """As part of a larger transaction. `scopes` are those it is known to touch: locking them first
    keeps it out of the way of the devices that work there.
    """
    head = ledger.lock_head(tx, CENTRAL)
    feed.lock(tx, sorted({device_scope(CENTRAL), *scopes}))
    declared = command_type(command)
    args, texts = codec.hide_personal(codec.builtins(command), declared.personal)
    entry = LedgerEntry(
        seq=head.last + 1,
        id=uuid.uuid4().hex,
        device=CENTRAL,
        actor=actor,
        approver="",
        at=now,
        clock_offset=0,
        basis={},
        type=declared.name,
        version=declared.version,
        args=args,
        previous=head.hash,
    )
    body = codec.encode_entry(entry)
    received = Received(
        entry=entry, body=body, signature=sign(settings.private_key(tx), body), texts=texts, at=now
    )
    outcome = decide(tx, received, None, now)
    ledger.append(tx, received, outcome.status)
    return outcome


def expire_pickups(db: Database, now: Instant) -> int:
    """Gives how many ready pickups nobody came for in time."""
    query = sql.SQL(
        "select id, store from {} where state = %s and expires_at <= %s order by expires_at, id"
    ).format(sql.Identifier("pickup"))
    with db.transaction() as tx:
        due: list[Any] = tx.execute(query, [PickupState.READY, now]).fetchall()
    expired = 0
    for pickup, store in due:
        outcome = db.run(
            lambda tx, pickup=pickup, store=store: issue_within(  # type: ignore[misc]
                tx, ExpirePickup(pickup=pickup), now, scopes=[store_scope(store)]
            )
        )
        expired += outcome.status in (Status.ACCEPTED, Status.ACCEPTED_WITH_ATTENTION)
    return expired
