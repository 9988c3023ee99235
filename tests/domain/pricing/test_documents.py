"""What is kept and sent survives the codec, and what is priced is the same after it."""

from random import Random

import pytest

from associate_app.codec import decode, encode
from associate_app.domain.catalogue import Price
from associate_app.domain.pricing.basket import Basket
from associate_app.domain.pricing.bill import Bill, bill
from associate_app.domain.pricing.coupon import Coupon, PresentedCoupon
from associate_app.domain.pricing.loyalty import LoyaltyRules, LoyaltyTier
from associate_app.domain.pricing.override import (
    Override,
    OverridePolicy,
    OverrideReason,
    PriceMatch,
    RoleLimit,
    Verdict,
)
from associate_app.domain.pricing.priced import PricedBasket
from associate_app.domain.pricing.promotion import Promotion
from associate_app.domain.pricing.refund import RefundLine, refund
from associate_app.domain.pricing.tax import TaxRules
from associate_app.domain.staff import Role
from associate_app.domain.time import Instant
from tests.domain.pricing.chance import some_basket, some_promotions, some_tax
from tests.domain.pricing.shop import ESTONIA, NOW, eur, priced

SEEN = PriceMatch(competitor="Kaubamaja", amount=eur(18000), seen_at=NOW, evidence="sha256")


@pytest.mark.parametrize(
    "document",
    [
        ESTONIA,
        Coupon(id="SPRING", promotion="ten", since=Instant(0), until=NOW),
        PresentedCoupon(code="X", coupon=None),
        Override(amount=eur(18000), reason=OverrideReason.PRICE_MATCH, match=SEEN),
        OverridePolicy(id="EE", limits=(RoleLimit(role=Role.MANAGER, permille=300),), margin=200),
        Verdict(off=97, approver=Role.DEPUTY, floor=eur(12400), cost_known=True),
        LoyaltyRules(per_point=100, step=1, step_value=1, tiers=(LoyaltyTier(name="Glow", from_spend=0),)),
    ],
    ids=lambda document: type(document).__name__,
)
def test_rules_and_records_survive(document: object) -> None:
    assert decode(type(document), encode(document)) == document


@pytest.mark.parametrize("seed", range(40))
def test_baskets_promotions_prices_bills_and_refunds_survive(seed: int) -> None:
    rng = Random(seed)
    basket, promotions, rules = some_basket(rng), some_promotions(rng), some_tax(rng)
    result = priced(basket, *promotions)
    sold = bill(result, rules, NOW)
    back = refund(sold.lines, {line.id: line.pieces for line in sold.lines}, {})
    again = [decode(Promotion, encode(each)) for each in promotions]
    assert again == promotions
    assert priced(decode(Basket, encode(basket)), *again) == result
    assert decode(PricedBasket, encode(result)) == result
    assert decode(Bill, encode(sold)) == sold
    assert decode(TaxRules, encode(rules)) == rules
    assert [decode(RefundLine, encode(each)) for each in back] == list(back)


def test_a_price_written_before_stores_and_groups_had_lists_is_read() -> None:
    old = (
        '{"id":"EE:coat","market":"EE","sku":"coat","lists":[{"amount":{"minor":24900,"currency":"EUR"},'
        '"since":0}],"offers":[]}'
    )
    listed = decode(Price, old).lists[0]
    assert (listed.amount, listed.until, listed.store, listed.group) == (eur(24900), None, "", "")
