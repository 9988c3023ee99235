"""A coupon lets its promotion in, or is refused with the reason."""

from dataclasses import replace

import pytest

from associate_app.domain.order import Channel
from associate_app.domain.pricing.basket import Delivery
from associate_app.domain.pricing.coupon import PresentedCoupon
from associate_app.domain.pricing.promotion import PromotionKind, Scope
from associate_app.domain.time import Instant
from tests.domain.pricing.shop import NOW, basket, coupon, eur, given, line, priced, promotion

TEN = promotion("ten", PromotionKind.PERCENTAGE, permille=100, coupon=True)
COAT = line("coat", 10000)


def test_without_its_coupon_the_promotion_is_closed() -> None:
    assert priced(basket(COAT), TEN).total == 10000


def test_with_it_the_promotion_is_open_and_says_so() -> None:
    result = priced(basket(COAT, coupons=(coupon("SPRING", "ten"),)), TEN)
    assert (result.total, result.coupons, result.refused) == (9000, ("SPRING",), ())
    assert result.applied[0].coupon == "SPRING"


@pytest.mark.parametrize(
    ("presented", "why"),
    [
        (PresentedCoupon(code="X", coupon=None), "coupon.unknown"),
        (coupon("X", "no such promotion"), "coupon.unknown"),
        (coupon("X", "ten", since=Instant(NOW + 1)), "coupon.not_begun"),
        (coupon("X", "ten", until=NOW), "coupon.expired"),
        (coupon("X", "ten", used=1), "coupon.used_up"),
        (coupon("X", "ten", used=3, limit=3), "coupon.used_up"),
        (coupon("X", "ten", by_customer=2, limit=0, customer_limit=2), "coupon.customer_limit"),
    ],
)
def test_what_the_coupon_itself_forbids(presented: PresentedCoupon, why: str) -> None:
    result = priced(basket(COAT, customer="ilze", coupons=(presented,)), TEN)
    assert (result.total, [(each.code, each.why) for each in result.refused]) == (10000, [("X", why)])


def test_a_coupon_with_room_left_is_taken() -> None:
    for room in (coupon("X", "ten", used=2, limit=3), coupon("X", "ten", used=999, limit=0)):
        assert priced(basket(COAT, coupons=(room,)), TEN).total == 9000
    limited = coupon("X", "ten", by_customer=1, limit=0, customer_limit=2)
    assert priced(basket(COAT, customer="ilze", coupons=(limited,)), TEN).total == 9000


def test_a_limit_per_customer_needs_a_customer() -> None:
    result = priced(basket(COAT, coupons=(coupon("X", "ten", customer_limit=1),)), TEN)
    assert [each.why for each in result.refused] == ["coupon.customer_needed"]


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"until": NOW}, "coupon.expired"),
        ({"since": Instant(NOW + 1)}, "coupon.not_begun"),
        ({"stores": ("tartu",)}, "coupon.not_here"),
        ({"channels": (Channel.APP,)}, "coupon.not_here"),
        ({"market": "LV"}, "coupon.not_here"),
        ({"customer_groups": ("staff",)}, "coupon.not_for_customer"),
        ({"scope": Scope(brands=("Otso",))}, "coupon.nothing_fits"),
        ({"min_spend": eur(10001)}, "coupon.not_enough"),
        ({"min_pieces": 2}, "coupon.not_enough"),
        ({"kind": PromotionKind.BUY_GET, "buy": 2, "get": 1}, "coupon.not_enough"),
        ({"kind": PromotionKind.FREE_DELIVERY}, "coupon.nothing_fits"),
    ],
)
def test_what_its_promotion_forbids(changed: dict[str, object], why: str) -> None:
    result = priced(basket(COAT, coupons=(coupon("X", "ten"),)), replace(TEN, **changed))
    assert (result.total, [each.why for each in result.refused]) == (10000, [why])


def test_the_same_promotion_comes_once_by_whatever_codes() -> None:
    result = priced(basket(COAT, coupons=(coupon("A", "ten"), coupon("B", "ten"), coupon("A", "ten"))), TEN)
    assert (result.total, result.coupons) == (9000, ("A",))
    assert [(each.code, each.why) for each in result.refused] == [
        ("B", "coupon.twice"),
        ("A", "coupon.twice"),
    ]


def test_a_coupon_of_another_group_stacks() -> None:
    sale = promotion("sale", PromotionKind.PERCENTAGE, permille=500, group="sale", priority=1)
    result = priced(basket(COAT, coupons=(coupon("X", "ten"),)), TEN, sale)
    assert given(result) == {"sale": 5000, "ten": 500}


def test_a_coupon_for_free_delivery_is_kept_where_delivery_is_free_or_costs_nothing() -> None:
    by_coupon = promotion("free", PromotionKind.FREE_DELIVERY, coupon=True)
    for_all = promotion("later", PromotionKind.FREE_DELIVERY, min_spend=eur(5000), priority=200)
    shown = (coupon("X", "free"),)
    sent, gratis = Delivery(fee=eur(490)), Delivery(fee=eur(0))
    used = priced(basket(COAT, coupons=shown, delivery=sent), by_coupon)
    assert (used.total, used.coupons) == (10000, ("X",))
    for basket_, also, why in (
        (basket(COAT, coupons=shown, delivery=sent), [for_all], "coupon.other_is_better"),
        (basket(COAT, coupons=shown, delivery=gratis), [], "coupon.nothing_fits"),
    ):
        kept = priced(basket_, by_coupon, *also)
        assert (kept.total, kept.coupons, [each.why for each in kept.refused]) == (10000, (), [why])
