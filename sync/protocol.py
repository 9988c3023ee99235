"""What device and central say to each other: envelopes, limits and problem codes. No I/O.

All bodies are JSON; instants are epoch milliseconds. Errors are problem details (RFC 9457) whose `code` is
one of the codes below.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from associate_app.domain.outcome import Outcome
from associate_app.domain.time import Instant

VERSION = 1
MAX_BODY = 1_048_576  # bytes of any request but a blob
MAX_BLOB = 1_048_576
MAX_ENTRY = 196_608  # bytes of one ledger entry
MAX_PUSH = 200  # entries of one push
MAX_PAGE = 1_000  # documents of one version, and about so many of one page
HEARTBEAT_SECONDS = 20
CODE_LIFE_SECONDS = 600
TOKEN_LIFE_SECONDS = 600
NONCE_LIFE_SECONDS = 60

PROBLEM_JSON = "application/problem+json"

# Problem codes
MALFORMED = "request.malformed"
TOO_LARGE = "request.too_large"
UNAUTHENTICATED = "device.unauthenticated"  # no token, an old one, or another device's
REVOKED = "device.revoked"
WRONG_CODE = "enrolment.wrong_code"
CODE_USED = "enrolment.code_used"
CODE_EXPIRED = "enrolment.code_expired"
TOO_MANY_TRIES = "enrolment.too_many_tries"
GAP = "ledger.gap"  # 409, with `expected`
NOT_THE_SAME = "ledger.not_the_same"  # 422: the same number or id with another content
BAD_SIGNATURE = "ledger.bad_signature"  # 422
BROKEN_CHAIN = "ledger.broken_chain"  # 422
RESET_REQUIRED = "sync.reset_required"  # 410, with `scopes`
NOT_FOUND = "document.not_found"  # 404
WRONG_HASH = "blob.wrong_hash"  # 422
TOO_MANY_BLOBS = "blob.too_many"  # 429
TOO_MANY_LOOKUPS = "lookup.too_many"  # 429
BUSY = "central.busy"  # 503


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """RFC 9457, with our code and its facts."""

    status: int
    code: str
    title: str
    type: str = "about:blank"
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolRequest:
    """POST /v1/enrol."""

    code: str
    name: str
    public_key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolled:
    device: str
    store: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NonceRequest:
    """POST /v1/token/nonce."""

    device: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Nonce:
    nonce: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenRequest:
    """POST /v1/token: the signature of `assertion(device, nonce)` in base64."""

    device: str
    nonce: str
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    token: str
    expires_in: int  # seconds
    deliver_only: bool = False  # revoked: only push is open, and everything is quarantined


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedEntry:
    """One ledger entry: `body` is the exact text that `signature` (base64) is over."""

    body: str
    signature: str
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # argument -> salt, text


@dataclass(frozen=True, slots=True, kw_only=True)
class PushRequest:
    """POST /v1/push: entries in order, bundles whole."""

    entries: tuple[SignedEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PushAnswer:
    """`last` is the highest seq that central has, `head` the hash of its bytes."""

    outcomes: tuple[Outcome, ...]
    last: int
    head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    epoch: str
    ver: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PullRequest:
    """POST /v1/pull. A scope without a cursor is loaded from the beginning."""

    cursors: Mapping[str, Cursor]


class PullPage(msgspec.Struct, frozen=True, kw_only=True):
    """One page. `documents` stays JSON text: an array of
    {"k": kind, "i": id, "s": scope, "v": ver, "g": 0 or 1 (gone from the scope), "d": document or null}.

    `scopes` is the whole list the device is subscribed to; `cursors` are where it stands after this page.
    Every page reads one snapshot of its own and never splits a version. A page without `more` brings every
    scope to the heads of that one snapshot: only then is what the device holds consistent.
    """

    scopes: tuple[str, ...]
    cursors: Mapping[str, Cursor]
    more: bool
    ledger_last: int
    ledger_head: str
    server_time: Instant
    documents: msgspec.Raw


@dataclass(frozen=True, slots=True, kw_only=True)
class LookupRequest:
    """POST /v1/lookup: subscribe one document to the device's own scope; it arrives with the next pull."""

    kind: str
    id: str = ""
    index: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class LookupAnswer:
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Poke:
    """GET /v1/events: something of `scope` is new."""

    scope: str
    head: int


def assertion(device: str, nonce: str) -> bytes:
    """What a device signs to get a token."""
    return f"associate token 1\n{device}\n{nonce}".encode()
