"""The QR code of a receipt is longer than any other code, and its letters are taken as they stand."""

import pytest

from associate_app.domain.receipt import verify
from associate_app.domain.scan import LONGEST, CodeKind, ScanProblem, parse
from associate_app.domain.scan.own import LONGEST_RECEIPT
from tests.receipts import TILL, code, sale


@pytest.mark.parametrize("lines", [1, 60, 300])
@pytest.mark.parametrize("around", ["{}", "]Q1{}\r\n", " {}"])
def test_a_receipt_is_known_however_long_it_is(lines: int, around: str) -> None:
    whole = code(lines)
    scanned = parse(around.format(whole))
    assert (scanned.kind, scanned.value, scanned.problem) == (CodeKind.RECEIPT, sale(lines).id, None)
    assert verify(scanned.signed, {"D-1": TILL}.get).total == sale(lines).total


def test_a_number_alone_is_not_signed() -> None:
    assert parse(sale().id.lower()).signed == ""


def test_a_number_that_did_not_read_right_is_said() -> None:
    number, _, rest = code().partition(".")
    wrong = "A" if number[-1] != "A" else "B"
    assert parse(f"{number[:-1]}{wrong}.{rest}").problem is ScanProblem.CHECK_DIGIT


@pytest.mark.parametrize("changed", [code()[:-1], code(60)[:-9], code(60) + "." + "x" * 90, code(60).lower()])
def test_half_a_receipt_is_none(changed: str) -> None:
    assert parse(changed).kind is CodeKind.TEXT


def test_what_no_qr_code_can_hold_is_too_long() -> None:
    number, body, signature = code().split(".")
    scanned = parse(f"{number}.{body}{'x' * LONGEST_RECEIPT}.{signature}")
    assert (scanned.kind, scanned.problem) == (CodeKind.TEXT, ScanProblem.TOO_LONG)
    assert len(scanned.raw) == LONGEST
