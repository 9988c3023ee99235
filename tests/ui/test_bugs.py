from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from structlog.testing import capture_logs

from ui.application import bugs_logged


class Broken(QWidget):
    def showEvent(self, _event: QShowEvent) -> None:
        [][1]


def test_a_bug_in_an_event_is_logged_and_the_app_goes_on(qtbot: QtBot) -> None:
    broken, ticks = Broken(), []
    qtbot.addWidget(broken)
    with capture_logs() as logs, bugs_logged():
        QTimer.singleShot(0, broken.show)
        QTimer.singleShot(1, lambda: ticks.append(1))
        qtbot.waitUntil(lambda: bool(ticks))
    [bug] = [entry for entry in logs if entry["event"] == "bug"]
    assert bug["exc_info"][0] is IndexError
