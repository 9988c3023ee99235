"""On or off: a switch that is painted, alone or in a row. The whole row is the target."""

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.drawing import fill_rounded
from ui.kit.glyph import Glyph
from ui.kit.text import Paragraph
from ui.theme.mirror import margins, mirror
from ui.theme.style import RADIUS
from ui.theme.tokens import current_theme

_WIDTH, _HEIGHT, _RIM = 56, 32, 4
_SIDE, _SMALL_SIDE, _GAP = 16, 12, 16


class _Switch(QAbstractButton):
    """On is at the end of the line, filled; off at its start, grey."""

    def __init__(self, name: str, detail: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._knob = QVariantAnimation(self)
        self._knob.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._knob.valueChanged.connect(self.update)
        self.toggled.connect(self._turned)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def hitButton(self, _pos: QPoint) -> bool:
        return True

    def paint_switch(self, painter: QPainter, room: QRectF) -> None:
        """At the end of `room`, in the middle of its height."""
        theme = current_theme()
        color = theme.color
        tall = theme.px(_HEIGHT)
        track = QRectF(room.right() - theme.px(_WIDTH), room.center().y() - tall / 2, theme.px(_WIDTH), tall)
        lit = self.underMouse() or self.isDown()
        if not self.isEnabled():
            ground, knob = color.line, color.disabled_ink
        elif self.isChecked():
            ground, knob = color.accent_hover if lit else color.accent, color.on_accent
        else:
            ground, knob = color.ink3 if lit else color.line_strong, color.rail_ink_active
        fill_rounded(painter, track, tall / 2, ground)
        side = tall - 2 * _RIM
        way = (track.width() - 2 * _RIM - side) * self._place()
        disc = QRectF(track.left() + _RIM + way, track.top() + _RIM, side, side)
        fill_rounded(painter, disc, side / 2, knob)

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


class Toggle(_Switch):
    """The switch alone; its words stand elsewhere, `name` is what a screen reader says."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty(RADIUS, self.sizeHint().height() // 2)

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
        return QSize(theme.px(_WIDTH), max(theme.px(_HEIGHT), theme.size.touch))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self.rect())
        self.paint_switch(painter, QRectF(self.rect()))


class ToggleRow(_Switch):
    """A title, a line that says what it does, and the switch; a press anywhere turns it.

    `sunken` gives the row a ground of its own, where it does not lie in a list; `small` has both lines in the
    size of the second, for panels.
    """

    def __init__(
        self,
        title: str,
        detail: str = "",
        icon: str | None = None,
        *,
        sunken: bool = False,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, detail, parent)
        self._sunken, self._said = sunken, detail
        self._side = _SMALL_SIDE if small else _SIDE
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._title = Paragraph(title, "caption" if small else "body", weight=600, tone="ink")
        self._detail = Paragraph("", "caption")
        both = QWidget()
        words = QVBoxLayout(both)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        self._row = QHBoxLayout(self)
        switch = self._side + current_theme().px(_WIDTH) + _GAP
        self._row.setContentsMargins(margins(self._side, 8, switch, 8))
        self._row.setSpacing(self._side if small else _GAP)
        if icon is not None:
            mark = Glyph(icon, 20 if small else 24, "accent")
            self._row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(both, 1, Qt.AlignmentFlag.AlignVCenter)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_detail(detail)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_detail(self, detail: str) -> None:
        self._said = detail
        self._say(detail)

    def block(self, reason: str) -> None:
        """Disables the row; the reason takes the place of the line below the title."""
        self.setEnabled(False)
        self._say(reason)

    def allow(self) -> None:
        self.setEnabled(True)
        self._say(self._said)

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint().expandedTo(QSize(0, current_theme().size.touch_large))

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize().expandedTo(QSize(0, current_theme().size.touch_large))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        mirror(painter, self.rect())
        color, fill = theme.color, theme.color.sunken if self._sunken else None
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            fill = color.pressed if self.isDown() else color.hover
        if fill is not None:
            fill_rounded(painter, QRectF(self.rect()), theme.radius.md, fill)
        self.paint_switch(painter, QRectF(self.rect()).adjusted(0, 0, -self._side, 0))

    def _say(self, detail: str) -> None:
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleDescription(detail)
