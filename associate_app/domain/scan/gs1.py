"""GS1 element strings, printed with brackets or carried by a barcode, and GS1 Digital Links.

Sources: GS1 General Specifications, sections 3 and 7.8; GS1 Digital Link URI syntax. An element string is
only believed behind its symbology identifier, FNC1 or brackets: an EAN-13 with a wrong digit reads as one.
"""

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

import biip
from biip.gs1_digital_link_uris import GS1DigitalLinkURI
from biip.gs1_element_strings import GS1ElementString
from biip.gs1_messages import GS1Message

from associate_app.domain.gtin import check_digit, is_gtin, to_gtin14
from associate_app.domain.scan.code import Code, CodeKind, Measure, MeasureKind, ScanProblem

GROUP_SEPARATOR = "\x1d"
CARRIERS = frozenset({"]C1", "]e0", "]d2", "]Q3", "]J1"})
"""Symbology identifiers that say "a GS1 element string follows"."""

# Application identifiers without their last digit, which counts decimals (or without any): what they measure.
_MEASURES = {"310": (MeasureKind.GRAMS, 1000), "392": (MeasureKind.PRICE, 100), "30": (MeasureKind.PIECES, 1)}
_COUPONS = ("255", "8110", "8112")


def element_string(body: str, raw: str) -> Code:
    try:
        return _from(GS1Message.parse(body.strip(GROUP_SEPARATOR)).element_strings, raw)
    except (biip.ParseError, ValueError):
        return _unreadable(body, raw)


def bracketed(body: str, raw: str) -> Code:
    """As printed below the bars, "(01)09524000059109(10)LOT7"; spaces are typed and mean nothing."""
    try:
        return _from(GS1Message.parse_hri(re.sub(r"\s", "", body)).element_strings, raw)
    except (biip.ParseError, ValueError):
        return _unreadable(body, raw)


def digital_link(body: str, raw: str) -> Code:
    """On whatever domain; any other web address is told, and never opened."""
    try:
        found = _from(GS1DigitalLinkURI.parse(body).element_strings, raw)
    except (biip.ParseError, ValueError):  # urllib's too, for brackets where no address is
        return web_address(body, raw)
    return web_address(body, raw) if found.problem is ScanProblem.UNREADABLE else found


def web_address(body: str, raw: str) -> Code:
    return Code(kind=CodeKind.WEB, value=body, raw=raw, problem=ScanProblem.WEB_ADDRESS)


def _from(parts: Iterable[GS1ElementString], raw: str) -> Code:
    """Raises ValueError for letters and digits that GS1 does not use: `biip` takes any digit of Unicode."""
    parts = tuple(parts)
    elements = {part.ai.ai: part.value for part in parts}
    if not "".join((*elements, *elements.values())).isascii():
        raise ValueError(raw)
    if coupon := next((elements[ai] for ai in _COUPONS if ai in elements), None):
        return Code(
            kind=CodeKind.COUPON, value=coupon, raw=raw, problem=ScanProblem.COUPON, elements=elements
        )
    gtin = elements.get("01") or elements.get("02")
    if gtin is not None:
        return _item(gtin, elements, _measure(parts), raw)
    if parcel := elements.get("00"):
        wrong = None if check_digit(parcel[:-1]) == parcel[-1] else ScanProblem.CHECK_DIGIT
        return Code(kind=CodeKind.SSCC, value=parcel, raw=raw, problem=wrong, elements=elements)
    return Code(kind=CodeKind.TEXT, value=raw, raw=raw, problem=ScanProblem.UNREADABLE, elements=elements)


def _item(gtin: str, elements: dict[str, str], measure: Measure | None, raw: str) -> Code:
    if not is_gtin(gtin):
        problem = ScanProblem.CHECK_DIGIT
        return Code(kind=CodeKind.GTIN, value=gtin, raw=raw, problem=problem, elements=elements)
    value = to_gtin14(gtin)
    return Code(
        kind=CodeKind.GTIN, value=value, raw=raw, elements=elements, candidates=(value,), measure=measure
    )


def _measure(parts: Iterable[GS1ElementString]) -> Measure | None:
    for part in parts:
        for ai, (kind, to_unit) in _MEASURES.items():
            if part.ai.ai == ai or (len(ai) == 3 and part.ai.ai[:3] == ai and len(part.ai.ai) == 4):
                amount = part.decimal if part.decimal is not None else Decimal(part.value)
                return Measure(kind, int((amount * to_unit).to_integral_value(ROUND_HALF_UP)))
    return None


def _unreadable(body: str, raw: str) -> Code:
    return Code(kind=CodeKind.TEXT, value=body, raw=raw, problem=ScanProblem.UNREADABLE)
