"""A device that nobody touches locks itself."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow

from associate_app.domain.time import MINUTE
from ui.device_settings import IDLE_MINUTES
from ui.workspace import Workspace

_LOOK_MS = 5_000
_USE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
}


class IdleWatch(QObject):
    """By the clock on the wall and not by a timer: a tablet that slept for an hour was not used either."""

    idle = Signal()
    back = Signal()  # the button of the mouse that goes back

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._used_at = workspace.clock.now()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_MS)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._state_changed)

    def watch(self, window: QWindow) -> None:
        """What comes to `window` from outside; a filter on the application would see every event."""
        window.installEventFilter(self)

    def close(self) -> None:
        self._timer.stop()

    def used(self) -> None:
        self._used_at = self._workspace.clock.now()

    def look(self) -> None:
        if self._workspace.session.actor is None:
            self.used()
            return
        minutes = int(self._workspace.settings.get(IDLE_MINUTES))
        if self._workspace.clock.now() - self._used_at >= minutes * MINUTE:
            self.idle.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _USE:
            self.used()
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.BackButton:
            if event.type() is QEvent.Type.MouseButtonPress:
                self.back.emit()
            return True
        return False

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        """The screen was switched off, or the system took the app from it."""
        if state is Qt.ApplicationState.ApplicationSuspended:
            self.idle.emit()
