"""Points, spend and charges: what goes out comes back whole, and nothing is spread that is not there."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from associate_app.domain.card_numbers import holds_card_number
from associate_app.domain.charge import spread
from associate_app.domain.errors import RuleViolation
from associate_app.domain.gift_card import CHARACTERS, LETTERS, card_id, gift_number, read_number
from associate_app.domain.loyalty import (
    LoyaltyAccount,
    LoyaltyMove,
    MonthSpend,
    MoveWhy,
    month_of,
    moved,
    raised,
    shared,
    spend_of,
    standing,
)
from associate_app.domain.pricing.loyalty import LoyaltyRules, LoyaltyTier
from associate_app.domain.time import DAY, Instant, later

NOW = Instant(1_763_035_200_000)
RULES = LoyaltyRules(
    per_point=100,
    step=100,
    step_value=100,
    tiers=(LoyaltyTier(name="Circle", from_spend=0), LoyaltyTier(name="Glow", from_spend=300_00)),
)


def account(points: int, *spent: MonthSpend, id: str = "C-1") -> LoyaltyAccount:
    return LoyaltyAccount(id=id, store="s", points=points, spent=spent)


def month(back: int, amount: int, currency: str = "EUR") -> MonthSpend:
    return MonthSpend(month=month_of(NOW) - back, currency=currency, amount=amount)


def move(points: int, spent: int = 0, at: Instant = NOW) -> LoyaltyMove:
    return LoyaltyMove(
        id="m",
        account="C-1",
        store="s",
        because="R",
        why=MoveWhy.EARNED,
        points=points,
        at=at,
        spent=spent,
        currency="EUR",
    )


@given(some.integers(0, 5_000), some.lists(some.integers(-500, 2_000), min_size=1, max_size=4))
def test_redeemed_points_are_shared_whole_and_only_the_first_goes_below_zero(
    points: int, held: list[int]
) -> None:
    accounts = [account(each, id=f"C-{number}") for number, each in enumerate(held)]
    shares = {each.id: share for each, share in shared(points, accounts)}
    assert sum(shares.values()) == points
    assert all(shares.get(each.id, 0) <= max(each.points, 0) for each in accounts[1:])


@given(some.integers(-3_000, 3_000), some.integers(0, 50_000), some.integers(0, 400))
def test_what_is_taken_back_leaves_the_account_as_it_was(points: int, spent: int, days: int) -> None:
    before = account(700, month(3, 90_00))
    bought = later(NOW, -min(days, 200) * DAY)
    after = moved(before, move(points, spent, bought), bought)
    back = moved(after, move(-points, -spent), bought)
    assert (back.points, spend_of([back], "EUR", NOW)) == (700, 90_00)


def test_twelve_months_count_in_their_own_currency() -> None:
    known = account(0, month(12, 100_00), month(11, 40_00), month(0, 2_00), month(1, 900_00, "SEK"))
    assert spend_of([known], "EUR", NOW) == 42_00
    assert {each.amount for each in moved(known, move(0, 1_00), NOW).spent} == {40_00, 3_00, 900_00}


@pytest.mark.parametrize(
    ("tier", "spend", "after"),
    [("", 0, "Circle"), ("Circle", 299_99, "Circle"), ("Circle", 300_00, "Glow"), ("Glow", 0, "Glow")],
)
def test_a_tier_rises_and_never_falls_by_a_purchase(tier: str, spend: int, after: str) -> None:
    assert raised(tier, spend, RULES) == after


def test_the_next_tier_says_what_is_missing() -> None:
    stands = standing("Circle", 180_00, RULES)
    assert stands.next is not None
    assert (stands.next.name, stands.missing) == ("Glow", 120_00)
    assert standing("Glow", 180_00, RULES).next is None


@given(some.integers(1, 9_000), some.lists(some.integers(-100, 4_000), min_size=1, max_size=4))
def test_a_charge_is_spread_whole_or_not_at_all(amount: int, held: list[int]) -> None:
    balances = [(str(number), balance) for number, balance in enumerate(held)]
    left = sum(max(balance, 0) for balance in held)
    if amount > left:
        with pytest.raises(RuleViolation) as refused:
            spread(amount, balances)
        assert refused.value.facts == {"left": left}
        return
    shares = spread(amount, balances)
    assert sum(each.amount for each in shares) == amount
    assert all(0 < each.amount <= held[int(each.account)] for each in shares)


BODIES = some.tuples(
    *(some.sampled_from(LETTERS if place in (4, 9) else CHARACTERS) for place in range(14))
).map("".join)


@given(BODIES, some.integers(0, 16), some.sampled_from(CHARACTERS))
def test_a_gift_card_number_is_no_bank_cards_and_a_slip_is_found(body: str, at: int, other: str) -> None:
    number = gift_number(body)
    assert not holds_card_number(f"Card {number}, or {number[:2]} {number[2:]}")
    assert read_number(f" {number[:6].lower()}-{number[6:]} ") == number
    assert len(card_id(number)) == 64
    slipped = number[:at] + other + number[at + 1 :]
    if slipped != number:
        with pytest.raises(RuleViolation, match=r"gift_card\.bad_number"):
            read_number(slipped)


def test_an_account_is_kept_as_it_is_where_nothing_moves() -> None:
    known = account(5, month(1, 100))
    assert replace(moved(known, move(0), NOW), changed_at=None) == known
