"""Keys of a screen and of the whole app, and the words that hint at them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence


@dataclass(frozen=True, slots=True)
class Shortcut:
    """`keys` as Qt writes them: "F6", "Ctrl+P", "Del". Without `act` it is only a hint in the bar of dense
    windows: keys that a list or a field understands by itself.
    """

    keys: str
    words: str
    act: Callable[[], None] | None = None

    def shown(self) -> str:
        """As the keyboard names them in the language in force; what is no key stays as it is, like "↑ ↓"."""
        if self.act is None:
            return self.keys
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)
