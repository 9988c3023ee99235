"""Where a customer signs with finger, pen or mouse."""

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.drawing import fill_rounded, outline_rounded
from ui.kit.finger import DRAGS
from ui.theme.tokens import current_theme

_INK_WIDTH = 2.5
_LEAST_LENGTH = 24.0  # a tap or a resting palm is no signature
_BASELINE = 28


class SignaturePad(QWidget):
    """Emits `changed` after every stroke and when cleared."""

    changed = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = QPainterPath()
        self._last: QPointF | None = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Not signed yet"))
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setProperty(DRAGS, True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def is_signed(self) -> bool:
        return self._path.length() >= _LEAST_LENGTH

    def clear(self) -> None:
        self._path, self._last = QPainterPath(), None
        self.update()
        self._tell()

    def png(self, *, scale: float = 2.0) -> bytes:
        """The signature in black on white, whatever the theme; empty bytes when nobody has signed."""
        if not self.is_signed():
            return b""
        image = QImage(self.size() * scale, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        painter.scale(scale, scale)
        self._draw(painter, QPen())
        painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(data.data())

    def sizeHint(self) -> QSize:
        return QSize(556, current_theme().px(170) if current_theme().density == "touch" else 128)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._touched(event)
            return True
        return super().event(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        steps = {
            QEvent.Type.TabletPress: self._begin,
            QEvent.Type.TabletMove: self._go_on,
            QEvent.Type.TabletRelease: self._end,
        }
        if step := steps.get(event.type()):
            step(event.position())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A smaller one still shows the whole signature."""
        super().resizeEvent(event)
        drawn = self._path.boundingRect()
        fit = min(self.width() / max(1.0, drawn.right() + 2), self.height() / max(1.0, drawn.bottom() + 2))
        if fit < 1:
            self._path = QTransform.fromScale(fit, fit).map(self._path)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._end(event.position())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        frame = QRectF(self.rect())
        fill_rounded(painter, frame, theme.radius.md, theme.color.surface)
        outline_rounded(painter, frame, theme.radius.md, theme.color.line_strong, theme.stroke.control)
        painter.fillRect(25, self.height() - _BASELINE, self.width() - 50, 1, theme.color.line)
        painter.setClipRect(frame.adjusted(2, 2, -2, -2))
        self._draw(painter, QPen(theme.color.ink))

    def _draw(self, painter: QPainter, pen: QPen) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen.setWidthF(_INK_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(self._path, pen)

    def _touched(self, event: QTouchEvent) -> None:
        points = event.points()
        if event.type() is QEvent.Type.TouchCancel or not points:
            self._last = None
        elif event.type() is QEvent.Type.TouchBegin:
            self._begin(points[0].position())
        elif event.type() is QEvent.Type.TouchUpdate:
            self._go_on(points[0].position())
        elif event.type() is QEvent.Type.TouchEnd:
            self._end(points[0].position())
        event.accept()

    def _begin(self, at: QPointF) -> None:
        self._last = at
        self._path.moveTo(at)

    def _go_on(self, at: QPointF) -> None:
        if self._last is None:
            return
        self._path.quadTo(self._last, (self._last + at) / 2)
        self._last = at
        self.update()

    def _end(self, at: QPointF) -> None:
        if self._last is None:
            return
        self._path.lineTo(at)
        self._last = None
        self.update()
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.tr("Signed") if self.is_signed() else self.tr("Not signed yet"))
        self.changed.emit()
