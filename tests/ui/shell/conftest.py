from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from associate_app.domain.scan import Code, CodeKind
from ui.scan.wedge import WedgeFilter
from ui.screens.sync.screen import SyncScreen
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
        self.closed = False

    def open(self, argument: str) -> None:
        self.opened.append(argument)

    def scanned(self, code: Code) -> bool:
        if code.kind is not self.uses:
            return False
        self.used.append(code.value)
        self.routed.emit("Used here")
        return True

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def pickups() -> Desk:
    return Desk("pickups")


@pytest.fixture
def product() -> Desk:
    return Desk("stock", context=False)


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, workspace: Workspace, pickups: Desk, product: Desk
) -> Iterator[MainWindow]:
    window = MainWindow(workspace, (pickups, product, SyncScreen(workspace)))
    qtbot.addWidget(window)
    wedge = WedgeFilter(qapp)
    wedge.scanned.connect(window.scan)
    window.show()
    window.activateWindow()
    yield window
    qapp.removeEventFilter(wedge)
    wedge.deleteLater()
