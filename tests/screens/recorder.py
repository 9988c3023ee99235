"""A paint device that draws nothing and writes down which text and which small pictures it was given."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import (
    QColor,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QTextItem,
)
from PySide6.QtWidgets import QWidget

ICON = 32  # logical pixels; what is larger or not square shows goods
_METRICS = {
    QPaintDevice.PaintDeviceMetric.PdmDpiX: 96,
    QPaintDevice.PaintDeviceMetric.PdmDpiY: 96,
    QPaintDevice.PaintDeviceMetric.PdmPhysicalDpiX: 96,
    QPaintDevice.PaintDeviceMetric.PdmPhysicalDpiY: 96,
    QPaintDevice.PaintDeviceMetric.PdmDepth: 32,
    QPaintDevice.PaintDeviceMetric.PdmNumColors: 1 << 24,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatio: 1,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatioScaled: 65_536,
}


@dataclass(frozen=True, slots=True)
class Drawn:
    """Something small that was painted; rectangles in logical pixels of the device.

    `box` is where it lies, `seen` what the clip leaves of it.
    """

    box: QRectF
    seen: QRectF
    text: str = ""  # empty for a picture
    ink: QColor | None = None


class _Engine(QPaintEngine):
    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.drawn: list[Drawn] = []

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, _state: QPaintEngineState) -> None:
        """The painter itself is asked."""

    def drawTextItem(self, at: Any, item: QTextItem) -> None:
        if item.text().strip():
            box = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
            ink = QColor(self.painter().pen().color())
            ink.setAlphaF(ink.alphaF() * self.painter().opacity())
            self._add(box, item.text(), ink)

    def drawPixmap(self, target: Any, _pixmap: Any, _source: Any) -> None:
        self._picture(target)

    def drawImage(self, target: Any, _image: Any, _source: Any, _flags: Any = None) -> None:
        self._picture(target)

    def drawPath(self, path: QPainterPath) -> None: ...

    def drawPolygon(self, *_: object) -> None: ...

    def drawRects(self, *_: object) -> None: ...

    def drawLines(self, *_: object) -> None: ...

    def drawEllipse(self, *_: object) -> None: ...

    def drawPoints(self, *_: object) -> None: ...

    def drawTiledPixmap(self, *_: object) -> None: ...

    def _picture(self, target: QRectF) -> None:
        if target.width() == target.height() <= ICON:
            self._add(target)

    def _add(self, box: QRectF, text: str = "", ink: QColor | None = None) -> None:
        painter = self.painter()
        transform = painter.deviceTransform()
        shown = transform.mapRect(box)
        seen = shown.intersected(QRectF(self.systemClip().boundingRect()))
        if painter.hasClipping():
            seen = seen.intersected(transform.mapRect(painter.clipBoundingRect()))
        if seen.width() > 1 and seen.height() > 1:
            self.drawn.append(Drawn(shown, seen, text, ink))


class _Device(QPaintDevice):
    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.engine = _Engine()
        self._sizes = {
            QPaintDevice.PaintDeviceMetric.PdmWidth: width,
            QPaintDevice.PaintDeviceMetric.PdmHeight: height,
            QPaintDevice.PaintDeviceMetric.PdmWidthMM: width // 4,
            QPaintDevice.PaintDeviceMetric.PdmHeightMM: height // 4,
        }

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._sizes.get(metric, _METRICS.get(metric, 1))


def record(widget: QWidget, within: QWidget) -> tuple[Drawn, ...]:
    """What `widget` paints, in the coordinates of `within`, in the order of painting."""
    device = _Device(within.width(), within.height())
    widget.render(device, widget.mapTo(within, QPoint()))
    return tuple(device.engine.drawn)
