"""What pill, horizon and inbox say."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from associate_app.queries.sync_device import Backlog, backlog
from ui.kit.pill import LineKind
from ui.words.line import line_in_brief, line_state
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class LineView:
    kind: LineKind
    text: str
    brief: str
    attention: int
    pending: int


class LineViewModel(QObject):
    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._backlog = self._ask()
        self._unsubscribe = workspace.sync.subscribe(lambda _status: self._show())
        workspace.changes.documents.connect(self._read)
        self._shown = self.view

    @property
    def view(self) -> LineView:
        """Always in the language in force: frames are made anew for another one."""
        held = self._backlog
        status = self._workspace.sync.status
        kind, text = line_state(status, held.pending, held.needs_you)
        return LineView(kind, text, line_in_brief(status.line), held.attention, held.pending)

    def close(self) -> None:
        self._unsubscribe()

    def _read(self) -> None:
        self._backlog = self._ask()
        self._show()

    def _ask(self) -> Backlog:
        identity = self._workspace.store.identity()
        store, device = (identity.store, identity.device) if identity else ("", "")
        return backlog(self._workspace.store.reader(), store, device)

    def _show(self) -> None:
        if (view := self.view) != self._shown:
            self._shown = view
            self.changed.emit()
