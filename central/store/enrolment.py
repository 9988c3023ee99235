"""Devices join with a code that works once and not for long."""

import base64
import binascii
import hashlib
import secrets

from associate_app.commands.devices import LONGEST_NAME, EnrolDevice, GiveNumber
from associate_app.domain.device import Device
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.place import Place, store_scope
from associate_app.domain.time import Instant, later
from central.problems import Refusal, refusal
from central.store import documents, ledger
from central.store.database import Database, Transaction
from central.store.issue import issue_within
from central.store.scopes import plain
from sync.protocol import (
    BUSY,
    CODE_EXPIRED,
    CODE_LIFE_SECONDS,
    CODE_USED,
    MALFORMED,
    NOT_FOUND,
    TOO_MANY_TRIES,
    WRONG_CODE,
    Enrolled,
    EnrolRequest,
)

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32
CODE_LENGTH = 10
TRIES_OF_ONE = 5  # wrong codes within the window
TRIES_OF_ALL = 100
WINDOW = 1000 * CODE_LIFE_SECONDS
_LOCK = 5_150_001  # one enrolment at a time: codes work once and tries are counted right


def create_enrolment_code(db: Database, store: str, now: Instant) -> str:
    """For one device of the store; only its hash is kept. Raises Refusal when there is no such store."""
    code = _letters(CODE_LENGTH)
    with db.transaction() as tx:
        if documents.read(tx, Place, plain(store)) is None:
            raise refusal(NOT_FOUND, kind="place", id=store)
        tx.execute(
            "insert into enrolment_code (hash, store, expires_at) values (%s, %s, %s)",
            [_hash(code), store, later(now, WINDOW)],
        )
    return f"{code[:5]}-{code[5:]}"


def enrol(db: Database, request: EnrolRequest, now: Instant, peer: str) -> Enrolled:
    """The same code and key again get the same answer. Raises Refusal: wrong, used or expired code, too many
    tries, malformed name or key."""
    if not 0 < len(request.name.strip()) <= LONGEST_NAME or not _is_public_key(request.public_key):
        raise refusal(MALFORMED)
    plain(request.name + peer)
    answer = db.run(lambda tx: _enrol(tx, request, now, peer))
    if isinstance(answer, Refusal):
        raise answer
    return answer


def _enrol(tx: Transaction, request: EnrolRequest, now: Instant, peer: str) -> Enrolled | Refusal:
    """A wrong try is returned, not raised, so that it is counted."""
    tx.execute("select pg_advisory_xact_lock(%s)", [_LOCK])
    if _tries_used_up(tx, now, peer):
        return refusal(TOO_MANY_TRIES)
    row = tx.execute(
        "select store, expires_at, used_at from enrolment_code where hash = %s", [_hash(request.code)]
    ).fetchone()
    if row is None:
        tx.execute("insert into enrolment_try (peer, at) values (%s, %s)", [peer, now])
        return refusal(WRONG_CODE)
    store, expires_at, used_at = row
    if used_at is not None:
        device = _device_with(tx, request.public_key, store)
        return Enrolled(device=device, store=store) if device else refusal(CODE_USED)
    if expires_at <= now:
        return refusal(CODE_EXPIRED)
    tx.execute("update enrolment_code set used_at = %s where hash = %s", [now, _hash(request.code)])
    device = f"D-{_letters(8)}"
    outcome = issue_within(
        tx,
        EnrolDevice(
            device=device,
            name=request.name.strip(),
            store=store,
            public_key=request.public_key,
            number=_next_number(tx),
        ),
        now,
        scopes=[store_scope(store)],
    )
    if outcome.status is not Status.ACCEPTED:
        raise refusal(BUSY)
    ledger.begin(tx, device)
    return Enrolled(device=device, store=store)


def number_devices(db: Database, now: Instant) -> int:
    """Devices that were enrolled before receipts had numbers get theirs, and hear of it at their next pull.
    Gives how many."""

    def number(tx: Transaction, device: Device) -> Outcome:
        tx.execute("select pg_advisory_xact_lock(%s)", [_LOCK])
        return issue_within(
            tx, GiveNumber(device=device.id, number=_next_number(tx)), now, scopes=[store_scope(device.store)]
        )

    with db.transaction() as tx:
        without = [each for each in documents.read_all(tx, Device) if not each.number and not each.revoked_at]
    without.sort(key=lambda each: (each.enrolled_at, each.id))
    outcomes = [db.run(lambda tx, each=each: number(tx, each)) for each in without]  # type: ignore[misc]
    return sum(each.status is Status.ACCEPTED for each in outcomes)


def _next_number(tx: Transaction) -> int:
    """For its receipts; the lock of all enrolments keeps it from being given twice."""
    row = tx.execute("select coalesce(max((doc ->> 'number')::bigint), 0) + 1 from device").fetchone()
    return int(row[0]) if row else 1


def _device_with(tx: Transaction, public_key: str, store: str) -> str:
    """The device this very key has made already: it asks again because it never heard the answer."""
    row = tx.execute(
        "select id from device where store = %s and doc ->> 'public_key' = %s", [store, public_key]
    ).fetchone()
    return str(row[0]) if row else ""


def _tries_used_up(tx: Transaction, now: Instant, peer: str) -> bool:
    row = tx.execute(
        "select count(*), count(*) filter (where peer = %s) from enrolment_try where at > %s",
        [peer, later(now, -WINDOW)],
    ).fetchone()
    return row is not None and (row[0] >= TRIES_OF_ALL or row[1] >= TRIES_OF_ONE)


def _letters(length: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def _hash(code: str) -> str:
    """Read as a person types it: any case, any dashes, the letters that look like digits."""
    typed = "".join(letter for letter in code.upper() if letter.isalnum())
    return hashlib.sha256(typed.translate(str.maketrans("OIL", "011")).encode()).hexdigest()


def _is_public_key(text: str) -> bool:
    try:
        return len(base64.b64decode(text, validate=True)) == 32
    except (binascii.Error, ValueError):
        return False
