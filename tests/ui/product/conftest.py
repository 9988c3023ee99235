import asyncio
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Staff
from tests.ui import opened
from ui.screens.product.screen import ProductScreen
from ui.shell.layout import Layout
from ui.workspace import Workspace


@pytest.fixture
def screen(
    qtbot: QtBot, qt_loop: asyncio.AbstractEventLoop, workspace: Workspace, liis: Staff
) -> Iterator[ProductScreen]:
    made = ProductScreen(workspace)
    yield made
    made.close()


@pytest.fixture
def framed(qtbot: QtBot, screen: ProductScreen) -> Callable[[Layout], QWidget]:
    """The screen in a window of that shape, its panel beside it."""
    return lambda layout: opened.framed(qtbot, screen, layout, upright=1000)
