"""Customers as tests need them."""

from typing import Any

from associate_app.domain.customer import Customer
from associate_app.domain.time import Instant


def customer(id: str = "C-70001", **changed: Any) -> Customer:
    facts: dict[str, Any] = {
        "id": id,
        "name": "Ilze Bērziņa",
        "email": "ilze@example.lv",
        "phone": "",
        "store": "tallinn-viru",
        "language": "lv",
        "since": Instant(1_700_000_000_000),
    }
    return Customer(**(facts | changed))
