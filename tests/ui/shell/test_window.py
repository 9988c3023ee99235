import asyncio

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from associate_app.commands.pickups import HandOverPickup
from associate_app.domain.catalogue import Variant
from associate_app.domain.gtin import shown
from associate_app.domain.pickup import PhotoId, Pickup, Proof
from associate_app.domain.scan import CodeKind
from associate_app.domain.staff import Staff
from associate_app.ports import Line, SyncStatus
from associate_app.store import Store
from tests.shop import NOON, STORE, FakeLine
from tests.ui.conftest import signed_in
from tests.ui.shell.conftest import Desk
from ui.control import keys
from ui.scan.wedge import GAP_MS
from ui.shell.window import MainWindow
from ui.workspace import Workspace


async def settled(window: MainWindow) -> None:
    await asyncio.sleep(4 * GAP_MS / 1_000)
    await window.tasks.idle()


def some_variants(store: Store, count: int) -> tuple[Variant, ...]:
    return store.reader().documents(Variant, "select doc from variant order by id limit :count", count=count)


async def test_the_grid_is_that_of_the_design(window: MainWindow, liis: Staff) -> None:
    await asyncio.sleep(0)
    frame = window.frame

    def at(widget: QWidget) -> tuple[int, int, int, int]:
        corner = widget.mapTo(window, QPoint(0, 0))
        return corner.x(), corner.y(), widget.width(), widget.height()

    assert at(frame.rail) == (0, 0, 96, 800)
    assert at(frame.top) == (96, 0, 1184, 74)
    assert at(frame.top.omnibox) == (120, 8, 560, 56)
    assert at(frame.top.horizon) == (96, 72, 1184, 2)
    assert at(frame.main) == (96, 74, 824, 726)
    assert at(frame.stage.panel) == (920, 74, 360, 726)


async def test_a_screen_without_a_panel_has_the_whole_width(window: MainWindow, liis: Staff) -> None:
    window.go("product/x")
    await asyncio.sleep(0)
    assert not window.frame.stage.panel.isVisible()
    assert window.frame.main.width() == 1184


async def test_a_scan_routes_whatever_has_the_focus(
    window: MainWindow, liis: Staff, store: Store, product: Desk
) -> None:
    window.frame.rail.buttons["pickups"].setFocus()
    [variant] = some_variants(store, 1)
    await keys.scan(window, shown(variant.gtin))
    await settled(window)
    assert product.opened == [variant.id]
    assert window.frame.top.omnibox.state() == "routed"
    assert window.frame.rail.buttons["stock"].isChecked()


async def test_ten_scans_in_a_row_all_count_and_in_order(
    window: MainWindow, liis: Staff, store: Store, product: Desk
) -> None:
    wanted = some_variants(store, 10)
    for each in wanted:
        await keys.scan(window, shown(each.gtin))
    await settled(window)
    assert product.opened == [each.id for each in wanted]


async def test_a_screen_may_use_the_scan_itself(
    window: MainWindow, liis: Staff, pickups: Desk, product: Desk
) -> None:
    pickups.uses = CodeKind.PICKUP_CODE
    await keys.scan(window, "123456")
    await settled(window)
    assert pickups.used == ["123456"]
    assert window.frame.omnibox.view.hint == "Used here"
    assert product.opened == []


async def test_a_code_that_did_not_read_right_never_reaches_a_screen(
    window: MainWindow, liis: Staff, pickups: Desk
) -> None:
    pickups.uses = CodeKind.GTIN
    await keys.scan(window, "9524000059108")
    await settled(window)
    assert pickups.used == []
    assert window.frame.top.omnibox.hint.text() == "That code did not read right. Scan it again."


async def test_typing_into_the_omnibox_opens_suggestions_and_enter_follows(
    qtbot: QtBot, window: MainWindow, liis: Staff, product: Desk
) -> None:
    window.frame.top.omnibox.field.setFocus()
    await keys.type_text(window, "hella")
    await settled(window)
    assert window.frame.suggestions.isVisible()
    assert window.frame.top.omnibox.field.text() == "hella"
    await keys.press(window, "Down")
    await keys.press(window, "Enter")
    await settled(window)
    assert product.opened[-1].startswith("MH-20418")
    assert not window.frame.suggestions.isVisible()


async def test_escape_clears_the_omnibox(window: MainWindow, liis: Staff) -> None:
    window.frame.top.omnibox.field.setFocus()
    await keys.type_text(window, "hella")
    await settled(window)
    await keys.press(window, "Esc")
    assert window.frame.top.omnibox.field.text() == ""
    assert not window.frame.suggestions.isVisible()


async def test_a_badge_scanned_at_sign_in_chooses_its_person(
    window: MainWindow, workspace: Workspace, store: Store
) -> None:
    piret = store.reader().document(Staff, "staff-108")
    assert piret is not None
    await keys.scan(window, piret.badge)
    await settled(window)
    assert window.sign_in.view.selected is not None
    assert window.sign_in.view.selected.id == "staff-108"


async def test_a_revoked_device_locks_itself(
    window: MainWindow, liis: Staff, workspace: Workspace, line: FakeLine
) -> None:
    line.become(SyncStatus(line=Line.REVOKED, since=NOON, loaded=True))
    assert workspace.session.actor is None
    assert window.sign_in_panel.locked_out.isVisible()


async def test_pill_horizon_and_inbox_follow_the_line(
    qtbot: QtBot, window: MainWindow, liis: Staff, store: Store, line: FakeLine
) -> None:
    top = window.frame.top
    assert (top.pill.words(), top.horizon.kind()) == ("Online · all saved", "online")
    line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True))
    sql = "select doc from pickup where store = :s and state = 'ready' order by id limit 1"
    [pickup] = store.reader().documents(Pickup, sql, s=STORE)
    await store.perform(
        HandOverPickup(
            pickup=pickup.id,
            taken={each.id: each.waiting for each in pickup.lines},
            proof=Proof(code=pickup.code, photo_id=PhotoId.NAME_MATCHES),
        ),
        actor=liis.id,
    )
    await asyncio.sleep(0.02)
    assert (top.pill.words(), top.horizon.kind()) == ("Offline · 1 saved here", "offline")


async def test_the_clock_shows_the_time_of_the_store_from_the_first_moment(
    window: MainWindow, workspace: Workspace
) -> None:
    signed_in(workspace, "staff-101")
    assert window.frame.top.time.text() == "14:46"  # 12:46 UTC


async def test_words_of_the_last_scan_stay_with_the_screen_they_led_to(
    qtbot: QtBot, window: MainWindow, liis: Staff
) -> None:
    box = window.frame.top.omnibox
    for button in (window.frame.rail.buttons["stock"], window.frame.top.pill):
        window.scan("9" * 13)
        await settled(window)
        assert box.state() == "missing"
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert (box.state(), box.field.text()) == ("rest", "")


async def test_words_of_the_last_scan_go_when_the_associate_goes_on_by_hand(
    window: MainWindow, liis: Staff, pickups: Desk
) -> None:
    box = window.frame.top.omnibox
    for go_on in (lambda: pickups.navigate.emit("stock/a"), pickups.show_context.emit):
        window.go("pickups")
        window.scan("9" * 13)
        await settled(window)
        assert box.state() == "missing"
        go_on()
        assert box.state() == "rest"


async def test_words_of_a_scan_that_a_screen_used_stay(
    window: MainWindow, liis: Staff, pickups: Desk
) -> None:
    pickups.uses = CodeKind.PICKUP_CODE
    pickups.routed.connect(pickups.show_context)
    window.scan("481702")
    await settled(window)
    assert window.frame.top.omnibox.state() == "routed"


async def test_a_screen_may_ask_for_the_camera_and_the_search(
    qtbot: QtBot, window: MainWindow, liis: Staff, pickups: Desk
) -> None:
    with qtbot.waitSignal(window.camera):
        pickups.camera.emit()
    pickups.search.emit()
    assert QApplication.focusWidget() is window.frame.top.omnibox.field


async def test_the_pill_leads_to_the_sync_screen(qtbot: QtBot, window: MainWindow, liis: Staff) -> None:
    qtbot.mouseClick(window.frame.top.pill, Qt.MouseButton.LeftButton)
    assert str(window.frame.router.here) == "sync"


async def test_alt_left_goes_back(window: MainWindow, liis: Staff, qtbot: QtBot) -> None:
    window.go("product/a")
    window.go("sync")
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert str(window.frame.router.here) == "stock/a"


async def test_the_badge_of_a_screen_is_on_the_rail(window: MainWindow, pickups: Desk) -> None:
    pickups.badge.emit(4)
    assert window.frame.rail.buttons["pickups"].count() == 4


async def test_news_of_a_screen_is_a_toast(window: MainWindow, liis: Staff, pickups: Desk) -> None:
    pickups.notify.emit("2 items handed over.")
    toast = window.frame.toasts.current()
    assert toast is not None
    assert toast.text == "2 items handed over."


async def test_news_stays_in_front_when_the_screen_changes(
    window: MainWindow, liis: Staff, pickups: Desk
) -> None:
    pickups.notify.emit("2 items handed over.")
    window.go("product/a")
    toast = window.frame.toasts.current()
    assert toast is not None
    assert window.frame.main.childAt(toast.geometry().center()) in (toast, *toast.findChildren(QWidget))


async def test_a_bug_in_a_scan_is_told_calmly_and_the_next_scan_works(
    window: MainWindow,
    liis: Staff,
    pickups: Desk,
    store: Store,
    product: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_code: object) -> bool:
        raise ZeroDivisionError

    monkeypatch.setattr(pickups, "scanned", broken)
    await keys.scan(window, "P-4817")
    await settled(window)
    toast = window.frame.toasts.current()
    assert toast is not None
    assert "What was saved is safe" in toast.text
    window.go("sync")
    [variant] = some_variants(store, 1)
    await keys.scan(window, shown(variant.gtin))
    await settled(window)
    assert product.opened == [variant.id]


async def test_closing_the_window_closes_the_screens(
    window: MainWindow, pickups: Desk, product: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.closed):
        window.close()
    assert pickups.closed
    assert product.closed
    assert QApplication.instance() is not None
