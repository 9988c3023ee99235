"""The card terminal as the till sees it: a payment is asked for once, and then only asked after.

No card number passes here: a terminal tells whether it was paid, and what the receipt may say.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from associate_app.domain.money import Money


class Payment(StrEnum):
    APPROVED = "approved"
    DECLINED = "declined"
    REVERSED = "reversed"
    NOT_ASKED = "not_asked"  # the terminal has never heard of it: no money was taken
    UNKNOWN = "unknown"  # no answer came: money may have been taken


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`reason` says why it was declined or is not known: a key for words, no sentence of the terminal."""

    reference: str
    payment: Payment
    approval_code: str = ""
    scheme: str = ""  # such as Visa
    reason: str = ""


class Terminal(Protocol):
    """None of these raises for what a terminal or its line may do."""

    async def take(self, reference: str, amount: Money) -> Answer:
        """Ask for a payment. `reference` is the till's own and never used for anything else."""

    async def ask(self, reference: str) -> Answer:
        """What became of a payment; takes no money."""

    async def reverse(self, reference: str) -> Answer:
        """Give back a payment of this session, whole."""
