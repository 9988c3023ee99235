"""What an associate sees: a scan, another language, stalls while loading, a cold start."""

import asyncio
import os
import secrets
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import qasync
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from associate_app.commands.staff import SetPreferences
from associate_app.domain.scan import parse
from associate_app.domain.staff import Preferences, Staff
from associate_app.ports import SystemClock
from associate_app.settings import DEMO_STORE
from associate_app.store import Store
from bench.card import scans
from bench.measure import stopwatch, summary
from bench.shop import Pages, load, open_new
from sync.engine import Engine
from tests.desk import workspace_on
from tests.journeys.processes import App
from ui.application import build_window
from ui.shell.window import MainWindow
from ui.theme import apply_theme
from ui.workspace import Workspace

T = TypeVar("T")

SCANS, SWITCHES, STARTS = 100, 20, 5
TICK = 0.001  # seconds between two looks at the GUI's clock


def painted(what: Pages) -> dict[str, float]:
    """From the decoded scan to the last pixel of the whole 1280×800 window, product after product."""
    return on_qt_loop(lambda app, store: _painted(app, store, what))


def switched(what: Pages) -> dict[str, float]:
    """From choosing another language to the last pixel of the frame that was built anew for it."""
    return on_qt_loop(lambda app, store: _switched(app, store, what))


def gui_stall(what: Pages) -> dict[str, float]:
    """How late a 1 ms timer of the GUI thread fires while the store loads."""
    return on_qt_loop(lambda _, store: _stalls(store, what))


def cold_start(what: Pages) -> dict[str, float]:
    """From starting the process to the painted window of an enrolled, loaded device; warm disk caches."""
    samples = []
    with tempfile.TemporaryDirectory() as folder:
        directory = Path(folder) / "device"
        key = secrets.token_bytes(32)
        store = open_new(directory, key)
        asyncio.run(load(store, what))
        store.close()
        (directory / "store.key").write_text(key.hex())
        app = App(directory, Path(folder))
        for _ in range(STARTS):
            with stopwatch() as watch:
                app.start()
                app.picture("first")
            samples.append(watch.ms)
            app.quit()
    return summary(samples)


def on_qt_loop(work: Callable[[QApplication, Store], Coroutine[None, None, T]]) -> T:
    """Run `work` on a Qt loop with an empty store."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        store = open_new(Path(folder))
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
            result = runner.run(work(app, store))
        store.close()
    return result


async def _painted(app: QApplication, store: Store, what: Pages) -> dict[str, float]:
    await load(store, what)
    async with _working(app, store) as window:
        codes = scans(store.reader())
        samples = []
        for _ in range(SCANS + 1):
            code = parse(next(codes))
            with stopwatch() as watch:
                await window.frame.take_scan(code)
                window.grab()
            samples.append(watch.ms)
            await asyncio.sleep(0)
    return summary(samples[1:])


async def _switched(app: QApplication, store: Store, what: Pages) -> dict[str, float]:
    await load(store, what)
    async with _working(app, store) as window:
        samples = []
        for turn in range(SWITCHES + 1):
            before = window.frame
            wanted = SetPreferences(preferences=Preferences(language=("pl", "ru")[turn % 2]))
            with stopwatch() as watch:
                await store.perform(wanted, actor=window.workspace.session.actor_id)
                while window.frame is before:  # noqa: ASYNC110 - it is built when the window is free
                    await asyncio.sleep(0)
                window.grab()
            samples.append(watch.ms)
            await asyncio.sleep(TICK)
    return summary(samples[1:])


@asynccontextmanager
async def _working(app: QApplication, store: Store) -> AsyncIterator[MainWindow]:
    """The window with an associate at work in it."""
    apply_theme(app, "light")
    workspace = workspace_of(store)
    window = build_window(workspace)
    window.show()
    [associate] = store.reader().documents(
        Staff, "select doc from staff where store = :store order by id limit 1", store=DEMO_STORE
    )
    workspace.session.sign_in(associate)
    try:
        yield window
    finally:
        window.close()
        workspace.changes.close()
        workspace.reading.close()
        window.deleteLater()


async def _stalls(store: Store, what: Pages) -> dict[str, float]:
    late: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(max(0.0, (now - last - TICK) * 1000))
        last = now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(int(TICK * 1000))
    await asyncio.sleep(0.1)
    late.clear()
    await load(store, what)
    timer.stop()
    return summary(late)


def workspace_of(store: Store) -> Workspace:
    """Off the line: an engine that is never started."""
    clock = SystemClock()
    return workspace_on(store, Engine(store, clock), clock, Path())
