"""The window as the app builds it: every place exists, and every route of a document leads to its screen."""

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import ui.screens
from associate_app.domain.staff import Staff
from tests.screens.furnished import CART
from tests.screens.scenes import SCENES
from ui.application import build_window
from ui.shell.rail import AT_FOOT, ELSEWHERE
from ui.shell.router import SCHEME, parse_route
from ui.shell.screen import Screen
from ui.shell.window import MainWindow
from ui.words.pages import PAGES
from ui.workspace import Workspace

Build = Callable[[], MainWindow]

RAIL = ("today", "sell", "customers", "pickups", "returns", "stock", "tasks", "reports")


@pytest.fixture
def build(qtbot: QtBot, workspace: Workspace, liis: Staff) -> Iterator[Callable[[], MainWindow]]:
    """On the running loop: screens begin to read when they are seen."""
    made: list[MainWindow] = []

    def built() -> MainWindow:
        window = build_window(workspace)
        qtbot.addWidget(window)
        made.append(window)
        window.show()
        return window

    yield built
    for window in made:
        window.close()


def written() -> set[type[Screen]]:
    found: set[type[Screen]] = set()
    for file in Path(ui.screens.__path__[0]).glob("*/screen.py"):
        module = import_module(f"ui.screens.{file.parent.name}.screen")
        kinds = [each for each in vars(module).values() if isinstance(each, type)]
        found |= {each for each in kinds if issubclass(each, Screen) and each.__module__ == module.__name__}
    return found


async def test_every_place_of_the_rail_exists_in_its_order(build: Build) -> None:
    window = build()
    assert tuple(window.frame.rail.buttons) == (*RAIL, *AT_FOOT)
    for route, button in window.frame.rail.buttons.items():
        button.click()
        assert window.frame.router.here.screen == route


async def test_every_screen_that_is_written_is_built(build: Build) -> None:
    built = build().frame._screens
    assert {type(each) for each in built.values()} == written()
    assert set(built) == {*RAIL, *AT_FOOT, *ELSEWHERE}


async def test_the_walk_looks_at_every_screen(build: Build) -> None:
    walked = {parse_route(scene.route).screen for scene in SCENES if scene.route}
    assert set(build().frame._screens) - walked == set()


@pytest.mark.parametrize("route", list(PAGES))
async def test_every_page_that_can_be_searched_is_led_to(build: Build, route: str) -> None:
    window = build()
    window.go(f"{SCHEME}{route}")
    assert str(window.frame.router.here) == route
    screen = window.frame._screens[parse_route(route).screen]
    assert screen.main.isVisible()


@pytest.mark.parametrize(
    ("route", "screen"),
    [
        ("pickup/P-4817", "pickups"),
        ("product/MH-20418-INK-M", "stock"),
        ("customer/C-90001", "customers"),
        ("order/N-90001", "returns"),
        ("attention/a-1", "sync"),
        (f"sell/{CART}", "sell"),
        ("help/Inter", "help"),
    ],
)
async def test_a_route_of_one_thing_opens_its_screen(build: Build, route: str, screen: str) -> None:
    window = build()
    window.go(f"{SCHEME}{route}")
    assert window.frame.router.here == parse_route(f"{screen}/{route.partition('/')[2]}")
    assert window.frame._screens[screen].main.isVisible()
