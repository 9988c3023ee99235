"""Painting shared by widgets and list delegates: text that elides, hairlines, row fills, shadows."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle

from ui.format.others import unturned
from ui.theme.mirror import upright
from ui.theme.tokens import TextRole, current_theme

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    *,
    role: TextRole = "body",
    weight: int | None = None,
    colour: QColor | None = None,
    align: Qt.AlignmentFlag = _LEFT,
) -> float:
    """Paints one line, elided to `rect`; returns the width it took."""
    theme = current_theme()
    painter.setFont(theme.font(role, weight))
    painter.setPen(theme.color.ink if colour is None else colour)
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(unturned(text), Qt.TextElideMode.ElideRight, rect.width())
    reading = painter.layoutDirection()
    placed = QStyle.visualAlignment(reading, align)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of the words, such as a name
    with upright(painter, rect):
        painter.drawText(rect, int(placed | Qt.TextFlag.TextSingleLine), shown)
    painter.setLayoutDirection(reading)
    return metrics.horizontalAdvance(shown)


def draw_hairline(painter: QPainter, rect: QRect, *, inset: int = 0) -> None:
    """A 1 px line along the lower edge of a row."""
    theme = current_theme()
    height = theme.stroke.hairline
    painter.fillRect(
        rect.left() + inset, rect.bottom() + 1 - height, rect.width() - 2 * inset, height, theme.color.line
    )


def fill_rounded(painter: QPainter, rect: QRectF, radius: float, colour: QColor) -> None:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, colour)


def outline_rounded(painter: QPainter, rect: QRectF, radius: float, colour: QColor, width: float) -> None:
    """A line that lies wholly inside `rect`."""
    inset = width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def paint_shadow(painter: QPainter, rect: QRectF, radius: float) -> None:
    """The soft shadow of a sheet or toast, around `rect`.

    Painted, because a graphics effect would blur the whole sheet again for each stroke of a signature.
    """
    shadow = current_theme().shadow
    steps = shadow.blur // 2
    layer = QColor(shadow.color)
    layer.setAlphaF(shadow.color.alphaF() * 2 / steps)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for step in range(steps):
        spread = step - steps / 4
        layer.setAlphaF(shadow.color.alphaF() * (1 - step / steps) * 2 / steps)
        grown = rect.translated(QPointF(0, shadow.y / 2)).adjusted(-spread, -spread, spread, spread)
        fill_rounded(painter, grown, radius + max(spread, 0), layer)
    painter.restore()
