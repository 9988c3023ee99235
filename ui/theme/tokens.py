"""The design tokens as frozen values. Sizes and spaces are logical pixels, durations milliseconds."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any, Literal

from PySide6.QtGui import QColor, QFont

import resources

ThemeName = Literal["light", "dark"]
Density = Literal["touch", "dense"]
_DISPLAY_TRACKING = -0.02  # of the size
_LARGEST_GLYPH = 1.3

TextRole = Literal["caption", "body", "title", "heading", "display"]


@dataclass(frozen=True, slots=True)
class Palette:
    """One colour per role. Treat them as read-only: copy a QColor before changing it."""

    bg: QColor
    surface: QColor
    sunken: QColor
    hover: QColor
    pressed: QColor
    line: QColor
    line_strong: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    disabled_ink: QColor
    disabled_fill: QColor
    accent: QColor
    accent_hover: QColor
    accent_pressed: QColor
    accent_soft: QColor
    accent_ink: QColor
    on_accent: QColor
    success: QColor
    success_soft: QColor
    success_ink: QColor
    warn: QColor
    warn_soft: QColor
    warn_ink: QColor
    danger: QColor
    danger_soft: QColor
    danger_ink: QColor
    on_danger: QColor
    offline: QColor
    offline_soft: QColor
    offline_ink: QColor
    rail: QColor
    rail_hover: QColor
    rail_active: QColor
    rail_ink: QColor
    rail_ink_active: QColor
    rail_glyph: QColor
    scrim: QColor
    focus: QColor
    pic_sand: QColor
    pic_mist: QColor
    pic_rose: QColor
    pic_dusk: QColor

    def __getitem__(self, role: str) -> QColor:
        """The colour of a role known only at run time; raises AttributeError for an unknown one."""
        colour: QColor = getattr(self, role)
        return colour


@dataclass(frozen=True, slots=True)
class TextStyle:
    family: str
    size: int
    line: int
    weights: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sizes:
    touch: int
    touch_large: int
    tender: int
    pin_key: int
    dense_row: int
    dense_control: int
    rail: int
    bottom_bar: int
    top_bar: int
    panel: int
    icon: int


@dataclass(frozen=True, slots=True)
class Radii:
    sm: int
    md: int
    lg: int
    pill: int


@dataclass(frozen=True, slots=True)
class Strokes:
    hairline: int
    control: int
    selected: int
    focus: int
    horizon: int


@dataclass(frozen=True, slots=True)
class Shadow:
    y: int
    blur: int
    color: QColor


@dataclass(frozen=True, slots=True)
class Durations:
    press: int
    state: int
    sheet_in: int
    sheet_out: int
    toast: int
    undo: int
    skeleton_pulse: int


@dataclass(frozen=True, slots=True)
class Ages:
    """Minutes up to which a number counts as fresh, then as ageing."""

    fresh: int
    ageing: int


@dataclass(frozen=True, slots=True)
class Theme:
    name: ThemeName
    color: Palette
    text: Mapping[str, TextStyle]
    size: Sizes
    radius: Radii
    stroke: Strokes
    shadow: Shadow
    duration: Durations
    age: Ages
    aurora: tuple[QColor, ...]
    icon_stroke: float
    features: Mapping[str, int]
    motion: bool = True
    """Whether things may move; False for reduced motion."""
    scale: float = 1.0
    """Of the text, 1.0 to 2.0. Text roles and sizes of controls have it in them already."""
    density: Density = "touch"

    def px(self, length: float) -> int:
        """A length that follows the text: heights of painted rows, places of their lines."""
        return round(length * self.scale)

    def glyph(self, length: float) -> int:
        """The side of an icon: it follows the text, but beyond 130 % the room is needed for words."""
        return round(length * min(self.scale, _LARGEST_GLYPH))

    @property
    def large_print(self) -> bool:
        """Beyond 130 % things stand below each other, and say only what they must."""
        return self.scale > _LARGEST_GLYPH

    @property
    def toast_fill(self) -> QColor:
        """Toasts stand out from the workspace: dark on paper, raised at night."""
        return self.color.rail if self.name == "light" else self.color.pressed

    def font(self, role: TextRole, weight: int | None = None) -> QFont:
        """The font of a text role; without a weight, the lightest that the role allows."""
        style = self.text[role]
        chosen = style.weights[0] if weight is None else weight
        if chosen not in style.weights:
            raise ValueError(f"{role} has no weight {chosen}")
        font = QFont(style.family)
        font.setPixelSize(style.size)
        font.setWeight(QFont.Weight(chosen))
        display = style.family != self.text["body"].family
        for tag, value in self.features.items():
            font.setFeature(QFont.Tag(tag), 0 if display else value)  # a lone number, never a column
        if display:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.size * _DISPLAY_TRACKING)
        return font

    def ms(self, duration: int) -> int:
        """A duration, or 0 when motion is reduced."""
        return duration if self.motion else 0


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def parse_colour(text: str) -> QColor:
    """Reads `#RRGGBB` and `rgba(r,g,b,a)` with a from 0 to 1; raises ValueError for anything else."""
    if parts := re.fullmatch(r"rgba\((\d+),(\d+),(\d+),([\d.]+)\)", text.replace(" ", "")):
        red, green, blue, alpha = parts.groups()
        return QColor(int(red), int(green), int(blue), round(float(alpha) * 255))
    colour = QColor(text)
    if not colour.isValid():
        raise ValueError(f"not a colour: {text}")
    return colour


@lru_cache(maxsize=1)
def token_file() -> dict[str, Any]:
    tokens: dict[str, Any] = json.loads(resources.read_text("tokens.json"))
    return tokens


def load_theme(
    name: ThemeName, *, motion: bool = True, scale: float = 1.0, density: Density = "touch"
) -> Theme:
    """Text is `scale` times as large, and controls grow by what their one line of text grows."""
    tokens = token_file()
    family = tokens["type"]["family"]
    return Theme(
        name=name,
        color=Palette(**{snake(role): parse_colour(text) for role, text in tokens["color"][name].items()}),
        text={
            role: TextStyle(
                style.get("family", family),
                round(style["size"] * scale),
                round(style["line"] * scale),
                tuple(style["weights"]),
            )
            for role, style in tokens["type"]["scale"].items()
        },
        size=_sizes(tokens, scale, density),
        radius=Radii(**_taken(Radii, tokens["radius"])),
        stroke=Strokes(**_taken(Strokes, tokens["stroke"])),
        shadow=Shadow(
            y=tokens["shadow"]["sheet"]["y"],
            blur=tokens["shadow"]["sheet"]["blur"],
            color=parse_colour(tokens["shadow"]["sheet"]["color"]),
        ),
        duration=Durations(**_taken(Durations, tokens["duration"])),
        age=Ages(tokens["age"]["fresh"]["maxMinutes"], tokens["age"]["ageing"]["maxMinutes"]),
        aurora=tuple(parse_colour(text) for text in tokens["auroraBars"]),
        icon_stroke=tokens["icons"]["stroke"],
        features=tokens["type"]["features"],
        motion=motion,
        scale=scale,
        density=density,
    )


_DENSE = {"touch": "denseControl", "touchLarge": "denseRow", "rail": "railDense", "topBar": "topBarDense"}
_HOLD_TEXT = {"touch", "touchLarge", "tender", "pinKey", "denseRow", "denseControl", "bottomBar", "topBar"}


def _sizes(tokens: Mapping[str, Any], scale: float, density: Density) -> Sizes:
    """In a dense window the touch sizes stand for those of pointer and keyboard."""
    sizes: dict[str, int] = dict(tokens["size"])
    if density == "dense":
        sizes |= {name: sizes[dense] for name, dense in _DENSE.items()}
    more = round(tokens["type"]["scale"]["body"]["line"] * (scale - 1))
    for name in sizes:
        if name in _HOLD_TEXT:
            sizes[name] += more
        elif name in ("rail", "panel", "icon"):
            sizes[name] = round(sizes[name] * min(scale, _LARGEST_GLYPH))
    return Sizes(**_taken(Sizes, sizes))


def _taken(kind: type[Any], tokens: Mapping[str, Any]) -> dict[str, Any]:
    wanted = {field.name for field in fields(kind)}
    return {snake(name): value for name, value in tokens.items() if snake(name) in wanted}


_current: Theme | None = None


def current_theme() -> Theme:
    """The theme in force; raises RuntimeError before `apply_theme`."""
    if _current is None:
        raise RuntimeError("no theme is applied yet")
    return _current


def set_current_theme(theme: Theme) -> None:
    global _current
    _current = theme
