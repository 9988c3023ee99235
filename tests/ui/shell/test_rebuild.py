"""What changes while somebody works, and what may not get lost by it."""

import asyncio
import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import SIGNAL, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from associate_app.commands.staff import SetPreferences
from associate_app.domain.catalogue import Variant
from associate_app.domain.gtin import shown
from associate_app.domain.staff import Preferences, Staff, ThemeChoice
from tests.shop import FakeLine, bring, held
from tests.ui.conftest import signed_in
from tests.ui.shell.conftest import Desks
from ui.control import keys
from ui.device_settings import DENSITY
from ui.kit.sheet import Sheet
from ui.shell.layout import Layout
from ui.shell.window import MainWindow
from ui.theme.tokens import current_theme
from ui.workspace import Workspace

CALM = Preferences(language="en", reduced_motion=True)


async def prefer(workspace: Workspace, wanted: Preferences) -> None:
    await workspace.store.perform(SetPreferences(preferences=wanted), actor=workspace.session.actor_id)
    await asyncio.sleep(0.05)


async def test_a_theme_changes_below_an_open_sheet_and_its_content_stays(
    window: MainWindow, liis: Staff, workspace: Workspace, desks: Desks
) -> None:
    sheet, field = Sheet(window, "Half done"), QLineEdit("typed")
    sheet.body.addWidget(field)
    sheet.open()
    built = desks.built
    await prefer(workspace, replace(CALM, theme=ThemeChoice.DARK))
    assert current_theme().name == "dark"
    assert (desks.built, sheet.isVisible(), field.text()) == (built, True, "typed")


@pytest.mark.parametrize(("wanted", "shown"), [(ThemeChoice.SYSTEM, "dark"), (ThemeChoice.LIGHT, "light")])
async def test_who_leaves_the_theme_to_the_system_gets_dark_when_that_turns_dark(
    window: MainWindow,
    liis: Staff,
    workspace: Workspace,
    desks: Desks,
    monkeypatch: pytest.MonkeyPatch,
    wanted: ThemeChoice,
    shown: str,
) -> None:
    await prefer(workspace, replace(CALM, theme=wanted))
    built = desks.built
    monkeypatch.setattr("ui.appearance.system_theme", lambda: "dark")
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert (current_theme().name, desks.built) == (shown, built)


async def test_another_language_waits_for_an_open_sheet(
    window: MainWindow, liis: Staff, workspace: Workspace, desks: Desks
) -> None:
    sheet = Sheet(window, "Half done")
    sheet.open()
    built = desks.built
    await prefer(workspace, replace(CALM, language="et"))
    assert (desks.built, sheet.isVisible()) == (built, True)
    sheet.dismiss()
    await asyncio.sleep(0.05)
    assert desks.built == built + 1
    assert window.frame.top.inbox.accessibleName() != "Needs attention"


async def test_the_route_the_way_back_and_the_omnibox_come_through(
    window: MainWindow, liis: Staff, workspace: Workspace, desks: Desks
) -> None:
    window.go("stock/a")
    window.go("pickup/P-1")
    window.scan("9" * 13)
    await window.tasks.idle()
    said = window.frame.omnibox.view
    before = window.frame
    await prefer(workspace, replace(CALM, text_scale=130))
    assert window.frame is not before
    assert window.frame.router.way == ("pickups", "stock/a", "pickups/P-1")
    assert desks.pickups.opened == ["P-1"]
    assert window.frame.omnibox.view == said
    assert window.frame.top.omnibox.field.text() == said.text
    assert current_theme().scale == 1.3


async def test_what_is_being_typed_and_scanned_meanwhile_is_not_lost(
    window: MainWindow, liis: Staff, workspace: Workspace, desks: Desks
) -> None:
    variants = workspace.store.reader().documents(Variant, "select doc from variant order by id limit 2")
    before = window.frame
    window.frame.top.omnibox.field.setFocus(Qt.FocusReason.MouseFocusReason)
    await keys.type_text(window, "co")
    await prefer(workspace, replace(CALM, text_scale=130))
    await keys.type_text(window, "at")
    assert window.frame is not before
    assert window.frame.top.omnibox.field.text() == "coat"
    await keys.scan(window, shown(variants[0].gtin))
    await prefer(workspace, CALM)
    await keys.scan(window, shown(variants[1].gtin))
    await asyncio.sleep(0.2)
    await window.tasks.idle()
    assert window.frame.router.way[-2:] == tuple(f"stock/{each.id}" for each in variants)


async def test_a_question_to_central_ends_with_the_frame_that_asked(
    window: MainWindow, liis: Staff, workspace: Workspace, line: FakeLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.shell.omnibox.ARRIVAL_SECONDS", 0.2)
    line.known["pickup", "P-90001"] = ("P-90001",)
    window.scan("P-90001")
    await asyncio.sleep(0.05)
    before = window.frame
    await prefer(workspace, replace(CALM, text_scale=130))
    assert window.frame is not before
    gc.collect()
    await window.tasks.idle()
    assert line.asked == [("pickup", {"id": "P-90001"})]
    assert window.frame.toasts.current() is None


async def test_preferences_that_arrive_from_another_device_hold_here_too(
    window: MainWindow, liis: Staff, workspace: Workspace
) -> None:
    await bring(workspace.store, [replace(liis, preferences=replace(CALM, left_handed=True))])
    await asyncio.sleep(0.05)
    frame = window.frame
    assert frame.rail.mapTo(window, frame.rail.rect().topLeft()).x() > 1_000
    assert frame.stage.panel.mapTo(window, frame.stage.panel.rect().topLeft()).x() == 0


async def test_the_density_of_the_device_holds_for_everybody(
    window: MainWindow, liis: Staff, workspace: Workspace
) -> None:
    window.resize(1920, 1080)
    await workspace.settings.choose(DENSITY, "dense")
    await asyncio.sleep(0.05)
    assert window.frame.layout_now is Layout.DENSE
    assert window.frame.keys_bar.isVisible()


async def test_building_anew_leaves_nothing_behind(
    window: MainWindow, liis: Staff, workspace: Workspace
) -> None:
    def listeners() -> list[int]:
        return [
            workspace.changes.receivers(SIGNAL("documents(PyObject)")),
            workspace.session.receivers(SIGNAL("changed()")),
            workspace.settings.receivers(SIGNAL("changed(QString)")),
        ]

    async def turn(times: int) -> tuple[int, list[int]]:
        for turned in range(times):
            await prefer(workspace, replace(CALM, left_handed=turned % 2 == 0))
        await prefer(workspace, CALM)
        await asyncio.sleep(0.05)
        gc.collect()
        return len(window.findChildren(QObject)), listeners()

    before = await turn(1)
    assert await turn(15) == before


async def test_somebody_else_finds_nothing_half_done(
    window: MainWindow, liis: Staff, workspace: Workspace, desks: Desks
) -> None:
    Sheet(window, "Half done by Liis").open()
    built = desks.built
    window.lock()
    assert [each for each in window.findChildren(Sheet) if each.isVisible()] == []
    signed_in(workspace, "staff-108")
    await asyncio.sleep(0.05)
    assert window.findChildren(Sheet) == []
    assert desks.built == built + 1


async def test_the_same_associate_finds_the_sheet_as_it_was(
    window: MainWindow, liis: Staff, workspace: Workspace, desks: Desks
) -> None:
    sheet, field = Sheet(window, "Half done"), QLineEdit("typed")
    sheet.body.addWidget(field)
    sheet.open()
    built = desks.built
    window.lock()
    assert window.sign_in.view.selected is not None
    assert window.sign_in.view.selected.id == liis.id
    signed_in(workspace, liis.id)
    assert (sheet.isVisible(), field.text(), desks.built) == (True, "typed", built)


@pytest.mark.parametrize("restart", [False, True])
async def test_each_associate_comes_back_to_where_they_were(
    qtbot: QtBot, window: MainWindow, liis: Staff, workspace: Workspace, desks: Desks, restart: bool
) -> None:
    window.go("stock/a")
    window.go("sync")
    window.lock(for_somebody_else=True)
    assert window.sign_in.view.selected is None
    await window.tasks.idle()
    signed_in(workspace, "staff-108")
    assert str(window.frame.router.here) == "pickups"
    workspace.session.sign_out()
    if restart:
        window.close()
        window = MainWindow(workspace, desks.build)
        qtbot.addWidget(window)
    workspace.session.sign_in(held(workspace.store, Staff, liis.id))
    assert str(window.frame.router.here) == "sync"
    window.frame.back()
    assert str(window.frame.router.here) == "stock/a"
