"""Screens on a real store, with the loop they run on.

A coroutine test runs on a qasync loop, so that clicks, signals, timers and the store's writer thread work as
in the app: `async def test_…(qtbot, workspace): …; await tasks.idle()`. A plain test has no loop.
"""

import asyncio
import inspect
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Staff
from associate_app.store import Store
from tests.desk import workspace_on
from tests.shop import FakeLine, FixedClock, copy_of, fill, held
from ui.language.catalogue import use_language
from ui.theme import Theme, apply_theme
from ui.workspace import Workspace

W = TypeVar("W", bound=QWidget)


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    use_language(qapp, "en")
    yield apply_theme(qapp, "light", motion=False)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # each theme dresses all that lives


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Runs coroutine tests to their end on the loop of `qt_loop`."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    loop: qasync.QEventLoop = pyfuncitem.funcargs["qt_loop"]
    names = pyfuncitem._fixtureinfo.argnames
    loop.run_until_complete(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in names}))
    return True


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent  # this hook sees the tests of all folders
    for item in items:
        if (
            here in item.path.parents
            and isinstance(item, pytest.Function)
            and inspect.iscoroutinefunction(item.obj)
        ):
            item.fixturenames.insert(0, "qt_loop")


@pytest.fixture
def qt_loop(qapp: QApplication) -> Iterator[qasync.QEventLoop]:
    qapp.setQuitOnLastWindowClosed(False)  # as the app does: else the loop ends with its window
    loop = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    yield loop
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    asyncio.set_event_loop(None)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("template") / "store"
    with ThreadPoolExecutor() as elsewhere:  # it runs a loop of its own, and takes that of the thread away
        elsewhere.submit(fill, directory).result()
    return directory


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def line() -> FakeLine:
    return FakeLine()


@pytest.fixture
def store(template: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    """Tallinn Viru in the demo, loaded; see tests/shop.py."""
    store = copy_of(template, tmp_path / "store", clock)
    yield store
    store.close()


@pytest.fixture
def workspace(
    qapp: QApplication, store: Store, line: FakeLine, clock: FixedClock, tmp_path: Path
) -> Iterator[Workspace]:
    made = workspace_on(store, line, clock, tmp_path / "store")
    yield made
    made.changes.close()
    made.reading.close()


@pytest.fixture
def liis(workspace: Workspace) -> Staff:
    """Signed in; an associate."""
    return signed_in(workspace, "staff-101")


@pytest.fixture
def piret(workspace: Workspace) -> Staff:
    """Signed in; the manager."""
    return signed_in(workspace, "staff-108")


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """What a sheet lies over: a window of the size that associates have."""
    made = QWidget()
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[W, int], W]:
    """Shows one side of a screen; 824 px wide is the main one, 360 px the context."""

    def shown(side: W, width: int) -> W:
        qtbot.addWidget(side)
        side.resize(width, 726)
        side.show()
        return side

    return shown


def signed_in(workspace: Workspace, id: str) -> Staff:
    staff = held(workspace.store, Staff, id)
    workspace.session.sign_in(staff)
    return staff
