"""Right to left: a painted widget is drawn mirrored, and what must stay readable is turned back.

`mirror(painter, bounds)` stands first in a `paintEvent` or a delegate's `paint`. Everything after it is drawn
as for left to right; `draw_text`, `paint_icon` and pictures turn themselves back by `upright`.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget


def mirror(painter: QPainter, bounds: QRect | QRectF) -> None:
    """Does nothing unless the painter's widget reads from right to left."""
    device = painter.device()  # the painter itself knows the direction of the app only
    direction = (device if isinstance(device, QWidget) else painter).layoutDirection()
    if direction is Qt.LayoutDirection.RightToLeft:
        frame = QRectF(bounds)
        painter.translate(frame.left() + frame.right(), 0)
        painter.scale(-1, 1)


@contextmanager
def upright(painter: QPainter, rect: QRectF) -> Iterator[None]:
    """Inside, `rect` is drawn where mirroring has put it, but not mirrored itself."""
    if painter.worldTransform().m11() >= 0:
        yield
        return
    painter.save()
    painter.translate(rect.left() + rect.right(), 0)
    painter.scale(-1, 1)
    try:
        yield
    finally:
        painter.restore()


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Contents margins as one reads: layouts turn their items round, but not their margins."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        start, end = end, start
    return QMargins(start, top, end, bottom)


def mirrored(rect: QRect, bounds: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where `rect` of a left-to-right drawing is hit, for clicks on painted parts."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return rect
    return rect.translated(bounds.left() + bounds.right() - rect.left() - rect.right(), 0)
