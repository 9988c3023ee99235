"""Where the keyboard stands when what is shown changes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Staff
from associate_app.ports import Line, SyncStatus
from tests.shop import NOON, FakeLine
from tests.ui.conftest import signed_in
from tests.ui.shell.conftest import Desks
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


async def test_touched_a_new_page_takes_no_focus_into_a_field(
    window: MainWindow, liis: Staff, qapp: QApplication, desks: Desks
) -> None:
    ring = qapp.findChild(FocusRing)
    assert ring is not None
    fields = [QLineEdit(desk.main) for desk in (desks.pickups, desks.product)]
    window.go("pickups")
    for by_keyboard, wanted in ((False, window.frame), (True, fields[1])):
        window.go("pickups")
        fields[0].show()
        fields[1].show()
        fields[0].setFocus()
        ring.by_keyboard = by_keyboard
        window.go("stock")
        assert focus() is wanted
