"""Points: earned on what is paid, redeemed in steps, and taken back with the goods."""

from dataclasses import dataclass

from associate_app.domain.pricing.promotion import ALL


@dataclass(frozen=True, slots=True, kw_only=True)
class LoyaltyTier:
    name: str
    from_spend: int  # minor units in twelve months
    permille: int = ALL  # of the points that everybody earns


@dataclass(frozen=True, slots=True, kw_only=True)
class LoyaltyRules:
    """Amounts are minor units of the market's currency."""

    per_point: int  # paid for one point; 0 when nothing is earned
    step: int  # points are redeemed in multiples of this; 0 when none are
    step_value: int  # what one step pays
    tiers: tuple[LoyaltyTier, ...] = ()  # lowest first
    offline_customer: int = 0  # points that one customer may redeem on a device without the line
    offline_device: int = 0  # points that all customers together may


def tier_of(spend: int, rules: LoyaltyRules) -> LoyaltyTier | None:
    return next((tier for tier in reversed(rules.tiers) if spend >= tier.from_spend), None)


def tier_named(name: str, rules: LoyaltyRules) -> LoyaltyTier | None:
    return next((tier for tier in rules.tiers if tier.name == name), None)


def earned(paid: int, rules: LoyaltyRules, tier: LoyaltyTier | None = None) -> int:
    """Whole points on what is left to pay after promotions and points; none on less than nothing."""
    if rules.per_point < 1:
        return 0
    permille = tier.permille if tier is not None else ALL
    return max(paid, 0) * permille // (rules.per_point * ALL)


def taken_back(
    paid: int, before: int, back: int, rules: LoyaltyRules, tier: LoyaltyTier | None = None
) -> int:
    """Points that go with a refund of `back`, when `before` of `paid` went back already.

    The customer keeps what the rest would have earned; all parts together are exactly what was earned.
    """
    return earned(paid - before, rules, tier) - earned(paid - before - back, rules, tier)


def redeemable(points: int, due: int, rules: LoyaltyRules) -> tuple[int, int]:
    """The most (points, value) in whole steps that the customer has and the basket can take."""
    if rules.step < 1 or rules.step_value < 1:
        return 0, 0
    steps = max(min(points // rules.step, due // rules.step_value), 0)
    return steps * rules.step, steps * rules.step_value


def given_back(points: int, value: int, before: int, back: int) -> int:
    """Redeemed points that return with goods of which points had paid `back`, of `value` in all.

    All parts together are exactly the points redeemed.
    """
    if value <= 0:
        return 0
    return points * (before + back) // value - points * before // value
