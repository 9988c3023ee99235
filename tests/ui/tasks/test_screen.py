import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from associate_app.commands.pickups import ReportMissing, StartPicking
from tests.ui.opened import ids, opened, settled, titles
from ui.screens.tasks.screen import COUNT_MS, TasksScreen


@pytest.fixture
def screen(workspace, liis):
    made = TasksScreen(workspace)
    yield made
    made.close()


async def test_open_work_is_listed_and_leads_to_its_place(qtbot, screen):
    await opened(qtbot, screen)
    rows = screen.panel.list
    assert titles(rows)[0] == "Late"
    assert "pickup/P-4811" in ids(rows)
    gone = QSignalSpy(screen.navigate)
    rows.choose("pickup/P-4811")
    assert gone.at(0) == ["pickup/P-4811"]


async def test_a_new_contradiction_appears_by_itself(qtbot, screen, store):
    await opened(qtbot, screen)
    before = screen.model.view.all
    await store.perform(ReportMissing(pickup="P-4826", line="L3"), actor="staff-101")
    await settled(screen)
    assert screen.model.view.all == before + 1
    assert any(id.startswith("sync/") for id in ids(screen.panel.list))


async def test_the_rail_counts_what_is_to_do_on_every_screen(screen, store):
    told: list[int] = []
    screen.badge.connect(told.append)
    await asyncio.sleep(COUNT_MS / 1_000)
    await settled(screen)
    assert told == [screen.model.view.all]
    await store.perform(ReportMissing(pickup="P-4826", line="L3"), actor="staff-101")
    await settled(screen)
    assert told[1:] == [told[0] + 1]


async def test_mine_is_what_i_have_begun(qtbot, screen, store):
    await opened(qtbot, screen)
    screen.panel.tabs.setCurrentIndex(1)
    await settled(screen)
    assert screen.panel.none_mine.isVisible()
    await store.perform(StartPicking(pickup="P-4830"), actor="staff-101")
    await settled(screen)
    assert [id for id in ids(screen.panel.list) if id] == ["pickup/P-4830"]
    assert screen.model.view.mine == 1


async def test_what_was_done_today_stands_beside(qtbot, screen):
    await opened(qtbot, screen)
    assert "Handed over P-4815" in titles(screen.side.list)


async def test_the_keyboard_skips_headings_and_opens_a_row(qtbot, screen):
    await opened(qtbot, screen)
    rows = screen.panel.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    gone = QSignalSpy(screen.navigate)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    wanted = [id for id in ids(rows) if id][:2]
    assert [gone.at(n)[0] for n in range(gone.count())] == wanted


async def test_a_screen_that_is_not_seen_reads_nothing(qtbot, screen, store):
    await opened(qtbot, screen)
    before = screen.model.view
    screen.main.window().hide()
    await store.perform(StartPicking(pickup="P-4830"), actor="staff-101")
    await settled(screen)
    assert screen.model.view is before
    screen.main.window().show()
    await settled(screen)
    assert screen.model.view != before
