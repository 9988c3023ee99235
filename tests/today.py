"""A day in the store: what was sold by the hour, and who is there."""

from dataclasses import replace
from typing import Any

from associate_app.domain.receipt import receipt_number
from associate_app.domain.sale import Sale
from associate_app.domain.time import HOUR, MINUTE, later
from associate_app.domain.visit import STAY, Arrival, Visit, visit_id
from tests.receipts import sale
from tests.shop import DEVICE, NOON, STORE


def sold(running: int = 1, hours_ago: float = 1, **changed: Any) -> Sale:
    facts: dict[str, Any] = {
        "id": receipt_number(4, running),
        "store": STORE,
        "market": "ee",
        "device": DEVICE,
        "running": running,
        "at": later(NOON, -round(hours_ago * HOUR)),
        "associate": "staff-101",
    }
    return replace(sale(), **(facts | changed))


def day() -> list[Sale]:
    """From eleven o'clock, on this tablet and the till."""
    mine = [
        sold(n, hours, total=total)
        for n, hours, total in ((1, 3.5, 31_240), (2, 1.2, 12_490), (3, 0.3, 8_900))
    ]
    theirs = [
        sold(n, hours, id=receipt_number(7, n), device="till-2", total=total)
        for n, hours, total in ((1, 3.2, 22_050), (2, 2.4, 64_900), (3, 1.7, 40_000))
    ]
    return [*mine, *theirs]


def visit(customer: str, minutes_ago: int = 12, how: Arrival = Arrival.CARD, **changed: Any) -> Visit:
    at = later(NOON, -minutes_ago * MINUTE)
    facts: dict[str, Any] = {
        "id": visit_id(STORE, customer),
        "store": STORE,
        "customer": customer,
        "how": how,
        "at": at,
        "until": later(at, STAY),
        "by": "staff-101",
    }
    return Visit(**(facts | changed))
