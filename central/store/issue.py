"""Commands that central itself issues: ledgered, chained and signed like a device's."""

import uuid
from collections.abc import Collection

from psycopg import sql

from associate_app import codec
from associate_app.commands.pickups import ExpirePickup
from associate_app.commands.registry import Command, command_type
from associate_app.commands.stock import Release
from associate_app.domain.device import CENTRAL
from associate_app.domain.ledger import LedgerEntry, sign
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.pickup import PickupState
from associate_app.domain.place import device_scope, store_scope
from associate_app.domain.staff import SYSTEM
from associate_app.domain.stock import ReservationState
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
    due = _due(db, "pickup", PickupState.READY, "expires_at", "store", now)
    return sum(_issue_in(db, store, ExpirePickup(pickup=id), now) for id, store in due)


def end_reservations(db: Database, now: Instant) -> int:
    """Gives how many reservations were over: their pieces go back on sale."""
    due = _due(db, "reservation", ReservationState.HELD, "until", "place", now)
    return sum(_issue_in(db, place, Release(reservation=id), now) for id, place in due)


def _due(db: Database, kind: str, state: str, at: str, owner: str, now: Instant) -> list[tuple[str, str]]:
    """Id and store of the documents in `state` whose indexed instant `at` has come, the oldest first."""
    query = sql.SQL(
        "select id, doc ->> {owner} from {kind} where state = %s and {at} <= %s order by {at}, id"
    ).format(owner=sql.Literal(owner), kind=sql.Identifier(kind), at=sql.Identifier(at))
    with db.transaction() as tx:
        return tx.execute(query, [state, now]).fetchall()


def issue_in(db: Database, scope: str, command: Command, now: Instant) -> Outcome:
    """Of a document that lives in that scope."""
    return db.run(lambda tx: issue_within(tx, command, now, scopes=[scope]))


def _issue_in(db: Database, store: str, command: Command, now: Instant) -> bool:
    outcome = issue_in(db, store_scope(store), command, now)
    return outcome.status in (Status.ACCEPTED, Status.ACCEPTED_WITH_ATTENTION)
