from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from associate_app.domain.scan import Code, CodeKind
from ui.scan.wedge import WedgeFilter
from ui.screens.sync.screen import SyncScreen
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.shell.window import MainWindow
from ui.workspace import Workspace


class Desk(Screen):
    """A screen that notes where it was opened, and uses pickup codes itself when it is told to."""

    def __init__(self, route: str, *, context: bool = True) -> None:
        super().__init__()
        self.route, self.title, self.icon = route, route.capitalize(), "boxes"
        self.main = QLabel(route)
        self.context = QLabel(f"beside {route}") if context else None
        self.opened: list[str] = []
        self.used: list[str] = []
        self.uses: CodeKind | None = None
        self.shapes: list[Layout] = []
        self.closed = False

    def open(self, argument: str) -> None:
        self.opened.append(argument)

    def arrange(self, layout: Layout) -> None:
        self.shapes.append(layout)

    def scanned(self, code: Code) -> bool:
        if code.kind is not self.uses:
            return False
        self.used.append(code.value)
        self.routed.emit("Used here")
        return True

    def close(self) -> None:
        self.closed = True


class Desks:
    """Builds the screens of a frame, each time new ones; `pickups` and `product` are the newest."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.built = 0

    def build(self) -> tuple[Screen, ...]:
        self.built += 1
        self.pickups, self.product = Desk("pickups"), Desk("stock", context=False)
        return self.pickups, self.product, SyncScreen(self._workspace)


@pytest.fixture
def desks(workspace: Workspace) -> Desks:
    return Desks(workspace)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, workspace: Workspace, desks: Desks) -> Iterator[MainWindow]:
    window = MainWindow(workspace, desks.build)
    qtbot.addWidget(window)
    wedge = WedgeFilter(qapp)
    wedge.scanned.connect(window.scan)
    window.show()
    window.activateWindow()
    yield window
    qapp.removeEventFilter(wedge)
    wedge.deleteLater()


@pytest.fixture
def pickups(window: MainWindow, desks: Desks) -> Desk:
    """Of the first frame."""
    return desks.pickups


@pytest.fixture
def product(window: MainWindow, desks: Desks) -> Desk:
    """Of the first frame; it has no panel."""
    return desks.product
