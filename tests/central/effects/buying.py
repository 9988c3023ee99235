"""Customers of the small shop, its goods and what they bought, as short as a test can say them."""

from collections.abc import Iterator
from typing import Any

from associate_app.documents import Document
from associate_app.domain.catalogue import Style, Variant
from associate_app.domain.customer import Customer
from associate_app.domain.fulfilment.plan import Way
from associate_app.domain.money import Money
from associate_app.domain.order import Channel, Order, OrderLine, OrderState
from associate_app.domain.pricing.bill import PaidRun
from associate_app.domain.sale import Sale, SaleLine, SentPart
from associate_app.domain.stock import Movement
from associate_app.domain.time import DAY, later
from tests.central.shop import BEFORE, NOW, TALLINN


def goods(*styles: str, replenishable: bool = False) -> Iterator[Document]:
    """Each style with one variant of the same name in M."""
    for style in styles:
        yield Style(
            id=style,
            brand="Nordlys",
            name=style.title(),
            category="",
            material="",
            art="coat",
            colours=(),
            sizes=("M",),
            replenishable=replenishable,
        )
        yield Variant(
            id=f"{style}-M",
            style=style,
            gtin="",
            name=style.title(),
            brand="Nordlys",
            colour="ink",
            colour_name="Ink",
            size="M",
        )


def customer(id: str = "C-1", **said: Any) -> Customer:
    facts = {"name": "Liis Tamm", "email": "", "phone": "", "store": TALLINN, "language": "et"}
    return Customer(**({"id": id, "since": BEFORE} | facts | said))


def order(
    id: str, *styles: str, days_ago: int = 1, cents: int = 10_000, pieces: int = 1, **said: Any
) -> Order:
    price = Money(cents, "EUR")
    facts: dict[str, Any] = {
        "channel": Channel.STORE,
        "customer": "C-1",
        "store": TALLINN,
        "placed_at": later(NOW, -days_ago * DAY),
        "lines": tuple(
            OrderLine(id=str(n), sku=f"{style}-M", pieces=pieces, unit_price=price)
            for n, style in enumerate(styles)
        ),
        "total": price * pieces * len(styles),
        "state": OrderState.COMPLETED,
    }
    return Order(**({"id": id} | facts | said))


def sale(id: str, *styles: str, cents: int = 10_000, fee: int = 0, parcel: str = "", **said: Any) -> Sale:
    lines = [sold_line(str(n), f"{style}-M", cents) for n, style in enumerate(styles)]
    lines += [sold_line("fee", "", fee)] if fee else []
    facts: dict[str, Any] = {
        "store": TALLINN,
        "market": "EE",
        "device": "D-1",
        "running": 1,
        "at": NOW,
        "priced_at": NOW,
        "associate": "mari",
        "currency": "EUR",
        "lines": tuple(lines),
        "applied": (),
        "tax_inside": True,
        "taxes": (),
        "total": sum(each.paid for each in lines),
        "tenders": (),
        "customer": "C-1",
        "sent": (sent(parcel),) if parcel else (),
    }
    return Sale(**({"id": id} | facts | said))


def sent(order: str) -> SentPart:
    return SentPart(
        line="0",
        pieces=1,
        way=Way.SHIP,
        place="warehouse",
        ready_at=NOW,
        to_confirm=False,
        order=order,
    )


def sold_line(id: str, sku: str, cents: int) -> SaleLine:
    return SaleLine(
        id=id,
        sku=sku,
        pieces=1,
        list_price=cents,
        unit_price=cents,
        tax_class="standard",
        rate=0,
        runs=(PaidRun(pieces=1, paid=cents, tax=0),),
    )


def came_back(because: str, style: str, pieces: int = 1) -> Movement:
    return Movement(
        id=f"{because}:{style}",
        place=TALLINN,
        sku=f"{style}-M",
        bin="returns",
        pieces=pieces,
        reason="returned",
        because=because,
        at=NOW,
    )
