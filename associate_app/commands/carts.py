"""Carts that go from the web into a store and home again."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from associate_app.commands.people import meant
from associate_app.commands.registry import Id, Pieces, command
from associate_app.domain.attention import Attention
from associate_app.domain.basket import MOST_LINES, Basket, BasketState, with_notes
from associate_app.domain.cart import (
    Cart,
    CartLine,
    CartState,
    buy,
    content_of,
    is_leased,
    is_leased_by,
    let_go,
    may_take,
    save,
    take,
    without,
)
from associate_app.domain.device import Device
from associate_app.domain.errors import NotHeld, RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.order import Channel
from associate_app.domain.place import Place
from associate_app.domain.pricing.basket import TOO_MANY
from associate_app.domain.staff import Permission, Staff
from associate_app.world import World


def _basket_store(command: Any, _world: World) -> str:
    """A store works with its own baskets."""
    return str(command.basket.partition(":")[0])


@command("cart.take", version=1, fact=False, permission=Permission.SELL, owner=_basket_store)
class TakeCart:
    """The web shows it as locked for the next 15 minutes; again while the basket is in hand.

    `seen` says that this device holds the cart, and that it is still as it was.
    """

    cart: Id
    basket: Id
    seen: Id

    def check(self, entry: Entry, world: World) -> None:
        cart = world.require(Cart, self.cart)
        try:
            may_take(cart, self.basket, self.seen, entry.at)
        except RuleViolation as refused:
            raise _told(refused, cart, world) from None

    def apply(self, entry: Entry, world: World) -> None:
        cart = world.get(Cart, self.cart)
        if cart is None:
            return
        taken = take(cart, self.basket, store=world.store, device=entry.device, by=entry.actor, at=entry.at)
        world.put(taken)


@command("cart.let_go", version=1, fact=True, permission=Permission.SELL, owner=_basket_store)
class LetGoCart:
    """The store does not work on it any more; it is as the customer saved it."""

    cart: Id
    basket: Id

    def check(self, entry: Entry, world: World) -> None:
        """Anybody may let go of what they have."""

    def apply(self, entry: Entry, world: World) -> None:
        cart = world.get(Cart, self.cart)
        if cart is not None and is_leased_by(cart, self.basket):
            world.put(let_go(cart))


@command("cart.send_home", version=1, fact=True, permission=Permission.SELL, owner=_basket_store)
class SendCartHome:
    """The basket's lines are the web cart now; without a cart they become one under the basket's id.

    Where the web has changed it meanwhile, or another device works on it, both versions are kept.
    """

    cart: Id
    basket: Id
    seen: Id
    lines: tuple[CartLine, ...]
    link: Id  # SHA-256 of the secret in the customer's link
    coupons: tuple[Id, ...] = ()
    customer: Id = ""

    def check(self, entry: Entry, world: World) -> None:
        if not self.lines:
            raise RuleViolation("basket.empty")
        must_fit(self.lines)

    def apply(self, entry: Entry, world: World) -> None:
        cart = world.get(Cart, self.cart) if self.cart else None
        if self.cart and cart is None:
            return  # erased with its customer
        _close_basket(self.basket, world)
        made = world.get(Cart, self.basket)  # by another device that had recalled the same basket
        if cart is None or cart.state is CartState.BOUGHT:
            named = cart.customer if cart else self.customer
            who = meant(world, named) if named else None
            if made is None:
                world.put(self._version(self.basket, entry, world.store, who.id if who else ""))
            else:
                self._put_beside(made, entry, world)
        elif is_ours(cart, self.basket, self.seen, entry):
            world.put(save(cart, fit(self.lines), self.coupons, entry.at, self.link))
        else:
            self._put_beside(cart, entry, world)

    def _put_beside(self, cart: Cart, entry: Entry, world: World) -> None:
        is_free = world.get(Cart, self.basket) is None
        id = self.basket if is_free else f"{self.basket}/{entry.id}"
        aside = self._version(id, entry, cart.store, cart.customer)
        world.put(replace(aside, state=CartState.ASIDE, of=cart.id))
        world.attend("cart.two_versions", about=id, cart=cart.id)

    def _version(self, id: str, entry: Entry, store: str, customer: str) -> Cart:
        return Cart(
            id=id,
            channel=Channel.STORE,
            customer=customer,
            store=store,
            lines=fit(self.lines),
            coupons=self.coupons,
            changed_at=entry.at,
            link=self.link,
        )


@command("cart.buy", version=1, fact=True, permission=Permission.SELL, owner=_basket_store)
class BuyCart:
    """What it became in the store was paid: part of the bundle of that sale."""

    cart: Id
    basket: Id
    seen: Id
    sale: Id
    sold: Mapping[Id, Pieces]  # SKU -> pieces

    def check(self, entry: Entry, world: World) -> None:
        """The sale has happened."""

    def apply(self, entry: Entry, world: World) -> None:
        cart = world.get(Cart, self.cart)
        if cart is None or cart.bought == self.sale:
            return
        if cart.state is CartState.BOUGHT:
            world.attend("cart.bought_twice", about=cart.id, number=self.sale, bought=cart.bought)
        elif content_of(cart) == self.seen or is_leased_by(cart, self.basket):
            world.put(buy(cart, self.sale))
        else:
            world.attend("cart.sold_other", about=cart.id, number=self.sale, sold=dict(self.sold))


@command("cart.save", version=1, fact=False, permission=Permission.SYSTEM)
class SaveCart:
    """The customer changed it on the web. `seen` is what they had before them."""

    cart: Id
    seen: Id
    lines: tuple[CartLine, ...]
    coupons: tuple[Id, ...] = ()

    def check(self, entry: Entry, world: World) -> None:
        may_take(world.require(Cart, self.cart), "", self.seen, entry.at)
        must_fit(self.lines)

    def apply(self, entry: Entry, world: World) -> None:
        cart = world.get(Cart, self.cart)
        if cart is not None:
            world.put(save(cart, self.lines, self.coupons, entry.at))


@command("cart.end_lease", version=1, fact=False, permission=Permission.SYSTEM)
class EndLease:
    """Nobody renewed it. Central issues it by its own clock."""

    cart: Id

    def check(self, entry: Entry, world: World) -> None:
        cart = world.require(Cart, self.cart)
        if cart.lease is None or is_leased(cart, entry.at):
            raise RuleViolation("cart.not_over")

    def apply(self, entry: Entry, world: World) -> None:
        cart = world.get(Cart, self.cart)
        if cart is not None and cart.lease is not None:
            world.put(let_go(cart))


def is_ours(cart: Cart, basket: str, seen: str, entry: Entry) -> bool:
    """Nobody else has touched it since this basket was made of it."""
    is_free = cart.state is CartState.OPEN or not is_leased(cart, entry.at)
    return is_leased_by(cart, basket) or (is_free and content_of(cart) == seen)


def must_fit(lines: tuple[CartLine, ...]) -> None:
    """Raises `basket.full`, `line.pieces_wrong`."""
    if len(lines) > MOST_LINES:
        raise RuleViolation("basket.full", most=MOST_LINES)
    for line in lines:
        if not 0 < line.pieces <= TOO_MANY:
            raise RuleViolation("line.pieces_wrong", pieces=line.pieces)


def fit(lines: tuple[CartLine, ...]) -> tuple[CartLine, ...]:
    """What a device says against `must_fit` is left out: a fact is not refused for it."""
    return tuple(line for line in lines[:MOST_LINES] if 0 < line.pieces <= TOO_MANY)


def reopen_cart(sale: str, world: World) -> None:
    """The sale that bought it was taken back."""
    for cart in world.find(Cart, bought=sale):
        world.put(replace(cart, state=CartState.OPEN, bought=""))


def take_store_version(attention: Attention, world: World) -> None:
    """What somebody works on right now is not pulled away: then it is a cart beside it."""
    cart, aside = _versions(attention, world)
    if cart is None or aside is None or is_leased(cart, world.entry.at) or cart.state is CartState.BOUGHT:
        keep_both_versions(attention, world)
        return
    world.put(save(cart, aside.lines, aside.coupons, world.entry.at, aside.link))
    world.put(replace(aside, state=CartState.DROPPED, link=""))


def keep_both_versions(attention: Attention, world: World) -> None:
    _, aside = _versions(attention, world)
    if aside is not None and aside.state is CartState.ASIDE:
        world.put(replace(aside, state=CartState.OPEN, of=""))


def keep_web_version(attention: Attention, world: World) -> None:
    _, aside = _versions(attention, world)
    if aside is not None and aside.state is CartState.ASIDE:
        world.put(replace(aside, state=CartState.DROPPED))


def take_sold_out(attention: Attention, world: World) -> None:
    cart = world.get(Cart, attention.about)
    sold = attention.facts.get("sold")
    if cart is None or cart.state is CartState.BOUGHT or not isinstance(sold, Mapping):
        return
    left = without(cart, sold, world.entry.at)
    world.put(left if left.lines else buy(cart, str(attention.facts["number"])))


def _versions(attention: Attention, world: World) -> tuple[Cart | None, Cart | None]:
    return world.get(Cart, str(attention.facts["cart"])), world.get(Cart, attention.about)


def _close_basket(id: str, world: World) -> None:
    basket = world.get(Basket, id)
    if basket is not None and basket.state not in (BasketState.SOLD, BasketState.VOIDED):
        sent = replace(basket, state=BasketState.SENT_HOME, changed_at=world.entry.at)
        world.put(with_notes(sent, {}))


def _told(refused: RuleViolation, cart: Cart, world: World) -> RuleViolation:
    """With the names that the words need: of a colleague, or of another store."""
    if refused.code != "cart.leased" or cart.lease is None:
        return refused
    device, place = world.get(Device, cart.lease.device), world.get(Place, cart.lease.store)
    facts: dict[str, Any] = {"device": device.name if device else "–", "store": place.name if place else "–"}
    who = _colleague(cart.lease.by, world) if cart.lease.store == world.store else None
    return (
        RuleViolation("cart.leased", by=who.name, **facts)
        if who
        else RuleViolation("cart.leased_elsewhere", **facts)
    )


def _colleague(id: str, world: World) -> Staff | None:
    try:
        return world.get(Staff, id)
    except NotHeld:
        return None
