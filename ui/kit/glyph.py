"""A Lucide icon as a widget, painted for the screen it is on."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.icons import paint_icon
from ui.theme.tokens import current_theme


class Glyph(QWidget):
    """Decoration beside words: it takes no focus and no clicks."""

    def __init__(self, name: str, size: int = 20, tone: str = "ink2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size, self._tone = name, size, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, tone: str | None = None) -> None:
        self._name, self._tone = name, tone or self._tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tone = self._tone if self.isEnabled() else "disabled_ink"
        paint_icon(QPainter(self), QRectF(self.rect()), self._name, current_theme().color[tone])
