"""The running application: Qt, the loop, the window, and a clean end."""

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import qasync
import structlog
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.garbage import collected_here
from ui.language.catalogue import use_language
from ui.scan.scanners import Scanners
from ui.screens.customers.screen import CustomersScreen
from ui.screens.help.screen import HelpScreen
from ui.screens.pickups.screen import PickupsScreen
from ui.screens.product.screen import ProductScreen
from ui.screens.reports.screen import ReportsScreen
from ui.screens.returns.screen import ReturnsScreen
from ui.screens.scanner.screen import ScannerScreen
from ui.screens.sell.screen import SellScreen
from ui.screens.settings.screen import SettingsScreen
from ui.screens.sync.screen import SyncScreen
from ui.screens.tasks.screen import TasksScreen
from ui.screens.today.screen import TodayScreen
from ui.shell.screen import Screen
from ui.shell.window import MainWindow
from ui.theme import apply_theme
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.control.server import ControlServer

# In the order of the rail; the first is home.
_SCREENS: Sequence[Callable[[Workspace], Screen]] = (
    TodayScreen,
    SellScreen,
    CustomersScreen,
    PickupsScreen,
    ReturnsScreen,
    ProductScreen,
    TasksScreen,
    ReportsScreen,
    SyncScreen,
    HelpScreen,
    SettingsScreen,
)

Build = Callable[[], Awaitable[Workspace]]
Close = Callable[[Workspace], Awaitable[None]]

_SOUNDS_MS = 3_000  # after the start, which they must not slow down

_log = structlog.get_logger(__name__)


def run(
    build: Build,
    close: Close,
    *,
    control: Path | None = None,
    route: str = "",
    size: tuple[int, int] = (1280, 800),
) -> int:
    """Run until the window is closed; returns the exit code.

    `build` and `close` run on the loop: what they start (the sync engine) lives on it. What `build` raises is
    raised here, after Qt has been put in order.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Associate")
    app.setQuitOnLastWindowClosed(False)  # else Qt stops the loop before the last tasks are done
    use_language(app, "en")
    apply_theme(app, "light")
    with collected_here(), asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(_live(app, build, close, control, route, size))


def build_window(workspace: Workspace, scanners: Scanners | None = None) -> MainWindow:
    """Without `scanners` the scanner page looks at some that hear nothing."""
    heard = scanners or Scanners(workspace.settings)

    def screens() -> Sequence[Screen]:
        return (*(screen(workspace) for screen in _SCREENS), ScannerScreen(workspace, heard))

    return MainWindow(workspace, screens)


async def _live(
    app: QApplication,
    build: Build,
    close: Close,
    control: Path | None,
    route: str,
    size: tuple[int, int],
) -> int:
    gone = asyncio.Event()
    workspace = await build()
    try:
        scanners = Scanners(workspace.settings)
        window = build_window(workspace, scanners)
        window.closed.connect(gone.set)
        scanners.scanned.connect(lambda text, _source: window.scan(text))
        scanners.said.connect(window.say)
        window.outcome.connect(scanners.feedback.say)
        window.camera.connect(lambda: scanners.camera_sheet(window).open())
        scanners.listen(app, window)
        QTimer.singleShot(_SOUNDS_MS, scanners.feedback, scanners.feedback.prepare)
        server = _controlled(window, control) if control is not None else None
        window.resize(*size)
        window.show()
        if route:
            window.go(route)
        try:
            with _signals_set(gone), bugs_logged():
                await gone.wait()
        finally:
            scanners.close()
            if server is not None:
                server.close()
            window.close()
            window.deleteLater()
            await asyncio.sleep(0)
    finally:
        workspace.changes.close()
        workspace.reading.close()
        await close(workspace)
    return 0


def _controlled(window: MainWindow, path: Path) -> "ControlServer":
    from ui.control.server import ControlServer  # only tests need it

    return ControlServer(window, path)


@contextmanager
def _signals_set(gone: asyncio.Event) -> Iterator[None]:
    """Ctrl+C and a stopping service end the app as closing its window does.

    Python sees a signal at the latest when the clock of the top bar ticks.
    """
    loop = asyncio.get_running_loop()
    signals = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(each, lambda *_: loop.call_soon_threadsafe(gone.set)) for each in signals]
    try:
        yield
    finally:
        for each, handler in zip(signals, before, strict=True):
            signal.signal(each, handler)


@contextmanager
def bugs_logged() -> Iterator[None]:
    """What fails in a slot, an event or a paint comes out here: Qt goes on, and Python only prints it."""

    def log(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.error("bug", exc_info=(kind, error, trace))

    before, sys.excepthook = sys.excepthook, log
    try:
        yield
    finally:
        sys.excepthook = before
