"""Charges whose sale never came."""

from associate_app.commands.charges import ReleaseCharge
from associate_app.domain.charge import Charge, ChargeState
from associate_app.domain.outcome import Status
from associate_app.domain.place import device_scope
from associate_app.domain.time import Instant
from central.store import documents
from central.store.database import Database
from central.store.issue import issue_within


def release_charges(db: Database, now: Instant) -> int:
    """Gives how many gift cards and credits have their money again."""
    with db.transaction() as tx:
        waiting = documents.read_all(tx, Charge, "state", [ChargeState.OPEN])
    return sum(_release(db, each, now) for each in waiting if each.until <= now)


def _release(db: Database, charge: Charge, now: Instant) -> bool:
    release, scopes = ReleaseCharge(charge=charge.id), [device_scope(charge.device)]
    outcome = db.run(lambda tx: issue_within(tx, release, now, scopes=scopes))
    return outcome.status is Status.ACCEPTED
