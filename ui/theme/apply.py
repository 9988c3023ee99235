"""Puts a theme on the application."""

from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.theme.fonts import register_fonts
from ui.theme.style import FocusRing
from ui.theme.stylesheet import palette, stylesheet
from ui.theme.tokens import Density, Theme, ThemeName, load_theme, set_current_theme


def apply_theme(
    app: QApplication,
    name: ThemeName,
    *,
    motion: bool = True,
    scale: float = 1.0,
    density: Density = "touch",
) -> Theme:
    """Dresses the whole application.

    Called again it changes the colours of open windows; another scale or density is for windows made after.
    """
    register_fonts()
    theme = load_theme(name, motion=motion, scale=scale, density=density)
    set_current_theme(theme)
    if app.findChild(FocusRing) is None:
        app.setStyle(QStyleFactory.create("Fusion"))
        FocusRing(app)
    sheet = stylesheet(theme)
    if app.styleSheet() != sheet:  # Qt would dress every widget again
        app.setPalette(palette(theme))
        app.setFont(theme.font("body"))
        app.setStyleSheet(sheet)
    return theme
