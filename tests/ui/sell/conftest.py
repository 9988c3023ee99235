from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Staff
from tests.ui.opened import framed
from ui.screens.sell.screen import SellScreen
from ui.shell.layout import Layout
from ui.workspace import Workspace


@pytest.fixture
def screen(workspace: Workspace, liis: Staff, qt_loop: object) -> Iterator[SellScreen]:
    made = SellScreen(workspace)
    yield made
    made.close()


@pytest.fixture
def shown(qtbot: QtBot, screen: SellScreen) -> Callable[[Layout], SellScreen]:
    """In a window of that shape."""

    def show(layout: Layout = Layout.LANDSCAPE) -> SellScreen:
        framed(qtbot, screen, layout, 1126)
        return screen

    return show
