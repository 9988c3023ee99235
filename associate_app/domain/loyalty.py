"""What a customer has collected: points, and what was spent in twelve months, from which the tier follows."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from associate_app.domain.pricing.loyalty import LoyaltyRules, LoyaltyTier, tier_of
from associate_app.domain.time import Instant, to_datetime

MONTHS = 12  # that count for a tier, the running one among them


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthSpend:
    """Net of what came back; `month` counts months since the year 0 (UTC)."""

    month: int
    currency: str
    amount: int  # minor units


@dataclass(frozen=True, slots=True, kw_only=True)
class LoyaltyAccount:
    """`id` is the customer's. Points below zero are spent already: what is earned next fills them up."""

    id: str
    store: str  # that knows this customer best
    points: int = 0
    spent: tuple[MonthSpend, ...] = ()  # oldest first
    raised_by: str = ""  # the sale that brought the tier
    raised_from: str = ""  # the tier before it
    changed_at: Instant | None = None


class MoveWhy(StrEnum):
    EARNED = "earned"
    REDEEMED = "redeemed"
    VOIDED = "voided"
    RETURNED = "returned"
    FORGIVEN = "forgiven"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoyaltyMove:
    """One change of one account; `because` is the sale's id."""

    id: str
    account: str
    store: str
    because: str
    why: MoveWhy
    points: int
    at: Instant
    spent: int = 0  # minor units of `currency`
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody stands between two tiers; `missing` minor units lead to `next`."""

    spend: int
    next: LoyaltyTier | None
    missing: int


def month_of(at: Instant) -> int:
    moment = to_datetime(at)
    return moment.year * 12 + moment.month - 1


def moved(account: LoyaltyAccount, move: LoyaltyMove, bought_at: Instant) -> LoyaltyAccount:
    """Spend belongs to the month in which it was bought, whenever it is taken back."""
    spent = {(each.month, each.currency): each.amount for each in account.spent}
    if move.spent:
        key = month_of(bought_at), move.currency
        spent[key] = spent.get(key, 0) + move.spent
    oldest = month_of(move.at) - MONTHS
    return replace(
        account,
        points=account.points + move.points,
        spent=tuple(
            MonthSpend(month=month, currency=currency, amount=amount)
            for (month, currency), amount in sorted(spent.items())
            if month > oldest and amount
        ),
        changed_at=move.at,
    )


def spend_of(accounts: Iterable[LoyaltyAccount], currency: str, at: Instant) -> int:
    """Of one person in the last twelve months."""
    oldest = month_of(at) - MONTHS
    return sum(
        each.amount
        for account in accounts
        for each in account.spent
        if each.currency == currency and each.month > oldest
    )


def standing(tier: str, spend: int, rules: LoyaltyRules) -> Standing:
    above = rules.tiers[rank(tier, rules) + 1 :]
    following = above[0] if above else None
    return Standing(spend, following, max(following.from_spend - spend, 0) if following else 0)


def rank(tier: str, rules: LoyaltyRules) -> int:
    """-1 for somebody without a tier."""
    return next((place for place, each in enumerate(rules.tiers) if each.name == tier), -1)


def best_tier(tiers: Iterable[str], rules: LoyaltyRules) -> str:
    """Of the records of one person: what is merged into another keeps its own."""
    return max(tiers, key=lambda tier: rank(tier, rules), default="")


def raised(tier: str, spend: int, rules: LoyaltyRules) -> str:
    """The tier after a purchase: never a lower one."""
    reached = tier_of(spend, rules)
    return reached.name if reached and rank(reached.name, rules) > rank(tier, rules) else tier


def shared(points: int, accounts: Iterable[LoyaltyAccount]) -> tuple[tuple[LoyaltyAccount, int], ...]:
    """How much of each account goes when so many are redeemed: the first has to give what nobody has."""
    known = list(accounts)
    shares = []
    for account in known:
        share = max(min(points, account.points), 0)
        shares.append(share)
        points -= share
    if shares:
        shares[0] += points
    return tuple((account, share) for account, share in zip(known, shares, strict=True) if share)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """Points that may still be redeemed without the line, by this customer and on this device."""

    customer_left: int
    device_left: int


def exposure(by_customer: int, on_device: int, rules: LoyaltyRules) -> Exposure:
    """`by_customer` and `on_device` were redeemed here and central does not know of it yet."""
    return Exposure(
        customer_left=max(rules.offline_customer - by_customer, 0),
        device_left=max(rules.offline_device - on_device, 0),
    )
