"""Gift cards, credit and links between a counter and a central that is really asked."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from associate_app.commands.charges import ReleaseCharge
from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket
from associate_app.domain.charge import Charge, ChargeState
from associate_app.domain.customer import Customer
from associate_app.domain.errors import RuleViolation
from associate_app.domain.gift_card import GiftCard, card_id, gift_number
from associate_app.domain.pay_link import LinkState, PayLink
from associate_app.domain.pricing.loyalty import LoyaltyRules
from associate_app.domain.sale import Sale, must_reconcile
from associate_app.domain.store_credit import StoreCredit
from associate_app.domain.tender import TenderState
from associate_app.domain.time import Instant
from associate_app.selling import Checkout, Quote
from central.payments.links import PayLinks, tell_paid
from central.payments.provider import OwnPages
from central.store.imports import import_documents
from central.store.issue import issue
from sync.engine import Engine
from tests.central.sold import goods
from tests.sync.chain import Chain, Tablet
from tests.sync.goods import TALLINN

pytestmark = pytest.mark.anyio
NUMBER = gift_number("7K2QM4F9XB31TD")
CARD = card_id(NUMBER)
ANNA = "C-70001"
ASSOCIATE, MANAGER = f"associate-{TALLINN}", f"manager-{TALLINN}"
PRICE = 129_00


@pytest.fixture(autouse=True)
def money(chain: Chain) -> None:
    rules = LoyaltyRules(per_point=100, step=100, step_value=100)
    (market,) = (each for each in goods(loyalty=rules, link_minutes=30) if type(each).__name__ == "Market")
    anna = Customer(id=ANNA, name="Anna", email="", phone="", store=TALLINN, language="pl", since=Instant(0))
    held = [
        GiftCard(id=CARD, ending=NUMBER[-4:], currency="EUR", balance=150_00, issued_at=Instant(0)),
        StoreCredit(id=ANNA, store=TALLINN, currency="EUR", balance=40_00),
    ]
    import_documents(chain.database, [market, anna, *held])


@asynccontextmanager
async def counter(tablet: Tablet) -> AsyncIterator[tuple[Checkout, Engine]]:
    """It waits long enough for any answer that comes."""
    async with Engine(tablet.store, tablet.clock, connect=tablet.client, poll=3_600, events=False) as engine:
        loaded = asyncio.Event()
        stop = engine.subscribe(lambda status: loaded.set() if status.loaded else None)
        async with asyncio.timeout(20):
            await loaded.wait()
        stop()
        checkout = Checkout(tablet.store, lambda: None, engine, lambda: ASSOCIATE)
        yield checkout, engine
        checkout.close()


async def coat(checkout: Checkout) -> Quote:
    empty = checkout.start(ASSOCIATE, ANNA)
    basket = baskets.add(empty, "1", "coat-36", at=empty.changed_at)
    return checkout.quote(await checkout.keep(basket))


async def fetched(engine: Engine) -> None:
    await engine.lookup("customer", id=ANNA)


def balance(chain: Chain) -> int:
    card = chain.document(GiftCard, CARD)
    assert card is not None
    return card.balance


def states(basket: Basket) -> list[TenderState]:
    return [each.state for each in basket.tenders]


async def test_a_card_credit_and_cash_pay_one_sale_and_go_back_with_it(chain: Chain, tablet: Tablet) -> None:
    async with counter(tablet) as (checkout, engine):
        quote = await coat(checkout)
        assert (quote.total, quote.credit_held) == (PRICE, 40_00)
        assert (await checkout.paying.gift_card(NUMBER.lower())).balance == 150_00
        basket = await checkout.paying.take_gift_card(quote, NUMBER, 60_00)
        basket = await checkout.paying.take_credit(checkout.quote(basket), 40_00)
        assert states(basket) == [TenderState.APPROVED] * 2
        basket = await checkout.paying.take_cash(checkout.quote(basket), 50_00)
        done = await checkout.complete(checkout.quote(basket), ASSOCIATE)
        must_reconcile(done.sale)
        await fetched(engine)
        assert {each.state for each in chain.documents(Charge)} == {ChargeState.USED}
        await checkout.void_sale(tablet.document(Sale, done.sale.id) or done.sale, ASSOCIATE, MANAGER)
        await fetched(engine)
        assert balance(chain) == 150_00
        assert chain.documents(StoreCredit)[0].balance == 40_00


async def test_two_counters_race_for_one_card(chain: Chain, tablet: Tablet, till: Tablet) -> None:
    async with counter(tablet) as (here, _), counter(till) as (there, _):
        quotes = await coat(here), await coat(there)
        both = await asyncio.gather(
            here.paying.take_gift_card(quotes[0], NUMBER, PRICE),
            there.paying.take_gift_card(quotes[1], NUMBER, PRICE),
            return_exceptions=True,
        )
        lost = [each for each in both if isinstance(each, RuleViolation)]
        paid = [each for each in both if isinstance(each, Basket) and states(each) == [TenderState.APPROVED]]
        refused = [each for each in both if isinstance(each, Basket) and each not in paid]
        assert len(paid) == 1
        assert [each.code for each in lost] + [each.tenders[0].reason for each in refused] == [
            "charge.not_enough"
        ]
        assert balance(chain) == 150_00 - PRICE


async def test_a_lost_answer_is_unknown_then_known_and_charged_once(chain: Chain, tablet: Tablet) -> None:
    async with counter(tablet) as (checkout, _engine):
        checkout.paying.requests.patience = 0.05
        await checkout.paying.gift_card(NUMBER)
        tablet.line.fails = lambda request: "answer" if request.url.path == "/v1/push" else ""
        basket = await checkout.paying.take_gift_card(await coat(checkout), NUMBER, PRICE)
        assert states(basket) == [TenderState.UNKNOWN]
        with pytest.raises(RuleViolation, match=r"tender\.unknown"):
            await checkout.paying.take_cash(checkout.quote(basket), PRICE)
        assert (await checkout.paying.settle(basket)).tenders == basket.tenders
        tablet.line.fails = lambda _: ""
        checkout.paying.requests.patience = 20
        basket = await checkout.paying.ask_again(basket, basket.tenders[0].id)
        assert states(basket) == [TenderState.APPROVED]
        assert balance(chain) == 150_00 - PRICE
        assert checkout.drafts()[0].tenders == basket.tenders


async def test_what_is_not_known_is_given_back_without_the_line(chain: Chain, tablet: Tablet) -> None:
    async with counter(tablet) as (checkout, engine):
        checkout.paying.requests.patience = 0.05
        await checkout.paying.gift_card(NUMBER)
        tablet.line.fails = lambda request: "answer" if request.url.path == "/v1/push" else ""
        basket = await checkout.paying.take_gift_card(await coat(checkout), NUMBER, PRICE)
        basket = await checkout.paying.give_back(basket, basket.tenders[0].id)
        assert states(basket) == [TenderState.REVERSED]
        basket = await checkout.paying.take_cash(checkout.quote(basket), PRICE)
        await checkout.complete(checkout.quote(basket), ASSOCIATE)
        tablet.line.fails = lambda _: ""
        await fetched(engine)
        assert balance(chain) == 150_00
        assert [each.state for each in chain.documents(Charge)] == [ChargeState.RELEASED]


async def test_a_restart_finds_the_charge_in_the_ledger(chain: Chain, tablet: Tablet) -> None:
    async with counter(tablet) as (checkout, _):
        checkout.paying.requests.patience = 0.05
        await checkout.paying.gift_card(NUMBER)
        tablet.line.fails = lambda request: "answer" if request.url.path == "/v1/push" else ""
        await checkout.paying.take_gift_card(await coat(checkout), NUMBER, PRICE)
    await tablet.restart()
    tablet.line.fails = lambda _: ""
    async with counter(tablet) as (checkout, _engine):
        (draft,) = checkout.drafts()
        basket = await checkout.paying.ask_again(draft, draft.tenders[0].id)
        assert states(basket) == [TenderState.APPROVED]
        assert balance(chain) == 150_00 - PRICE


async def test_what_central_gave_back_is_not_paid_any_more(chain: Chain, tablet: Tablet) -> None:
    async with counter(tablet) as (checkout, engine):
        basket = await checkout.paying.take_gift_card(await coat(checkout), NUMBER, PRICE)
        issue(chain.database, ReleaseCharge(charge=basket.tenders[0].id), chain.clock.now())
        await fetched(engine)
        basket = await checkout.paying.settle(basket)
        assert [(each.state, each.reason) for each in basket.tenders] == [
            (TenderState.REVERSED, "charge.released")
        ]


async def asked(chain: Chain, checkout: Checkout, engine: Engine) -> tuple[Basket, PayLink]:
    basket = await checkout.paying.ask_link(await coat(checkout), PRICE)
    PayLinks(OwnPages())(chain.database, chain.clock.now())
    await fetched(engine)
    link = checkout.paying.link(basket.tenders[0])
    assert link is not None
    return basket, link


async def test_a_customer_pays_by_link(chain: Chain, tablet: Tablet) -> None:
    async with counter(tablet) as (checkout, engine):
        basket, link = await asked(chain, checkout, engine)
        assert link.url == f"https://central.test/pay/{link.key}"
        assert states(await checkout.paying.settle(basket)) == [TenderState.ASKED]
        tell_paid(chain.database, link, chain.clock.now())
        basket = await checkout.paying.cancel_link(basket, basket.tenders[0].id)
        assert states(basket) == [TenderState.APPROVED], "somebody was faster"
        await checkout.complete(checkout.quote(basket), ASSOCIATE)
        await fetched(engine)
        assert chain.documents(PayLink)[0].state is LinkState.USED


async def test_a_cancelled_link_leaves_the_basket_to_be_paid_otherwise(chain: Chain, tablet: Tablet) -> None:
    async with counter(tablet) as (checkout, engine):
        basket, _link = await asked(chain, checkout, engine)
        basket = await checkout.paying.give_back(basket, basket.tenders[0].id)
        assert [(each.state, each.reason) for each in basket.tenders] == [
            (TenderState.DECLINED, "pay_link.cancelled")
        ]
        assert basket.paying_since is None


async def test_a_cancellation_without_an_answer_is_not_believed(chain: Chain, tablet: Tablet) -> None:
    async with counter(tablet) as (checkout, engine):
        basket, link = await asked(chain, checkout, engine)
        checkout.paying.requests.patience = 0.05
        tablet.line.fails = lambda request: "request" if request.url.path == "/v1/push" else ""
        basket = await checkout.paying.cancel_link(basket, basket.tenders[0].id)
        assert states(basket) == [TenderState.ASKED]
        tell_paid(chain.database, link, chain.clock.now())
        tablet.line.fails = lambda _: ""
        checkout.paying.requests.patience = 20
        basket = await checkout.paying.ask_again(basket, basket.tenders[0].id)
        await fetched(engine)
        assert states(await checkout.paying.settle(basket)) == [TenderState.APPROVED]
