"""A promotion against one basket: who may have it, what of the basket fits, whether its conditions hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from associate_app.domain.pricing.basket import Basket, BasketLine, unit_price
from associate_app.domain.pricing.book import PromotionBook
from associate_app.domain.pricing.coupon import CouponRefusal
from associate_app.domain.pricing.promotion import Promotion, PromotionKind, currencies

_BY_PIECE = frozenset(
    {PromotionKind.PERCENTAGE, PromotionKind.AMOUNT, PromotionKind.FIXED_PRICE, PromotionKind.TIER}
)


@dataclass(frozen=True, kw_only=True, eq=False)
class Live:
    """`fits` are the numbers of the fitting lines per scope, the last of them gets what a promotion gives.

    Conditions look at the basket as it lies on the counter: all that fits, at prices before promotions.
    """

    number: int  # place in priority order
    promotion: Promotion
    fits: tuple[frozenset[int], ...]
    is_for_customer: bool
    pieces: int
    spend: int
    coupon: str  # the code that lets it in

    @cached_property
    def lines(self) -> frozenset[int]:
        return frozenset().union(*self.fits)

    @cached_property
    def is_by_piece(self) -> bool:
        """Every piece on its own, whatever happens to the others."""
        kind = self.promotion.kind
        return kind in _BY_PIECE or (kind is PromotionKind.THRESHOLD and self.promotion.amount is None)

    @cached_property
    def is_met(self) -> bool:
        minimum = self.promotion.min_spend
        enough = minimum is None or self.spend >= minimum.minor
        return enough and self.pieces >= max(self.promotion.min_pieces, 1)

    @property
    def is_usable(self) -> bool:
        return self.is_met and self.is_for_customer and bool(self.coupon or not self.promotion.coupon)

    @property
    def times(self) -> int:
        """How often the spend is reached, within the limit."""
        minimum = self.promotion.min_spend
        times = self.spend // minimum.minor if minimum is not None and minimum.minor else 1
        return min(times, self.promotion.max_times) if self.promotion.max_times else times


def why_not(promotion: Promotion, basket: Basket) -> CouponRefusal | None:
    """Why this customer can't have it here and now; None when they can."""
    if not is_here(promotion, basket):
        return CouponRefusal.NOT_HERE
    if basket.at < promotion.since:
        return CouponRefusal.NOT_BEGUN
    if basket.at >= promotion.until:
        return CouponRefusal.EXPIRED
    if not is_for(promotion, basket):
        return CouponRefusal.NOT_FOR_CUSTOMER
    return None


def is_here(promotion: Promotion, basket: Basket) -> bool:
    return (
        promotion.market == basket.market
        and (not promotion.stores or basket.store in promotion.stores)
        and (not promotion.channels or basket.channel in promotion.channels)
        and currencies(promotion) <= {basket.currency}
    )


def is_for(promotion: Promotion, basket: Basket) -> bool:
    if not promotion.customer_groups and not promotion.customer_tiers:
        return True
    return basket.customer_tier in promotion.customer_tiers or not set(basket.customer_groups).isdisjoint(
        promotion.customer_groups
    )


def lives(
    basket: Basket, lines: Sequence[BasketLine], book: PromotionBook, coupons: Mapping[str, str]
) -> list[Live]:
    """Every promotion that is valid here and now and fits something, for this customer or not."""
    spends = [unit_price(line) * line.pieces for line in lines]
    result = []
    for number, (promotion, fits) in enumerate(book.fitting(lines)):
        if not any(fits) or not promotion.since <= basket.at < promotion.until:
            continue
        if not is_here(promotion, basket):
            continue
        bought = frozenset().union(*fits) if promotion.kind is PromotionKind.BUNDLE else fits[0]
        result.append(
            Live(
                number=number,
                promotion=promotion,
                fits=fits,
                is_for_customer=is_for(promotion, basket),
                pieces=sum(lines[line].pieces for line in bought),
                spend=sum(spends[line] for line in bought),
                coupon=coupons.get(promotion.id, ""),
            )
        )
    return result
