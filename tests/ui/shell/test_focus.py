"""Where the keyboard stands when what is shown changes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Staff
from associate_app.ports import Line, SyncStatus
from tests.shop import NOON, FakeLine
from tests.ui.conftest import signed_in
from ui.shell.window import MainWindow
from ui.theme.style import FocusRing
from ui.workspace import Workspace


def focus() -> QWidget | None:
    return QApplication.focusWidget()


async def test_sign_in_takes_no_focus_from_who_works(
    window: MainWindow, workspace: Workspace, line: FakeLine
) -> None:
    window.sign_in.select("staff-101")
    signed_in(workspace, "staff-101")
    field = window.frame.top.omnibox.field
    field.setFocus()
    line.become(SyncStatus(line=Line.ONLINE, since=NOON, loaded=True))
    assert focus() is field


async def test_sign_in_waits_for_the_pin_of_who_locked_the_device(
    window: MainWindow, workspace: Workspace
) -> None:
    window.sign_in.select("staff-101")
    signed_in(workspace, "staff-101")
    window.lock()
    assert focus() is window.sign_in_panel.pin.pad


async def test_the_keyboard_begins_before_the_rail(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, liis: Staff
) -> None:
    ring = qapp.findChild(FocusRing)
    assert ring is not None
    assert focus() is window.frame
    ring.by_keyboard = True
    assert ring.ringed is None
    qtbot.keyClick(window, Qt.Key.Key_Tab)
    assert focus() is window.frame.rail.buttons["pickups"]
