from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from associate_app.domain import basket as baskets
from associate_app.domain.fulfilment import Way
from associate_app.domain.money import Money
from associate_app.domain.pricing.override import Override, OverrideReason
from tests.selling.counter import elsewhere, lying
from tests.shop import STORE, bring
from tests.ui.sell.sheets.counter import BOOTS, COAT, ILZE, SWEATER, filled, line, rest, row, said, titled
from ui.screens.sell.sheets.plan import LinePlanSheet, PlanSheet
from ui.screens.sell.sheets.why import WhySheet
from ui.shell.sheets import open_sheet


async def test_all_lines_show_how_they_go_and_which_were_chosen_by_hand(till, store, host):
    await filled(till, store)
    sheet = PlanSheet(host, till)
    sheet.open()
    assert [each.detail.split(",")[0] for each in sheet.lines.rows()] == [
        "Take now",
        "Take now",
        "Ship from Rīga warehouse",
        "Pick up here",
    ]
    assert [each.chip for each in sheet.lines.rows()] == ["", "", "", "By hand"]
    QTest.mouseClick(sheet.planner, Qt.MouseButton.LeftButton)
    await rest(till)
    assert line(till, "4").way is None
    assert row(sheet.lines, "4").detail == "Take now"
    assert sheet.planner.isHidden()


async def test_another_way_is_chosen_and_the_plan_follows(till, store, host):
    await filled(till, store)
    plan = PlanSheet(host, till)
    plan.open()
    plan.lines.choose("1")
    ways = open_sheet(host)
    assert isinstance(ways, LinePlanSheet)
    assert row(ways.ways, "planner").selected
    ways.ways.choose(f"{Way.PICKUP}/{STORE}")
    await rest(till)
    assert (line(till).way, line(till).place) == (Way.PICKUP, STORE)
    assert open_sheet(host) is plan
    assert row(plan.lines, "1").detail.startswith("Pick up here, ")
    plan.lines.choose("1")
    again = open_sheet(host)
    assert row(again.ways, f"{Way.PICKUP}/{STORE}").detail.startswith("Chosen by hand")
    again.ways.choose("planner")
    await rest(till)
    assert row(plan.lines, "1").detail == "Take now"


async def test_a_place_with_too_few_pieces_gets_those_and_the_rest_is_planned(till, store, host):
    await filled(till, store, SWEATER)
    await bring(store, [lying(SWEATER, 1), elsewhere(SWEATER, warehouse_riga=26)], version=4)
    till.change(lambda basket, at: baskets.set_pieces(basket, "1", 3, at=at))
    await rest(till)
    sheet = LinePlanSheet(host, till, "1")
    sheet.open()
    here = row(sheet.ways, f"{Way.TAKE_NOW}/{STORE}")
    assert here.value == "1 of 3"
    sheet.ways.choose(here.id)
    await rest(till)
    assert [(each.pieces, each.way) for each in till.basket.lines] == [(2, None), (1, Way.TAKE_NOW)]
    assert not till.quote.plan.refused


async def test_what_the_customer_holds_can_be_taken_whatever_was_counted(till, store, host):
    await filled(till, store)
    sheet = LinePlanSheet(host, till, "3")
    sheet.open()
    in_hand = row(sheet.ways, f"{Way.TAKE_NOW}/{STORE}")
    assert in_hand.detail == "In somebody's hand. Counted here: 0"
    sheet.ways.choose(in_hand.id)
    await rest(till)
    assert [part.way for part in till.quote.plan.of_line("3")] == [Way.TAKE_NOW]


async def test_a_wish_that_can_not_be_kept_is_said_in_words(till, store, host):
    await filled(till, store)
    till.change(lambda basket, at: baskets.send(basket, "4", Way.PICKUP, "warehouse-riga", at=at))
    await rest(till)
    sheet = PlanSheet(host, till)
    sheet.open()
    assert sheet.notice.words().startswith("Chelsea boots, Pick up in Rīga warehouse: ")
    assert sheet.notice.words().endswith(" there. Choose another store. The planner has chosen again.")
    assert line(till, "4").sku == BOOTS


async def test_without_a_customer_it_says_what_shipping_needs(till, store, host):
    await filled(till, store, COAT, customer="")
    sheet = LinePlanSheet(host, till, "1")
    sheet.open()
    assert "add the customer first" in sheet.notice.words()
    assert not any(each.id.startswith(Way.SHIP) for each in sheet.ways.rows())


async def test_the_steps_of_a_line_add_up_to_what_is_paid_for_it(till, store, host):
    await filled(till, store)
    sheet = WhySheet(host, till, "1")
    sheet.open()
    steps = [(each.title, each.value) for each in sheet.rows.rows()]
    assert steps[:4] == [
        ("List price", "€249.00"),
        ("Coat Week −20 %", "−€49.80"),
        ("To pay for this line", "€199.20"),
        ("Lowest price of the 30 days before", "€219.00"),
    ]
    assert said(titled(sheet.rows, "To pay for this line").detail) == "VAT 24 % inside, €38.55"


async def test_of_the_basket_it_says_what_applied_what_nearly_did_and_what_does_not_count(till, store, host):
    await filled(till, store)
    till.change(lambda basket, at: baskets.with_coupon(basket, "AUTUMN15", at=at))
    await rest(till)
    sheet = WhySheet(host, till)
    sheet.open()
    titles = [each.title for each in sheet.rows.rows()]
    assert titles[:3] == ["4 pieces at their list price", "Delivery", "Coat Week −20 %"]
    assert titled(sheet.rows, "To pay").value == "€496.30"
    assert "Tõde Skin" in titled(sheet.rows, "Travel set with two Tõde Skin").detail
    assert titled(sheet.rows, "AUTUMN15").detail == "This coupon has expired."
    assert titled(sheet.rows, "Points that this sale earns").value == "496"


async def test_the_reasons_follow_the_basket(till, store, host):
    await filled(till, store, COAT, customer=ILZE)
    sheet = WhySheet(host, till)
    sheet.open()
    till.change(lambda basket, at: baskets.set_pieces(basket, "1", 2, at=at))
    await rest(till)
    assert titled(sheet.rows, "To pay").value == "€398.40"


async def test_what_cash_rounds_stands_on_its_own(till, store, host):
    await filled(till, store, COAT, customer="")
    odd = Override(amount=Money(180_02, "EUR"), reason=OverrideReason.DAMAGED)
    till.change(lambda basket, at: baskets.set_price(basket, "1", odd, at=at))
    await rest(till)
    sheet = WhySheet(host, till)
    sheet.open()
    cash = titled(sheet.rows, "In cash")
    assert (cash.detail, cash.value) == ("Rounded by −€0.02", "€180.00")
    assert titled(sheet.rows, "By hand: Damaged").value == "−€68.98"
