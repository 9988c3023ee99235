"""Puts a theme on the application."""

from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.theme.fonts import register_fonts
from ui.theme.style import FocusRing
from ui.theme.stylesheet import palette, stylesheet
from ui.theme.tokens import Theme, ThemeName, load_theme, set_current_theme


def apply_theme(app: QApplication, name: ThemeName, *, motion: bool = True) -> Theme:
    """Dresses the whole application; may be called again to change the theme of open windows."""
    register_fonts()
    theme = load_theme(name, motion=motion)
    set_current_theme(theme)
    if app.findChild(FocusRing) is None:
        app.setStyle(QStyleFactory.create("Fusion"))
        FocusRing(app)
    app.setPalette(palette(theme))
    app.setFont(theme.font("body"))
    app.setStyleSheet(stylesheet(theme))
    return theme
