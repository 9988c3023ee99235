"""What the camera sees, with the mark of what was just read."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.icons import paint_icon
from ui.theme.tokens import current_theme

MARK_MS = 700
_MARKS = {  # icon, fill, ink: the shape says it without the colour
    "found": ("check", "success_soft", "success_ink"),
    "missing": ("circle-help", "warn_soft", "warn_ink"),
    "wrong": ("x", "danger_soft", "danger_ink"),
}
_FRAME, _CORNER = 0.62, 28  # of the picture; pixels


class Viewfinder(QWidget):
    def __init__(self, *, framed: bool = True) -> None:
        """`framed` shows where a code belongs."""
        super().__init__()
        self._framed = framed
        self._picture = QImage()
        self._mark = ""
        self._gone = QTimer(self, singleShot=True, interval=MARK_MS)
        self._gone.timeout.connect(lambda: self.mark(""))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Camera picture"))

    def show_picture(self, picture: QImage) -> None:
        self._picture = picture
        self.update()

    def mark(self, outcome: str) -> None:
        """For a moment; empty takes it away."""
        self._mark = outcome
        if outcome:
            self._gone.start()
        self.update()

    def marked(self) -> str:
        return self._mark

    def sizeHint(self) -> QSize:
        return QSize(480, 300)

    def heightForWidth(self, width: int) -> int:
        return width * 5 // 8

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, area = current_theme(), QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        round_off = QPainterPath()
        round_off.addRoundedRect(area, theme.radius.lg, theme.radius.lg)
        painter.setClipPath(round_off)
        painter.fillRect(area, theme.color.rail)
        if not self._picture.isNull():
            painter.drawImage(self._filled(area), self._picture)
        if self._framed:
            self._paint_corners(painter, area)
        if self._mark:
            self._paint_mark(painter, area)

    def _filled(self, area: QRectF) -> QRectF:
        size = self._picture.size().toSizeF()
        size.scale(area.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        target = QRectF(QPointF(0, 0), size)
        target.moveCenter(area.center())
        return target

    def _paint_corners(self, painter: QPainter, area: QRectF) -> None:
        frame = QRectF(0, 0, area.width() * _FRAME, area.height() * _FRAME)
        frame.moveCenter(area.center())
        corners = QPainterPath()
        for across, down in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
            corner = QPointF(
                frame.left() if across > 0 else frame.right(), frame.top() if down > 0 else frame.bottom()
            )
            corners.moveTo(corner + QPointF(0, down * _CORNER))
            corners.lineTo(corner)
            corners.lineTo(corner + QPointF(across * _CORNER, 0))
        color = current_theme().color
        for ink, width in ((color.rail, 6), (color.rail_ink_active, 3)):  # seen on paper and in the dark
            painter.setPen(QPen(ink, width))
            painter.drawPath(corners)

    def _paint_mark(self, painter: QPainter, area: QRectF) -> None:
        icon, fill, ink = _MARKS[self._mark]
        color, side = current_theme().color, current_theme().px(88)
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(area.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color[fill])
        painter.drawEllipse(disc)
        inset = side / 4
        paint_icon(painter, disc.adjusted(inset, inset, -inset, -inset), icon, color[ink])
