"""What a list says when it has nothing to show: small bars, one title, one helpful line."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.text import Paragraph
from ui.theme.art import paint_mark
from ui.theme.tokens import current_theme


class Mark(QWidget):
    """The aurora bars of the brand."""

    def __init__(self, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = current_theme().glyph(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(self.rect()))


class EmptyState(QWidget):
    def __init__(
        self, title: str, line: str = "", *, action: Button | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.title = Paragraph(title, "title", weight=600, tone="ink", align=centre, balanced=True)
        self.line = Paragraph(line, align=centre, balanced=True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(4)
        column.addStretch()
        column.addWidget(Mark(), alignment=centre)
        column.addSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.line)
        if action is not None:
            column.addSpacing(12)
            column.addWidget(action, alignment=centre)
        column.addStretch()
