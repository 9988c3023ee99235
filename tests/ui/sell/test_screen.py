"""Sell as a destination: routes, scans, keys, and what is in hand after a lock."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from associate_app.domain.basket import MOST_LINES, BasketLine
from associate_app.domain.scan import parse
from associate_app.domain.scan.own import loyalty_card
from associate_app.ports import Line, SyncStatus
from tests.selling.counter import LIIS, furnish, ilze
from tests.shop import NOON, bring
from tests.ui.sell.hearing import heard
from tests.ui.sell.sheets.counter import COAT, ILZE, SERUM, filled, line, rest
from ui.screens.sell.line_face import Part
from ui.screens.sell.screen import SellScreen
from ui.screens.sell.sheets.line import LineSheet
from ui.screens.sell.sheets.plan import PlanSheet
from ui.shell.layout import Layout


def gtin(store, sku: str) -> str:
    return str(store.reader().rows("select gtin from variant where id = :sku", sku=sku)[0][0])


async def scan(screen: SellScreen, text: str) -> bool:
    used = screen.scanned(parse(text))
    await rest(screen.till)
    return used


def words(screen: SellScreen) -> dict[str, str]:
    view = screen.model.view
    return {} if view is None else {line.id: f"{line.name}, {line.pieces}" for line in view.lines}


async def test_without_a_basket_there_is_the_start_page(shown):
    screen = shown()
    screen.open("")
    assert screen.start.isVisible()
    assert screen.panel.title.text() == "Sell"
    assert screen.side.empty.isVisible()


async def test_a_scanned_product_begins_a_basket_is_shown_and_counts_up(shown, store):
    screen = shown()
    await furnish(store)
    routed = heard(screen.routed)
    assert await scan(screen, gtin(store, COAT))
    assert await scan(screen, gtin(store, SERUM))
    assert await scan(screen, gtin(store, COAT))
    assert sorted(words(screen).values()) == ["Cloudberry glow serum, 30 ml, 1", "Hella wool wrap coat, 2"]
    assert routed[0] == ["In the basket: Hella wool wrap coat"]
    coat = next(each for each in screen.till.basket.lines if each.sku == COAT)
    assert screen.panel.lines.shine_of(coat.id) == 1.0
    assert screen.panel.lines.isVisible()


async def test_the_line_that_was_scanned_is_scrolled_to(shown, store):
    screen = shown()
    await filled(
        screen.till,
        store,
        *(
            each[0]
            for each in store.reader().rows(
                "select id from variant where id <> :coat order by id limit 20", coat=COAT
            )
        ),
    )
    assert await scan(screen, gtin(store, COAT))
    added = screen.till.last_added
    middle, _ = screen.panel.lines.middle_of(added)
    at = screen.panel.lines.viewport().mapTo(screen.panel.body.viewport(), middle)
    assert screen.panel.body.viewport().rect().contains(at)


async def test_a_coupon_and_a_customer_are_for_the_basket(shown, store):
    screen = shown()
    await filled(screen.till, store, customer="")
    assert await scan(screen, "NOSUCHTHING") is False
    coupon = store.reader().rows("select id from coupon limit 1")[0][0]
    assert await scan(screen, str(coupon).lower())
    assert screen.till.basket.coupons == (coupon,)
    assert await scan(screen, ILZE)
    assert screen.till.basket.customer == ILZE
    assert screen.side.who.rows()[0].title == "Ilze Bērziņa"


async def test_a_loyalty_card_begins_a_basket_for_its_customer(shown, store):
    screen = shown()
    card = loyalty_card(ILZE)
    await bring(store, [ilze(card=card)], version=4)
    assert await scan(screen, card)
    assert screen.till.basket.customer == ILZE


async def test_another_code_leads_where_it_leads(shown, store):
    screen = shown()
    await filled(screen.till, store)
    assert await scan(screen, "P-4817") is False


async def test_a_scan_behind_a_sheet_is_refused_in_words_and_never_lost_in_silence(shown, store):
    screen = shown()
    await filled(screen.till, store)
    screen.opening.plan()
    assert isinstance(screen.sheet, PlanSheet)
    refused, told = heard(screen.refused), heard(screen.notify)
    assert await scan(screen, gtin(store, COAT))
    assert "scan it again" in refused[0][0]
    assert told == refused, "the sheet may lie over what the omnibox says"
    assert line(screen.till, "1").pieces == 1


async def test_a_full_basket_takes_no_other_line_and_says_so(shown, store):
    screen = shown()
    await furnish(store)
    basket = screen.till.checkout.start(LIIS)
    lines = tuple(BasketLine(id=f"{n}", sku=SERUM, note="gift") for n in range(MOST_LINES))
    screen.till.take(replace(basket, lines=lines))
    refused = heard(screen.refused)
    assert await scan(screen, gtin(store, COAT))
    assert "holds 500 lines" in refused[0][0]
    assert len(screen.till.basket.lines) == MOST_LINES


async def test_a_coupon_that_is_there_already_is_refused_in_words(shown, store):
    screen = shown()
    await filled(screen.till, store)
    refused = heard(screen.refused)
    for _ in range(2):
        assert await scan(screen, "WELCOME10")
    assert "is in the basket already" in refused[0][0]


async def test_a_basket_that_is_being_paid_takes_nothing_and_says_so(shown, store):
    screen = shown()
    await filled(screen.till, store)
    quote = await screen.till.fresh()
    screen.till.start("cash", screen.till.checkout.paying.take_cash(quote, 10_00))
    await rest(screen.till)
    refused = heard(screen.refused)
    assert await scan(screen, gtin(store, COAT))
    assert "A payment is under way" in refused[0][0]
    assert "A payment is under way" in screen.panel.lock.words()
    assert all(each.locked for each in screen.panel.lines.lines())
    assert not screen.panel.park_button.isVisible()
    assert not screen.panel.hand.isVisible()
    assert line(screen.till, "1").pieces == 1


async def test_a_customer_by_route_gets_a_basket_once(shown, store):
    screen = shown()
    await furnish(store)
    screen.open(f"new/{ILZE}")
    first = screen.till.basket
    assert first.customer == ILZE
    screen.open(f"new/{ILZE}")
    assert screen.till.basket is first


async def test_a_coupon_in_the_route_is_in_the_basket_once(shown, store):
    screen = shown()
    await furnish(store)
    screen.open(f"new/{ILZE}/GLOW15")
    assert (screen.till.basket.customer, screen.till.basket.coupons) == (ILZE, ("GLOW15",))
    screen.open(f"new/{ILZE}/GLOW15")
    assert screen.till.basket.coupons == ("GLOW15",)


async def test_a_coupon_by_route_is_shown_once(shown, store):
    screen = shown()
    await furnish(store)
    for _ in range(2):
        screen.open(f"new/{ILZE}/WELCOME10")
        await rest(screen.till)
    assert screen.till.basket.coupons == ("WELCOME10",)


async def test_a_route_opens_a_draft_and_keeps_the_other(shown, store):
    screen = shown()
    await filled(screen.till, store, COAT)
    first = screen.till.basket.id
    screen.till.begin("")
    screen.till.add(SERUM)
    await rest(screen.till)
    screen.open(f"basket/{first}")
    await rest(screen.till)
    assert screen.till.basket.id == first
    assert len(screen.till.checkout.drafts()) == 2


async def test_what_was_in_hand_is_in_hand_after_the_frame_is_built_anew(workspace, liis, store):
    first = SellScreen(workspace)
    await filled(first.till, store)
    before = first.till.basket
    first.close()
    again = SellScreen(workspace)
    again.open("")
    assert again.till.basket == before
    await rest(again.till)
    again.close()


async def test_keys_of_the_screen_work_on_the_chosen_line(shown, store):
    screen = shown()
    await filled(screen.till, store)
    keys = {each.keys: each.act for each in screen.shortcuts}
    screen.till.select("2")
    undone = heard(screen.undo)
    keys["Del"]()
    assert screen.till.basket.line("2") is None
    assert "Cloudberry glow serum" in undone[0][0]
    undone[0][1]()
    assert [each.id for each in screen.till.basket.lines] == ["1", "2", "3", "4"]
    await rest(screen.till)


@pytest.mark.parametrize("key", ["F3", "F4", "F7", "F8", "F9"])
async def test_a_key_opens_its_sheet(shown, store, key):
    screen = shown()
    await filled(screen.till, store)
    next(each.act for each in screen.shortcuts if each.keys == key)()
    assert screen.sheet is not None
    assert screen.sheet.isVisible()
    await rest(screen.till)


async def test_the_menu_of_a_line_opens_its_sheet(shown, store):
    screen = shown()
    await filled(screen.till, store)
    screen.panel.lines.more.emit("3")
    assert isinstance(screen.sheet, LineSheet)
    await rest(screen.till)


async def test_a_press_on_a_line_opens_its_sheet_too(qtbot, shown, store):
    screen = shown()
    await filled(screen.till, store)
    lines = screen.panel.lines
    beside = lines.centre_of("2", Part.FEWER) - QPoint(120, 0)
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert isinstance(screen.sheet, LineSheet)
    assert screen.till.selected == "2"
    await rest(screen.till)


async def test_parked_baskets_are_counted_on_the_rail(shown, store):
    screen = shown()
    await filled(screen.till, store, COAT)
    counted, told = heard(screen.badge), heard(screen.notify)
    screen.panel.park_button.click()
    await rest(screen.till)
    assert told[0] == ["Parked. It waits on every device of this store."]
    assert screen.till.basket is None
    assert counted[-1] == [1]


async def test_a_basket_that_is_parked_offline_waits_here_alone_for_now(shown, store, line):
    line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True, last_contact=NOON))
    screen = shown()
    await filled(screen.till, store, COAT)
    told = heard(screen.notify)
    screen.panel.park_button.click()
    await rest(screen.till)
    assert told[0] == ["Parked. Other devices see it as soon as the line is back."]


async def test_where_the_panel_is_a_sheet_the_sum_and_the_way_to_pay_stay_in_sight(shown, store):
    screen = shown(Layout.PORTRAIT)
    screen.side.hide()
    await filled(screen.till, store)
    assert screen.panel.foot.isVisible()
    assert screen.panel.foot.amount.text() == screen.side.to_pay.amount.text()
    assert screen.panel.foot.main.words() == "Card"
    asked = heard(screen.show_context)
    screen.panel.foot.other.click()
    assert len(asked) == 1
    screen.arrange(Layout.LANDSCAPE)
    assert not screen.panel.foot.isVisible()
