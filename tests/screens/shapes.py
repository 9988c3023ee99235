"""The shapes a screen is looked at in: theme, layout, language, size of the text."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from associate_app.domain.staff import Preferences, ThemeChoice
from ui.language.catalogue import LANGUAGES, PSEUDO_LONG, PSEUDO_RTL

LAYOUTS = {
    "landscape": ("touch", 1280, 800),
    "portrait": ("touch", 800, 1280),
    "narrow": ("touch", 1024, 768),
    "dense": ("dense", 1920, 1080),
}
"""Density, and width and height of the window in logical pixels."""

EVERY_LANGUAGE = (*LANGUAGES, PSEUDO_LONG, PSEUDO_RTL)


@dataclass(frozen=True, slots=True)
class Shape:
    theme: ThemeChoice = ThemeChoice.LIGHT
    layout: str = "landscape"
    language: str = "en"
    scale: int = 100  # percent
    left_handed: bool = False

    def __str__(self) -> str:
        hand = "-left" if self.left_handed else ""
        return f"{self.language}-{self.layout}-{self.theme}-{self.scale}{hand}"

    @property
    def is_plain(self) -> bool:
        """What there is without anybody's preferences."""
        return self.theme is ThemeChoice.LIGHT and self.scale == 100 and not self.left_handed

    @property
    def preferences(self) -> Preferences:
        return Preferences(
            language=self.language,
            theme=self.theme,
            text_scale=self.scale,
            left_handed=self.left_handed,
            reduced_motion=True,
        )


def every_shape() -> Iterator[Shape]:
    """Theme × layout × language, then larger text in every language, twice as large, and the left hand."""
    themes = (ThemeChoice.LIGHT, ThemeChoice.DARK)
    for language, layout, theme in product(EVERY_LANGUAGE, LAYOUTS, themes):
        yield Shape(theme, layout, language)
    for language, layout in product(LANGUAGES, ("landscape", "portrait")):
        yield Shape(layout=layout, language=language, scale=130)
    for layout in LAYOUTS:
        yield Shape(layout=layout, scale=200)
        yield Shape(layout=layout, left_handed=True)


def sample() -> tuple[Shape, ...]:
    """Few shapes that differ in everything: what `make check` looks at."""
    return (
        Shape(ThemeChoice.LIGHT, "landscape", PSEUDO_LONG),
        Shape(ThemeChoice.DARK, "portrait", "ru"),
        Shape(ThemeChoice.LIGHT, "portrait", "et", 130),
        Shape(ThemeChoice.DARK, "narrow", PSEUDO_RTL),
        Shape(ThemeChoice.LIGHT, "dense", "de"),
    )
