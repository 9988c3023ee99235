"""Which promotions meet on one piece, and which choice is the customer's best."""

from dataclasses import replace

from associate_app.domain.order import Channel
from associate_app.domain.pricing.basket import Delivery, HandPrice
from associate_app.domain.pricing.promotion import Part, PromotionKind, Scope
from associate_app.domain.pricing.reasons import Beaten
from associate_app.domain.time import Instant
from tests.domain.pricing.shop import (
    NOW,
    at_price,
    basket,
    coupon,
    eur,
    given,
    line,
    priced,
    promotion,
    totals,
)

TENTH = promotion("tenth", PromotionKind.PERCENTAGE, permille=100)
FIFTH = promotion("fifth", PromotionKind.PERCENTAGE, permille=200)


def test_in_one_group_a_piece_gets_the_better_one_only() -> None:
    # 20 % of 100.00 = 20.00 against 15.00 off; 20 % of 50.00 = 10.00 against 15.00.
    off = promotion("fifteen", PromotionKind.AMOUNT, amount=eur(1500))
    result = priced(basket(line("dear", 10000), line("cheap", 5000)), FIFTH, off)
    assert given(result) == {"fifteen": 1500, "fifth": 2000}
    assert totals(result) == {"dear": 8000, "cheap": 3500}


def test_groups_stack_in_order_of_priority_each_on_what_the_one_before_left() -> None:
    # 100.00 - 10.00 = 90.00, then 10 % of it: 81.00. The other way round: 90.00 - 10.00 = 80.00.
    ten = promotion("ten", PromotionKind.AMOUNT, amount=eur(1000), group="amounts", priority=1)
    late = promotion("late", PromotionKind.PERCENTAGE, permille=100, group="rates", priority=2)
    early = promotion("early", PromotionKind.PERCENTAGE, permille=100, group="rates", priority=0)
    assert priced(basket(line("coat", 10000)), ten, late).total == 8100
    assert priced(basket(line("coat", 10000)), ten, early).total == 8000


def test_a_condition_looks_at_prices_before_promotions() -> None:
    # 100.00 spent, 10 % off makes 90.00; the threshold of 100.00 holds still: 80.00.
    rates = promotion("tenth", PromotionKind.PERCENTAGE, permille=100, group="rates", priority=1)
    spend = promotion(
        "spend", PromotionKind.THRESHOLD, min_spend=eur(10000), amount=eur(1000), group="spend", priority=2
    )
    assert priced(basket(line("coat", 10000)), rates, spend).total == 8000


def test_an_exclusive_one_suffers_no_other_on_its_pieces() -> None:
    # Coat: 40 % alone = 40.00 against 10 % and 10.00 stacked = 20.00. Shirt: not in it, so 10 % and 10.00.
    alone = promotion(
        "alone", PromotionKind.PERCENTAGE, permille=400, exclusive=True, scope=Scope(skus=("coat",))
    )
    ten = promotion("ten", PromotionKind.AMOUNT, amount=eur(1000), group="amounts", priority=200)
    result = priced(basket(line("coat", 10000), line("shirt", 5000)), alone, TENTH, ten)
    assert totals(result) == {"coat": 6000, "shirt": 3500}


def test_an_exclusive_one_that_gives_less_than_the_others_together_is_not_used() -> None:
    # 15 % alone = 15.00; 10 % and 10.00 stacked = 20.00.
    alone = promotion("alone", PromotionKind.PERCENTAGE, permille=150, exclusive=True)
    ten = promotion("ten", PromotionKind.AMOUNT, amount=eur(1000), group="amounts", priority=200)
    result = priced(basket(line("coat", 10000)), alone, TENTH, ten)
    assert result.total == 8000
    assert result.beaten == (Beaten(promotion="alone", name="Alone", lines=("coat",)),)


def test_a_deal_takes_only_the_pieces_on_which_it_is_better() -> None:
    # Three for two on 100 100 50 50 50 1, or 20 % each. Best: 50 50 50 as a set (50.00 off), 20 % of
    # 100, 100 and 1 (20.00 + 20.00 + 0.20): 260.80. All by sets saves 51.00, all by 20 % saves 70.20.
    free = promotion("three", PromotionKind.BUY_GET, buy=2, get=1, permille=1000)
    result = priced(basket(line("a", 10000, 2), line("b", 5000, 3), line("c", 100)), free, FIFTH)
    assert totals(result) == {"a": 16000, "b": 10000, "c": 80}


def test_of_two_deals_for_the_same_pieces_the_better_comes_first() -> None:
    # Shirt 30 and socks 10 for 35.00 saves 5.00; shirt and belt 20 for 40.00 saves 10.00.
    parts = {sku: Part(scope=Scope(skus=(sku,))) for sku in ("shirt", "socks", "belt")}
    small = promotion("a", PromotionKind.BUNDLE, amount=eur(3500), parts=(parts["shirt"], parts["socks"]))
    large = promotion("b", PromotionKind.BUNDLE, amount=eur(4000), parts=(parts["shirt"], parts["belt"]))
    lines = (line("shirt", 3000), line("socks", 1000), line("belt", 2000))
    assert given(priced(basket(*lines), small, large)) == {"b": 1000}
    assert priced(basket(line("shirt", 3000, 2), *lines[1:]), small, large).total == 3500 + 4000


def test_a_promotion_alone_is_used_where_the_parts_of_the_others_would_fall_apart() -> None:
    # 30.00 and 80.00. Half of the cheaper: 15.00, of which 4.09 on the 30.00 and 10.91 on the 80.00.
    # 10.00 off each, exclusive, beats that on the 30.00 only, and then no pair is left: 10.00.
    # So 10.00 off both, alone: 20.00.
    half = promotion("half", PromotionKind.BUY_GET, buy=1, get=1, permille=500)
    apart = promotion("apart", PromotionKind.AMOUNT, amount=eur(1000), exclusive=True)
    assert given(priced(basket(line("shirt", 3000), line("coat", 8000)), half, apart)) == {"apart": 2000}


def test_an_exclusive_deal_leaves_the_pieces_on_which_the_others_give_more() -> None:
    # Shoes 100 + 100: one of two free. Bags 100 + 100: 60 % off each beats one of two free.
    pair = promotion("pair", PromotionKind.BUY_GET, buy=1, get=1, permille=1000, exclusive=True)
    bags = promotion("bags", PromotionKind.PERCENTAGE, permille=600, scope=Scope(skus=("bag",)))
    result = priced(basket(line("shoe", 10000, 2), line("bag", 10000, 2)), pair, bags)
    assert totals(result) == {"shoe": 10000, "bag": 8000}


def test_an_amount_off_goes_to_the_pieces_that_nothing_else_reduces() -> None:
    # 10.00 off: on the shirt alone it costs nothing of the coat's 20 % (20.00), with which it shares a group.
    spend = promotion("spend", PromotionKind.THRESHOLD, min_spend=eur(10000), amount=eur(1000), max_times=1)
    coat = replace(FIFTH, scope=Scope(skus=("coat",)))
    result = priced(basket(line("coat", 10000), line("shirt", 5000)), spend, coat)
    assert totals(result) == {"coat": 8000, "shirt": 4000}


def test_a_price_set_by_hand_gets_no_promotion_and_still_counts_as_spent() -> None:
    spend = promotion("spend", PromotionKind.THRESHOLD, min_spend=eur(10000), amount=eur(1000))
    by_hand = line("coat", 9000, hand_price=HandPrice(amount=eur(8000), reason="damaged"))
    result = priced(basket(by_hand, line("shirt", 2000)), spend)
    assert totals(result) == {"coat": 8000, "shirt": 1000}
    assert given(result) == {"damaged": 1000, "spend": 1000}


def test_exclusions_beat_inclusions_and_reduced_goods_can_stay_out() -> None:
    scope = Scope(everything=True, not_brands=("Otso",), not_skus=("gift",), full_price_only=True)
    sale = promotion("sale", PromotionKind.PERCENTAGE, permille=100, scope=scope)
    reduced = replace(line("old", 1000), price=at_price(1000, listed=2000))
    result = priced(
        basket(line("shirt", 1000, brand="Otso"), line("gift", 1000), reduced, line("new", 1000)), sale
    )
    assert totals(result) == {"shirt": 1000, "gift": 1000, "old": 1000, "new": 900}


def test_audience_store_channel_market_and_time_open_a_promotion() -> None:
    coat = line("coat", 10000)
    members = replace(TENTH, customer_groups=("circle",), customer_tiers=("Glow",))
    assert priced(basket(coat), members).total == 10000
    assert priced(basket(coat, customer_groups=("press", "circle")), members).total == 9000
    assert priced(basket(coat, customer_tier="Glow"), members).total == 9000
    for closed in (
        promotion("x", PromotionKind.PERCENTAGE, permille=100, stores=("tartu",)),
        promotion("x", PromotionKind.PERCENTAGE, permille=100, channels=(Channel.WEB,)),
        promotion("x", PromotionKind.PERCENTAGE, permille=100, market="LV"),
        promotion("x", PromotionKind.PERCENTAGE, permille=100, since=Instant(NOW + 1)),
        promotion("x", PromotionKind.PERCENTAGE, permille=100, until=NOW),
    ):
        assert priced(basket(coat), closed).total == 10000


def test_a_coupon_is_not_spent_where_something_without_one_is_as_good() -> None:
    same = promotion("a_coupon", PromotionKind.PERCENTAGE, permille=100, coupon=True)
    result = priced(basket(line("coat", 10000), coupons=(coupon("X", "a_coupon"),)), same, TENTH)
    assert (given(result), result.coupons) == ({"tenth": 1000}, ())
    assert [each.why for each in result.refused] == ["coupon.other_is_better"]


def test_points_come_last_over_all_goods_and_leave_the_delivery_alone() -> None:
    # 90.00 + 45.00 after 10 %, 20.00 by points: 13.333 -> 13.33 and 6.667 -> 6.67.
    bag = basket(line("coat", 10000), line("shirt", 5000), points_value=2000, delivery=Delivery(fee=eur(490)))
    result = priced(bag, TENTH)
    assert totals(result) == {"coat": 7667, "shirt": 3833, "delivery": 490}
    assert result.goods == 11500
    assert (result.applied[-1].source, result.applied[-1].amount) == ("points", 2000)
