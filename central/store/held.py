"""Held commands are tried again, after an upgrade or when what they tripped over is gone."""

from dataclasses import dataclass

from associate_app.domain.attention import Attention, AttentionState, resolve
from associate_app.domain.device import CENTRAL, Device
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.staff import SYSTEM
from associate_app.domain.time import Instant
from central.store import documents, feed, ledger
from central.store.database import Database, Transaction
from central.store.decide import decide
from central.store.scopes import own_scopes


@dataclass
class _StillHeld(Exception):
    """Nothing changed: the first outcome stays."""


def retry_held(db: Database, now: Instant) -> int:
    """Gives how many got another outcome. Each in its own transaction, in the order they were received."""
    with db.transaction() as tx:
        held = ledger.held(tx)
    settled = 0
    for device, seq in held:
        try:
            db.run(lambda tx, device=device, seq=seq: _again(tx, device, seq, now))  # type: ignore[misc]
        except _StillHeld:
            continue
        settled += 1
    return settled


def _again(tx: Transaction, device_id: str, seq: int, now: Instant) -> None:
    ledger.lock_head(tx, device_id)
    device = documents.read(tx, Device, device_id) if device_id != CENTRAL else None
    if device is not None:
        feed.lock(tx, own_scopes(device))
    received = ledger.read(tx, device_id, seq)
    before = documents.read(tx, Outcome, received.entry.id)
    if before is None or before.status is not Status.HELD:
        raise _StillHeld  # another process was first
    after = decide(tx, received, device, now)
    if after.status is Status.HELD:
        raise _StillHeld
    ledger.settle(tx, device_id, seq, after.status)
    raised = [documents.read(tx, Attention, id) for id in before.attention if id not in after.attention]
    documents.save(
        tx,
        [
            resolve(each, each.choices[0], now, SYSTEM)
            for each in raised
            if each is not None and each.state is AttentionState.OPEN
        ],
        now,
    )
