from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from associate_app.domain.catalogue import Variant
from associate_app.domain.pickup import Pickup, PickupState
from associate_app.domain.stock import Stock, stock_id
from associate_app.ports import Line, SyncStatus
from tests.shop import NOON, STORE, bring, entries, held
from ui.screens.pickups.detail import UNPLACED
from ui.screens.pickups.detail_panel import DetailPanel

SHIRT, BEANIE, BALM = "VA-20260-BLUE-38", "NL-20034-OAT-ONESIZE", "TS-20501-SNOW-50ML"


@pytest.fixture
def panel(show, model):
    return show(DetailPanel(model), 360)


def gtin(model, sku: str) -> str:
    return held(model.workspace.store, Variant, sku).gtin


def pickup(model, id: str) -> Pickup:
    return held(model.workspace.store, Pickup, id)


def bins(model, sku: str) -> dict[str, int]:
    found = model.workspace.store.reader().document(Stock, stock_id(STORE, sku))
    return dict(found.bins) if found else {}


def button(panel, name: str) -> QPushButton:
    found = panel.findChild(QPushButton, name)
    assert found is not None
    return found


async def types(model) -> list[str]:
    return [each.type for each in await entries(model.workspace.store)]


def test_nothing_chosen_says_what_to_do(panel):
    assert panel.hint.isVisible()
    assert panel.hint.title.text() == "No pickup chosen"


def test_the_pick_list_names_bins_and_the_next_piece(model, panel):
    model.open("P-4826")
    shown = model.view.detail
    assert [line.done for line in shown.lines] == [True, True, False]
    assert [line.current for line in shown.lines] == [False, False, True]
    assert shown.lines[2].place in bins(model, BALM)
    assert panel.progress.text() == "2 of 3"
    assert panel.action.reason.text() == "1 item left to scan before it can be ready."
    assert not button(panel, "mark-ready").isEnabled()


async def test_a_right_piece_leaves_its_bin_for_the_parcel(model, panel):
    model.open("P-4826")
    bin = model.view.detail.lines[2].place
    before = bins(model, BALM)[bin]
    model.verify(gtin(model, BALM))
    await model.tasks.idle()
    assert bins(model, BALM).get(bin, 0) == before - 1
    assert bins(model, BALM)["parcel P-4826"] == 1
    assert panel.news.kind() == "success"
    assert "Oat night balm, 50 ml is right" in panel.news.words()
    assert "scanned 14:46" in panel.news.words()
    assert model.view.detail.picked == 3


async def test_a_wrong_piece_is_said_in_words_and_changes_nothing(model, panel):
    model.open("P-4826")
    model.verify(gtin(model, "MH-20418-INK-M"))
    await model.tasks.idle()
    assert panel.news.kind() == "danger"
    assert panel.news.words().startswith("Hella wool wrap coat is not needed")
    assert await types(model) == []


async def test_a_piece_too_many_is_said_in_words(model, panel):
    model.open("P-4826")
    model.verify(gtin(model, SHIRT))
    await model.tasks.idle()
    assert "picked already" in panel.news.words()
    assert await types(model) == []


async def test_an_unknown_product_is_said_in_words(model, panel):
    model.open("P-4826")
    model.verify("09520183999990")
    await model.tasks.idle()
    assert panel.news.words().startswith("This product is not known here")


async def test_no_scan_is_dropped_when_two_come_at_once(model):
    model.open("P-4819")
    missing = next(line for line in model.view.detail.lines if line.current)
    model.verify(gtin(model, missing.sku))
    model.verify(gtin(model, missing.sku))
    await model.tasks.idle()
    assert await types(model) == ["pickup.verify_piece"]
    assert model.view.detail.news.kind == "danger"  # the second is one too many, and is told so


async def test_another_bin_can_be_chosen(model, panel):
    stock = Stock(id=stock_id(STORE, BALM), place=STORE, sku=BALM, bins={"Wall": 3, "Drawer": 1})
    await bring(model.workspace.store, (stock,))
    model.open("P-4826")
    assert model.view.detail.bins == ("Wall", "Drawer")
    assert panel.other_bin.isVisible()
    model.choose_bin("Drawer")
    assert model.view.detail.lines[2].place == "Drawer"
    model.verify(gtin(model, BALM))
    await model.tasks.idle()
    assert bins(model, BALM) == {"Wall": 3, "parcel P-4826": 1}


async def test_a_piece_found_where_none_was_known_is_booked_all_the_same(model):
    await bring(model.workspace.store, (Stock(id=stock_id(STORE, BALM), place=STORE, sku=BALM, bins={}),))
    model.open("P-4826")
    assert model.view.detail.lines[2].place == "None known to lie here"
    model.verify(gtin(model, BALM))
    await model.tasks.idle()
    assert bins(model, BALM) == {UNPLACED: -1, "parcel P-4826": 1}
    assert model.view.detail.picked == 3


async def test_picking_starts_once(qtbot, model, panel):
    model.open("P-4830")
    start = button(panel, "start-picking")
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    model.start_picking()
    await model.tasks.idle()
    assert await types(model) == ["pickup.start_picking"]
    assert model.view.detail.news is None
    assert pickup(model, "P-4830").state is PickupState.PICKING


async def test_ready_needs_all_pieces_and_a_shelf(qtbot, model, panel):
    model.open("P-4826")
    model.verify(gtin(model, BALM))
    await model.tasks.idle()
    assert panel.action.reason.text() == "Choose the shelf where the parcel stands."
    qtbot.mouseClick(button(panel, "shelf-A-2"), Qt.MouseButton.LeftButton)
    ready = button(panel, "mark-ready")
    assert ready.isEnabled()
    qtbot.mouseClick(ready, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(ready, Qt.MouseButton.LeftButton)
    await model.tasks.idle()
    assert (await types(model)).count("pickup.mark_ready") == 1
    made = pickup(model, "P-4826")
    assert (made.state, made.shelf, made.ready_at) == (PickupState.READY, "A-2", NOON)
    assert button(panel, "hand-over-open").words() == "Hand over 3 items…"


async def test_a_missing_piece_is_reported_once_and_needs_a_choice(qtbot, model, panel):
    model.open("P-4826")
    qtbot.mouseClick(button(panel, "cant-find"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(panel, "cant-find"), Qt.MouseButton.LeftButton)
    await model.tasks.idle()
    assert await types(model) == ["pickup.report_missing"]
    assert not panel.missing.isVisible()
    assert panel.contradiction.words() == "A piece for P-4826 was not found"
    asked = []
    panel.attention.connect(asked.append)
    qtbot.mouseClick(button(panel, "attention-open"), Qt.MouseButton.LeftButton)
    assert asked == [model.view.detail.attention]


async def test_a_piece_that_was_taken_off_is_neither_verified_nor_sold_for_nothing(model, panel):
    due = pickup(model, "P-4826")
    [gone] = [each for each in due.lines if each.sku == BALM]
    without = tuple(replace(each, pieces=0) if each is gone else each for each in due.lines)
    await bring(model.workspace.store, [replace(due, lines=without)])
    model.open("P-4826")
    await model.tasks.idle()
    words = [panel.list.model().index(row, 0).data() for row in range(3)]
    [said] = [each for each in words if "balm" in each]
    assert said.endswith("Taken off the pickup")
    await bring(model.workspace.store, [replace(due, lines=without, state=PickupState.READY, shelf="A-1")])
    await model.tasks.idle()
    assert model.view.detail.heading == "2 items"
    assert [each.place for each in model.view.detail.lines if each.sku == BALM] == ["Taken off the pickup"]


async def test_the_row_to_look_for_is_whole_whatever_is_said_below(model, panel):
    model.open("P-4831")
    model.choose_line(model.view.detail.lines[-1].id)
    for height in (726, 526):
        panel.resize(360, height)
        QApplication.processEvents()
        rows = panel.list
        current = next(row for row, line in enumerate(model.view.detail.lines) if line.current)
        place = rows.visualRect(rows.model().index(current, 0))
        assert place.top() >= 0
        assert place.bottom() <= rows.viewport().height()


async def test_news_of_a_wrong_piece_leaves_room_for_all_rows(model, panel):
    model.open("P-4826")
    model.verify(gtin(model, "MH-20418-INK-M"))
    await model.tasks.idle()
    assert panel.news.isVisible()
    assert panel.list.height() == panel.list.maximumHeight()


async def test_a_refusal_of_the_rules_stands_beside_its_cause(model, panel):
    model.open("P-4830")
    model.workspace.session.sign_out()
    model.start_picking()
    await model.tasks.idle()
    assert panel.news.kind() == "danger"
    assert not model.view.detail.busy
    assert await types(model) == []


async def test_news_of_one_pickup_is_not_told_at_the_next(model, panel):
    model.open("P-4826")
    model.verify(gtin(model, BALM))
    model.open("P-4819")
    await model.tasks.idle()
    assert model.view.detail.news is None
    assert pickup(model, "P-4826").picked == 3


@pytest.mark.parametrize(
    ("id", "title"),
    [
        ("P-4790", "This pickup is cancelled"),
        ("P-4702", "Nobody came in time"),
        ("P-4815", "This pickup is done"),
    ],
)
def test_what_needs_nothing_done_is_said_calmly(model, panel, id, title):
    model.open(id)
    assert panel.news.words().startswith(title)
    assert not panel.action.isVisible()


async def test_a_pickup_of_another_store_says_where_it_is(qtbot, model, panel):
    other = replace(pickup(model, "P-4817"), id="P-5301", store="riga-origo")
    await bring(model.workspace.store, (other,))
    model.open("P-5301")
    assert model.view.detail is None
    assert panel.hint.title.text() == "P-5301 waits in another store"
    assert "Rīga Origo" in panel.hint.line.text()


async def test_an_unknown_pickup_is_looked_up_and_shown_when_it_comes(qtbot, model, panel, line):
    line.known["pickup", "P-5301"] = ("P-5301",)
    model.open("P-5301")
    assert panel.hint.line.text() == "Asking central."
    await model.tasks.idle()
    assert line.asked == [("pickup", {"id": "P-5301"})]
    await bring(model.workspace.store, (replace(pickup(model, "P-4817"), id="P-5301"),))
    qtbot.waitUntil(lambda: model.view.detail is not None)
    assert model.view.detail.id == "P-5301"


async def test_an_unknown_pickup_without_a_line_says_so(model, panel, line):
    line.status = SyncStatus(line=Line.OFFLINE, since=NOON)
    model.open("P-5301")
    await model.tasks.idle()
    assert "The line is down" in panel.hint.line.text()


async def test_a_pickup_that_nobody_knows_says_so(model, panel):
    model.open("P-5301")
    await model.tasks.idle()
    assert panel.hint.title.text() == "P-5301 is not known here"
    assert panel.hint.line.text() == "Check the number."
