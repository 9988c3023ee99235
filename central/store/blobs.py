"""Pictures and signatures by the hash of their content."""

import hashlib

from associate_app.domain.time import Instant
from central.problems import refusal
from central.store.database import Database
from central.store.scopes import active_device, plain
from sync.protocol import MAX_BLOB, TOO_LARGE, WRONG_HASH


def put_blob(db: Database, sha256: str, content: bytes, device_id: str, now: Instant) -> None:
    """Again and again without harm. Raises Refusal: `blob.wrong_hash`, `request.too_large`."""
    if len(content) > MAX_BLOB:
        raise refusal(TOO_LARGE, bytes=MAX_BLOB)
    if hashlib.sha256(content).hexdigest() != sha256:
        raise refusal(WRONG_HASH)
    with db.transaction() as tx:
        active_device(tx, device_id)
        tx.execute(
            "insert into blob (sha256, bytes, device, at) values (%s, %s, %s, %s) on conflict do nothing",
            [sha256, content, device_id, now],
        )


def get_blob(db: Database, sha256: str) -> bytes | None:
    with db.transaction() as tx:
        row = tx.execute("select bytes from blob where sha256 = %s", [plain(sha256)]).fetchone()
    return bytes(row[0]) if row else None
