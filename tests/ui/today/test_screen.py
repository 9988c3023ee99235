from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtTest import QSignalSpy

from associate_app.commands.customers import CheckOut
from associate_app.commands.pickups import ReportMissing, StartPicking
from associate_app.domain.pickup import Pickup
from associate_app.domain.sale import SaleState
from associate_app.domain.stock import Movement, Stock, stock_id
from associate_app.domain.time import HOUR
from associate_app.domain.visit import Arrival
from associate_app.ports import Line, SyncStatus
from tests.buying import COAT, at, bought, cart, somebody
from tests.shop import NOON, STORE, bring, held
from tests.today import day, sold, visit
from tests.ui.opened import ids, opened, said, settled, titles
from ui.screens.today.screen import TodayScreen
from ui.screens.today.view_model import greeting


@pytest.fixture
def screen(workspace, liis):
    made = TodayScreen(workspace)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("hour", "words"),
    [(8, "Good morning, Liis"), (12, "Good afternoon, Liis"), (19, "Good evening, Liis"), (3, "Hello, Liis")],
)
def test_the_greeting_follows_the_hour(qapp, hour, words):
    assert greeting(datetime(2026, 11, 12, hour, tzinfo=UTC), "Liis") == words


async def test_the_day_is_told_from_what_is_held(qtbot, screen):
    await opened(qtbot, screen)
    assert screen.panel.title.text() == "Good afternoon, Liis"
    assert screen.panel.subtitle.text() == "Thursday 12 November"
    first = said(screen.panel.pickups.list)[0]
    assert "Kadri Mägi" in first
    assert "20\u00a0min late" in first
    assert "Not picked" in first


async def test_a_pickup_leads_to_itself_and_a_card_to_all(qtbot, screen):
    await opened(qtbot, screen)
    gone = QSignalSpy(screen.navigate)
    screen.panel.pickups.list.choose("pickup/P-4811")
    screen.panel.pickups.more.click()
    screen.panel.tasks.more.click()
    assert [gone.at(n)[0] for n in range(3)] == ["pickup/P-4811", "pickups", "tasks"]


async def test_what_is_to_do_is_counted_beside_what_is_done(qtbot, screen):
    await opened(qtbot, screen)
    assert screen.panel.tasks.more.text() == f"{screen.model.view.task_count} to do"
    assert any("Handed over" in row for row in said(screen.panel.tasks.list))


async def test_a_pickup_that_is_begun_changes_at_once(qtbot, screen, store):
    await opened(qtbot, screen)
    await store.perform(StartPicking(pickup="P-4811"), actor="staff-101")
    await settled(screen)
    assert "Being picked" in said(screen.panel.pickups.list)[0]


async def test_carts_have_the_value_of_this_store_and_none_without_a_price(qtbot, screen, store):
    unpriced = cart("cart-2", ("unheard-of",), changed_at=at(1), customer="C-1")
    await bring(store, (somebody(), cart(skus=(COAT,)), unpriced))
    await opened(qtbot, screen)
    first, second = said(screen.panel.carts.list)
    assert "Bjørn Łukasik" in first
    assert "€" in first
    assert "–" in second
    assert ids(screen.panel.carts.list) == ["customer/C-90001", "sell/cart/cart-2"]


async def test_shelves_that_ran_empty_are_named(qtbot, screen, store):
    await opened(qtbot, screen)
    assert screen.panel.stock.list.isHidden()
    gone = Movement(id="m1", place=STORE, sku=COAT, bin="A", pieces=-1, reason="sold", because="", at=at(0.1))
    await bring(store, (gone, Stock(id=stock_id(STORE, COAT), place=STORE, sku=COAT, bins={})))
    await settled(screen)
    assert ids(screen.panel.stock.list) == [f"stock/{COAT}"]
    assert "None left" in said(screen.panel.stock.list)[0]


async def test_what_needs_a_choice_stands_beside_and_leads_there(qtbot, screen, store):
    await opened(qtbot, screen)
    assert not screen.side.empty.isHidden()
    await store.perform(ReportMissing(pickup="P-4826", line="L3"), actor="staff-101")
    await settled(screen)
    assert titles(screen.side.list) == ["A piece for P-4826 was not found"]
    assert screen.side.empty.isHidden()


async def test_alone_it_can_do_what_it_holds(qtbot, screen, store, line):
    await bring(store, (bought(),))
    await opened(qtbot, screen)
    alone = screen.model.view.alone
    assert alone.title == "If the line drops now"
    assert alone.can[0] == "All 11 open pickups are here"
    assert any("1 order" in each for each in alone.can)
    line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True))
    await settled(screen)
    assert screen.model.view.alone.title == "The line is down"


async def test_before_the_first_load_it_promises_nothing(qtbot, screen, line):
    line.status = replace(line.status, loaded=False)
    await opened(qtbot, screen)
    assert screen.model.view.alone.can == ()
    assert screen.model.view.alone.title == "Not ready to work alone yet"


async def test_the_dark_card_leads_to_the_device(qtbot, screen):
    await opened(qtbot, screen)
    gone = QSignalSpy(screen.navigate)
    screen.side.alone.link.click()
    assert gone.at(0) == ["sync"]


async def test_what_was_sold_today_is_told_with_its_age_and_by_whom(qtbot, screen, store):
    await bring(store, day())
    await opened(qtbot, screen)
    card = screen.panel.takings
    assert (card.total.text(), card.told.text()) == ("€1\u202f795.80", "6 receipts")
    assert card.note.text() == "as of 14:46, 2 devices"
    assert card.own.text() == "€526.30 from this device; others as of 14:46."
    assert card.bars.accessibleDescription() == "11: €532.90, 12: €649.00, 13: €524.90, 14: €89.00"


async def test_a_sale_that_was_taken_back_was_none(qtbot, screen, store):
    await bring(store, (sold(1), sold(2, state=SaleState.VOIDED), sold(3, hours_ago=30)))
    await opened(qtbot, screen)
    assert screen.panel.takings.total.text() == "€24.80"
    assert screen.panel.takings.told.text().startswith("1 receipt")


async def test_what_others_sold_gets_old_without_the_line(qtbot, screen, store, clock):
    await bring(store, day())
    clock.pass_time(2 * HOUR)
    await opened(qtbot, screen)
    assert screen.panel.takings.own.text() == "€526.30 from this device; others last known 14:46."
    assert screen.panel.takings.note.tone() == "offline_ink"


async def test_who_is_in_the_store_is_told_with_what_waits(qtbot, screen, store):
    people = (somebody(), somebody("C-90002", name="Ida"), somebody("C-90003", name="Max"))
    ready = replace(held(store, Pickup, "P-4817"), customer="C-90002")
    visits = (visit("C-90001", 12), visit("C-90002", 5, Arrival.PICKUP), visit("C-90003", 200))
    await bring(store, (*people, *visits, ready, cart(skus=(COAT,))))
    await opened(qtbot, screen)
    waiting = sum(line.waiting for line in ready.lines)
    assert said(screen.panel.present.list) == [
        f"Ida, Since 14:41, comes to collect, {waiting} to collect",
        "Bjørn Łukasik, Since 14:34, loyalty card, 1 in the cart",
    ]
    gone = QSignalSpy(screen.navigate)
    screen.panel.present.list.choose("customer/C-90001")
    assert gone.at(0) == ["customer/C-90001"]


async def test_who_leaves_is_not_in_the_store_any_more(qtbot, screen, store):
    await bring(store, (somebody(), visit("C-90001")))
    await opened(qtbot, screen)
    assert ids(screen.panel.present.list) == ["customer/C-90001"]
    await store.perform(CheckOut(customer="C-90001"), actor="staff-101")
    await settled(screen)
    assert ids(screen.panel.present.list) == []
    assert screen.panel.present.empty.isVisible()
