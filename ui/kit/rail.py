"""An item of the navigation rail: an icon above its word, with a count when something waits."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ui.kit.badge import paint_badge
from ui.kit.drawing import fill_rounded
from ui.kit.press import Press
from ui.kit.text import laid_out
from ui.theme.icons import paint_icon
from ui.theme.mirror import mirror, upright
from ui.theme.style import COLOUR
from ui.theme.tokens import current_theme

_WIDTH = 88
_TOP, _GAP, _BOTTOM, _SIDE = 8, 2, 6, 0
_TIGHT = 3  # above and below, where all of them would not fit otherwise


class RailButton(QToolButton):
    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._icon = text, icon
        self._count = 0
        self._rows = 1
        self._above, self._below = _TOP, _BOTTOM
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty(COLOUR, "rail_glyph")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        Press(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def count(self) -> int:
        return self._count

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleDescription(str(count) if count else "")
        self.update()

    def set_tight(self, tight: bool) -> None:
        self._above, self._below = (_TIGHT, _TIGHT) if tight else (_TOP, _BOTTOM)
        self.updateGeometry()
        self.update()

    def least_width(self) -> int:
        """Logical pixels in which no word is broken."""
        metrics = QFontMetricsF(current_theme().font("caption", 500))
        longest = max((metrics.horizontalAdvance(each) for each in self._words.split()), default=0)
        return math.ceil(longest) + 2 * _SIDE + 1

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_WIDTH), self._tall())

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().size.touch, self._tall())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rows = self._laid_out().lineCount()
        if rows != self._rows:
            self._rows = rows
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        mirror(painter, self.rect())
        color, active = theme.color, self.isChecked()
        if active or self.isDown() or self.underMouse():
            fill = color.rail_active if active or self.isDown() else color.rail_hover
            fill_rounded(painter, QRectF(self.rect()), theme.radius.md, fill)
        size = theme.size.icon
        glyph = QRectF((self.width() - size) / 2, self._above, size, size)
        paint_icon(painter, glyph, self._icon, color.rail_glyph if active else color.rail_ink)
        words = self._laid_out()
        under = self._above + size + _GAP
        below = QRectF(_SIDE, under, self.width() - 2 * _SIDE, self._rows * self._line())
        painter.setPen(color.rail_ink_active if active else color.rail_ink)
        with upright(painter, below):
            words.draw(painter, below.topLeft())
        corner = QPointF(glyph.right() + 3, glyph.top() + 6)
        paint_badge(painter, corner, self._count, color.rail_glyph, color.rail, QRectF(self.rect()))

    def _line(self) -> int:
        return current_theme().text["caption"].line

    def _tall(self) -> int:
        inner = current_theme().size.icon + _GAP + self._rows * self._line()
        return max(current_theme().size.dense_control, self._above + inner + self._below)

    def _laid_out(self) -> QTextLayout:
        room = max(1, self.width() - 2 * _SIDE)
        font = current_theme().font("caption", 500)
        return laid_out(self._words, font, room, self._line(), Qt.AlignmentFlag.AlignHCenter)
