"""What the doctor says of a reading."""

from dataclasses import replace

import pytest

from ui.scan.reading import Reading, Source
from ui.screens.scanner.verdict import facts, symbology, too_slow, verdict, visible

GTIN = "4006381333931"
GOOD = Reading(source=Source.KEYBOARD, text=GTIN, typed=GTIN, us=GTIN, gaps=(3,) * 12, suffix="enter")


def said(reading: Reading) -> str:
    return verdict(reading).words


def fact(reading: Reading, name: str) -> str:
    return next(row.value for row in facts(reading) if row.title == name)


def test_a_scanner_that_works_is_told_what_arrived() -> None:
    assert said(GOOD) == "Works: 13 characters in 36 ms, Enter, EAN-13"
    assert verdict(GOOD).kind == "success"


def test_a_missing_enter_comes_first() -> None:
    assert said(replace(GOOD, suffix="")) == "The Enter is missing: set the scanner to send Enter."
    assert verdict(replace(GOOD, suffix="")).kind == "warn"


def test_another_layout_is_told_and_is_no_fault() -> None:
    other = replace(GOOD, text="P-4817", us="P-4817", typed="З-4817")
    assert said(other) == "The scanner types with another keyboard layout; Associate reads it anyway."
    assert verdict(other).kind == "success"
    assert fact(other, "Keyboard layout") == "Another: it makes З-4817 of it"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("4006381333932", "That code did not read right. Scan it again."),
        ("40063813", "That code did not read right. Scan it again."),
        ("40063", "Only part of the code arrived. Scan it again."),
    ],
)
def test_a_code_that_is_not_whole_says_so(text: str, words: str) -> None:
    assert said(replace(GOOD, text=text, typed=text, us=text)) == words


def test_slow_keys_are_told() -> None:
    slow = replace(GOOD, gaps=(3,) * 11 + (31,))
    assert said(slow) == "The keys come slowly: set the pause between characters to 0."
    assert "60 ms apart" in too_slow((55, 60, 65)).words


def test_other_ways_need_no_enter() -> None:
    camera = Reading(source=Source.CAMERA, text=GTIN, typed=GTIN, us=GTIN, symbology="ean13")
    assert said(camera) == "Works: 13 characters, EAN-13"
    assert [row.title for row in facts(camera)] == [
        "Characters",
        "What it is",
        "Kind of barcode",
        "Came by",
        "Ends with",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("]C1010952123456789910A", "GS1-128"),
        ("]d2010952123456789910A", "GS1 DataMatrix"),
        ("]A0X1", "Code 39"),
    ],
)
def test_a_symbology_identifier_is_named(text: str, name: str) -> None:
    assert symbology(replace(GOOD, text=text)) == name


def test_marks_that_would_turn_the_line_are_named() -> None:
    assert visible("P-48\u202e17\ufeff") == "P-48‹U+202E›17‹U+FEFF›"


def test_control_characters_can_be_seen() -> None:
    assert visible("]d201\x1d\x1e\x04") == "]d201‹GS›‹RS›‹EOT›"
    assert len(visible("7" * 4_000)) == 65


def test_the_pauses_are_summed_up() -> None:
    assert fact(replace(GOOD, gaps=(2, 3, 9)), "Pause between keys") == "2 to 9 ms, mostly 3"
