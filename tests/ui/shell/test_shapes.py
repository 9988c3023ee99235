"""The frame in every shape, and what leads through it: keys, inbox, account, links, the lock."""

import asyncio

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Staff
from associate_app.domain.time import MINUTE
from tests.shop import FixedClock
from tests.ui.shell.conftest import Desk, Desks
from ui.control import keys
from ui.kit.sheet import Sheet
from ui.shell.account_sheet import AccountSheet
from ui.shell.inbox_sheet import InboxSheet
from ui.shell.layout import Layout
from ui.shell.sheets import open_sheet
from ui.shell.shortcuts import Shortcut
from ui.shell.window import MainWindow
from ui.workspace import Workspace

SHAPES = {
    Layout.LANDSCAPE: (1280, 800),
    Layout.NARROW: (1024, 768),
    Layout.PORTRAIT: (800, 1280),
}


async def shaped(window: MainWindow, layout: Layout) -> None:
    window.resize(*SHAPES[layout])
    await asyncio.sleep(0.02)
    assert window.frame.layout_now is layout


def at(widget: QWidget, window: QWidget) -> tuple[int, int, int, int]:
    corner = widget.mapTo(window, QPoint(0, 0))
    return corner.x(), corner.y(), widget.width(), widget.height()


async def test_in_portrait_the_rail_is_a_bar_and_the_panel_lies_at_the_foot(
    window: MainWindow, liis: Staff
) -> None:
    await shaped(window, Layout.PORTRAIT)
    frame = window.frame
    assert not frame.rail.isVisible()
    assert at(frame.bar, window) == (0, 1200, 800, 80)
    assert at(frame.top, window) == (0, 0, 800, 74)
    assert not frame.stage.panel.isVisible()
    window.go("pickup/P-1")
    await asyncio.sleep(0.02)
    x, y, wide, tall = at(frame.stage.panel, window)
    assert (x, wide, y + tall) == (0, 800, 1200)
    assert at(frame.main, window)[1] + frame.main.height() == y  # nothing is covered
    assert frame.top.avatar.isVisible()


async def test_pill_and_clock_stand_beside_the_heading_in_portrait(
    window: MainWindow, liis: Staff, desks: Desks
) -> None:
    top = window.frame.top
    await shaped(window, Layout.PORTRAIT)
    assert at(top.pill, window)[1] >= top.height()
    await shaped(window, Layout.LANDSCAPE)
    assert at(top.pill, window)[1] < top.height()
    assert top.time.isVisible()


async def test_a_narrow_window_opens_the_panel_as_a_sheet_and_escape_closes_it(
    window: MainWindow, liis: Staff, desks: Desks
) -> None:
    await shaped(window, Layout.NARROW)
    stage, details = window.frame.stage, window.frame.top.details
    window.go("pickups")
    assert (stage.panel.isVisible(), details.isVisible()) == (False, True)
    details.click()
    assert stage.panel.isVisible()
    await keys.press(window, "Esc")
    assert not stage.panel.isVisible()
    window.go("pickup/P-1")
    assert stage.panel.isVisible()
    await shaped(window, Layout.LANDSCAPE)
    assert (stage.panel.isVisible(), details.isVisible()) == (True, False)
    await shaped(window, Layout.NARROW)
    desks.pickups.hide_context.emit()
    assert not stage.panel.isVisible()
    desks.pickups.show_context.emit()
    assert stage.panel.isVisible()


async def test_a_screen_hears_of_each_shape_before_it_is_seen(
    window: MainWindow, liis: Staff, desks: Desks
) -> None:
    assert (desks.pickups.shapes, desks.product.shapes) == ([Layout.LANDSCAPE], [])
    await shaped(window, Layout.PORTRAIT)
    assert desks.pickups.shapes[-1] is Layout.PORTRAIT
    window.go("stock/a")
    assert desks.product.shapes == [Layout.PORTRAIT]


async def test_keys_lead_to_screens_the_search_and_the_lock(window: MainWindow, liis: Staff) -> None:
    await keys.press(window, "Ctrl+2")
    assert window.frame.router.here.screen == "stock"
    for key in ("F2", "Ctrl+K"):
        window.setFocus()
        await keys.press(window, key)
        assert window.frame.top.omnibox.field.hasFocus()
    await keys.press(window, "Ctrl+L")
    assert window.is_locked


async def test_a_stroke_searches_unless_a_field_takes_it(window: MainWindow, liis: Staff) -> None:
    window.frame.rail.buttons["stock"].setFocus()
    await keys.type_text(window, "/")
    await asyncio.sleep(0.1)
    assert window.frame.top.omnibox.field.hasFocus()
    assert window.frame.top.omnibox.field.text() == ""
    await keys.type_text(window, "/")
    await asyncio.sleep(0.1)
    assert window.frame.top.omnibox.field.text() == "/"


async def test_keys_of_a_screen_hold_while_it_is_shown_and_no_sheet_lies_over_it(
    window: MainWindow, liis: Staff, desks: Desks
) -> None:
    pressed: list[str] = []
    desks.pickups.shortcuts = (Shortcut("F8", "Next step", lambda: pressed.append("F8")),)
    window.go("pickups")
    await keys.press(window, "F8")
    assert pressed == ["F8"]
    sheet = Sheet(window, "Over it")
    sheet.open()
    await keys.press(window, "F8")
    await keys.press(window, "Ctrl+2")
    sheet.dismiss()
    window.go("stock")
    await keys.press(window, "F8")
    assert pressed == ["F8"]
    assert str(window.frame.router.here) == "stock"


async def test_an_unknown_page_is_said_and_one_stays(window: MainWindow, liis: Staff) -> None:
    window.go("associate://payroll")
    toast = window.frame.toasts.current()
    assert toast is not None
    assert "payroll" in toast.text
    assert str(window.frame.router.here) == "pickups"


async def test_a_link_leads_to_its_page(window: MainWindow, liis: Staff, desks: Desks) -> None:
    assert QDesktopServices.openUrl(QUrl("associate://product/MH-1"))
    assert desks.product.opened == ["MH-1"]


async def test_a_link_waits_until_somebody_is_signed_in(
    window: MainWindow, workspace: Workspace, request: pytest.FixtureRequest
) -> None:
    window.go("associate://pickup/P-1")
    request.getfixturevalue("liis")
    assert str(window.frame.router.here) == "pickups/P-1"


async def test_the_avatar_asks_before_it_locks(qtbot: QtBot, window: MainWindow, liis: Staff) -> None:
    qtbot.mouseClick(window.frame.rail.avatar, Qt.MouseButton.LeftButton)
    sheet = open_sheet(window)
    assert isinstance(sheet, AccountSheet)
    assert not window.is_locked
    sheet.lock.emit()
    assert window.is_locked


async def test_the_inbox_says_when_nothing_needs_anybody(
    qtbot: QtBot, window: MainWindow, liis: Staff
) -> None:
    qtbot.mouseClick(window.frame.top.inbox, Qt.MouseButton.LeftButton)
    sheet = open_sheet(window)
    assert isinstance(sheet, InboxSheet)
    assert sheet.empty.isVisible()


async def test_the_way_back_is_offered_where_there_is_one(window: MainWindow, liis: Staff) -> None:
    back = window.frame.top.back
    assert not back.isVisible()
    window.go("stock/a")
    assert back.isVisible()
    back.click()
    assert (str(window.frame.router.here), back.isVisible()) == ("pickups", False)


async def test_a_device_that_nobody_touches_locks_itself(
    window: MainWindow, liis: Staff, clock: FixedClock
) -> None:
    clock.at = clock.now() + 4 * MINUTE
    window.idle.look()
    assert not window.is_locked
    window.idle.used()
    clock.at = clock.now() + 4 * MINUTE
    window.idle.look()
    assert not window.is_locked
    clock.at = clock.now() + MINUTE
    window.idle.look()
    assert window.is_locked


async def test_what_was_done_can_be_taken_back_from_the_toast(
    window: MainWindow, liis: Staff, pickups: Desk
) -> None:
    undone: list[bool] = []
    pickups.undo.emit("Put aside.", lambda: undone.append(True))
    toast = window.frame.toasts.current()
    assert toast is not None
    assert toast.undo is not None
    toast.undo.click()
    assert undone == [True]
