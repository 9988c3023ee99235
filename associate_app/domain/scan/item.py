"""Digits: GTINs of every length, books and magazines, what is weighed at the shelf, and coupons.

Sources: GS1 General Specifications, sections 1.4 (prefixes), 2.1.10 and 2.1.11 (restricted circulation) and
7.10 (UPC-E); ISO 2108 (ISBN), ISO 3297 (ISSN). What a country prints behind 02 and 20 to 29 is kept in `biip`
with each member organisation's page; a country without a published rule has its numbers taken whole.
"""

import re

from biip import EncodeError, ParseConfig, ParseError
from biip.gtin import Gtin
from biip.rcn import Rcn, RcnRegion

from associate_app.domain.gtin import (
    LENGTHS,
    check_digit,
    expand_upc_e,
    is_gtin,
    is_isbn10,
    is_issn,
    to_gtin14,
)
from associate_app.domain.scan.code import Code, CodeKind, Measure, MeasureKind, ScanProblem

_LENGTHS = {"]E0": (12, 13), "]E4": (8,)}  # of symbology identifiers that allow no other
_ADD_ON = "]E3"  # EAN-13 followed by the two or five digits of an issue or price
_COUPONS = re.compile(r"0(05|99|98[1-4])[0-9]+")  # of a GTIN-14
_REFUND_SLIPS = "0980"
_MEASURED = re.compile(r"02[0-9]{12}")
_ISBN10 = re.compile(r"[0-9]{9}[0-9X]")
_ISSN = re.compile(r"[0-9]{7}[0-9X]")


def digits(body: str, raw: str, symbology: str, country: str, *, scanned: bool) -> Code | None:
    """None where the digits have no length that a scanner would send of an item."""
    if symbology == _ADD_ON and len(body) in (15, 18):
        body = body[:13]
    if len(body) == 8 and symbology != "]E4" and (body[0] == "0" or symbology == "]E0"):
        return _upc_e(body, raw, symbology)
    if len(body) not in _LENGTHS.get(symbology, LENGTHS):
        return _broken(body, raw, ScanProblem.INCOMPLETE) if symbology in _LENGTHS and scanned else None
    if not is_gtin(body):
        return _broken(body, raw, ScanProblem.CHECK_DIGIT)
    return _item(to_gtin14(body), raw, country)


def publication(body: str, raw: str) -> Code | None:
    """An ISBN-10 or ISSN as it stands on a title page: with hyphens, or ten digits typed."""
    plain = re.sub(r"^(ISBN|ISSN)[ :]*|-", "", body.upper())
    if _ISBN10.fullmatch(plain):
        gtin, is_right = "978" + plain[:9], is_isbn10(plain)
    elif _ISSN.fullmatch(plain):
        gtin, is_right = "977" + plain[:7] + "00", is_issn(plain)
    else:
        return None
    if not is_right:
        return _broken(plain, raw, ScanProblem.CHECK_DIGIT)
    value = to_gtin14(gtin + check_digit(gtin))
    return Code(kind=CodeKind.GTIN, value=value, raw=raw, candidates=(value,))


def _upc_e(body: str, raw: str, symbology: str) -> Code:
    """Eight digits behind a zero are UPC-E or a GTIN-8 of somebody's own; without a symbology identifier one
    wrong digit can turn one into the other, so both check digits must be right, or the catalogue must agree.
    """
    expanded = expand_upc_e(body)
    read = (expanded,) if symbology == "]E0" else (expanded, body)
    candidates = tuple(to_gtin14(each) for each in read if is_gtin(each))
    if not candidates or (symbology != "]E0" and not is_gtin(body)):
        return Code(
            kind=CodeKind.GTIN, value=body, raw=raw, problem=ScanProblem.CHECK_DIGIT, candidates=candidates
        )
    return Code(kind=CodeKind.GTIN, value=candidates[0], raw=raw, candidates=candidates)


def _item(gtin14: str, raw: str, country: str) -> Code:
    if _COUPONS.fullmatch(gtin14):
        return Code(kind=CodeKind.COUPON, value=gtin14, raw=raw, problem=ScanProblem.COUPON)
    if gtin14.startswith(_REFUND_SLIPS):
        return Code(kind=CodeKind.COUPON, value=gtin14, raw=raw, problem=ScanProblem.REFUND_SLIP)
    if _MEASURED.fullmatch(gtin14) and (measured := _measured(gtin14, raw, country)):
        return measured
    return Code(kind=CodeKind.GTIN, value=gtin14, raw=raw, candidates=(gtin14,))


def _measured(gtin14: str, raw: str, country: str) -> Code | None:
    """None where the country has no rule for this prefix: the number is then the chain's own, and whole."""
    try:
        region = RcnRegion(country.lower())
    except ValueError:
        return None
    try:
        read = Gtin.parse(gtin14[1:], config=ParseConfig(rcn_region=region, rcn_verify_variable_measure=True))
        item = to_gtin14(read.without_variable_measure().value) if isinstance(read, Rcn) else ""
    except EncodeError:
        return None
    except ParseError:
        return _broken(gtin14, raw, ScanProblem.CHECK_DIGIT)  # the one of the price or the weight
    measure = _measure(read) if isinstance(read, Rcn) else None
    if measure is None:
        return None
    return Code(kind=CodeKind.GTIN, value=item, raw=raw, candidates=(item, gtin14), measure=measure)


def _measure(read: Rcn) -> Measure | None:
    if read.weight is not None:
        return Measure(MeasureKind.GRAMS, int(read.weight * 1000))
    if read.price is not None:
        return Measure(MeasureKind.PRICE, int(read.price * 100))
    return None if read.count is None else Measure(MeasureKind.PIECES, read.count)


def _broken(body: str, raw: str, problem: ScanProblem) -> Code:
    return Code(kind=CodeKind.GTIN, value=body, raw=raw, problem=problem)
