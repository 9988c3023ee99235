import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ui.theme import Theme, apply_theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield apply_theme(qapp, "light", motion=False)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # each theme dresses all that lives
