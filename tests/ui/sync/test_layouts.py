"""Sync in every shape of window, and without a mouse."""

import asyncio
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Staff
from associate_app.store import Store
from tests.shop import bring, entries
from tests.ui import opened
from tests.ui.sync.test_sync_screen import hand_over, pick_from_an_empty_bin, settled, twice
from ui.kit.focus import tab_stops
from ui.kit.text import Label
from ui.screens.sync.panel import SyncPanel
from ui.screens.sync.screen import SyncScreen
from ui.shell.layout import Layout
from ui.theme import apply_theme
from ui.workspace import Workspace

Framed = Callable[[Layout], SyncPanel]


@pytest.fixture
def screen(qtbot: QtBot, qt_loop: asyncio.AbstractEventLoop, workspace: Workspace) -> Iterator[SyncScreen]:
    made = SyncScreen(workspace)
    yield made
    made.close()


@pytest.fixture
def framed(qtbot: QtBot, screen: SyncScreen) -> Framed:
    def put(layout: Layout) -> SyncPanel:
        opened.framed(qtbot, screen, layout, upright=1110)
        assert isinstance(screen.main, SyncPanel)
        return screen.main

    return put


def corner(widget: QWidget, within: QWidget) -> tuple[int, int]:
    at = widget.mapTo(within, QPoint(0, 0))
    return at.x(), at.y()


async def test_tab_goes_through_the_cards_then_the_choices_then_what_carries_them_out(
    screen: SyncScreen, framed: Framed, store: Store, liis: Staff
) -> None:
    panel = framed(Layout.LANDSCAPE)
    await bring(store, [twice("twice")])
    screen.open("twice")
    await settled(screen)
    stops = [each.objectName() for each in tab_stops(panel.window())]
    choices = [name for name in stops if name.startswith("choice-")]
    wanted = ["check-now", "fact-scanner", *choices, "attention-choose"]
    assert choices
    assert [each for each in stops if each in wanted] == wanted


async def test_portrait_has_one_column_dense_three(
    screen: SyncScreen, framed: Framed, store: Store, liis: Staff
) -> None:
    panel = framed(Layout.PORTRAIT)
    await settled(screen)
    cards = (panel.outbox, panel.data, panel.facts)
    assert len({corner(each, panel)[0] for each in cards}) == 1
    assert [corner(each, panel)[1] for each in cards] == sorted(corner(each, panel)[1] for each in cards)
    screen.arrange(Layout.DENSE)
    panel.resize(1472, 726)
    QApplication.processEvents()
    assert len({corner(each, panel)[0] for each in cards}) == 3
    screen.arrange(Layout.LANDSCAPE)
    QApplication.processEvents()
    assert len({corner(each, panel)[0] for each in cards}) == 2


async def test_without_a_panel_what_needs_a_choice_is_a_button_away(
    qtbot: QtBot, screen: SyncScreen, framed: Framed, store: Store, liis: Staff
) -> None:
    await bring(store, [twice("A-1"), twice("A-2")])
    panel = framed(Layout.PORTRAIT)
    await settled(screen)
    asked = QSignalSpy(screen.show_context)
    qtbot.mouseClick(panel.waiting, Qt.MouseButton.LeftButton)
    assert asked.count() == 1
    screen.arrange(Layout.LANDSCAPE)
    assert not panel.waiting.isVisible()


async def test_the_scanner_leads_to_its_doctor(screen: SyncScreen, framed: Framed, liis: Staff) -> None:
    panel = framed(Layout.LANDSCAPE)
    await settled(screen)
    asked = QSignalSpy(screen.navigate)
    fact = panel.findChild(QWidget, "fact-scanner")
    assert isinstance(fact, QWidget)
    assert fact.accessibleName() == "Scanner: Types like a keyboard"
    assert fact.height() >= 48
    fact.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(fact, Qt.Key.Key_Space)
    assert asked.at(0) == ["scanner"]


async def test_a_serial_scanner_is_told_by_its_port(
    screen: SyncScreen, framed: Framed, workspace: Workspace, liis: Staff
) -> None:
    await workspace.settings.choose("scanner port", "/dev/ttyUSB0")
    framed(Layout.LANDSCAPE)
    await settled(screen)
    assert screen.model.view.facts[0].value == "Serial port /dev/ttyUSB0"


async def test_a_choice_is_found_and_made_by_keyboard(
    screen: SyncScreen, framed: Framed, store: Store, liis: Staff
) -> None:
    await pick_from_an_empty_bin(store)
    panel = framed(Layout.LANDSCAPE)
    screen.open("")
    await settled(screen)
    rows = panel.outbox.model.rows()
    place = next(number for number, row in enumerate(rows) if row.attention)
    asked = QSignalSpy(screen.navigate)
    panel.outbox.list.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(place):
        QTest.keyClick(panel.outbox.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.outbox.list, Qt.Key.Key_Return)
    assert asked.at(0) == [f"sync/{rows[place].attention}"]
    screen.open(rows[place].attention)
    await settled(screen)
    story = screen.context.story  # type: ignore[union-attr]
    first, second = list(story.choices.rows.values())[:2]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Down)
    if not second.isChecked():
        QTest.keyClick(second, Qt.Key.Key_Space)
    assert second.isChecked()
    story.button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(story.button, Qt.Key.Key_Space)
    await settled(screen)
    assert (await entries(store))[-1].type == "attention.resolve"


async def test_a_row_says_all_it_shows(screen: SyncScreen, framed: Framed, store: Store, liis: Staff) -> None:
    pickup = await hand_over(store)
    panel = framed(Layout.LANDSCAPE)
    await settled(screen)
    said = panel.outbox.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    row = panel.outbox.model.rows()[0]
    assert pickup.id in said
    assert said == f"{row.title}, {row.detail}, {row.chip}"


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("scale", [1.0, 1.3])
async def test_no_label_is_cut_off(
    screen: SyncScreen, framed: Framed, qapp: QApplication, store: Store, piret: Staff,
    layout: Layout, scale: float,
) -> None:  # fmt: skip
    apply_theme(qapp, "light", motion=False, scale=scale)
    await bring(store, [twice("A-1"), twice("A-2")])
    panel = framed(layout)
    screen.open("")
    await settled(screen)
    labels = [each for each in panel.findChildren(Label) if each.isVisible() and each.text()]
    assert labels
    assert [each.text() for each in labels if each.is_elided()] == []
