"""Windows that are no screens of the app: the gallery of the kit, and the one where there is no store."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.screens.checks import Finding, look_at
from tests.screens.recorder import record
from ui.kit.gallery.page import WIDTH, fill_in, gallery
from ui.language.catalogue import use_language
from ui.shell.unavailable import UnavailablePanel
from ui.theme import apply_theme
from ui.theme.tokens import Density, ThemeName


def faults(page: QWidget) -> list[Finding]:
    return list(look_at(page, page, record(page, page), page.grab().toImage()))


@pytest.mark.parametrize(
    ("name", "scale", "density"),
    [("light", 1.0, "touch"), ("dark", 1.0, "dense"), ("dark", 1.3, "touch"), ("light", 2.0, "touch")],
)
def test_the_gallery_is_without_fault(
    qtbot: QtBot, qapp: QApplication, name: ThemeName, scale: float, density: Density
) -> None:
    use_language(qapp, "en")
    page = gallery(apply_theme(qapp, name, motion=False, scale=scale, density=density))
    qtbot.addWidget(page)
    page.resize(round(WIDTH * scale), page.sizeHint().height())
    page.show()
    QApplication.processEvents()
    page.resize(page.width(), page.heightForWidth(page.width()))
    fill_in(page)
    QApplication.processEvents()
    assert faults(page) == []


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_window_without_a_store_is_without_fault(
    qtbot: QtBot, qapp: QApplication, name: ThemeName
) -> None:
    use_language(qapp, "en")
    apply_theme(qapp, name, motion=False)
    panel = UnavailablePanel("store.damaged")
    qtbot.addWidget(panel)
    panel.show()
    QApplication.processEvents()
    assert faults(panel) == []
