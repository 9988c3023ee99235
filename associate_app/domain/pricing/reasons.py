"""What the engine says of its own work: codes and facts, no sentences. Amounts are minor units."""

from dataclasses import dataclass
from enum import StrEnum

from associate_app.domain.pricing.promotion import Scope


class Source(StrEnum):
    """What made a price lower."""

    OFFER = "offer"  # of the price list
    GROUP_PRICE = "group_price"  # the price list of a customer group
    OVERRIDE = "override"
    PROMOTION = "promotion"
    POINTS = "points"


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    line: str
    pieces: int
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """One reduction and its lines. `id` is of the promotion, the offer's name, the group or the reason."""

    source: Source
    id: str
    name: str
    amount: int
    lines: tuple[Share, ...]
    coupon: str = ""
    clamped: int = 0  # how much more it would have given, had the pieces cost enough


class Missing(StrEnum):
    PIECES = "pieces"  # `pieces` more of `scope`
    AMOUNT = "amount"  # spend `amount` more on `scope`
    REWARD = "reward"  # `pieces` of `scope` may be taken now
    MEMBERSHIP = "membership"  # a customer of `who`


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearly:
    """A promotion that would apply, or apply once more, if the rest were there."""

    promotion: str
    name: str
    missing: Missing
    pieces: int = 0
    amount: int = 0
    scope: Scope | None = None
    who: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Beaten:
    """A promotion that could have been used, but another choice is better for the customer."""

    promotion: str
    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedCoupon:
    code: str
    why: str  # `coupon.…`
    promotion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something is wrong with a line or a promotion; while it blocks, nothing is paid."""

    code: str
    line: str = ""
    promotion: str = ""
    blocks: bool = False
