"""The sale of the drawings, worked by hand: €553.00 − 49.80 − 6.90 − 20.00 = €476.30, VAT €92.19."""

import pytest

from associate_app.domain.fulfilment import Way
from associate_app.domain.order import Order
from associate_app.domain.pickup import Pickup
from associate_app.domain.pricing.reasons import Missing, Source
from associate_app.domain.receipt import receipt_number, verify
from associate_app.domain.sale import Sale, must_reconcile
from associate_app.domain.stock import Stock
from associate_app.queries import product
from associate_app.selling import Checkout
from associate_app.store import Store
from tests.selling.counter import BOOTS, COAT, ILZE, LIIS, SERUM, SWEATER, filled, furnish, quoted
from tests.shop import DEVICE, STORE, FakeLine, entries, held, own_device

pytestmark = pytest.mark.anyio


async def test_the_quote_is_the_drawing(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    quote = quoted(checkout, filled(checkout))
    assert quote.problems == ()
    assert quote.priced.listed - 4_90 == 553_00  # the fee is listed, and given free
    saved = {(each.source, each.name): each.amount for each in quote.priced.applied}
    assert saved == {
        (Source.OFFER, "Coat Week −20 %"): 49_80,
        (Source.PROMOTION, "Circle price −15 %"): 6_90,
        (Source.PROMOTION, "Delivery, free for Aurora"): 4_90,
        (Source.POINTS, ""): 20_00,
    }
    assert (quote.total, quote.bill.tax) == (476_30, 92_19)
    assert (quote.points, quote.points_value, quote.earns) == (2_000, 20_00, 476)
    nearly = [(each.missing, each.pieces) for each in quote.priced.nearly if "Travel" in each.name]
    assert nearly == [(Missing.PIECES, 1)]


async def test_the_plan_is_the_drawing(store: Store, checkout: Checkout, line: FakeLine) -> None:
    await furnish(store)
    line.cut()
    plan = quoted(checkout, filled(checkout)).plan
    ways = {part.sku: (part.way, part.place, part.to_confirm) for part in plan.parts}
    assert ways == {
        COAT: (Way.TAKE_NOW, STORE, False),
        SERUM: (Way.TAKE_NOW, STORE, False),
        SWEATER: (Way.SHIP, "warehouse-riga", True),
        BOOTS: (Way.PICKUP, STORE, False),
    }


async def test_it_is_sold_with_cash_in_one_transaction(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    basket = await checkout.keep(filled(checkout))
    basket = await checkout.paying.take_cash(quoted(checkout, basket), 500_00)
    done = await checkout.complete(quoted(checkout, basket), LIIS)
    sale = held(store, Sale, done.sale.id)
    assert sale.id == receipt_number(4, 1)
    must_reconcile(sale)
    (cash,) = sale.tenders
    assert (cash.amount, cash.rounding, cash.given, cash.change) == (476_30, 0, 500_00, 23_70)
    assert [each.type for each in await entries(store)] == ["sale.complete", "plan.pick_up", "plan.ship"]
    assert checkout.drafts() == ()
    assert {sku: held(store, Stock, f"{STORE}:{sku}").on_hand for sku in (COAT, SERUM, BOOTS)} == {
        COAT: 1,
        SERUM: 4,
        BOOTS: 2,
    }


async def test_what_is_kept_here_is_a_pickup_and_not_promised_twice(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    basket = await checkout.keep(filled(checkout))
    basket = await checkout.paying.take_cash(quoted(checkout, basket), 500_00)
    await checkout.complete(quoted(checkout, basket), LIIS)
    (pickup,) = store.reader().documents(Pickup, "select doc from pickup where customer = :id", id=ILZE)
    assert (pickup.store, pickup.name, [line.sku for line in pickup.lines]) == (
        STORE,
        "Ilze Bērziņa",
        [BOOTS],
    )
    assert pickup.paid.minor == sum(line.paid for line in held(store, Sale, receipt_number(4, 1)).lines[3:4])
    assert held(store, Order, pickup.order).customer == ILZE
    assert held(store, Stock, f"{STORE}:{BOOTS}").available == 1


async def test_the_receipt_says_it_all_without_the_line(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    basket = await checkout.keep(filled(checkout))
    basket = await checkout.paying.take_cash(quoted(checkout, basket), 500_00)
    done = await checkout.complete(quoted(checkout, basket), LIIS)
    receipt = verify(done.code, {DEVICE: own_device()}.get)
    assert (receipt.number, receipt.total, receipt.tax, receipt.pieces) == (done.sale.id, 476_30, 92_19, 4)
    assert receipt.lines is not None
    assert sum(line.paid for line in receipt.lines) == 476_30
    assert product.place(store.reader(), receipt.store) is not None
