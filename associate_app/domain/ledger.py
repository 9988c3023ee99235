"""The ledger: numbered, chained and signed, as exact bytes."""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from associate_app.domain.time import Instant

GENESIS = "0" * 64
_CONTEXT = b"associate ledger 1\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Commands done as one local transaction: the first entry's id and how many there are."""

    id: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """One command as it was done. `previous` is the hash of the entry before it, GENESIS at first."""

    seq: int
    id: str
    device: str
    actor: str
    approver: str
    at: Instant  # by the device's clock
    clock_offset: int  # milliseconds to add to `at`, as measured against central
    basis: Mapping[str, int]  # scope -> version the device had seen
    type: str
    version: int
    args: Mapping[str, object]
    previous: str
    bundle: Bundle | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a handler may know of the command's circumstances."""

    id: str
    seq: int
    device: str
    actor: str
    approver: str
    at: Instant  # bounded by central's measure of the device's clock


def digest(body: bytes) -> str:
    """SHA-256 of the exact bytes, in hex."""
    return hashlib.sha256(body).hexdigest()


def sign(key: Ed25519PrivateKey, body: bytes) -> bytes:
    return key.sign(_CONTEXT + body)


def is_signed(public_key: str, body: bytes, signature: bytes) -> bool:
    """Whether the holder of `public_key` (32 bytes in base64) signed exactly these bytes."""
    try:
        Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key, validate=True)).verify(
            signature, _CONTEXT + body
        )
    except (InvalidSignature, ValueError):
        return False
    return True


def public_key_of(key: Ed25519PrivateKey) -> str:
    return base64.b64encode(key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)).decode()
