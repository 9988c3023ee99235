"""The window: nobody works here yet, or somebody does."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from associate_app.domain.attention import Attention
from associate_app.domain.scan import Code
from associate_app.ports import Line
from associate_app.queries.sync_device import open_attention
from ui.scan.queue import ScanQueue
from ui.screens.sign_in.panel import SignInPanel
from ui.screens.sign_in.view_model import SignInViewModel
from ui.shell.frame import Frame
from ui.shell.line import LineViewModel
from ui.shell.screen import Screen
from ui.tasks import TaskScope
from ui.words.bug import bug_words
from ui.workspace import Workspace


class MainWindow(QMainWindow):
    """Takes every scan of the application by `scan`. Emits `closed` when it has gone."""

    closed = Signal()

    def __init__(self, workspace: Workspace, screens: Sequence[Screen]) -> None:
        super().__init__()
        self.setWindowTitle("Associate")
        self.resize(1280, 800)
        self.workspace = workspace
        self._was: dict[str, str] = {}  # where each associate was when the device was locked
        self._last = ""
        self._is_closed = False
        self.tasks = TaskScope(self._failed)
        self._scans = ScanQueue(self._take_scan, self.tasks)
        self.line = LineViewModel(workspace, self)
        self.sign_in = SignInViewModel(workspace, self)
        self.sign_in_panel = SignInPanel(self.sign_in, self.line, workspace.clock)
        self.frame = Frame(workspace, self.line, screens, self.tasks)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.sign_in_panel)
        self._pages.addWidget(self.frame)
        self.setCentralWidget(self._pages)
        workspace.session.changed.connect(self._person_changed)
        self.line.changed.connect(self._line_changed)
        self._person_changed()

    def scan(self, text: str) -> None:
        self._scans.put(text)

    def go(self, route: str) -> None:
        """Where to go as soon as somebody is signed in."""
        self.frame.show_route(route)

    def attention(self) -> tuple[Attention, ...]:
        """What this store has to choose about."""
        store = self.workspace.store
        identity = store.identity()
        return open_attention(store.reader(), identity.store) if identity else ()

    @property
    def is_locked(self) -> bool:
        return self.workspace.session.actor is None

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self._is_closed:
            return
        self._is_closed = True
        self.frame.close_screens()
        self.sign_in.close()
        self.line.close()
        self.tasks.close()
        self.closed.emit()

    async def _take_scan(self, code: Code) -> None:
        if self.is_locked:
            await self.sign_in.scanned(code)
        else:
            await self.frame.take_scan(code)

    def _person_changed(self) -> None:
        actor = self.workspace.session.actor
        if actor is None:
            if self._last:
                self._was[self._last] = str(self.frame.router.here)
            self._last = ""
            self.sign_in.open()
            self._pages.setCurrentWidget(self.sign_in_panel)
            return
        if actor.id != self._last:
            self._last = actor.id
            self.frame.router.start_over(self._was.get(actor.id, ""))
        self._pages.setCurrentWidget(self.frame)

    def _line_changed(self) -> None:
        """A revoked device locks itself."""
        if self.workspace.sync.status.line is Line.REVOKED:
            self.workspace.session.sign_out()

    def _failed(self, _error: BaseException) -> None:
        """A bug: already logged. The associate keeps working and knows that something was left out."""
        self.frame.toasts.say(bug_words())
