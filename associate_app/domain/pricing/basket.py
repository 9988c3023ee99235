"""What is priced: lines with their prices, who buys, where, when, and what they show."""

from dataclasses import dataclass

from associate_app.domain.catalogue import PriceNow, Style, Variant
from associate_app.domain.money import Money
from associate_app.domain.order import Channel
from associate_app.domain.pricing.coupon import PresentedCoupon
from associate_app.domain.pricing.override import Override
from associate_app.domain.pricing.reasons import Problem
from associate_app.domain.time import Instant

MANY = 999  # pieces of one line; above it somebody is asked
TOO_MANY = 100_000
DELIVERY = "delivery"  # id of its line in the result


@dataclass(frozen=True, slots=True, kw_only=True)
class HandPrice:
    """The price of one piece as somebody in the store has set it; see `override` for whether they may."""

    amount: Money
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BasketLine:
    id: str
    sku: str
    style: str = ""
    brand: str = ""
    category: str = ""
    pieces: int = 1
    price: PriceNow | None = None  # None when this device knows none
    hand_price: HandPrice | None = None
    tax_class: str = "standard"
    many_confirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    fee: Money
    tax_class: str = "standard"


@dataclass(frozen=True, slots=True, kw_only=True)
class Basket:
    market: str
    store: str
    channel: Channel
    currency: str  # the store's
    at: Instant
    lines: tuple[BasketLine, ...]
    customer: str = ""
    customer_groups: tuple[str, ...] = ()
    customer_tier: str = ""
    coupons: tuple[PresentedCoupon, ...] = ()
    delivery: Delivery | None = None
    points_value: int = 0  # minor units that the customer's points pay; spread over the goods


def line_of(
    id: str,
    sku: str,
    pieces: int,
    *,
    variant: Variant | None,
    style: Style | None,
    price: PriceNow | None,
    override: Override | None = None,
    many_confirmed: bool = False,
) -> BasketLine:
    """A line as the engine takes it, from what is known of its SKU."""
    return BasketLine(
        id=id,
        sku=sku,
        style=variant.style if variant else "",
        brand=variant.brand if variant else "",
        category=style.category if style else "",
        pieces=pieces,
        price=price,
        hand_price=HandPrice(amount=override.amount, reason=override.reason) if override else None,
        many_confirmed=many_confirmed,
    )


def problem_of(line: BasketLine, currency: str) -> Problem | None:
    """What keeps a line from being sold as it is. One whose many pieces are asked about is priced still."""
    if line.price is None and line.hand_price is None:
        return Problem(code="line.price_unknown", line=line.id, blocks=True)
    sums = [line.price.amount, line.price.list_price] if line.price else []
    sums += [line.hand_price.amount] if line.hand_price else []
    if any(money.currency != currency for money in sums):
        return Problem(code="line.currency_differs", line=line.id, blocks=True)
    if any(money.minor < 0 for money in sums):
        return Problem(code="line.price_negative", line=line.id, blocks=True)
    if not 0 < line.pieces <= TOO_MANY:
        return Problem(code="line.pieces_wrong", line=line.id, blocks=True)
    if line.pieces > MANY and not line.many_confirmed:
        return Problem(code="line.pieces_many", line=line.id, blocks=True)
    return None


def problem_of_delivery(basket: Basket) -> Problem | None:
    if basket.delivery is None:
        return None
    fee = basket.delivery.fee
    if fee.currency != basket.currency:
        return Problem(code="delivery.currency_differs", line=DELIVERY, blocks=True)
    if fee.minor < 0:
        return Problem(code="delivery.fee_negative", line=DELIVERY, blocks=True)
    return None


def unit_price(line: BasketLine) -> int:
    """What a piece costs before promotions."""
    if line.hand_price is not None:
        return line.hand_price.amount.minor
    assert line.price is not None
    return line.price.amount.minor


def list_price(line: BasketLine) -> int:
    return line.price.list_price.minor if line.price is not None else unit_price(line)
