"""Baskets with a payment in each of its states, a gift card, and one sale of today."""

from dataclasses import replace
from typing import Any

from associate_app.commands.pay_links import AskPayLink
from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket
from associate_app.domain.gift_card import GiftCard, card_id, gift_number
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.pay_link import PayLink
from associate_app.domain.store_credit import StoreCredit
from associate_app.domain.tender import Tender, TenderState, TenderWay
from associate_app.domain.time import DAY, HOUR, later
from associate_app.selling import Checkout
from associate_app.store import Store
from tests.selling.counter import LIIS, SERUM, SWEATER
from tests.shop import DEVICE, NOON, STORE, FakeLine, bring

UNKNOWN, DECLINED, PART, LINK, SETTLED, CREDIT = "unknown", "declined", "part", "link", "settled", "credit"
_BUYER = "C-10012"
NUMBER = gift_number("7K2QM4F9XB31TD")


async def furnish_payments(store: Store, drawn: Basket) -> None:
    for id, tender in (
        (UNKNOWN, _card(TenderState.UNKNOWN, 476_30, reason="no_answer")),
        (DECLINED, _card(TenderState.DECLINED, 476_30, reason="declined")),
        (PART, _card(TenderState.APPROVED, 200_00, approval_code="4F21A0", scheme="Visa")),
        (SETTLED, _card(TenderState.APPROVED, 476_30, approval_code="4F21A0", scheme="Visa")),
    ):
        await store.keep_draft(replace(baskets.paid_with(drawn, tender, at=NOON), id=id))
    await store.keep_draft(replace(drawn, id=CREDIT, customer=_BUYER, points=0))
    await _ask_link(store, replace(drawn, id=LINK))
    await _sell(store)


async def _ask_link(store: Store, basket: Basket) -> None:
    id = f"{DEVICE}:link-1"
    tender = Tender(id=id, way=TenderWay.PAY_LINK, amount=476_30, state=TenderState.ASKED, reference=id)
    asked = AskPayLink(link=id, amount=tender.amount)
    kept = baskets.paid_with(basket, tender, at=NOON)
    (entry,) = (await store.perform(asked, actor=LIIS, keeps=kept)).entries
    seq = (await store.pending(1))[-1].seq
    await store.delivered(seq)
    link = PayLink(
        id=id,
        store=STORE,
        device=DEVICE,
        amount=tender.amount,
        currency="EUR",
        at=NOON,
        until=later(NOON, HOUR),
        url="https://pay.nordlys.example/p/7fK2x9QmWv",
    )
    said = Outcome(id=entry, device=DEVICE, seq=seq, type="pay_link.ask", status=Status.ACCEPTED, at=NOON)
    card = GiftCard(
        id=card_id(NUMBER),
        ending=NUMBER[-4:],
        currency="EUR",
        balance=50_00,
        issued_at=NOON,
        until=later(NOON, 300 * DAY),
    )
    credit = StoreCredit(id=_BUYER, store=STORE, currency="EUR", balance=35_00)
    await bring(store, [link, said, card, credit], version=6)


async def _sell(store: Store) -> None:
    checkout = Checkout(store, lambda: None, FakeLine(), lambda: LIIS)
    basket = checkout.start(LIIS, _BUYER)
    for number, sku in enumerate((SERUM, SWEATER), 1):
        basket = baskets.add(basket, str(number), sku, at=NOON, associate=LIIS)
    quote = checkout.quote(await checkout.keep(basket))
    paid = await checkout.paying.take_cash(quote, quote.due + 50_00)
    await checkout.complete(checkout.quote(paid), LIIS)
    for each in await store.pending(10):
        await store.delivered(each.seq)
    checkout.close()


def _card(state: TenderState, amount: int, **said: Any) -> Tender:
    return Tender(id="T-2", way=TenderWay.CARD, amount=amount, state=state, reference="T-2", **said)
