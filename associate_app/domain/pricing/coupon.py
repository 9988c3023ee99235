"""Coupons: a code that lets a promotion in."""

from dataclasses import dataclass
from enum import StrEnum

from associate_app.domain.time import Instant


class CouponRefusal(StrEnum):
    UNKNOWN = "coupon.unknown"
    TWICE = "coupon.twice"  # the same code, or another of the same promotion, is in the basket
    NOT_BEGUN = "coupon.not_begun"
    EXPIRED = "coupon.expired"
    USED_UP = "coupon.used_up"
    CUSTOMER_NEEDED = "coupon.customer_needed"
    CUSTOMER_LIMIT = "coupon.customer_limit"
    NOT_HERE = "coupon.not_here"  # another market, store or channel
    NOT_FOR_CUSTOMER = "coupon.not_for_customer"
    NOTHING_FITS = "coupon.nothing_fits"
    NOT_ENOUGH = "coupon.not_enough"  # it fits, but the spend or the pieces it asks for are not there
    OTHER_IS_BETTER = "coupon.other_is_better"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coupon:
    """One code; `id` is the code in capitals. Single-use codes have a limit of 1."""

    id: str
    promotion: str
    since: Instant
    until: Instant
    limit: int = 1  # uses in all; 0 for no limit
    customer_limit: int = 0  # uses per customer; 0 for no limit


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponUse:
    """How often a code was used in a market, in all or by one customer; `id` is `use_id`."""

    id: str
    market: str
    code: str
    used: int
    until: Instant  # the coupon's end: then nobody asks any more
    customer: str = ""


def use_id(market: str, code: str, customer: str = "") -> str:
    return f"{market}:{code}:{customer}" if customer else f"{market}:{code}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentedCoupon:
    """What the customer shows, and what is known of it."""

    code: str
    coupon: Coupon | None
    used: int = 0
    used_by_customer: int = 0


def refusal(presented: PresentedCoupon, customer: str, at: Instant) -> CouponRefusal | None:
    """What the coupon itself forbids, whatever is in the basket; None when nothing does."""
    coupon = presented.coupon
    if coupon is None:
        return CouponRefusal.UNKNOWN
    if at < coupon.since:
        return CouponRefusal.NOT_BEGUN
    if at >= coupon.until:
        return CouponRefusal.EXPIRED
    if coupon.limit and presented.used >= coupon.limit:
        return CouponRefusal.USED_UP
    if coupon.customer_limit and not customer:
        return CouponRefusal.CUSTOMER_NEEDED
    if coupon.customer_limit and presented.used_by_customer >= coupon.customer_limit:
        return CouponRefusal.CUSTOMER_LIMIT
    return None
