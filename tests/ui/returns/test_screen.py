from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy

from associate_app.domain.order import OrderState
from associate_app.domain.pickup import Pickup
from associate_app.ports import Line, SyncStatus
from tests.buying import bought, somebody
from tests.shop import NOON, bring, held
from tests.ui.opened import ids, opened, said, settled
from ui.screens.returns.screen import ReturnsScreen
from ui.shell.layout import Layout


@pytest.fixture
def screen(workspace, liis):
    made = ReturnsScreen(workspace)
    yield made
    made.close()


async def order_of(qtbot, screen, store, order):
    await bring(store, (somebody(), order))
    await opened(qtbot, screen, order.id)
    return screen.model.view.order


async def test_the_last_orders_are_offered_and_found_by_name(qtbot, screen, store):
    await bring(store, (somebody(), bought("O-900001", 1), bought("O-900002", 2, customer="")))
    await opened(qtbot, screen)
    assert ids(screen.panel.search.found.list) == ["O-900001", "O-900002"]
    assert "Without a name" in said(screen.panel.search.found.list)[1]
    screen.panel.search.field.setText("lukasik")
    await settled(screen)
    assert ids(screen.panel.search.found.list) == ["O-900001"]
    screen.panel.search.field.setText("O-999")
    await settled(screen)
    assert screen.panel.search.found.isHidden()
    assert "“O-999”" in screen.panel.search.none.title.text()


async def test_an_order_shows_its_lines_as_they_were_paid(qtbot, screen, store):
    await order_of(qtbot, screen, store, bought())
    (line,) = said(screen.panel.order.lines.list)
    assert "€398.40" in line
    assert "2 × €199.20" in line
    assert "Bjørn Łukasik" in screen.panel.order.said.text()


@pytest.mark.parametrize(
    ("days", "window", "words"),
    [
        (0, "open", "Day 1 of 30"),
        (11, "open", "Day 11 of 30"),
        (30, "open", "Day 30 of 30"),
        (31, "over", "Too late since"),
    ],
)
async def test_the_window_is_thirty_days(qtbot, screen, store, days, window, words):
    order = await order_of(qtbot, screen, store, bought(days_ago=days))
    assert order.window == window
    assert order.days.startswith(words)
    assert len(order.bars) == (15 if window == "open" else 0)
    assert screen.side.bars.accessibleName() == order.days


async def test_goods_that_wait_in_the_store_have_not_begun_their_days(qtbot, screen, store):
    pickup = held(store, Pickup, "P-4817")
    order = await order_of(qtbot, screen, store, bought(pickup.order, 40))
    assert order.window == "waiting"
    assert order.pickup == "P-4817"


async def test_days_count_from_the_hand_over(qtbot, screen, store):
    pickup = held(store, Pickup, "P-4815")
    order = await order_of(qtbot, screen, store, bought(pickup.order, 40))
    assert (order.window, order.days) == ("open", "Day 1 of 30")


async def test_a_cancelled_order_brings_nothing_back(qtbot, screen, store):
    order = await order_of(qtbot, screen, store, replace(bought(), state=OrderState.CANCELLED))
    assert order.window == "cancelled"


async def test_it_leads_to_customer_and_product(qtbot, screen, store):
    await order_of(qtbot, screen, store, bought())
    gone = QSignalSpy(screen.navigate)
    screen.side.customer.click()
    screen.panel.order.lines.list.choose(ids(screen.panel.order.lines.list)[0])
    screen.panel.order.back_button.click()
    assert [gone.at(n)[0] for n in range(3)] == ["customer/C-90001", "stock/MH-20418-INK-M", "returns"]
    assert screen.side.pickup.isHidden()


async def test_an_order_that_is_not_held_is_asked_for(qtbot, screen, store, line):
    line.known["order", "O-700001"] = ("O-700001",)
    await opened(qtbot, screen, "O-700001")
    assert screen.panel.order.missing.title.text() == "O-700001 is not on this device"
    screen.panel.order.everywhere.click()
    await settled(screen)
    assert line.asked == [("order", {"id": "O-700001"})]
    assert "on their way" in screen.panel.order.missing.line.text()
    await bring(store, (bought("O-700001", store="riga-origo"),))
    await settled(screen)
    assert screen.model.view.order.id == "O-700001"


async def test_offline_it_says_what_it_needs(qtbot, screen, line):
    line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True))
    await opened(qtbot, screen, "O-700001")
    assert not screen.panel.order.everywhere.isEnabled()


async def test_it_says_that_goods_go_back_at_the_till(qtbot, screen):
    await opened(qtbot, screen)
    assert "at the till" in screen.side.notice.words()


async def test_upright_the_heading_stands_below_the_way_back_until_it_is_turned(qtbot, screen, store):
    await bring(store, (bought("O-1"),))
    await opened(qtbot, screen, "O-1", Layout.PORTRAIT)
    page = screen.panel.order
    assert page.head.indexOf(page.title) < 0
    assert screen.head is page.head
    screen.arrange(Layout.LANDSCAPE)
    assert page.head.indexOf(page.title) == page.head.indexOf(page.back_button) + 1
