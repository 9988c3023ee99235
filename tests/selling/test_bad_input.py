"""What is wrong with a basket is said in codes that have words, and none of it loses the basket."""

from dataclasses import replace

import pytest

from associate_app.domain import basket as baskets
from associate_app.domain.catalogue import ListPrice, Price, Variant
from associate_app.domain.errors import RuleViolation
from associate_app.domain.fulfilment import Way
from associate_app.domain.money import Money
from associate_app.domain.pricing.override import Override, OverrideReason
from associate_app.domain.time import Instant
from associate_app.selling import Checkout
from associate_app.store import Store
from tests.selling.counter import (
    COAT,
    LIIS,
    MANAGER,
    SERUM,
    SWEATER,
    filled,
    furnish,
    ilze,
    paid_in_cash,
    quoted,
)
from tests.shop import NOON, STORE, bring, entries, held

pytestmark = pytest.mark.anyio
VISA = "4111 1111 1111 1111"


def codes(checkout: Checkout, basket: baskets.Basket) -> set[str]:
    return {each.code for each in quoted(checkout, basket).problems if each.blocks}


async def test_an_unknown_code_blocks_and_stays(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    basket = filled(checkout, COAT, "NO-SUCH")
    assert "variant.unknown" in codes(checkout, basket)
    with pytest.raises(RuleViolation, match=r"basket\.has_problems"):
        await checkout.complete(quoted(checkout, basket), LIIS)
    assert await entries(store) == []


async def test_an_inactive_product_blocks(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    await bring(store, [replace(held(store, Variant, COAT), active=False)], version=4)
    assert codes(checkout, filled(checkout, COAT)) == {"product.inactive"}


async def test_a_missing_price_and_a_foreign_one_block(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    foreign = ListPrice(amount=Money(100_00, "PLN"), since=Instant(0))
    lists = {COAT: (), SERUM: (foreign,)}
    prices = [Price(id=f"ee:{sku}", market="ee", sku=sku, lists=steps) for sku, steps in lists.items()]
    await bring(store, prices, version=4)
    assert codes(checkout, filled(checkout, COAT)) == {"line.price_unknown"}
    assert codes(checkout, filled(checkout, SERUM)) == {"line.currency_differs"}


@pytest.mark.parametrize(
    ("pieces", "code"), [(0, "wrong"), (-3, "wrong"), (100_001, "wrong"), (1_000, "many")]
)
def test_absurd_numbers_are_refused_or_asked_about(checkout: Checkout, pieces: int, code: str) -> None:
    basket = filled(checkout, COAT)
    with pytest.raises(RuleViolation, match=rf"line\.pieces_{code}"):
        baskets.set_pieces(basket, "1", pieces, at=NOON)


def test_many_pieces_are_sold_once_confirmed(checkout: Checkout) -> None:
    basket = baskets.set_pieces(filled(checkout, COAT), "1", 1_200, at=NOON, confirmed=True)
    assert basket.pieces == 1_200
    assert baskets.set_pieces(basket, "1", 1_300, at=NOON).pieces == 1_300


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("AUTUMN15", "coupon.expired"),
        ("SORRY-4417", "coupon.used_up"),
        ("NO-SUCH", "coupon.unknown"),
        ("welcome10", ""),
    ],
)
async def test_coupons_are_taken_or_refused_with_a_reason(
    store: Store, checkout: Checkout, code: str, why: str
) -> None:
    await furnish(store)
    basket = baskets.with_coupon(filled(checkout, COAT, points=0), code, at=NOON)
    quote = quoted(checkout, basket)
    assert [each.why for each in quote.priced.refused] == ([why] if why else [])
    assert quote.total == (199_20 if why else 189_20)


async def test_a_coupon_counts_its_use_by_this_customer(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    basket = baskets.with_coupon(filled(checkout, COAT, points=0), "WELCOME10", at=NOON)
    await checkout.complete(await paid_in_cash(checkout, basket), LIIS)
    again = baskets.with_coupon(filled(checkout, SERUM, SERUM, points=0), "WELCOME10", at=NOON)
    assert [each.why for each in quoted(checkout, again).priced.refused] == ["coupon.customer_limit"]


async def test_an_erased_customer_leaves_the_basket(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    basket = await checkout.keep(filled(checkout, COAT))
    await bring(store, [], version=4, gone=[ilze()])
    quote = quoted(checkout, basket)
    assert (quote.customer_gone, quote.earns, quote.can_be_paid) == (True, 0, True)
    assert [each.id for each in checkout.drafts()] == [basket.id]


async def test_a_card_number_is_kept_nowhere(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    basket = filled(checkout, COAT)
    with pytest.raises(RuleViolation, match=r"text\.card_number"):
        baskets.note(basket, f"Paid with {VISA}", at=NOON)
    typed = replace(await checkout.keep(basket), note=VISA)
    with pytest.raises(RuleViolation, match=r"text\.card_number"):
        await checkout.park(typed, LIIS)
    with pytest.raises(RuleViolation, match=r"text\.card_number"):
        await checkout.complete(await paid_in_cash(checkout, typed), LIIS)


async def test_five_hundred_lines_are_sold_and_one_more_is_refused(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    skus = [str(id) for (id,) in store.reader().rows("select id from variant order by id limit 501")]
    basket = checkout.start(LIIS)
    for number, sku in enumerate(skus[:500]):
        basket = baskets.add(basket, f"line-{number}", sku, at=NOON)
        basket = baskets.send(basket, f"line-{number}", Way.TAKE_NOW, STORE, at=NOON)
    with pytest.raises(RuleViolation, match=r"basket\.full"):
        baskets.add(basket, "one-more", skus[500], at=NOON)
    done = await checkout.complete(await paid_in_cash(checkout, basket), LIIS)
    assert len(done.sale.lines) == 500


async def test_what_nobody_can_promise_blocks_unless_it_is_in_the_hand(
    store: Store, checkout: Checkout
) -> None:
    await furnish(store)
    basket = filled(checkout, SWEATER, customer="")
    assert codes(checkout, basket) == {"basket.not_promised"}
    in_hand = baskets.send(basket, "1", Way.TAKE_NOW, STORE, at=NOON)
    assert codes(checkout, in_hand) == set()


async def test_a_price_by_hand_needs_who_may_give_it(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    lower = Override(amount=Money(150_00, "EUR"), reason=OverrideReason.DAMAGED)
    basket = baskets.set_price(filled(checkout, COAT, points=0), "1", lower, at=NOON)
    quote = await paid_in_cash(checkout, basket)
    assert quote.total == 150_00
    with pytest.raises(RuleViolation, match=r"override\.approval_needed"):
        await checkout.complete(quote, LIIS)
    done = await checkout.complete(quote, LIIS, approver=MANAGER)
    assert done.sale.lines[0].override == lower
