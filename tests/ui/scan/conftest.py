from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.scan.reading import Reading
from ui.scan.wedge import WedgeFilter


class Desk(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.field, self.button = QLineEdit(), QPushButton("Pay")
        self.entered = 0
        self.field.returnPressed.connect(self._count)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)

    def _count(self) -> None:
        self.entered += 1


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    desk.field.setFocus()
    return desk


@pytest.fixture
def wedge(qapp: QApplication) -> Iterator[WedgeFilter]:
    wedge = WedgeFilter(qapp)
    yield wedge
    wedge.close()
    wedge.deleteLater()


@pytest.fixture
def scans(wedge: WedgeFilter) -> list[str]:
    heard: list[str] = []
    wedge.scanned.connect(heard.append)
    return heard


@pytest.fixture
def readings(wedge: WedgeFilter) -> list[Reading]:
    heard: list[Reading] = []
    wedge.read.connect(heard.append)
    return heard


@pytest.fixture
def mixed(wedge: WedgeFilter) -> list[bool]:
    heard: list[bool] = []
    wedge.mixed.connect(lambda: heard.append(True))
    return heard
