"""Product art coloured by variant, and the brand's own pictures."""

import json
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.theme.tokens import current_theme

Backdrop = Literal["sand", "mist", "rose", "dusk"]

_AURORA_BARS = QRectF(0, 16, 642, 375)
"""Where the bars of aurora.svg lie: they reach beyond its view box."""
_AURORA_PEAK = 261

_FILL = 0.88  # of the picture's height, so that goods never touch its edge


@lru_cache(maxsize=1)
def colours() -> dict[str, tuple[str, str]]:
    """Body and detail colour by colour name, as the art files need them."""
    return {
        name: (body, detail)
        for name, (body, detail) in json.loads(resources.read_text("art", "colours.json")).items()
    }


@lru_cache(maxsize=64)
def _renderer_source(name: str) -> str:
    return resources.read_text("art", f"{name}.svg")


def swatch(colour: str) -> QColor:
    """The colour of a variant's dot; raises KeyError for an unknown colour."""
    return QColor(colours()[colour][0])


def product_picture(
    art: str, colour: str, backdrop: Backdrop, size: QSize, *, radius: int = 8, ratio: float = 1.0
) -> QPixmap:
    """A rounded picture of one variant, `size` in logical pixels.

    Raises FileNotFoundError for unknown art and KeyError for an unknown colour.
    """
    theme = current_theme()
    key = f"art/{art}/{colour}/{backdrop}/{size.width()}x{size.height()}/{radius}/{ratio}/{theme.name}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    body, detail = colours()[colour]
    svg = _renderer_source(art).replace("{body}", body).replace("{detail}", detail)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    frame = QRectF(0, 0, size.width(), size.height())
    path = QPainterPath()
    path.addRoundedRect(frame, radius, radius)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, theme.color[f"pic_{backdrop}"])
    _paint(painter, QSvgRenderer(QByteArray(svg.encode())), frame, _FILL)
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def paint_mark(painter: QPainter, rect: QRectF) -> None:
    """The brand's bars, as large as fits into `rect`, centred."""
    _paint(painter, QSvgRenderer(QByteArray(_renderer_source("mark").encode())), rect, 1.0)


def paint_aurora(painter: QPainter, rect: QRectF) -> None:
    """The northern lights as tall as `rect`, cut off at its sides, brightest a third of the way across."""
    scale = rect.height() / _AURORA_BARS.height()
    left = rect.left() + rect.width() * 0.35 - _AURORA_PEAK * scale
    top = rect.top() - _AURORA_BARS.top() * scale
    painter.save()
    painter.setClipRect(rect)
    renderer = QSvgRenderer(QByteArray(_renderer_source("aurora").encode()))
    size = renderer.viewBoxF().size() * scale
    renderer.render(painter, QRectF(left, top, size.width(), size.height()))
    painter.restore()


def _paint(painter: QPainter, renderer: QSvgRenderer, rect: QRectF, share: float) -> None:
    drawn = QSizeF(renderer.viewBoxF().size())
    drawn.scale(rect.size() * share, Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(0, 0, drawn.width(), drawn.height())
    target.moveCenter(rect.center())
    renderer.render(painter, target)
