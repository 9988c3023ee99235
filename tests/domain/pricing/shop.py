"""A small shop to price in: Tallinn, euros, prices in cents."""

from typing import Any

from associate_app.domain.catalogue import PriceNow
from associate_app.domain.money import Money
from associate_app.domain.order import Channel
from associate_app.domain.pricing.basket import Basket, BasketLine
from associate_app.domain.pricing.book import PromotionBook
from associate_app.domain.pricing.coupon import Coupon, PresentedCoupon
from associate_app.domain.pricing.engine import price_basket
from associate_app.domain.pricing.priced import PricedBasket
from associate_app.domain.pricing.promotion import Promotion, PromotionKind
from associate_app.domain.pricing.tax import TaxRate, TaxRounding, TaxRules
from associate_app.domain.time import Instant

NOW = Instant(1_000_000)
ESTONIA = TaxRules(
    id="EE",
    inside=True,
    rounding=TaxRounding.LINE,
    cash_step=5,
    rates=(
        TaxRate(tax_class="standard", since=Instant(0), rate=220_000),
        TaxRate(tax_class="standard", since=Instant(500_000), rate=240_000),
        TaxRate(tax_class="books", since=Instant(0), rate=90_000),
    ),
)


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


def at_price(minor: int, listed: int | None = None) -> PriceNow:
    return PriceNow(amount=eur(minor), list_price=eur(listed or minor), offer=None, lowest=None)


def line(id: str, minor: int, pieces: int = 1, **more: Any) -> BasketLine:
    return BasketLine(id=id, sku=more.pop("sku", id), pieces=pieces, price=at_price(minor), **more)


def basket(*lines: BasketLine, **more: Any) -> Basket:
    where: dict[str, Any] = {
        "market": "EE",
        "store": "tallinn",
        "channel": Channel.STORE,
        "currency": "EUR",
        "at": NOW,
    }
    return Basket(**where | {"lines": lines} | more)


def promotion(id: str, kind: PromotionKind, **more: Any) -> Promotion:
    return Promotion(
        **{"id": id, "name": id.capitalize(), "market": "EE", "kind": kind}
        | {"since": Instant(0), "until": Instant(2_000_000)}
        | more
    )


def coupon(code: str, promotion: str, used: int = 0, by_customer: int = 0, **more: Any) -> PresentedCoupon:
    kept = Coupon(
        **{"id": code, "promotion": promotion, "since": Instant(0), "until": Instant(2_000_000)} | more
    )
    return PresentedCoupon(code=code, coupon=kept, used=used, used_by_customer=by_customer)


def priced(of: Basket, *promotions: Promotion) -> PricedBasket:
    return price_basket(of, PromotionBook(promotions))


def totals(result: PricedBasket) -> dict[str, int]:
    return {each.id: each.total for each in result.lines}


def given(result: PricedBasket) -> dict[str, int]:
    return {each.id: each.amount for each in result.applied}
