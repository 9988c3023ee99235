"""The way of a cart from the web into the store and home again."""

import hashlib
import secrets
import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from associate_app.commands.carts import BuyCart, LetGoCart, SendCartHome, TakeCart
from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket, BasketLine, BasketState
from associate_app.domain.cart import Cart, CartState, content_of, is_leased, is_leased_by
from associate_app.domain.errors import RuleViolation
from associate_app.domain.tender import money_moves
from associate_app.domain.time import MINUTE, Instant
from associate_app.queries import carts, product, selling
from associate_app.queries.carts import Holder
from associate_app.selling.answer import answer, must_be_accepted
from associate_app.selling.cart_changes import (
    AskQuote,
    CartChange,
    as_cart_lines,
    changes_of,
    pieces_of,
)
from associate_app.selling.cart_cost import CartCost, cost_of
from associate_app.store import Store

PATIENCE = 3.0  # seconds that the counter waits for central's word
_FRESH = 11 * MINUTE  # a lease that runs longer needs no renewal yet
_SECRET = 24  # bytes


class LeaseKind(StrEnum):
    NONE = "none"  # no cart of the web
    HELD = "held"
    TO_CONFIRM = "to_confirm"  # central has not said yes, or not again
    LOST = "lost"


class Loss(StrEnum):
    TAKEN = "taken"  # another device has it, see `holder`
    CHANGED = "changed"  # on the web
    BOUGHT = "bought"  # see `number`
    GONE = "gone"  # with its customer, or not on this device any more


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaseState:
    kind: LeaseKind
    until: Instant | None = None  # the web shows it as locked until then
    why: Loss | None = None
    holder: Holder | None = None
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Continued:
    """`merged`: there was a basket already, and the cart's lines came into it."""

    basket: Basket
    changes: tuple[CartChange, ...]
    merged: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SentHome:
    """`works_now` is False while central does not have it yet. `kept_both`: the web cart was another by then,
    and somebody of the store chooses."""

    link: str
    works_now: bool
    kept_both: bool


class Carts:
    """One per device. What it refuses leaves cart and basket as they were."""

    patience = PATIENCE

    def __init__(
        self, store: Store, online: Callable[[], bool], start: Callable[[str, str], Basket], ask: AskQuote
    ) -> None:
        self._store = store
        self._online = online
        self._start = start
        self._ask = ask

    def changes(self, cart: Cart) -> tuple[CartChange, ...]:
        """Since the customer saved it. Raises RuleViolation `place.unknown` and `market.missing`."""
        who = carts.customer_of(self._store.reader(), cart)
        return tuple(changes_of(cart, who.id if who else "", self._here(), self._store.now(), self._ask))

    def cost(self, cart: Cart) -> CartCost | None:
        """None where this device does not have the rules of the store yet."""
        who = carts.customer_of(self._store.reader(), cart)
        return cost_of(cart, who.id if who else "", self._here(), self._store.now(), self._ask)

    async def continue_here(self, cart_id: str, basket: Basket | None, actor: str) -> Continued:
        """The cart's lines come into the basket in hand, or into a new one, and the web is locked.

        Raises `cart.unknown`, `cart.leased…`, `cart.changed`, `cart.bought`, `cart.parked`,
        `cart.other_customer`, `basket.has_cart`, `basket.full`, `basket.being_paid`.
        """
        reader = self._store.reader()
        cart = carts.cart(reader, cart_id)
        if cart is None:
            raise RuleViolation("cart.unknown", id=cart_id)
        who = carts.customer_of(reader, cart)
        before = self._begun(cart, basket)
        into = before or self._start(actor, who.id if who else "")
        _may_come_together(into, cart, who.ids if who else frozenset({cart.customer}))
        self._must_not_be_parked(cart, into)
        continued = _with_cart(into, cart, who.id if who else "", actor, self._store.now())
        changes = self.changes(cart)
        taken = TakeCart(cart=cart.id, basket=continued.id, seen=continued.cart_seen)
        performed = await self._store.perform(taken, actor=actor)
        if self._online():
            must_be_accepted(await answer(self._store, performed.entries[0], self.patience))
        await self._store.keep_draft(continued)
        merged = before is not None and bool(before.lines) and before.cart != cart.id
        return Continued(basket=continued, changes=changes, merged=merged)

    async def renew(self, basket: Basket, actor: str) -> None:
        """While the basket is in hand. What central says to it shows in `lease`."""
        state = self.lease(basket)
        is_fresh = state.until is not None and state.until - self._store.now() > _FRESH
        if not self._online() or state.kind in (LeaseKind.NONE, LeaseKind.LOST) or is_fresh:
            return
        try:
            await self._store.perform(
                TakeCart(cart=basket.cart, basket=basket.id, seen=basket.cart_seen), actor=actor
            )
        except RuleViolation:
            return  # lost since: `lease` says how

    def lease(self, basket: Basket) -> LeaseState:
        if not basket.cart:
            return LeaseState(kind=LeaseKind.NONE)
        reader, now = self._store.reader(), self._store.now()
        cart = carts.cart(reader, basket.cart)
        if cart is None:
            return LeaseState(kind=LeaseKind.LOST, why=Loss.GONE)
        if cart.state is CartState.BOUGHT:
            return LeaseState(kind=LeaseKind.LOST, why=Loss.BOUGHT, number=cart.bought)
        if cart.lease is not None and is_leased(cart, now) and not is_leased_by(cart, basket.id):
            holder = carts.holder(reader, cart.lease)
            return LeaseState(kind=LeaseKind.LOST, why=Loss.TAKEN, holder=holder, until=cart.lease.until)
        if content_of(cart) != basket.cart_seen and not is_leased_by(cart, basket.id):
            return LeaseState(kind=LeaseKind.LOST, why=Loss.CHANGED)
        said = carts.as_central_said(reader, basket.cart)
        if said is not None and is_leased_by(said, basket.id) and is_leased(said, now):
            return LeaseState(kind=LeaseKind.HELD, until=said.lease.until if said.lease else None)
        return LeaseState(kind=LeaseKind.TO_CONFIRM)

    async def send_home(self, basket: Basket, actor: str) -> SentHome:
        """The basket is the web cart now, behind a link of its own; the draft is settled.

        Raises `basket.empty`, `basket.being_paid`, `basket.gone`, `cart.no_shop`.
        """
        if money_moves(basket.tenders):
            raise RuleViolation("basket.being_paid")
        secret = secrets.token_urlsafe(_SECRET)
        link = self._link(basket, secret)
        is_theirs = self._is_theirs(basket)
        await self._store.keep_draft(basket)
        sent = SendCartHome(
            cart=basket.cart if is_theirs else "",
            basket=basket.id,
            seen=basket.cart_seen,
            lines=as_cart_lines(basket, self._ask, self._store.now()),
            link=hashlib.sha256(secret.encode()).hexdigest(),
            coupons=basket.coupons,
            customer=basket.customer,
        )
        let_go = () if is_theirs else letting_go_of(basket)
        performed = await self._store.perform(sent, *let_go, actor=actor, settles=(Basket, basket.id))
        outcome = await answer(self._store, performed.entries[0], self.patience) if self._online() else None
        must_be_accepted(outcome)
        return SentHome(
            link=link,
            works_now=outcome is not None,
            kept_both=outcome is not None and bool(outcome.attention),
        )

    async def let_go(self, basket: Basket, actor: str) -> None:
        """The web has the cart again, as the customer saved it."""
        if letting_go := letting_go_of(basket):
            await self._store.perform(*letting_go, actor=actor)

    def _begun(self, cart: Cart, basket: Basket | None) -> Basket | None:
        """Where the cart is in a basket of this device already, that one."""
        drafts = self._store.drafts(Basket)
        of_cart = next((each for each in drafts if each.cart == cart.id), None)
        if basket is None:
            return of_cart
        if of_cart is not None and of_cart.id != basket.id:
            raise RuleViolation("cart.in_draft")
        return basket

    def _is_theirs(self, basket: Basket) -> bool:
        """Whether the cart belongs to the basket's customer still: it may have been given to another."""
        reader = self._store.reader()
        cart = carts.cart(reader, basket.cart) if basket.cart else None
        if cart is None or basket.customer == cart.customer:
            return True
        who = carts.customer_of(reader, cart)
        return who is not None and basket.customer in who.ids

    def _must_not_be_parked(self, cart: Cart, into: Basket) -> None:
        if cart.lease is None or is_leased_by(cart, into.id) or not is_leased(cart, self._store.now()):
            return
        parked = carts.basket(self._store.reader(), cart.lease.basket)
        if parked is not None and parked.state is BasketState.PARKED:
            raise RuleViolation("cart.parked")

    def _link(self, basket: Basket, secret: str) -> str:
        reader, identity = self._store.reader(), self._store.identity()
        place = product.place(reader, basket.store)
        market = selling.market(reader, place.market) if place else None
        template = market.shop_link if market else ""
        if not template or identity is None:
            raise RuleViolation("cart.no_shop")
        return template.replace("{central}", identity.central.rstrip("/")).replace("{token}", secret)

    def _here(self) -> str:
        identity = self._store.identity()
        if identity is None:
            raise RuleViolation("device.not_enrolled")
        return identity.store


def buying_of(basket: Basket, number: str) -> tuple[BuyCart, ...]:
    """For the bundle in which a basket is sold."""
    if not basket.cart:
        return ()
    sold = Counter[str]()
    for line in basket.lines:
        sold[line.sku] += line.pieces
    return (BuyCart(cart=basket.cart, basket=basket.id, seen=basket.cart_seen, sale=number, sold=dict(sold)),)


def letting_go_of(basket: Basket) -> tuple[LetGoCart, ...]:
    """For the bundle in which a basket goes."""
    return (LetGoCart(cart=basket.cart, basket=basket.id),) if basket.cart else ()


def _may_come_together(basket: Basket, cart: Cart, who: frozenset[str]) -> None:
    if money_moves(basket.tenders):
        raise RuleViolation("basket.being_paid")
    if basket.customer and cart.customer and basket.customer not in who:
        raise RuleViolation("cart.other_customer")
    if basket.cart and basket.cart != cart.id:
        raise RuleViolation("basket.has_cart")


def _with_cart(basket: Basket, cart: Cart, customer: str, actor: str, at: Instant) -> Basket:
    """Line by line. Continued once more, only what the customer has added since comes in."""
    missing = Counter({line.sku: line.pieces for line in cart.lines})
    if basket.cart == cart.id:
        missing -= pieces_of(basket)
    lines = tuple(
        BasketLine(id=uuid.uuid4().hex[:12], sku=sku, pieces=pieces, associate=actor)
        for sku, pieces in missing.items()
        if pieces > 0
    )
    other = replace(basket, id=cart.id, lines=lines, coupons=cart.coupons, tenders=())
    together = baskets.merged(basket, replace(other, customer=customer), at=at)
    return replace(together, cart=cart.id, cart_seen=content_of(cart))
