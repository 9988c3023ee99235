import asyncio
import hashlib
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from associate_app.codec import decode_entry
from associate_app.commands.pickups import HandOverPickup
from associate_app.domain.pickup import PhotoId, Pickup, PickupState, Proof
from associate_app.domain.stock import Stock, stock_id
from associate_app.ports import Line, SyncStatus
from tests.shop import NOON, STORE, bring, entries, held
from ui.screens.pickups.hand_over import HandOverViewModel
from ui.screens.pickups.hand_over_sheet import HandOverSheet

PERFUME = "SL-20601-BERRY-50ML"


@pytest.fixture
def model(workspace, liis):
    made = HandOverViewModel(workspace, "P-4817")
    yield made
    made.close()


@pytest.fixture
def sheet(host, model):
    made = HandOverSheet(host, model)
    made.open()
    return made


def pickup(model) -> Pickup:
    return held(model._workspace.store, Pickup, "P-4817")


def prove(model) -> None:
    model.enter_code("481702")
    model.check_photo_id(PhotoId.NAME_MATCHES)


def sign(sheet) -> None:
    pad = sheet.signature
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    for step in range(10):
        QTest.mouseMove(pad, QPoint(60 + 15 * step, 60 + 20 * (step % 2)))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(220, 70))


def test_the_steps_are_asked_for_in_their_order(model, sheet):
    assert sheet.confirm.reason.text() == "Ask for the pickup code."
    QTest.keyClicks(sheet.code, "481702")
    assert sheet.code_step.disc.is_done()
    assert sheet.code_step.status.text() == "Matches this order"
    assert sheet.confirm.reason.text() == "Ask for a photo ID first."
    QTest.mouseClick(sheet.photo.chips[PhotoId.NAME_MATCHES], Qt.MouseButton.LeftButton)
    assert sheet.photo_step.disc.is_done()
    assert sheet.confirm.button.isEnabled()
    assert sheet.confirm.button.words() == "Hand over 2 items"


def test_a_wrong_code_is_said_beside_it_and_can_be_typed_anew(model, sheet):
    QTest.keyClicks(sheet.code, "481703")
    assert model.view.code_wrong
    assert sheet.code_step.status.text() == "Does not match this order"
    assert "does not fit" in sheet.confirm.reason.text()
    QTest.keyClick(sheet.code, Qt.Key.Key_Backspace)
    assert sheet.code_step.status.text() == "Scan it or type it"
    QTest.keyClicks(sheet.code, "2")
    assert sheet.code_step.disc.is_done()


def test_the_code_may_be_scanned(model, sheet):
    sheet.enter_scanned("481702")
    assert model.view.code_right


def test_the_reason_for_a_photo_id_is_given(model):
    assert model.view.photo_title == "Photo ID, because the order is over €100"


async def test_no_photo_id_is_asked_for_where_the_pickup_does_not(workspace, liis, model):
    await bring(workspace.store, (replace(pickup(model), photo_id=False),))
    other = HandOverViewModel(workspace, "P-4817", "481702")
    assert other.view.photo_title == ""
    assert other.view.blocked == ""
    other.close()


async def test_a_second_click_queues_nothing(qtbot, model, sheet):
    prove(model)
    for _ in range(2):
        qtbot.mouseClick(sheet.confirm.button, Qt.MouseButton.LeftButton)
    model.confirm()
    await model.tasks.idle()
    model.confirm()
    await model.tasks.idle()
    (entry,) = await entries(model._workspace.store)
    assert entry.type == "pickup.hand_over"
    assert entry.actor == "staff-101"
    after = pickup(model)
    assert (after.state, after.handed_over_by, after.handed_over_at) == (
        PickupState.HANDED_OVER,
        "staff-101",
        NOON,
    )


async def test_a_second_confirmation_of_a_part_takes_no_second_part(workspace, liis, model):
    """The rules would let it pass: another piece of the same line still waits."""
    lines = tuple(replace(line, pieces=2, picked=2) for line in pickup(model).lines[:1])
    await bring(workspace.store, (replace(pickup(model), lines=lines),))
    part = HandOverViewModel(workspace, "P-4817", "481702")
    part.check_photo_id(PhotoId.NAME_MATCHES)
    part.take(lines[0].id, 1)
    part.confirm()
    part.confirm()
    await part.tasks.idle()
    part.confirm()
    await part.tasks.idle()
    assert len(await entries(model._workspace.store)) == 1
    assert pickup(model).lines[0].handed_over == 1
    assert part.view.problem == ""
    part.close()


async def test_the_sheet_leaves_with_the_news(qtbot, model, sheet):
    prove(model)
    told, closed = [], []
    model.finished.connect(told.append)
    sheet.closed.connect(lambda: closed.append(True))
    qtbot.mouseClick(sheet.confirm.button, Qt.MouseButton.LeftButton)
    await model.tasks.idle()
    assert told == ["P-4817: 2 items handed over."]
    assert closed == [True]


async def test_off_the_line_the_news_says_that_it_is_saved(model, line):
    line.status = SyncStatus(line=Line.OFFLINE, since=NOON)
    told = []
    model.finished.connect(told.append)
    prove(model)
    model.confirm()
    await model.tasks.idle()
    assert told == ["Saved on this device. It is sent when the line is back."]
    assert pickup(model).state is PickupState.HANDED_OVER


async def test_part_of_it_can_be_taken(qtbot, model, sheet):
    prove(model)
    first, second = model.view.items
    qtbot.mouseClick(sheet.tiles[second.line], Qt.MouseButton.LeftButton)
    assert sheet.tiles[second.line].pieces.text() == "Stays here"
    assert sheet.confirm.button.words() == "Hand over 1 item"
    model.confirm()
    await model.tasks.idle()
    (entry,) = await entries(model._workspace.store)
    assert entry.args["taken"] == {first.line: 1}
    assert pickup(model).state is PickupState.READY
    rest = HandOverViewModel(model._workspace, "P-4817")
    assert [item.line for item in rest.view.items] == [second.line]
    rest.close()


async def test_pieces_of_one_line_can_be_split(qtbot, host, workspace, liis, model):
    lines = tuple(replace(line, pieces=3, picked=3) for line in pickup(model).lines[:1])
    await bring(workspace.store, (replace(pickup(model), lines=lines),))
    split = HandOverViewModel(workspace, "P-4817", "481702")
    sheet = HandOverSheet(host, split)
    split.check_photo_id(PhotoId.NAME_MATCHES)
    stepper = sheet.steppers[lines[0].id]
    assert stepper.number() == 3
    qtbot.mouseClick(stepper.fewer, Qt.MouseButton.LeftButton)
    assert split.view.items[0].taken == 2
    assert "2 of 3" in sheet.tiles[lines[0].id].pieces.text()
    assert sheet.confirm.button.words() == "Hand over 2 items"
    split.close()


def test_nothing_taken_is_nothing_to_confirm(model, sheet):
    prove(model)
    for item in model.view.items:
        model.take(item.line, 0)
    assert model.view.blocked == "Choose at least one piece to hand over."
    assert not sheet.items_step.disc.is_done()


def test_more_than_waits_can_not_be_taken(model):
    line = model.view.items[0].line
    model.take(line, 99)
    assert model.view.items[0].taken == 1
    model.take("no such line", 1)
    assert len(model.view.items) == 2


async def test_somebody_else_is_named_and_the_name_stays_beside_the_ledger(qtbot, model, sheet):
    model.enter_code("481702")
    QTest.mouseClick(sheet.photo.chips[PhotoId.SOMEONE_ELSE], Qt.MouseButton.LeftButton)
    assert sheet.confirm.reason.text() == "Write down who collects it."
    QTest.keyClicks(sheet.collector, "Eva Saar")
    assert sheet.photo_step.disc.is_done()
    model.confirm()
    await model.tasks.idle()
    (pending,) = await model._workspace.store.pending(10)
    entry = decode_entry(pending.body)
    assert entry.args["proof"]["photo_id"] == "someone_else"
    assert "Eva Saar" not in pending.body.decode()
    assert pending.texts["collected_by"]["text"] == "Eva Saar"


def test_a_name_is_forgotten_when_the_owner_came_after_all(model):
    model.check_photo_id(PhotoId.SOMEONE_ELSE)
    model.name_collector("Eva Saar")
    model.check_photo_id(PhotoId.NAME_MATCHES)
    assert model.view.collected_by == ""


async def test_the_signature_is_kept_by_its_hash(model, sheet):
    prove(model)
    sign(sheet)
    assert sheet.signature_step.disc.is_done()
    model.confirm()
    await model.tasks.idle()
    (entry,) = await entries(model._workspace.store)
    picture = model._workspace.store.blob(str(entry.args["signature"]))
    assert picture is not None
    assert picture.startswith(b"\x89PNG")
    assert hashlib.sha256(picture).hexdigest() == entry.args["signature"]


def test_a_cleared_signature_is_none(model, sheet):
    sign(sheet)
    assert model.view.signed
    QTest.mouseClick(sheet.clear, Qt.MouseButton.LeftButton)
    assert not model.view.signed


async def test_handed_over_elsewhere_meanwhile_is_said_before_it_is_done_again(model, sheet):
    prove(model)
    done = replace(pickup(model), state=PickupState.HANDED_OVER, handed_over_at=NOON)
    await bring(model._workspace.store, (done,))
    await _until(lambda: "handed over before" in model.view.blocked)
    assert not sheet.confirm.button.isEnabled()
    model.confirm()
    await model.tasks.idle()
    assert await entries(model._workspace.store) == []


async def test_the_store_refuses_what_the_view_could_not_know(model, sheet):
    """Another window of the same store hands it over between two looks."""
    prove(model)
    model._workspace.changes.documents.disconnect(model._documents_changed)
    command = HandOverPickup(
        pickup="P-4817",
        taken={item.line: 1 for item in model.view.items},
        proof=Proof(code="481702", photo_id=PhotoId.NAME_MATCHES),
    )
    await model._workspace.store.perform(command, actor="staff-102")
    model.confirm()
    await model.tasks.idle()
    model._workspace.changes.documents.connect(model._documents_changed)
    assert "handed over before" in model.view.problem
    assert sheet._notice.isVisible()
    assert len(await entries(model._workspace.store)) == 1


async def test_pieces_leave_the_parcel(model):
    parcel = Stock(
        id=stock_id(STORE, PERFUME), place=STORE, sku=PERFUME, bins={"parcel P-4817": 1, "Wall": 2}
    )
    await bring(model._workspace.store, (parcel,))
    prove(model)
    model.confirm()
    await model.tasks.idle()
    stock = held(model._workspace.store, Stock, parcel.id)
    assert dict(stock.bins) == {"Wall": 2}


def test_the_signature_gives_way_so_that_nothing_has_to_be_scrolled(qtbot, model, sheet):
    model.check_photo_id(PhotoId.SOMEONE_ELSE)
    QTest.qWait(0)
    area = sheet.findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    assert sheet.signature.height() >= 72


def test_escape_closes_without_a_trace(qtbot, model, sheet):
    prove(model)
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert pickup(model).state is PickupState.READY


def test_an_unknown_pickup_can_not_be_handed_over(workspace, liis):
    model = HandOverViewModel(workspace, "P-0")
    assert model.view.blocked == "This pickup is not known. Check the number."
    model.close()


async def _until(true) -> None:

    for _ in range(100):
        if true():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it never became true")
