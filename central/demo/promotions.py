"""Rules and offers of every market. Coat Week is an offer of the price lists, see `prices`."""

from collections.abc import Iterator
from typing import Any

from associate_app.domain.customer import BIRTHDAY
from associate_app.domain.market import Market
from associate_app.domain.money import Money
from associate_app.domain.pricing.coupon import Coupon, CouponUse, use_id
from associate_app.domain.pricing.loyalty import LoyaltyRules, LoyaltyTier
from associate_app.domain.pricing.override import OverridePolicy, RoleLimit
from associate_app.domain.pricing.promotion import EVERYTHING, Promotion, PromotionKind, Scope
from associate_app.domain.pricing.tax import TaxRate, TaxRounding, TaxRules
from associate_app.domain.staff import Role
from associate_app.domain.time import DAY, Instant, later
from central.demo.assortment import TRAVEL_SET
from central.demo.catalogue import at_till
from central.demo.prices import in_currency
from central.demo.scene import Scene

WELCOME, AUTUMN, SORRY = "WELCOME10", "AUTUMN15", "SORRY-4417"
_COUPONS = ((WELCOME, "Welcome", 50_00), (AUTUMN, "Autumn", 60_00), (SORRY, "Sorry", 20_00))
_WITH_COUPONS = "ee"  # a code belongs to one promotion, and that to one market
TIERS = ("Circle", "Glow", "Aurora")
TIER_SPENDS = (0, 300_00, 1_000_00)  # cents of a year in euros that lead to them
# Standard rates of value added tax in 2026, millionths; what cash is rounded to, minor units.
_TAX = {
    "ee": 240_000,
    "lv": 210_000,
    "lt": 210_000,
    "fi": 255_000,
    "pl": 230_000,
    "se": 250_000,
    "de": 190_000,
}
_CASH_STEPS = {"ee": 5, "lt": 5, "fi": 5, "se": 100}


def rules_of(id: str, currency: str) -> Market:
    return Market(
        id=id,
        currency=currency,
        tax=TaxRules(
            id=id.upper(),
            inside=True,
            rounding=TaxRounding.DOCUMENT,
            rates=(TaxRate(tax_class="standard", since=Instant(0), rate=_TAX[id]),),
            cash_step=_CASH_STEPS.get(id, 0),
        ),
        overrides=OverridePolicy(
            id=id,
            limits=(
                RoleLimit(role=Role.ASSOCIATE, permille=100),
                RoleLimit(role=Role.DEPUTY, permille=300),
                RoleLimit(role=Role.MANAGER, permille=500),
            ),
        ),
        loyalty=LoyaltyRules(
            per_point=in_currency(currency, 1_00),
            step=100,
            step_value=in_currency(currency, 1_00),
            tiers=tuple(
                LoyaltyTier(name=name, from_spend=in_currency(currency, cents))
                for name, cents in zip(TIERS, TIER_SPENDS, strict=True)
            ),
            offline_customer=2_500,
            offline_device=10_000,
        ),
        delivery_fee=in_currency(currency, 4_90),
        card_offline=in_currency(currency, 500_00),
        link_minutes=30,
        at_till=at_till(),
        shop_link="{central}/shop/{token}",
    )


def promotions(scene: Scene, market: str, currency: str) -> Iterator[Promotion]:
    since, until = later(scene.week_began, -30 * DAY), later(scene.week_began, 60 * DAY)
    skin = Scope(brands=("Tõde Skin",), not_styles=(TRAVEL_SET.id,), full_price_only=True)
    dates: dict[str, Any] = {"market": market, "since": since, "until": until}
    yield Promotion(
        id=f"{market}:circle", name="Circle price −15 %", kind=PromotionKind.PERCENTAGE, permille=150,
        scope=skin, customer_tiers=TIERS, **dates,
    )  # fmt: skip
    yield Promotion(
        id=f"{market}:travel-set", name="Travel set with two Tõde Skin", kind=PromotionKind.BUY_GET, buy=2,
        get=1, permille=1_000, max_times=1, scope=Scope(brands=skin.brands, not_styles=skin.not_styles),
        reward=Scope(styles=(TRAVEL_SET.id,)), group="gift", **dates,
    )  # fmt: skip
    yield Promotion(
        id=f"{market}:lips", name="3 for 2 on lips", kind=PromotionKind.BUY_GET, buy=2, get=1, permille=1_000,
        scope=Scope(categories=("Make-up",), full_price_only=True), **dates,
    )  # fmt: skip
    yield Promotion(
        id=f"{market}:aurora-delivery", name="Delivery, free for Aurora", kind=PromotionKind.FREE_DELIVERY,
        customer_tiers=("Aurora",), priority=50, **dates,
    )  # fmt: skip
    yield Promotion(
        id=f"{market}:delivery", name="Delivery, free over 50", kind=PromotionKind.FREE_DELIVERY,
        min_spend=Money(in_currency(currency, 50_00), currency), **dates,
    )  # fmt: skip
    if market == _WITH_COUPONS:
        yield _birthday(dates)
    ten = Money(in_currency(currency, 10_00), currency)
    for code, name, spend in _COUPONS if market == _WITH_COUPONS else ():
        yield Promotion(
            id=f"{market}:{code.lower()}", name=name, kind=PromotionKind.THRESHOLD, coupon=True, max_times=1,
            min_spend=Money(in_currency(currency, spend), currency), amount=ten, scope=EVERYTHING,
            group="coupon", priority=200, **dates,
        )  # fmt: skip


def _birthday(dates: dict[str, Any]) -> Promotion:
    return Promotion(
        id=f"{_WITH_COUPONS}:{BIRTHDAY}", name="Birthday gift −10 %", kind=PromotionKind.PERCENTAGE,
        permille=100, coupon=True, customer_groups=(BIRTHDAY,), group="coupon", priority=200, **dates,
    )  # fmt: skip


def coupons(scene: Scene) -> Iterator[Coupon]:
    """One that is good once for each customer, one that has expired, one that was used."""
    began, ends = later(scene.week_began, -30 * DAY), later(scene.week_began, 60 * DAY)
    of = f"{_WITH_COUPONS}:{{}}"
    yield Coupon(
        id=WELCOME, promotion=of.format(WELCOME.lower()), since=began, until=ends, limit=0, customer_limit=1
    )
    yield Coupon(
        id=AUTUMN,
        promotion=of.format(AUTUMN.lower()),
        since=began,
        until=later(scene.week_began, -DAY),
        limit=0,
    )
    yield Coupon(
        id="BIRTHDAY10", promotion=of.format(BIRTHDAY), since=began, until=ends, limit=0, customer_limit=1
    )
    yield Coupon(id=SORRY, promotion=of.format(SORRY.lower()), since=began, until=ends)


def coupon_uses(scene: Scene, market: str) -> Iterator[CouponUse]:
    if market == _WITH_COUPONS:
        ends = later(scene.week_began, 60 * DAY)
        yield CouponUse(id=use_id(market, SORRY), market=market, code=SORRY, used=1, until=ends)
