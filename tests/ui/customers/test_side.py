"""The panel beside a customer: the cart, what to do next, what goes well with what they have."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from associate_app.domain.cart import CartState, Lease
from associate_app.domain.customer import Customer, Doing, Interaction
from associate_app.domain.stock import Stock, stock_id
from associate_app.domain.time import HOUR, MINUTE, later
from associate_app.domain.visit import Arrival, Visit, visit_id
from associate_app.ports import Line
from tests.acquaintance import ILZE, ilze
from tests.buying import COAT, SCARF, cart, somebody
from tests.shop import DEVICE, NOON, STORE, bring, entries, held
from tests.ui.opened import ids, opened, said, settled
from ui.kit.stock import StockLevel
from ui.screens.customers.screen import CustomersScreen
from ui.shell.layout import Layout


@pytest.fixture
def screen(workspace, liis):
    made = CustomersScreen(workspace)
    yield made
    made.close()


CALL = Interaction(
    id="call-1",
    customer="C-90001",
    store=STORE,
    what=Doing.CALL_PROMISED,
    channel="phone",
    at=later(NOON, -HOUR),
    words="When the coat is here",
    facts={},
)


def lease(**changed) -> Lease:
    return Lease(
        **(
            {
                "basket": "b",
                "store": STORE,
                "device": "till-2",
                "by": "staff-105",
                "since": NOON,
                "until": later(NOON, 9 * MINUTE),
            }
            | changed
        )
    )


def press(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


async def test_the_cart_is_continued_in_the_store(qtbot, screen, store):
    await bring(store, (somebody(), cart(skus=(COAT, SCARF))))
    await opened(qtbot, screen, "C-90001")
    side, gone = screen.side, QSignalSpy(screen.navigate)
    assert ids(side.goods) == [f"stock/{COAT}", f"stock/{SCARF}"]
    assert side.count.text() == "2 items, prices as in store"
    assert side.sell.words() == "Continue in store"
    press(qtbot, side.sell)
    side.goods.choose(f"stock/{COAT}")
    assert [gone.at(n)[0] for n in range(2)] == ["sell/cart/cart-1", f"stock/{COAT}"]


async def test_goods_say_how_many_are_here_or_where_the_nearest_are(qtbot, screen, store):
    await bring(store, (somebody(), cart(skus=(COAT,))))
    pieces = held(store, Stock, stock_id(STORE, COAT)).available
    await opened(qtbot, screen, "C-90001")
    (row,) = screen.side.goods.rows()
    assert row.stock_words == f"{pieces} here"
    gone = replace(held(store, Stock, stock_id(STORE, COAT)), bins={}, allocated=0)
    await bring(store, (gone,), version=3)
    await settled(screen)
    (row,) = screen.side.goods.rows()
    assert (row.stock, row.stock_words) == (StockLevel.ELSEWHERE, "Helsinki Kamppi")


@pytest.mark.parametrize(
    ("by", "words"),
    [
        ({}, "has this cart in hand on till-2 until 14:55."),
        ({"store": "riga-origo"}, "Rīga Origo has this cart in hand until 14:55. Nothing of it is lost."),
        ({"device": DEVICE}, ""),
        ({"until": later(NOON, -1)}, ""),
    ],
)
async def test_a_cart_that_somebody_has_in_hand_says_who_and_until_when(qtbot, screen, store, by, words):
    await bring(store, (somebody(), cart(state=CartState.LEASED, lease=lease(**by))))
    await opened(qtbot, screen, "C-90001")
    assert screen.side.sell.isEnabled() is not bool(words)
    assert screen.side.action.reason.text().endswith(words)
    assert screen.side.action.reason.isVisible() is bool(words)


async def test_what_was_bought_or_is_empty_is_no_open_cart(qtbot, screen, store):
    bought = cart("cart-2", state=CartState.BOUGHT)
    await bring(store, (somebody(), bought, cart("cart-3", skus=())))
    await opened(qtbot, screen, "C-90001")
    assert screen.model.view.profile.cart is None


async def test_without_a_cart_a_sale_is_begun(qtbot, screen, store):
    await bring(store, (somebody(),))
    await opened(qtbot, screen, "C-90001")
    gone = QSignalSpy(screen.navigate)
    assert screen.side.sell.words() == "Begin a sale"
    assert screen.side.no_cart.isVisible()
    press(qtbot, screen.side.sell)
    assert gone.at(0) == ["sell/new/C-90001"]


async def test_what_goes_well_is_offered_where_no_cart_is_open(qtbot, screen, store):
    documents = [each for each in ilze() if getattr(each, "id", "") != f"cart-{ILZE}"]
    await bring(store, documents)
    await opened(qtbot, screen, ILZE)
    rows = screen.side.goes_with.rows()
    assert rows
    assert all(row.id.startswith("product/") for row in rows)
    assert "of 210 baskets with it." in rows[0].detail
    await bring(store, [each for each in ilze() if each.id == f"cart-{ILZE}"], version=3)
    await settled(screen)
    assert not screen.side.goes_with.isVisible()


async def test_what_they_bought_is_not_looked_at_without_their_yes(qtbot, screen, store):
    kept = [each for each in ilze() if getattr(each, "id", "") != f"cart-{ILZE}"]
    made = [replace_offers(each, given=False) if isinstance(each, Customer) else each for each in kept]
    await bring(store, made)
    await opened(qtbot, screen, ILZE)
    assert screen.side.goes_with.rows() == ()
    assert not screen.side.goes_with.isVisible()


async def test_each_action_leads_to_where_it_is_done(qtbot, screen, store):
    await bring(store, ilze())
    await opened(qtbot, screen, ILZE)
    gone = QSignalSpy(screen.navigate)
    for row in screen.side.steps.rows:
        press(qtbot, row.button)
    routes = [gone.at(n)[0] for n in range(gone.count())]
    assert f"product/{COAT}" in routes
    assert f"sell/new/{ILZE}" in routes
    assert any(route.startswith(f"sell/new/{ILZE}/") for route in routes)  # with the coupon
    assert len(routes) == len(screen.side.steps.rows)


async def test_a_promised_call_shows_the_number_and_then_is_made(qtbot, screen, store, liis):
    await bring(store, (somebody(), CALL))
    await opened(qtbot, screen, "C-90001")
    (row,) = screen.side.steps.rows
    assert row.button.words() == "Call"
    press(qtbot, row.button)
    assert screen.veil.is_lifted
    (row,) = screen.side.steps.rows
    assert row.button.words() == "Done"
    told = QSignalSpy(screen.undo)
    press(qtbot, row.button)
    await screen.deeds.tasks.idle()
    await settled(screen)
    assert screen.side.steps.rows == []
    assert held(store, Interaction, "call-1").done_by == liis.id
    made = "When the coat is here, Promised call, made by Liis, Today 13:46"
    assert said(screen.panel.profile.story.list) == [made]
    words, undo = told.at(0)
    assert words == "The call is made."
    undo()
    await screen.deeds.tasks.idle()
    await settled(screen)
    assert [row.button.words() for row in screen.side.steps.rows] == ["Call"]


@pytest.mark.parametrize(
    ("agreed", "words"),
    [(True, "Based on the cart, wishes, points, purchases, dates"), (False, "wants no personal offers")],
)
async def test_what_the_actions_rest_on_is_said(qtbot, screen, store, agreed, words):
    made = [replace_offers(each, given=agreed) if isinstance(each, Customer) else each for each in ilze()]
    await bring(store, made)
    await opened(qtbot, screen, ILZE)
    assert words in screen.side.based_on.text()


def replace_offers(who: Customer, *, given: bool) -> Customer:
    said = [replace(each, given=given) if each.channel == "offers" else each for each in who.consents]
    return replace(who, consents=tuple(said))


async def test_somebody_is_marked_as_in_the_store_and_as_gone(qtbot, screen, store, liis):
    await bring(store, (somebody(),))
    await opened(qtbot, screen, "C-90001")
    head, told = screen.panel.profile.person, QSignalSpy(screen.undo)
    assert head.come.words() == "Here now"
    press(qtbot, head.come)
    await screen.deeds.tasks.idle()
    await settled(screen)
    assert held(store, Visit, visit_id(STORE, "C-90001")).how is Arrival.SEEN
    assert (head.here.text(), head.come.words()) == ("Here since 14:46", "Has left")
    assert told.at(0)[0] == "Bjørn Łukasik is in the store."
    told.at(0)[1]()
    await screen.deeds.tasks.idle()
    await settled(screen)
    assert head.come.words() == "Here now"
    assert [each.type for each in await entries(store)] == ["customer.check_in", "customer.check_out"]
    assert said(screen.panel.profile.story.list) == []


async def test_offline_nobody_promises_that_the_web_cart_is_locked(qtbot, screen, store, line):
    await bring(store, (somebody(), cart()))
    await opened(qtbot, screen, "C-90001")
    assert screen.side.locked.text() == "The web cart is locked while you sell."
    line.become(replace(line.status, line=Line.OFFLINE))
    await settled(screen)
    assert screen.side.locked.text() == "Offline: the web cart is locked once the line is back."


@pytest.mark.parametrize("layout", Layout)
async def test_where_the_panel_is_a_sheet_its_first_thing_leads_to_it(qtbot, screen, store, layout):
    await bring(store, (somebody(), cart()))
    await opened(qtbot, screen, "C-90001", layout)
    aside, wanted = screen.panel.profile.aside, QSignalSpy(screen.show_context)
    assert aside.isVisible() is not layout.has_panel
    if not layout.has_panel:
        assert aside.words().startswith("Online cart: 1 item, €")
        press(qtbot, aside)
        assert wanted.count() == 1
