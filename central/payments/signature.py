"""Requests between central and a payment service: who sent them, when, and that nothing was changed.

`Associate-Signature: t=<Unix seconds>,v1=<hex>` with the HMAC-SHA256 (RFC 2104) of
"<t>\\n<method> <path>\\n<body>" under a secret that both sides have.
"""

import hashlib
import hmac
import re

from associate_app.domain.time import Instant

HEADER = "Associate-Signature"
FRESH = 300  # seconds: an older request is somebody's recording
_FORM = re.compile(r"t=([0-9]{1,12}),v1=([0-9a-f]{64})")


def signed(secret: str, now: Instant, method: str, path: str, body: bytes) -> str:
    """The header's value."""
    at = now // 1_000
    return f"t={at},v1={_digest(secret, at, method, path, body)}"


def is_signed(header: str, secret: str, now: Instant, method: str, path: str, body: bytes) -> bool:
    found = _FORM.fullmatch(header)
    if found is None or abs(now // 1_000 - int(found[1])) > FRESH:
        return False
    return hmac.compare_digest(_digest(secret, int(found[1]), method, path, body), found[2])


def _digest(secret: str, at: int, method: str, path: str, body: bytes) -> str:
    message = f"{at}\n{method} {path}\n".encode() + body
    return hmac.new(secret.encode(), message, hashlib.sha256).hexdigest()
