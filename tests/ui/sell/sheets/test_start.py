import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from associate_app.domain.basket import Basket, BasketState
from associate_app.domain.tender import Tender, TenderState, TenderWay
from associate_app.domain.time import MINUTE, later
from associate_app.ports import Line, SyncStatus
from tests.buying import cart, somebody
from tests.shop import NOON, STORE, bring, held
from tests.ui.sell.sheets.counter import COAT, SERUM, filled, rest, row
from ui.screens.sell.sheets.hold import ParkSheet, ThrowAwaySheet, TransferSheet
from ui.screens.sell.sheets.parked import ParkedSheet
from ui.screens.sell.sheets.start_page import StartPage
from ui.shell.sheets import open_sheet

EGLE = "staff-105"


@pytest.fixture
def start(qtbot, till):
    page = StartPage(till)
    qtbot.addWidget(page)
    page.resize(824, 640)
    yield page
    page.close_model()


async def read(start):
    start.show()
    for _ in range(3):
        await asyncio.sleep(0.02)
        await start.model.tasks.idle()


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def parked(till, store, owner=""):
    await filled(till, store, COAT, SERUM)
    id = till.basket.id
    till.park(owner)
    await rest(till)
    return id


async def test_an_empty_day_offers_a_basket_and_says_so(till, start):
    await read(start)
    assert start.drafts.isHidden()
    assert start.waiting.empty.isVisible()
    assert start.carts.empty.isVisible()
    assert start.today.words() == "0 sales today"
    press(start.new)
    await rest(till)
    assert till.basket is not None


async def test_what_was_begun_here_is_opened_again(till, store, start):
    await filled(till, store, COAT)
    id = till.basket.id
    till.leave()
    await rest(till)
    await read(start)
    (draft,) = start.drafts.list.rows()
    assert (draft.title, draft.detail) == ("Ilze Bērziņa", "1 item, begun 14:46")
    start.drafts.list.choose(id)
    assert till.basket.id == id


async def test_a_payment_that_nobody_knows_of_is_shown_loudly(till, store, start):
    await filled(till, store, COAT)
    unknown = Tender(id="1", way=TenderWay.CARD, amount=199_20, state=TenderState.ASKED, reference="1")
    await till.checkout.keep(replace(till.basket, tenders=(unknown,)))
    later_on = later(till.basket.changed_at, MINUTE)
    await till.checkout.keep(replace(till.basket, id=f"{STORE}:newer", changed_at=later_on))
    await read(start)
    draft, _newer = start.drafts.list.rows()
    assert (draft.chip, draft.chip_kind) == ("Payment not known", "danger")


async def test_parked_baskets_say_whose_they_are_and_since_when(till, store, start):
    id = await parked(till, store)
    await read(start)
    (waiting,) = start.waiting.list.rows()
    assert (waiting.title, waiting.detail, waiting.value_note) == (
        "Ilze Bērziņa",
        "2 items, for anybody",
        "14:46",
    )
    spy = QSignalSpy(start.parked)
    start.waiting.list.choose(id)
    assert spy.at(0) == [id]


async def test_what_was_handed_to_me_comes_first(till, store, start):
    mine = Basket(
        id=f"{STORE}:mine",
        store=STORE,
        started_at=NOON,
        started_by=EGLE,
        changed_at=later(NOON, -60 * MINUTE),
        owner="staff-101",
    )
    await bring(store, [mine, replace(mine, id=f"{STORE}:other", owner="", changed_at=NOON)], version=5)
    await read(start)
    assert [each.detail for each in start.waiting.list.rows()] == [
        "0 items, handed to you",
        "0 items, for anybody",
    ]


async def test_a_parked_basket_is_looked_at_and_taken_up(till, store, host):
    id = await parked(till, store)
    sheet = ParkedSheet(host, till, id)
    sheet.open()
    assert sheet.title.text() == "Parked basket of Ilze Bērziņa"
    assert sheet.said.text() == "Begun by Liis Tamm. Waits for anybody since 14:46."
    assert len(sheet.goods.rows()) == 2
    press(sheet.recall)
    await rest(till)
    assert till.basket.id == id
    assert open_sheet(host) is None


async def test_one_that_somebody_else_took_meanwhile_is_not_offered_any_more(till, store, host):
    id = await parked(till, store)
    sheet = ParkedSheet(host, till, id)
    sheet.open()
    await till.checkout.recall(held(store, Basket, id), EGLE)
    await rest(till)
    assert held(store, Basket, id).state is BasketState.RECALLED
    assert open_sheet(host) is None


async def test_it_is_handed_to_somebody(till, store, host):
    id = await parked(till, store)
    sheet = ParkedSheet(host, till, id)
    sheet.open()
    press(sheet.give)
    give = open_sheet(host)
    assert isinstance(give, TransferSheet)
    assert "staff-101" not in give.people.rows
    press(give.people.rows[EGLE])
    press(give.confirm)
    await rest(till)
    assert held(store, Basket, id).owner == EGLE
    assert "Waits for Eglė Petrauskaitė" in sheet.said.text()


async def test_a_basket_is_parked_for_somebody(till, store, host):
    await filled(till, store, COAT)
    id = till.basket.id
    sheet = ParkSheet(host, till)
    sheet.open()
    press(sheet.people.rows[EGLE])
    press(sheet.confirm)
    await rest(till)
    assert held(store, Basket, id).owner == EGLE
    assert till.basket is None
    assert open_sheet(host) is None


async def test_thrown_away_it_is_written_down(till, store, host):
    await filled(till, store, COAT)
    id = till.basket.id
    sheet = ThrowAwaySheet(host, till)
    sheet.open()
    assert "written down" in sheet.said.text()
    press(sheet.keep)
    assert till.basket is not None
    again = ThrowAwaySheet(host, till)
    again.open()
    press(again.confirm)
    await rest(till)
    assert held(store, Basket, id).state is BasketState.VOIDED
    assert till.basket is None


async def test_offline_it_says_what_goes_on(till, start, line):
    line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True, last_contact=NOON))
    await read(start)
    assert start.offline.words().startswith("You are offline. Selling goes on")


async def test_open_carts_of_the_store_are_listed(till, store, start):
    await bring(store, (somebody(), cart()))
    await read(start)
    spy = QSignalSpy(start.cart)
    assert row(start.carts.list, "cart-1").title == "Bjørn Łukasik"
    start.carts.list.choose("cart-1")
    assert spy.at(0) == ["cart-1"]
