"""A receipt on its way by e-mail. The address is not in it: it stays beside the ledger entry until sent."""

from dataclasses import dataclass
from enum import StrEnum

from associate_app.domain.time import DAY, Instant

MOST = 5  # letters of one sale
GIVEN_UP_AFTER = DAY


class LetterState(StrEnum):
    ASKED = "asked"
    SENT = "sent"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """`id` is that of the ledger entry that asked for it."""

    id: str
    sale: str
    store: str
    customer: str  # of the sale, empty for somebody unknown
    typed: bool  # to an address given for this receipt alone; else to the customer's own
    language: str  # BCP 47
    at: Instant
    state: LetterState = LetterState.ASKED
    settled_at: Instant | None = None
