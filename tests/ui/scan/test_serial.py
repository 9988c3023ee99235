"""A scanner on a serial line: the line is a real pseudo-terminal."""

import os
import random
import sys
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ui.scan.framing import LONGEST, Framing
from ui.scan.reading import Reading, Source, is_known
from ui.scan.serial import SerialScanner, SerialState

GTIN = "4006381333931"


CODES = st.text("0123456789ABC\x1d-", min_size=1).filter(lambda text: bool(text.strip("\x1d")))


@given(
    codes=st.lists(CODES, max_size=5),
    end=st.sampled_from(["\r", "\n", "\r\n"]),
    data=st.data(),
)
def test_codes_arrive_whole_however_the_line_cuts_them(
    codes: list[str], end: str, data: st.DataObject
) -> None:
    sent = "".join(code + end for code in codes).encode()
    cut = data.draw(st.integers(0, len(sent)))
    framing = Framing()
    assert [text for text, _ in framing.feed(sent[:cut]) + framing.feed(sent[cut:])] == codes


def test_between_stx_and_etx_a_line_end_belongs_to_the_code() -> None:
    framing = Framing()
    assert framing.feed(b"noise\x02A\r\nB\x03\x02C\x03") == [("A\r\nB", "etx"), ("C", "etx")]


def test_a_line_that_never_ends_does_not_fill_the_memory() -> None:
    framing = Framing()
    assert framing.feed(b"7" * 100_000) == []
    assert len(framing.rest()[0][0]) == LONGEST + 1


def test_a_code_in_an_old_character_set_is_still_text() -> None:
    assert Framing().feed("Žaneta".encode() + b"\n" + "Mähe".encode("latin-1") + b"\n") == [
        ("Žaneta", "lf"),
        ("Mähe", "lf"),
    ]


class Line:
    """The scanner's end of a pseudo-terminal, and the name under which the app finds its own."""

    def __init__(self, link: Path) -> None:
        self.link = link
        self.plug_in()

    def plug_in(self) -> None:
        self._scanner, self._app = os.openpty()
        tty.setraw(self._app)
        self.link.symlink_to(os.ttyname(self._app))

    def unplug(self) -> None:
        self.link.unlink()
        os.close(self._app)
        os.close(self._scanner)

    def send(self, data: bytes) -> None:
        os.write(self._scanner, data)


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    if sys.platform == "win32":
        pytest.skip("Windows has no pseudo-terminals")
    line = Line(tmp_path / "scanner")
    yield line
    line.unplug()


@pytest.fixture
def scanner(line: Line, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[SerialScanner]:
    monkeypatch.setattr("ui.scan.serial.RETRY_MS", 50)
    scanner = SerialScanner(str(line.link), 9_600)
    scanner.start()
    yield scanner
    scanner.close()


@pytest.fixture
def heard(scanner: SerialScanner) -> list[Reading]:
    heard: list[Reading] = []
    scanner.scanned.connect(heard.append)
    return heard


def test_codes_of_a_serial_scanner_arrive_in_order(
    qtbot: QtBot, line: Line, scanner: SerialScanner, heard: list[Reading]
) -> None:
    assert scanner.state is SerialState.READY
    line.send(f"{GTIN}\r\nP-4817\r\x02]C101{GTIN:0>14}\x1d10A\x03".encode())
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert [each.text for each in heard] == [GTIN, "P-4817", f"]C101{GTIN:0>14}\x1d10A"]
    assert [each.suffix for each in heard] == ["cr", "cr", "etx"]
    assert {each.source for each in heard} == {Source.SERIAL}


def test_a_code_without_an_end_is_taken_when_the_line_is_quiet(
    qtbot: QtBot, line: Line, scanner: SerialScanner, heard: list[Reading]
) -> None:
    line.send(GTIN[:6].encode())
    line.send(GTIN[6:].encode())
    qtbot.waitUntil(lambda: bool(heard))
    assert [(each.text, each.suffix) for each in heard] == [(GTIN, "")]


def test_a_scanner_that_is_unplugged_works_again_when_it_is_back(
    qtbot: QtBot, line: Line, scanner: SerialScanner, heard: list[Reading]
) -> None:
    line.unplug()
    qtbot.waitUntil(lambda: scanner.state is SerialState.GONE)
    line.plug_in()
    qtbot.waitUntil(lambda: scanner.state is SerialState.READY)
    line.send(b"P-4817\r")
    qtbot.waitUntil(lambda: bool(heard))
    assert [each.text for each in heard] == ["P-4817"]


def test_half_a_code_of_a_scanner_that_is_unplugged_is_none(
    qtbot: QtBot, line: Line, scanner: SerialScanner, heard: list[Reading]
) -> None:
    """P-4817 is somebody's, too."""
    scanner._quiet.setInterval(60_000)  # the machine may be busy
    line.send(b"P-4817")
    qtbot.waitUntil(scanner._quiet.isActive)
    line.unplug()
    qtbot.waitUntil(lambda: scanner.state is SerialState.GONE)
    line.plug_in()
    qtbot.waitUntil(lambda: scanner.state is SerialState.READY)
    line.send(b"P-5000\r")
    qtbot.waitUntil(lambda: bool(heard))
    assert [each.text for each in heard] == ["P-5000"]


def test_rubbish_on_the_line_is_no_code_and_the_next_code_is_read(
    qtbot: QtBot, line: Line, scanner: SerialScanner, heard: list[Reading]
) -> None:
    """A wrong speed, or a cable that picks up noise."""
    noise = random.Random(7).randbytes(20_000)
    for cut in range(0, len(noise), 1_000):
        line.send(noise[cut : cut + 1_000])
        qtbot.wait(1)
    line.send(b"\x03\r\x02P-4817\x03")
    qtbot.waitUntil(lambda: any(each.text == "P-4817" for each in heard))
    known = [each.text for each in heard if is_known(each.text)]
    assert known == ["P-4817"]


def test_a_port_that_is_not_there_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    scanner = SerialScanner(str(tmp_path / "nothing"), 9_600)
    scanner.start()
    assert scanner.state is SerialState.GONE
    scanner.close()
    assert scanner.state is SerialState.OFF
