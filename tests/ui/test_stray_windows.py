"""A part that is shown before it has its place would flash as a window of its own, and take the focus."""

import asyncio

from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Staff
from tests.windows import shown as shown
from ui.application import build_window
from ui.device_settings import DENSITY
from ui.workspace import Workspace


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
