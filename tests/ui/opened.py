"""A screen in a window of the size that associates have, opened at a route."""

import asyncio
from collections.abc import Iterable
from typing import Any, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from associate_app.domain.customer import Customer
from associate_app.domain.money import Money
from associate_app.domain.order import Cart, CartLine, Channel, Order, OrderLine, OrderState
from associate_app.domain.time import DAY, Instant, later
from tests.shop import NOON, STORE
from ui.screens.row_list import RowList
from ui.shell.layout import Layout
from ui.shell.screen import Screen

S = TypeVar("S", bound=Screen)
COAT, SCARF = "MH-20418-INK-M", "NL-20011-MOSS-ONESIZE"


async def opened(qtbot: QtBot, screen: S, argument: str = "", layout: Layout = Layout.LANDSCAPE) -> S:
    window = QWidget()
    row = QHBoxLayout(window)
    row.addWidget(screen.main, 1)
    if screen.context is not None:
        screen.context.setFixedWidth(360)
        row.addWidget(screen.context)
    window.resize(1184, 726)
    qtbot.addWidget(window)
    screen.__dict__["window"] = window  # lives as long as the screen
    screen.arrange(layout)
    window.show()
    screen.open(argument)
    await settled(screen)
    return screen


async def settled(screen: Any) -> None:
    """Changes have reached the screen, and what they started has come to its end."""
    for _ in range(3):
        await asyncio.sleep(0.02)
        await screen.model.tasks.idle()


def said(rows: RowList) -> list[str]:
    """What a screen reader says of each row."""
    return [row.words for row in rows.rows.rows]


def titles(rows: RowList) -> list[str]:
    return [row.title for row in rows.rows.rows]


def ids(rows: RowList) -> list[str]:
    return [row.id for row in rows.rows.rows]


def somebody(id: str = "C-90001", **changed: Any) -> Customer:
    facts: dict[str, Any] = {
        "id": id,
        "given_name": "Bjørn",
        "family_name": "Łukasik",
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
