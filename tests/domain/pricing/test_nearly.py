"""What is missing is said once at least half of it is there."""

from typing import Any

import pytest

from associate_app.domain.pricing.basket import Basket, Delivery, HandPrice
from associate_app.domain.pricing.promotion import Part, Promotion, PromotionKind, Scope, Tier
from associate_app.domain.pricing.reasons import Missing
from tests.domain.pricing.shop import basket, coupon, eur, line, priced, promotion

SKIN = Scope(brands=("Tõde Skin",))
TRAVEL = promotion(
    "travel", PromotionKind.BUY_GET, scope=SKIN, reward=Scope(skus=("set",)), buy=2, get=1, permille=1000
)
THREE = promotion("three", PromotionKind.BUY_GET, buy=2, get=1, permille=1000)
SPEND = promotion("spend", PromotionKind.THRESHOLD, min_spend=eur(10000), amount=eur(1000))
DELIVERED = promotion("delivered", PromotionKind.FREE_DELIVERY, min_spend=eur(5000))
STEPS = (Tier(pieces=3, permille=50), Tier(pieces=5, permille=100))
TIERS = promotion("tiers", PromotionKind.TIER, tiers=STEPS)
OUTFIT = promotion(
    "outfit",
    PromotionKind.BUNDLE,
    amount=eur(28000),
    parts=(Part(scope=Scope(skus=("coat",))), Part(scope=Scope(skus=("scarf",)))),
)


def serum(pieces: int = 1) -> Any:
    return line("serum", 4600, pieces, brand="Tõde Skin")


@pytest.mark.parametrize(
    ("of", "by", "said"),
    [
        (basket(serum()), TRAVEL, (Missing.PIECES, 1, 0)),  # one more Tõde Skin
        (basket(serum(2)), TRAVEL, (Missing.REWARD, 1, 0)),  # the travel set may be taken now
        (basket(serum(2), line("set", 1200)), TRAVEL, None),
        (basket(serum(3), line("set", 1200)), TRAVEL, (Missing.PIECES, 1, 0)),
        (basket(serum(2)), THREE, (Missing.PIECES, 1, 0)),
        (basket(serum(1)), THREE, None),  # less than half
        (basket(serum(3)), THREE, None),
        (basket(line("coat", 8770)), SPEND, (Missing.AMOUNT, 0, 1230)),  # 12.30 more
        (basket(line("coat", 4999)), SPEND, None),
        (basket(line("coat", 15000)), SPEND, (Missing.AMOUNT, 0, 5000)),  # once more
        (basket(serum(2)), TIERS, (Missing.PIECES, 1, 0)),
        (basket(serum(3)), TIERS, (Missing.PIECES, 2, 0)),
        (basket(serum(5)), TIERS, None),
        (basket(line("coat", 24900)), OUTFIT, (Missing.PIECES, 1, 0)),
        (basket(line("shirt", 24900)), OUTFIT, None),
        (basket(line("shirt", 4000), delivery=Delivery(fee=eur(490))), DELIVERED, (Missing.AMOUNT, 0, 1000)),
        (basket(line("shirt", 4000)), DELIVERED, None),  # nothing is delivered
    ],
)
def test_what_is_missing(of: Basket, by: Promotion, said: tuple[Missing, int, int] | None) -> None:
    found = [(each.missing, each.pieces, each.amount) for each in priced(of, by).nearly]
    assert found == ([said] if said else [])


def test_it_names_what_would_fit() -> None:
    assert priced(basket(serum()), TRAVEL).nearly[0].scope == SKIN
    assert priced(basket(serum(2)), TRAVEL).nearly[0].scope == Scope(skus=("set",))
    assert priced(basket(line("coat", 24900)), OUTFIT).nearly[0].scope == Scope(skus=("scarf",))


def test_a_member_would_have_it() -> None:
    circle = promotion("circle", PromotionKind.PERCENTAGE, permille=150, customer_groups=("circle",))
    said = priced(basket(serum()), circle).nearly
    assert [(each.missing, each.who) for each in said] == [(Missing.MEMBERSHIP, ("circle",))]


def test_the_closest_comes_first() -> None:
    five = promotion("five", PromotionKind.PERCENTAGE, permille=100, min_pieces=5)
    circle = promotion("a circle", PromotionKind.PERCENTAGE, permille=150, customer_groups=("circle",))
    said = priced(basket(serum(3)), circle, five, TRAVEL).nearly
    assert [each.promotion for each in said] == ["travel", "five", "a circle"]


def test_nothing_is_said_of_closed_coupons_or_lines_priced_by_hand() -> None:
    closed = promotion("closed", PromotionKind.PERCENTAGE, permille=100, coupon=True, min_pieces=2)
    by_hand = line("coat", 9000, hand_price=HandPrice(amount=eur(8000), reason="damaged"))
    assert priced(basket(serum()), closed).nearly == ()
    presented = basket(serum(), coupons=(coupon("X", "closed"),))
    assert [each.missing for each in priced(presented, closed).nearly] == [Missing.PIECES]
    assert priced(basket(by_hand), SPEND).nearly == ()
