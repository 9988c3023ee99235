"""What the page of a customer asks in sheets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from associate_app.domain.scan import parse
from tests.acquaintance import ILZE, ilze
from tests.shop import bring
from tests.ui.opened import opened, settled
from ui.screens.customers.screen import CustomersScreen
from ui.screens.customers.sheets.consent import ConsentSheet
from ui.screens.customers.sheets.create_sheet import CreateSheet
from ui.screens.customers.sheets.note import NoteSheet
from ui.screens.customers.sheets_menu import SHEETS


@pytest.fixture
def screen(workspace, liis):
    made = CustomersScreen(workspace)
    yield made
    made.close()


@pytest.mark.parametrize("key", SHEETS)
async def test_everything_in_the_menu_opens_its_sheet(qtbot, screen, store, key):
    await bring(store, ilze())
    await opened(qtbot, screen, ILZE)
    menu = screen.menu_of()
    menu.actions()[list(SHEETS).index(key)].trigger()
    assert isinstance(screen.sheet, SHEETS[key][1])
    assert screen.sheet.isVisible()
    menu.close()


async def test_chips_lead_to_consents_and_notes_to_all_notes(qtbot, screen, store):
    await bring(store, ilze())
    await opened(qtbot, screen, ILZE)
    profile = screen.panel.profile
    qtbot.mouseClick(profile.person.consents, Qt.MouseButton.LeftButton)
    assert isinstance(screen.sheet, ConsentSheet)
    screen.sheet.dismiss()
    await settled(screen)
    assert screen.sheet is None
    qtbot.mouseClick(profile.notes.add, Qt.MouseButton.LeftButton)
    assert isinstance(screen.sheet, NoteSheet)


async def test_what_is_scanned_behind_a_sheet_goes_nowhere(qtbot, screen, store):
    await bring(store, ilze())
    await opened(qtbot, screen, ILZE)
    assert not screen.scanned(parse("P-4817"))
    screen.ask("notes")
    refused = QSignalSpy(screen.refused)
    assert screen.scanned(parse("P-4817"))
    assert refused.count() == 1


async def test_somebody_new_is_written_down_with_what_was_typed(qtbot, screen):
    await opened(qtbot, screen)
    screen.panel.search.field.setText("Zane Kalniņa")
    await settled(screen)
    qtbot.mouseClick(screen.panel.search.new, Qt.MouseButton.LeftButton)
    assert isinstance(screen.sheet, CreateSheet)


async def test_without_somebody_nothing_is_asked(qtbot, screen):
    await opened(qtbot, screen)
    screen.ask("edit")
    assert screen.sheet is None
