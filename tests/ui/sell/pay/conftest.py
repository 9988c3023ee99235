import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from associate_app.domain.basket import Basket
from associate_app.domain.staff import Staff
from tests.selling.counter import COAT, filled, furnish
from ui.device_settings import TERMINAL
from ui.kit.sheet import Sheet
from ui.screens.sell.pay.panel import PayPanel
from ui.screens.sell.till import Till
from ui.workspace import Workspace

S = TypeVar("S", bound=Sheet)


class Counter:
    """The end of a basket in a window, with the sheets that it opens and what it tells."""

    def __init__(self, workspace: Workspace, host: QWidget) -> None:
        self.workspace = workspace
        self.till = Till(workspace)
        self.panel = PayPanel(self.till)
        self.panel.setParent(host)
        self.panel.setGeometry(900, 100, 311, 600)
        self.panel.show()
        self.sheets: list[Sheet] = []
        self.told: list[str] = []
        self.panel.opens.connect(self._open)
        self.till.told.connect(self.told.append)
        self.till.refused.connect(lambda words, _rule: self.told.append(words))

    async def ring_up(self, *skus: str, basket: Basket | None = None) -> None:
        made = basket or filled(self.workspace.checkout, *(skus or (COAT,)), points=0)
        self.till.take(await self.workspace.checkout.keep(made))
        await self.settled()

    async def settled(self) -> None:
        """Nothing is under way, and the answer is that of the basket as it is."""
        quiet = 0
        for _ in range(500):
            await asyncio.sleep(0.01)
            till = self.till
            quiet = 0 if till.busy or (till.basket is not None and not till.is_fresh) else quiet + 1
            if quiet > 3:
                return
        raise TimeoutError(self.till.busy)

    def sheet(self, kind: type[S]) -> S:
        """The one that was opened last."""
        assert isinstance(self.sheets[-1], kind)
        return self.sheets[-1]

    async def press(self, button: Any) -> None:
        button.click()
        await self.settled()

    def close(self) -> None:
        self.panel.close_model()
        self.till.close()

    def _open(self, sheet: Sheet) -> None:
        self.sheets.append(sheet)
        sheet.open()


@pytest.fixture
def counter(
    workspace: Workspace, liis: Staff, host: QWidget, qtbot: QtBot, qt_loop: object
) -> Iterator[Counter]:
    made = Counter(workspace, host)
    qt_loop.run_until_complete(furnish(workspace.store))  # type: ignore[attr-defined]
    yield made
    made.close()


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "terminal.jsonl"


@pytest.fixture
def terminal(workspace: Workspace, journal: Path, qt_loop: object) -> Iterator[int]:
    """A process of its own, which this device is set to talk to."""
    command = [sys.executable, "-m", "associate_app", "terminal", str(journal)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            port = int(process.stdout.readline())
            kept = workspace.settings.choose(TERMINAL, f"127.0.0.1:{port}")
            qt_loop.run_until_complete(kept)  # type: ignore[attr-defined]
            yield port
        finally:
            process.kill()
