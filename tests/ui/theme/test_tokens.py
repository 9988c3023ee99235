import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo

import resources
import ui
from ui.theme.fonts import register_fonts
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import Palette, load_theme, parse_colour, snake, token_file

UI = Path(ui.__file__).parent


@pytest.mark.parametrize("name", ["light", "dark"])
def test_palette_and_token_file_name_the_same_roles(name):
    roles = {snake(role) for role in token_file()["color"][name]}
    assert roles == {field.name for field in fields(Palette)}


def test_both_themes_differ_but_have_one_shape():
    light, dark = load_theme("light"), load_theme("dark")
    assert light.color.bg != dark.color.bg
    assert (light.size, light.radius, light.text, light.duration) == (
        dark.size,
        dark.radius,
        dark.text,
        dark.duration,
    )


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_has_no_open_token(name):
    assert "$" not in stylesheet(load_theme(name))


def test_no_colour_is_written_outside_the_tokens():
    literal = re.compile(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(\s*\d|QColor\(\s*[\"'\d]")
    sources = [*UI.rglob("*.py")]
    sources_with_literals = [
        f"{path.relative_to(UI)}: {line.strip()}"
        for path in sources
        for line in path.read_text().splitlines()
        if literal.search(line)
    ]
    assert sources_with_literals == []
    assert not literal.search(resources.read_text("kit.qss"))


@pytest.mark.parametrize("text", ["teal-ish", "#12", "rgba(1,2,3)"])
def test_what_is_no_colour_is_refused(text):
    with pytest.raises(ValueError, match="not a colour"):
        parse_colour(text)


def test_transparency_survives_parsing():
    assert parse_colour("rgba(16,40,44,0.48)") == QColor(16, 40, 44, 122)


@pytest.mark.parametrize("role", ["caption", "body", "title", "heading", "display"])
def test_every_text_role_gets_its_own_bundled_font(role, theme):
    style = theme.text[role]
    for weight in style.weights:
        font = theme.font(role, weight)
        shown = QFontInfo(font)
        assert (shown.family(), shown.weight(), shown.pixelSize()) == (style.family, weight, style.size)


def test_a_weight_outside_the_design_is_refused(theme):
    with pytest.raises(ValueError, match="700"):
        theme.font("body", 700)


def test_the_bundled_fonts_are_inter():
    assert {"Inter", "Inter Display"} <= register_fonts()


def test_columns_of_numbers_line_up(qapp):
    from PySide6.QtGui import QFontMetricsF

    font: QFont = qapp.font()
    metrics = QFontMetricsF(font)
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_reduced_motion_takes_no_time():
    calm = load_theme("light", motion=False)
    assert calm.ms(calm.duration.sheet_in) == 0
    assert load_theme("light").ms(calm.duration.sheet_in) == 200
