"""Tells a keyboard-wedge scanner from a person by the rhythm of the keys.

Printable keys are held back for one gap: a burst that ends in Enter or Tab is a scan, anything else is
given to whatever has the focus, in order. So a scan works whatever has the focus and never leaves
characters in a field, and nothing that was typed is eaten.
"""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QInputDevice, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from ui.scan.keyboard import GAP_MS, Keyboard
from ui.scan.prefix import Prefix
from ui.scan.reading import Reading

__all__ = ["GAP_MS", "WedgeFilter"]

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


class WedgeFilter(QObject):
    """Install it on the application; `scanned` carries the text of each scan, in order, `read` all of it.

    Where the system tells keyboards apart, each has a rhythm of its own.
    """

    scanned = Signal(str)
    read = Signal(object)  # Reading
    mixed = Signal()  # two scanners typed at once, so neither code is known

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent or app)
        self._prefix = Prefix()
        self._keyboards: dict[int, Keyboard] = {}
        self._giving_back = False
        app.installEventFilter(self)

    def set_prefix(self, prefix: Prefix) -> None:
        self._prefix = prefix
        for keyboard in self._keyboards.values():
            keyboard.prefix = prefix

    def close(self) -> None:
        if app := QApplication.instance():
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._giving_back or not isinstance(watched, (QWindow, QWidget)):
            return False
        if event.type() in _KEYS and isinstance(event, QKeyEvent):
            return self._key(self._keyboard(event.device().systemId()), event)
        if event.type() is QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            return self._keyboard(QInputDevice.primaryKeyboard().systemId()).commit(event)
        return False

    def _key(self, keyboard: Keyboard, event: QKeyEvent) -> bool:
        if event.type() is QEvent.Type.KeyRelease:
            return keyboard.release(event)
        if event.type() is QEvent.Type.KeyPress:
            return keyboard.press(event)
        if keyboard.overrides(event):
            event.accept()
            return True
        return False

    def _keyboard(self, device: int) -> Keyboard:
        if device not in self._keyboards:
            keyboard = Keyboard(self._deliver, self)
            keyboard.prefix = self._prefix
            keyboard.scanned.connect(self._scanned)
            keyboard.mixed.connect(self.mixed)
            self._keyboards[device] = keyboard
        return self._keyboards[device]

    def _scanned(self, reading: Reading) -> None:
        self.read.emit(reading)
        self.scanned.emit(reading.text)

    def _deliver(self, events: list[QEvent]) -> None:
        self._giving_back = True
        try:
            for event in events:
                popup = QApplication.activePopupWidget()
                focus = popup.focusWidget() or popup if popup else QApplication.focusWidget()
                if target := focus or QApplication.activeWindow():
                    QApplication.sendEvent(target, event)
        finally:
            self._giving_back = False
