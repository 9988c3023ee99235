"""A locked device shows nothing, and scans do nothing but say who wants to sign in."""

import asyncio

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu
from pytestqt.qtbot import QtBot

from associate_app.domain.customer import Customer
from associate_app.domain.gtin import shown
from associate_app.domain.pickup import Pickup
from associate_app.domain.staff import Staff
from tests.shop import FakeLine
from tests.ui.shell.conftest import Desks
from tests.ui.shell.test_window import settled, some_variants
from ui.control import keys
from ui.control.state import texts
from ui.shell.sheets import open_sheets
from ui.shell.window import MainWindow
from ui.workspace import Workspace

# Of the menus and lists that these tests open, where there is no real screen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


async def test_a_scan_on_a_locked_device_leads_nowhere_and_asks_nobody(
    window: MainWindow, liis: Staff, workspace: Workspace, desks: Desks, line: FakeLine
) -> None:
    reader = workspace.store.reader()
    [variant] = some_variants(workspace.store, 1)
    [pickup] = reader.documents(Pickup, "select doc from pickup limit 1")
    [customer] = reader.documents(Customer, "select doc from customer limit 1")
    window.lock()
    before, opened = window.frame.omnibox.view, list(desks.pickups.opened)
    codes = (shown(variant.gtin), pickup.id, customer.id, pickup.code, "P-99999", customer.email, "C-99999")
    for code in codes:
        await keys.scan(window, code)
        await settled(window)
        assert window.sign_in.view.problem == "Sign in first, then scan it again."
    assert (window.is_locked, window.wanted, line.asked) == (True, "", [])
    assert window.frame.omnibox.view == before
    assert (desks.pickups.opened, desks.product.opened) == (opened, [])
    assert variant.name not in " ".join(texts(window))


async def test_a_badge_chooses_its_person_and_the_pin_is_still_asked_for(
    window: MainWindow, liis: Staff, workspace: Workspace
) -> None:
    window.lock(for_somebody_else=True)
    await keys.scan(window, liis.badge)
    await settled(window)
    assert window.sign_in.view.selected is not None
    assert window.sign_in.view.selected.id == liis.id
    assert window.is_locked


async def test_scans_that_wait_when_the_device_is_locked_are_not_worked_off(
    window: MainWindow, liis: Staff, workspace: Workspace, desks: Desks
) -> None:
    [variant] = some_variants(workspace.store, 1)
    window.scan(shown(variant.gtin))
    window.lock()
    await settled(window)
    assert desks.product.opened == []


@pytest.mark.parametrize("keys_pressed", ["Ctrl+1", "Ctrl+2", "F2", "Alt+Left", "Ctrl+K", "F1", "Ctrl+L"])
async def test_no_key_reaches_what_lies_behind_the_lock(
    window: MainWindow, liis: Staff, desks: Desks, keys_pressed: str
) -> None:
    window.lock()
    opened = list(desks.pickups.opened)
    QTest.keySequence(window, QKeySequence(keys_pressed))
    await asyncio.sleep(0.05)
    assert (desks.pickups.opened, desks.product.opened, window.wanted) == (opened, [], "")
    assert open_sheets(window) == []
    assert not window.frame.isVisible()


async def test_a_menu_that_is_open_goes_when_the_device_is_locked(
    qtbot: QtBot, window: MainWindow, liis: Staff
) -> None:
    menu = QMenu(window.frame)
    menu.addAction("A shelf")
    menu.popup(window.mapToGlobal(QPoint(40, 40)))
    assert menu.isVisible()
    window.lock()
    assert not menu.isVisible()
    assert QApplication.activePopupWidget() is None


async def test_a_scan_is_one_whatever_lies_open(
    qtbot: QtBot, window: MainWindow, liis: Staff, workspace: Workspace, desks: Desks
) -> None:
    """A menu, the list of a combo box: neither takes a letter or the Enter of a scan for its own."""
    first, second = some_variants(workspace.store, 2)
    pressed: list[str] = []
    menu = QMenu(window.frame)
    for name in "4758":
        menu.addAction(f"&{name}").triggered.connect(lambda _=False, name=name: pressed.append(name))
    menu.popup(window.mapToGlobal(QPoint(40, 40)))
    await keys.scan(window, shown(first.gtin))
    await settled(window)
    menu.close()
    box = QComboBox(window.frame)
    box.addItems(["4 shirts", "7 shirts", "9 shirts"])
    box.show()
    box.showPopup()
    await keys.scan(window, shown(second.gtin))
    await settled(window)
    assert desks.product.opened == [first.id, second.id]
    assert (pressed, box.currentIndex()) == ([], 0)
    box.hidePopup()
