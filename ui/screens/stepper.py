"""A number between two limits, one step at a time."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.format.numbers import grouped
from ui.kit.drawing import fill_rounded, outline_rounded
from ui.kit.icon_button import IconButton
from ui.kit.text import Label
from ui.theme.tokens import current_theme

_WIDTH = 152


class Stepper(QWidget):
    """The arrow keys step as well. Emits `changed` with the new number, not when it is set from outside."""

    changed = Signal(int)

    def __init__(self, name: str, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low, self._high, self._number = low, high, low
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.fewer = IconButton("minus", self.tr("One less"), size=20)
        self.more = IconButton("plus", self.tr("One more"), size=20)
        self.shown = Label("", weight=600, align=Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.fewer)
        row.addWidget(self.shown, 1)
        row.addWidget(self.more)
        for button, step in ((self.fewer, -1), (self.more, 1)):
            button.setAutoRepeat(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, step=step: self._step(step))
        self.show_number(low)

    def number(self) -> int:
        return self._number

    def show_number(self, number: int, *, low: int | None = None, high: int | None = None) -> None:
        self._low = self._low if low is None else low
        self._high = self._high if high is None else high
        self._number = max(self._low, min(number, self._high))
        self.shown.setText(grouped(self._number))
        self.setAccessibleDescription(grouped(self._number))
        self.fewer.setEnabled(self._number > self._low)
        self.more.setEnabled(self._number < self._high)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, current_theme().size.touch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Plus: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Minus: -1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._step(step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, frame = current_theme(), QPainter(self), QRectF(self.rect())
        fill_rounded(painter, frame, theme.radius.md, theme.color.surface)
        outline_rounded(painter, frame, theme.radius.md, theme.color.line_strong, theme.stroke.control)

    def _step(self, step: int) -> None:
        before = self._number
        self.show_number(before + step)
        if self._number != before:
            self.changed.emit(self._number)
