"""A short status in words on a soft fill: "Sent 14:40", "Your choice", "28 min left"."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.kit.drawing import draw_text, fill_rounded
from ui.theme.icons import paint_icon
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme

ChipKind = Literal["neutral", "plain", "success", "warn", "danger", "offline", "accent", "rail"]

_COLOURS = {
    "neutral": ("hover", "ink2"),
    "plain": ("surface", "warn_ink"),
    "success": ("success_soft", "success_ink"),
    "warn": ("warn_soft", "warn_ink"),
    "danger": ("danger_soft", "danger_ink"),
    "offline": ("offline_soft", "offline_ink"),
    "accent": ("accent_soft", "accent_ink"),
    "rail": ("rail", "rail_ink_active"),
}
_HEIGHT = 28
_ICON = 16
_PADDING = 8
_LONG = 160


def chip_width(text: str, icon: str | None = None) -> int:
    """Logical pixels that a chip needs."""
    words = QFontMetricsF(current_theme().font("caption", 500)).horizontalAdvance(text)
    return round(words + 2 * _PADDING + (current_theme().glyph(_ICON) + 6 if icon else 0)) + 1


def chip_height() -> int:
    """Logical pixels at the present size of text."""
    return current_theme().px(_HEIGHT)


def paint_chip(painter: QPainter, rect: QRectF, text: str, kind: ChipKind, icon: str | None = None) -> None:
    """For list delegates: the same chip without a widget."""
    theme = current_theme()
    fill, ink = (theme.color[role] for role in _COLOURS[kind])
    fill_rounded(painter, rect, theme.radius.sm, fill)
    inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
    if icon:
        side = theme.glyph(_ICON)
        paint_icon(painter, QRectF(inner.left(), inner.center().y() - side / 2, side, side), icon, ink)
        inner.setLeft(inner.left() + side + 6)
    draw_text(painter, inner.adjusted(0, 0, 1, 0), text, role="caption", weight=500, colour=ink)


class Chip(QLabel):
    def __init__(
        self,
        text: str = "",
        kind: ChipKind = "neutral",
        *,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_status(text, kind, icon=icon)

    def kind(self) -> ChipKind:
        return self._kind

    def show_status(self, text: str, kind: ChipKind, *, icon: str | None = None) -> None:
        self._kind, self._icon = kind, icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self.text(), self._icon), chip_height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()  # a status is read whole, unless it is a sentence
        return QSize(min(hint.width(), current_theme().px(_LONG)), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self.rect())
        paint_chip(painter, QRectF(self.rect()), self.text(), self._kind, self._icon)
