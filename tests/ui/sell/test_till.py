"""The basket in hand: never lost, never doubled, whatever the hands do."""

import asyncio
from collections.abc import Iterator

import pytest

from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket
from associate_app.domain.fulfilment import Way
from associate_app.domain.staff import Staff
from associate_app.selling import Completed
from tests.buying import COAT, SCARF, cart
from tests.shop import FixedClock, bring
from ui.screens.sell.till import Till
from ui.workspace import Workspace

GONE, SOMEBODY = "MH-20418-INK-L", "C-10000"  # none of it in this store, many in the warehouse


@pytest.fixture
def till(workspace: Workspace, liis: Staff, qt_loop: object) -> Iterator[Till]:
    made = Till(workspace)
    yield made
    made.close()


async def rest(till: Till) -> None:
    for _ in range(3):
        await asyncio.sleep(0.02)
        await till.tasks.idle()


def kept(till: Till) -> dict[str, list[int]]:
    """What the store would give back after a crash: pieces of each draft's lines."""
    return {each.id: [line.pieces for line in each.lines] for each in till.checkout.drafts()}


async def test_a_burst_of_scans_is_counted_priced_and_kept(till: Till) -> None:
    for _ in range(7):
        till.add(COAT)
        till.add(SCARF)
    await rest(till)
    assert till.basket is not None and till.quote is not None
    assert kept(till) == {till.basket.id: [7, 7]}
    assert till.is_fresh and till.quote.priced.lines[0].pieces == 7


async def test_what_is_scanned_while_something_is_under_way_is_added_after_it(till: Till) -> None:
    till.add(COAT)
    await rest(till)
    gate = asyncio.Event()

    async def slow() -> Basket | None:
        await gate.wait()
        return None

    till.start("card", slow())
    till.add(SCARF, 2)
    assert till.basket is not None and len(till.basket.lines) == 1
    gate.set()
    await rest(till)
    assert kept(till) == {till.basket.id: [1, 2]}


async def test_a_line_taken_out_comes_back_where_it_stood(till: Till) -> None:
    offered: list[object] = []
    till.offered.connect(lambda _words, back: offered.append(back))
    till.add(COAT)
    till.add(SCARF)
    assert till.basket is not None
    first = till.basket.lines[0].id
    till.change(lambda basket, at: baskets.remove(basket, first, at=at), undo="Taken out")
    till.add(SCARF)
    (back,) = offered
    back()  # type: ignore[operator]
    assert [(line.sku, line.pieces) for line in till.basket.lines] == [(COAT, 1), (SCARF, 2)]
    await rest(till)


async def test_another_basket_is_begun_and_the_first_one_is_kept_with_its_last_scan(till: Till) -> None:
    till.add(COAT)
    till.begin()
    till.add(SCARF, 3)
    await rest(till)
    assert sorted(kept(till).values()) == [[1], [3]]


async def test_after_a_lock_the_same_basket_is_in_hand(till: Till, workspace: Workspace) -> None:
    till.add(COAT)
    await rest(till)
    again = Till(workspace)
    again.resume()
    await rest(again)
    assert again.basket == till.basket and again.is_fresh
    again.close()


async def test_a_thousand_pieces_are_asked_about(till: Till) -> None:
    asked: list[tuple[object, int]] = []
    till.many.connect(lambda again, pieces: asked.append((again, pieces)))
    till.add(COAT, 1_000)
    assert till.basket is not None and not till.basket.lines
    ((again, pieces),) = asked
    again()  # type: ignore[operator]
    assert pieces == 1_000 and till.basket.pieces == 1_000
    await rest(till)


async def test_a_sale_leaves_no_draft_and_the_next_scan_begins_anew(till: Till) -> None:
    done: list[Completed] = []
    till.finished.connect(done.append)
    till.add(COAT)
    quote = await till.fresh()
    assert quote is not None
    till.start("cash", till.checkout.paying.take_cash(quote, quote.due))
    await rest(till)
    till.complete()
    till.add(SCARF)  # the next customer is in a hurry
    await rest(till)
    assert [each.sale.pieces for each in done] == [1]
    assert list(kept(till).values()) == [[1]]
    assert till.basket is not None and till.basket.lines[0].sku == SCARF


async def test_a_payment_that_is_refused_leaves_the_basket_as_it_was(till: Till) -> None:
    words: list[str] = []
    till.refused.connect(lambda text, _rule: words.append(text))
    till.add(COAT)
    quote = await till.fresh()
    assert quote is not None
    till.start("card", till.checkout.paying.take_card(quote, quote.due))
    await rest(till)
    assert words == ["No card terminal is set up on this device. Type the approval code of another."]
    assert till.basket is not None and not till.basket.tenders and not till.busy


async def test_the_cart_in_hand_stays_locked_in_the_web(till: Till, clock: FixedClock) -> None:
    await bring(till.workspace.store, [cart("cart-1", (COAT,))])
    till.checkout.carts.patience = 0.01  # nobody answers here
    continued = await till.checkout.carts.continue_here("cart-1", None, "staff-101")
    till.take(continued.basket)
    await rest(till)
    taken = len(await till.workspace.store.pending(20))
    till._renewing.timeout.emit()
    await rest(till)
    assert len(await till.workspace.store.pending(20)) == taken + 1


async def test_what_was_scanned_is_taken_though_none_is_counted_here(till: Till) -> None:
    for scanned, way in ((False, Way.SHIP), (True, Way.TAKE_NOW)):
        till.begin(SOMEBODY)  # whom a parcel can be sent to
        till.add(GONE, scanned=scanned)
        quote = await till.fresh()
        assert quote is not None and [part.way for part in quote.plan.parts] == [way]
