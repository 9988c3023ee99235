import pytest

from associate_app.domain.time import MINUTE, later
from associate_app.queries.carts import Holder
from associate_app.selling.cart_changes import CartChange, Change
from associate_app.selling.carts import LeaseKind, LeaseState, Loss
from tests.shop import NOON
from ui.words.carts import cart_change_words, changes_words, lease_words

EUROS = {"was": 199_20, "now": 249_00, "currency": "EUR"}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (CartChange(code=Change.PRICE_UP, facts=EUROS), "€249.00 now. It was €199.20."),
        (
            CartChange(code=Change.PROMOTION_ENDED, facts=EUROS | {"name": "Coat Week −20 %"}),
            "€249.00 now. Coat Week −20 % has ended, it was €199.20.",
        ),
        (CartChange(code=Change.FEW_HERE, facts={"here": 1, "pieces": 3}), "1 of 3 here."),
        (
            CartChange(code=Change.COUPON_REFUSED, facts={"coupon": "OLD", "why": "coupon.expired"}),
            "Coupon OLD: This coupon has expired.",
        ),
    ],
)
def test_what_has_changed_is_said_with_its_numbers(change: CartChange, words: str) -> None:
    assert cart_change_words(change) == words


@pytest.mark.parametrize("code", Change)
def test_every_change_has_words(code: Change) -> None:
    facts = EUROS | {"here": 0, "pieces": 1, "name": "", "coupon": "", "why": "coupon.unknown"}
    assert "{" not in cart_change_words(CartChange(code=code, facts=facts))


def test_that_nothing_has_changed_is_said_too() -> None:
    assert changes_words(0) == "Nothing has changed since it was saved"
    assert changes_words(3).startswith("3 ")


@pytest.mark.parametrize(
    ("holder", "named"),
    [
        (Holder(by="Aino Virtanen", device="Till", store="Tallinn Viru"), "Aino Virtanen"),
        (Holder(by="", device="", store="Tartu Kvartal"), "Tartu Kvartal"),
        (None, "Another device"),
    ],
)
def test_who_has_a_lost_cart_is_named_as_far_as_it_is_known(holder: Holder | None, named: str) -> None:
    lost = LeaseState(kind=LeaseKind.LOST, why=Loss.TAKEN, holder=holder)
    assert lease_words(lost, NOON, None).startswith(named)


def test_every_state_of_a_lease_has_words_but_that_of_no_cart() -> None:
    until = later(NOON, 15 * MINUTE)
    for kind in (LeaseKind.HELD, LeaseKind.TO_CONFIRM):
        assert lease_words(LeaseState(kind=kind, until=until), NOON, None)
    for why in Loss:
        words = lease_words(LeaseState(kind=LeaseKind.LOST, why=why, number="R-1"), NOON, None)
        assert words and "{" not in words
    assert lease_words(LeaseState(kind=LeaseKind.NONE), NOON, None) == ""
