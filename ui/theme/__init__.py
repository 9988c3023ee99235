"""How Associate looks: tokens, style sheet, fonts, icons and art."""

from ui.theme.apply import apply_theme
from ui.theme.tokens import Theme, ThemeName, current_theme

__all__ = ["Theme", "ThemeName", "apply_theme", "current_theme"]
