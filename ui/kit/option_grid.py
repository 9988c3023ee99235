"""One of several short options, in rows of equal buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.kit.button import Button
from ui.kit.focus import TabPlace

Options = tuple[tuple[str, str], ...]
"""Key and words of each option, in order."""


class OptionGrid(QWidget):
    """The view-model says which one is chosen; a click only asks for it. Buttons are named `<name>-<key>`."""

    asked = Signal(str)

    def __init__(self, name: str, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._columns = name, columns
        self._options: Options = ()
        self.buttons: dict[str, Button] = {}
        self._place = TabPlace(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def show_options(self, options: Options, chosen: str) -> None:
        if options != self._options:
            self._build(options)
        for key, button in self.buttons.items():
            button.setChecked(key == chosen)

    def _build(self, options: Options) -> None:
        for button in self.buttons.values():
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._options, self.buttons = options, {}
        for place, (key, words) in enumerate(options):
            button = Button(words)
            button.setProperty("kind", "option")
            button.setCheckable(True)
            button.setObjectName(f"{self._name}-{key}")
            button.clicked.connect(lambda _=False, key=key: self._ask(key))
            self._grid.addWidget(button, place // self._columns, place % self._columns)
            self.buttons[key] = button
        self._place.take(tuple(self.buttons.values()))

    def _ask(self, key: str) -> None:
        self.buttons[key].setChecked(True)  # a second click does not take it back
        self.asked.emit(key)
