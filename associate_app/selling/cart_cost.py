"""What an online cart costs in this store, at what its customer pays here."""

from collections.abc import Mapping
from dataclasses import dataclass

from associate_app.domain.cart import Cart
from associate_app.domain.errors import RuleViolation
from associate_app.domain.money import Money
from associate_app.domain.time import Instant
from associate_app.selling.cart_changes import AskQuote, priced_alone


@dataclass(frozen=True, slots=True)
class CartCost:
    """`lines`: SKU -> what all its pieces cost; `unpriced` pieces have no price here and are in no sum."""

    lines: Mapping[str, Money]
    total: Money
    unpriced: int


def cost_of(cart: Cart, customer: str, store: str, now: Instant, ask: AskQuote) -> CartCost | None:
    """None where this device does not have the rules of the store yet."""
    try:
        quote = ask(priced_alone(cart.lines, cart.coupons, customer, store, now), now)
    except RuleViolation:
        return None
    currency = quote.market.currency
    lines = {line.id: Money(line.total, currency) for line in quote.priced.lines if line.sku}
    unpriced = sum(line.pieces for line in cart.lines if line.sku not in lines)
    return CartCost(lines, Money(quote.priced.goods, currency), unpriced)
