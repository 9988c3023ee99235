"""WCAG 2.2: 4.5 to 1 for text (1.4.3), 3 to 1 for shapes that mean something (1.4.11), as the kit draws."""

import pytest
from PySide6.QtGui import QColor

from ui.theme.tokens import load_theme

GROUNDS = ("bg", "surface", "sunken", "hover")
STATES = ("accent", "success", "warn", "danger", "offline")

TEXT = [
    *((ink, ground) for ink in ("ink", "ink2", "ink3") for ground in GROUNDS),
    *((ink, "pressed") for ink in ("ink", "danger_ink", "accent_ink")),
    *((f"{state}_ink", f"{state}_soft") for state in STATES),
    *((f"{state}_ink", ground) for state in STATES for ground in GROUNDS),
    *(("on_accent", fill) for fill in ("accent", "accent_hover", "accent_pressed")),
    ("on_danger", "danger"),
    *(("disabled_ink", ground) for ground in ("disabled_fill", "surface", "bg", "sunken")),
    *(("rail_ink", ground) for ground in ("rail", "rail_hover")),
    *(("rail_ink_active", ground) for ground in ("rail", "rail_active")),
    *(("rail_glyph", ground) for ground in ("rail", "rail_active")),
    ("rail", "warn"),  # a count on an icon
    ("rail", "rail_glyph"),
]

SHAPES = [
    *((line, ground) for line in ("accent", "focus") for ground in (*GROUNDS, "accent_soft")),
    *((state, "surface") for state in ("success", "danger", "offline")),
    *((state, "bg") for state in ("success", "danger", "offline")),
    *(("line_strong", ground) for ground in ("surface", "sunken")),
    ("rail_ink_active", "line_strong"),  # the knob of a switch that is off
    ("disabled_ink", "line"),  # of one that is blocked
    ("on_accent", "accent"),
    ("rail_glyph", "rail"),
]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_reads_well_on_every_ground_it_stands_on(name, ink, ground):
    color = load_theme(name).color
    assert contrast(color[ink], color[ground]) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_shapes_stand_out_from_their_ground(name, shape, ground):
    color = load_theme(name).color
    assert contrast(color[shape], color[ground]) >= 3


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("ink", ["rail_ink_active", "rail_glyph"])
def test_a_toast_reads_well(name, ink):
    theme = load_theme(name)
    assert contrast(theme.color[ink], theme.toast_fill) >= 4.5


def contrast(first: QColor, second: QColor) -> float:
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
