"""What a scanned or typed code is.

Sources: GS1 General Specifications (element strings, symbology identifiers), GS1 Digital Link URI syntax.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum

import biip
from biip.gs1_digital_link_uris import GS1DigitalLinkURI
from biip.gs1_messages import GS1Message

from associate_app.domain.gtin import LENGTHS, is_gtin, to_gtin14

LONGEST = 500
GROUP_SEPARATOR = "\x1d"

_PICKUP = re.compile(r"P-\d{3,8}", re.IGNORECASE)
_PICKUP_CODE = re.compile(r"\d{3}[ -]?\d{3}")
_BADGE = re.compile(r"NS-[0-9A-Z]{4,16}", re.IGNORECASE)
_SYMBOLOGY = re.compile(r"\](?P<kind>[A-Za-z])(?P<modifier>[0-9A-Za-z])")
_GS1_CARRIERS = {"]C1", "]e0", "]d2", "]Q3", "]J1"}


class CodeKind(StrEnum):
    GTIN = "gtin"
    PICKUP = "pickup"
    PICKUP_CODE = "pickup_code"
    BADGE = "badge"
    TEXT = "text"


class ScanProblem(StrEnum):
    """Why a code that looks like a barcode can't be used."""

    CHECK_DIGIT = "scan.check_digit"
    INCOMPLETE = "scan.incomplete"
    UNREADABLE = "scan.unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """What was scanned: `value` is a GTIN-14, an own code in capitals, or the text itself."""

    kind: CodeKind
    value: str
    raw: str
    problem: ScanProblem | None = None
    elements: dict[str, str] = field(default_factory=dict)  # GS1 application identifier -> value


def parse(text: str, *, scanned: bool = True) -> Code:
    """Decide what `text` is. Never raises: a code that can't be trusted carries its `problem`.

    `scanned` says that a scanner sent it: digits of another length are then half a scan, not a search.
    """
    raw = text[:LONGEST]
    stripped = raw.strip(" \t\r\n")
    symbology = _SYMBOLOGY.match(stripped)
    carrier = symbology.group(0) if symbology else ""
    body = stripped[len(carrier) :]
    if len(text) > LONGEST or "\x00" in body or not body:
        return Code(kind=CodeKind.TEXT, value=body, raw=raw, problem=ScanProblem.UNREADABLE)
    if carrier in _GS1_CARRIERS or GROUP_SEPARATOR in body:
        return _element_string(body.lstrip(GROUP_SEPARATOR), raw)
    if body.startswith("("):
        return _bracketed(body, raw)
    if body.lower().startswith(("http://", "https://")):
        return _digital_link(body, raw)
    if _PICKUP.fullmatch(body):
        return Code(kind=CodeKind.PICKUP, value=body.upper(), raw=raw)
    if _BADGE.fullmatch(body):
        return Code(kind=CodeKind.BADGE, value=body.upper(), raw=raw)
    if body.isascii() and body.isdigit():
        return _digits(body, raw, scanned)
    if not scanned and _PICKUP_CODE.fullmatch(body):
        return Code(kind=CodeKind.PICKUP_CODE, value=re.sub(r"\D", "", body), raw=raw)
    return Code(kind=CodeKind.TEXT, value=body, raw=raw)


def _digits(body: str, raw: str, scanned: bool) -> Code:
    if is_gtin(body):
        return Code(kind=CodeKind.GTIN, value=to_gtin14(body), raw=raw)
    if _PICKUP_CODE.fullmatch(body):
        return Code(kind=CodeKind.PICKUP_CODE, value=body, raw=raw)
    if len(body) in LENGTHS:
        return Code(kind=CodeKind.GTIN, value=body, raw=raw, problem=ScanProblem.CHECK_DIGIT)
    if scanned:
        return Code(kind=CodeKind.TEXT, value=body, raw=raw, problem=ScanProblem.INCOMPLETE)
    return Code(kind=CodeKind.TEXT, value=body, raw=raw)


def _element_string(body: str, raw: str) -> Code:
    try:
        return _from_gs1(GS1Message.parse(body), raw)
    except biip.ParseError:
        return Code(kind=CodeKind.TEXT, value=body, raw=raw, problem=ScanProblem.UNREADABLE)


def _bracketed(body: str, raw: str) -> Code:
    try:
        return _from_gs1(GS1Message.parse_hri(body), raw)
    except biip.ParseError:
        return Code(kind=CodeKind.TEXT, value=body, raw=raw, problem=ScanProblem.UNREADABLE)


def _digital_link(body: str, raw: str) -> Code:
    try:
        return _from_gs1(GS1DigitalLinkURI.parse(body).as_gs1_message(), raw)
    except (biip.ParseError, ValueError):  # urllib's, for brackets where no address is
        return Code(kind=CodeKind.TEXT, value=body, raw=raw)


def _from_gs1(message: GS1Message, raw: str) -> Code:
    elements = {element.ai.ai: element.value for element in message.element_strings}
    gtin = elements.get("01") or elements.get("02")
    if gtin is None:
        return Code(kind=CodeKind.TEXT, value=raw, raw=raw, elements=elements, problem=ScanProblem.UNREADABLE)
    problem = None if is_gtin(gtin) else ScanProblem.CHECK_DIGIT
    return Code(kind=CodeKind.GTIN, value=gtin, raw=raw, problem=problem, elements=elements)
