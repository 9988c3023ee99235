"""A device proves its key by signing what central made up a moment ago."""

import base64
import binascii
import secrets

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from associate_app.domain.device import Device
from associate_app.domain.time import Instant, later
from central.problems import refusal
from central.store import documents
from central.store.database import Database
from central.store.scopes import plain
from sync.protocol import NONCE_LIFE_SECONDS, REVOKED, UNAUTHENTICATED, TokenRequest, assertion


def create_nonce(db: Database, device: str, now: Instant) -> str:
    """Unknown devices get one too, which is good for nothing: the answer tells nobody who exists."""
    nonce = secrets.token_urlsafe(24)
    with db.transaction() as tx:
        tx.execute("delete from nonce where expires_at <= %s", [now])
        if documents.read(tx, Device, plain(device)) is not None:
            tx.execute(
                "insert into nonce (nonce, device, expires_at) values (%s, %s, %s)",
                [nonce, device, later(now, 1000 * NONCE_LIFE_SECONDS)],
            )
    return nonce


def redeem_nonce(db: Database, request: TokenRequest, now: Instant) -> Device:
    """The device that signed; the nonce is used up, whatever comes of it.

    A device that was revoked and may still deliver is returned with its `revoked_at`. Raises Refusal.
    """
    with db.transaction() as tx:
        row = tx.execute(
            "delete from nonce where nonce = %s and device = %s returning expires_at",
            [plain(request.nonce), plain(request.device)],
        ).fetchone()
        device = documents.read(tx, Device, request.device)
    if row is None or row[0] <= now or device is None or not _is_asserted(device, request):
        raise refusal(UNAUTHENTICATED)
    if device.revoked_at is not None and (device.deliver_until is None or device.deliver_until <= now):
        raise refusal(REVOKED)
    return device


def _is_asserted(device: Device, request: TokenRequest) -> bool:
    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(device.public_key))
        signature = base64.b64decode(request.signature, validate=True)
        key.verify(signature, assertion(request.device, request.nonce))
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True
