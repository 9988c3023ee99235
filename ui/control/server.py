"""JSON lines over a local socket that only this user may open: one order a line, one answer a line."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QScrollArea, QWidget

from ui.control import keys
from ui.control.state import matches, open_sheet, state_of
from ui.shell.window import MainWindow
from ui.tasks import TaskScope

Order = dict[str, Any]
Answer = dict[str, Any]
_LOOK_SECONDS = 0.02
_MOST_LOOKS = 25
_LOOKS_AT_REST = 4  # what has not begun to slide looks at rest


class ControlError(Exception):
    """The order can't be carried out; the message says why."""


class ControlServer(QObject):
    """Orders of one connection are carried out one after the other.

    {"do": "scan", "text"} {"do": "type", "text", "target"?} {"do": "key", "key"}
    {"do": "click", "target", "row"?} {"do": "open", "route"} {"do": "state"}
    {"do": "screenshot", "path"} {"do": "resize", "width", "height"} {"do": "drop", "path"} {"do": "quit"}
    {"do": "wait", "until": {…}, "timeout_ms"}: until the state fits, see `state.matches`.
    While a menu is open, targets are its entries.
    Answers are {"ok": true, …} or {"ok": false, "error": words}.
    """

    def __init__(self, window: MainWindow, path: Path) -> None:
        """Raises OSError when the socket can't be made there."""
        super().__init__()
        self._window = window
        self._tasks = TaskScope()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        QLocalServer.removeServer(str(path))
        if not self._server.listen(str(path)):
            raise OSError(self._server.errorString())
        self._orders: dict[str, Callable[[Order], Awaitable[Answer | None]]] = {
            "scan": self._scan,
            "type": self._type,
            "key": self._key,
            "click": self._click,
            "open": self._open,
            "state": self._state,
            "screenshot": self._screenshot,
            "resize": self._resize,
            "drop": self._drop,
            "wait": self._wait,
            "quit": self._quit,
        }

    def close(self) -> None:
        self._server.close()
        self._tasks.close()

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            lines: asyncio.Queue[bytes] = asyncio.Queue()
            socket.readyRead.connect(lambda socket=socket, lines=lines: _read(socket, lines))
            socket.disconnected.connect(socket.deleteLater)
            self._tasks.start("orders", self._obey(socket, lines))
            _read(socket, lines)

    async def _obey(self, socket: QLocalSocket, lines: asyncio.Queue[bytes]) -> None:
        while True:
            answer = await self._carry_out(await lines.get())
            try:
                socket.write(json.dumps(answer, ensure_ascii=False).encode() + b"\n")
                socket.flush()
            except RuntimeError:  # the other side has gone, and Qt's socket with it
                return

    async def _carry_out(self, line: bytes) -> Answer:
        began = time.perf_counter()
        try:
            order = json.loads(line)
            answer = await self._orders[order["do"]](order) or {}
        except (ControlError, ValueError) as error:
            return {"ok": False, "error": str(error)}
        except (KeyError, TypeError) as error:
            return {"ok": False, "error": f"not an order: {error}"}
        return {"ok": True, "ms": round((time.perf_counter() - began) * 1_000, 1), **answer}

    async def _scan(self, order: Order) -> None:
        await keys.scan(self._window, order["text"], suffix=order.get("suffix", True))

    async def _type(self, order: Order) -> None:
        if "target" in order:
            await self._click(order)
        await keys.type_text(self._window, order["text"])

    async def _key(self, order: Order) -> None:
        await keys.press(self._window, order["key"])

    async def _click(self, order: Order) -> None:
        if isinstance(menu := QApplication.activePopupWidget(), QMenu):
            _choose(menu, order["target"])
            await self._come_back()
            return
        target = self._find(order["target"])
        _bring_into_sight(target)
        at = target.rect().center()
        if "row" in order:
            target, at = _row(target, int(order["row"]))
        await keys.click(self._window, await self._at_rest(target, at))

    async def _come_back(self) -> None:
        """After a menu a desktop makes the window the active one by itself."""
        for _ in range(_MOST_LOOKS):
            await asyncio.sleep(_LOOK_SECONDS)
            if self._window.isActiveWindow():
                return
            self._window.activateWindow()

    async def _at_rest(self, target: QWidget, at: QPoint) -> QPoint:
        """Where it is in the window once it moves no more: a sheet slides in."""
        seen: list[QPoint] = []
        while len(seen) < _LOOKS_AT_REST or len(set(map(QPoint.toTuple, seen[-_LOOKS_AT_REST:]))) > 1:
            await asyncio.sleep(_LOOK_SECONDS)
            seen.append(target.mapTo(self._window, at))
        return seen[-1]

    async def _open(self, order: Order) -> None:
        if not self._window.frame.router.leads(order["route"]):
            raise ControlError(f"no screen for {order['route']}")
        self._window.go(order["route"])

    async def _state(self, _order: Order) -> Answer:
        return {"state": state_of(self._window)}

    async def _screenshot(self, order: Order) -> None:
        image, before = self._window.grab().toImage(), None
        for _ in range(_MOST_LOOKS):  # until nothing slides or fills any more; what turns for ever may turn
            if image == before:
                break
            await asyncio.sleep(_LOOK_SECONDS)
            image, before = self._window.grab().toImage(), image
        if not image.save(order["path"]):
            raise ControlError(f"no picture could be written to {order['path']}")

    async def _wait(self, order: Order) -> Answer:
        until, seconds = order["until"], order.get("timeout_ms", 5_000) / 1_000
        try:
            async with asyncio.timeout(seconds):
                while not matches(state := state_of(self._window), until):  # noqa: ASYNC110 - any widget
                    await asyncio.sleep(_LOOK_SECONDS)
        except TimeoutError:
            now = json.dumps(state_of(self._window), ensure_ascii=False)
            raise ControlError(f"waited {seconds} s for {until}; now {now}") from None
        return {"state": state}

    async def _resize(self, order: Order) -> None:
        self._window.resize(int(order["width"]), int(order["height"]))
        await asyncio.sleep(_LOOK_SECONDS)  # the loop lays everything out before the next order

    async def _drop(self, order: Order) -> None:
        await keys.drop(self._window, Path(order["path"]))

    async def _quit(self, _order: Order) -> None:
        asyncio.get_running_loop().call_later(_LOOK_SECONDS, self._window.close)

    def _find(self, name: str) -> QWidget:
        """What a person could touch: visible, enabled, and on the sheet if one is open."""
        root = open_sheet(self._window) or self._window
        found = [each for each in root.findChildren(QWidget, name) if each.isVisible()]
        if not found:
            raise ControlError(f"nothing called {name} can be seen")
        if not found[-1].isEnabled():
            raise ControlError(f"{name} is disabled: {found[-1].toolTip()}")
        return found[-1]


def _choose(menu: QMenu, name: str) -> None:
    """An open menu has clicks and keys to itself."""
    action = next((each for each in menu.actions() if each.objectName() == name), None)
    if action is None or not action.isEnabled():
        raise ControlError(f"the menu has no {name}")
    menu.close()
    action.trigger()


def _bring_into_sight(target: QWidget) -> None:
    """As somebody scrolls who looks for it."""
    above = target.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target)
        above = above.parentWidget()


def _row(view: QWidget, row: int) -> tuple[QWidget, QPoint]:
    if not isinstance(view, QAbstractItemView):
        raise ControlError("only lists have rows")
    index = view.model().index(row, 0)
    if not index.isValid():
        raise ControlError(f"there is no row {row}")
    view.scrollTo(index)
    return view.viewport(), view.visualRect(index).center()


def _read(socket: QLocalSocket, lines: asyncio.Queue[bytes]) -> None:
    while socket.canReadLine():
        lines.put_nowait(bytes(socket.readLine().data()))
