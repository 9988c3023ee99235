from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.insight.actions import NEEDS, STOPPED_BY, Action, ActionCode, next_best
from associate_app.domain.insight.birthday import nearest
from associate_app.domain.insight.occasion import (
    CALLS,
    OFFERS,
    Due,
    Gift,
    Here,
    Occasion,
    Promised,
    Waiting,
    Wanted,
)
from associate_app.domain.insight.repurchase import Replenishment
from associate_app.domain.pricing.loyalty import LoyaltyRules
from associate_app.domain.time import DAY, Instant, later

NOW = Instant(20_000 * DAY)
TODAY = date(2026, 11, 12)
RAIL = Here(pieces=2, bin="Womenswear, rail 3")
SHELF = Here(pieces=9, bin="Beauty wall, shelf 1")


def wanted(sku: str, here: Here | None = RAIL, about: str = "cart-1", days_ago: int = 1) -> Wanted:
    return Wanted(about=about, sku=sku, style=sku.split("-")[0], since=later(NOW, -days_ago * DAY), here=here)


def serum(due_in: int = 0, here: Here | None = SHELF) -> Due:
    known = Replenishment(
        style="SERUM",
        sku="SERUM-30",
        purchases=4,
        last_at=later(NOW, (due_in - 52) * DAY),
        interval_days=52,
    )
    return Due(known=known, here=here)


FULL = Occasion(
    now=NOW,
    today=TODAY,
    cart=(wanted("COAT-M"), wanted("OIL-30", SHELF), wanted("DRESS-M", None)),
    wishes=(wanted("BOOT-39", about=""), wanted("COAT-M", about="")),
    waiting=(Waiting(pickup="P-1", pieces=2, shelf="A-2", until=later(NOW, DAY)),),
    due=(serum(),),
    promised=(Promised(call="I-1", about="Wedding coat", due=later(NOW, -DAY)),),
    points=2_480,
    rules=LoyaltyRules(per_point=100, step=10, step_value=10),
    birthday=(11, 14),
    gift=Gift(code="BDAY", permille=100, until=date(2026, 11, 19)),
    agreed=frozenset({OFFERS, CALLS}),
)


def codes(occasion: Occasion, most: int = 9) -> list[str]:
    return [each.code for each in next_best(occasion, most)]


def only(occasion: Occasion, code: ActionCode) -> Action | None:
    return next((each for each in next_best(occasion, 9) if each.code is code), None)


def test_everything_at_once_in_its_order_with_its_reasons() -> None:
    assert next_best(FULL, 9) == (
        Action(code=ActionCode.CALL, about="I-1", facts={"about": "Wedding coat", "due": NOW - DAY}),
        Action(code=ActionCode.PICKUP, about="P-1", facts={"pieces": 2, "shelf": "A-2", "until": NOW + DAY}),
        Action(
            code=ActionCode.CART,
            about="COAT-M",
            facts={"of": "cart-1", "since": NOW - DAY, "pieces": 2, "bin": "Womenswear, rail 3"},
            more=1,
        ),
        Action(
            code=ActionCode.WISH,
            about="BOOT-39",
            facts={"of": "", "since": NOW - DAY, "pieces": 2, "bin": "Womenswear, rail 3"},
        ),
        Action(
            code=ActionCode.REPLENISH,
            about="SERUM-30",
            facts={
                "purchases": 4,
                "days": 52,
                "last": NOW - 52 * DAY,
                "pieces": 9,
                "bin": "Beauty wall, shelf 1",
            },
        ),
        Action(code=ActionCode.POINTS, about="", facts={"points": 2_480, "value": 2_480}),
        Action(
            code=ActionCode.BIRTHDAY,
            about="BDAY",
            facts={"on": "2026-11-14", "until": "2026-11-19", "permille": 100},
        ),
    )


def test_nothing_known_nothing_said() -> None:
    assert next_best(Occasion(now=NOW, today=TODAY)) == ()


def test_no_more_than_asked_and_the_first_ones() -> None:
    assert codes(FULL, 3) == codes(FULL)[:3]
    assert codes(FULL, 0) == codes(FULL, -1) == []


def test_what_the_customer_took_back_is_never_spoken_of() -> None:
    no_offers = replace(FULL, agreed=frozenset({CALLS}), withdrawn=frozenset({OFFERS}))
    assert codes(no_offers) == [ActionCode.CALL, ActionCode.PICKUP]
    no_calls = replace(FULL, agreed=frozenset({OFFERS}), withdrawn=frozenset({CALLS}))
    assert ActionCode.CALL not in codes(no_calls)


def test_habits_and_birthdays_need_a_yes() -> None:
    never_asked = set(codes(replace(FULL, agreed=frozenset())))
    assert never_asked == set(ActionCode) - {ActionCode.REPLENISH, ActionCode.BIRTHDAY}


def test_the_scarcest_of_the_cart_comes_first_and_then_the_newest() -> None:
    last = Here(pieces=1, bin="B")
    cart = (wanted("A-1"), wanted("B-1", last, days_ago=3), wanted("C-1", last, days_ago=2))
    found = only(replace(FULL, cart=cart), ActionCode.CART)
    assert found is not None and (found.about, found.more) == ("C-1", 2)


@pytest.mark.parametrize("here", [None, Here(pieces=0, bin=""), Here(pieces=-1, bin="")])
def test_what_is_not_here_is_not_offered(here: Here | None) -> None:
    none_here = replace(
        FULL, cart=(wanted("COAT-M", here),), wishes=(wanted("BOOT-39", here),), due=(serum(here=here),)
    )
    assert not {ActionCode.CART, ActionCode.WISH, ActionCode.REPLENISH} & set(codes(none_here))


def test_one_sku_in_two_carts_is_one() -> None:
    found = only(replace(FULL, cart=(wanted("A-1"), wanted("A-1", about="cart-2"))), ActionCode.CART)
    assert found is not None and found.more == 0


def test_what_is_in_the_cart_is_not_running_out() -> None:
    assert only(replace(FULL, cart=(wanted("SERUM-50", None),)), ActionCode.REPLENISH) is None


def test_what_is_not_due_yet_waits() -> None:
    assert only(replace(FULL, due=(serum(due_in=8),)), ActionCode.REPLENISH) is None
    assert only(replace(FULL, due=(serum(due_in=7),)), ActionCode.REPLENISH) is not None


def test_a_call_is_near_from_a_day_before() -> None:
    def call(due: int) -> Occasion:
        return replace(FULL, promised=(Promised(call="I-1", about="", due=later(NOW, due)),))

    assert ActionCode.CALL in codes(call(DAY))
    assert ActionCode.CALL not in codes(call(DAY + 1))


def test_the_pickup_that_ends_first_comes_first_and_one_without_end_last() -> None:
    ends = [
        Waiting(pickup=f"P-{n}", pieces=1, shelf="", until=end) for n, end in enumerate((None, NOW, None))
    ]
    found = only(replace(FULL, waiting=ends), ActionCode.PICKUP)
    assert found is not None and (found.about, found.more) == ("P-1", 2)
    found = only(replace(FULL, waiting=ends[:1]), ActionCode.PICKUP)
    assert found is not None and "until" not in found.facts


def test_a_few_points_are_not_worth_a_word() -> None:
    assert only(replace(FULL, points=49), ActionCode.POINTS) is None
    found = only(replace(FULL, points=59), ActionCode.POINTS)
    assert found is not None and found.facts == {"points": 50, "value": 50}
    assert only(replace(FULL, rules=None), ActionCode.POINTS) is None
    assert (
        only(replace(FULL, rules=LoyaltyRules(per_point=1, step=0, step_value=0)), ActionCode.POINTS) is None
    )


@pytest.mark.parametrize(
    ("birthday", "near"),
    [((11, 5), True), ((11, 4), False), ((11, 19), True), ((11, 20), False), ((11, 12), True)],
)
def test_a_birthday_is_near_for_a_week_before_and_after(birthday: tuple[int, int], near: bool) -> None:
    assert (ActionCode.BIRTHDAY in codes(replace(FULL, birthday=birthday))) is near


def test_a_gift_that_is_over_or_unknown_is_not_offered() -> None:
    over = Gift(code="BDAY", permille=100, until=date(2026, 11, 11))
    assert ActionCode.BIRTHDAY not in codes(replace(FULL, gift=over))
    assert ActionCode.BIRTHDAY not in codes(replace(FULL, gift=None))
    assert ActionCode.BIRTHDAY not in codes(replace(FULL, birthday=None))


def test_birthdays_around_new_year_and_on_leap_days() -> None:
    assert nearest((1, 2), date(2026, 12, 30)) == date(2027, 1, 2)
    assert nearest((12, 30), date(2027, 1, 2)) == date(2026, 12, 30)
    assert nearest((2, 29), date(2027, 2, 27)) == date(2027, 2, 28)
    assert nearest((2, 29), date(2028, 2, 27)) == date(2028, 2, 29)


@given(
    st.frozensets(st.sampled_from((OFFERS, CALLS))),
    st.frozensets(st.sampled_from((OFFERS, CALLS))),
    st.integers(0, 9),
    st.randoms(),
)
def test_consent_holds_and_order_does_not_matter(
    agreed: frozenset[str], withdrawn: frozenset[str], most: int, chance: Any
) -> None:
    def mixed(those: Any) -> Any:
        return tuple(chance.sample(those, len(those)))

    occasion = replace(FULL, agreed=agreed - withdrawn, withdrawn=withdrawn)
    found = next_best(occasion, most)
    turned = replace(occasion, cart=mixed(occasion.cart), wishes=mixed(occasion.wishes))
    assert next_best(turned, most) == found
    assert len(found) <= most
    assert len({each.code for each in found}) == len(found)
    for each in found:
        assert STOPPED_BY.get(each.code) not in withdrawn
        assert each.code not in NEEDS or NEEDS[each.code] in agreed - withdrawn
