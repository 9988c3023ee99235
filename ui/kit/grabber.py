"""The handle of a bottom sheet: pulled down far enough, it closes the sheet."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.drawing import fill_rounded
from ui.theme.tokens import current_theme

_WIDTH, _THICK, _TOP = 48, 4, 8
_FAR = 96  # px that mean it


class Grabber(QWidget):
    """Emits `pulled` with the way in px while it is dragged, then `let_go`: was that far enough?"""

    pulled = Signal(int)
    let_go = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._from: float | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 2 * _TOP + _THICK)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.globalPosition().y()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self.pulled.emit(max(0, round(event.globalPosition().y() - self._from)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            way, self._from = event.globalPosition().y() - self._from, None
            self.let_go.emit(way >= _FAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        bar = QRectF((self.width() - _WIDTH) / 2, _TOP, _WIDTH, _THICK)
        fill_rounded(QPainter(self), bar, _THICK / 2, current_theme().color.line_strong)
