"""What a customer wears, likes and wishes for: each can be removed, and another one added."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from associate_app.domain.likes import LONGEST
from ui.kit.button import Button
from ui.kit.emptying import clear
from ui.kit.flow import Flow
from ui.kit.text import Label
from ui.language.mark import translate


@dataclass(frozen=True, slots=True)
class Shown:
    key: str  # by which it is removed
    words: str


class Removable(QWidget):
    """A title, a button for each thing that removes it, and room for what adds another one."""

    removed = Signal(str)
    added = Signal(str, str)  # value, and of what

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.name = name
        self._shown: tuple[Shown, ...] = ()
        self.buttons: dict[str, Button] = {}
        self._flow = Flow(8)
        self.add = Button(translate("EditSheet", "Add"), icon="plus")
        self.add.setObjectName(f"{name}-add")
        self.add.setAccessibleDescription(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addWidget(Label(title, weight=600))
        self.column.addLayout(self._flow)

    def show_likes(self, shown: Sequence[Shown]) -> None:
        if tuple(shown) == self._shown:
            return
        self._shown = tuple(shown)
        clear(self._flow)
        self.buttons = {}
        for each in shown:
            button = Button(each.words, icon="x")
            button.setObjectName(f"{self.name}-remove-{each.key}")
            button.setAccessibleName(translate("EditSheet", "Remove {thing}").format(thing=each.words))
            button.clicked.connect(lambda _=False, key=each.key: self.removed.emit(key))
            self._flow.addWidget(button)
            self.buttons[each.key] = button


class Likes(Removable):
    """Typed into one line, or two where it has to be said `of` what."""

    def __init__(self, name: str, title: str, value: str, *, of: str = "") -> None:
        super().__init__(name, title)
        self.of = typing_line(f"{name}-of", of) if of else None
        self.value = typing_line(name, value)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        for part in (self.of, self.value):
            if part is not None:
                self.row.addWidget(part, 1)
                part.returnPressed.connect(self._add)
        self.row.addWidget(self.add)
        self.column.addLayout(self.row)
        self.add.clicked.connect(self._add)

    def empty(self) -> None:
        for part in (self.of, self.value):
            if part is not None:
                part.clear()

    def _add(self) -> None:
        self.added.emit(self.value.text().strip(), self.of.text().strip() if self.of else "")


def typing_line(name: str, words: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setAccessibleName(words)
    line.setPlaceholderText(words)
    line.setMaxLength(LONGEST)
    return line
