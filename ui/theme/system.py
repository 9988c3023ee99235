"""The theme that the system asks for, and when it asks for another."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from ui.theme.tokens import ThemeName


def system_theme() -> ThemeName:
    """Light where the system has no opinion."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return "dark" if dark else "light"


class SystemTheme(QObject):
    """Emits `changed` with the name of the theme when the system turns to another."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._changed)

    def _changed(self, _scheme: Qt.ColorScheme) -> None:
        self.changed.emit(system_theme())
