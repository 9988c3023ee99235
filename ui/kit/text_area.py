"""Text of several lines. Tab leaves it, Enter begins a line, and no more than `most` characters fit."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.theme.tokens import current_theme

_ROWS = 4
_AROUND = 18


class TextArea(QPlainTextEdit):
    def __init__(self, name: str, placeholder: str = "", *, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setProperty("area", True)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._keep_short)

    def text(self) -> str:
        return self.toPlainText()

    def sizeHint(self) -> QSize:
        return QSize(240, _ROWS * current_theme().text["body"].line + 2 * _AROUND)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _keep_short(self) -> None:
        text = self.toPlainText()
        if len(text) > self._most:
            at = min(self.textCursor().position(), self._most)
            self.setPlainText(text[: self._most])
            cursor = self.textCursor()
            cursor.setPosition(at)
            self.setTextCursor(cursor)
