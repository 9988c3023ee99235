"""What the store hands out and takes in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from associate_app.domain.ledger import Bundle
from associate_app.domain.time import Instant

Texts = Mapping[str, Mapping[str, str]]
MANY: frozenset[str] = frozenset()  # of a kind: more than is worth listing


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who this device is; `private_key` is its raw Ed25519 key of 32 bytes, `central` a base URL."""

    device: str
    store: str
    name: str
    private_key: bytes = field(repr=False)
    central: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What one transaction changed: kind -> ids, no ids meaning many."""

    documents: Mapping[str, frozenset[str]] = field(default_factory=dict)
    outbox: bool = False
    sync: bool = False

    def touches(self, kind: str, id: str = "") -> bool:
        """Whether that document, or any of that kind, may have changed."""
        ids = self.documents.get(kind)
        return ids is not None and (not id or not ids or id in ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class Performed:
    """Command ids in order; not `confirmed` where a document it needs is not held here."""

    entries: tuple[str, ...]
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """One ledger entry as it is sent."""

    seq: int
    body: bytes
    signature: bytes
    texts: Texts
    bundle: Bundle | None


class Position(Protocol):
    """Where a scope stands."""

    @property
    def epoch(self) -> str: ...
    @property
    def ver(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    epoch: str
    ver: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PinState:
    """Wrong tries since the last right one; `locked_until` is None while a try is allowed."""

    failures: int = 0
    locked_until: Instant | None = None
