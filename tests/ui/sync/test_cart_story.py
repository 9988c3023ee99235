from dataclasses import replace

import pytest

from associate_app.domain.attention import RULES, Attention
from associate_app.domain.cart import CartState
from associate_app.domain.time import HOUR, later
from associate_app.queries.sync_device import case
from associate_app.store import Store
from tests.buying import cart, somebody
from tests.receipts import sale
from tests.selling.counter import SWEATER
from tests.shop import NOON, STORE, bring
from ui.screens.sync.story import Story, story_of


async def told(store: Store, code: str, **facts: str) -> Story:
    attention = Attention(
        id="A-9",
        store=STORE,
        code=code,
        about="cart-1",
        facts=facts,
        choices=RULES[code].choices,
        raised_at=NOON,
        due_at=later(NOON, HOUR),
        command="",
    )
    await bring(store, (somebody(), cart(state=CartState.ASIDE, of="cart-2"), attention))
    found = case(store.reader(), "A-9")
    assert found is not None
    return story_of(found, NOON, None)


async def test_two_versions_of_a_cart_name_the_customer_and_offer_all_three_ways(store: Store) -> None:
    story = await told(store, "cart.two_versions", cart="cart-2")
    assert "Bjørn Łukasik" in story.happened
    assert [each.key for each in story.choices] == ["keep_web", "take_store", "keep_both"]
    assert all(each.title and each.detail and each.button for each in story.choices)


@pytest.mark.parametrize("code", ["cart.bought_twice", "cart.sold_other"])
async def test_a_sale_of_a_cart_is_told_with_its_receipt(store: Store, code: str) -> None:
    story = await told(store, code, number="R-2", bought="R-1")
    assert "Bjørn Łukasik" in story.happened and "R-2" in story.happened


async def test_goods_without_a_bin_and_their_size_are_called_by_words(store: Store) -> None:
    story = await told(store, "stock.below_zero", sku=SWEATER, bin="sales floor", pieces="-5")
    assert story.title == "Sales floor is below zero"
    assert story.happened.startswith("Aster merino rib sweater, Oat, M: ")


async def test_a_broken_promise_names_whom_it_was_given_to(store: Store) -> None:
    await bring(store, (replace(sale(2), customer=somebody().id),), version=2)
    story = await told(store, "plan.promise_broken", number=sale(2).id, place="Tartu", pieces="1", asked="2")
    assert story.origin.endswith(f" · {somebody().name}")
