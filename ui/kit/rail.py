"""An item of the navigation rail: an icon above its word, with a count when something waits."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ui.kit.badge import paint_badge
from ui.kit.drawing import draw_text, fill_rounded
from ui.theme.icons import paint_icon
from ui.theme.style import COLOUR
from ui.theme.tokens import current_theme

_SIZE = QSize(88, 58)


class RailButton(QToolButton):
    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._icon = text, icon
        self._count = 0
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty(COLOUR, "rail_glyph")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def count(self) -> int:
        return self._count

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleDescription(str(count) if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        return _SIZE

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().size.touch, _SIZE.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        color, active = theme.color, self.isChecked()
        if active or self.isDown() or self.underMouse():
            fill = color.rail_active if active or self.isDown() else color.rail_hover
            fill_rounded(painter, QRectF(self.rect()), theme.radius.md, fill)
        size = theme.size.icon
        glyph = QRectF((self.width() - size) / 2, 8, size, size)
        paint_icon(painter, glyph, self._icon, color.rail_glyph if active else color.rail_ink)
        draw_text(
            painter,
            QRectF(0, 34, self.width(), theme.text["caption"].line),
            self._words,
            role="caption",
            weight=500,
            colour=color.rail_ink_active if active else color.rail_ink,
            align=Qt.AlignmentFlag.AlignCenter,
        )
        corner = QPointF(glyph.right() + 3, glyph.top() + 6)
        paint_badge(painter, corner, self._count, color.rail_glyph, color.rail)
