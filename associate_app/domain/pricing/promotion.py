"""Promotions as the retailer writes them: what fits, who gets it, when, and what it gives."""

from dataclasses import dataclass
from enum import StrEnum

from associate_app.domain.money import Money
from associate_app.domain.order import Channel
from associate_app.domain.time import Instant

ALL = 1000  # permille


class PromotionKind(StrEnum):
    PERCENTAGE = "percentage"  # `permille` off every fitting piece
    AMOUNT = "amount"  # `amount` off every fitting piece
    FIXED_PRICE = "fixed_price"  # every fitting piece costs `amount`
    BUY_GET = "buy_get"  # of `buy + get` pieces the cheapest `get` have `permille` off
    BUNDLE = "bundle"  # the pieces of `parts` cost `amount` together
    THRESHOLD = "threshold"  # for every `min_spend`, `amount` off all; or `permille` off from it on
    TIER = "tier"  # what a piece costs depends on how many there are
    FREE_DELIVERY = "free_delivery"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which lines fit: any of what is named, without what is excluded."""

    everything: bool = False
    skus: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    not_skus: tuple[str, ...] = ()
    not_styles: tuple[str, ...] = ()
    not_brands: tuple[str, ...] = ()
    not_categories: tuple[str, ...] = ()
    full_price_only: bool = False  # what the price list has already reduced does not fit

    @property
    def is_empty(self) -> bool:
        return not (self.everything or self.skus or self.styles or self.brands or self.categories)


EVERYTHING = Scope(everything=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One kind of piece that a bundle needs."""

    scope: Scope
    pieces: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """From so many fitting pieces on, each has `permille` off or costs `price`."""

    pieces: int
    permille: int = 0
    price: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promotion:
    """One promotion of one market; what it means exactly stands in `engine`."""

    id: str
    name: str
    market: str
    kind: PromotionKind
    since: Instant
    until: Instant
    scope: Scope = EVERYTHING  # what is bought; a bundle has its parts instead
    priority: int = 100  # lower comes first
    group: str = ""  # a piece gets one promotion of a group; all without a group share one
    exclusive: bool = False
    coupon: bool = False  # only with a coupon of it
    stores: tuple[str, ...] = ()  # empty: all, as in the next three
    channels: tuple[Channel, ...] = ()
    customer_groups: tuple[str, ...] = ()  # a customer of any of these groups or tiers
    customer_tiers: tuple[str, ...] = ()
    min_spend: Money | None = None
    min_pieces: int = 0
    max_times: int = 0  # sets, bundles or thresholds in one basket; 0 for no limit
    permille: int = 0
    amount: Money | None = None
    buy: int = 0
    get: int = 0
    reward: Scope | None = None  # what is got or reduced, when it is not what is bought
    parts: tuple[Part, ...] = ()
    tiers: tuple[Tier, ...] = ()

    @property
    def order(self) -> tuple[int, str]:
        return self.priority, self.id


def currencies(promotion: Promotion) -> frozenset[str]:
    sums = [promotion.min_spend, promotion.amount, *(tier.price for tier in promotion.tiers)]
    return frozenset(money.currency for money in sums if money is not None)


def fault(promotion: Promotion) -> str:
    """Why a promotion makes no sense, as a code; empty when it does."""
    checks = (
        (promotion.since >= promotion.until, "promotion.never_valid"),
        (len(currencies(promotion)) > 1, "promotion.currencies_mixed"),
        (not _counts_are_sound(promotion), "promotion.count_wrong"),
        (not _sums_are_sound(promotion), "promotion.amount_wrong"),
        (any(scope.is_empty for scope in scopes(promotion)), "promotion.scope_empty"),
        (not _gives_something(promotion), "promotion.benefit_missing"),
    )
    return next((code for broken, code in checks if broken), "")


def scopes(promotion: Promotion) -> tuple[Scope, ...]:
    if promotion.kind is PromotionKind.BUNDLE:
        return tuple(part.scope for part in promotion.parts)
    return (promotion.scope,) if promotion.reward is None else (promotion.scope, promotion.reward)


def _counts_are_sound(promotion: Promotion) -> bool:
    counts = (promotion.min_pieces, promotion.max_times, promotion.buy, promotion.get)
    steps = [tier.pieces for tier in promotion.tiers]
    return (
        min(counts) >= 0
        and all(part.pieces >= 1 for part in promotion.parts)
        and all(pieces >= 1 for pieces in steps)
        and steps == sorted(set(steps))
    )


def _sums_are_sound(promotion: Promotion) -> bool:
    sums = [promotion.min_spend, promotion.amount, *(tier.price for tier in promotion.tiers)]
    rates = [promotion.permille, *(tier.permille for tier in promotion.tiers)]
    return all(money is None or money.minor >= 0 for money in sums) and all(
        0 <= each <= ALL for each in rates
    )


def _gives_something(promotion: Promotion) -> bool:
    amount, permille = promotion.amount, promotion.permille
    match promotion.kind:
        case PromotionKind.PERCENTAGE:
            return permille > 0
        case PromotionKind.AMOUNT | PromotionKind.FIXED_PRICE:
            return amount is not None
        case PromotionKind.BUY_GET:
            return promotion.buy > 0 and promotion.get > 0 and permille > 0
        case PromotionKind.BUNDLE:
            return bool(promotion.parts) and amount is not None
        case PromotionKind.THRESHOLD:
            spend = promotion.min_spend
            return spend is not None and spend.minor > 0 and (amount is not None) != (permille > 0)
        case PromotionKind.TIER:
            return bool(promotion.tiers) and all(
                (tier.price is not None) != (tier.permille > 0) for tier in promotion.tiers
            )
        case PromotionKind.FREE_DELIVERY:
            return True
