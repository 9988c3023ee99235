"""The theme that the system asks for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ui.theme.tokens import ThemeName


def system_theme() -> ThemeName:
    """Light where the system has no opinion."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return "dark" if dark else "light"
