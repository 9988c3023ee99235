"""Choices in full rows: a circle, a title, a line that says what follows, and room for a number."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.card import CardButton
from ui.kit.drawing import fill_rounded, outline_rounded
from ui.kit.focus import TabPlace
from ui.kit.text import Paragraph
from ui.theme.mirror import margins, mirror
from ui.theme.tokens import current_theme

_CIRCLE = 24
_LEFT = 16
_ABOVE = 13  # and below: one line makes a target of 48 px


class RadioRow(CardButton):
    def __init__(
        self, title: str, sub: str = "", *, trailing: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, "choice", padding=0, parent=parent)
        self.setAccessibleDescription(sub)
        self.setCheckable(True)
        self.body.setContentsMargins(margins(_LEFT + current_theme().glyph(_CIRCLE) + 13, _ABOVE, 16, _ABOVE))
        self._sub = Paragraph(sub, "caption")
        if not sub:
            self._sub.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Paragraph(title, weight=600, tone="ink"), 1)
        if trailing is not None:
            line.addWidget(trailing)
        self.body.addLayout(line)
        self.body.addWidget(self._sub)
        self.toggled.connect(lambda on: self._sub.set_tone("accent_ink" if on else "ink2"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, painter = current_theme(), QPainter(self)
        mirror(painter, self.rect())
        color, side = theme.color, theme.glyph(_CIRCLE)
        circle = QRectF(_LEFT, min(12, (self.height() - side) / 2), side, side)
        if not self.isEnabled():
            outline_rounded(painter, circle, side / 2, color.disabled_ink, theme.stroke.selected)
            return
        if not self.isChecked():
            outline_rounded(painter, circle, side / 2, color.line_strong, theme.stroke.selected)
            return
        fill_rounded(painter, circle, side / 2, color.accent)
        dot = side * 10 / 24
        inner = QRectF(0, 0, dot, dot)
        inner.moveCenter(circle.center())
        fill_rounded(painter, inner, dot / 2, color.on_accent)


class RadioRows(QWidget):
    """A column of rows of which one is chosen; arrow keys move between them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.rows: dict[str, RadioRow] = {}
        self._place = TabPlace(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def add(self, key: str, title: str, sub: str = "", *, trailing: QWidget | None = None) -> RadioRow:
        row = RadioRow(title, sub, trailing=trailing)
        self.rows[key] = row
        self._group.addButton(row)
        self._column.addWidget(row)
        self._place.take(tuple(self.rows.values()))
        row.toggled.connect(lambda on: self.chosen.emit(key) if on else None)
        return row

    def choice(self) -> str | None:
        return next((key for key, row in self.rows.items() if row.isChecked()), None)

    def choose(self, key: str) -> None:
        self.rows[key].setChecked(True)

    def clear(self) -> None:
        for row in self.rows.values():
            self._group.removeButton(row)
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = {}
