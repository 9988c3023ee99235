"""The window when there is no store to work on: what happened, what is safe, what to do."""

import asyncio
import sys

import qasync
from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.empty import EmptyState
from ui.theme import apply_theme
from ui.words.store import store_words


class UnavailablePanel(QWidget):
    closed = Signal()

    def __init__(self, code: str) -> None:
        super().__init__()
        self.setWindowTitle("Associate")
        self.resize(640, 400)
        self.close_button = Button(self.tr("Close"), "primary")
        self.close_button.setObjectName("close")
        self.close_button.clicked.connect(self.close)
        self.message = EmptyState(
            self.tr("Associate can't open its data"), store_words(code), action=self.close_button
        )
        QVBoxLayout(self).addWidget(self.message)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def say_unavailable(code: str) -> None:
    """Show the words until the window is closed. `code` is of StoreUnavailable."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    apply_theme(app, "light")
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(_shown(UnavailablePanel(code)))


async def _shown(panel: UnavailablePanel) -> None:
    closed = asyncio.Event()
    panel.closed.connect(closed.set)
    panel.show()
    await closed.wait()
