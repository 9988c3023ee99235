"""The wide form of the till: the same basket and payment, and nothing is lost on the way there and back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from associate_app.domain import basket as baskets
from associate_app.domain.fulfilment import Way
from associate_app.domain.tender import cash
from tests.ui.sell.sheets.counter import COAT, filled, line, rest
from ui.screens.sell.sheets.add import AddSheet
from ui.shell.layout import Layout


async def test_another_shape_of_the_window_loses_nothing(wide, store):
    screen, form = wide()
    await filled(screen.till, store)
    screen.till.select("2")
    screen.side.pay.model.split(3)
    screen.arrange(Layout.LANDSCAPE)
    assert screen.panel.isVisible()
    assert screen.side.isAncestorOf(screen.side.pay)
    screen.arrange(Layout.DENSE)
    assert form.panel.isVisible()
    assert screen.dense is form
    assert form.side.isAncestorOf(screen.side.pay)
    assert screen.side.pay.model.parts == 3
    assert screen.till.selected == "2"
    assert form.panel.line.name.text() == "Cloudberry glow serum, 30 ml"


async def test_without_a_basket_there_is_the_start_page(wide, store):
    screen, form = wide()
    assert screen.start.isVisible()
    await filled(screen.till, store)
    assert form.panel.isVisible()
    screen.till.leave()
    await rest(screen.till)
    assert screen.start.isVisible()
    assert form.side.empty.isVisible()


async def test_the_heading_says_how_much_where_and_since_when(wide, store):
    screen, form = wide()
    await filled(screen.till, store)
    assert form.panel.heading.note.text() == "4 items · Tablet 4 · started 14:46"


async def test_a_scanned_product_is_the_chosen_line(wide, store):
    screen, form = wide()
    await filled(screen.till, store)
    screen.till.select("3")
    screen.till.add(COAT)
    await rest(screen.till)
    assert form.panel.line.name.text() == "Hella wool wrap coat"
    assert [each.row() for each in form.panel.table.lines.selectionModel().selectedIndexes()] == [0]


async def test_the_keyboard_stands_on_the_lines(qtbot, wide, store):
    screen, form = wide()
    await filled(screen.till, store)
    lines = form.panel.table.lines
    lines.window().activateWindow()
    form.panel.take_focus()
    assert lines.window().focusWidget() is lines
    qtbot.keyClick(lines, Qt.Key.Key_Down)
    assert screen.till.selected == "2"
    qtbot.keyClicks(lines, "+")
    assert line(screen.till, "2").pieces == 2
    await rest(screen.till)


async def test_a_scan_brings_the_keyboard_back_to_the_side_of_the_lines(wide, store):
    screen, form = wide()
    await filled(screen.till, store)
    window, lines = form.panel.window(), form.panel.table.lines
    window.activateWindow()
    form.side.gift.setFocus()
    form.panel.reveal("2")
    assert window.focusWidget() is lines
    form.panel.plan.button.setFocus()
    form.panel.reveal("3")
    assert window.focusWidget() is form.panel.plan.button
    await rest(screen.till)


async def test_buttons_of_the_heading_do_what_their_keys_do(qtbot, wide, store):
    screen, form = wide()
    await filled(screen.till, store)
    heading = form.panel.heading
    screen.till.select("1")
    heading.remove_button.click()
    assert screen.till.basket.line("1") is None
    heading.note_button.click()
    assert screen.sheet.objectName() == "note"
    screen._close_sheet()
    await rest(screen.till)
    heading.park_button.click()
    await rest(screen.till)
    assert screen.till.basket is None


async def test_while_money_moves_nothing_else_is_offered(wide, store):
    screen, form = wide()
    await filled(screen.till, store)
    paid = cash("T-1", 476_30, 100_00, 5)
    screen.till.change(lambda basket, at: baskets.paid_with(basket, paid, at=at))
    await rest(screen.till)
    heading, card = form.panel.heading, form.panel.line
    assert not heading.park_button.isVisible()
    assert not heading.remove_button.isVisible()
    assert not card.move_button.isVisible()
    assert not any(button.isEnabled() for button in card.sizes.buttons.values())
    assert not form.panel.offers.add_coupon.isVisible()
    assert form.panel.lock.isVisible()


async def test_f4_leads_to_the_customer_or_to_choosing_one(wide, store):
    screen, _form = wide()
    await filled(screen.till, store)
    led = QSignalSpy(screen.navigate)
    key = next(each for each in screen.shortcuts if each.keys == "F4")
    key.act()
    assert led.at(0) == ["customer/C-99001"]
    screen.till.change(lambda basket, at: baskets.give_to(basket, "", at=at))
    await rest(screen.till)
    key.act()
    assert screen.sheet.objectName() == "choose-customer"
    screen._close_sheet()


async def test_an_offer_that_wants_more_leads_to_what_it_wants(qtbot, wide, store):
    screen, form = wide()
    await filled(screen.till, store)
    rows = form.panel.offers.rows
    wants = next(each for each in rows.rows() if each.id)
    assert (wants.title, wants.value) == ("One more Tõde Skin", "Add")
    rows.choose(wants.id)
    assert isinstance(screen.sheet, AddSheet)
    assert screen.sheet.field.text() == "Tõde Skin"
    screen._close_sheet()


async def test_offers_that_count_add_up_to_what_is_saved(wide, store):
    """Delivery that is free and points that pay are neither."""
    screen, form = wide()
    await filled(screen.till, store)
    screen.till.change(lambda basket, at: baskets.use_points(basket, 2_000, at=at))
    await rest(screen.till)
    used = {each.title: each.value for each in form.panel.offers.rows.rows() if not each.id}
    assert used == {"Coat Week −20 %": "−€49.80", "Circle price −15 %": "−€6.90"}
    assert form.panel.offers.note.text() == "2 used, −€56.70"
    assert form.side.to_pay.saves.text() == "You save €56.70"


async def test_the_plan_has_a_tick_for_each_piece(wide, store):
    screen, form = wide()
    await filled(screen.till, store)
    screen.till.change(lambda basket, at: baskets.set_pieces(basket, "2", 3, at=at))
    await rest(screen.till)
    blocks = {each.way: (each.whole, each.whole_detail, each.pieces) for each in form.panel.plan._shown}
    assert blocks[Way.TAKE_NOW] == ("Take now", "All of it is in the store.", 4)
    assert blocks[Way.SHIP][0] == "Ship from Rīga warehouse"
