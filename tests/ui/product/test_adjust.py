import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QScrollArea

from associate_app.domain.scan import parse
from associate_app.domain.stock import Stock
from tests.shop import STORE, bring, entries, held
from ui.kit.focus import tab_stops
from ui.screens.product.adjust import AdjustViewModel
from ui.screens.product.adjust_sheet import AdjustSheet
from ui.screens.product.screen import ProductScreen

SKU = "MH-20418-INK-M"
RAIL, BACK = "Womenswear, rail 3", "Back room, bin C-07"
DEPUTY, PIN = "staff-104", "3690"


@pytest.fixture
def model(workspace, liis):
    return AdjustViewModel(workspace, SKU)


@pytest.fixture
def sheet(host, model):
    made = AdjustSheet(host, model)
    made.open()
    return made


def bins(model) -> dict[str, int]:
    return dict(held(model._workspace.store, Stock, f"{STORE}:{SKU}").bins)


def test_a_bin_starts_with_what_it_should_hold(model, sheet):
    assert [(each.key, each.pieces) for each in model.view.bins] == [(BACK, 1), (RAIL, 1)]
    assert sheet.counted.number() == 1
    assert sheet.confirm.reason.text() == "The number is as it was. Nothing has to be corrected."


def test_tab_goes_as_the_eye_does(qtbot, model, sheet):
    model.set_counted(20)
    model.choose_reason("found")
    stops = tab_stops(sheet, last=sheet.close_button)
    wanted = [sheet.bins.rows[BACK], sheet.counted.field, *sheet.reasons.buttons.values()]
    assert stops[: len(wanted)] == wanted  # of rows of which one is chosen, Tab stops at that
    rest = stops[len(wanted) :]
    assert rest[0] in sheet.approvers.rows.values()
    assert stops[-1] is sheet.close_button


async def test_a_count_corrects_the_bin_once(qtbot, model, sheet):
    QTest.mouseClick(sheet.bins.rows[RAIL], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sheet.counted.more, Qt.MouseButton.LeftButton)
    assert sheet.difference.text() == "+1 against the count so far"
    assert sheet.confirm.reason.text() == "Choose a reason."
    qtbot.mouseClick(sheet.reasons.buttons["found"], Qt.MouseButton.LeftButton)
    told = QSignalSpy(model.finished)
    for _ in range(2):
        qtbot.mouseClick(sheet.confirm.button, Qt.MouseButton.LeftButton)
        model.confirm()
    await model.tasks.idle()
    model.confirm()
    await model.tasks.idle()
    (entry,) = await entries(model._workspace.store)
    assert entry.args == {
        "place": STORE, "sku": SKU, "bin": RAIL, "pieces": 1, "reason": "found", "note": entry.args["note"],
    }  # fmt: skip
    assert entry.approver == ""
    assert bins(model) == {BACK: 1, RAIL: 2}
    assert told.at(0) == [f"{RAIL} now holds 2 pieces."]


async def test_a_bin_can_be_emptied(model):
    model.choose_bin(BACK)
    model.set_counted(0)
    model.choose_reason("lost")
    model.confirm()
    await model.tasks.idle()
    assert bins(model) == {RAIL: 1}


async def test_a_bin_that_was_not_known_is_named(qtbot, model, sheet):
    QTest.mouseClick(sheet.bins.rows["other"], Qt.MouseButton.LeftButton)
    assert sheet.other.isVisible()
    assert sheet.confirm.reason.text() == "Name the bin."
    QTest.keyClicks(sheet.other, "Window")
    model.set_counted(2)
    model.choose_reason("counted")
    model.confirm()
    await model.tasks.idle()
    assert bins(model) == {BACK: 1, RAIL: 1, "Window": 2}


async def test_naming_a_known_bin_corrects_that_bin(model):
    model.choose_bin("other")
    model.name_bin(f" {RAIL} ")
    model.set_counted(3)
    model.choose_reason("counted")
    model.confirm()
    await model.tasks.idle()
    assert bins(model) == {BACK: 1, RAIL: 3}


async def test_parcels_are_not_counted(workspace, liis, model):
    stock = workspace.store.reader().document(Stock, f"{STORE}:{SKU}")
    await bring(workspace.store, (replace(stock, bins={"parcel P-1": 4}),))
    empty = AdjustViewModel(workspace, SKU)
    assert empty.view.bins == ()
    assert empty.view.bin == "other"


async def test_a_pin_may_be_typed_and_typed_again(qtbot, model, sheet):
    model.choose_reason("found")
    model.set_counted(9)
    QTest.mouseClick(sheet.approvers.rows[DEPUTY], Qt.MouseButton.LeftButton)
    for pin, words in (("1111", "That PIN is not right."), (PIN, "Approved")):
        await asyncio.sleep(0.02)
        QTest.keyClicks(sheet.window().focusWidget(), pin)
        await model.tasks.idle()
        assert sheet.pin_notice.words().startswith(words)
        assert sheet.findChild(QScrollArea).verticalScrollBar().maximum() == 0  # nothing is out of sight


async def test_over_the_limit_a_deputys_pin_approves(qtbot, model, sheet):
    model.choose_reason("found")
    model.set_counted(6)
    assert model.view.approvers == ()
    model.set_counted(7)
    assert [each.id for each in model.view.approvers] == [DEPUTY, "staff-108"]
    assert sheet.approval.isVisible()
    assert "a deputy or manager enters a PIN" in sheet.confirm.reason.text()
    QTest.mouseClick(sheet.approvers.rows[DEPUTY], Qt.MouseButton.LeftButton)
    for digit in PIN:
        qtbot.mouseClick(sheet.pad.keys[digit], Qt.MouseButton.LeftButton)
    await model.tasks.idle()
    assert sheet.pin_notice.words() == "Approved"
    assert sheet.confirm.button.isEnabled()
    model.confirm()
    await model.tasks.idle()
    (entry,) = await entries(model._workspace.store)
    assert (entry.actor, entry.approver, entry.args["pieces"]) == ("staff-101", DEPUTY, 6)
    assert bins(model)[BACK] == 7


async def test_a_wrong_pin_approves_nothing_and_is_counted(model, sheet):
    model.choose_reason("found")
    model.set_counted(50)
    model.choose_approver(DEPUTY)
    model.enter_pin("0000")
    await model.tasks.idle()
    assert not model.view.approved
    assert sheet.pin_notice.words().startswith("That PIN is not right")
    assert sheet.pad.digits_in() == 0
    assert model._workspace.store.failures(DEPUTY).failures == 1
    model.confirm()
    await model.tasks.idle()
    assert await entries(model._workspace.store) == []


async def test_too_many_wrong_pins_lock_even_the_right_one(model):
    model.choose_reason("found")
    model.set_counted(50)
    model.choose_approver(DEPUTY)
    for pin in ("0000", "0001", "0002", PIN):
        model.enter_pin(pin)
        await model.tasks.idle()
    assert not model.view.approved
    assert "Too many wrong tries" in model.view.pin_words


async def test_an_approval_is_for_that_number_and_that_bin(model):
    model.choose_reason("found")
    model.set_counted(50)
    model.choose_approver(DEPUTY)
    model.enter_pin(PIN)
    await model.tasks.idle()
    assert model.view.approved
    model.set_counted(500)
    assert not model.view.approved
    model.enter_pin(PIN)
    await model.tasks.idle()
    model.choose_bin(RAIL)
    assert not model.view.approved


async def test_a_manager_needs_nobody(workspace, piret):
    model = AdjustViewModel(workspace, SKU)
    model.choose_reason("counted")
    model.set_counted(100)
    assert model.view.approvers == ()
    model.confirm()
    await model.tasks.idle()
    (entry,) = await entries(model._workspace.store)
    assert (entry.actor, entry.approver) == ("staff-108", "")


def test_the_keyboard_counts(model, sheet):
    QTest.keyClick(sheet.counted.field, Qt.Key.Key_Up)
    assert model.view.counted == 2
    for _ in range(3):
        QTest.keyClick(sheet.counted.field, Qt.Key.Key_Minus)
    assert model.view.counted == 0
    assert not sheet.counted.fewer.isEnabled()


async def test_the_screen_opens_one_sheet_and_a_scan_has_to_wait(qtbot, workspace, liis):
    screen = ProductScreen(workspace)
    qtbot.addWidget(screen.main)
    qtbot.addWidget(screen.context)
    screen.open_adjust()
    assert screen.sheet is None
    screen.open(SKU)
    screen.open_adjust()
    first = screen.sheet
    screen.open_adjust()
    assert screen.sheet is first
    refused = QSignalSpy(screen.refused)
    assert screen.scanned(parse("481702"))
    assert refused.count() == 1
    first.dismiss()
    assert screen.sheet is None
    await screen.model.tasks.idle()
    screen.close()
