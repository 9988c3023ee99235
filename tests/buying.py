"""Somebody who bought something, and carts that are open: documents for tests of orders and customers."""

from collections.abc import Iterable
from typing import Any

from associate_app.domain.cart import Cart, CartLine
from associate_app.domain.customer import Customer
from associate_app.domain.money import Money
from associate_app.domain.order import Channel, Order, OrderLine, OrderState
from associate_app.domain.time import DAY, Instant, later
from tests.shop import NOON, STORE

COAT, SCARF = "MH-20418-INK-M", "NL-20011-MOSS-ONESIZE"


def somebody(id: str = "C-90001", **changed: Any) -> Customer:
    facts: dict[str, Any] = {
        "id": id,
        "name": "Bjørn Łukasik",
        "email": "bjorn@example.org",
        "phone": "+3720009876543",
        "store": STORE,
        "language": "da",
        "since": later(NOON, -400 * DAY),
    }
    return Customer(**(facts | changed))


def bought(id: str = "O-900001", days_ago: int = 3, **changed: Any) -> Order:
    facts: dict[str, Any] = {
        "id": id,
        "channel": Channel.WEB,
        "customer": "C-90001",
        "store": STORE,
        "placed_at": later(NOON, -days_ago * DAY),
        "lines": (line(COAT, 2, 19_920),),
        "total": Money(39_840, "EUR"),
        "state": OrderState.COMPLETED,
    }
    return Order(**(facts | changed))


def line(sku: str, pieces: int, minor: int) -> OrderLine:
    return OrderLine(id=f"L-{sku}", sku=sku, pieces=pieces, unit_price=Money(minor, "EUR"))


def cart(id: str = "cart-1", skus: Iterable[str] = (COAT,), **changed: Any) -> Cart:
    facts: dict[str, Any] = {
        "id": id,
        "channel": Channel.APP,
        "customer": "C-90001",
        "store": STORE,
        "lines": tuple(CartLine(sku=sku, pieces=1) for sku in skus),
        "changed_at": later(NOON, -600_000),
    }
    return Cart(**(facts | changed))


def at(days_ago: float) -> Instant:
    return later(NOON, -round(days_ago * DAY))
