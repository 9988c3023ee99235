from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from associate_app.commands.pickups import ReportMissing
from associate_app.domain.pickup import Pickup, PickupState
from associate_app.domain.time import DAY, HOUR, MINUTE, later
from associate_app.queries.product import place
from tests.shop import NOON, STORE, bring, held
from ui.format.times import zone_of
from ui.screens.pickups.board import Moment, deadline, short_name
from ui.screens.pickups.panel import PickupsPanel
from ui.screens.pickups.view_model import PickupsViewModel


@pytest.fixture
def panel(show, model):
    return show(PickupsPanel(model), 824)


def pickup(model: PickupsViewModel, id: str) -> Pickup:
    return held(model.workspace.store, Pickup, id)


def cards(model: PickupsViewModel) -> dict[str, list[str]]:
    return {column.title: [card.id for card in column.cards] for column in model.view.columns}


def card(model: PickupsViewModel, id: str):
    return next(card for column in model.view.columns for card in column.cards if card.id == id)


def test_pickups_stand_in_the_column_of_their_state(model):
    shown = cards(model)
    assert shown["New"] == ["P-4811", "P-4830", "P-4831", "P-4833"]
    assert shown["Picking"] == ["P-4819", "P-4826"]
    assert shown["Ready"][:2] == ["P-4817", "P-4808"]
    assert shown["Handed over"] == ["P-4815", "P-4799", "P-4809"]
    assert [column.count for column in model.view.columns] == [4, 2, 5, 20]
    assert model.view.summary.startswith("31 today")


def test_cancelled_and_expired_ones_are_on_no_column(model):
    shown = {id for column in cards(model).values() for id in column}
    assert not shown & {"P-4790", "P-4702"}


@pytest.mark.parametrize(
    ("left", "words", "tone", "bars"),
    [
        (-20 * MINUTE, "20\u00a0min late", "danger", 6),
        (-MINUTE, "1\u00a0min late", "danger", 6),
        (-1, "Due now", "warn", 5),
        (1, "Due now", "warn", 5),
        (13 * MINUTE, "13\u00a0min left", "warn", 5),
        (28 * MINUTE, "28\u00a0min left", "neutral", 4),
        (59 * MINUTE, "59\u00a0min left", "neutral", 3),
        (78 * MINUTE, "1\u00a0h\u00a018 left", "neutral", 2),
        (138 * MINUTE, "2\u00a0h\u00a018 left", "neutral", 1),
        (20 * HOUR, "By Fri 10:46", "neutral", 1),
        (30 * HOUR, "By Fri 20:46", "neutral", 0),
    ],
)
def test_deadlines_say_how_urgent_it_is(model, left, words, tone, bars):
    due = replace(pickup(model, "P-4811"), promised_by=later(NOON, left))
    shown = deadline(due, here(model))
    assert (shown.words, shown.tone, shown.bars) == (words, tone, bars)


def here(model) -> Moment:
    return Moment(now=NOON, zone=zone_of(place(model.workspace.store.reader(), STORE)))


@pytest.mark.parametrize(
    ("ready", "expires", "words", "tone"),
    [
        (-42 * MINUTE, 7 * DAY, "Since 14:04", "success"),
        (-DAY, 6 * DAY, "Since Wed", "success"),
        (-6 * DAY, DAY, "Back on shelf Fri", "warn"),
        (-7 * DAY, -HOUR, "Back on shelf today", "warn"),
    ],
)
def test_ready_ones_say_since_when_and_until_when(model, ready, expires, words, tone):
    waiting = replace(pickup(model, "P-4817"), ready_at=later(NOON, ready), expires_at=later(NOON, expires))
    shown = deadline(waiting, here(model))
    assert (shown.words, shown.tone, shown.bars) == (words, tone, -1)


def test_time_passes_without_a_change(model, clock):
    clock.pass_time(14 * MINUTE)
    model._tick.timeout.emit()
    assert card(model, "P-4819").deadline.words == "1\u00a0min late"
    assert card(model, "P-4826").deadline.tone == "warn"


def test_names_of_those_who_were_here_are_shortened():
    assert short_name("Elžbieta Kairytė") == "Elžbieta K."
    assert short_name("Cher") == "Cher"


def test_all_of_today_can_be_shown(qtbot, model, panel):
    more = panel.board.columns[PickupState.HANDED_OVER].more
    assert more.words() == "Show all 20"
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(cards(model)["Handed over"]) == 20
    assert more.words() == "Show fewer"
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(cards(model)["Handed over"]) == 3


def test_a_click_on_a_card_selects_it(qtbot, model, panel):
    column = panel.board.columns[PickupState.READY].list
    QTest.mouseClick(
        column.viewport(),
        Qt.MouseButton.LeftButton,
        pos=column.visualRect(column.model().index(0, 0)).center(),
    )
    assert model.view.detail is not None
    assert model.view.detail.id == "P-4817"
    assert card(model, "P-4817").selected


def test_the_keyboard_moves_on_the_board(model, panel):
    column = panel.board.columns[PickupState.NEW].list
    column.choose_row(0)
    QTest.keyClick(column, Qt.Key.Key_Down)
    assert model.view.detail.id == "P-4830"
    QTest.keyClick(column, Qt.Key.Key_Right)
    assert model.view.detail.id == "P-4826"
    QTest.keyClick(panel.board.columns[PickupState.PICKING].list, Qt.Key.Key_Left)
    assert model.view.detail.id == "P-4830"


def test_cards_are_read_out_with_their_marks(panel):
    column = panel.board.columns[PickupState.NEW].list
    words = column.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "P-4811, Kadri Mägi, 1 item, 20\u00a0min late"


async def test_what_waits_on_this_device_is_marked_until_central_has_it(qtbot, model, panel):
    model.open("P-4826")
    model.report_missing()
    await model.tasks.idle()
    qtbot.waitUntil(lambda: card(model, "P-4826").not_sent)
    assert model.view.detail.not_sent
    await model.workspace.store.delivered(1)
    qtbot.waitUntil(lambda: not card(model, "P-4826").not_sent)


async def test_an_amber_mark_leads_to_its_choice(qtbot, model, panel):
    await model.workspace.store.perform(ReportMissing(pickup="P-4826", line="L3"), actor="staff-101")
    qtbot.waitUntil(lambda: bool(card(model, "P-4826").attention))
    column = panel.board.columns[PickupState.PICKING].list
    rect = column.visualRect(column.model().index(1, 0))
    asked = QSignalSpy(panel.attention)
    mark = QPoint(rect.left() + 40, rect.bottom() - 20)
    QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=mark)
    assert asked.count() == 1
    assert asked.at(0) == [card(model, "P-4826").attention]


async def test_a_change_from_elsewhere_moves_the_card(qtbot, model, panel):
    await bring(
        model.workspace.store, (replace(pickup(model, "P-4811"), state=PickupState.READY, ready_at=NOON),)
    )
    qtbot.waitUntil(lambda: "P-4811" in cards(model)["Ready"])
    assert panel.board.columns[PickupState.NEW].count.text() == "3"


async def test_an_empty_board_says_so(qtbot, model, panel):
    gone = [
        replace(pickup(model, id), state=PickupState.CANCELLED, handed_over_at=None)
        for (id,) in model.workspace.store.reader().rows("select id from pickup")
    ]
    await bring(model.workspace.store, gone)
    qtbot.waitUntil(lambda: model.view.is_empty)
    assert panel.empty.isVisible()
    assert panel.empty.title.text() == "No pickups due"
