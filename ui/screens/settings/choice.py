"""One question with a few answers, each of them large enough for a thumb."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.flow import Flow
from ui.kit.text import Paragraph


class Choice(QWidget):
    chosen = Signal(str)  # key

    def __init__(self, name: str, title: str, options: Sequence[tuple[str, str]], line: str = "") -> None:
        """`options` are key and words, in order."""
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons: dict[str, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(4)
        column.addWidget(Paragraph(title, weight=600, tone="ink"))
        if line:
            column.addWidget(Paragraph(line, "caption"))
        row = Flow(8)
        row.setContentsMargins(0, 8, 0, 0)
        for key, words in options:
            row.addWidget(self._button(name, title, key, words))
        column.addLayout(row)

    def choose(self, key: str) -> None:
        """Shows what holds; asks for nothing."""
        for each, button in self.buttons.items():
            button.setChecked(each == key)
            button.set_icon("check" if each == key else None)

    def _button(self, name: str, title: str, key: str, words: str) -> Button:
        button = Button(words)
        button.setObjectName(f"{name}-{key}")
        button.setProperty("kind", "option")
        button.setCheckable(True)
        button.setAccessibleDescription(title)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self.buttons[key] = button
        return button
