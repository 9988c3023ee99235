"""Gift cards: whoever has the number has the money, so no device and no database keeps it.

A number is `NG`, fourteen letters and digits of which two are letters, and a check character: so never as
many digits in a row as a bank card has, and never to be guessed.
"""

import hashlib
from dataclasses import dataclass

from associate_app.domain.errors import RuleViolation
from associate_app.domain.scan.code import CodeKind
from associate_app.domain.scan.own import check_character, is_right, own_code
from associate_app.domain.time import Instant

LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ"  # none that is read as another or as a digit
CHARACTERS = "0123456789" + LETTERS
LETTER_PLACES = (4, 9)  # of the fourteen
_CONTEXT = b"associate gift card 1\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftCard:
    """`id` is made from the number, `ending` its last four characters; minor units of `currency`."""

    id: str
    ending: str
    currency: str
    balance: int
    issued_at: Instant
    until: Instant | None = None
    blocked: bool = False
    changed_at: Instant | None = None


def gift_number(body: str) -> str:
    """The whole number for fourteen characters that were drawn."""
    number = f"NG{body}"
    return number + check_character(number)


def read_number(text: str) -> str:
    """As scanned or typed, in groups or not. Raises `gift_card.bad_number`."""
    number = "".join(each for each in text.upper() if each.isalnum())
    own = own_code(number) if number.isascii() else None
    if own is None or own.kind is not CodeKind.GIFT_CARD or not is_right(own, number):
        raise RuleViolation("gift_card.bad_number")
    return number


def card_id(number: str) -> str:
    """What a card is known by everywhere; the number can't be told from it."""
    return hashlib.sha256(_CONTEXT + number.encode()).hexdigest()


def must_pay(card: GiftCard, currency: str, at: Instant) -> None:
    """Raises `gift_card.blocked`, `.expired`, `.currency_differs`, `.empty`."""
    if card.blocked:
        raise RuleViolation("gift_card.blocked")
    if card.until is not None and at >= card.until:
        raise RuleViolation("gift_card.expired", until=card.until)
    if card.currency != currency:
        raise RuleViolation("gift_card.currency_differs", currency=card.currency)
    if card.balance <= 0:
        raise RuleViolation("gift_card.empty")
