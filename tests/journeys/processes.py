"""The real processes, started, driven, cut off and killed."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

READY = 120.0  # seconds central may take, the demo retailer's import included
PATIENCE = 30.0  # seconds for what should take well under one


class Failed(Exception):
    """A step did not show what it must."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Central:
    """`associate-central serve` on one port and folder, as often as it is started."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> dict[str, Any]:
        """Returns what it says when it listens."""
        self.directory.mkdir(parents=True, exist_ok=True)
        with (self.directory / "serve.err").open("a") as errors:
            self._process = subprocess.Popen(
                [*_module("central"), "serve", *self._where, "--port", str(self.port), "--demo"],
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            said = (self.directory / "serve.err").read_text()[-500:]
            raise Failed(f"central did not start: {self._process.wait()}: {said}")
        ready: dict[str, Any] = json.loads(line)
        return ready

    def stop(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait(PATIENCE)
            if self._process.stdout:
                self._process.stdout.close()
            self._process = None

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait(PATIENCE)
            if self._process.stdout:
                self._process.stdout.close()
            self._process = None

    def enrolment_code(self, store: str) -> str:
        return self._ask("enrol-code", store).strip().splitlines()[-1].split()[-1]

    def check(self) -> dict[str, Any]:
        """Ledger chains and stock sums, verified by central itself."""
        result: dict[str, Any] = json.loads(self._ask("check"))
        return result

    def faults(self) -> list[str]:
        """Lines of its log that tell of a bug."""
        return _errors((self.directory / "serve.err").read_text())

    @property
    def _where(self) -> list[str]:
        return ["--directory", str(self.directory)]

    def _ask(self, *arguments: str) -> str:
        done = subprocess.run(
            [*_module("central"), *arguments, *self._where], capture_output=True, text=True, timeout=PATIENCE
        )
        if done.returncode:
            raise Failed(f"associate-central {arguments[0]}: {done.returncode}: {done.stderr}")
        return done.stdout


class App:
    """`associate run` with its control socket."""

    def __init__(self, directory: Path, pictures: Path) -> None:
        self.directory = directory
        self._pictures = pictures
        self._socket = directory / "control"
        self._process: subprocess.Popen[bytes] | None = None
        self._line: socket.socket | None = None
        self._answers: Any = None

    def enrol(self, url: str, code: str, name: str) -> None:
        arguments = ["enrol", "--directory", str(self.directory), url, code, name]
        done = subprocess.run(
            [*_module("associate_app"), *arguments], capture_output=True, text=True, env=_screen()
        )
        if done.returncode:
            raise Failed(f"associate enrol: {done.returncode}: {done.stderr}")

    def start(self, *more: str) -> Self:
        """`more` goes to the command line."""
        self.directory.mkdir(parents=True, exist_ok=True)
        self._socket.unlink(missing_ok=True)
        arguments = ["run", "--directory", str(self.directory), "--control", str(self._socket), *more]
        with (self.directory / "run.err").open("a") as errors:
            self._process = subprocess.Popen(
                [*_module("associate_app"), *arguments], stderr=errors, env=_screen()
            )
        self._line = self._connect()
        self._answers = self._line.makefile("r", encoding="utf-8")
        return self

    def kill(self) -> None:
        """SIGKILL: nothing in the app may prepare for it."""
        self._hang_up()
        if self._process is not None:
            self._process.kill()
            self._process.wait(PATIENCE)
            self._process = None

    def quit(self) -> None:
        if self._process is None:
            return
        try:
            self.do("quit")
            self._process.wait(PATIENCE)
        except (Failed, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait(PATIENCE)
            raise
        finally:
            self._hang_up()
            self._process = None

    def do(self, what: str, **arguments: Any) -> dict[str, Any]:
        """One command over the control socket. Raises Failed with what the app answered."""
        assert self._line is not None
        self._line.sendall(json.dumps({"do": what, **arguments}).encode() + b"\n")
        answer: dict[str, Any] = json.loads(
            self._answers.readline() or '{"ok": false, "error": "the app is gone"}'
        )
        if not answer.get("ok", False):
            raise Failed(f"{what} {arguments}: {answer}")
        return answer

    def state(self) -> dict[str, Any]:
        state: dict[str, Any] = self.do("state")["state"]
        return state

    def until(self, what: str, holds: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait until the app's state shows it. Raises Failed with the last state."""
        end = time.monotonic() + PATIENCE
        while True:
            state = self.state()
            if holds(state):
                return state
            if time.monotonic() > end:
                raise Failed(f"never: {what}; the app shows {json.dumps(state, ensure_ascii=False)}")
            time.sleep(0.02)

    def faults(self) -> list[str]:
        """Lines of its log that tell of a bug."""
        return _errors((self.directory / "log" / "associate.log").read_text())

    def picture(self, name: str) -> None:
        self._pictures.mkdir(parents=True, exist_ok=True)
        self.do("screenshot", path=str(self._pictures / f"{name}.png"))

    def _connect(self) -> socket.socket:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            line = socket.socket(socket.AF_UNIX)
            try:
                line.connect(str(self._socket))
            except OSError:
                line.close()
                if self._process is not None and self._process.poll() is not None:
                    said = (self.directory / "run.err").read_text()[-1000:]
                    raise Failed(f"the app ended: {self._process.returncode}: {said}") from None
                time.sleep(0.02)
            else:
                line.settimeout(PATIENCE)
                return line
        raise Failed("the app never opened its control socket")

    def _hang_up(self) -> None:
        if self._line is not None:
            self._answers.close()
            self._line.close()
            self._line = None


def _errors(log: str) -> list[str]:
    return [line for line in log.splitlines() if '"level": "error"' in line or "Traceback" in line]


def _module(name: str) -> list[str]:
    return [sys.executable, "-m", name]


def _screen() -> dict[str, str]:
    """With no screen, Qt draws into memory."""
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform != "linux"
    return dict(os.environ) if shown else {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
