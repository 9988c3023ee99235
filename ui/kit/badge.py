"""The small count on an icon."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui.kit.drawing import fill_rounded
from ui.theme.mirror import upright
from ui.theme.tokens import current_theme

_HEIGHT, _DIGITS = 20, 13


def paint_badge(
    painter: QPainter, centre: QPointF, count: int, fill: QColor, ink: QColor, within: QRectF
) -> None:
    """Paints nothing for zero, "99+" beyond ninety-nine. `within` is what may be painted on.

    It grows as its icon does, or it would hide it.
    """
    if count <= 0:
        return
    theme = current_theme()
    tall, font = theme.glyph(_HEIGHT), QFont(theme.font("caption", 600))
    font.setPixelSize(theme.glyph(_DIGITS))
    text = str(count) if count < 100 else "99+"
    width = max(tall, QFontMetricsF(font).horizontalAdvance(text) + 10)
    rect = QRectF(centre.x() - width / 2, centre.y() - tall / 2, width, tall)
    rect.moveRight(min(rect.right(), within.right()))
    rect.moveTop(max(rect.top(), within.top()))
    fill_rounded(painter, rect, tall / 2, fill)
    painter.setFont(font)
    painter.setPen(ink)
    with upright(painter, rect):
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
