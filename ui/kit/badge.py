"""The small count on an icon."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from ui.kit.drawing import draw_text, fill_rounded
from ui.theme.tokens import current_theme

_HEIGHT = 20


def paint_badge(
    painter: QPainter, centre: QPointF, count: int, fill: QColor, ink: QColor, within: QRectF
) -> None:
    """Paints nothing for zero, "99+" beyond ninety-nine. `within` is what may be painted on."""
    if count <= 0:
        return
    tall = current_theme().px(_HEIGHT)
    text = str(count) if count < 100 else "99+"
    metrics = QFontMetricsF(current_theme().font("caption", 600))
    width = max(tall, metrics.horizontalAdvance(text) + 10)
    rect = QRectF(centre.x() - width / 2, centre.y() - tall / 2, width, tall)
    rect.moveRight(min(rect.right(), within.right()))
    rect.moveTop(max(rect.top(), within.top()))
    fill_rounded(painter, rect, tall / 2, fill)
    draw_text(painter, rect, text, role="caption", weight=600, colour=ink, align=Qt.AlignmentFlag.AlignCenter)
