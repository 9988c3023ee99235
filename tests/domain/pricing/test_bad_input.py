"""Every wrong input has a defined answer, and none loses the basket."""

from dataclasses import replace

import pytest

from associate_app.domain.money import Money
from associate_app.domain.pricing.basket import BasketLine, Delivery, HandPrice
from associate_app.domain.pricing.promotion import EVERYTHING, Part, PromotionKind, Scope, Tier
from tests.domain.pricing.shop import at_price, basket, eur, line, priced, promotion, totals

GOOD = line("good", 1000)


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (replace(GOOD, id="bad", price=None), "line.price_unknown"),
        (replace(GOOD, id="bad", price=at_price(-1)), "line.price_negative"),
        (replace(GOOD, id="bad", pieces=0), "line.pieces_wrong"),
        (replace(GOOD, id="bad", pieces=-3), "line.pieces_wrong"),
        (replace(GOOD, id="bad", pieces=10**12), "line.pieces_wrong"),
        (
            replace(GOOD, id="bad", price=replace(at_price(1000), amount=Money(1000, "PLN"))),
            "line.currency_differs",
        ),
        (
            replace(GOOD, id="bad", hand_price=HandPrice(amount=Money(900, "PLN"), reason="label")),
            "line.currency_differs",
        ),
    ],
)
def test_a_bad_line_stands_aside_with_its_reason_and_blocks_paying(bad: BasketLine, code: str) -> None:
    result = priced(basket(GOOD, bad))
    assert totals(result) == {"good": 1000}
    assert [(each.code, each.line, each.blocks) for each in result.problems] == [(code, "bad", True)]
    assert not result.can_be_paid


@pytest.mark.parametrize(
    ("fee", "code"),
    [(Money(490, "PLN"), "delivery.currency_differs"), (eur(-1), "delivery.fee_negative")],
)
def test_a_bad_delivery_fee_stands_aside_and_blocks_paying(fee: Money, code: str) -> None:
    result = priced(basket(GOOD, delivery=Delivery(fee=fee)))
    assert (totals(result), [each.code for each in result.problems]) == ({"good": 1000}, [code])
    assert not result.can_be_paid


def test_more_than_999_pieces_are_priced_and_asked_about() -> None:
    result = priced(basket(replace(GOOD, pieces=1000)))
    assert (result.total, [each.code for each in result.problems]) == (1_000_000, ["line.pieces_many"])
    assert not result.can_be_paid
    confirmed = priced(basket(replace(GOOD, pieces=1000, many_confirmed=True)))
    assert confirmed.problems == () and confirmed.can_be_paid
    assert priced(basket(replace(GOOD, pieces=999))).can_be_paid


def test_a_price_set_by_hand_answers_a_missing_price() -> None:
    by_hand = replace(GOOD, price=None, hand_price=HandPrice(amount=eur(700), reason="price_missing"))
    result = priced(basket(by_hand))
    assert (result.total, result.saved, result.can_be_paid) == (700, 0, True)


def test_an_empty_basket_costs_nothing_and_cannot_be_paid() -> None:
    result = priced(basket())
    assert (result.total, result.can_be_paid) == (0, False)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"permille": 1001}, "promotion.amount_wrong"),
        ({"permille": -1}, "promotion.amount_wrong"),
        ({"permille": 0}, "promotion.benefit_missing"),
        ({"since": 5, "until": 5}, "promotion.never_valid"),
        ({"scope": Scope()}, "promotion.scope_empty"),
        ({"min_pieces": -1}, "promotion.count_wrong"),
        ({"min_spend": eur(-1)}, "promotion.amount_wrong"),
        ({"min_spend": eur(1), "amount": Money(1, "PLN")}, "promotion.currencies_mixed"),
        ({"kind": PromotionKind.AMOUNT}, "promotion.benefit_missing"),
        ({"kind": PromotionKind.BUY_GET, "buy": 2}, "promotion.benefit_missing"),
        ({"kind": PromotionKind.BUNDLE, "amount": eur(1)}, "promotion.benefit_missing"),
        (
            {"kind": PromotionKind.BUNDLE, "amount": eur(1), "parts": (Part(scope=EVERYTHING, pieces=0),)},
            "promotion.count_wrong",
        ),
        ({"kind": PromotionKind.THRESHOLD}, "promotion.benefit_missing"),
        ({"kind": PromotionKind.TIER}, "promotion.benefit_missing"),
        (
            {"kind": PromotionKind.TIER, "tiers": (Tier(pieces=3, permille=1), Tier(pieces=2, permille=2))},
            "promotion.count_wrong",
        ),
        ({"min_spend": Money(1, "PLN")}, "promotion.currency_differs"),
    ],
)
def test_a_promotion_that_makes_no_sense_is_left_out_and_named(changed: dict[str, object], code: str) -> None:
    bad = replace(promotion("bad", PromotionKind.PERCENTAGE, permille=100), **changed)
    result = priced(basket(GOOD), bad)
    assert (result.total, result.can_be_paid) == (1000, True)
    assert [(each.code, each.promotion) for each in result.problems] == [(code, "bad")]


def test_an_amount_over_the_whole_basket_ends_at_zero_and_says_what_was_cut() -> None:
    # 100.00 off a spend of 10.00: 10.00 given, 90.00 cut off.
    gift = promotion("gift", PromotionKind.THRESHOLD, min_spend=eur(1), max_times=1, amount=eur(10000))
    result = priced(basket(GOOD), gift)
    assert (result.total, result.applied[0].clamped) == (0, 9000)


def test_more_points_than_the_goods_cost_pay_the_goods_only() -> None:
    assert priced(basket(GOOD, points_value=5000)).total == 0
    assert priced(basket(GOOD, points_value=-5000)).total == 1000


def test_five_hundred_lines_are_priced() -> None:
    lines = [line(f"l{number}", 100 + number, 1 + number % 3) for number in range(500)]
    three = promotion("three", PromotionKind.BUY_GET, buy=2, get=1, permille=1000)
    tenth = promotion("tenth", PromotionKind.PERCENTAGE, permille=100, group="later", priority=200)
    result = priced(basket(*lines), three, tenth)
    # 999 pieces: 333 sets; what is free is every third from dear to cheap.
    prices = sorted((100 + number for number in range(500) for _ in range(1 + number % 3)), reverse=True)
    free = sum(prices[2::3])
    assert result.applied[0].amount == free
    assert len(result.lines) == 500 and result.can_be_paid
