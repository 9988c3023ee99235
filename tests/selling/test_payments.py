"""Money: nothing is charged twice, whatever gets lost, and nothing is completed while it is not known."""

from dataclasses import replace
from pathlib import Path

import pytest

from associate_app.devices.terminal.simulator import DECLINED, LOST, Journal
from associate_app.domain.basket import Basket
from associate_app.domain.errors import RuleViolation
from associate_app.domain.sale import Sale, must_reconcile
from associate_app.domain.tender import Tender, TenderState, TenderWay, cash
from associate_app.domain.time import DAY
from associate_app.selling import Checkout
from associate_app.store import Store
from tests.selling.counter import COAT, LIIS, MANAGER, SERUM, filled, furnish, quoted
from tests.shop import STORE, FakeLine, FixedClock, held

pytestmark = pytest.mark.anyio


async def ready(store: Store, checkout: Checkout, *skus: str) -> Basket:
    await furnish(store)
    return await checkout.keep(filled(checkout, *(skus or (COAT,)), points=0))


async def test_a_card_pays_and_the_receipt_has_its_code(
    store: Store, with_terminal: Checkout, journal: Path
) -> None:
    quote = quoted(with_terminal, await ready(store, with_terminal))
    basket = await with_terminal.paying.take_card(quote, quote.due)
    done = await with_terminal.complete(quoted(with_terminal, basket), LIIS)
    (tender,) = done.sale.tenders
    assert (tender.way, tender.amount, len(tender.approval_code)) == (TenderWay.CARD, 199_20, 6)
    assert Journal(journal).charged() == 199_20


async def test_two_tenders_pay_one_sale(store: Store, with_terminal: Checkout) -> None:
    quote = quoted(with_terminal, await ready(store, with_terminal))
    basket = await with_terminal.paying.take_card(quote, 100_00)
    basket = await with_terminal.paying.take_cash(quoted(with_terminal, basket), 100_00)
    done = await with_terminal.complete(quoted(with_terminal, basket), LIIS)
    must_reconcile(done.sale)
    assert [(each.way, each.amount, each.change) for each in done.sale.tenders] == [
        (TenderWay.CARD, 100_00, 0),
        (TenderWay.CASH, 99_20, 80),
    ]


async def test_a_lost_answer_is_asked_after_and_charged_once(
    store: Store, with_terminal: Checkout, journal: Path
) -> None:
    quote = quoted(with_terminal, await ready(store, with_terminal))
    amount = 100_00 + LOST
    basket = await with_terminal.paying.take_card(quote, amount)
    (tender,) = basket.tenders
    assert tender.state is TenderState.UNKNOWN
    for asked in (
        with_terminal.paying.take_card(quoted(with_terminal, basket), 10_00),
        with_terminal.paying.take_cash(quoted(with_terminal, basket), 200_00),
        with_terminal.complete(quoted(with_terminal, basket), LIIS),
        with_terminal.throw_away(basket, LIIS),
    ):
        with pytest.raises(RuleViolation) as refused:
            await asked
        assert refused.value.code in ("tender.unknown", "basket.being_paid")
    basket = await with_terminal.paying.ask_again(basket, tender.id)
    assert basket.tenders[0].state is TenderState.APPROVED
    basket = await with_terminal.paying.take_cash(quoted(with_terminal, basket), 100_00)
    await with_terminal.complete(quoted(with_terminal, basket), LIIS)
    assert Journal(journal).charged() == amount


async def test_a_payment_stands_in_the_draft_before_the_terminal_hears_of_it(
    store: Store, with_terminal: Checkout, journal: Path
) -> None:
    quote = quoted(with_terminal, await ready(store, with_terminal))
    asked = Tender(id="t", way=TenderWay.CARD, amount=quote.due, state=TenderState.ASKED, reference="t")
    crashed = replace(quote.basket, tenders=(asked,))
    await store.keep_draft(crashed)
    (again,) = with_terminal.drafts()
    assert [each.state for each in again.tenders] == [TenderState.UNKNOWN]
    basket = await with_terminal.paying.ask_again(again, "t")
    assert (basket.tenders[0].state, basket.tenders[0].reason) == (TenderState.DECLINED, "not_asked")
    assert Journal(journal).charged() == 0


async def test_a_declined_card_leaves_the_basket_to_be_paid_otherwise(
    store: Store, with_terminal: Checkout
) -> None:
    quote = quoted(with_terminal, await ready(store, with_terminal))
    basket = await with_terminal.paying.take_card(quote, 100_00 + DECLINED)
    assert quoted(with_terminal, basket).due == quote.due
    basket = await with_terminal.paying.take_cash(quoted(with_terminal, basket), 200_00)
    done = await with_terminal.complete(quoted(with_terminal, basket), LIIS)
    assert [each.way for each in done.sale.tenders] == [TenderWay.CASH]


async def test_without_the_line_a_card_pays_up_to_the_limit(
    store: Store, checkout: Checkout, line: FakeLine
) -> None:
    line.cut()
    quote = quoted(checkout, await ready(store, checkout, COAT, SERUM, *["MH-20418-CAMEL-M"] * 2))
    assert quote.due > 500_00
    with pytest.raises(RuleViolation, match=r"tender\.offline_limit"):
        await checkout.paying.take_typed(quote, quote.due, "123456")
    basket = await checkout.paying.take_typed(quote, 500_00, "a1b2c3")
    assert basket.tenders[0].approval_code == "A1B2C3"


async def test_a_sale_is_taken_back_whole_on_the_same_day(
    store: Store, with_terminal: Checkout, journal: Path
) -> None:
    quote = quoted(with_terminal, await ready(store, with_terminal))
    basket = await with_terminal.paying.take_card(quote, quote.due)
    sale = (await with_terminal.complete(quoted(with_terminal, basket), LIIS)).sale
    before = store.reader().rows(f"select doc from stock where id = '{STORE}:{COAT}'")
    with pytest.raises(RuleViolation, match=r"staff\.not_allowed"):
        await with_terminal.void_sale(sale, LIIS)
    await with_terminal.void_sale(sale, LIIS, approver=MANAGER)
    assert Journal(journal).charged() == 0
    assert held(store, Sale, sale.id).voided_by == LIIS
    assert store.reader().rows(f"select doc from stock where id = '{STORE}:{COAT}'") != before
    with pytest.raises(RuleViolation, match=r"sale\.voided_already"):
        await with_terminal.void_sale(held(store, Sale, sale.id), LIIS, approver=MANAGER)


async def test_tomorrow_it_is_a_return(store: Store, checkout: Checkout, clock: FixedClock) -> None:
    quote = quoted(checkout, await ready(store, checkout))
    basket = await checkout.paying.take_cash(quote, 200_00)
    sale = (await checkout.complete(quoted(checkout, basket), LIIS)).sale
    clock.pass_time(DAY)
    with pytest.raises(RuleViolation, match=r"sale\.session_over"):
        await checkout.void_sale(sale, LIIS, approver=MANAGER)


@pytest.mark.parametrize(
    ("due", "given", "amount", "rounding", "change"),
    [
        (10_02, 20_00, 10_02, -2, 10_00),
        (10_03, 10_05, 10_03, 2, 0),
        (10_03, 5_00, 5_00, 0, 0),
        (2, 0, 2, -2, 0),
    ],
)
def test_cash_is_rounded_as_a_line_of_its_own(
    due: int, given: int, amount: int, rounding: int, change: int
) -> None:
    tender = cash("t", due, given, 5)
    assert (tender.amount, tender.rounding, tender.change) == (amount, rounding, change)
    assert tender.given - tender.change == tender.amount + tender.rounding


@pytest.mark.parametrize(("due", "given"), [(10_03, 10_04), (10_03, 0), (10_03, -5)])
def test_too_little_cash_is_refused(due: int, given: int) -> None:
    with pytest.raises(RuleViolation):
        cash("t", due, given, 5)
