"""Carts on central: leases that ran out, and the web's side of a cart."""

import hashlib
from dataclasses import dataclass

from psycopg import sql

from associate_app.commands.carts import EndLease, SaveCart
from associate_app.domain.cart import Cart, CartLine, CartState, content_of
from associate_app.domain.catalogue import Price, Variant, price_at
from associate_app.domain.money import Money
from associate_app.domain.outcome import Outcome
from associate_app.domain.place import Place, store_scope
from associate_app.domain.time import Instant
from central.store import documents
from central.store.database import Database, Transaction
from central.store.issue import issue_in

_ENDED = """
    select id, doc ->> 'store' from cart
    where state = %s and (doc -> 'lease' ->> 'until')::bigint <= %s order by id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownLine:
    """`price` of a piece as it was saved, else today's list price."""

    sku: str
    name: str
    detail: str
    pieces: int
    price: Money | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCart:
    cart: Cart
    lines: tuple[ShownLine, ...]
    currency: str


def end_leases(db: Database, now: Instant) -> int:
    """Gives how many carts nobody in a store works on any more."""
    with db.transaction() as tx:
        over = tx.execute(sql.SQL(_ENDED), [CartState.LEASED, now]).fetchall()
    return sum(_is_done(issue_in(db, store_scope(store), EndLease(cart=id), now)) for id, store in over)


def behind_link(db: Database, secret: str, now: Instant) -> ShownCart | None:
    """Only the digest of the secret is known here."""
    link = hashlib.sha256(secret.encode()).hexdigest()
    with db.snapshot() as tx:
        found = documents.read_all(tx, Cart, "link", [link])
        return _shown(tx, found[0], now) if found else None


def save_from_web(db: Database, cart: Cart, lines: tuple[CartLine, ...], now: Instant) -> Outcome:
    """Refused as the rule book says: `cart.leased`, `cart.changed`, `cart.bought`."""
    command = SaveCart(cart=cart.id, seen=content_of(cart), lines=lines, coupons=cart.coupons)
    return issue_in(db, store_scope(cart.store), command, now)


def _shown(tx: Transaction, cart: Cart, now: Instant) -> ShownCart:
    place = documents.read(tx, Place, cart.store)
    market = place.market if place else ""
    skus = [line.sku for line in cart.lines]
    variants = {each.id: each for each in documents.read_all(tx, Variant, "id", skus)}
    listed = documents.read_all(tx, Price, "id", [f"{market}:{sku}" for sku in skus])
    prices = {each.sku: found.amount for each in listed if (found := price_at(each, now))}
    return ShownCart(
        cart=cart,
        lines=tuple(_shown_line(line, variants.get(line.sku), prices.get(line.sku)) for line in cart.lines),
        currency=place.currency if place else "",
    )


def _shown_line(line: CartLine, variant: Variant | None, listed: Money | None) -> ShownLine:
    parts = (variant.brand, variant.colour_name, variant.size) if variant else ()
    return ShownLine(
        sku=line.sku,
        name=variant.name if variant else line.sku,
        detail=" · ".join(part for part in parts if part),
        pieces=line.pieces,
        price=line.price or listed,
    )


def _is_done(outcome: Outcome) -> bool:
    return outcome.code == ""
