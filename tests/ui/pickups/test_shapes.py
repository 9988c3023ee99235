"""The same pickups in every shape of the window, in large print, in the dark and from right to left."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from associate_app.commands.pickups import ReportMissing
from associate_app.domain.catalogue import Variant
from associate_app.domain.pickup import PhotoId, Pickup, PickupState
from associate_app.domain.scan import parse
from tests.shop import bring, held
from ui.kit.sheet import EDGE
from ui.screens.pickups.screen import PickupsScreen
from ui.shell.layout import Layout
from ui.theme import apply_theme
from ui.theme.tokens import current_theme

LONG = "Elżbieta Kazlauskienė-Wiśniewska"
LANDSCAPE, PORTRAIT = (1184, 726), (800, 1126)


@pytest.fixture
def make(qtbot, workspace, liis):
    """A window with both sides of the screen, `size` in logical pixels."""
    made = []

    def screen(size, layout=Layout.LANDSCAPE) -> PickupsScreen:
        here = PickupsScreen(workspace)
        window = QWidget()
        row = QHBoxLayout(window)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(here.main, 1)
        if layout.has_panel:
            row.addWidget(here.context)
        else:
            qtbot.addWidget(here.context)
        here.arrange(layout)
        window.resize(*size)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        here.open("")
        made.append((here, window))
        return here

    yield screen
    for each, _ in made:
        each.close()


def turn(screen, size, layout) -> None:
    screen.panel.window().setProperty(EDGE, "bottom" if layout is Layout.PORTRAIT else "right")
    screen.panel.window().resize(*size)
    screen.arrange(layout)
    QApplication.processEvents()


def shown_ids(screen) -> list[str]:
    return [card.id for card in screen.panel.tabs.list.cards()]


def test_an_upright_window_has_a_tab_for_each_state_with_its_count(make):
    screen = make(PORTRAIT, Layout.PORTRAIT)
    tabs = screen.panel.tabs.tabs
    assert not screen.panel.board.isVisible()
    assert [tabs.accessibleTabName(place) for place in range(4)] == [
        "New 4",
        "Picking 2",
        "Ready 5",
        "Handed over 20",
    ]
    assert shown_ids(screen) == ["P-4811", "P-4830", "P-4831", "P-4833"]
    tabs.setCurrentIndex(1)
    assert shown_ids(screen) == ["P-4819", "P-4826"]
    assert not screen.panel.tabs.more.isVisible()
    tabs.setCurrentIndex(3)
    QTest.mouseClick(screen.panel.tabs.more, Qt.MouseButton.LeftButton)
    assert len(shown_ids(screen)) == 20


def test_a_row_shows_its_pickup_in_the_panel_that_is_a_sheet_there(make):
    screen = make(PORTRAIT, Layout.PORTRAIT)
    wanted, rows = QSignalSpy(screen.show_context), screen.panel.tabs.list
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(1, 0)).center()
    )
    assert screen.model.view.detail.id == "P-4830"
    assert wanted.count() == 1


def test_a_customers_code_brings_its_tab_forward(make):
    screen = make(PORTRAIT, Layout.PORTRAIT)
    wanted = QSignalSpy(screen.show_context)
    assert screen.scanned(parse("481702"))
    assert screen.panel.tabs.tabs.choice() == PickupState.READY
    assert "P-4817" in shown_ids(screen)
    assert wanted.count() == 1


def test_columns_that_would_be_too_narrow_become_tabs_and_the_choice_stays(make):
    screen = make((1000, 700), Layout.NARROW)
    screen.open("P-4826")
    assert screen.panel.board.isVisible()
    screen.panel.window().resize(720, 700)
    QApplication.processEvents()
    assert not screen.panel.board.isVisible()
    assert screen.panel.tabs.tabs.choice() == PickupState.PICKING
    assert screen.model.view.detail.id == "P-4826"
    screen.panel.window().resize(1000, 700)
    QApplication.processEvents()
    assert screen.panel.board.isVisible()


def test_the_keyboard_stays_on_the_pickup_when_the_window_is_turned(make):
    screen = make((1184, 726), Layout.NARROW)
    screen.open("P-4808")
    screen.panel.take_focus()
    assert screen.panel.board.columns[PickupState.READY].list.hasFocus()
    turn(screen, PORTRAIT, Layout.PORTRAIT)
    rows = screen.panel.tabs.list
    assert rows.hasFocus()
    assert rows.cards()[rows.currentIndex().row()].id == "P-4808"


def test_turning_the_window_loses_nothing_half_done(make):
    screen = make(LANDSCAPE)
    screen.open("P-4817")
    screen.open_hand_over("P-4817")
    sheet = screen.sheet
    QTest.keyClicks(sheet.code, "4817")
    sheet.photo.choose(PhotoId.SOMEONE_ELSE)
    QTest.keyClicks(sheet.collector, "Eva")
    _sign(sheet.signature)
    left = sheet.model.view.items[1].line
    QTest.mouseClick(sheet.tiles[left], Qt.MouseButton.LeftButton)
    before, drawn = sheet.model.view, sheet.model._given.signature
    assert sheet.edge == "right"
    for size, layout, edge in ((PORTRAIT, Layout.PORTRAIT, "bottom"), ((560, 700), Layout.NARROW, "right")):
        turn(screen, size, layout)
        assert screen.sheet is sheet
        assert sheet.edge == edge
        assert sheet.model.view == before
        assert sheet.model._given.signature == drawn
        assert (sheet.code.text(), sheet.collector.text()) == ("4817", "Eva")
        ink = sheet.signature._path.boundingRect()
        assert sheet.signature.rect().contains(ink.toAlignedRect())
    QTest.keyClicks(sheet.code, "02")
    assert sheet.model.view.code_right


async def test_a_chosen_shelf_outlives_the_turn(make, workspace):
    screen = make(LANDSCAPE)
    pickup = held(workspace.store, Pickup, "P-4826")
    found = tuple(replace(line, picked=line.pieces) for line in pickup.lines)
    await bring(workspace.store, [replace(pickup, lines=found)])
    screen.open("P-4826")
    screen.model.choose_shelf("B-2")
    turn(screen, PORTRAIT, Layout.PORTRAIT)
    assert screen.detail.shelves.grid.buttons["B-2"].isChecked()
    assert screen.detail.action.button.isEnabled()


@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
@pytest.mark.parametrize("layout", [Layout.LANDSCAPE, Layout.PORTRAIT])
async def test_long_names_make_the_card_taller_instead_of_being_cut(qapp, make, workspace, scale, layout):
    apply_theme(qapp, "light", motion=False, scale=scale)
    pickup = held(workspace.store, Pickup, "P-4811")
    await bring(workspace.store, [replace(pickup, name=f"{LONG} {LONG} {LONG}")])
    screen = make(LANDSCAPE if layout.has_panel else PORTRAIT, layout)
    lists = screen.panel.tabs.list if screen.panel.is_tabbed else screen.panel.board.lists[0]
    assert lists.sizeHintForRow(0) >= lists.sizeHintForRow(1) + current_theme().text["body"].size
    assert lists.maximumHeight() == lists.content_height()


def test_cards_lie_close_together_after_the_window_has_grown(qapp, make):
    apply_theme(qapp, "light", motion=False, density="dense")
    screen = make((760, 700))
    turn(screen, (1832, 980), Layout.DENSE)
    for column in screen.panel.board.lists:
        for row in range(1, len(column.cards())):
            above, here = (column.visualRect(column.model().index(each, 0)) for each in (row - 1, row))
            assert here.top() == above.top() + column.sizeHintForRow(row - 1)


def test_a_dense_card_has_two_lines_and_says_the_shelf(qapp, make):
    apply_theme(qapp, "light", motion=False, density="dense")
    screen = make((1832, 980), Layout.DENSE)
    ready = screen.panel.board.columns[PickupState.READY].list
    assert 40 <= ready.sizeHintForRow(0) <= 64
    assert ready.cards()[0].shelf == "Shelf A-2"
    assert screen.detail.action.button._key == "F8"


async def test_from_right_to_left_the_mark_is_hit_where_it_is_seen(right_to_left, qtbot, make, workspace):
    await workspace.store.perform(ReportMissing(pickup="P-4826", line="L3"), actor="staff-101")
    screen = make(PORTRAIT, Layout.PORTRAIT)
    screen.open("P-4826")
    rows = screen.panel.tabs.list
    qtbot.waitUntil(lambda: any(card.attention for card in rows.cards()))
    item = rows.visualRect(rows.model().index(1, 0))
    asked = QSignalSpy(screen.navigate)
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(item.right() - 140, item.bottom() - 16)
    )
    assert asked.count() == 1
    board = screen.panel.board.columns[PickupState.READY].list
    card = board.cards()[0]
    mark = board._delegate.mark_rect(board.visualRect(board.model().index(0, 0)), card)
    assert mark.isNull()  # no mark, nothing to hit


def test_from_right_to_left_the_next_column_is_to_the_left(right_to_left, make):
    screen = make(LANDSCAPE)
    first = screen.panel.board.columns[PickupState.NEW].list
    first.choose_row(0)
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert screen.panel.board.columns[PickupState.PICKING].list.hasFocus()


def test_the_theme_changes_the_colours_of_what_is_open(qapp, make):
    screen = make(PORTRAIT, Layout.PORTRAIT)
    rows = screen.panel.tabs.list
    place = rows.visualRect(rows.model().index(0, 0)).center() + QPoint(100, -20)
    for name in ("light", "dark"):
        apply_theme(qapp, name, motion=False)
        assert rows.viewport().grab().toImage().pixelColor(place) == current_theme().color.surface


def _sign(pad) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    for step in range(20):
        QTest.mouseMove(pad, QPoint(60 + 24 * step, 30 + 20 * (step % 2)))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(540, 50))


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def tab_to(name: str) -> QWidget:
    """Press Tab until the control of that name has the focus."""
    for _ in range(60):
        if _focused().objectName() == name:
            return _focused()
        QTest.keyClick(_focused(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {name}")


async def test_a_pickup_is_picked_and_handed_over_without_a_mouse(qtbot, make, workspace):
    screen = make(LANDSCAPE)
    pickup = held(workspace.store, Pickup, "P-4811")
    screen.shortcuts[0].act()  # F6
    QTest.keyClick(_focused(), Qt.Key.Key_Space)
    assert screen.model.view.detail.id == pickup.id
    QTest.keyClick(tab_to("start-picking"), Qt.Key.Key_Space)
    await screen.model.tasks.idle()
    for line in screen.model.view.detail.lines:  # the scanner is a keyboard, too
        assert screen.scanned(parse(held(workspace.store, Variant, line.sku).gtin))
        await screen.model.tasks.idle()
    QTest.keyClick(tab_to("shelf-A-3"), Qt.Key.Key_Space)
    QTest.keyClick(tab_to("mark-ready"), Qt.Key.Key_Space)
    await screen.model.tasks.idle()
    QTest.keyClick(tab_to("hand-over-open"), Qt.Key.Key_Space)
    code = _focused()
    assert isinstance(code, QLineEdit)
    QTest.keyClicks(code, pickup.code)
    if pickup.photo_id:
        QTest.keyClick(tab_to("photo-id-name-matches"), Qt.Key.Key_Space)
    model = screen.sheet.model
    QTest.keyClick(tab_to("hand-over-confirm"), Qt.Key.Key_Space)
    await model.tasks.idle()
    assert held(workspace.store, Pickup, "P-4811").state is PickupState.HANDED_OVER


async def test_the_keyboard_opens_what_needs_a_choice(qtbot, make, workspace):
    await workspace.store.perform(ReportMissing(pickup="P-4826", line="L3"), actor="staff-101")
    screen = make(LANDSCAPE)
    column = screen.panel.board.columns[PickupState.PICKING].list
    qtbot.waitUntil(lambda: any(card.attention for card in column.cards()))
    asked = QSignalSpy(screen.navigate)
    column.choose_row(1)
    assert "Control and Enter" in column.currentIndex().data(Qt.ItemDataRole.AccessibleDescriptionRole)
    QTest.keyClick(column, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.at(0) == [f"sync/{column.cards()[1].attention}"]


def test_only_the_keyboard_draws_a_ring_around_its_card(make):
    screen = make(LANDSCAPE)
    column = screen.panel.board.columns[PickupState.NEW].list
    column.choose_row(0)
    QTest.keyClick(column, Qt.Key.Key_Down)
    ringed = _in_focus_colour(column)
    place = column.visualRect(column.model().index(1, 0)).center()
    QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert _in_focus_colour(column) < ringed


def _in_focus_colour(column) -> int:
    """Pixels from top to bottom: the frame of the chosen card has it too."""
    image, focus = column.viewport().grab().toImage(), current_theme().color.focus
    return sum(image.pixelColor(60, y) == focus for y in range(image.height()))


@pytest.mark.parametrize(("size", "layout"), [(LANDSCAPE, Layout.LANDSCAPE), (PORTRAIT, Layout.PORTRAIT)])
def test_a_screen_reader_chooses_a_pickup_and_hears_which_is_chosen(make, size, layout):
    screen = make(size, layout)
    rows = screen.panel.tabs.list if screen.panel.is_tabbed else screen.panel.board.lists[0]
    reader = QAccessible.queryAccessibleInterface(rows)
    action = reader.child(1).actionInterface()
    action.doAction(action.actionNames()[0])
    assert screen.model.view.detail.id == rows.cards()[1].id
    assert reader.role() is QAccessible.Role.List
    assert [reader.child(row).state().selected for row in range(3)] == [0, 1, 0]


def test_where_the_panel_is_a_sheet_arrows_only_move_and_enter_opens(make):
    screen = make(PORTRAIT, Layout.PORTRAIT)
    screen.panel.take_focus()
    rows = screen.panel.tabs.list
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert screen.model.view.detail is None
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert screen.model.view.detail.id == "P-4830"
    QTest.keyClick(rows, Qt.Key.Key_Right)
    assert screen.panel.tabs.tabs.choice() == PickupState.PICKING
    assert rows.hasFocus()
