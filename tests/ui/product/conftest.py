import asyncio
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Staff
from ui.screens.product.screen import ProductScreen
from ui.shell.layout import Layout
from ui.workspace import Workspace

WIDTHS = {Layout.LANDSCAPE: 824, Layout.NARROW: 928, Layout.PORTRAIT: 800, Layout.DENSE: 1472}


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

    hosts: list[QWidget] = []  # qtbot alone does not keep them

    def put(layout: Layout) -> QWidget:
        host = QWidget()
        hosts.append(host)
        width = WIDTHS[layout]
        host.resize(width + 360, 1000 if layout is Layout.PORTRAIT else 726)
        for part, left, wide in ((screen.main, 0, width), (screen.context, width, 360)):
            assert part is not None
            part.setParent(host)
            part.setGeometry(left, 0, wide, host.height())
        screen.arrange(layout)
        qtbot.addWidget(host)
        host.show()
        return host

    return put


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
