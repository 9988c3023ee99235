"""The PIN pad: large keys, dots instead of digits, a keyboard or badge as well as a finger."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.drawing import fill_rounded, outline_rounded
from ui.theme.mirror import mirror
from ui.theme.tokens import TextRole, current_theme

_DOT = 16


class PinDots(QWidget):
    """How many digits are in, never which."""

    def __init__(self, length: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length, self._filled = length, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def filled(self) -> int:
        return self._filled

    def set_filled(self, count: int) -> None:
        self._filled = count
        self.setAccessibleName(self.tr("{count} of {length} digits").format(count=count, length=self._length))
        self.update()

    def sizeHint(self) -> QSize:
        dot = current_theme().px(_DOT)
        return QSize(dot * (2 * self._length - 1), dot)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        color, dot = theme.color, theme.px(_DOT)
        mirror(painter, self.rect())
        for place in range(self._length):
            rect = QRectF(2 * dot * place, 0, dot, dot)
            if place < self._filled:
                fill_rounded(painter, rect, dot / 2, color.accent)
            else:
                outline_rounded(painter, rect, dot / 2, color.line_strong, theme.stroke.selected)


class _Key(Button):
    def __init__(self, text: str = "", *, icon: str | None = None, name: str = "") -> None:
        super().__init__(text, icon=icon, height="pin_key")
        self.setProperty("kind", "key" if text else "quiet")
        self.setAccessibleName(name or text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _role(self) -> TextRole:
        return "heading"

    def _ink(self) -> QColor:
        color = current_theme().color
        return color.ink if self.words() and self.isEnabled() else color.ink2


class PinPad(QWidget):
    """Emits `entered` once when the last digit is in, then takes nothing until `clear`."""

    entered = Signal(str)
    badge_wanted = Signal()

    def __init__(self, *, length: int = 4, badge: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length, self._digits = length, ""
        self._blocked = False
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits stand the same way everywhere
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dots = PinDots(length)
        self.keys = {digit: _Key(digit) for digit in "1234567890"}
        self.backspace = _Key(icon="delete", name=self.tr("Delete a digit"))
        self.badge = _Key(icon="id-card", name=self.tr("Sign in with a badge"))

        grid = QGridLayout()
        grid.setSpacing(8)
        for place, digit in enumerate("123456789"):
            grid.addWidget(self.keys[digit], place // 3, place % 3)
        if badge:
            grid.addWidget(self.badge, 3, 0)
        else:
            self.badge.setParent(self)
            self.badge.hide()
        grid.addWidget(self.keys["0"], 3, 1)
        grid.addWidget(self.backspace, 3, 2)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(39)
        column_of_all.addWidget(self.dots, alignment=Qt.AlignmentFlag.AlignHCenter)
        column_of_all.addLayout(grid)

        for digit, key in self.keys.items():
            key.clicked.connect(lambda _=False, digit=digit: self._take(digit))
        self.backspace.clicked.connect(self._drop)
        self.badge.clicked.connect(self.badge_wanted)
        self.dots.set_filled(0)

    def digits_in(self) -> int:
        return len(self._digits)

    def clear(self) -> None:
        """Forgets the digits and takes new ones."""
        self._show("")

    def block(self, blocked: bool) -> None:
        """While blocked (too many attempts) no key works; the caller says why in words."""
        self._blocked = blocked
        self.clear()
        for key in self.keys.values():
            key.setEnabled(not blocked)
        self.backspace.setEnabled(not blocked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if len(text) == 1 and text in self.keys:
            self._take(text)
        elif event.key() == Qt.Key.Key_Backspace:
            self._drop()
        else:
            super().keyPressEvent(event)

    def _take(self, digit: str) -> None:
        if self._blocked or len(self._digits) >= self._length:
            return
        self._show(self._digits + digit)
        if len(self._digits) == self._length:
            self.entered.emit(self._digits)

    def _drop(self) -> None:
        if len(self._digits) < self._length:
            self._show(self._digits[:-1])

    def _show(self, digits: str) -> None:
        self._digits = digits
        self.dots.set_filled(len(digits))
