"""A short code, one box per digit. A line edit underneath, so typing, touch keyboards and undo just work."""

import re

from PySide6.QtCore import QRectF, QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegularExpressionValidator,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ui.kit.drawing import draw_text, fill_rounded, outline_rounded
from ui.theme.tokens import current_theme

_WIDTH = 48
_GAP, _GROUP_GAP = 8, 16


class CodeBoxes(QLineEdit):
    """Emits `completed` when the last digit is in. Grouped in threes to be read aloud."""

    completed = Signal(str)

    def __init__(self, length: int = 6, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length, self._wrong = length, False
        self.setProperty("boxes", True)
        self.setAccessibleName(name)
        self.setMaxLength(length)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)

    def set_wrong(self, wrong: bool) -> None:
        """Marks the code as not matching until it is typed anew; the caller says so in words beside it."""
        self._wrong = wrong
        self.update()

    def enter(self, text: str) -> bool:
        """Takes a scanned or pasted code with its spaces and dashes; False when it is no such code."""
        digits = re.sub(r"[\s\-–]", "", text)
        if not (digits.isascii() and digits.isdigit() and len(digits) <= self._length):
            return False
        self.setText(digits)
        return True

    def sizeHint(self) -> QSize:
        last = self._box(self._length - 1)
        return QSize(int(last.right()), int(last.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            if not self.isReadOnly():
                self.enter(QGuiApplication.clipboard().text())
            return
        self.end(False)
        super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.end(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, digits = current_theme(), QPainter(self), self.text()
        radius, centre = theme.radius.md, Qt.AlignmentFlag.AlignCenter
        rest = theme.color.danger if self._wrong else theme.color.line_strong
        typing = self.hasFocus() and not self.isReadOnly()
        for place in range(self._length):
            box = self._box(place)
            fill_rounded(painter, box, radius, theme.color.surface)
            if typing and place == min(len(digits), self._length - 1):
                outline_rounded(painter, box, radius, theme.color.accent, theme.stroke.selected)
            else:
                outline_rounded(painter, box, radius, rest, theme.stroke.control)
            draw_text(painter, box, digits[place : place + 1], role="heading", weight=600, align=centre)

    def _box(self, place: int) -> QRectF:
        theme = current_theme()
        wide = theme.px(_WIDTH)
        left = place * (wide + _GAP) + place // 3 * (_GROUP_GAP - _GAP)
        return QRectF(left, 0, wide, theme.size.touch_large)

    def _changed(self, text: str) -> None:
        self.set_wrong(False)
        if len(text) == self._length:
            self.completed.emit(text)
