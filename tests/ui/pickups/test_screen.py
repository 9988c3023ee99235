import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QHBoxLayout, QWidget

from associate_app.commands.pickups import ReportMissing
from associate_app.domain.catalogue import Variant
from associate_app.domain.pickup import PhotoId
from associate_app.domain.scan import parse
from tests.shop import held
from ui.screens.pickups.screen import PickupsScreen


@pytest.fixture
def screen(qtbot, workspace, liis):
    made = PickupsScreen(workspace)
    window = QWidget()
    row = QHBoxLayout(window)
    row.addWidget(made.main)
    row.addWidget(made.context)
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    yield made
    made.close()


def barcode(screen, sku: str) -> str:
    return held(screen.model.workspace.store, Variant, sku).gtin


def test_a_route_leads_to_one_pickup(screen):
    screen.open("P-4817")
    assert screen.model.view.detail.id == "P-4817"
    screen.open("")
    assert screen.model.view.detail.id == "P-4817"


def test_who_listens_once_the_screen_is_made_hears_the_count_too(qtbot, workspace, liis):
    made = PickupsScreen(workspace)
    with qtbot.waitSignal(made.badge) as told:
        pass
    assert told.args == [4]
    made.close()


def test_the_rail_hears_how_many_are_new(screen):
    told = QSignalSpy(screen.badge)
    screen.open("")
    assert told.at(told.count() - 1) == [4]


async def test_a_piece_is_verified_only_while_something_is_picked(screen):
    code = parse(barcode(screen, "TS-20501-SNOW-50ML"))
    assert not screen.scanned(code)
    screen.open("P-4811")
    assert not screen.scanned(code)  # not started yet: a scan still shows the product
    screen.open("P-4826")
    assert screen.scanned(code)
    await screen.model.tasks.idle()
    assert screen.model.view.detail.picked == 3


def test_half_a_scan_is_not_a_piece(screen):
    screen.open("P-4826")
    assert not screen.scanned(parse(barcode(screen, "TS-20501-SNOW-50ML")[1:-1] + "0"))


def test_a_customers_code_shows_the_pickup_and_is_asked_for_only_once(qtbot, screen):
    assert screen.scanned(parse("481702"))
    assert screen.model.view.detail.id == "P-4817"
    qtbot.mouseClick(screen.detail.action.button, Qt.MouseButton.LeftButton)
    assert screen.sheet.code.text() == "481702"
    assert screen.sheet.model.view.code_right


def test_a_code_of_nobody_is_left_to_the_shell(screen):
    assert not screen.scanned(parse("000000"))


def test_in_the_sheet_a_scan_fills_the_code_and_nothing_else(qtbot, screen):
    screen.open("P-4817")
    screen.open_hand_over("P-4817")
    refused = QSignalSpy(screen.refused)
    assert screen.scanned(parse(barcode(screen, "MH-20418-INK-M")))
    assert refused.count() == 1
    assert screen.scanned(parse("481702"))
    assert screen.sheet.model.view.code_right


def test_the_camera_and_the_search_are_at_hand(qtbot, screen):
    scans, searches = QSignalSpy(screen.camera), QSignalSpy(screen.search)
    qtbot.mouseClick(screen.panel.scan, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(screen.panel.search_button, Qt.MouseButton.LeftButton)
    assert (scans.count(), searches.count()) == (1, 1)


def test_in_the_sheet_the_camera_is_at_hand(qtbot, screen):
    screen.open_hand_over("P-4817")
    scans = QSignalSpy(screen.camera)
    qtbot.mouseClick(screen.sheet.scan, Qt.MouseButton.LeftButton)
    assert scans.count() == 1


def test_there_is_one_sheet_at_a_time(screen):
    screen.open_hand_over("P-4817")
    first = screen.sheet
    screen.open_hand_over("P-4808")
    assert screen.sheet is first


def test_nothing_half_done_is_left_to_somebody_else(screen):
    screen.open_hand_over("P-4817")
    screen.close()
    assert screen.sheet is None


async def test_the_amber_strip_leads_to_the_choice(qtbot, screen, workspace):
    await workspace.store.perform(ReportMissing(pickup="P-4826", line="L3"), actor="staff-101")
    screen.open("P-4826")
    asked = QSignalSpy(screen.navigate)
    screen.detail._open_attention()
    assert asked.at(0) == [f"sync/{screen.model.view.detail.attention}"]


async def test_a_toast_tells_what_was_done(qtbot, screen):
    told = QSignalSpy(screen.notify)
    screen.scanned(parse("481702"))
    screen.open_hand_over("P-4817")
    model = screen.sheet.model
    model.check_photo_id(PhotoId.NAME_MATCHES)
    model.confirm()
    await model.tasks.idle()
    assert told.at(0) == ["P-4817: 2 items handed over."]
    assert screen.sheet is None
    assert screen.model.view.detail.not_sent


async def test_a_bug_is_told_and_does_not_stop_the_screen(screen):
    async def crash() -> None:
        raise ZeroDivisionError

    told = QSignalSpy(screen.notify)
    screen.model.tasks.start("crash", crash())
    await screen.model.tasks.idle()
    assert told.at(0) == ["Something went wrong here. What was saved is safe; try again."]
    screen.open("P-4826")
    assert screen.model.view.detail.id == "P-4826"


async def test_closing_while_something_is_saved_is_quiet(screen):
    screen.open("P-4826")
    screen.model.report_missing()
    changes = QSignalSpy(screen.model.changed)
    screen.close()
    await screen.model.tasks.idle()
    assert changes.count() == 0
