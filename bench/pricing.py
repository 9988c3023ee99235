"""What a basket of 30 lines costs to price, with 200 promotions running."""

from random import Random

from associate_app.domain.catalogue import PriceNow
from associate_app.domain.money import Money
from associate_app.domain.order import Channel
from associate_app.domain.pricing.basket import Basket, BasketLine
from associate_app.domain.pricing.book import PromotionBook
from associate_app.domain.pricing.engine import price_basket
from associate_app.domain.pricing.promotion import EVERYTHING, Part, Promotion, PromotionKind, Scope, Tier
from associate_app.domain.time import Instant
from bench.measure import repeated
from bench.shop import Pages

LINES, PROMOTIONS, TIMES = 30, 200, 300
_NOW = Instant(1_000)
_BRANDS = tuple(f"brand {number}" for number in range(12))
_CATEGORIES = tuple(f"category {number}" for number in range(15))


def pricing(_what: Pages) -> dict[str, dict[str, float]]:
    """A basket after one more scan, all its reasons too; and the book made anew after a pull."""
    rng = Random(4)
    promotions = [_promotion(rng, number) for number in range(PROMOTIONS)]
    book, basket = PromotionBook(promotions), _basket(rng)
    dense = PromotionBook([_promotion(rng, number, dense=True) for number in range(PROMOTIONS)])
    price_basket(basket, book)
    return {
        "basket": repeated(TIMES, lambda: price_basket(basket, book)),
        "basket_where_every_promotion_fits_every_line": repeated(
            TIMES // 10, lambda: price_basket(basket, dense)
        ),
        "book": repeated(TIMES, lambda: price_basket(basket, PromotionBook(promotions))),
    }


def _basket(rng: Random) -> Basket:
    lines = [_line(rng, number) for number in range(LINES)]
    return Basket(
        market="EE", store="tallinn", channel=Channel.STORE, currency="EUR", at=_NOW, lines=tuple(lines)
    )


def _line(rng: Random, number: int) -> BasketLine:
    amount = Money(rng.randrange(500, 30_000), "EUR")
    return BasketLine(
        id=f"l{number}",
        sku=f"sku {number}",
        style=f"style {number}",
        brand=rng.choice(_BRANDS),
        category=rng.choice(_CATEGORIES),
        pieces=rng.choice((1, 1, 2, 3)),
        price=PriceNow(amount=amount, list_price=amount, offer=None, lowest=None),
    )


def _promotion(rng: Random, number: int, *, dense: bool = False) -> Promotion:
    def scope() -> Scope:
        if dense:
            return EVERYTHING
        return rng.choice(
            (
                Scope(brands=(rng.choice(_BRANDS),)),
                Scope(categories=(rng.choice(_CATEGORIES),)),
                Scope(skus=tuple(f"sku {rng.randrange(300)}" for _ in range(20))),
                Scope(everything=True, not_brands=(rng.choice(_BRANDS),)),
            )
        )

    kind = rng.choice(tuple(PromotionKind))
    rate = kind not in (PromotionKind.AMOUNT, PromotionKind.FIXED_PRICE, PromotionKind.BUNDLE)
    by_amount = kind is PromotionKind.THRESHOLD and rng.random() < 0.5
    return Promotion(
        id=f"p{number}",
        name=f"Promotion {number}",
        market="EE",
        kind=kind,
        since=Instant(0),
        until=Instant(2_000),
        scope=scope(),
        group=rng.choice(("", "season", "brand", "till")),
        priority=rng.randrange(5),
        exclusive=rng.random() < 0.1,
        min_spend=Money(10_000, "EUR") if kind is PromotionKind.THRESHOLD else None,
        permille=rng.choice((50, 100, 200, 500)) if rate and not by_amount else 0,
        amount=Money(1_000, "EUR") if not rate or by_amount else None,
        buy=2,
        get=1,
        parts=(Part(scope=scope()), Part(scope=scope())) if kind is PromotionKind.BUNDLE else (),
        tiers=(Tier(pieces=3, permille=100),) if kind is PromotionKind.TIER else (),
    )
