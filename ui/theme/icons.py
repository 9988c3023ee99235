"""Lucide icons, tinted. Drawn once per colour, size and device ratio, then kept by Qt's pixmap cache."""

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.theme.mirror import upright
from ui.theme.tokens import current_theme

_POINT_ALONG = {"chevron-left", "chevron-right", "undo-2", "arrow-up-right", "arrow-left", "truck", "delete"}
"""Icons that point in reading direction, and turn with it."""


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resources.read_text("icons", f"{name}.svg")


def icon_pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon of `size` logical pixels; raises FileNotFoundError for a name that is not bundled."""
    stroke = current_theme().icon_stroke
    key = f"icon/{name}/{colour.name(QColor.NameFormat.HexArgb)}/{size}/{ratio}/{stroke}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    svg = _source(name).replace("currentColor", colour.name())
    svg = re.sub(r'stroke-width="[\d.]+"', f'stroke-width="{stroke}"', svg)
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(colour.alphaF())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Paints an icon centred in `rect`, as large as the shorter side, sharp on any screen."""
    size = round(min(rect.width(), rect.height()))
    corner = rect.center() - QRectF(0, 0, size, size).center()
    device = painter.device()
    ratio = device.devicePixelRatio() if device else 1.0
    if name in _POINT_ALONG:
        painter.drawPixmap(corner.toPoint(), icon_pixmap(name, colour, size, ratio))
        return
    with upright(painter, QRectF(corner, QSizeF(size, size))):
        painter.drawPixmap(corner.toPoint(), icon_pixmap(name, colour, size, ratio))
