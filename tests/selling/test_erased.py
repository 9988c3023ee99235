"""A customer who is erased while somebody serves them takes nothing of the goods away."""

from dataclasses import replace

import pytest

from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket
from associate_app.domain.customer import ConsentProof
from associate_app.domain.privacy import Erasure
from associate_app.domain.sale import Sale
from associate_app.selling import Checkout
from associate_app.store import Changes, Store
from associate_app.store.drafts import DRAFT
from tests.selling.counter import COAT, ILZE, LIIS, filled, furnish, ilze, paid_in_cash, sold
from tests.shop import NOON, bring, held

pytestmark = pytest.mark.anyio


async def erase(store: Store, version: int = 4) -> None:
    await bring(store, [Erasure(id=ILZE, at=NOON)], version=version, gone=[ilze()])


def noted(basket: Basket) -> Basket:
    return baskets.note(basket, "For Ilze's wedding", at=NOON)


async def test_drafts_lose_the_customer_and_keep_the_goods(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    hers = await checkout.keep(noted(filled(checkout, COAT)))
    other = await checkout.keep(replace(noted(filled(checkout, COAT, customer="")), id=f"{hers.id}2"))
    told: list[Changes] = []
    store.subscribe(told.append)
    await erase(store)
    after = {each.id: each for each in checkout.drafts()}
    assert after == {
        hers.id: replace(hers, customer="", points=0, note=""),
        other.id: other,
    }
    assert any(each.touches(DRAFT) for each in told)


async def test_a_basket_in_hand_does_not_write_them_down_again(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    basket = await checkout.keep(noted(filled(checkout, COAT)))
    await erase(store)
    await checkout.keep(basket)
    (draft,) = store.drafts(Basket)
    assert (draft.customer, draft.note, draft.lines) == ("", "", basket.lines)


async def test_it_is_sold_to_nobody(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    basket = await checkout.keep(filled(checkout, COAT))
    await erase(store)
    quote = await paid_in_cash(checkout, basket)
    assert quote.customer_gone
    sale = (await checkout.complete(quote, LIIS)).sale
    assert (sale.customer, sale.pieces) == ("", 1)


async def test_a_basket_that_is_parked_late_names_nobody(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    basket = await checkout.keep(noted(filled(checkout, COAT)))
    await erase(store)
    await checkout.park(basket, LIIS)
    parked = held(store, Basket, basket.id)
    assert (parked.customer, parked.note) == ("", "")
    assert [line.sku for line in parked.lines] == [COAT]


async def test_texts_about_their_receipts_go(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    sale = await sold(checkout, COAT)
    await checkout.receipts.send(sale, LIIS, address="her@example.lv", proof=ConsentProof.SPOKEN)
    assert "her@example.lv" in texts(store)
    await erase(store)
    assert "her@example.lv" not in texts(store)
    assert held(store, Sale, sale.id).total == sale.total


def texts(store: Store) -> str:
    rows = store.reader().rows("select texts from ledger order by seq")
    return " ".join(str(each) for (each,) in rows)
