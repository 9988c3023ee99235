"""Who has to agree is known before any money moves."""

import pytest

from associate_app.domain import basket as baskets
from associate_app.domain.errors import RuleViolation
from associate_app.domain.money import Money
from associate_app.domain.pricing.override import Override, OverrideReason
from associate_app.domain.staff import Role
from associate_app.selling import Checkout, Quote
from associate_app.selling.approval import approver_needed, outranks
from associate_app.store import Store
from tests.selling.counter import COAT, SERUM, filled, furnish, quoted
from tests.shop import NOON

pytestmark = pytest.mark.anyio


async def priced(store: Store, checkout: Checkout, *prices: int) -> Quote:
    await furnish(store)
    basket = filled(checkout, COAT, SERUM, points=0)
    for line, minor in zip(("1", "2"), prices, strict=False):
        price = Override(amount=Money(minor, "EUR"), reason=OverrideReason.DAMAGED)
        basket = baskets.set_price(basket, line, price, at=NOON)
    return quoted(checkout, basket)


async def test_nobody_for_prices_as_they_are(store: Store, checkout: Checkout) -> None:
    assert approver_needed(await priced(store, checkout), Role.ASSOCIATE) is None


@pytest.mark.parametrize(
    ("coat", "serum", "needed"),
    [
        (230_00, 44_00, None),
        (165_00, 44_00, Role.DEPUTY),
        (165_00, 24_00, Role.MANAGER),
    ],
)
async def test_the_one_who_may_give_the_most_that_is_given(
    store: Store, checkout: Checkout, coat: int, serum: int, needed: Role | None
) -> None:
    quote = await priced(store, checkout, coat, serum)
    assert approver_needed(quote, Role.ASSOCIATE) is needed
    assert approver_needed(quote, Role.MANAGER) is None


async def test_what_nobody_may_give_is_refused(store: Store, checkout: Checkout) -> None:
    with pytest.raises(RuleViolation, match=r"override\.above_limits"):
        approver_needed(await priced(store, checkout, 10_00), Role.ASSOCIATE)


def test_a_deputy_approves_for_deputies_and_below() -> None:
    assert outranks(Role.DEPUTY, Role.DEPUTY)
    assert outranks(Role.MANAGER, Role.DEPUTY)
    assert not outranks(Role.ASSOCIATE, Role.DEPUTY)
