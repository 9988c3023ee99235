"""Sounds: three that differ, small, and silent where the device can't or may not."""

import subprocess
import sys
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

import resources
from tools import sounds
from ui.device_settings import SOUNDS
from ui.scan.feedback import OUTCOMES, Feedback
from ui.workspace import Workspace


class Speaker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.played = 0

    def play(self) -> None:
        self.played += 1


@pytest.fixture
def feedback(workspace: Workspace) -> Feedback:
    feedback = Feedback(workspace.settings)
    feedback._effects = {outcome: Speaker() for outcome in OUTCOMES}  # type: ignore[assignment]
    return feedback


def played(feedback: Feedback) -> list[str]:
    return [outcome for outcome, each in (feedback._effects or {}).items() if each.played]  # type: ignore[attr-defined]


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_each_outcome_has_its_own_sound(feedback: Feedback, outcome: str) -> None:
    feedback.say(outcome)
    assert played(feedback) == [outcome]


async def test_a_device_set_to_be_silent_shows_it_all_the_same(
    feedback: Feedback, workspace: Workspace
) -> None:
    shown: list[str] = []
    feedback.said.connect(shown.append)
    await workspace.settings.choose(SOUNDS, "off")
    feedback.say("wrong")
    assert (played(feedback), shown) == ([], ["wrong"])


@pytest.mark.qt_log_ignore("PulseAudioService", "Couldn't (load|resolve)")
def test_without_a_loudspeaker_nothing_is_said_and_nothing_breaks(workspace: Workspace, qtbot: QtBot) -> None:
    feedback = Feedback(workspace.settings)
    feedback.say("found")
    assert feedback.can_be_heard in (True, False)


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_the_sounds_are_short_small_and_told_apart(outcome: str) -> None:
    with wave.open(str(resources.resource("sounds", f"{outcome}.wav"))) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        assert 0.05 < file.getnframes() / file.getframerate() < 0.5
    assert len(resources.read_bytes("sounds", f"{outcome}.wav")) < 20_000
    notes = [sounds.SOUNDS[each] for each in OUTCOMES]
    assert len(set(notes)) == len(notes)


def test_the_sounds_are_made_as_they_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sounds, "FOLDER", tmp_path)
    sounds.main()
    for outcome in OUTCOMES:
        assert (tmp_path / f"{outcome}.wav").read_bytes() == resources.read_bytes("sounds", f"{outcome}.wav")


def test_starting_the_app_loads_neither_camera_nor_sound() -> None:
    program = (
        "import sys, ui.scan.scanners\n"
        "heavy = ('PySide6.QtMultimedia', 'PySide6.QtSerialPort', 'PIL')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert ended.stdout.strip() == "[]", ended.stderr
