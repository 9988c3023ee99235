"""Grey rows while something loads. They appear after 200 ms: what is quick needs no placeholder."""

from PySide6.QtCore import QEasingCurve, QRectF, QSize, QTimer, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.drawing import fill_rounded
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme

DELAY_MS = 200
_ROW = 44
_PICTURE = 40
_LINES = ((150, 100), (120, 70), (140, 90))


class Skeleton(QWidget):
    def __init__(self, rows: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setAccessibleName(self.tr("Loading"))
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(DELAY_MS)
        self._waiting.timeout.connect(self.appear)
        self._pulse = QVariantAnimation(self)
        self._pulse.setStartValue(1.0)
        self._pulse.setKeyValueAt(0.5, 0.55)
        self._pulse.setEndValue(1.0)
        self._pulse.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._pulse.setLoopCount(-1)
        self._pulse.valueChanged.connect(self.update)
        self._shown = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def is_drawn(self) -> bool:
        return self._shown

    def sizeHint(self) -> QSize:
        return QSize(250, self._rows * current_theme().px(_ROW))

    def showEvent(self, event: QShowEvent) -> None:
        self._waiting.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._waiting.stop()
        self._pulse.stop()
        self._shown = False
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._shown:
            return
        theme, painter = current_theme(), QPainter(self)
        mirror(painter, self.rect())
        px, row_height, side = theme.px, theme.px(_ROW), theme.px(_PICTURE)
        painter.setOpacity(float(self._pulse.currentValue() or 1.0))
        for row in range(self._rows):
            top = row * row_height
            fill_rounded(painter, QRectF(0, top, side, side), theme.radius.md, theme.color.line)
            upper, lower = _LINES[row % len(_LINES)]
            left = side + 12
            room = (self.width() - left) / 192
            fill_rounded(painter, QRectF(left, top + px(6), upper * room, px(12)), 4, theme.color.line)
            fill_rounded(painter, QRectF(left, top + px(26), lower * room, px(8)), 4, theme.color.line)

    def appear(self) -> None:
        """At once, without the wait."""
        self._shown = True
        if current_theme().motion:
            self._pulse.setDuration(current_theme().duration.skeleton_pulse)
            self._pulse.start()
        self.update()
