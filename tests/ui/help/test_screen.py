import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QSignalSpy

from tests.ui.opened import ids, opened, settled, titles
from ui.application import build_window
from ui.screens.help.cards import LINES
from ui.screens.help.screen import HelpScreen


@pytest.fixture
def screen(workspace, liis):
    made = HelpScreen(workspace)
    yield made
    made.close()


async def test_the_four_states_of_the_line_are_drawn_as_they_are(qtbot, screen):
    await opened(qtbot, screen)
    assert [pill.kind() for pill in screen.panel.line.pills] == list(LINES)
    assert set(LINES) == {"online", "sending", "offline", "needs_you"}


async def test_it_leads_to_the_scanner_and_to_the_settings(qtbot, screen):
    await opened(qtbot, screen)
    gone = QSignalSpy(screen.navigate)
    screen.panel.scan.list.choose("scanner")
    screen.panel.scan.list.choose("settings")
    assert [gone.at(n)[0] for n in range(2)] == ["scanner", "settings"]


async def test_typing_leaves_what_speaks_of_it(qtbot, screen):
    await opened(qtbot, screen)
    screen.panel.field.setText("dashed indigo")
    assert [card.isHidden() for card in (screen.panel.line, screen.panel.scan, screen.panel.keys)] == [
        False,
        True,
        True,
    ]
    screen.panel.field.setText("zzz")
    assert not screen.panel.none.isHidden()
    screen.panel.field.setText("")
    assert not screen.panel.scan.isHidden()


async def test_every_part_has_a_licence_to_read_without_a_line(qtbot, screen):
    await opened(qtbot, screen)
    parts = [id for id in ids(screen.panel.about.list) if id]
    assert {"help/Inter", "help/Lucide", "help/PySide6", "help/httpx"} <= set(parts)
    for part, words in (
        ("Inter", "SIL OPEN FONT LICENSE"),
        ("Lucide", "ISC License"),
        ("PySide6", "GNU LESSER"),
    ):
        screen.open(part)
        await settled(screen)
        assert words in screen.side.page.text.toPlainText()
        assert part in screen.side.licence.title.text()
    screen.open("")
    await settled(screen)
    assert screen.side.currentWidget() is screen.side.answers


async def test_a_part_that_is_not_there_is_no_licence(qtbot, screen):
    await opened(qtbot, screen, "../../etc/passwd")
    assert screen.model.view.licence is None


async def test_the_version_is_said(qtbot, screen):
    await opened(qtbot, screen)
    assert screen.panel.about.list.rows()[0].words == "Version, 0.1.0"


async def test_the_keys_that_are_told_are_the_keys_that_work(qtbot, screen, workspace):
    await opened(qtbot, screen)
    told = {row.value for row in screen.panel.keys.list.rows() if row.value}
    window = build_window(workspace)
    qtbot.addWidget(window)
    everywhere = {each.shown() for each in window.frame._hints() if each.act is not None}
    assert everywhere <= told
    assert QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText) in told
    window.close()
    assert "Search or type a code" in titles(screen.panel.keys.list)
