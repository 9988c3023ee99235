import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from associate_app.domain.catalogue import Variant
from associate_app.domain.fulfilment import Way
from associate_app.domain.market import Market
from associate_app.domain.scan import parse
from associate_app.domain.tender import Tender, TenderState, TenderWay
from tests.shop import bring, held
from tests.ui.sell.sheets.counter import COAT, SERUM, filled, rest, row
from ui.screens.sell.sheets.add import AddSheet
from ui.screens.sell.sheets.coupon import CouponSheet


async def opened(till, store, host):
    await filled(till, store)
    sheet = CouponSheet(host, till)
    sheet.open()
    return sheet


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("autumn15", "This coupon has expired."),
        ("SORRY-4417", "This coupon was used before."),
        ("NEVER-HEARD", "This coupon is not known. Check the code."),
        ("4111 1111 1111 1111", "card number"),
    ],
)
async def test_what_can_never_count_here_is_refused_in_words_and_not_taken(till, store, host, code, said):
    sheet = await opened(till, store, host)
    sheet.field.setText(code)
    QTest.mouseClick(sheet.add, Qt.MouseButton.LeftButton)
    assert said in sheet.notice.words()
    assert till.basket.coupons == ()


async def test_a_coupon_that_counts_says_what_it_gives(till, store, host):
    sheet = await opened(till, store, host)
    sheet.field.setText("welcome10")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    await rest(till)
    assert till.basket.coupons == ("WELCOME10",)
    assert row(sheet.coupons, "WELCOME10").value == "−€10.00"
    assert sheet.field.text() == ""


async def test_one_that_may_count_later_waits_and_says_what_for(till, store, host):
    await filled(till, store, SERUM, customer="")
    sheet = CouponSheet(host, till)
    sheet.open()
    sheet.enter("WELCOME10")
    await rest(till)
    assert "needs a customer" in sheet.notice.words()
    assert "needs a customer" in row(sheet.coupons, "WELCOME10").detail


async def test_the_same_coupon_twice_is_said(till, store, host):
    sheet = await opened(till, store, host)
    sheet.enter("WELCOME10")
    sheet.enter("WELCOME10")
    assert "in the basket already" in sheet.notice.words()
    assert till.basket.coupons == ("WELCOME10",)


async def test_a_scan_counts_as_a_coupon_but_goods_stay_goods(till, store, host):
    sheet = await opened(till, store, host)
    assert sheet.scanned(parse("WELCOME10"))
    assert till.basket.coupons == ("WELCOME10",)
    assert not sheet.scanned(parse("4006381333931"))


async def test_a_coupon_is_taken_out(till, store, host):
    sheet = await opened(till, store, host)
    sheet.enter("WELCOME10")
    sheet.coupons.choose("WELCOME10")
    assert till.basket.coupons == ()
    assert sheet.coupons.rows() == ()


async def typed(sheet, text):
    sheet.field.setText(text)
    await asyncio.sleep(0.2)
    await sheet.tasks.idle()


async def test_a_product_found_by_name_asks_for_its_size_then_begins_a_basket(till, store, host):
    sheet = AddSheet(host, till)
    sheet.open()
    await typed(sheet, "hella wool")
    (style,) = sheet.found.rows()
    sheet.found.choose(style.id)
    assert sheet.heading.text() == "Which one?"
    sheet.pieces.field.setValue(3)
    sheet.found.choose(f"sku/{COAT}")
    assert [(each.sku, each.pieces) for each in till.basket.lines] == [(COAT, 3)]
    assert sheet.isVisible()
    assert (sheet.field.text(), sheet.pieces.number()) == ("", 1)


async def test_its_whole_number_finds_the_one_piece_and_enter_takes_it(till, store, host):
    sheet = AddSheet(host, till)
    sheet.open()
    await typed(sheet, COAT)
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert [each.sku for each in till.basket.lines] == [COAT]


async def test_what_nobody_knows_is_said(till, store, host):
    sheet = AddSheet(host, till)
    sheet.open()
    await typed(sheet, "qqqqqq")
    assert "“qqqqqq”" in sheet.none.text()
    assert sheet.found.rows() == ()


async def test_what_was_seen_before_is_one_touch_away(till, store, host):
    await store.set_setting("product.seen", f'["{SERUM}", "unheard-of"]')
    sheet = AddSheet(host, till)
    sheet.open()
    assert [each.id for each in sheet.found.rows()] == [f"sku/{SERUM}"]
    sheet.found.choose(f"sku/{SERUM}")
    assert [each.sku for each in till.basket.lines] == [SERUM]


BAG = "NL-20901-SAND-ONESIZE"


async def test_a_bag_is_one_touch_and_in_hand_whatever_was_counted(till, store, host):
    await filled(till, store, COAT)
    bag = replace(held(store, Variant, COAT), id=BAG, name="Paper bag", gtin="")
    await bring(store, [bag, replace(held(store, Market, "ee"), at_till=(BAG, "unheard-of"))], version=8)
    sheet = AddSheet(host, till)
    sheet.open()
    assert [each.words() for each in sheet.extras.values()] == ["Paper bag"]
    QTest.mouseClick(sheet.extras[BAG], Qt.MouseButton.LeftButton)
    QTest.mouseClick(sheet.extras[BAG], Qt.MouseButton.LeftButton)
    await rest(till)
    (line,) = [each for each in till.basket.lines if each.sku == BAG]
    assert line.pieces == 2
    assert [part.way for part in till.quote.plan.of_line(line.id)] == [Way.TAKE_NOW]


async def test_what_is_refused_while_adding_is_said_in_the_sheet(till, store, host):
    await store.set_setting("product.seen", f'["{SERUM}"]')
    await filled(till, store, COAT)
    paid = Tender(id="1", way=TenderWay.CASH, amount=100, state=TenderState.APPROVED, given=100)
    till.basket = replace(till.basket, tenders=(paid,))
    sheet = AddSheet(host, till)
    sheet.open()
    sheet.found.choose(f"sku/{SERUM}")
    assert "payment is under way" in sheet.notice.words()


async def test_a_scan_adds_as_many_pieces_as_were_set(till, store, host):
    await filled(till, store, COAT)
    sheet = AddSheet(host, till)
    sheet.open()
    sheet.pieces.field.setValue(2)
    assert sheet.scanned(parse(held(store, Variant, SERUM).gtin))
    assert [(each.sku, each.pieces) for each in till.basket.lines] == [(COAT, 1), (SERUM, 2)]
    assert sheet.scanned(parse("4006381333931"))
    assert "not known" in sheet.notice.words()
    assert not sheet.scanned(parse("hello"))
