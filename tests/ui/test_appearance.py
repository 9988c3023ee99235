import pytest

from associate_app.domain.staff import Preferences, ThemeChoice
from ui.appearance import Appearance, Surroundings, appearance_of
from ui.theme.tokens import ThemeName


@pytest.mark.parametrize(
    ("wanted", "country", "system", "language"),
    [
        ("pl", "EE", "de_DE", "pl"),
        ("", "EE", "de_DE", "et"),
        ("", "PL", "de_DE", "pl"),
        ("", "LV", "de_DE", "en"),
        ("", "", "de_DE", "de"),
        ("", "", "C", "en"),
        ("qps-plocm", "EE", "de_DE", "qps-plocm"),
    ],
)
def test_the_persons_language_comes_before_the_stores_and_the_systems(
    wanted: str, country: str, system: str, language: str
) -> None:
    here = Surroundings(country=country, language=system)
    assert appearance_of(Preferences(language=wanted), here).language == language


@pytest.mark.parametrize(
    ("wanted", "system", "theme"),
    [
        (ThemeChoice.SYSTEM, "dark", "dark"),
        (ThemeChoice.SYSTEM, "light", "light"),
        (ThemeChoice.LIGHT, "dark", "light"),
        (ThemeChoice.DARK, "light", "dark"),
    ],
)
def test_the_theme_is_the_systems_unless_one_is_chosen(
    wanted: ThemeChoice, system: ThemeName, theme: str
) -> None:
    assert appearance_of(Preferences(theme=wanted), Surroundings(theme=system)).theme == theme


@pytest.mark.parametrize(
    ("chosen", "width", "touch", "density"),
    [
        ("auto", 1600, False, "dense"),
        ("auto", 1599, False, "touch"),
        ("auto", 1920, True, "touch"),
        ("dense", 1280, True, "dense"),
        ("touch", 1920, False, "touch"),
    ],
)
def test_a_wide_window_without_touch_is_dense(chosen: str, width: int, touch: bool, density: str) -> None:
    here = Surroundings(density=chosen, width=width, touch=touch)
    assert appearance_of(Preferences(), here).density == density


def test_only_colours_change_in_windows_that_are_open() -> None:
    before = Appearance()
    assert not Appearance(theme="dark").needs_new_windows(before)
    for other in (Appearance(language="et"), Appearance(scale=1.3), Appearance(density="dense")):
        assert other.needs_new_windows(before)
    assert Appearance(left_handed=True).needs_new_windows(before)
    assert Appearance(motion=False).needs_new_windows(before)
