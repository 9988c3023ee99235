"""The one door: everything that is scanned or typed comes in as text and goes out as a `Code`."""

import re
import unicodedata
from dataclasses import replace

from associate_app.domain.scan.code import Code, CodeKind, ScanProblem
from associate_app.domain.scan.gs1 import (
    CARRIERS,
    GROUP_SEPARATOR,
    bracketed,
    digital_link,
    element_string,
    web_address,
)
from associate_app.domain.scan.item import digits, publication
from associate_app.domain.scan.own import LONGEST_RECEIPT, SIGNED_RECEIPT, is_right, own_code

LONGEST = 500  # a receipt alone may be longer

# Digits are 0 to 9: Python's \d takes Arabic, Devanagari and full-width ones too, which no code of ours has.
_PICKUP_CODE = re.compile(r"[0-9]{3}[ -]?[0-9]{3}")
_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://|www\.)\S*", re.IGNORECASE)
_LINK = re.compile(r"https?://", re.IGNORECASE)
# In the message that goods are ready; the number alone stands on the bag too.
_PICKUP_LINK = re.compile(
    r"https?://[^\s/?#]+/(?:[^\s?#]*/)?pickup/(P-[0-9]{3,12})/?(?:\?(?:[^\s#]*&)?code=([0-9]{6}))?(?:[?&#]\S*)?",
    re.IGNORECASE,
)
_PUBLICATION = re.compile(r"(?:ISBN|ISSN)[ :]*(?=[0-9X])", re.IGNORECASE)
_TITLE_PAGE = re.compile(r"[0-9][0-9-]{7,11}-[0-9X]|[0-9]{4}-[0-9]{3}[0-9X]|[0-9]{9}X", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@]{1,64}@[^\s@]+\.[^\s@.]{2,}")
_PHONE = re.compile(r"\+[1-9](?:[ ()-]*[0-9]){6,14}")
# Marks of direction and width, which 2D codes bring along: they would make one text look like another.
_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


def parse(text: str, *, scanned: bool = True, country: str = "") -> Code:
    """Decide what `text` is. Never raises: a code that can't be trusted carries its `problem`.

    `scanned` says that a scanner sent it: digits of another length are then half a scan, not a search.
    `country` (ISO 3166-1 alpha-2) is where it is read: it decides what numbers from 20 to 29 weigh or cost.
    """
    if receipt := _signed_receipt(text):
        return receipt
    raw = text[:LONGEST]
    stripped = _INVISIBLE.sub("", raw).strip(" \t\r\n")
    found = _SYMBOLOGY.match(stripped)
    symbology = found.group(0) if found else ""
    body = stripped[len(symbology) :]
    if len(text) > LONGEST:
        return _text(body, raw, ScanProblem.TOO_LONG)
    code = _read(body, raw, symbology, country, scanned)
    return replace(code, symbology=symbology) if symbology else code


def _read(body: str, raw: str, symbology: str, country: str, scanned: bool) -> Code:
    if symbology in CARRIERS or GROUP_SEPARATOR in body:
        return element_string(body, raw)
    if not body or any(unicodedata.category(each) in ("Cc", "Cs") for each in body):
        return _text(body, raw, ScanProblem.UNREADABLE)
    if body.startswith("("):
        return bracketed(body, raw)
    if _ADDRESS.match(body):
        if pickup := _PICKUP_LINK.fullmatch(body):
            return _pickup_link(raw, *pickup.groups())
        return digital_link(body, raw) if _LINK.match(body) else web_address(body, raw)
    return _own(body, raw) or _plain(body, raw, symbology, country, scanned)


def _signed_receipt(text: str) -> Code | None:
    """Its letters are taken as they stand: whether they say the truth is for `receipt.verify`."""
    plain = text[: 2 * LONGEST_RECEIPT].strip(" \t\r\n\ufeff")
    found = _SYMBOLOGY.match(plain)
    symbology = found.group(0) if found else ""
    body = plain[len(symbology) :]
    signed = SIGNED_RECEIPT.fullmatch(body) if len(body) <= LONGEST_RECEIPT else None
    if signed is None:
        return None
    own = _own(signed.group(1), text)
    return replace(own, symbology=symbology, signed=body) if own else None


def _pickup_link(raw: str, number: str, code: str | None) -> Code:
    """With the customer's code in it, it is as good as the code."""
    if code:
        return Code(kind=CodeKind.PICKUP_CODE, value=code, raw=raw)
    return Code(kind=CodeKind.PICKUP, value=number.upper(), raw=raw)


def _own(body: str, raw: str) -> Code | None:
    value = body.upper()
    own = own_code(value) if body.isascii() else None  # the capital of some other letters is a Latin one
    if own is None:
        return None
    problem = None if is_right(own, value) else ScanProblem.CHECK_DIGIT
    return Code(kind=own.kind, value=value, raw=raw, problem=problem)


def _plain(body: str, raw: str, symbology: str, country: str, scanned: bool) -> Code:
    if body.isascii() and body.isdigit():
        return _digits(body, raw, symbology, country, scanned)
    named = _PUBLICATION.match(body)
    if (named or _TITLE_PAGE.fullmatch(body)) and (code := publication(body, raw)):
        return code
    body = body[named.end() :] if named else body
    joined = re.sub(r"[ -]", "", body)
    if joined.isascii() and joined.isdigit() and len(joined) > 6:  # as printed below the bars
        return _digits(joined, raw, symbology, country, scanned)
    if not scanned and _PICKUP_CODE.fullmatch(body):
        return Code(kind=CodeKind.PICKUP_CODE, value=joined, raw=raw)
    if _EMAIL.fullmatch(body):
        return Code(kind=CodeKind.EMAIL, value=body.lower(), raw=raw)
    if _PHONE.fullmatch(body):
        return Code(kind=CodeKind.PHONE, value="+" + re.sub(r"\D", "", body), raw=raw)
    return _text(body, raw)


def _digits(body: str, raw: str, symbology: str, country: str, scanned: bool) -> Code:
    if len(body) == 6:
        return Code(kind=CodeKind.PICKUP_CODE, value=body, raw=raw)
    if code := digits(body, raw, symbology, country, scanned=scanned):
        return code
    if scanned:
        return _text(body, raw, ScanProblem.INCOMPLETE)
    if len(body) == 10 and (code := publication(body, raw)) and code.problem is None:
        return code
    return _text(body, raw)


def _text(body: str, raw: str, problem: ScanProblem | None = None) -> Code:
    return Code(kind=CodeKind.TEXT, value=body, raw=raw, problem=problem)
