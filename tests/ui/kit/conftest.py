import os

import pytest
from PySide6.QtWidgets import QApplication

from ui.theme import Theme, apply_theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    return apply_theme(qapp, "light", motion=False)
