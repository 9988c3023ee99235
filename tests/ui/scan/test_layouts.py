"""A scanner types as a US keyboard; the system may be set to another one."""

from collections.abc import Mapping

import pytest

from associate_app.domain.scan import CodeKind, parse
from tests.ui.scan import hands
from tests.ui.scan.conftest import Desk
from ui.scan.reading import Reading

GTIN = "4006381333931"
ELEMENTS = "]C1010400638133393110LOT7\x1d2142"


@pytest.mark.parametrize(
    "layout",
    [{}, hands.RUSSIAN, hands.FRENCH, hands.GERMAN, hands.ESTONIAN],
    ids=["us", "russian", "french", "german", "estonian"],
)
@pytest.mark.parametrize(
    "code", [GTIN, "P-4817", "NS-12YZ", ELEMENTS, "https://id.gs1.org/01/04006381333931"]
)
def test_a_code_arrives_whole_whatever_the_layout(
    desk: Desk, scans: list[str], layout: Mapping[str, str], code: str
) -> None:
    hands.play(desk, hands.scan(code, 1_000, layout=layout))
    assert scans == [code]
    assert desk.field.text() == ""


def test_both_readings_are_told(desk: Desk, readings: list[Reading]) -> None:
    hands.play(desk, hands.scan("P-4817", 1_000, gap=4, layout=hands.RUSSIAN, suffix="\t"))
    (reading,) = readings
    assert (reading.typed, reading.us, reading.text) == ("З-4817", "P-4817", "P-4817")
    assert (reading.gaps, reading.suffix) == ((4,) * 5, "tab")


def test_a_scanner_set_to_the_layout_of_the_system_is_taken_at_its_word(desk: Desk, scans: list[str]) -> None:
    """It presses the key that is "-" on a German keyboard, a "/" on a US one."""
    pressed = hands.scan("P/4817", 1_000, layout=hands.GERMAN)
    hands.play(desk, pressed, hands.scan("NL/7Y", 2_000, layout=hands.GERMAN))
    assert scans == ["P-4817", "NL-7Z"]


def test_somebody_holding_shift_does_not_spoil_the_digits(desk: Desk, scans: list[str]) -> None:
    shifted = GTIN.translate(str.maketrans("1234567890", "!@#$%^&*()"))
    hands.play(desk, hands.scan(shifted, 1_000))
    assert scans == [GTIN]


def test_what_is_typed_stays_in_the_language_of_the_layout(desk: Desk, scans: list[str]) -> None:
    hands.play(desk, [*hands.scan("g", 1_000, layout=hands.RUSSIAN, suffix="", hold=70)])
    assert desk.field.text() == "п"
    assert scans == []


def test_words_are_read_as_the_scanner_meant_them(desk: Desk, scans: list[str]) -> None:
    hands.play(desk, hands.scan("LOT-7", 1_000, layout=hands.RUSSIAN))
    assert scans == ["LOT-7"]
    assert parse(scans[0]).kind is CodeKind.TEXT
