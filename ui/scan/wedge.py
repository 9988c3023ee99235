"""Tells a keyboard-wedge scanner from a person by the rhythm of the keys.

Printable keys are held back for one gap: a burst that ends in Enter or Tab is a scan, anything else is
given to whatever has the focus, in order. So a scan works whatever has the focus and never leaves
characters in a field, and nothing that was typed is eaten.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

GAP_MS = 35
"""Scanners send a key every 1 to 20 ms; nobody types several keys in a row this fast."""
SHORTEST = 4
SHORTEST_WITHOUT_SUFFIX = 8
"""A burst this long is a scanner, even if its Enter is missing (half a scan, or none configured)."""

_SUFFIXES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_GROUP_SEPARATOR = Qt.Key.Key_BracketRight  # with Control: how scanners type FNC1


class WedgeFilter(QObject):
    """Install it on the application; `scanned` carries the text of each scan, in order."""

    scanned = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._held: list[QKeyEvent] = []
        self._last = 0
        self._giving_back = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(GAP_MS)
        self._timer.timeout.connect(self._quiet)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._giving_back or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, (QWindow, QWidget)):
            return False
        if event.type() is QEvent.Type.KeyRelease:
            return self._release(event)
        return self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() in _SUFFIXES and not event.modifiers() & _COMMANDS:
            if self._in_rhythm(event) and len(self._text()) >= SHORTEST:
                self._scan()
                return True
            self._give_back()
            return False
        if not _is_scannable(event):
            if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control):  # scanners hold Shift for capitals
                self._give_back()
            return False
        if self._held and not self._in_rhythm(event):
            self._give_back()
        self._held.append(event.clone())
        self._last = event.timestamp()
        self._timer.start()
        return True

    def _release(self, event: QKeyEvent) -> bool:
        """A release follows its press, wherever that went."""
        if self._held and _is_scannable(event):
            self._held.append(event.clone())
            return True
        return False

    def _in_rhythm(self, event: QKeyEvent) -> bool:
        """By the time of the key, not of its arrival: the window may have been busy meanwhile."""
        if not event.timestamp() or not self._last:
            return self._timer.isActive()
        return event.timestamp() - self._last <= GAP_MS

    def _text(self) -> str:
        return "".join(_character(each) for each in self._held if each.type() is QEvent.Type.KeyPress)

    def _quiet(self) -> None:
        """Keys that wait behind a busy moment come first."""
        held = len(self._held)
        QTimer.singleShot(0, self, lambda: self._settle(held))

    def _settle(self, held: int) -> None:
        if len(self._held) != held or self._timer.isActive():
            return
        if len(self._text()) >= SHORTEST_WITHOUT_SUFFIX:
            self._scan()
        else:
            self._give_back()

    def _scan(self) -> None:
        text = self._text()
        self._forget()
        self.scanned.emit(text)

    def _give_back(self) -> None:
        held = list(self._held)
        self._forget()
        self._giving_back = True
        try:
            for event in held:
                target = QApplication.focusWidget() or QApplication.activeWindow()
                if target is not None:
                    QApplication.sendEvent(target, event)
        finally:
            self._giving_back = False

    def _forget(self) -> None:
        self._timer.stop()
        self._held.clear()
        self._last = 0


def _is_scannable(event: QKeyEvent) -> bool:
    if event.isAutoRepeat():
        return False
    if event.key() == _GROUP_SEPARATOR and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return True
    text = event.text()
    return len(text) == 1 and text.isprintable() and not event.modifiers() & _COMMANDS


def _character(event: QKeyEvent) -> str:
    return "\x1d" if event.modifiers() & Qt.KeyboardModifier.ControlModifier else event.text()
