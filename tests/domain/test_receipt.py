"""A receipt's code is checked by any device, and no character of it can be changed."""

import base64
import zlib
from dataclasses import replace

import pytest

from associate_app.domain.errors import RuleViolation
from associate_app.domain.receipt import digest_of, receipt_number, verify
from associate_app.domain.scan import CodeKind, parse
from associate_app.domain.scan.own import LONGEST_RECEIPT
from associate_app.domain.time import Instant
from tests.receipts import TILL, code, sale


def test_its_number_is_one_that_scanners_know() -> None:
    scanned = parse(receipt_number(12, 7))
    assert (scanned.kind, scanned.problem) == (CodeKind.RECEIPT, None)


def test_the_whole_sale_is_in_it() -> None:
    receipt = verify(code(), {"D-1": TILL}.get)
    assert (receipt.number, receipt.total, receipt.tax, receipt.digest) == (
        sale().id,
        2_480,
        480,
        digest_of("{}"),
    )
    assert receipt.lines is not None
    assert [(line.sku, line.paid) for line in receipt.lines] == [
        (line.sku, line.paid) for line in sale().lines
    ]


def test_a_large_sale_says_its_totals_and_still_fits() -> None:
    large = code(300)
    assert len(large) <= LONGEST_RECEIPT
    receipt = verify(large, {"D-1": TILL}.get)
    assert (receipt.lines, receipt.total, receipt.pieces) == (None, 300 * 1_240, 300)


def test_every_changed_character_is_found() -> None:
    whole = code()
    for place in range(len(whole)):
        other = "B" if whole[place] != "B" else "C"
        changed = whole[:place] + other + whole[place + 1 :]
        if _says_the_same(changed, whole):
            continue  # bits that base64 does not use
        with pytest.raises(RuleViolation) as refused:
            verify(changed, {"D-1": TILL}.get)
        assert refused.value.code in ("receipt.forged", "receipt.unreadable")


def _says_the_same(changed: str, whole: str) -> bool:
    def parts(text: str) -> list[bytes]:
        first, *rest = text.split(".")
        return [
            first.encode(),
            *(base64.urlsafe_b64decode(each + "=" * (-len(each) % 4)) for each in rest if len(each) % 4 != 1),
        ]

    return parts(changed) == parts(whole)


@pytest.mark.parametrize("text", ["", "R-12-0007-X", "a.b.c", "R.....", "é.é.é", "x" * 9_000])
def test_what_is_no_receipt_is_said_to_be_none(text: str) -> None:
    with pytest.raises(RuleViolation, match=r"receipt\.unreadable"):
        verify(text, {"D-1": TILL}.get)


def test_an_unknown_device_and_one_that_was_not_in_service_are_told_apart() -> None:
    with pytest.raises(RuleViolation, match=r"receipt\.device_unknown"):
        verify(code(), {}.get)
    for odd in (replace(TILL, enrolled_at=Instant(2_000)), replace(TILL, revoked_at=Instant(500))):
        with pytest.raises(RuleViolation, match=r"receipt\.device_out_of_service"):
            verify(code(), {"D-1": odd}.get)


@pytest.mark.parametrize(
    "said",
    [
        b'["s","R-1-0001-A","D-1","S",1,"EUR",1,1,1,"",[["a",Infinity,1]],[]]',
        b'["s","R-1-0001-A","D-1","S",1,"EUR",1,1,1,"",[],[["cash",1e999]]]',
        b'["s","R-1-0001-A","\\ud800","S",1,"EUR",1,1,1,"",[],[]]',
        b'["s","R-1-0001-A","\\u0000","S",1,"EUR",1,1,1,"",[],[]]',
    ],
)
def test_whatever_anybody_prints_is_answered_before_its_signature_is_looked_at(said: bytes) -> None:
    body = base64.urlsafe_b64encode(zlib.compress(said)).decode().rstrip("=")
    with pytest.raises(RuleViolation, match=r"receipt\.unreadable"):
        verify(f"R-1-0001-A.{body}.{'A' * 86}", {"D-1": TILL}.get)
