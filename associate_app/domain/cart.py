"""A cart: what a customer has put together on the web, and who in a store works on it now.

While a store has it on lease the web shows it as locked. What both sides changed without knowing of each
other is kept twice, until somebody chooses.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from associate_app.domain.errors import RuleViolation
from associate_app.domain.money import Money
from associate_app.domain.order import Channel
from associate_app.domain.time import MINUTE, Instant, later

LEASE = 15 * MINUTE


class CartState(StrEnum):
    OPEN = "open"
    LEASED = "leased"  # a store works on it
    BOUGHT = "bought"
    ASIDE = "aside"  # a store's version of another cart, until somebody has chosen
    DROPPED = "dropped"  # the other version was chosen


LISTED = frozenset({CartState.OPEN, CartState.LEASED})


@dataclass(frozen=True, slots=True, kw_only=True)
class CartLine:
    sku: str
    pieces: int
    price: Money | None = None  # of a piece, as the customer saw it when the cart was saved


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    basket: str  # that the cart has become in the store
    store: str
    device: str
    by: str  # staff id
    since: Instant
    until: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Cart:
    """What a customer has put aside in web or app and not bought yet."""

    id: str
    channel: Channel
    customer: str
    store: str
    lines: tuple[CartLine, ...]
    changed_at: Instant
    coupons: tuple[str, ...] = ()
    state: CartState = CartState.OPEN
    lease: Lease | None = None
    link: str = ""  # SHA-256 of the secret in the link that opens it
    bought: str = ""  # the sale or order
    of: str = ""  # the cart that this is a version of

    @property
    def pieces(self) -> int:
        return sum(line.pieces for line in self.lines)


def content_of(cart: Cart) -> str:
    """Tells whether the cart is still what somebody has seen. Who has not seen it can't say it."""
    lines = [[line.sku, line.pieces] for line in cart.lines]
    text = json.dumps([cart.id, cart.changed_at, lines, list(cart.coupons)], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def is_leased(cart: Cart, at: Instant) -> bool:
    return cart.lease is not None and at < cart.lease.until


def is_leased_by(cart: Cart, basket: str) -> bool:
    """Also when its time is over, as long as nobody else has it."""
    return cart.lease is not None and cart.lease.basket == basket


def may_take(cart: Cart, basket: str, seen: str, at: Instant) -> None:
    """Raises `cart.changed`, `cart.bought`, `cart.leased`."""
    if content_of(cart) != seen or cart.state in (CartState.ASIDE, CartState.DROPPED):
        raise RuleViolation("cart.changed")
    if cart.state is CartState.BOUGHT:
        raise RuleViolation("cart.bought")
    if is_leased(cart, at) and not is_leased_by(cart, basket):
        raise RuleViolation("cart.leased")


def take(cart: Cart, basket: str, *, store: str, device: str, by: str, at: Instant) -> Cart:
    """For the next 15 minutes; again and again while the basket is in hand."""
    since = cart.lease.since if cart.lease is not None and is_leased_by(cart, basket) else at
    lease = Lease(basket=basket, store=store, device=device, by=by, since=since, until=later(at, LEASE))
    return replace(cart, state=CartState.LEASED, lease=lease)


def let_go(cart: Cart) -> Cart:
    return replace(cart, state=CartState.OPEN, lease=None)


def save(
    cart: Cart, lines: tuple[CartLine, ...], coupons: tuple[str, ...], at: Instant, link: str = ""
) -> Cart:
    """Other lines, and free again."""
    return replace(let_go(cart), lines=lines, coupons=coupons, changed_at=at, link=link or cart.link)


def buy(cart: Cart, number: str) -> Cart:
    return replace(let_go(cart), state=CartState.BOUGHT, bought=number)


def without(cart: Cart, sold: Mapping[str, int], at: Instant) -> Cart:
    """What is left of it after a sale."""
    left = Counter(sold)
    lines = []
    for line in cart.lines:
        gone = min(left[line.sku], line.pieces)
        left[line.sku] -= gone
        if gone < line.pieces:
            lines.append(replace(line, pieces=line.pieces - gone))
    return replace(cart, lines=tuple(lines), changed_at=at)
