"""Money in and back: every payment stands in the draft before anybody is asked for it."""

import secrets
from collections.abc import Callable
from dataclasses import replace

from associate_app.devices.terminal.port import Answer, Payment, Terminal
from associate_app.devices.terminal.stand_alone import typed
from associate_app.domain.basket import Basket, paid_with
from associate_app.domain.errors import RuleViolation
from associate_app.domain.gift_card import GiftCard
from associate_app.domain.money import Money
from associate_app.domain.pay_link import PayLink
from associate_app.domain.tender import (
    NEEDS_LINE,
    OPEN,
    Tender,
    TenderState,
    TenderWay,
    answered,
    cash,
    may_ask,
    reopened,
)
from associate_app.selling.quote import Quote
from associate_app.selling.requests import Requests
from associate_app.store import Store

FindTerminal = Callable[[], Terminal | None]
_STATES = {
    Payment.APPROVED: TenderState.APPROVED,
    Payment.DECLINED: TenderState.DECLINED,
    Payment.REVERSED: TenderState.REVERSED,
    Payment.NOT_ASKED: TenderState.DECLINED,
    Payment.UNKNOWN: TenderState.UNKNOWN,
}


class Paying:
    """Raises RuleViolation `tender.…`, `cash.…`, `gift_card.…`, `charge.…` and `pay_link.…`; a basket comes
    back with its payments as they stand. `terminal` is asked for each time: it is a setting."""

    def __init__(self, store: Store, terminal: FindTerminal, requests: Requests) -> None:
        self._store = store
        self._terminal = terminal
        self.requests = requests

    async def take_cash(self, quote: Quote, given: int) -> Basket:
        may_ask(quote.basket.tenders, quote.total, quote.due)
        tender = cash(_fresh_id(), quote.due, given, quote.market.tax.cash_step)
        return await self._keep(_frozen(quote), tender)

    async def take_card(self, quote: Quote, amount: int) -> Basket:
        """Asks the terminal once. No answer is an unknown payment: `ask_again`."""
        terminal = self._must_have_terminal()
        tender = self._card(quote, amount)
        basket = await self._keep(_frozen(quote), tender)
        answer = await terminal.take(tender.reference, Money(amount, quote.market.currency))
        return await self._keep(basket, _told(tender, answer))

    async def take_typed(self, quote: Quote, amount: int, approval_code: str) -> Basket:
        """Paid on a terminal that stands alone; its slip's code is typed."""
        tender = replace(self._card(quote, amount), stand_alone=True)
        return await self._keep(_frozen(quote), _told(tender, typed(tender.reference, approval_code)))

    async def gift_card(self, number: str) -> GiftCard:
        """Its balance and until when it pays."""
        return await self.requests.gift_card(number)

    async def take_gift_card(self, quote: Quote, number: str, amount: int) -> Basket:
        """Central charges it once. As long as it has not answered, the payment is unknown: `ask_again`."""
        may_ask(quote.basket.tenders, quote.total, amount)
        return await self.requests.charge_card(_frozen(quote), number, amount, quote.market.currency)

    async def take_credit(self, quote: Quote, amount: int) -> Basket:
        may_ask(quote.basket.tenders, quote.total, amount)
        if quote.customer is None:
            raise RuleViolation("store_credit.customer_needed")
        return await self.requests.charge_credit(_frozen(quote), amount, quote.market.currency)

    async def ask_link(self, quote: Quote, amount: int) -> Basket:
        """The payment is asked for until the customer has paid; `link` has the address once it is there."""
        may_ask(quote.basket.tenders, quote.total, amount)
        if not quote.market.link_minutes:
            raise RuleViolation("pay_link.not_offered")
        return await self.requests.ask_link(_frozen(quote), amount)

    def link(self, tender: Tender) -> PayLink | None:
        return self.requests.link(tender)

    async def cancel_link(self, basket: Basket, tender: str) -> Basket:
        """Where somebody has paid meanwhile, it is paid."""
        return await self.requests.cancel_link(basket, _in(basket, tender))

    async def settle(self, basket: Basket) -> Basket:
        """What became of open payments, as far as central's documents say; asks nobody."""
        return await self.requests.settle(basket)

    async def ask_again(self, basket: Basket, tender: str) -> Basket:
        """What became of an unknown payment; takes no money."""
        known = _in(basket, tender)
        if known.state not in OPEN:
            return basket
        if known.way in NEEDS_LINE:
            return await self.requests.ask_again(basket, known)
        terminal = self._must_have_terminal()
        (known,) = reopened((known,))
        return await self._keep(basket, _told(known, await terminal.ask(known.reference)))

    async def give_back(self, basket: Basket, tender: str) -> Basket:
        """A payment of this basket, whole; cash goes out of the drawer."""
        known = _in(basket, tender)
        if known.way in NEEDS_LINE and known.state in (*OPEN, TenderState.APPROVED):
            return await self.requests.give_back(basket, known)
        return await self._keep(basket, await self.given_back(known))

    async def given_back(self, tender: Tender) -> Tender:
        """A payment of a sale that is taken back, with which central gives back what it took.

        Raises `tender.unknown` while nobody knows whether it was paid, `tender.not_reversed` while the
        terminal has not said that it gave the money back; asking it twice gives it back once."""
        if tender.state in OPEN:
            raise RuleViolation("tender.unknown")
        if tender.state is not TenderState.APPROVED:
            return tender
        if tender.way is TenderWay.CARD and not tender.stand_alone:
            answer = await self._must_have_terminal().reverse(tender.reference)
            if answer.payment is not Payment.REVERSED:
                raise RuleViolation("tender.not_reversed")
        return answered(tender, TenderState.REVERSED)

    def _card(self, quote: Quote, amount: int) -> Tender:
        may_ask(quote.basket.tenders, quote.total, amount)
        limit = quote.market.card_offline
        if limit and amount > limit and not self.requests.is_online:
            raise RuleViolation("tender.offline_limit", limit=limit)
        id = _fresh_id()
        return Tender(id=id, way=TenderWay.CARD, amount=amount, state=TenderState.ASKED, reference=id)

    def _must_have_terminal(self) -> Terminal:
        terminal = self._terminal()
        if terminal is None:
            raise RuleViolation("tender.no_terminal")
        return terminal

    async def _keep(self, basket: Basket, tender: Tender) -> Basket:
        after = paid_with(basket, tender, at=self._store.now())
        await self._store.keep_draft(after)
        return after


def _frozen(quote: Quote) -> Basket:
    """From the first payment on, the points are those that the customer was told."""
    basket = quote.basket
    return basket if basket.paying_since else replace(basket, points=quote.points)


def reopened_draft(basket: Basket) -> Basket:
    return replace(basket, tenders=reopened(basket.tenders))


def _told(tender: Tender, answer: Answer) -> Tender:
    reason = "not_asked" if answer.payment is Payment.NOT_ASKED and not answer.reason else answer.reason
    return answered(
        tender,
        _STATES[answer.payment],
        approval_code=answer.approval_code,
        scheme=answer.scheme,
        reason=reason,
    )


def _in(basket: Basket, tender: str) -> Tender:
    for each in basket.tenders:
        if each.id == tender:
            return each
    raise RuleViolation("tender.settled")


def _fresh_id() -> str:
    return secrets.token_hex(10)
