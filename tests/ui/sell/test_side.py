"""Beside the basket: who buys, what it comes to, points, coupons, and what is to pay."""

import asyncio
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from associate_app.domain import basket as baskets
from associate_app.domain.market import Market
from associate_app.ports import Line, SyncStatus
from tests.selling.counter import ilze
from tests.shop import NOON, bring, held
from tests.ui.sell.hearing import heard
from tests.ui.sell.sheets.counter import COAT, ILZE, filled, rest, said
from ui.format.numbers import grouped
from ui.kit.icon_button import IconButton
from ui.screens.sell.customer_sheet import CustomerSheet
from ui.screens.sell.sheets.why import WhySheet


def texts(widget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


async def found(sheet: CustomerSheet) -> None:
    """The search waits for the last letter."""
    await asyncio.sleep(0.2)
    await sheet._tasks.idle()


async def test_the_sum_stands_there_and_tells_why(qtbot, shown, store):
    screen = shown()
    await filled(screen.till, store)
    assert screen.side.to_pay.amount.text() == "€496.30"
    assert "Coat Week −20 %" in texts(screen.side.sums)
    qtbot.mouseClick(screen.side.sums, Qt.MouseButton.LeftButton)
    assert isinstance(screen.sheet, WhySheet)
    await rest(screen.till)


async def test_points_are_used_and_left_again(qtbot, shown, store):
    screen = shown()
    await filled(screen.till, store)
    toggle = screen.side.points
    assert not toggle.isChecked()
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    await rest(screen.till)
    assert toggle.isChecked()
    assert screen.side.to_pay.amount.text() == "€472.30"
    assert screen.model.view.points.detail == "−€24.00, 80 left"
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    await rest(screen.till)
    assert screen.till.basket.points == 0


async def test_points_stay_a_sum_of_their_own_once_money_has_moved(shown, store):
    screen = shown()
    await filled(screen.till, store)
    screen.till.change(lambda basket, at: baskets.use_points(basket, 2_400, at=at))
    quote = await screen.till.fresh()
    screen.till.start("cash", screen.till.checkout.paying.take_cash(quote, 10_00))
    await rest(screen.till)
    assert not screen.side.points.isVisibleTo(screen.side)
    assert "2 400 points used −€24.00" in texts(screen.side.sums).replace("\u202f", " ").replace("\xa0", " ")


async def test_offline_the_points_say_what_may_be_risked(shown, store, line):
    line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True, last_contact=NOON))
    screen = shown()
    await filled(screen.till, store)
    allowed = screen.till.quote.exposure
    assert allowed is not None
    left = grouped(min(allowed.customer_left, allowed.device_left))
    assert f"Offline up to {left} points" in screen.model.view.points.detail


async def test_points_over_the_offline_budget_wait_and_say_why(shown, store, line):
    market = held(store, Market, "ee")
    none = replace(market, loyalty=replace(market.loyalty, offline_customer=0))
    line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True, last_contact=NOON))
    screen = shown()
    await filled(screen.till, store)
    await bring(store, [none], version=6)
    await rest(screen.till)
    assert "waits for the line" in screen.model.view.points.blocked
    assert not screen.side.points.isEnabled()


async def test_a_coupon_is_taken_out_and_can_come_back(qtbot, shown, store):
    screen = shown()
    await filled(screen.till, store)
    code = "WELCOME10"
    screen.till.change(lambda basket, at: baskets.with_coupon(basket, code, at=at))
    await rest(screen.till)
    assert code in texts(screen.side.coupons)
    offered = heard(screen.till.offered)
    out = screen.side.coupons.findChild(IconButton, "coupon-out")
    qtbot.mouseClick(out, Qt.MouseButton.LeftButton)
    assert screen.till.basket.coupons == ()
    offered[0][1]()
    assert screen.till.basket.coupons == (code,)
    await rest(screen.till)


async def test_without_a_customer_one_can_be_added_and_found_by_name(qtbot, shown, store):
    screen = shown()
    await filled(screen.till, store, COAT, customer="")
    assert screen.side.add_customer.isVisible()
    qtbot.mouseClick(screen.side.add_customer, Qt.MouseButton.LeftButton)
    sheet = screen.sheet
    assert isinstance(sheet, CustomerSheet)
    sheet.field.setText("berzina")
    await found(sheet)
    assert ILZE in [row.id for row in sheet.found.rows()]
    sheet.found.choose(ILZE)
    await rest(screen.till)
    assert screen.till.basket.customer == ILZE
    assert screen.side.who.rows()[0].title == "Ilze Bērziņa"
    assert not screen.side.add_customer.isVisible()


async def test_a_customer_who_is_not_on_the_device_leads_to_the_search_everywhere(shown, store):
    screen = shown()
    await filled(screen.till, store, COAT, customer="")
    screen.opening.customer()
    sheet = screen.sheet
    sheet.field.setText("qqqq")
    await found(sheet)
    assert "Nobody on this device" in sheet.none.text()
    gone = heard(screen.navigate)
    sheet.other.click()
    assert gone[0] == ["customers"]
    await rest(screen.till)


async def test_the_customer_is_seen_and_one_who_is_gone_is_chosen_anew(shown, store):
    screen = shown()
    await filled(screen.till, store)
    gone = heard(screen.navigate)
    screen.side.who.choose(ILZE)
    assert gone[0] == [f"customer/{ILZE}"]
    await bring(store, (), version=4, gone=(ilze(),))
    await rest(screen.till)
    assert "the basket stays" in screen.side.gone.words()
    screen.side.who.choose(ILZE)
    assert isinstance(screen.sheet, CustomerSheet)
    screen.sheet.off.click()
    await rest(screen.till)
    assert screen.till.basket.customer == ""
    assert len(screen.till.basket.lines) == 4


async def test_offers_within_reach_are_said(shown, store):
    screen = shown()
    await filled(screen.till, store)
    assert "One more Tõde Skin" in texts(screen.side.nearly)


async def test_the_tax_is_said_where_it_is_in_the_price(shown, store):
    screen = shown()
    await filled(screen.till, store)
    assert said(screen.side.to_pay.tax.text()).startswith("VAT 24 % inside, €")


async def test_in_a_low_panel_all_of_it_scrolls(shown, store):
    screen = shown()
    await filled(screen.till, store)
    side = screen.side
    assert not side.body.isAncestorOf(side.to_pay)
    side.resize(360, 420)
    assert side.body.isAncestorOf(side.to_pay)
    side.resize(360, 900)
    assert not side.body.isAncestorOf(side.to_pay)
