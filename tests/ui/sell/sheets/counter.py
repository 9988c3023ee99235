"""A basket in hand as the drawings have it, and hands that work on it."""

import asyncio
from typing import Any

from associate_app.domain import basket as baskets
from associate_app.domain.basket import BasketLine
from associate_app.domain.fulfilment import Way
from associate_app.store import Store
from tests.selling.counter import BOOTS, COAT, ILZE, LIIS, SERUM, SWEATER, furnish
from tests.shop import NOON, STORE
from ui.kit.row_list import RowList
from ui.screens.sell.till import Till

__all__ = ["BOOTS", "COAT", "ILZE", "LIIS", "SERUM", "SWEATER", "furnish"]


async def rest(till: Till) -> None:
    """What was begun has come to its end, and the quote is of the basket as it is."""
    for _ in range(3):
        await asyncio.sleep(0.02)
        await till.tasks.idle()


async def filled(till: Till, store: Store, *skus: str, customer: str = ILZE) -> None:
    """Coat, serum, sweater and boots, or what is asked for; the lines are named 1, 2, 3, …"""
    await furnish(store)
    till.begin(customer)
    for number, sku in enumerate(skus or (COAT, SERUM, SWEATER, BOOTS), 1):
        _add(till, str(number), sku)
    if not skus:
        till.change(lambda basket, at: baskets.send(basket, "4", Way.PICKUP, STORE, at=at))
    await rest(till)


def _add(till: Till, id: str, sku: str) -> None:
    till.change(lambda basket, _at: baskets.add(basket, id, sku, at=NOON, associate=LIIS))


def line(till: Till, id: str = "1") -> BasketLine:
    assert till.basket is not None
    found = till.basket.line(id)
    assert found is not None
    return found


def row(rows: RowList, id: str) -> Any:
    return next(each for each in rows.rows() if each.id == id)


def titled(rows: RowList, title: str) -> Any:
    return next(each for each in rows.rows() if each.title == title)


def said(text: str) -> str:
    """As it is typed: with common spaces."""
    return text.replace("\u00a0", " ")
