"""What was found, as rows of the omnibox and in words."""

from datetime import tzinfo

from associate_app.queries.search import CustomerHit, Found
from ui.format.numbers import money
from ui.format.times import date, local
from ui.language.counts import counts
from ui.language.mark import translate
from ui.shell.suggestion import Suggestion

_HIDDEN = "•••"
_OPEN_DIGITS = 4  # of a phone number, shown while a customer looks on


def rows_of(found: Found, zone: tzinfo | None) -> tuple[Suggestion, ...]:
    pickups = (
        Suggestion(
            translate("Found", "Pickups"),
            "package-check",
            each.name,
            each.id if each.open else translate("Found", "{id} · done").format(id=each.id),
            f"pickup/{each.id}",
        )
        for each in found.pickups
    )
    customers = (
        Suggestion(
            translate("Found", "Customers"), "user-round", each.name, _contact(each), f"customer/{each.id}"
        )
        for each in found.customers
    )
    orders = (
        Suggestion(
            translate("Found", "Orders"),
            "receipt-text",
            " · ".join(part for part in (each.id, each.name) if part),
            f"{date(local(each.placed_at, zone))} · {money(each.total)}",
            f"order/{each.id}",
        )
        for each in found.orders
    )
    products = (
        Suggestion(translate("Found", "Products"), "boxes", each.name, each.detail, f"product/{each.sku}")
        for each in found.products
    )
    return (*pickups, *customers, *orders, *products)


def counted(found: Found) -> str:
    """ "2 customers, 1 order"."""
    parts = []
    if found.pickup_count:
        parts.append(counts.tr("{n} pickups", "", found.pickup_count))
    if found.customer_count:
        parts.append(counts.tr("{n} customers", "", found.customer_count))
    if found.order_count:
        parts.append(counts.tr("{n} orders", "", found.order_count))
    if found.product_count:
        parts.append(counts.tr("{n} products", "", found.product_count))
    return ", ".join(parts)


def _contact(customer: CustomerHit) -> str:
    """Enough to tell two of one name apart, and too little to be noted down by who looks on."""
    if customer.phone:
        return f"{customer.id} · {_HIDDEN} {customer.phone[-_OPEN_DIGITS:]}"
    name, at, domain = customer.email.partition("@")
    return f"{customer.id} · {name[:1]}{_HIDDEN}{at}{domain}" if at else customer.id
