"""Receipts: their numbers, and the signed code that any device of the chain can check without the line.

The code is `<number>.<body>.<signature>`, body and signature in base64 (RFC 4648, section 5). The body is the
sale as compact JSON, deflated (RFC 1951), with the SHA-256 of the whole sale; when that does not fit into a
QR code, the digest and the totals alone.
"""

import base64
import binascii
import hashlib
import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from associate_app.domain.device import Device
from associate_app.domain.errors import RuleViolation
from associate_app.domain.sale import Sale
from associate_app.domain.scan.own import LONGEST_RECEIPT, check_character
from associate_app.domain.tender import TenderState
from associate_app.domain.time import Instant

_MOST_INFLATED = 1_000_000
_CONTEXT = b"associate receipt 1\n"
_WHOLE, _TOTALS = "s", "t"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedLine:
    sku: str
    pieces: int
    paid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedReceipt:
    """What a receipt's code says; `lines` is None when only totals fitted. Amounts are minor units."""

    number: str
    device: str
    store: str
    at: Instant
    currency: str
    total: int
    tax: int
    pieces: int
    digest: str
    lines: tuple[SignedLine, ...] | None
    tenders: tuple[tuple[str, int], ...]


def receipt_number(till: int, running: int) -> str:
    """`till` is the number of the device, from 1 on; both have no gaps."""
    body = f"R-{till}-{running:04d}-"
    return body + check_character(body)


def till_of(number: str) -> int:
    """The number of the device that wrote the receipt; 0 where no such number stands in it."""
    till = number.split("-")[1] if number.count("-") > 1 else ""
    return int(till) if till.isascii() and till.isdecimal() else 0


def pickup_number(till: int, running: int, parcel: int) -> str:
    """Of a parcel of a sale: its own in the chain, and of the form that scanners know."""
    return f"P-{till:04d}{running:06d}{parcel}"


def digest_of(encoded: str) -> str:
    """SHA-256 of the JSON of a sale, see `sale.as_sold`."""
    return hashlib.sha256(encoded.encode()).hexdigest()


def signed_code(sale: Sale, digest: str, key: Ed25519PrivateKey) -> str:
    """What the QR code of the receipt holds."""
    whole = _code(sale.id, _body(_WHOLE, sale, digest), key)
    return whole if len(whole) <= LONGEST_RECEIPT else _code(sale.id, _body(_TOTALS, sale, digest), key)


def verify(code: str, device: Callable[[str], Device | None]) -> SignedReceipt:
    """Raises `receipt.unreadable`, `.device_unknown`, `.forged` and `.device_out_of_service`."""
    number, body, signature = _taken_apart(code)
    receipt = _read(body)
    if receipt.number != number:
        raise RuleViolation("receipt.forged")
    issuer = device(receipt.device)
    if issuer is None:
        raise RuleViolation("receipt.device_unknown", device=receipt.device)
    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(issuer.public_key, validate=True))
        key.verify(signature, _CONTEXT + body)
    except (InvalidSignature, ValueError):
        raise RuleViolation("receipt.forged") from None
    if receipt.at < issuer.enrolled_at or (issuer.revoked_at is not None and receipt.at >= issuer.revoked_at):
        raise RuleViolation("receipt.device_out_of_service", device=issuer.id)
    return receipt


def says_the_same(receipt: SignedReceipt, sale: Sale) -> bool:
    """Whether this is the sale that was signed, whatever has become of it since: returned, voided, erased."""
    lines = tuple(SignedLine(sku=each.sku, pieces=each.pieces, paid=each.paid) for each in sale.lines)
    said = (receipt.device, receipt.store, receipt.at, receipt.currency, receipt.total, receipt.tax)
    held = (sale.device, sale.store, sale.at, sale.currency, sale.total, sale.tax)
    return said == held and receipt.pieces == sale.pieces and receipt.lines in (None, lines)


def _code(number: str, body: bytes, key: Ed25519PrivateKey) -> str:
    return f"{number}.{_text(body)}.{_text(key.sign(_CONTEXT + body))}"


def _body(form: str, sale: Sale, digest: str) -> bytes:
    paid = [[each.way, each.amount] for each in sale.tenders if each.state is TenderState.APPROVED]
    lines = [[line.sku, line.pieces, line.paid] for line in sale.lines] if form == _WHOLE else None
    said = [form, sale.id, sale.device, sale.store, sale.at, sale.currency, sale.total, sale.tax]
    said += [sale.pieces, digest, lines, paid]
    return zlib.compress(json.dumps(said, separators=(",", ":"), ensure_ascii=False).encode(), level=9)


def _taken_apart(code: str) -> tuple[str, bytes, bytes]:
    parts = code.strip().split(".")
    if len(parts) != 3 or len(code) > 2 * LONGEST_RECEIPT:
        raise RuleViolation("receipt.unreadable")
    try:
        return parts[0], _bytes(parts[1]), _bytes(parts[2])
    except (binascii.Error, ValueError):
        raise RuleViolation("receipt.unreadable") from None


def _read(body: bytes) -> SignedReceipt:
    try:
        inflated = zlib.decompressobj().decompress(body, _MOST_INFLATED)
        return _receipt(json.loads(inflated))
    except (zlib.error, ValueError, TypeError, OverflowError, RecursionError):
        raise RuleViolation("receipt.unreadable") from None


def _receipt(said: Sequence[Any]) -> SignedReceipt:
    """Raises ValueError, TypeError or OverflowError for what no receipt says."""
    _, number, device, store, at, currency, total, tax, pieces, digest, lines, paid = said
    texts, counts = (number, device, store, currency, digest), (at, total, tax, pieces)
    if not all(isinstance(each, str) and each.isprintable() for each in texts):
        raise TypeError  # no store can even be asked for half a surrogate pair or a NUL
    if not all(isinstance(each, int) for each in counts):
        raise TypeError
    return SignedReceipt(
        number=number,
        device=device,
        store=store,
        at=Instant(at),
        currency=currency,
        total=total,
        tax=tax,
        pieces=pieces,
        digest=digest,
        lines=None
        if lines is None
        else tuple(SignedLine(sku=str(sku), pieces=int(n), paid=int(sum_)) for sku, n, sum_ in lines),
        tenders=tuple((str(way), int(amount)) for way, amount in paid),
    )


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
