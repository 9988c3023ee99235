"""Coat Week: list 249.00, now 199.20, cost 80.00 net, 24 % inside."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.errors import RuleViolation
from associate_app.domain.money import Money
from associate_app.domain.pricing.override import (
    Override,
    OverridePolicy,
    OverrideReason,
    Piece,
    PriceMatch,
    RoleLimit,
    Verdict,
    judge,
    must_be_approved,
)
from associate_app.domain.pricing.tax import tax_of
from associate_app.domain.staff import Role
from associate_app.domain.time import DAY, Instant
from tests.domain.pricing.shop import at_price, eur

NOW = Instant(100 * DAY)
COAT = Piece(
    currency="EUR", price=at_price(19920, listed=24900), cost=eur(8000), tax_rate=240_000, tax_inside=True
)
POLICY = OverridePolicy(
    id="EE",
    limits=(
        RoleLimit(role=Role.ASSOCIATE, permille=100),
        RoleLimit(role=Role.DEPUTY, permille=200),
        RoleLimit(role=Role.MANAGER, permille=300),
    ),
    margin=200,
    competitors=("Kaubamaja",),
)
SEEN = PriceMatch(competitor="Kaubamaja", amount=eur(18000), seen_at=NOW, evidence="https://example.org/coat")


def wish(amount: int, **more: Any) -> Override:
    return Override(**{"amount": eur(amount), "reason": OverrideReason.DAMAGED} | more)


def judged(amount: int, role: Role = Role.ASSOCIATE, piece: Piece = COAT) -> Verdict:
    return judge(wish(amount), piece, POLICY, role, NOW)


@pytest.mark.parametrize(
    ("amount", "role", "off", "approver"),
    [
        # 10 % of 199.20 is 19.92: 179.28 is just within, a cent less is 100.05 ‰ and rounds up to 101.
        (19920, Role.ASSOCIATE, 0, None),
        (17928, Role.ASSOCIATE, 100, None),
        (17927, Role.ASSOCIATE, 101, Role.DEPUTY),
        (17927, Role.DEPUTY, 101, None),
        (15936, Role.ASSOCIATE, 200, Role.DEPUTY),
        (15935, Role.ASSOCIATE, 201, Role.MANAGER),
        (24900, Role.ASSOCIATE, 0, None),
    ],
)
def test_the_limit_of_the_role_decides_who_approves(
    amount: int, role: Role, off: int, approver: Role | None
) -> None:
    verdict = judged(amount, role)
    assert (verdict.off, verdict.approver) == (off, approver)


def test_approval_needs_the_rank_or_one_above() -> None:
    verdict = judged(17000)
    for short in (None, Role.ASSOCIATE):
        with pytest.raises(RuleViolation, match=r"override\.approval_needed"):
            must_be_approved(verdict, short)
    must_be_approved(verdict, Role.DEPUTY)
    must_be_approved(verdict, Role.MANAGER)
    must_be_approved(judged(19000), None)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (wish(-1), "override.negative"),
        (wish(24901), "override.above_list"),
        (wish(13943), "override.above_limits"),  # 199.20 less 30 % is 139.44
        (replace(wish(1), amount=Money(1, "PLN")), "override.currency_differs"),
    ],
)
def test_what_nobody_may_do(asked: Override, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        judge(asked, COAT, POLICY, Role.MANAGER, NOW)
    assert refused.value.code == code


def test_nobody_goes_below_the_margin() -> None:
    # 80.00 / (1 - 20 %) = 100.00 net, 124.00 with tax.
    generous = replace(POLICY, limits=(RoleLimit(role=Role.MANAGER, permille=900),))
    assert judge(wish(12400), COAT, generous, Role.MANAGER, NOW).floor == eur(12400)
    with pytest.raises(RuleViolation) as refused:
        judge(wish(12399), COAT, generous, Role.MANAGER, NOW)
    assert (refused.value.code, refused.value.facts) == ("override.below_floor", {"floor": eur(12400)})
    net = replace(COAT, tax_inside=False)
    assert judge(wish(10000), net, generous, Role.MANAGER, NOW).floor == eur(10000)


def test_without_a_cost_there_is_no_floor_and_it_says_so() -> None:
    verdict = judge(wish(19000), replace(COAT, cost=None), POLICY, Role.MANAGER, NOW)
    assert (verdict.floor, verdict.cost_known) == (None, False)
    assert judged(19000).cost_known


def test_without_a_known_price_the_highest_role_decides() -> None:
    unknown = replace(COAT, price=None)
    assert judged(19000, piece=unknown).approver is Role.MANAGER
    assert judged(19000, Role.MANAGER, unknown).approver is None


@pytest.mark.parametrize(
    ("match", "code"),
    [
        (None, "override.no_match"),
        (replace(SEEN, competitor=" "), "override.no_match"),
        (replace(SEEN, evidence=""), "override.match_evidence_missing"),
        (replace(SEEN, competitor="Somebody"), "override.match_competitor_unknown"),
        (replace(SEEN, amount=Money(18000, "PLN")), "override.currency_differs"),
        (replace(SEEN, seen_at=Instant(NOW + 1)), "override.match_in_future"),
        (replace(SEEN, seen_at=Instant(NOW - 14 * DAY - 1)), "override.match_too_old"),
        (replace(SEEN, amount=eur(18001)), "override.match_undercut"),
    ],
)
def test_a_price_match_needs_its_proof(match: PriceMatch | None, code: str) -> None:
    asked = wish(18000, reason=OverrideReason.PRICE_MATCH, match=match)
    with pytest.raises(RuleViolation) as refused:
        judge(asked, COAT, POLICY, Role.MANAGER, NOW)
    assert refused.value.code == code


def test_a_proved_price_match_is_judged_like_any_other() -> None:
    asked = wish(18000, reason=OverrideReason.PRICE_MATCH, match=SEEN)
    # 19.20 of 199.20 is 96.4 ‰, which rounds up to 97.
    assert judge(asked, COAT, POLICY, Role.ASSOCIATE, NOW) == Verdict(
        off=97, approver=None, floor=eur(12400), cost_known=True
    )


@given(st.integers(0, 50_000), st.integers(0, 999), st.integers(0, 500_000))
def test_the_floor_is_the_lowest_price_that_leaves_the_margin(cost: int, margin: int, rate: int) -> None:
    piece = replace(COAT, price=None, cost=eur(cost), tax_rate=rate)
    floor = judge(wish(10**9), piece, replace(POLICY, margin=margin), Role.MANAGER, NOW).floor
    assert floor is not None

    def leaves_it(gross: int) -> bool:
        net = gross - tax_of(gross, rate, inside=True)
        return (net - cost) * 1000 >= margin * net

    assert leaves_it(floor.minor)
    assert floor.minor == 0 or not leaves_it(floor.minor - 1)
