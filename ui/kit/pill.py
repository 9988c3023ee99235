"""The state of the line in words, beside the horizon that draws it."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui.kit.drawing import draw_text
from ui.theme.icons import paint_icon
from ui.theme.mirror import mirror
from ui.theme.style import RADIUS
from ui.theme.tokens import current_theme

LineKind = Literal["online", "sending", "offline", "needs_you"]

_LOOKS = {
    "online": ("cloud-check", "success", "ink"),
    "sending": ("refresh-cw", "offline_ink", "offline_ink"),
    "offline": ("cloud-off", "offline_ink", "offline_ink"),
    "needs_you": ("triangle-alert", "warn_ink", "warn_ink"),
}
_ICON, _SIDE, _GAP = 20, 15, 8


def _glyph() -> int:
    return current_theme().glyph(_ICON)


class StatusPill(QPushButton):
    """Where there is little room, or it is told so, it shows its brief words; a screen reader says all."""

    def __init__(self, kind: LineKind = "online", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_brief = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty(RADIUS, current_theme().size.touch // 2)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_state(kind, text)

    def kind(self) -> LineKind:
        return self._kind

    def words(self) -> str:
        return self._words

    def set_brief(self, brief: bool) -> None:
        self._is_brief = brief
        self.setToolTip(self._words if brief else "")
        self.updateGeometry()
        self.update()

    def show_state(self, kind: LineKind, text: str, brief: str = "") -> None:
        self._kind: LineKind = kind
        self._words, self._brief = text, brief or text
        self.setProperty("pill", kind)
        self.setAccessibleName(text)
        self.style().polish(self)
        self.set_brief(self._is_brief)

    def sizeHint(self) -> QSize:
        return self._size(self._brief if self._is_brief else self._words)

    def minimumSizeHint(self) -> QSize:
        return self._size(self._brief)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        mirror(painter, self.rect())
        icon, tint, ink = _LOOKS[self._kind]
        side = _glyph()
        color = current_theme().color
        paint_icon(painter, QRectF(_SIDE, (self.height() - side) / 2, side, side), icon, color[tint])
        left = _SIDE + side + _GAP
        draw_text(
            painter,
            QRectF(left, 0, self.width() - left - _SIDE + 4, self.height()),
            self._shown(),
            weight=500,
            colour=color[ink],
        )

    def _size(self, words: str) -> QSize:
        wide = QFontMetricsF(current_theme().font("body", 500)).horizontalAdvance(words)
        return QSize(round(wide) + 2 * _SIDE + _glyph() + _GAP + 1, current_theme().size.touch)

    def _shown(self) -> str:
        fits = self._size(self._words).width() <= self.width()
        return self._words if fits and not self._is_brief else self._brief
