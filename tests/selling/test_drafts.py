"""A basket that somebody works on is lost by nothing, and sold once."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket, BasketState
from associate_app.domain.errors import RuleViolation
from associate_app.domain.receipt import receipt_number
from associate_app.domain.sale import Sale, Till
from associate_app.queries import selling
from associate_app.selling import Checkout
from associate_app.store import Store, open_store, recover
from tests.selling.counter import COAT, LIIS, SERUM, filled, furnish, paid_in_cash, quoted, sold
from tests.shop import DEVICE, KEY, SCOPES, STORE, FakeLine, FixedClock, entries, held

pytestmark = pytest.mark.anyio


async def test_a_scan_is_no_entry_of_the_ledger_and_survives_a_restart(
    store: Store, checkout: Checkout, tmp_path: Path
) -> None:
    basket = await checkout.keep(filled(checkout, COAT))
    assert await entries(store) == []
    store.close()
    again = open_store(tmp_path / "store", KEY, FixedClock())
    assert again.drafts(Basket) == (basket,)
    again.close()


async def test_a_reload_of_everything_does_not_touch_it(store: Store, checkout: Checkout) -> None:
    basket = await checkout.keep(filled(checkout, COAT))
    await store.reset(SCOPES)
    assert checkout.drafts() == (basket,)


async def test_recovery_of_a_damaged_file_brings_it_back(
    store: Store, checkout: Checkout, tmp_path: Path
) -> None:
    await furnish(store)
    basket = await checkout.keep(filled(checkout, COAT))
    store.close()
    file = tmp_path / "store" / "store.db"
    data = bytearray(file.read_bytes())
    middle = len(data) // 2 // 4_096 * 4_096
    data[middle : middle + 40_960] = bytes(40_960)
    file.write_bytes(data)
    again, rescued = recover(tmp_path / "store", KEY, FixedClock())
    assert rescued is not None
    assert again.drafts(Basket) == (basket,)
    again.close()


async def test_a_second_click_sells_nothing_again(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    quote = await paid_in_cash(checkout, filled(checkout, COAT))
    both = await asyncio.gather(
        checkout.complete(quote, LIIS), checkout.complete(quote, LIIS), return_exceptions=True
    )
    assert sum(isinstance(each, RuleViolation) for each in both) == 1
    assert [each.type for each in await entries(store)] == ["sale.complete"]


async def test_numbers_have_no_gaps_over_refusals_and_restarts(
    store: Store, checkout: Checkout, tmp_path: Path
) -> None:
    await furnish(store)
    first = await sold(checkout, SERUM)
    quote = await paid_in_cash(checkout, filled(checkout, SERUM))
    with pytest.raises(RuleViolation):
        await checkout.complete(replace(quote, basket=replace(quote.basket, note="4111111111111111")), LIIS)
    second = (await checkout.complete(quote, LIIS)).sale
    store.close()
    again = open_store(tmp_path / "store", KEY, FixedClock())
    third = await sold(Checkout(again, lambda: None, FakeLine(), lambda: LIIS), SERUM)
    assert [each.id for each in (first, second, third)] == [receipt_number(4, n) for n in (1, 2, 3)]
    assert held(again, Till, DEVICE).last == 3
    again.close()


async def test_a_number_that_central_does_not_know_of_is_not_used_again(
    store: Store, checkout: Checkout
) -> None:
    await furnish(store)
    await sold(checkout, SERUM)
    await store.delivered(1)
    assert selling.next_number(store.reader(), DEVICE) == 2


async def test_parked_it_waits_for_all_and_recalled_it_is_a_draft_again(
    store: Store, checkout: Checkout
) -> None:
    await furnish(store)
    noted = baskets.note(filled(checkout, COAT), "Comes back after lunch", at=store.now())
    await checkout.park(noted, LIIS)
    assert checkout.drafts() == ()
    (waiting,) = selling.parked(store.reader(), STORE)
    assert (waiting.note, waiting.lines) == ("Comes back after lunch", noted.lines)
    mine = await checkout.recall(waiting, LIIS)
    assert selling.parked(store.reader(), STORE) == ()
    assert [each.id for each in checkout.drafts()] == [noted.id]
    with pytest.raises(RuleViolation, match=r"basket\.not_parked"):
        await checkout.recall(waiting, LIIS)
    await checkout.complete(await paid_in_cash(checkout, mine), LIIS)
    assert held(store, Basket, noted.id).state is BasketState.SOLD


async def test_thrown_away_with_goods_in_it_is_written_down(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    await checkout.throw_away(await checkout.keep(checkout.start(LIIS)), LIIS)
    assert await entries(store) == []
    await checkout.throw_away(await checkout.keep(filled(checkout, COAT)), LIIS)
    assert [each.type for each in await entries(store)] == ["basket.void"]
    assert checkout.drafts() == ()


async def test_prices_stand_still_while_somebody_pays(
    store: Store, checkout: Checkout, clock: FixedClock
) -> None:
    await furnish(store)
    quote = quoted(checkout, await checkout.keep(filled(checkout, COAT, points=0)))
    basket = await checkout.paying.take_cash(quote, 100_00)
    clock.pass_time(30 * 24 * 3_600_000)  # Coat Week is over
    later = quoted(checkout, basket)
    assert (later.total, later.due) == (199_20, 99_20)
    assert quoted(checkout, replace(basket, tenders=(), paying_since=None)).total == 249_00


async def test_the_sale_of_a_basket_says_who_sold_what(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    sale = await sold(checkout, COAT)
    assert {line.associate for line in held(store, Sale, sale.id).lines} == {LIIS}
