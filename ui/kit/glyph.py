"""A Lucide icon as a widget, painted for the screen it is on."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.icons import paint_icon
from ui.theme.mirror import mirror
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
        side = current_theme().glyph(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tone = self._tone if self.isEnabled() else "disabled_ink"
        painter = QPainter(self)
        mirror(painter, self.rect())
        paint_icon(painter, QRectF(self.rect()), self._name, current_theme().color[tone])
