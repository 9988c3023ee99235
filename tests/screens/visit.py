"""A real window over the demo store, in any shape, driven as an associate would."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from associate_app.commands.staff import SetPreferences
from associate_app.domain.staff import Staff
from associate_app.ports import EnrolmentRefused
from associate_app.store import Store
from tests.desk import workspace_on
from tests.screens.checks import Finding, look_at
from tests.screens.recorder import Drawn, record
from tests.screens.shapes import LAYOUTS, Shape
from tests.shop import FakeLine, FixedClock, held
from ui.application import build_window
from ui.control import keys
from ui.control.state import open_sheet
from ui.device_settings import DENSITY, LANGUAGE
from ui.kit.toast import Toast
from ui.scan.scanners import Scanners
from ui.shell.suggestions import Suggestions
from ui.shell.window import MainWindow
from ui.workspace import Workspace

ASSOCIATE = "staff-101"
_FLOATING = (Toast, Suggestions)
_QUIET = 2  # looks that find the same before a screen counts as at rest
_LOOK_SECONDS = 0.01
_TYPING_SECONDS = 0.15  # fields wait so long for more letters
_LONGEST_LOOKS = 200


class Visit:
    """One window in one shape."""

    def __init__(self, window: MainWindow, workspace: Workspace, line: FakeLine) -> None:
        self.window, self.workspace, self.line = window, workspace, line
        self._online = line.status

    async def take(self, shape: Shape) -> None:
        """The associate's own preferences and the device's density, as the settings screen writes them."""
        density, width, height = LAYOUTS[shape.layout]
        store, session = self.workspace.store, self.workspace.session
        await store.set_setting(DENSITY, density)
        session.sign_in(held(store, Staff, ASSOCIATE))
        await store.perform(SetPreferences(preferences=shape.preferences), actor=ASSOCIATE)
        await store.delivered((await store.pending(1))[-1].seq)
        self.window.resize(width, height)
        await self.rest()
        session.sign_out()
        session.sign_in(held(store, Staff, ASSOCIATE))
        await self.rest()

    async def take_unknown(self, shape: Shape) -> None:
        """Where nobody is known the device and its system say what it looks like; here that is light."""
        density, width, height = LAYOUTS[shape.layout]
        await self.workspace.settings.choose(DENSITY, density)
        await self.workspace.settings.choose(LANGUAGE, shape.language)
        self.window.resize(width, height)
        await self.rest()

    async def go(self, route: str) -> None:
        """From a clean start: online, nothing open, nothing typed."""
        if self.line.status != self._online:
            self.line.become(self._online)
        if (sheet := open_sheet(self.window)) is not None:
            sheet.dismiss()
        if (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
            self.window.activateWindow()  # a desktop does that by itself
        self.window.frame.stage.close_context(at_once=True)
        self.window.frame.toasts.hide()
        self.window.frame.omnibox.clear()
        self.window.setFocus()
        if not route:
            self.workspace.session.sign_out()
        elif self.window.is_locked:
            self.workspace.session.sign_in(held(self.workspace.store, Staff, ASSOCIATE))
        if route:
            self.window.go(route)
        await self.rest()

    async def click(self, name: str) -> None:
        """`name` may be a pattern such as "release-*"."""
        target = self._seen(name)
        for _ in range(_LONGEST_LOOKS):
            if target is not None:
                break
            await asyncio.sleep(_LOOK_SECONDS)
            target = self._seen(name)
        if target is None:
            raise LookupError(f"nothing called {name} can be seen at {self.window.frame.router.here}")
        await keys.click(self.window, target.mapTo(self.window, target.rect().center()))
        await self.rest()

    def _seen(self, name: str) -> QWidget | None:
        root: QWidget = open_sheet(self.window) or self.window
        named = [each for each in root.findChildren(QWidget) if fnmatchcase(each.objectName(), name)]
        return next((each for each in reversed(named) if each.isVisible()), None)

    async def scan(self, text: str) -> None:
        await keys.scan(self.window, text)
        await asyncio.sleep(_TYPING_SECONDS)
        await self.rest()

    async def type(self, text: str, into: str) -> None:
        await self.click(into)
        await keys.type_text(self.window, text)
        await asyncio.sleep(_TYPING_SECONDS)
        await self.rest()

    async def rest(self) -> None:
        """Until nothing is being done and nothing changes any more on the window."""
        before, same = None, 0
        for _ in range(_LONGEST_LOOKS):
            await asyncio.sleep(_LOOK_SECONDS)
            if len(asyncio.all_tasks()) > 1:
                continue
            now = [(each.text, each.box) for each in record(self.window, self.window)]
            same = same + 1 if now == before else 0
            if same == _QUIET:
                return
            before = now
        raise TimeoutError("the window does not come to rest")

    def look(self, image: QImage) -> tuple[Finding, ...]:
        """`image` is that of the window, as a person sees it."""
        if (menu := QApplication.activePopupWidget()) is not None:
            return look_at(menu, menu, record(menu, menu), menu.grab().toImage())
        top: QWidget = open_sheet(self.window) or self.window
        return look_at(top, self.window, self._uncovered(top), image)

    def image(self) -> QImage:
        image = self.window.grab().toImage()
        if (menu := QApplication.activePopupWidget()) is not None:
            painter = QPainter(image)
            painter.drawPixmap(self.window.mapFromGlobal(menu.pos()), menu.grab())
            painter.end()
        return image

    def _uncovered(self, top: QWidget) -> tuple[Drawn, ...]:
        """Without what lies below something that floats, or below the shade of an opened panel."""
        drawn, stage = record(top, self.window), self.window.frame.stage
        floating: list[QWidget] = [each for each in top.findChildren(QWidget) if isinstance(each, _FLOATING)]
        if top is self.window and stage.is_open and not self.window.is_locked:
            floating.append(stage.panel)
            if self.window.width() > self.window.height():
                drawn = self._outside(stage, drawn)
        for each in floating:
            if each.isVisible():
                drawn = self._outside(each, drawn) + record(each, self.window)
        return drawn

    def _outside(self, widget: QWidget, drawn: tuple[Drawn, ...]) -> tuple[Drawn, ...]:
        around = QRectF(QRect(widget.mapTo(self.window, QPoint()), widget.size()))
        return tuple(each for each in drawn if not each.seen.intersects(around))


async def _refuse(_address: str, _code: str, _name: str) -> None:
    raise EnrolmentRefused("enrolment.wrong_code")


@asynccontextmanager
async def visit(store: Store, folder: Path) -> AsyncIterator[Visit]:
    line = FakeLine()
    workspace = replace(workspace_on(store, line, FixedClock(), folder), enrol=_refuse)
    scanners = Scanners(workspace.settings)
    window = build_window(workspace, scanners)
    scanners.scanned.connect(lambda text, _source: window.scan(text))
    scanners.said.connect(window.say)
    scanners.listen(cast(QApplication, QApplication.instance()), window)
    window.camera.connect(lambda: scanners.camera_sheet(window).open())
    window.show()
    try:
        yield Visit(window, workspace, line)
    finally:
        scanners.close()
        window.close()
        window.deleteLater()
        await asyncio.sleep(0)
        workspace.changes.close()
        workspace.reading.close()
        QApplication.processEvents()
