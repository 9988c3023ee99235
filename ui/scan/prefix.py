"""What some scanners are set to send before each code, so that it can't be taken for typing."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.scan.us_keyboard import us_character

STX = "STX"
FUNCTION_KEYS = tuple(f"F{number}" for number in range(1, 25))


@dataclass(frozen=True, slots=True)
class Prefix:
    """`name` is "STX" (Control and B), "F1" to "F24", one character, or empty for none."""

    name: str = ""

    def begins(self, event: QKeyEvent) -> bool:
        if not self.name:
            return False
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.name == STX:
            return event.text() == "\x02" or (control and event.key() == Qt.Key.Key_B)
        if self.name in FUNCTION_KEYS:
            return event.key() == Qt.Key.Key_F1 + int(self.name[1:]) - 1
        return not control and self.name in (event.text(), us_character(event))

    @property
    def is_character(self) -> bool:
        return len(self.name) == 1
