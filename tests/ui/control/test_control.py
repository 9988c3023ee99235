import asyncio
import json
import socket
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from associate_app.domain.pickup import Pickup
from associate_app.domain.staff import Staff
from associate_app.store import Store
from tests.shop import STORE
from ui.application import build_window
from ui.control.server import ControlServer
from ui.scan.wedge import WedgeFilter
from ui.shell.window import MainWindow
from ui.workspace import Workspace


class Remote:
    """The other end of the socket, in a thread of its own, as another process would be."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def ask(self, *orders: dict[str, Any] | bytes) -> list[dict[str, Any]]:
        return await asyncio.to_thread(self._talk, orders)

    async def do(self, what: str, **more: Any) -> dict[str, Any]:
        [answer] = await self.ask({"do": what, **more})
        assert answer["ok"], answer
        return answer

    def _talk(self, orders: tuple[dict[str, Any] | bytes, ...]) -> list[dict[str, Any]]:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(20)
            line.connect(str(self._path))
            with line.makefile("rwb") as stream:
                for order in orders:
                    stream.write((order if isinstance(order, bytes) else json.dumps(order).encode()) + b"\n")
                stream.flush()
                return [json.loads(stream.readline()) for _ in orders]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, workspace: Workspace) -> Iterator[MainWindow]:
    window = build_window(workspace)
    qtbot.addWidget(window)
    wedge = WedgeFilter(qapp)
    wedge.scanned.connect(window.scan)
    window.show()
    window.activateWindow()
    yield window
    window.close()
    qapp.removeEventFilter(wedge)
    wedge.deleteLater()


@pytest.fixture
def remote(window: MainWindow, tmp_path: Path, qt_loop: object) -> Iterator[Remote]:
    server = ControlServer(window, tmp_path / "control")
    yield Remote(tmp_path / "control")
    server.close()


async def test_the_whole_way_from_sign_in_to_a_pickup(remote: Remote, store: Store, tmp_path: Path) -> None:
    state = (await remote.do("state"))["state"]
    assert (state["locked"], state["stage"]) == (True, "staff")
    assert "Who is working?" in state["screen"]
    await remote.do("click", target="person-staff-101")
    await remote.do("type", text="2580")
    state = (await remote.do("wait", until={"locked": False}, timeout_ms=5_000))["state"]
    assert state["actor"] == "staff-101"

    sql = "select doc from pickup where store = :s and state = 'ready' order by id limit 1"
    [pickup] = store.reader().documents(Pickup, sql, s=STORE)
    await remote.do("scan", text=pickup.id)
    state = (await remote.do("wait", until={"route": f"pickups/{pickup.id}"}))["state"]
    assert state["omnibox"] == {"state": "routed", "text": pickup.id, "hint": "Pickup, code scanned"}
    assert any(pickup.name in text for text in state["context"])

    await remote.do("screenshot", path=str(tmp_path / "pickup.png"))
    assert (tmp_path / "pickup.png").stat().st_size > 10_000
    await remote.do("open", route="sync")
    state = (await remote.do("wait", until={"screen": "Sync and device"}))["state"]
    assert (state["pill"], state["horizon"], state["outbox"]) == ("Online · all saved", "online", 0)
    await remote.do("click", target="account")
    await remote.do("click", target="lock")
    assert (await remote.do("state"))["state"]["locked"]


async def test_typing_and_keys_reach_the_focus(remote: Remote, liis: Staff) -> None:
    await remote.do("type", target="omnibox-field", text="hella")
    state = (await remote.do("wait", until={"suggestions": "Hella wool wrap coat"}))["state"]
    assert state["omnibox"]["hint"] == "1 product"
    await remote.do("click", target="suggestions", row=1)
    await remote.do("wait", until={"route": "stock/MH-20418"})


async def test_scans_in_one_burst_are_all_answered_in_order(
    remote: Remote, liis: Staff, store: Store
) -> None:
    sql = "select doc from pickup where store = :s and state = 'ready' order by id limit 3"
    pickups = store.reader().documents(Pickup, sql, s=STORE)
    answers = await remote.ask(*({"do": "scan", "text": each.id} for each in pickups))
    assert [each["ok"] for each in answers] == [True] * 3
    await remote.do("wait", until={"route": f"pickups/{pickups[-1].id}"})


@pytest.mark.parametrize(
    ("order", "error"),
    [
        (b"not json", "Expecting value"),
        ({"do": "dance"}, "not an order"),
        ({"do": "scan"}, "not an order"),
        ({"do": "click", "target": "no-such-thing"}, "nothing called no-such-thing can be seen"),
        ({"do": "key", "key": "Nonsense+Key"}, "no key is called"),
        ({"do": "open", "route": "payroll"}, "no screen for payroll"),
        ({"do": "wait", "until": {"locked": False}, "timeout_ms": 50}, "waited 0.05 s"),
        ({"do": "screenshot", "path": "/nowhere/at/all.png"}, "no picture could be written"),
    ],
)
async def test_an_order_that_makes_no_sense_is_answered_with_why(
    remote: Remote, order: dict[str, Any] | bytes, error: str
) -> None:
    [answer, after] = await remote.ask(order, {"do": "state"})
    assert not answer["ok"]
    assert error in answer["error"]
    assert after["ok"]


async def test_only_this_user_may_open_the_socket(remote: Remote, tmp_path: Path) -> None:
    assert stat.S_IMODE((tmp_path / "control").stat().st_mode) & 0o077 == 0


async def test_quit_closes_the_window(remote: Remote, window: MainWindow, qtbot: QtBot) -> None:
    closed = []
    window.closed.connect(lambda: closed.append(True))
    await remote.do("quit")
    await asyncio.sleep(0.1)
    assert closed == [True]
