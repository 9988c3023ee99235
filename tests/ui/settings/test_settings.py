from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Preferences, Staff, ThemeChoice
from tests.shop import entries, held
from ui.device_settings import IDLE_MINUTES, LANGUAGE, SOUNDS
from ui.screens.settings.panel import SettingsPanel
from ui.screens.settings.screen import SettingsScreen
from ui.workspace import Workspace


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace, liis: Staff) -> Iterator[SettingsScreen]:
    screen = SettingsScreen(workspace)
    qtbot.addWidget(screen.main)
    screen.main.resize(824, 1_600)
    screen.main.show()
    yield screen
    screen.close()


def panel_of(screen: SettingsScreen) -> SettingsPanel:
    assert isinstance(screen.main, SettingsPanel)
    return screen.main


async def test_what_is_chosen_is_the_persons_own_and_waits_for_the_line(
    qtbot: QtBot, screen: SettingsScreen, workspace: Workspace, liis: Staff
) -> None:
    panel = panel_of(screen)
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(panel.language.buttons["et"], left)
    qtbot.mouseClick(panel.theme.buttons["dark"], left)
    qtbot.mouseClick(panel.scale.buttons["130"], left)
    panel.left.click()
    panel.calm.click()
    await screen.model.tasks.idle()
    assert held(workspace.store, Staff, liis.id).preferences == Preferences(
        language="et", theme=ThemeChoice.DARK, text_scale=130, left_handed=True, reduced_motion=False
    )
    assert {each.type for each in await entries(workspace.store)} == {"staff.set_preferences"}


async def test_choices_of_the_device_are_kept_here_and_are_no_work_to_send(
    qtbot: QtBot, screen: SettingsScreen, workspace: Workspace
) -> None:
    panel = panel_of(screen)
    qtbot.mouseClick(panel.idle.buttons["15"], Qt.MouseButton.LeftButton)
    panel.sounds.click()
    await screen.model.tasks.idle()
    assert (workspace.settings.get(IDLE_MINUTES), workspace.settings.get(SOUNDS)) == ("15", "off")
    assert await entries(workspace.store) == []


async def test_the_language_of_the_device_is_chosen_and_given_back_to_the_store(
    qtbot: QtBot, screen: SettingsScreen, workspace: Workspace
) -> None:
    panel = panel_of(screen)
    for code in ("ru", ""):
        qtbot.mouseClick(panel.spoken.buttons[code], Qt.MouseButton.LeftButton)
        await screen.model.tasks.idle()
        assert workspace.settings.get(LANGUAGE) == code
        assert [key for key, each in panel.spoken.buttons.items() if each.isChecked()] == [code]
    assert await entries(workspace.store) == []


async def test_what_holds_is_marked_and_the_sample_is_as_large_as_chosen(
    qtbot: QtBot, screen: SettingsScreen
) -> None:
    panel = panel_of(screen)
    assert panel.language.buttons["en"].isChecked()
    assert panel.calm.isChecked()
    before = panel.sample.words.font().pixelSize()
    qtbot.mouseClick(panel.scale.buttons["200"], Qt.MouseButton.LeftButton)
    assert panel.sample.words.font().pixelSize() == 2 * before
    assert [key for key, each in panel.scale.buttons.items() if each.isChecked()] == ["200"]
    await screen.model.tasks.idle()


async def test_the_way_to_the_scanner_is_offered(qtbot: QtBot, screen: SettingsScreen) -> None:
    with qtbot.waitSignal(screen.navigate) as went:
        panel_of(screen).scanner.emit()
    assert went.args == ["scanner"]
