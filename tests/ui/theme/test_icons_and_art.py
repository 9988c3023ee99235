import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmapCache

import resources
import ui
from ui.theme.art import colours, paint_aurora, product_picture, swatch
from ui.theme.icons import icon, icon_pixmap
from ui.theme.tokens import token_file

UI = Path(ui.__file__).parent
BUNDLED = {
    Path(str(file)).stem for file in resources.resource("icons").iterdir() if file.name.endswith(".svg")
}


def test_every_icon_of_the_design_is_bundled():
    named = {name for key, name in token_file()["icons"].items() if key not in ("set", "stroke")}
    assert named - BUNDLED == set()


def test_every_icon_named_in_the_kit_is_bundled():
    source = "\n".join(path.read_text() for path in (UI / "kit").glob("*.py"))
    named = set(re.findall(r'(?:icon=|Glyph\(|IconButton\(|set_icon\()"([a-z0-9-]+)"', source))
    assert named
    assert named - BUNDLED == set()


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


def test_a_native_icon_is_sharp_on_dense_screens(theme):
    assert not icon("truck", theme.color.ink).pixmap(QSize(24, 24), 2.0).isNull()


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
