"""Pictures and signatures by the hash of their content."""

import hashlib
from collections.abc import Collection

from associate_app.domain.device import CENTRAL
from associate_app.domain.time import DAY, Instant, later
from central.problems import refusal
from central.store.database import Database, Transaction
from central.store.scopes import active_device, plain
from sync.protocol import MAX_BLOB, TOO_LARGE, TOO_MANY_BLOBS, WRONG_HASH

A_DAY = (
    256 * MAX_BLOB
)  # bytes of one device: what it kept while it was away goes through, a disk is not filled


def put_blob(db: Database, sha256: str, content: bytes, device_id: str, now: Instant) -> None:
    """Again and again without harm.

    Raises Refusal: `blob.wrong_hash`, `blob.too_many`, `request.too_large`.
    """
    if len(content) > MAX_BLOB:
        raise refusal(TOO_LARGE, bytes=MAX_BLOB)
    if hashlib.sha256(content).hexdigest() != sha256:
        raise refusal(WRONG_HASH)
    with db.transaction() as tx:
        active_device(tx, device_id)
        if _sent_since(tx, device_id, later(now, -DAY)) + len(content) > A_DAY:
            raise refusal(TOO_MANY_BLOBS)
        tx.execute(
            "insert into blob (sha256, bytes, device, at) values (%s, %s, %s, %s) on conflict do nothing",
            [sha256, content, device_id, now],
        )


def get_blob(db: Database, sha256: str) -> bytes | None:
    with db.transaction() as tx:
        row = tx.execute("select bytes from blob where sha256 = %s", [plain(sha256)]).fetchone()
    return bytes(row[0]) if row else None


def keep(tx: Transaction, content: bytes, now: Instant) -> str:
    """What central itself wrote; gives its hash."""
    sha256 = hashlib.sha256(content).hexdigest()
    tx.execute(
        "insert into blob (sha256, bytes, device, at) values (%s, %s, %s, %s) on conflict do nothing",
        [sha256, content, CENTRAL, now],
    )
    return sha256


def forget(tx: Transaction, hashes: Collection[str]) -> None:
    """Only what central itself wrote."""
    tx.execute("delete from blob where sha256 = any(%s) and device = %s", [list(hashes), CENTRAL])


def _sent_since(tx: Transaction, device_id: str, since: Instant) -> int:
    query = "select coalesce(sum(octet_length(bytes)), 0) from blob where device = %s and at > %s"
    row = tx.execute(query, [device_id, since]).fetchone()
    return int(row[0]) if row else 0
