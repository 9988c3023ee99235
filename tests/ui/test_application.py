import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest


class App:
    def __init__(self, store: Path, control: Path) -> None:
        self._control = control
        self.process = subprocess.Popen(
            [sys.executable, "-W", "default", "-m", "tests.ui.serving", str(store), str(control)],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def do(self, order: dict[str, Any]) -> dict[str, Any]:
        until = time.monotonic() + 30
        while True:
            try:
                with socket.socket(socket.AF_UNIX) as line:
                    line.settimeout(20)
                    line.connect(str(self._control))
                    line.sendall(json.dumps(order).encode() + b"\n")
                    with line.makefile() as stream:
                        answer: dict[str, Any] = json.loads(stream.readline())
                    return answer
            except (FileNotFoundError, ConnectionRefusedError):
                assert time.monotonic() < until, "the app did not open its socket"
                time.sleep(0.05)

    def ended(self) -> tuple[int, str]:
        _, said = self.process.communicate(timeout=30)
        return self.process.returncode, said


@pytest.fixture
def app(template: Path, tmp_path: Path) -> Iterator[App]:
    shutil.copytree(template, tmp_path / "store")
    app = App(tmp_path / "store", tmp_path / "control")
    yield app
    if app.process.poll() is None:
        app.process.kill()
        app.process.communicate()


def complaints(said: str) -> list[str]:
    return [line for line in said.splitlines() if "propagateSizeHints" not in line]


def test_the_app_starts_shows_its_route_and_ends_cleanly(app: App) -> None:
    assert app.do({"do": "state"})["state"]["route"] == "sync"
    assert app.do({"do": "quit"})["ok"]
    code, said = app.ended()
    assert (code, complaints(said)) == (0, [])


@pytest.mark.parametrize("each", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_as_closing_the_window_does(app: App, each: signal.Signals) -> None:
    assert app.do({"do": "state"})["ok"]
    app.process.send_signal(each)
    code, said = app.ended()
    assert (code, complaints(said)) == (0, [])
