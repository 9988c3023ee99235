"""A tap is over before it is seen: what was pressed stays so for a moment."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractButton

from ui.theme.tokens import current_theme


class Press(QTimer):
    """Keeps `button` down for 80 ms after a click, but not with reduced motion, nor one that repeats.

    The next key lets go at once: a button that is down would take Esc for itself.
    """

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self.setSingleShot(True)
        self.timeout.connect(self._let_go)
        button.pressed.connect(self.stop)
        button.clicked.connect(self._hold)
        button.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and self.isActive():
            self.stop()
            self._let_go()
        return False

    def _hold(self) -> None:
        theme, button = current_theme(), self._button()
        if (ms := theme.ms(theme.duration.press)) and button.isVisible() and not button.autoRepeat():
            button.setDown(True)
            self.start(ms)

    def _let_go(self) -> None:
        self._button().setDown(False)

    def _button(self) -> QAbstractButton:
        return cast(QAbstractButton, self.parent())
