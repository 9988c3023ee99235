"""The counter: drafts that never get lost, quotes, payments, and the one transaction that makes a sale."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace

from associate_app.commands.baskets import ParkBasket, RecallBasket, TransferBasket, VoidBasket
from associate_app.commands.sales import VoidSale
from associate_app.domain.basket import Basket, with_notes
from associate_app.domain.customer import Customer
from associate_app.domain.device import Device
from associate_app.domain.errors import RuleViolation
from associate_app.domain.place import local_date
from associate_app.domain.sale import Sale, may_void
from associate_app.domain.staff import Permission, Staff, may
from associate_app.domain.tender import may_complete, money_moves
from associate_app.domain.time import Instant
from associate_app.ports import Line, Synchroniser
from associate_app.queries import loyalty, product, selling
from associate_app.selling.carts import Carts, buying_of, letting_go_of
from associate_app.selling.closing import cancellations, closing, notes_text, receipt_code
from associate_app.selling.paying import FindTerminal, Paying, reopened_draft
from associate_app.selling.quote import Quote, Quoting
from associate_app.selling.receipts import Receipts
from associate_app.selling.requests import Requests
from associate_app.store import Identity, Performed, Store

_TRIES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """`code` is what the receipt's QR code holds; `tier` the one that the sale has brought, mostly none."""

    sale: Sale
    code: str
    performed: Performed
    tier: str = ""


class Checkout:
    """One per device. All of it may raise RuleViolation and StoreUnavailable; no basket is lost by that."""

    def __init__(
        self, store: Store, terminal: FindTerminal, line: Synchroniser, actor: Callable[[], str]
    ) -> None:
        """`actor` is who works on this device now, by staff id."""
        self._store = store
        self._line = line
        self._quoting = Quoting()
        self.paying = Paying(store, terminal, Requests(store, line, actor))
        self.receipts = Receipts(store)
        self.carts = Carts(store, self._online, self.start, self._quote_at)
        self.close = store.subscribe(self._quoting.forget)

    def start(self, associate: str, customer: str = "") -> Basket:
        """An empty basket; it is kept from the first `keep` on."""
        identity, now = self._identity(), self._store.now()
        return Basket(
            id=f"{identity.store}:{uuid.uuid4().hex}",
            store=identity.store,
            started_at=now,
            started_by=associate,
            changed_at=now,
            customer=customer,
        )

    async def keep(self, basket: Basket) -> Basket:
        await self._store.keep_draft(basket)
        return basket

    def drafts(self) -> tuple[Basket, ...]:
        """What was begun on this device, the latest change first."""
        drafts = [reopened_draft(each) for each in self._store.drafts(Basket)]
        return tuple(sorted(drafts, key=lambda each: (-each.changed_at, each.id)))

    def quote(self, basket: Basket) -> Quote:
        return self._quote_at(basket, self._store.now())

    async def complete(self, quote: Quote, actor: str, approver: str = "") -> Completed:
        """Sale, stock, coupons, number and promises in one transaction, in which the draft goes.

        Raises `basket.has_problems`, `tender.…`, `sale.…`, `override.…` and `basket.gone`.
        """
        basket = quote.basket
        if not basket.lines:
            raise RuleViolation("basket.empty")
        blocking = next((each for each in quote.problems if each.blocks), None)
        if blocking is not None:
            raise RuleViolation("basket.has_problems", problem=blocking.code, line=blocking.line)
        may_complete(basket.tenders, quote.total)
        identity = self._identity()
        device = self._device(identity)
        await self._store.keep_draft(basket)
        for tries_left in reversed(range(_TRIES)):
            running = selling.next_number(self._store.reader(), device.id)
            made = closing(quote, device, running, actor, self._store.now())
            try:
                performed = await self._store.perform(
                    made.complete,
                    *made.asked,
                    *buying_of(basket, made.sale.id),
                    actor=actor,
                    approver=approver,
                    settles=(Basket, basket.id),
                )
            except RuleViolation as refused:
                if refused.code != "sale.number_taken" or not tries_left:
                    raise
            else:
                code = receipt_code(made.sale, identity.private_key)
                tier = self._tier_reached(quote)
                return Completed(sale=made.sale, code=code, performed=performed, tier=tier)
        raise AssertionError("the last try returns or raises")

    def _tier_reached(self, quote: Quote) -> str:
        if quote.customer is None:
            return ""
        reader = self._store.reader()
        now = reader.document(Customer, quote.customer.id)
        now = loyalty.as_member(reader, now, quote.market.loyalty) if now is not None else None
        return now.tier if now is not None and now.tier != quote.customer.tier else ""

    async def park(self, basket: Basket, actor: str, owner: str = "") -> None:
        """It waits for anybody of the store, or for one associate, on every device."""
        await self._store.keep_draft(basket)
        bare = replace(with_notes(basket, {}), owner=owner, tenders=(), paying_since=None)
        if money_moves(basket.tenders):
            raise RuleViolation("basket.being_paid")
        await self._store.perform(
            ParkBasket(basket=bare, notes=notes_text(basket)), actor=actor, settles=(Basket, basket.id)
        )

    async def recall(self, basket: Basket, actor: str) -> Basket:
        """It is this device's draft now; central may still have given it to another one before."""
        mine = replace(basket, owner="")
        await self._store.perform(RecallBasket(basket=basket.id), actor=actor, keeps=mine)
        await self.carts.renew(mine, actor)
        return mine

    async def transfer(self, basket: Basket, to: str, actor: str) -> None:
        await self._store.perform(TransferBasket(basket=basket.id, to=to), actor=actor)

    async def throw_away(self, basket: Basket, actor: str) -> None:
        """Written down where goods were in it."""
        if money_moves(basket.tenders):
            raise RuleViolation("basket.being_paid")
        if not basket.lines:
            await self.carts.let_go(basket, actor)
            await self._store.drop_draft(Basket, basket.id)
            return
        await self._store.keep_draft(basket)
        bare = replace(with_notes(basket, {}), tenders=())
        await self._store.perform(
            VoidBasket(basket=bare), *letting_go_of(basket), actor=actor, settles=(Basket, basket.id)
        )

    async def void_sale(self, sale: Sale, actor: str, approver: str = "") -> Performed:
        """Money first, then goods and promises. What the terminal gave back stays given back on a retry."""
        self._may_void(sale, actor, approver)
        tenders = tuple([await self.paying.given_back(each) for each in sale.tenders])
        device = self._device(self._identity())
        return await self._store.perform(
            VoidSale(sale=sale.id, tenders=tenders),
            *cancellations(sale, device),
            actor=actor,
            approver=approver,
        )

    def _quote_at(self, basket: Basket, at: Instant) -> Quote:
        return self._quoting.quote(self._store.reader(), basket, now=at, online=self._online())

    def _may_void(self, sale: Sale, actor: str, approver: str) -> None:
        """Asked before any money moves: it would not come back."""
        reader, now = self._store.reader(), self._store.now()
        people = [reader.document(Staff, id) for id in (actor, approver) if id]
        if not any(person and may(person, Permission.VOID_SALE, now) for person in people):
            raise RuleViolation("staff.not_allowed", permission=Permission.VOID_SALE)
        place = product.place(reader, sale.store)
        same_day = place is not None and local_date(place, sale.at) == local_date(place, now)
        may_void(sale, self._identity().device, same_day=same_day)

    def _online(self) -> bool:
        return self._line.status.line is Line.ONLINE

    def _identity(self) -> Identity:
        identity = self._store.identity()
        if identity is None:
            raise RuleViolation("device.not_enrolled")
        return identity

    def _device(self, identity: Identity) -> Device:
        device = self._store.reader().document(Device, identity.device)
        if device is None or device.number < 1:
            raise RuleViolation("till.no_number")
        return device
