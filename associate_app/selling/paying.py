"""Money in and back: every payment stands in the draft before anybody is asked for it."""

import secrets
from collections.abc import Callable
from dataclasses import replace

from associate_app.devices.terminal.port import Answer, Payment, Terminal
from associate_app.devices.terminal.stand_alone import typed
from associate_app.domain.basket import Basket, paid_with
from associate_app.domain.errors import RuleViolation
from associate_app.domain.money import Money
from associate_app.domain.tender import (
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
from associate_app.store import Store

_STATES = {
    Payment.APPROVED: TenderState.APPROVED,
    Payment.DECLINED: TenderState.DECLINED,
    Payment.REVERSED: TenderState.REVERSED,
    Payment.NOT_ASKED: TenderState.DECLINED,
    Payment.UNKNOWN: TenderState.UNKNOWN,
}


class Paying:
    """Raises RuleViolation `tender.…` and `cash.…`; a basket comes back with its payments as they stand."""

    def __init__(self, store: Store, terminal: Terminal | None, online: Callable[[], bool]) -> None:
        self._store = store
        self._terminal = terminal
        self._online = online

    async def take_cash(self, quote: Quote, given: int) -> Basket:
        may_ask(quote.basket.tenders, quote.total, quote.due)
        tender = cash(_fresh_id(), quote.due, given, quote.market.tax.cash_step)
        return await self._keep(quote.basket, tender)

    async def take_card(self, quote: Quote, amount: int) -> Basket:
        """Asks the terminal once. No answer is an unknown payment: `ask_again`."""
        terminal = self._must_have_terminal()
        tender = self._card(quote, amount)
        basket = await self._keep(quote.basket, tender)
        answer = await terminal.take(tender.reference, Money(amount, quote.market.currency))
        return await self._keep(basket, _told(tender, answer))

    async def take_typed(self, quote: Quote, amount: int, approval_code: str) -> Basket:
        """Paid on a terminal that stands alone; its slip's code is typed."""
        tender = replace(self._card(quote, amount), stand_alone=True)
        return await self._keep(quote.basket, _told(tender, typed(tender.reference, approval_code)))

    async def ask_again(self, basket: Basket, tender: str) -> Basket:
        """What became of an unknown payment; takes no money."""
        terminal = self._must_have_terminal()
        known = _card_in(basket, tender)
        if known.state not in OPEN:
            return basket
        (known,) = reopened((known,))
        return await self._keep(basket, _told(known, await terminal.ask(known.reference)))

    async def give_back(self, basket: Basket, tender: str) -> Basket:
        """A payment of this basket, whole; cash goes out of the drawer."""
        known = _in(basket, tender)
        return await self._keep(basket, await self.given_back(known))

    async def given_back(self, tender: Tender) -> Tender:
        """Raises `tender.unknown` while nobody knows whether it was paid, `tender.not_reversed` while the
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
        if limit and amount > limit and not self._online():
            raise RuleViolation("tender.offline_limit", limit=limit)
        id = _fresh_id()
        return Tender(id=id, way=TenderWay.CARD, amount=amount, state=TenderState.ASKED, reference=id)

    def _must_have_terminal(self) -> Terminal:
        if self._terminal is None:
            raise RuleViolation("tender.no_terminal")
        return self._terminal

    async def _keep(self, basket: Basket, tender: Tender) -> Basket:
        after = paid_with(basket, tender, at=self._store.now())
        await self._store.keep_draft(after)
        return after


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


def _card_in(basket: Basket, tender: str) -> Tender:
    known = _in(basket, tender)
    if known.way is not TenderWay.CARD:
        raise RuleViolation("tender.not_card")
    return known


def _fresh_id() -> str:
    return secrets.token_hex(10)
