"""Payments that central alone can make: gift cards, store credit, pay links. Asked for once, then waited for.

What this device has asked for stands in its ledger in the same moment as in the draft. So nothing is asked
twice, and what follows in the ledger, such as giving it back, is true whatever becomes of the question.
"""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace

from associate_app.commands.charges import ChargeCredit, ChargeGiftCard, ReleaseCharge
from associate_app.commands.pay_links import AskPayLink, CancelPayLink, GiveBackPayLink
from associate_app.commands.registry import Command
from associate_app.domain.basket import Basket, paid_with
from associate_app.domain.charge import ChargeState
from associate_app.domain.errors import RuleViolation
from associate_app.domain.gift_card import GiftCard, card_id, must_pay, read_number
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.pay_link import CENTRAL_ADDRESS, LinkState, PayLink
from associate_app.domain.tender import NEEDS_LINE, OPEN, Tender, TenderState, TenderWay, answered
from associate_app.ports import Line, LineDown, Synchroniser
from associate_app.queries import loyalty
from associate_app.selling.answer import answer
from associate_app.store import Reader, Store

ANSWER = 8.0  # seconds to wait for central before a payment is called unknown
_ASKED_BY: Mapping[TenderWay, tuple[str, str]] = {  # command and the argument that names the payment
    TenderWay.GIFT_CARD: ("gift_card.charge", "charge"),
    TenderWay.STORE_CREDIT: ("store_credit.charge", "charge"),
    TenderWay.PAY_LINK: ("pay_link.ask", "link"),
}
_TAKEN = (Status.ACCEPTED, Status.ACCEPTED_WITH_ATTENTION)
_LINK_OVER = {LinkState.CANCELLED: "pay_link.cancelled", LinkState.EXPIRED: "pay_link.expired"}
_RETURNED = (LinkState.TO_GIVE_BACK, LinkState.GIVEN_BACK)


class Requests:
    """Raises RuleViolation: nothing was asked for then."""

    patience = ANSWER

    def __init__(self, store: Store, line: Synchroniser, actor: Callable[[], str]) -> None:
        self._store = store
        self._line = line
        self._actor = actor

    @property
    def is_online(self) -> bool:
        return self._line.status.line is Line.ONLINE

    def must_be_online(self) -> None:
        if not self.is_online:
            raise RuleViolation("tender.needs_line")

    async def gift_card(self, number: str) -> GiftCard:
        """As central knows it now. Raises `gift_card.…` and `tender.needs_line`."""
        id = card_id(read_number(number))
        self.must_be_online()
        try:
            found = await self._line.lookup("gift_card", id=id)
        except LineDown as down:
            raise RuleViolation("gift_card.not_asked") from down
        card = loyalty.gift_card(self._reader(), id) if id in found else None
        if card is None:
            raise RuleViolation("gift_card.unknown", id=id)
        return card

    async def charge_card(self, basket: Basket, number: str, amount: int, currency: str) -> Basket:
        card = await self.gift_card(number)
        must_pay(card, currency, self._store.now())
        tender = replace(self._tender(TenderWay.GIFT_CARD, amount), approval_code=card.ending)
        charge = ChargeGiftCard(charge=tender.id, card=card.id, amount=amount, currency=currency)
        return await self._ask(basket, tender, charge)

    async def charge_credit(self, basket: Basket, amount: int, currency: str) -> Basket:
        self.must_be_online()
        tender = self._tender(TenderWay.STORE_CREDIT, amount)
        charge = ChargeCredit(charge=tender.id, customer=basket.customer, amount=amount, currency=currency)
        return await self._ask(basket, tender, charge)

    async def ask_link(self, basket: Basket, amount: int) -> Basket:
        self.must_be_online()
        tender = self._tender(TenderWay.PAY_LINK, amount)
        return await self._ask(basket, tender, AskPayLink(link=tender.id, amount=amount))

    def link(self, tender: Tender) -> PayLink | None:
        """With its whole address, as soon as central has opened the page."""
        link, identity = loyalty.pay_link(self._reader(), tender.id), self._store.identity()
        if link is None or identity is None:
            return None
        return replace(link, url=link.url.replace(CENTRAL_ADDRESS, identity.central.rstrip("/")))

    async def cancel_link(self, basket: Basket, tender: Tender) -> Basket:
        """Nobody can pay it any more, unless somebody has: then it is paid."""
        if tender.state not in OPEN:
            return basket
        self.must_be_online()
        done = await self._store.perform(CancelPayLink(link=tender.id), actor=self._actor())
        await answer(self._store, done.entries[0], self.patience)
        return await self.settle(basket)

    async def give_back(self, basket: Basket, tender: Tender) -> Basket:
        """At once, with or without the line: it follows the payment in the ledger."""
        if tender.way is TenderWay.PAY_LINK and tender.state in OPEN:
            return await self.cancel_link(basket, tender)
        back: Command = (
            GiveBackPayLink(link=tender.id)
            if tender.way is TenderWay.PAY_LINK
            else ReleaseCharge(charge=tender.id)
        )
        after, _ = await self._perform(basket, _reversed(tender), back)
        return after

    async def ask_again(self, basket: Basket, tender: Tender) -> Basket:
        self._line.check_now()
        asked, _ = self._asked(tender)
        if asked and tender.state in OPEN:
            await answer(self._store, asked, self.patience)
        return await self.settle(basket)

    async def settle(self, basket: Basket) -> Basket:
        """What became of what was asked for, as far as this device was told."""
        after = basket
        for tender in basket.tenders:
            now = self.now(tender)
            if now != tender:
                after = paid_with(after, now, at=self._store.now())
        if after != basket:
            await self._store.keep_draft(after)
        return after

    def now(self, tender: Tender) -> Tender:
        if tender.way is TenderWay.PAY_LINK:
            return self._link_now(tender)
        return self._charge_now(tender) if tender.way in NEEDS_LINE else tender

    def _charge_now(self, tender: Tender) -> Tender:
        if tender.state is TenderState.APPROVED:
            charge = loyalty.charge(self._reader(), tender.id)
            if charge is not None and charge.state is ChargeState.RELEASED:
                return _reversed(tender, "charge.released")  # it had waited too long
        if tender.state not in OPEN:
            return tender
        asked, outcome = self._asked(tender)
        if not asked:
            return answered(tender, TenderState.DECLINED, reason="not_asked")
        if outcome is None or outcome.status is Status.HELD:
            return _unknown(tender)
        if outcome.status in _TAKEN:
            return answered(tender, TenderState.APPROVED)
        return answered(tender, TenderState.DECLINED, reason=outcome.code)

    def _link_now(self, tender: Tender) -> Tender:
        asked, outcome = self._asked(tender)
        link = self.link(tender)
        if tender.state is TenderState.APPROVED:
            return _reversed(tender, "pay_link.given_back") if link and link.state in _RETURNED else tender
        if tender.state not in OPEN:
            return tender
        if not asked:
            return answered(tender, TenderState.DECLINED, reason="not_asked")
        if outcome is None or link is None:
            return tender
        if outcome.status not in _TAKEN:
            return answered(tender, TenderState.DECLINED, reason=outcome.code)
        if link.state in (LinkState.PAID, LinkState.USED):
            return answered(tender, TenderState.APPROVED)
        if link.state in _RETURNED:
            return answered(tender, TenderState.DECLINED, reason="pay_link.given_back")
        cancelling, cancelled = self._said("pay_link.cancel", "link", tender)
        if link.state in _LINK_OVER and not (cancelling and cancelled is None):
            return answered(tender, TenderState.DECLINED, reason=_LINK_OVER[link.state])
        return tender

    def _asked(self, tender: Tender) -> tuple[str, Outcome | None]:
        """The command that asked for it, and central's word."""
        return self._said(*_ASKED_BY[tender.way], tender)

    def _said(self, command: str, argument: str, tender: Tender) -> tuple[str, Outcome | None]:
        return loyalty.outcome_of(self._reader(), command, argument, tender.id)

    async def _ask(self, basket: Basket, tender: Tender, command: Command) -> Basket:
        after, asked = await self._perform(basket, tender, command)
        await answer(self._store, asked, self.patience)
        return await self.settle(after)

    async def _perform(self, basket: Basket, tender: Tender, command: Command) -> tuple[Basket, str]:
        """The draft with its payment and the command, in one transaction."""
        after = paid_with(basket, tender, at=self._store.now())
        done = await self._store.perform(command, actor=self._actor(), keeps=after)
        return after, done.entries[0]

    def _tender(self, way: TenderWay, amount: int) -> Tender:
        identity = self._store.identity()
        if identity is None:
            raise RuleViolation("device.not_enrolled")
        id = f"{identity.device}:{secrets.token_hex(10)}"
        return Tender(id=id, way=way, amount=amount, state=TenderState.ASKED, reference=id)

    def _reader(self) -> Reader:
        return self._store.reader()


def _unknown(tender: Tender) -> Tender:
    return replace(tender, state=TenderState.UNKNOWN, reason="no_answer")


def _reversed(tender: Tender, reason: str = "") -> Tender:
    """Also what is not known: it is given back whatever it was."""
    open_ = replace(tender, state=TenderState.UNKNOWN) if tender.state in OPEN else tender
    return answered(open_, TenderState.REVERSED, reason=reason)
