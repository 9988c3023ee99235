"""On or off: a switch that is painted, and the row in which it stands. The whole row is the target."""

from PySide6.QtCore import QEasingCurve, QEvent, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.drawing import fill_rounded
from ui.kit.glyph import Glyph
from ui.kit.text import Paragraph
from ui.theme.mirror import mirror
from ui.theme.style import RADIUS
from ui.theme.tokens import current_theme

_WIDTH, _HEIGHT, _RIM = 56, 32, 4


class Toggle(QAbstractButton):
    """The switch alone. On is at the end of the line, filled; off at its start, grey."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty(RADIUS, self.sizeHint().height() // 2)
        self._knob = QVariantAnimation(self)
        self._knob.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._knob.valueChanged.connect(self.update)
        self.toggled.connect(self._turned)

    def block(self, reason: str) -> None:
        self.setEnabled(False)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def allow(self) -> None:
        self.setEnabled(True)
        self.setToolTip("")
        self.setAccessibleDescription("")

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_WIDTH), max(theme.px(_HEIGHT), theme.size.dense_min))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        mirror(painter, self.rect())
        color = theme.color
        track = QRectF(0, 0, theme.px(_WIDTH), theme.px(_HEIGHT))
        track.moveCenter(QRectF(self.rect()).center())
        half = track.height() / 2
        if not self.isEnabled():
            ground, knob = color.line, color.disabled_ink
        elif self.isChecked():
            ground, knob = color.accent_hover if self._lit() else color.accent, color.on_accent
        else:
            ground, knob = color.ink3 if self._lit() else color.line_strong, color.rail_ink_active
        fill_rounded(painter, track, half, ground)
        side = track.height() - 2 * _RIM
        way = track.width() - 2 * _RIM - side
        disc = QRectF(track.left() + _RIM + way * self._place(), track.top() + _RIM, side, side)
        fill_rounded(painter, disc, side / 2, knob)

    def _lit(self) -> bool:
        return self.underMouse() or self.isDown()

    def _place(self) -> float:
        if self._knob.state() is QVariantAnimation.State.Running:
            return float(self._knob.currentValue())
        return float(self.isChecked())

    def _turned(self, on: bool) -> None:
        theme = current_theme()
        self._knob.stop()
        if theme.motion and self.isVisible():
            self._knob.setDuration(theme.duration.state)
            self._knob.setStartValue(float(not on))
            self._knob.setEndValue(float(on))
            self._knob.start()
        self.update()


class ToggleRow(QAbstractButton):
    """A title, a line that says what it does, and the switch; a press anywhere turns it.

    `sunken` gives the row a ground of its own, where it does not lie in a list.
    """

    def __init__(
        self,
        title: str,
        detail: str = "",
        icon: str | None = None,
        *,
        sunken: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sunken = sunken
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._title = Paragraph(title, weight=600, tone="ink")
        self._detail = Paragraph(detail, "caption")
        self._detail.setVisible(bool(detail))
        self.switch = Toggle()
        self.switch.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        both = QWidget()
        words = QVBoxLayout(both)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        if icon is not None:
            row.addWidget(Glyph(icon, 24, "accent"), alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(both, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.switch, alignment=Qt.AlignmentFlag.AlignVCenter)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self.switch.setChecked)

    def set_detail(self, detail: str) -> None:
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleDescription(detail)

    def block(self, reason: str) -> None:
        """Disables the row; the reason takes the place of the line below the title."""
        self.setEnabled(False)
        self.set_detail(reason)

    def sizeHint(self) -> QSize:
        return self._layout_size(self._row.totalSizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._layout_size(self._row.totalMinimumSize())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._row.totalHeightForWidth(width), current_theme().size.touch_large)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        color, fill = theme.color, None
        if self._sunken:
            fill = color.sunken
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            fill = color.pressed if self.isDown() else color.hover
        if fill is not None:
            fill_rounded(painter, QRectF(self.rect()), theme.radius.md, fill)

    def _layout_size(self, size: QSize) -> QSize:
        return size.expandedTo(QSize(0, current_theme().size.touch_large))
