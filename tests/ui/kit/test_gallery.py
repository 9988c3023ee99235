"""The gallery shows each part of the kit and writes its pictures."""

from importlib import import_module
from pkgutil import iter_modules

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

import ui.kit
from ui.kit.gallery.page import gallery
from ui.kit.gallery.run import GalleryWindow, write_pictures
from ui.theme import current_theme


def test_a_picture_is_written_for_each_theme_density_and_size(qapp, tmp_path):
    paths = list(write_pictures(qapp, tmp_path / "kit"))
    assert [path.name for path in paths] == [
        f"kit-{name}-{form}.png" for name in ("light", "dark") for form in ("touch", "dense", "130")
    ]
    sizes = {path.stem: QImage(str(path)).size() for path in paths}
    assert sizes["kit-dark-130"].width() > sizes["kit-dark-touch"].width() > 1000
    corners = {QImage(str(path)).pixelColor(2, 2).name() for path in paths}
    assert len(corners) == 2


ONLY_PLACE_OTHERS = {"Columns", "Placing", "SnugScroller", "Stacks"}


def test_every_widget_of_the_kit_is_shown(qtbot, theme):
    page = gallery(theme)
    qtbot.addWidget(page)
    shown = {kind for widget in page.findChildren(QWidget) for kind in type(widget).__mro__}
    modules = [
        import_module(f"ui.kit.{each.name}") for each in iter_modules(ui.kit.__path__) if not each.ispkg
    ]
    made = {
        kind
        for module in modules
        for name, kind in vars(module).items()
        if isinstance(kind, type) and issubclass(kind, QWidget) and kind.__module__ == module.__name__
    }
    assert len(made) > 40
    missing = {kind.__name__ for kind in made - shown if not kind.__name__.startswith("_")}
    assert missing == ONLY_PLACE_OTHERS


@pytest.fixture
def window(qtbot, qapp):
    made = GalleryWindow(qapp)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_switches_change_theme_size_and_density(window):
    page = window._area.widget()
    window.theme.choose("dark")
    assert current_theme().name == "dark"
    assert window._area.widget() is page
    window.scale.choose("1.3")
    window.density.choose("dense")
    assert (current_theme().name, current_theme().scale, current_theme().density) == ("dark", 1.3, "dense")
    assert isinstance(window._area.widget(), QWidget)


def test_closing_the_window_ends_the_command(window):
    closed = QSignalSpy(window.closed)
    window.close()
    assert closed.count() == 1
