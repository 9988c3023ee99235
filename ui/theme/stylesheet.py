"""The one style sheet, rendered from the tokens: QSS has no variables of its own."""

from dataclasses import fields
from string import Template

from PySide6.QtGui import QColor, QPalette

import resources
from ui.theme.tokens import Palette, Theme


def css(colour: QColor) -> str:
    if colour.alpha() == 255:
        return colour.name()
    return f"rgba({colour.red()},{colour.green()},{colour.blue()},{colour.alpha()})"


def stylesheet(theme: Theme) -> str:
    """Raises KeyError when the template names a token that does not exist."""
    values = {field.name: css(theme.color[field.name]) for field in fields(Palette)}
    values |= {f"{role}_size": f"{style.size}px" for role, style in theme.text.items()}
    values |= {f"radius_{name}": f"{getattr(theme.radius, name)}px" for name in ("sm", "md", "lg")}
    values |= {
        "field": f"{theme.size.touch - 2}px",
        "field_focus": f"{theme.size.touch - 4}px",
        "pill_radius": f"{theme.size.touch // 2}px",
        "row": f"{theme.size.touch_large}px",
    }
    return Template(resources.read_text("kit.qss")).substitute(values)


def palette(theme: Theme) -> QPalette:
    """The same colours for what Qt draws without the style sheet."""
    color, made = theme.color, QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, color.bg),
        (role.WindowText, color.ink),
        (role.Base, color.surface),
        (role.AlternateBase, color.sunken),
        (role.Text, color.ink),
        (role.PlaceholderText, color.ink3),
        (role.Button, color.surface),
        (role.ButtonText, color.ink),
        (role.Highlight, color.accent),
        (role.HighlightedText, color.on_accent),
        (role.ToolTipBase, theme.toast_fill),
        (role.ToolTipText, color.rail_ink_active),
        (role.Link, color.accent_ink),
    ):
        made.setColor(target, colour)
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, color.disabled_ink)
    return made
