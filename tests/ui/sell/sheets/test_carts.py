"""A web cart in the store: looked at, continued, told what has changed, sent home again."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy, QTest

from associate_app.domain.basket import Basket
from associate_app.domain.cart import Cart, CartLine, Lease
from associate_app.domain.catalogue import Variant
from associate_app.domain.market import Market
from associate_app.domain.money import Money
from associate_app.domain.order import Channel
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.time import MINUTE, later
from associate_app.ports import Line
from tests.selling.counter import ilze
from tests.shop import DEVICE, NOON, STORE, bring, entries, held
from tests.ui.sell.sheets.counter import COAT, ILZE, SERUM, SWEATER, filled, furnish, rest
from ui.screens.sell.sheets.basket_notices import BasketNotices
from ui.screens.sell.sheets.cart import CartSheet
from ui.screens.sell.sheets.cart_flow import CartFlow, MergeSheet
from ui.screens.sell.sheets.changes import ChangesSheet
from ui.screens.sell.sheets.send_home import SendHomeSheet
from ui.shell.sheets import open_sheet

CART = "cart-ilze"


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def wanted(sku: str, cents: int, pieces: int = 1) -> CartLine:
    return CartLine(sku=sku, pieces=pieces, price=Money(cents, "EUR"))


def cart(**changed: Any) -> Cart:
    """The coat was cheaper when it was saved."""
    facts: dict[str, Any] = {
        "id": CART,
        "channel": Channel.WEB,
        "customer": ILZE,
        "store": STORE,
        "lines": (wanted(COAT, 189_20), wanted(SERUM, 39_10), wanted(SWEATER, 89_00)),
        "changed_at": later(NOON, -90 * MINUTE),
    }
    return Cart(**(facts | changed))


@pytest.fixture
def flow(till, host):
    """As the screen has it: what it opens is opened."""
    parent = QObject()
    made = CartFlow(till, parent)
    made.opens.connect(lambda sheet: sheet.open())
    made.__dict__["parent_kept"] = parent
    return made


async def shop(store, line, *more: Any) -> None:
    """Without the line: central's answers are what tests bring."""
    line.become(replace(line.status, line=Line.OFFLINE))
    await furnish(store)
    await bring(store, [cart(), *more], version=4)


async def test_before_it_is_continued_it_shows_goods_sum_and_changes(till, store, host, line):
    await shop(store, line)
    sheet = CartSheet(host, till, CART)
    sheet.open()
    assert sheet.title.text() == "Ilze Bērziņa"
    assert sheet.saved.text() == "Web cart, saved 13:16"
    assert [row.value for row in sheet.goods.rows()] == ["€199.20", "€39.10", "€89.00"]
    assert sheet.total.text() == "€327.30"
    changed = [(row.title, row.detail) for row in sheet.changes.rows()]
    assert ("Hella wool wrap coat", "€199.20 now. It was €189.20.") in changed
    assert ("Aster merino rib sweater", "None here.") in changed
    spy = QSignalSpy(sheet.continued)
    press(sheet.go_on.button)
    assert spy.at(0) == [CART]
    assert till.basket is None


async def test_one_that_somebody_else_has_is_not_offered(till, store, host, line):
    lease = Lease(
        basket=f"{STORE}:another",
        store=STORE,
        device="tablet-9",
        by="staff-104",
        since=NOON,
        until=later(NOON, 10 * MINUTE),
    )
    await shop(store, line, cart(lease=lease))
    sheet = CartSheet(host, till, CART)
    sheet.open()
    assert not sheet.go_on.button.isEnabled()
    assert "has it in hand until 14:56" in sheet.go_on.reason.text()


async def test_one_that_is_gone_says_so(till, store, host, line):
    await shop(store, line)
    sheet = CartSheet(host, till, CART)
    sheet.open()
    await bring(store, (), version=5, gone=(cart(),))
    await rest(till)
    assert "not here any more" in sheet.notice.words()
    assert not sheet.go_on.button.isEnabled()


async def test_continued_it_is_the_basket_and_its_changes_are_answered_one_by_one(
    till, store, host, line, flow
):
    await shop(store, line)
    flow.start(CART, host)
    await rest(till)
    assert (till.basket.cart, till.basket.customer) == (CART, ILZE)
    assert [each.sku for each in till.basket.lines] == [COAT, SERUM, SWEATER]
    sheet = open_sheet(host)
    assert isinstance(sheet, ChangesSheet)
    assert set(sheet.cards) == {f"price_up-{COAT}", f"none_here-{SWEATER}"}
    press(sheet.cards[f"price_up-{COAT}"].keep)
    assert open_sheet(host) is sheet
    press(sheet.cards[f"none_here-{SWEATER}"].drop)
    assert [each.sku for each in till.basket.lines] == [COAT, SERUM]
    assert open_sheet(host) is None


async def test_what_is_not_sold_any_more_can_not_be_kept(till, store, host, line, flow):
    await shop(store, line)
    await bring(store, [replace(held(store, Variant, SERUM), active=False)], version=5)
    flow.start(CART, host)
    await rest(till)
    assert open_sheet(host).cards[f"not_sold-{SERUM}"].keep.isHidden()


async def test_a_line_that_goes_takes_all_its_changes_along(till, store, host, line, flow):
    await shop(store, line, cart(lines=(wanted(COAT, 189_20, pieces=3),)))
    flow.start(CART, host)
    await rest(till)
    sheet = open_sheet(host)
    assert set(sheet.cards) == {f"price_up-{COAT}", f"few_here-{COAT}"}
    press(sheet.cards[f"few_here-{COAT}"].drop)
    assert till.basket.lines == ()
    assert open_sheet(host) is None


async def test_beside_a_basket_in_hand_it_asks_and_joins_both(till, store, host, line, flow):
    await filled(till, store, SERUM)
    await shop(store, line)
    flow.start(CART, host)
    ask = open_sheet(host)
    assert isinstance(ask, MergeSheet)
    press(ask.join)
    await rest(till)
    assert [(each.sku, each.pieces) for each in till.basket.lines] == [(SERUM, 2), (COAT, 1), (SWEATER, 1)]
    assert "come into the basket" in open_sheet(host).notice.words()


async def test_or_keeps_both(till, store, host, line, flow):
    await filled(till, store, SERUM)
    before = till.basket.id
    await shop(store, line)
    flow.start(CART, host)
    press(open_sheet(host).part)
    await rest(till)
    assert till.basket.cart == CART
    assert till.basket.id != before
    assert {each.id: len(each.lines) for each in till.checkout.drafts()} == {before: 1, till.basket.id: 3}


async def test_what_central_refuses_leaves_the_basket_as_it_was(till, store, host, line, flow):
    await filled(till, store, SERUM, customer="")
    await shop(store, line, cart(customer="C-other"), ilze(id="C-other", name="Mari"))
    till.change(lambda basket, _at: replace(basket, customer=ILZE))
    refused = []
    till.refused.connect(lambda words, _rule: refused.append(words))
    flow.start(CART, host)
    press(open_sheet(host).join)
    await rest(till)
    assert refused == ["This basket belongs to another customer. Sell or park it first."]
    assert [each.sku for each in till.basket.lines] == [SERUM]


async def test_sent_home_it_shows_a_code_that_opens_it(till, store, host, line):
    await filled(till, store, COAT, SERUM)
    await shop(store, line, replace(held(store, Market, "ee"), shop_link="{central}/shop/{token}"))
    sheet = SendHomeSheet(host, till)
    sheet.open()
    assert len(sheet.goods.rows()) == 2
    assert sheet.code.isHidden()
    press(sheet.confirm.button)
    await rest(till)
    assert till.basket is None
    assert till.checkout.drafts() == ()
    assert sheet.code.isVisible()
    assert sheet.code.text == sheet.link.text()
    assert sheet.code.text.startswith("http://127.0.0.1:8420/shop/")
    assert "as soon as the line is back" in sheet.said.text()
    press(sheet.confirm.button)
    assert open_sheet(host) is None


async def test_without_a_web_shop_the_basket_stays_and_it_says_why(till, store, host, line):
    await filled(till, store, COAT)
    await shop(store, line, replace(held(store, Market, "ee"), shop_link=""))
    sheet = SendHomeSheet(host, till)
    sheet.open()
    press(sheet.confirm.button)
    await rest(till)
    assert "no web shop" in sheet.notice.words()
    assert till.basket is not None


@pytest.fixture
def notices(qtbot, till):
    made = BasketNotices(till)
    qtbot.addWidget(made)
    return made


async def test_a_basket_of_no_cart_says_nothing(till, store, notices):
    await filled(till, store, COAT)
    assert notices.isHidden()


async def test_offline_the_lock_is_to_be_confirmed_then_lost_in_words(till, store, host, line, flow, notices):
    await shop(store, line)
    flow.start(CART, host)
    await rest(till)
    assert notices.lease.kind() == "offline"
    assert "as soon as the line confirms it" in notices.lease.words()
    await bring(store, [cart(changed_at=NOON, lines=(wanted(COAT, 189_20, 2),))], version=6)
    await rest(till)
    assert notices.lease.kind() == "warn"
    assert "Both versions are kept" in notices.lease.words()
    assert [each.sku for each in till.basket.lines] == [COAT, SERUM, SWEATER]


async def test_taken_up_on_two_devices_the_second_is_told(till, store, notices):
    await filled(till, store, COAT)
    till.park()
    await rest(till)
    (parked,) = [each for each in (held(store, Basket, id) for id in ids(store)) if each]
    till.recall(parked)
    await rest(till)
    done = (await entries(store))[-1]
    await store.delivered(done.seq)
    said = Outcome(
        id=done.id,
        device=DEVICE,
        seq=done.seq,
        type=done.type,
        status=Status.REFUSED,
        at=NOON,
        code="basket.not_parked",
        vector={},
    )
    await bring(store, [said], version=7)
    await rest(till)
    assert "took this basket up first" in notices.recall.words()
    assert [each.sku for each in till.basket.lines] == [COAT]


def ids(store) -> list[str]:
    return [str(id) for (id,) in store.reader().rows("select id from basket")]
