import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmapCache

import resources
import ui
from ui.theme.art import colours, paint_aurora, product_picture, swatch
from ui.theme.icons import icon_pixmap
from ui.theme.tokens import token_file

UI = Path(ui.__file__).parent
BUNDLED = {
    Path(str(file)).stem for file in resources.resource("icons").iterdir() if file.name.endswith(".svg")
}


OF_THE_DESIGN = {name for key, name in token_file()["icons"].items() if key not in ("set", "stroke")}
SOURCES = [ast.parse(path.read_text()) for path in UI.rglob("*.py")]


def named_as_icons():
    """What is given as `icon=`, painted, or made a Glyph or IconButton of."""
    places = {"Glyph": 0, "IconButton": 0, "set_icon": 0, "paint_icon": 2}
    for call in (node for source in SOURCES for node in ast.walk(source) if isinstance(node, ast.Call)):
        given = [word.value for word in call.keywords if word.arg == "icon"]
        place = places.get(getattr(call.func, "id", getattr(call.func, "attr", "")), len(call.args))
        yield from (each.value for each in given + call.args[place : place + 1] if is_text(each))


def is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value


def test_every_icon_that_is_named_is_bundled():
    named = set(named_as_icons())
    assert len(named) > 30
    assert (named | OF_THE_DESIGN) - BUNDLED == set()


def test_no_icon_is_bundled_that_nothing_names():
    texts = {node.value for source in SOURCES for node in ast.walk(source) if is_text(node)}
    assert BUNDLED - texts - OF_THE_DESIGN == set()


def test_an_icon_takes_the_colour_it_is_given():
    red = QColor(200, 0, 0)
    image = icon_pixmap("check", red, 24, 2.0).toImage()
    assert image.size() == QSize(48, 48)
    painted = {
        image.pixelColor(x, y).getRgb()[:3]
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert painted == {(200, 0, 0)}


def test_an_icon_is_drawn_once_per_colour_size_and_ratio():
    QPixmapCache.clear()
    first = icon_pixmap("check", QColor(1, 2, 3), 24, 1.0)
    assert icon_pixmap("check", QColor(1, 2, 3), 24, 1.0).cacheKey() == first.cacheKey()
    assert icon_pixmap("check", QColor(3, 2, 1), 24, 1.0).cacheKey() != first.cacheKey()


def test_an_icon_that_is_not_bundled_is_an_error():
    with pytest.raises(FileNotFoundError):
        icon_pixmap("no-such-icon", QColor(0, 0, 0), 24)


@pytest.mark.parametrize("colour", sorted(colours()))
def test_a_picture_shows_the_colour_of_its_variant(colour):
    image = product_picture("jar", colour, "mist", QSize(120, 150)).toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, 120, 2) for y in range(0, 150, 2)}
    assert swatch(colour).name() in seen


def test_a_picture_has_rounded_corners_and_its_backdrop(theme):
    image = product_picture("coat", "ink", "rose", QSize(56, 64)).toImage()
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(28, 1).name() == theme.color.pic_rose.name()


def test_the_aurora_stays_inside_its_panel(theme):
    image = QImage(200, 200, QImage.Format.Format_ARGB32)
    image.fill(theme.color.rail)
    painter = QPainter(image)
    paint_aurora(painter, QRectF(50, 50, 100, 100))
    painter.end()
    ground = theme.color.rail.name()
    lit = [(x, y) for x in range(200) for y in range(200) if image.pixelColor(x, y).name() != ground]
    assert len(lit) > 1000
    assert min(min(point) for point in lit) >= 50
    assert max(max(point) for point in lit) < 150


def test_unknown_art_and_unknown_colours_are_errors():
    with pytest.raises(FileNotFoundError):
        product_picture("hovercraft", "ink", "mist", QSize(10, 10))
    with pytest.raises(KeyError):
        product_picture("coat", "plaid", "mist", QSize(10, 10))


def test_licences_lie_beside_what_they_cover():
    assert "SIL Open Font License" in resources.read_text("fonts", "OFL.txt")
    assert "ISC License" in resources.read_text("icons", "LICENSE")
