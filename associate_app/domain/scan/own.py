"""The codes that the chain prints itself, in one table: form, and check character where the form is ours."""

import re
from dataclasses import dataclass

from associate_app.domain.scan.code import CodeKind

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class OwnCode:
    kind: CodeKind
    form: re.Pattern[str]
    checked: bool = False  # its last character is `check_character` of the letters and digits before it


# Of gift cards: no letter that is read as another or as a digit, and never as many digits as a bank card has.
_LETTER, _ANY = "[A-HJKMNP-TV-Z]", "[0-9A-HJKMNP-TV-Z]"

# A shelf has a letter and at most two digits: half a pickup, order or receipt number must not look like one.
OWN_CODES = (
    OwnCode(CodeKind.PICKUP, re.compile(r"P-\d{3,12}")),
    OwnCode(CodeKind.ORDER, re.compile(r"O-\d{3,10}")),
    OwnCode(CodeKind.CUSTOMER, re.compile(r"C-\d{4,10}")),
    OwnCode(CodeKind.BADGE, re.compile(r"NS-[0-9A-Z]{4,16}")),
    OwnCode(CodeKind.BIN, re.compile(r"[ABD-NQS-Z]-\d{1,2}|C-\d{2}")),
    OwnCode(CodeKind.RECEIPT, re.compile(r"R-[0-9A-Z]{1,8}-\d{4,8}-[0-9A-Z]"), checked=True),
    OwnCode(CodeKind.LOYALTY, re.compile(r"NC\d{10}[0-9A-Z]"), checked=True),
    OwnCode(
        CodeKind.GIFT_CARD, re.compile(rf"NG(?:{_ANY}{{4}}{_LETTER}){{2}}{_ANY}{{4}}[0-9A-Z]"), checked=True
    ),
)

# What the QR code of a receipt holds: its number, the sale and the signature, see `domain.receipt`.
SIGNED_RECEIPT = re.compile(r"(R-[0-9A-Z]{1,8}-\d{4,8}-[0-9A-Z])\.[\w-]+\.[\w-]{86}", re.ASCII)
LONGEST_RECEIPT = 2_953  # bytes of a QR code of version 40 at error correction L (ISO/IEC 18004)


def own_code(text: str) -> OwnCode | None:
    """Which of ours `text`, in capitals, has the form of."""
    return next((own for own in OWN_CODES if own.form.fullmatch(text)), None)


def check_character(body: str) -> str:
    """ISO/IEC 7064 MOD 37,36 over the letters and digits of `body`: finds every single wrong character."""
    rest = 36
    for each in body:
        if each in _ALPHABET:
            rest = (rest + _ALPHABET.index(each)) % 36 or 36
            rest = rest * 2 % 37
    return _ALPHABET[(37 - rest) % 36]


def is_right(own: OwnCode, text: str) -> bool:
    return not own.checked or check_character(text[:-1]) == text[-1]


def loyalty_card(customer: str) -> str:
    """The card that names a customer such as "C-10012"."""
    body = f"NC{int(customer.removeprefix('C-')):010d}"
    return body + check_character(body)


def customer_of(card: str) -> str:
    """The customer whom a loyalty card names."""
    return f"C-{int(card[2:-1])}"
