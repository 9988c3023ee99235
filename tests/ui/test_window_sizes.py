"""The whole window, with every screen filled, in the sizes that devices have."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Staff
from associate_app.store import Store
from ui.application import build_window
from ui.shell.window import MainWindow
from ui.workspace import Workspace

SIZES = [(1920, 1080), (1280, 800), (1180, 760), (1024, 700)]


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> Iterator[MainWindow]:
    window = build_window(workspace)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


async def shown(window: MainWindow, route: str) -> None:
    window.go(route)
    await window.tasks.idle()
    await asyncio.sleep(0.02)


def some_skus(store: Store, count: int) -> list[str]:
    return [str(id) for (id,) in store.reader().rows("select id from variant order by id limit :n", n=count)]


@pytest.mark.parametrize("size", SIZES)
async def test_the_window_is_never_larger_than_the_screen(
    window: MainWindow, store: Store, liis: Staff, size: tuple[int, int]
) -> None:
    skus = some_skus(store, 12)
    for route in (*(f"product/{sku}" for sku in skus), "stock", "pickup/P-4831", "sync"):
        await shown(window, route)
        window.resize(*size)
        await asyncio.sleep(0)
        assert window.size() == QSize(*size), route


@pytest.mark.parametrize("size", SIZES)
async def test_sign_in_is_whole_in_every_size(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    await asyncio.sleep(0.1)  # a wide window is built anew, dense
    assert window.size() == QSize(*size)
    panel = window.sign_in_panel
    for part in (*panel.people.cards, panel.pin, panel.note):
        at = part.mapTo(panel, part.rect().topLeft())
        assert panel.rect().contains(part.rect().translated(at))


@pytest.mark.parametrize("size", SIZES)
async def test_a_product_is_not_cut_off_at_its_right(
    window: MainWindow, liis: Staff, size: tuple[int, int]
) -> None:
    window.resize(*size)
    await shown(window, "product/MH-20418-INK-M")
    await asyncio.sleep(0)
    for area in window.frame.main.currentWidget().findChildren(QScrollArea):
        if area.isVisible():
            assert area.widget().width() <= area.viewport().width()
