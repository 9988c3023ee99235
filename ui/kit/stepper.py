"""A number of pieces between two limits: fewer, more, or typed."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from ui.format.numbers import grouped
from ui.kit.drawing import fill_rounded, outline_rounded
from ui.kit.icon_button import IconButton
from ui.theme.tokens import current_theme

_NUMBER, _NUMBER_DENSE = 42, 30
_FEWEST_DIGITS = 2


def _digits(text: str) -> str:
    return "".join(sign for sign in text if not sign.isspace())


class _Number(QSpinBox):
    """The field between the buttons. What is typed counts at once: nothing moves when the field is left."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(clear)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(current_theme().font("body", 600))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(current_theme().size.touch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (step := {"+": 1, "-": -1, "\u2212": -1}.get(event.text())) is not None:
            self.stepBy(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame is painted around field and buttons, and the digits by the line edit within."""

    def textFromValue(self, value: int) -> str:
        return grouped(value)

    def valueFromText(self, text: str) -> int:
        digits = _digits(text)
        return int(digits) if digits.isdecimal() else self.minimum()

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        digits = _digits(text)
        if not digits:
            return QValidator.State.Intermediate, text, place
        if not (digits.isascii() and digits.isdecimal()) or int(digits) > self.maximum():
            return QValidator.State.Invalid, text, place
        if int(digits) < self.minimum():
            return QValidator.State.Intermediate, text, place
        return QValidator.State.Acceptable, text, place


class QuantityStepper(QWidget):
    """Held buttons repeat, arrow keys step, digits can be typed.

    Emits `changed` with the new number, not when it is set from outside.
    """

    changed = Signal(int)

    def __init__(self, name: str, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.fewer = IconButton("minus", self.tr("One less"), size=20, tone="ink")
        self.field = _Number(name)
        self.more = IconButton("plus", self.tr("One more"), size=20, tone="ink")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.fewer)
        row.addWidget(self.field, 1)
        row.addWidget(self.more)
        for button, step in ((self.fewer, -1), (self.more, 1)):
            button.setAutoRepeat(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, step=step: self.field.stepBy(step))
        self.field.installEventFilter(self)
        self.field.lineEdit().installEventFilter(self)
        self.field.valueChanged.connect(self._changed)
        self.show_number(low, low=low, high=high)

    def number(self) -> int:
        return self.field.value()

    def show_number(self, number: int, *, low: int | None = None, high: int | None = None) -> None:
        self.field.blockSignals(True)
        self.field.setRange(
            self.field.minimum() if low is None else low, self.field.maximum() if high is None else high
        )
        if number != self.field.value():  # else the caret of who types would move
            self.field.setValue(number)
        self.field.blockSignals(False)
        self._limit()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        least = theme.px(_NUMBER_DENSE if theme.density == "dense" else _NUMBER)
        digits = max(_FEWEST_DIGITS, len(grouped(self.field.maximum())))
        words = self.field.fontMetrics().horizontalAdvance("0" * digits) + 16
        return QSize(2 * theme.size.touch + max(least, words, self.field.minimumWidth()), theme.size.touch)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        elif watched is not self.field and event.type() is QEvent.Type.MouseButtonPress:
            # Who touches the number types another one; the press itself puts the caret into it first.
            QTimer.singleShot(0, self.field, self.field.selectAll)
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.field.setFocus(event.reason())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, frame = current_theme(), QPainter(self), QRectF(self.rect())
        color, radius = theme.color, theme.radius.md
        fill_rounded(painter, frame, radius, color.surface if self.isEnabled() else color.disabled_fill)
        if self.field.hasFocus():
            outline_rounded(painter, frame, radius, color.accent, theme.stroke.selected)
        elif self.isEnabled():
            outline_rounded(painter, frame, radius, color.line_strong, theme.stroke.control)

    def _changed(self, number: int) -> None:
        self._limit()
        self.changed.emit(number)

    def _limit(self) -> None:
        self.fewer.setEnabled(self.number() > self.field.minimum())
        self.more.setEnabled(self.number() < self.field.maximum())
        self.updateGeometry()
