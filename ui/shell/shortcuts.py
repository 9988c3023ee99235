"""Keys of a screen and of the whole app, and the words that hint at them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.shell.sheets import open_sheet


@dataclass(frozen=True, slots=True)
class Shortcut:
    """`keys` as Qt writes them: "F6", "Ctrl+P", "Del". No bare characters: a scanner types them.

    Without `act` it is only a hint in the bar of dense windows: keys that a list or a field understands by
    itself.
    """

    keys: str
    words: str
    act: Callable[[], None] | None = None

    def shown(self) -> str:
        """As printed on the keyboard in the language in force; several, like "↑ ↓", stay as they are."""
        if " " in self.keys:
            return self.keys
        keys = QKeySequence(self.keys.replace("Left", "←"))
        return keys.toString(QKeySequence.SequenceFormat.NativeText)


class Shortcuts(QObject):
    """They hold while nothing lies over `page`: a sheet has the keys to itself."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._of_screen: list[QShortcut] = []

    def bind(self, keys: str, act: Callable[[], None], *, over_sheets: bool = False) -> QShortcut:
        made = QShortcut(QKeySequence(keys), self._page)
        made.activated.connect(lambda: self._press(act, over_sheets=over_sheets))
        return made

    def show_screen(self, shortcuts: Sequence[Shortcut]) -> None:
        """Instead of those of the screen before."""
        for each in self._of_screen:
            each.setEnabled(False)
            each.deleteLater()
        self._of_screen = [self.bind(each.keys, each.act) for each in shortcuts if each.act is not None]

    def _press(self, act: Callable[[], None], *, over_sheets: bool) -> None:
        if over_sheets or open_sheet(self._page.window()) is None:
            act()
