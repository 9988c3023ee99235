"""The demo: central with the retailer Nordlys and a card terminal, and the app on one of its tablets."""

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from associate_app import exit_codes
from associate_app.composition import enrol_device, is_enrolled, run_app
from associate_app.failure import Failure
from associate_app.screen import has_screen
from associate_app.settings import DEMO_STORE, Settings

DEVICE_NAME = "Tablet 4"
SIGNED_IN = "staff-101"  # Liis Tamm
PATIENCE = 30  # seconds for the other programs to stop


def run_demo(settings: Settings, *, port: int) -> int:
    """Until the window is closed; returns the exit code. Raises Failure; KeyboardInterrupt when stopped."""
    if not has_screen():
        raise Failure(
            "There is no screen here. `make tour` shows the app in pictures instead.", exit_codes.UNAVAILABLE
        )
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))  # central is stopped, too
    central = settings.directory / "central"
    tablet = Settings(directory=settings.directory / "tablet")
    print("Starting PostgreSQL and central with the demo retailer. The first time takes a while.", flush=True)
    with _serving(central, port) as url:
        print(f"Central is at {url}. PINs: associates 2580, deputies 3690, managers 1470.", flush=True)
        if not is_enrolled(tablet):
            code = _ask(["enrol-code", DEMO_STORE, "--directory", str(central)])
            asyncio.run(enrol_device(tablet, url, code, DEVICE_NAME))
        with _terminal(settings.directory / "terminal.jsonl") as address:
            return run_app(tablet, sign_in=SIGNED_IN, terminal=address)


@contextmanager
def _serving(directory: Path, port: int) -> Iterator[str]:
    """Central's address, while it runs."""
    command = _central("serve", "--demo", "--directory", str(directory), "--port", str(port))
    with _running(command, "Central did not start; what stands above says why.") as ready:
        yield json.loads(ready)["url"]


@contextmanager
def _terminal(journal: Path) -> Iterator[str]:
    """Host and port of a card terminal without cards, while it runs."""
    with _running(_own("terminal", str(journal)), "The card terminal of the demo did not start.") as port:
        yield f"127.0.0.1:{int(port)}"


@contextmanager
def _running(command: Sequence[str], not_started: str) -> Iterator[str]:
    """The first line that it prints. Raises Failure where there is none."""
    with _interrupts_ignored():  # by the other program, until it knows what to do about them
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        try:
            ready = process.stdout.readline()
            if not ready:
                raise Failure(not_started, process.wait())
            yield ready
        finally:
            process.terminate()
            process.wait(PATIENCE)


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """Ctrl+C reaches every process of the terminal; one that is started inside leaves it to us at first."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _ask(arguments: Sequence[str]) -> str:
    """The last word of what central's command printed."""
    done = subprocess.run(_central(*arguments), capture_output=True, text=True)
    if done.returncode:
        raise Failure(done.stderr.strip(), done.returncode)
    return done.stdout.split()[-1]


def _own(*arguments: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "associate_app", *arguments]


def _central(*arguments: str) -> list[str]:
    """In a bundle the two programs lie side by side."""
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).with_name("associate-central")), *arguments]
    return [sys.executable, "-m", "central", *arguments]
