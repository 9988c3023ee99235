"""A part that is shown before it has its place would flash as a window of its own, and take the focus."""

import asyncio

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Staff
from ui.application import build_window
from ui.device_settings import DENSITY
from ui.workspace import Workspace


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Names of what is shown as a window. Not by a filter on the application: see ui/shell/idle.py."""
    windows: set[str] = set()
    set_visible, show = QWidget.setVisible, QWidget.show

    def noted(widget: QWidget) -> None:
        if widget.isWindow():
            windows.add(type(widget).__name__)

    def setVisible(widget: QWidget, visible: bool) -> None:
        if visible:
            noted(widget)
        set_visible(widget, visible)

    def shown(widget: QWidget) -> None:
        noted(widget)
        show(widget)

    monkeypatch.setattr(QWidget, "setVisible", setVisible)
    monkeypatch.setattr(QWidget, "show", shown)
    return windows


async def test_in_every_shape_there_is_one_window(
    qtbot: QtBot, shown: set[str], workspace: Workspace, liis: Staff
) -> None:
    window = build_window(workspace)
    qtbot.addWidget(window)
    window.show()
    for density, width, height in (("touch", 1280, 800), ("touch", 800, 1280), ("dense", 1920, 1080)):
        await workspace.settings.choose(DENSITY, density)
        window.resize(width, height)
        await asyncio.sleep(0.05)
        for route in ("today", "sell", "customers", "pickup/P-4817", "returns", "stock"):
            window.go(route)
        for route in ("product/MH-20418-INK-M", "tasks", "reports", "sync", "help", "settings", "scanner"):
            window.go(route)
        await asyncio.sleep(0.05)
        window.lock()
        await asyncio.sleep(0.05)
        workspace.session.sign_in(liis)
    window.close()
    assert shown == {"MainWindow"}
