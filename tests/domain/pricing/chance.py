"""Baskets and promotions by chance, with few names and small sums so that they meet and tie often."""

from dataclasses import replace
from random import Random

from associate_app.domain.catalogue import Offer, PriceNow
from associate_app.domain.money import Money
from associate_app.domain.pricing.basket import Basket, BasketLine, Delivery, HandPrice
from associate_app.domain.pricing.promotion import EVERYTHING, Part, Promotion, PromotionKind, Scope, Tier
from associate_app.domain.pricing.tax import TaxRate, TaxRounding, TaxRules
from associate_app.domain.time import Instant
from tests.domain.pricing.shop import at_price, basket, coupon, eur, promotion

SKUS = tuple("abcdefgh")
BRANDS = ("north", "south")
ALL_KINDS = tuple(PromotionKind)
ALL_KINDS = tuple(PromotionKind)
BY_PIECE = (
    PromotionKind.PERCENTAGE,
    PromotionKind.AMOUNT,
    PromotionKind.FIXED_PRICE,
    PromotionKind.TIER,
)


def some_price(rng: Random) -> int:
    return rng.choice((0, 1, 5, 99, 100, 333, 1000, rng.randrange(1, 30_000)))


def some_line(rng: Random, number: int) -> BasketLine:
    price = at_price(some_price(rng))
    return BasketLine(
        id=f"l{number}",
        sku=rng.choice(SKUS),
        brand=rng.choice(BRANDS),
        pieces=rng.choice((1, 1, 1, 2, 3, 7)),
        price=price,
        tax_class=rng.choice(("standard", "standard", "books", "zero")),
    )


def some_basket(rng: Random, lines: int = 8) -> Basket:
    """With offers, prices set by hand, coupons, delivery and points now and then."""
    found = [some_line(rng, number) for number in range(rng.randint(1, lines))]
    found = [_as_offered(rng, line) if rng.random() < 0.2 else line for line in found]
    coupons = tuple(coupon(f"C{number}", f"p{number}") for number in range(rng.randint(0, 3)))
    return basket(
        *found,
        coupons=coupons,
        delivery=Delivery(fee=eur(rng.choice((0, 490)))) if rng.random() < 0.3 else None,
        points_value=rng.choice((0, 0, 1, 1000, 100_000)),
    )


def some_scope(rng: Random) -> Scope:
    scope = EVERYTHING
    if rng.random() < 0.6:
        scope = Scope(skus=tuple(sorted(rng.sample(SKUS, rng.randint(1, 4)))))
    elif rng.random() < 0.5:
        scope = Scope(brands=(rng.choice(BRANDS),))
    without = (rng.choice(SKUS),) if rng.random() < 0.2 else ()
    return replace(scope, not_skus=without, full_price_only=rng.random() < 0.1)


def some_promotion(rng: Random, number: int, kinds: tuple[PromotionKind, ...] = ALL_KINDS) -> Promotion:
    kind = rng.choice(kinds)
    plain = promotion(
        f"p{number}",
        kind,
        scope=some_scope(rng),
        group=rng.choice(("", "", "brand", "till")),
        priority=rng.choice((1, 2, 2)),
        exclusive=rng.random() < 0.15,
        coupon=rng.random() < 0.2,
        min_spend=eur(rng.choice((1, 500, 5000))) if rng.random() < 0.2 else None,
        max_times=rng.choice((0, 0, 1, 2)),
        permille=rng.choice((1, 100, 150, 333, 500, 1000)),
    )
    match kind:
        case PromotionKind.AMOUNT | PromotionKind.FIXED_PRICE:
            return replace(plain, amount=eur(rng.choice((0, 50, 100, 2000))))
        case PromotionKind.BUY_GET:
            reward = some_scope(rng) if rng.random() < 0.3 else None
            return replace(plain, buy=rng.choice((1, 2, 3)), get=rng.choice((1, 1, 2)), reward=reward)
        case PromotionKind.BUNDLE:
            needed = [rng.choice((1, 1, 2)) for _ in range(rng.randint(1, 3))]
            needed = [rng.choice((1, 1, 2)) for _ in range(rng.randint(1, 3))]
            parts = tuple(Part(scope=some_scope(rng), pieces=pieces) for pieces in needed)
            return replace(plain, amount=eur(rng.choice((0, 150, 1500))), parts=parts)
        case PromotionKind.THRESHOLD:
            spend = eur(rng.choice((1, 500, 5000)))
            if rng.random() < 0.5:
                return replace(plain, min_spend=spend)
            return replace(plain, min_spend=spend, permille=0, amount=eur(rng.choice((1, 333, 5000))))
        case PromotionKind.TIER:
            steps = (Tier(pieces=2, permille=100), Tier(pieces=4, price=eur(rng.choice((0, 90, 900)))))
            return replace(plain, tiers=steps)
    return plain


def some_promotions(
    rng: Random, most: int = 8, kinds: tuple[PromotionKind, ...] = ALL_KINDS
) -> list[Promotion]:
    return [some_promotion(rng, number, kinds) for number in range(rng.randint(0, most))]


def some_tax(rng: Random) -> TaxRules:
    rates = {"standard": rng.choice((240_000, 255_000, 81_000)), "books": 90_000, "zero": 0}
    return TaxRules(
        id="EE",
        inside=rng.random() < 0.7,
        rounding=rng.choice(tuple(TaxRounding)),
        cash_step=rng.choice((0, 1, 5, 10, 100)),
        rates=tuple(
            TaxRate(tax_class=name, since=Instant(0), rate=rate) for name, rate in sorted(rates.items())
        ),
    )


def _as_offered(rng: Random, line: BasketLine) -> BasketLine:
    assert line.price is not None
    listed = line.price.list_price
    if rng.random() < 0.3:
        return replace(line, hand_price=HandPrice(amount=eur(some_price(rng)), reason="goodwill"))
    lower = Money(listed.minor * 2 // 3, listed.currency)
    offer = Offer(name="Week", amount=lower, since=Instant(0), until=Instant(2_000_000))
    by_list = PriceNow(amount=lower, list_price=listed, offer=offer, lowest=listed)
    of_group = PriceNow(amount=lower, list_price=listed, offer=None, lowest=None, group="circle")
    return replace(line, price=rng.choice((by_list, of_group)))
