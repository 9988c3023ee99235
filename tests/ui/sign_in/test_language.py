"""The language of the device is chosen where nobody is signed in."""

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Preferences, Staff
from associate_app.store import Store
from tests.shop import bring, held
from tests.ui.conftest import signed_in
from ui.application import build_window
from ui.device_settings import LANGUAGE
from ui.kit.sheet import Sheet
from ui.language.catalogue import LANGUAGES, current_language, use_language
from ui.screens.sign_in.language import LanguageSheet
from ui.screens.sign_in.panel import SignInPanel
from ui.screens.sign_in.view_model import SignInView, Stage
from ui.shell.sheets import open_sheet
from ui.shell.window import MainWindow
from ui.workspace import Workspace

LIIS, PIRET = "staff-101", "staff-108"
TITLE = {"en": "Who is working?", "et": "Kes töötab?", "ru": "Кто работает?"}


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> MainWindow:
    window = build_window(workspace)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


async def prefer(store: Store, id: str, language: str) -> None:
    wanted = Preferences(language=language, reduced_motion=True)
    await bring(store, [replace(held(store, Staff, id), preferences=wanted)])


def asked(window: MainWindow) -> LanguageSheet:
    window.sign_in_panel.language.click()
    sheet = open_sheet(window)
    assert isinstance(sheet, LanguageSheet)
    return sheet


async def choose(window: MainWindow, code: str) -> None:
    asked(window).rows[code].click()
    await rested(window)


async def rested(window: MainWindow) -> None:
    await window.sign_in.idle()
    await asyncio.sleep(0.05)


def words(part: QWidget) -> list[str]:
    return [each.text() for each in part.findChildren(QLabel)]


async def test_each_language_has_its_own_name_and_the_one_in_force_is_marked(window: MainWindow) -> None:
    button = window.sign_in_panel.language
    assert (button.words(), button.accessibleName()) == ("English", "Language: English")
    assert button.height() >= 48
    sheet = asked(window)
    assert {code: row.accessibleName() for code, row in sheet.rows.items()} == LANGUAGES
    assert [code for code, row in sheet.rows.items() if row.isChecked()] == ["en"]
    assert all(row.height() >= 48 for row in sheet.rows.values())


async def test_a_choice_changes_the_sign_in_screen_at_once_whoever_worked_here_last(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    for code in ("et", "ru", "en"):  # Liis, who was here last, reads English
        await choose(window, code)
        assert current_language() == code
        assert TITLE[code] in words(window.sign_in_panel)
        assert window.sign_in_panel.language.words() == LANGUAGES[code]
        assert open_sheet(window) is None
    await choose(window, "ru")
    window.close()
    again = build_window(workspace)
    qtbot.addWidget(again)
    assert TITLE["ru"] in words(again.sign_in_panel)


async def test_whoever_chose_none_reads_what_the_device_speaks(
    window: MainWindow, workspace: Workspace, store: Store
) -> None:
    await prefer(store, PIRET, "")
    await choose(window, "ru")
    signed_in(workspace, PIRET)
    await rested(window)
    assert "Сегодня" in [each.title for each in window.frame._ways]


async def test_ones_own_language_holds_while_one_works_and_the_devices_while_nobody_does(
    window: MainWindow, workspace: Workspace, store: Store
) -> None:
    await prefer(store, PIRET, "et")
    await choose(window, "ru")
    for _ in range(2):
        signed_in(workspace, PIRET)
        await rested(window)
        assert current_language() == "et"
        assert window.frame.top.inbox.accessibleName() == "Vajab tähelepanu"
        window.lock()
        await rested(window)
        assert TITLE["ru"] in words(window.sign_in_panel)
        assert window.sign_in.view.selected is not None


async def test_a_sheet_that_is_half_done_outlives_a_lock_in_another_language(
    window: MainWindow, workspace: Workspace, store: Store
) -> None:
    signed_in(workspace, LIIS)
    sheet, field = Sheet(window, "Half done"), QLineEdit("typed")
    sheet.body.addWidget(field)
    sheet.open()
    window.lock()
    await choose(window, "ru")
    assert TITLE["ru"] in words(window.sign_in_panel)
    signed_in(workspace, LIIS)
    await rested(window)
    assert (current_language(), sheet.isVisible(), field.text()) == ("en", True, "typed")
    before = window.frame
    sheet.dismiss()
    await rested(window)
    assert window.frame is not before  # what changed while it was locked is told in the words of now
    assert window.frame.top.inbox.accessibleName() == "Needs attention"


async def test_the_keyboard_alone_chooses_and_comes_back_to_the_button(window: MainWindow) -> None:
    def press(key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or window, key)

    window.sign_in_panel.setFocus()
    for _ in range(40):
        press(Qt.Key.Key_Tab)
        if window.sign_in_panel.language.hasFocus():
            break
    press(Qt.Key.Key_Space)
    sheet = open_sheet(window)
    assert isinstance(sheet, LanguageSheet)
    for _ in range(10):
        if sheet.rows["et"].hasFocus():
            break
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    await rested(window)
    assert TITLE["et"] in words(window.sign_in_panel)
    assert window.sign_in_panel.language.hasFocus()


async def test_what_was_typed_to_set_up_the_device_stays(window: MainWindow) -> None:
    view = SignInView(stage=Stage.ENROL, problem="Fill in all three fields.")
    window.sign_in._show(view)
    typed = ("central.example:8420", "KX7-42", "Tablet 4")
    for field, text in zip(window.sign_in_panel.enrol._fields(), typed, strict=True):
        field.setText(text)
    asked(window).rows["et"].click()
    await rested(window)
    window.sign_in._show(view)
    card = window.sign_in_panel.enrol
    assert (card.address.text(), card.code.text(), card.name.text()) == typed
    assert card.button.words() != "Enrol this device"


async def test_words_of_the_language_before_go(window: MainWindow) -> None:
    window.sign_in.wants_badge()
    await choose(window, "et")
    assert window.sign_in.view.problem == ""


async def test_a_device_that_can_keep_nothing_says_so(window: MainWindow, store: Store) -> None:
    sheet = asked(window)
    store.close()
    sheet.rows["et"].click()
    await rested(window)
    assert window.sign_in.view.problem
    assert current_language() == "en"


async def test_read_from_the_right_the_button_stands_at_the_right(
    qapp: QApplication, window: MainWindow, qtbot: QtBot
) -> None:
    use_language(qapp, "qps-plocm")
    panel = SignInPanel(window.sign_in, window.line, window.workspace.clock)
    qtbot.addWidget(panel)
    panel.resize(1280, 800)
    panel.show()
    assert panel.language.mapTo(panel, QPoint()).x() > panel.pill.mapTo(panel, QPoint()).x()


async def test_a_device_without_a_choice_greets_as_the_last_person_reads(
    window: MainWindow, workspace: Workspace, store: Store
) -> None:
    await prefer(store, LIIS, "et")
    await rested(window)
    assert workspace.settings.get(LANGUAGE) == ""
    assert TITLE["et"] in words(window.sign_in_panel)
