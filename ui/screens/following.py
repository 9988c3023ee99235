"""A screen that shows what is: it reads off the GUI thread, and follows the store while it is seen."""

from datetime import datetime, tzinfo
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from associate_app.domain.place import Place
from associate_app.domain.time import MINUTE, Instant
from associate_app.queries.staff import place
from associate_app.store import Changes, StoreUnavailable
from ui.changes import concerns
from ui.format.times import local, zone_of
from ui.tasks import TaskScope
from ui.words.bug import bug_words
from ui.words.problems import refusal_words
from ui.workspace import Workspace

V = TypeVar("V")


class FollowingModel(Generic[V], QObject):
    """Subclasses read their view in `look`; it is read again after changes of `kinds`, and each minute.

    `view` is None until the first answer. `problem` says why the store can't be read.
    """

    changed = Signal()
    kinds: tuple[str, ...] = ()
    follows_outbox = False

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.tasks = TaskScope(self._failed)
        self.view: V | None = None
        self.problem = ""
        self.store: Place | None = None
        self._seen = 0  # parts of the screen that are seen
        self._is_reading = self._again = self._closed = False
        workspace.changes.documents.connect(self._documents_changed)
        self._stop_listening = workspace.sync.subscribe(lambda _status: self._line_changed())
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(self.refresh)

    @property
    def now(self) -> Instant:
        return self.workspace.clock.now()

    @property
    def zone(self) -> tzinfo | None:
        return zone_of(self.store)

    def local_now(self) -> datetime:
        return local(self.now, self.zone)

    def close(self) -> None:
        self._seen, self._closed = 0, True
        self._minute.stop()
        self._stop_listening()
        self.tasks.close()

    def watch(self, seen: bool) -> None:
        """Only a screen that is seen follows; the others read when they are shown."""
        if self._closed:
            return  # a window that goes hides its screens
        self._seen = max(0, self._seen + (1 if seen else -1))
        if seen:
            self._minute.start()
            self.refresh()
        elif not self._seen:
            self._minute.stop()

    def refresh(self) -> None:
        """One reading at a time, and one more when something changed meanwhile."""
        if self._is_reading:
            self._again = True
        elif self._seen:
            self._is_reading = True
            self.tasks.start("read", self._read())

    async def look(self, store: Place) -> V | None:
        """The view; None where there is nothing to show yet."""
        raise NotImplementedError

    async def _read(self) -> None:
        try:
            self._again = True
            while self._again:
                self._again = False
                await self._read_once()
        finally:
            self._is_reading = False

    async def _read_once(self) -> None:
        identity, view, problem = self.workspace.store.identity(), None, ""
        if identity is None:
            return
        try:
            self.store = self.store or await self.workspace.reading.ask(lambda r: place(r, identity.store))
            view = await self.look(self.store) if self.store else None
        except StoreUnavailable as unavailable:
            problem = refusal_words(unavailable)
        if self._again and view is not None:
            return  # an older question than what was asked meanwhile
        if (view, problem) != (self.view, self.problem):
            self.view, self.problem = view, problem
            self.changed.emit()

    def _documents_changed(self, changes: Changes) -> None:
        if concerns(changes, *self.kinds) or (self.follows_outbox and changes.outbox) or changes.sync:
            self.refresh()

    def _line_changed(self) -> None:
        self.refresh()

    def _failed(self, _error: BaseException) -> None:
        self.problem = bug_words()
        self.changed.emit()
