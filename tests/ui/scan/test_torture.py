"""What goes wrong at a counter: nothing that is typed is lost, no scan is lost, doubled or reordered."""

import asyncio
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputDevice, QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from associate_app.domain.gtin import is_gtin
from associate_app.domain.scan import ScanProblem, parse
from tests.ui.scan import hands
from tests.ui.scan.conftest import Desk
from ui.scan.prefix import Prefix
from ui.scan.reading import Reading
from ui.scan.wedge import GAP_MS, WedgeFilter

GTIN, OTHER = "4006381333931", "9521234567899"

CODES = st.lists(st.text("0123456789", min_size=4, max_size=20), min_size=1, max_size=10)
WORDS = st.lists(st.sampled_from("abcdefghij"), max_size=10, unique=True).map("".join)
"""Each letter once: a finger leaves a key before it presses it again."""
SETTINGS = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@given(
    codes=CODES,
    words=WORDS,
    gap=st.integers(2, 9),
    hold=st.integers(1, 8),
    pause=st.integers(2, 200),
    typist=st.tuples(st.integers(0, 400), st.integers(55, 200), st.integers(40, 120)),
    layout=st.sampled_from([{}, hands.RUSSIAN, hands.GERMAN]),
)
@SETTINGS
def test_typing_and_scanning_at_once_keeps_both(
    desk: Desk,
    scans: list[str],
    codes: list[str],
    words: str,
    gap: int,
    hold: int,
    pause: int,
    typist: tuple[int, int, int],
    layout: dict[str, str],
) -> None:
    scans.clear()
    desk.field.clear()
    at, strokes = 1_000, []
    for code in codes:
        strokes += hands.scan(code, at, gap=gap, hold=min(hold, gap - 1), layout=layout)
        at += gap * (len(code) + 1) + pause
    after, between, held = typist
    # A finger leaves a key after the scanner has sent the next one.
    by_hand = hands.typed(words, 1_000 + after, gap=between, hold=held)
    hands.play(desk, strokes, by_hand)
    assert scans == codes
    assert desk.field.text() == words
    assert desk.entered == 0


@given(offset=st.integers(0, 60), gaps=st.tuples(st.integers(3, 8), st.integers(3, 8)))
@SETTINGS
def test_two_scanners_at_once_never_make_an_article_of_their_own(
    desk: Desk, scans: list[str], mixed: list[bool], offset: int, gaps: tuple[int, int]
) -> None:
    scans.clear()
    mixed.clear()
    first = hands.scan(GTIN, 1_000, gap=gaps[0], hold=gaps[0] - 1)
    second = hands.scan(OTHER, 1_000 + offset, gap=gaps[1], hold=gaps[1] - 1)
    hands.play(desk, first, second)
    trusted = [parse(each).value for each in scans if parse(each).problem is None]
    assert set(trusted) <= {GTIN.zfill(14), OTHER.zfill(14)}
    assert mixed or scans  # told in either case


def test_two_scanners_that_the_system_tells_apart_are_both_read(desk: Desk, scans: list[str]) -> None:
    left, right = (
        QInputDevice(name, number, QInputDevice.DeviceType.Keyboard)
        for name, number in (("left", 71), ("right", 72))
    )
    hands.play(desk, hands.scan(GTIN, 1_000, device=left), hands.scan(OTHER, 1_001, device=right))
    assert scans == [GTIN, OTHER]
    assert desk.field.text() == ""


@pytest.mark.parametrize("part", [GTIN[:4], GTIN[:7], GTIN[:11]])
def test_half_a_scan_is_told_and_leaves_nothing_in_the_field(desk: Desk, scans: list[str], part: str) -> None:
    hands.play(desk, hands.scan(part, 1_000, suffix=""))
    assert [parse(each).problem for each in scans] == [ScanProblem.INCOMPLETE]
    assert desk.field.text() == ""


def test_four_thousand_characters_arrive_whole_and_are_told_as_unreadable(
    desk: Desk, scans: list[str]
) -> None:
    text = "ABCDEFGHIJ" * 400
    hands.play(desk, hands.scan(text, 1_000, gap=1, hold=0))
    assert scans == [text]
    assert parse(scans[0]).problem is not None
    assert desk.field.text() == ""


def test_an_endless_scan_does_not_fill_the_memory(desk: Desk, scans: list[str]) -> None:
    hands.play(desk, hands.scan("7" * 9_000, 1_000, gap=1, hold=0), hands.scan(GTIN, 20_000))
    assert [len(each) for each in scans] == [8_000, 13]
    assert desk.field.text() == ""


def test_a_scan_whose_events_waited_behind_a_busy_moment_is_still_one(desk: Desk, scans: list[str]) -> None:
    hands.play(desk, hands.scan(GTIN, 1_000, suffix=""), hands.scan(OTHER, 2_000))
    assert scans == [GTIN, OTHER]


def test_control_characters_of_a_data_matrix_belong_to_the_code(desk: Desk, scans: list[str]) -> None:
    strokes = []
    for place, character in enumerate("[)>\x1e06\x1d1P7\x1e\x04"):
        control = ord(character) < 32
        plain = {"\x1e": "6", "\x1d": "]", "\x04": "d"}.get(character, character)
        code, shift = hands.US[plain]
        for down in (True, False):
            at = 1_000 + 4 * place + (not down)
            strokes.append(hands.Stroke(at, down, ord(plain.upper()), character, code, shift, control))
    done: list[bool] = []
    copy = QShortcut(QKeySequence("Ctrl+D"), desk)
    copy.activated.connect(lambda: done.append(True))
    hands.play(desk, strokes, hands.scan("", 1_050))
    assert scans == ["[)>\x1e06\x1d1P7\x1e\x04"]
    assert not done


def test_a_command_typed_by_hand_stays_a_command(desk: Desk, scans: list[str]) -> None:
    desk.field.setText("coat")
    desk.field.selectAll()
    QApplication.clipboard().clear()
    code, _ = hands.US["c"]
    hands.play(
        desk,
        [hands.Stroke(at, at == 1_000, Qt.Key.Key_C, "\x03", code, False, True) for at in (1_000, 1_080)],
    )
    assert QApplication.clipboard().text() == "coat"
    assert scans == []


def test_backspace_in_the_middle_of_a_scan_still_deletes_what_was_typed(desk: Desk, scans: list[str]) -> None:
    desk.field.setText("coats")
    back = [hands.Stroke(at, at == 1_020, Qt.Key.Key_Backspace, "\b", 22) for at in (1_020, 1_090)]
    hands.play(desk, hands.scan(GTIN, 1_000), back)
    assert (scans, desk.field.text()) == ([GTIN], "coat")


@pytest.mark.parametrize("text", ["7", "coat", GTIN])
@pytest.mark.parametrize("prefix", ["STX", "F9", "~"])
def test_after_its_prefix_even_one_character_is_a_scan(
    desk: Desk, wedge: WedgeFilter, readings: list[Reading], prefix: str, text: str
) -> None:
    wedge.set_prefix(Prefix(prefix))
    key, sent, code, control = {
        "STX": (Qt.Key.Key_B, "\x02", 56, True),
        "F9": (Qt.Key.Key_F9, "", 75, False),
        "~": (ord("~"), "~", 49, False),
    }[prefix]
    begun = [hands.Stroke(at, at == 996, key, sent, code, prefix == "~", control) for at in (996, 998)]
    hands.play(desk, begun, hands.scan(text, 1_000))
    assert [(each.text, each.prefix) for each in readings] == [(text, prefix)]
    assert desk.field.text() == ""


def test_a_prefix_key_pressed_by_hand_does_what_it_did(
    desk: Desk, wedge: WedgeFilter, scans: list[str]
) -> None:
    wedge.set_prefix(Prefix("~"))
    hands.play(desk, hands.typed("~coat", 1_000))
    assert (desk.field.text(), scans) == ("~coat", [])


def test_a_code_that_an_input_method_hands_over_is_a_scan(desk: Desk, scans: list[str]) -> None:
    for character in GTIN:
        commit = QInputMethodEvent()
        commit.setCommitString(character)
        QApplication.sendEvent(desk.field, commit)
    hands.play(desk, hands.scan("", 1_000))
    assert (scans, desk.field.text()) == ([GTIN], "")


async def test_a_word_that_an_input_method_composes_is_typed(desk: Desk, scans: list[str]) -> None:
    commit = QInputMethodEvent()
    commit.setCommitString("пальто")
    QApplication.sendEvent(desk.field, commit)
    one = QInputMethodEvent()
    one.setCommitString("ь")
    QApplication.sendEvent(desk.field, one)
    hands.play(desk)
    await asyncio.sleep(3 * GAP_MS / 1_000)
    assert (desk.field.text(), scans) == ("пальтоь", [])


def test_the_codes_of_these_tests_are_real() -> None:
    assert is_gtin(GTIN)
    assert is_gtin(OTHER)


def test_a_scanner_that_presses_many_keys_in_one_report_is_one_scanner(desk: Desk, scans: list[str]) -> None:
    """All go down, then all up: six keys fit into one USB report."""
    strokes = hands.scan("P-4817", 0, gap=1, hold=0)
    presses, releases = strokes[::2], strokes[1::2]
    in_reports = []
    for report in range(0, len(presses), 6):
        for kind in (presses, releases):
            in_reports += [replace(each, at=1_000 + report) for each in kind[report : report + 6]]
    hands.play(desk, in_reports)
    assert scans == ["P-4817"]


def test_the_same_scan_twice_is_two_scans(desk: Desk, scans: list[str]) -> None:
    hands.play(desk, hands.scan(GTIN, 1_000), hands.scan(GTIN, 1_050))
    assert scans == [GTIN, GTIN]
