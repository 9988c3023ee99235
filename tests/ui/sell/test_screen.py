import pytest
from PySide6.QtTest import QSignalSpy

from tests.buying import COAT, SCARF, at, cart, somebody
from tests.shop import bring
from tests.ui.opened import ids, opened, said, settled
from ui.screens.sell.screen import SellScreen


@pytest.fixture
def screen(workspace, liis):
    made = SellScreen(workspace)
    yield made
    made.close()


async def test_without_carts_it_says_so_and_what_works_now(qtbot, screen):
    await opened(qtbot, screen)
    assert screen.panel.carts.empty.isVisible()
    assert "over the till" in screen.panel.notice.words()


async def test_a_cart_that_is_chosen_shows_its_goods_and_what_lies_here(qtbot, screen, store):
    await bring(store, (somebody(), cart(skus=(COAT, SCARF)), cart("cart-2", changed_at=at(1))))
    await opened(qtbot, screen)
    gone = QSignalSpy(screen.navigate)
    screen.panel.carts.list.choose("cart-1")
    assert gone.at(0) == ["sell/cart-1"]
    screen.open("cart-1")
    await settled(screen)
    goods = said(screen.side.goods)
    assert len(goods) == 2
    assert all("here" in each and "€" in each for each in goods)
    assert [row.selected for row in screen.panel.carts.list.rows()] == [True, False]
    assert screen.side.title.text() == "Bjørn Łukasik"


async def test_the_sum_is_that_of_the_goods(qtbot, screen, store):
    await bring(store, (somebody(), cart(skus=(COAT,))))
    await opened(qtbot, screen, "cart-1")
    (coat,) = screen.side.goods.rows()
    assert screen.side.total.text() == coat.value
    assert coat.value


async def test_goods_without_a_price_are_said_and_not_counted(qtbot, screen, store):
    await bring(store, (somebody(), cart(skus=(COAT, "unheard-of"))))
    await opened(qtbot, screen, "cart-1")
    assert screen.side.unpriced.text() == "1 item has no price here"
    assert ids(screen.side.goods) == [f"stock/{COAT}", ""]


async def test_somebody_who_is_not_held_leads_nowhere(qtbot, screen, store):
    await bring(store, (cart(customer="C-elsewhere"),))
    await opened(qtbot, screen, "cart-1")
    assert screen.side.who.isHidden()
    assert "another store" in screen.side.title.text()


async def test_a_cart_that_was_bought_meanwhile_is_no_longer_shown(qtbot, screen, store):
    await bring(store, (somebody(), cart()))
    await opened(qtbot, screen, "cart-1")
    await bring(store, (), version=3, gone=(cart(),))
    await settled(screen)
    assert screen.model.view.selected is None
    assert screen.side.empty.isVisible()


async def test_a_long_list_comes_in_pages(qtbot, screen, store):
    await bring(store, tuple(cart(f"cart-{n:03d}", changed_at=at(n / 100)) for n in range(70)))
    await opened(qtbot, screen)
    assert len(screen.panel.carts.list.rows()) == 60
    bar = screen.panel.body.verticalScrollBar()
    bar.setValue(bar.maximum())
    await settled(screen)
    assert len(screen.panel.carts.list.rows()) == 70
