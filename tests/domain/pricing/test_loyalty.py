from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.pricing.loyalty import (
    LoyaltyRules,
    LoyaltyTier,
    earned,
    given_back,
    redeemable,
    taken_back,
    tier_of,
)

GLOW = LoyaltyTier(name="Glow", from_spend=0)
AURORA = LoyaltyTier(name="Aurora", from_spend=100_000, permille=1500)
RULES = LoyaltyRules(per_point=100, step=1000, step_value=1000, tiers=(GLOW, AURORA))


def test_a_point_for_every_whole_euro_paid() -> None:
    assert [earned(paid, RULES) for paid in (47630, 85070, 99, 0, -500)] == [476, 850, 0, 0, 0]
    # 476.30 × 1.5 = 714.45.
    assert earned(47630, RULES, AURORA) == 714


def test_points_are_redeemed_in_steps_up_to_what_is_due() -> None:
    assert redeemable(2480, 49630, RULES) == (2000, 2000)
    assert redeemable(1120, 85070, RULES) == (1000, 1000)
    assert redeemable(5000, 1999, RULES) == (1000, 1000)
    assert redeemable(999, 85070, RULES) == (0, 0)
    assert redeemable(-1000, 85070, RULES) == (0, 0)


def test_where_nothing_is_earned_or_redeemed_there_is_nothing_to_divide() -> None:
    none = LoyaltyRules(per_point=0, step=0, step_value=0)
    assert (earned(10_000, none), redeemable(5_000, 10_000, none)) == (0, (0, 0))


def test_the_tier_follows_the_spend_of_twelve_months() -> None:
    assert tier_of(99_999, RULES) == GLOW
    assert tier_of(100_000, RULES) == AURORA
    assert tier_of(5, LoyaltyRules(per_point=100, step=1, step_value=1)) is None


@given(st.lists(st.integers(0, 9_999), min_size=1, max_size=6), st.integers(0, 5_000))
def test_what_goes_back_in_parts_is_exactly_what_was_earned_and_redeemed(
    parts: list[int], points: int
) -> None:
    paid, before, taken, returned = sum(parts), 0, 0, 0
    for back in parts:
        one = taken_back(paid, before, back, RULES, AURORA)
        assert one >= 0
        taken += one
        returned += given_back(points, paid, before, back)
        before += back
    assert taken == earned(paid, RULES, AURORA)
    assert returned == (points if paid else 0)
