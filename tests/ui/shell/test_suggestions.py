"""The field and its list, as hands and screen readers meet them."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from associate_app.domain.scan import parse
from tests.shop import FakeLine
from ui.kit.omnibox import Omnibox
from ui.shell.omnibox import OmniboxViewModel
from ui.shell.omnibox_binding import OmniboxBinding
from ui.shell.suggestions import Suggestions
from ui.tasks import TaskScope
from ui.workspace import Workspace


@dataclass
class Desk:
    host: QWidget
    box: Omnibox
    model: OmniboxViewModel
    list: Suggestions
    tasks: TaskScope
    routes: list[str]

    async def type(self, text: str) -> None:
        self.box.field.setFocus(Qt.FocusReason.MouseFocusReason)
        QTest.keyClicks(self.box.field, text)
        await self.tasks.idle()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.box.field, key)

    def texts(self) -> list[str]:
        model = self.list.list.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, workspace: Workspace) -> Iterator[Desk]:
    host, tasks, routes = QWidget(), TaskScope(), list[str]()
    host.resize(1280, 800)
    box = Omnibox("Scan or search anything")
    column = QVBoxLayout(host)
    column.addWidget(box)
    column.addStretch()
    model = OmniboxViewModel(workspace, tasks, host)
    model.navigate.connect(routes.append)
    binding = OmniboxBinding(model, box, host)
    qtbot.addWidget(host)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(lambda: qapp.activeWindow() is host)
    yield Desk(host, box, model, binding.suggestions, tasks, routes)
    tasks.close()


async def test_typing_opens_the_list_with_its_groups(desk: Desk) -> None:
    await desk.type("tuomas")
    assert desk.list.isVisible()
    assert [text.split(",")[0] for text in desk.texts()] == [
        "Pickups",
        "Tuomas Heikkilä",
        "Customers",
        "Tuomas Heikkilä",
        "Search everywhere",
    ]


async def test_keys_walk_over_headings_and_enter_opens(desk: Desk) -> None:
    await desk.type("tuomas")
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    assert desk.list.list.currentIndex().row() == 3
    assert desk.box.field.hasFocus()
    desk.key(Qt.Key.Key_Home)
    assert desk.list.list.currentIndex().row() == 1
    desk.key(Qt.Key.Key_End)
    desk.key(Qt.Key.Key_Return)
    assert [route.partition("/")[0] for route in desk.routes] == ["customer"]
    assert desk.list.isHidden()


async def test_home_moves_the_cursor_until_a_row_is_selected(desk: Desk) -> None:
    await desk.type("tuomas")
    desk.key(Qt.Key.Key_Home)
    assert desk.box.field.cursorPosition() == 0
    assert desk.model.view.selected == -1


async def test_a_touch_opens_a_row_and_a_heading_or_a_reason_does_nothing(desk: Desk, qtbot: QtBot) -> None:
    await desk.type("tuomas")
    view = desk.list.list
    for row in (0, 4, 1):
        at = view.visualRect(view.model().index(row, 0)).center()
        assert desk.routes == []
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.routes == ["pickup/P-4817"]


async def test_escape_clears_and_closes(desk: Desk) -> None:
    await desk.type("tuomas")
    desk.key(Qt.Key.Key_Escape)
    assert desk.list.isHidden()
    assert desk.box.field.text() == ""


async def test_a_hand_on_the_empty_field_shows_what_was_opened_last(
    desk: Desk, qtbot: QtBot, liis: object
) -> None:
    await desk.model.take(parse("P-4817"))
    desk.model.clear()
    assert desk.list.isHidden()
    qtbot.mouseClick(desk.box.field, Qt.MouseButton.LeftButton)
    assert desk.texts() == ["Recent", "Tuomas Heikkilä, P-4817", "Clear recent items"]
    desk.key(Qt.Key.Key_Escape)
    assert desk.list.isHidden()
    desk.key(Qt.Key.Key_Down)
    assert desk.list.isVisible()


async def test_the_list_goes_with_the_focus(desk: Desk) -> None:
    await desk.type("tuomas")
    desk.host.setFocus()
    desk.box.field.clearFocus()
    assert desk.list.isHidden()


async def test_what_a_scan_left_is_replaced_by_the_next_character(desk: Desk) -> None:
    await desk.model.take(parse("P-4817"))
    assert desk.box.field.text() == "P-4817"
    await desk.type("he")
    assert desk.box.field.text() == "he"


async def test_the_four_states_are_those_of_the_design(desk: Desk, line: FakeLine) -> None:
    desk.box.field.clearFocus()
    desk.model.clear()
    states = [desk.box.state()]
    await desk.type("hella")
    states.append(desk.box.state())
    await desk.model.take(parse("P-4817"))
    states.append(desk.box.state())
    await desk.model.take(parse("NOT-A-SKU"))
    states.append(desk.box.state())
    assert states == ["rest", "focus", "routed", "missing"]


async def test_the_list_scrolls_where_it_does_not_fit(desk: Desk) -> None:
    desk.host.resize(1280, 400)
    await desk.type("m")
    assert desk.list.list.verticalScrollBar().maximum() > 0
    assert desk.list.geometry().bottom() <= desk.host.height() + 24  # its shadow
    desk.key(Qt.Key.Key_End)
    for _ in range(12):
        desk.key(Qt.Key.Key_Down)
    view = desk.list.list
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


async def test_a_narrow_field_has_a_list_as_wide_as_the_window(desk: Desk) -> None:
    desk.box.setFixedWidth(300)
    desk.host.resize(800, 1280)
    await desk.type("m")
    left = desk.list.list.mapTo(desk.host, QPoint()).x()
    assert left < 40
    assert desk.list.list.width() > 700


async def test_a_screen_reader_finds_every_row_with_its_name(desk: Desk) -> None:
    await desk.type("tuomas")
    reader = QAccessible.queryAccessibleInterface(desk.list.list)
    names = [reader.child(row).text(QAccessible.Text.Name) for row in range(reader.childCount())]
    assert reader.text(QAccessible.Text.Name) == "Suggestions"
    assert "Tuomas Heikkilä, P-4817" in names
    assert all(names)


async def test_a_screen_reader_opens_what_it_presses_but_no_heading(desk: Desk) -> None:
    await desk.type("tuomas")
    reader = QAccessible.queryAccessibleInterface(desk.list.list)
    for row in (0, 1):
        action = reader.child(row).actionInterface()
        action.doAction(action.actionNames()[0])
    assert len(desk.routes) == 1
