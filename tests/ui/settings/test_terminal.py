"""The card terminal of the device: set, kept, and tested with one that is a process of its own."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Staff
from ui.device_settings import TERMINAL
from ui.screens.settings.screen import SettingsScreen
from ui.screens.settings.terminal import TerminalSetting
from ui.workspace import Workspace


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace, liis: Staff) -> Iterator[SettingsScreen]:
    screen = SettingsScreen(workspace)
    qtbot.addWidget(screen.main)
    screen.main.show()
    yield screen
    screen.close()


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    command = [sys.executable, "-m", "associate_app", "terminal", str(tmp_path / "terminal.jsonl")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline())
        finally:
            process.kill()


async def result_of(setting: TerminalSetting, address: str) -> str:
    setting.choice.buttons["listens"].click()
    setting.address.setText(address)
    setting.test.click()
    await setting.tasks.idle()
    return setting.result.words()


async def test_a_terminal_that_answers_is_told_and_kept(
    screen: SettingsScreen, workspace: Workspace, port: int
) -> None:
    words = await result_of(screen.panel.terminal, f"127.0.0.1:{port}")
    assert words == "The terminal answers. Cards can be taken."
    await screen.model.tasks.idle()
    assert workspace.settings.get(TERMINAL) == f"127.0.0.1:{port}"


async def test_what_does_not_answer_is_told_with_what_to_do(screen: SettingsScreen) -> None:
    assert "Check the address" in await result_of(screen.panel.terminal, "127.0.0.1:1")
    assert "Type address and port" in await result_of(screen.panel.terminal, "terminal")


async def test_until_there_is_an_address_what_was_set_stays_in_force(
    screen: SettingsScreen, workspace: Workspace
) -> None:
    setting = screen.panel.terminal
    setting.choice.buttons["none"].click()
    await screen.model.tasks.idle()
    setting.choice.buttons["listens"].click()
    await screen.model.tasks.idle()
    assert workspace.settings.get(TERMINAL) == ""
