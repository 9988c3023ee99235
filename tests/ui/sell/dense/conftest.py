"""A window for pointer and keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.screens.sell.dense.form import DenseForm
from ui.screens.sell.screen import SellScreen
from ui.shell.layout import Layout
from ui.theme import Theme, apply_theme


@pytest.fixture(autouse=True)
def dense(theme: Theme, qapp: QApplication) -> Iterator[Theme]:
    yield apply_theme(qapp, "light", motion=False, density="dense")
    apply_theme(qapp, "light", motion=False)


@pytest.fixture
def wide(shown: Callable[[Layout], SellScreen]) -> Callable[[], tuple[SellScreen, DenseForm]]:
    def show() -> tuple[SellScreen, DenseForm]:
        screen = shown(Layout.DENSE)
        assert screen.dense is not None
        return screen, screen.dense

    return show
