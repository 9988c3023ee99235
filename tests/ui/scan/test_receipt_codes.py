"""A receipt arrives whole by every way in: its code is the longest of all."""

import io

import pytest
import segno
from PySide6.QtGui import QImage

from associate_app.devices.decode import Symbology, decode
from associate_app.domain.scan.own import LONGEST_RECEIPT
from tests.receipts import code
from tests.ui.scan import hands
from tests.ui.scan.conftest import Desk
from ui.scan.camera import codes_in
from ui.scan.framing import Framing
from ui.scan.reading import is_known


def largest() -> str:
    """The most lines whose whole sale still fits."""
    longest = max((code(lines) for lines in range(140, 220)), key=len)
    assert LONGEST_RECEIPT - 50 < len(longest) <= LONGEST_RECEIPT
    return longest


SALES = {"one line": code(1), "the largest": largest(), "totals alone": code(300)}


def picture(text: str, module: int) -> bytes:
    file = io.BytesIO()
    segno.make_qr(text, error="l").save(file, kind="png", scale=module, border=4)
    return file.getvalue()


@pytest.mark.parametrize("text", SALES.values(), ids=SALES)
def test_pictures_and_the_camera_read_it(text: str) -> None:
    drawn = picture(text, 4)
    (found,) = decode(drawn)
    assert (found.text, found.symbology) == (text, Symbology.QR)
    (seen,) = codes_in(QImage.fromData(drawn))
    assert seen.text == text


@pytest.mark.parametrize("layout", [{}, hands.GERMAN, hands.FRENCH], ids=["us", "german", "french"])
@pytest.mark.parametrize("text", SALES.values(), ids=SALES)
def test_a_scanner_that_types_gives_it_whole(
    desk: Desk, scans: list[str], text: str, layout: dict[str, str]
) -> None:
    hands.play(desk, hands.scan(text, 1_000, layout=layout))
    assert scans == [text]
    assert desk.field.text() == ""


@pytest.mark.parametrize("text", SALES.values(), ids=SALES)
def test_a_serial_scanner_gives_it_whole(text: str) -> None:
    sent = f"{text}\r".encode()
    framing = Framing()
    told = [each for start in range(0, len(sent), 64) for each in framing.feed(sent[start : start + 64])]
    assert told == [(text, "cr")]
    assert is_known(text)
