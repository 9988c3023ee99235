"""What customers may ask of us: to be forgotten, and all we know of them (GDPR, articles 17 and 20)."""

from dataclasses import dataclass
from enum import StrEnum

from associate_app.domain.time import DAY, Instant

EXPORT_DAYS = 7  # how long an export waits to be fetched
EXPORT_KEPT = EXPORT_DAYS * DAY


class ErasureState(StrEnum):
    ASKED = "asked"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """`id` is the customer's, and nothing else is left: it keeps late news from bringing them back."""

    id: str
    at: Instant
    state: ErasureState = ErasureState.ASKED


class ExportState(StrEnum):
    ASKED = "asked"
    READY = "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """All we hold of one customer, as a blob of JSON."""

    id: str
    customer: str
    store: str  # whose manager asked
    at: Instant
    by: str  # staff id
    state: ExportState = ExportState.ASKED
    sha256: str = ""
    ready_at: Instant | None = None
