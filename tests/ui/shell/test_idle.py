"""A device that nobody touches locks itself, as long as it is there."""

import asyncio

import pytest

from associate_app.domain.staff import Staff
from associate_app.domain.time import MINUTE
from associate_app.store import Store
from tests.shop import FixedClock
from tests.ui.shell.conftest import Desks
from ui.device_settings import IDLE_MINUTES
from ui.shell import idle
from ui.shell.window import MainWindow
from ui.workspace import Workspace


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(idle, "_LOOK_MS", 5)


async def test_a_device_that_nobody_touches_locks_itself(
    window: MainWindow, workspace: Workspace, liis: Staff, clock: FixedClock
) -> None:
    await workspace.settings.choose(IDLE_MINUTES, "15")
    clock.pass_time(15 * MINUTE - 1)
    await asyncio.sleep(0.05)
    assert not window.is_locked
    clock.pass_time(1)
    await asyncio.sleep(0.05)
    assert window.is_locked


async def test_a_window_that_was_closed_asks_its_store_no_more(
    window: MainWindow, liis: Staff, store: Store, desks: Desks
) -> None:
    window.close()
    store.close()
    await asyncio.sleep(0.05)  # what fails in a timer fails the test
    assert desks.pickups.closed
