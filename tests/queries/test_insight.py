import asyncio
from dataclasses import replace
from datetime import date

import pytest

from associate_app.domain.customer import (
    BIRTHDAY,
    Consent,
    ConsentChannel,
    ConsentProof,
    Doing,
    ImportantDate,
    Interaction,
    Wish,
)
from associate_app.domain.insight.actions import ActionCode
from associate_app.domain.insight.birthday import birthday_of, groups_of
from associate_app.domain.insight.occasion import CALLS, OFFERS, Here
from associate_app.domain.insight.repurchase import Replenishment
from associate_app.domain.insight.segment import Rfm, Segment, SegmentScale
from associate_app.domain.insight.summary import CustomerSummary
from associate_app.domain.loyalty import LoyaltyAccount
from associate_app.domain.money import Money
from associate_app.domain.order import OrderState
from associate_app.domain.pickup import Pickup
from associate_app.domain.place import Place
from associate_app.domain.pricing.coupon import Coupon, CouponUse
from associate_app.domain.pricing.promotion import Promotion, PromotionKind
from associate_app.domain.stock import Stock
from associate_app.domain.time import DAY, HOUR, later
from associate_app.queries.insight import insight
from associate_app.queries.occasion import occasion
from tests.buying import COAT, SCARF, at, bought, cart, line, somebody
from tests.shop import NOON, STORE, bring, held

SERUM, GIFT = "TS-20502-CLOUD-30ML", "BIRTHDAY10"
AGREED = Consent(channel=ConsentChannel.OFFERS, given=True, at=at(99), by="", proof=ConsentProof.WEB)
SUMMARY = CustomerSummary(
    id="C-90001",
    store=STORE,
    market="ee",
    value=Money(431_200, "EUR"),
    paid=Money(450_000, "EUR"),
    baskets=30,
    elsewhere=(),
    purchases=30,
    items=60,
    sent_back=5,
    visits=23,
    first_at=at(800),
    last_at=at(40),
    last_visit_at=at(40),
    last_visit="riga-origo",
    replenishments=(
        Replenishment(style="TS-20502", sku=SERUM, purchases=4, last_at=at(50), interval_days=52),
    ),
    styles=("TS-20502",),
    at=at(1),
)
SCALE = SegmentScale(
    id="ee",
    currency="EUR",
    days=(10, 45, 90, 200),
    purchases=(1, 2, 4, 8),
    value=(5_000, 10_000, 40_000, 100_000),
    customers=500,
    at=at(1),
)


@pytest.fixture
def tell(store):
    """Documents arrive, and the question is asked of what is there then."""

    def told(*documents, who=None, **asked):
        who = who or next(each for each in documents if type(each).__name__ == "Customer")
        asyncio.run(bring(store, documents))
        return insight(store.reader(), who, held(store, Place, STORE), NOON, **asked)

    return told


def stocked(sku: str, pieces: int, **more: int) -> Stock:
    return Stock(
        id=f"{STORE}:{sku}", place=STORE, sku=sku, bins={"Back room": 1, "Rail 3": pieces - 1, **more}
    )


def codes(found) -> list[str]:
    return [each.code for each in found.actions]


def test_nothing_counted_is_no_number_at_all(tell):
    found = tell(somebody())
    assert (found.summary, found.as_of, found.rfm, found.replenishments) == (None, None, None, ())
    assert found.actions == ()


def test_numbers_of_all_years_come_from_central_with_their_age(tell):
    found = tell(somebody(), SUMMARY, SCALE)
    assert found.summary == SUMMARY
    assert found.as_of == NOON  # the last word from central, although the numbers are a day old
    assert found.rfm == Rfm(recency=4, frequency=5, value=5)
    assert found.rfm.segment is Segment.CHAMPION
    assert found.compared == 500


def test_without_a_scale_there_is_no_segment(tell):
    assert tell(somebody(), SUMMARY).rfm is None


def test_what_this_device_knows_since_moves_the_due_date(tell):
    serum = line(SERUM, 1, 4_600)
    assert tell(somebody(), SUMMARY).replenishments[0].last_at == at(50)
    undone = bought("O-1", lines=(serum,), placed_at=later(NOON, -HOUR), state=OrderState.CANCELLED)
    assert tell(somebody(), SUMMARY, undone).replenishments[0].last_at == at(50)
    again = bought("O-2", lines=(serum,), placed_at=later(NOON, -HOUR))
    found = tell(somebody(), SUMMARY, undone, again)
    assert found.replenishments[0].last_at == later(NOON, -HOUR)
    assert found.variants[SERUM].name == "Cloudberry glow serum, 30 ml"


def test_the_cart_is_offered_from_the_fullest_shelf_with_its_names(tell):
    found = tell(somebody(), cart(), stocked(COAT, 3))
    (action,) = found.actions
    assert (action.code, action.about) == (ActionCode.CART, COAT)
    assert action.facts == {"of": "cart-1", "since": later(NOON, -600_000), "pieces": 3, "bin": "Rail 3"}
    assert found.variants[COAT].colour_name == "Ink"


def test_pieces_in_parcels_or_promised_to_others_are_not_here(tell):
    parcelled = replace(stocked(COAT, 1), bins={"parcel P-1": 2})
    assert codes(tell(somebody(), cart(), parcelled)) == []
    assert codes(tell(somebody(), cart(), replace(stocked(COAT, 2), allocated=2))) == []


def test_a_parcel_is_no_place_to_look(tell):
    beside = replace(stocked(COAT, 3), bins={"Rail 3": 2, "parcel P-1": 9})
    assert tell(somebody(), cart(), beside).actions[0].facts["bin"] == "Rail 3"


def test_a_wish_is_offered_when_it_is_here(tell):
    wishing = somebody(wishes=(Wish(sku=SCARF, at=at(30)),))
    assert codes(tell(wishing, replace(stocked(SCARF, 2), bins={}))) == []
    assert codes(tell(wishing, stocked(SCARF, 2))) == [ActionCode.WISH]


def test_what_runs_out_needs_a_yes_to_offers(tell):
    assert codes(tell(somebody(), SUMMARY, stocked(SERUM, 9))) == []
    assert codes(tell(somebody(consents=(AGREED,)), SUMMARY, stocked(SERUM, 9))) == [ActionCode.REPLENISH]


def test_a_withdrawal_silences_all_but_the_customers_own_goods(tell, store):
    pickup = held(store, Pickup, "P-4817")
    no = Consent(channel=ConsentChannel.OFFERS, given=False, at=at(1), by="", proof=ConsentProof.WEB)
    who = somebody(pickup.customer, consents=(AGREED, no), wishes=(Wish(sku=SCARF, at=at(30)),))
    collected = LoyaltyAccount(id=who.id, store=STORE, points=2_480)
    found = tell(who, cart(customer=who.id), stocked(COAT, 3), stocked(SCARF, 2), collected)
    assert codes(found) == [ActionCode.PICKUP]
    assert found.actions[0].about == "P-4817"


def test_a_pickup_waits_in_its_own_store_alone(tell, store):
    pickup = held(store, Pickup, "P-4817")
    elsewhere = replace(pickup, store="tartu-kvartal")
    assert ActionCode.PICKUP not in codes(tell(somebody(pickup.customer), elsewhere))


def test_a_call_is_kept_in_mind_for_a_month(tell):
    def call(days_ago: float) -> Interaction:
        return Interaction(
            id="I-1",
            customer="C-90001",
            store=STORE,
            what=Doing.CALL_PROMISED,
            channel="phone",
            at=at(days_ago),
            words="Wedding coat",
            facts={},
        )

    assert codes(tell(somebody(), call(31))) == []
    assert codes(tell(somebody(), call(-3))) == []
    found = tell(somebody(), call(29))
    assert (found.actions[0].code, found.actions[0].facts["about"]) == (ActionCode.CALL, "Wedding coat")
    chat = replace(call(1), what=Doing.CHAT)
    assert codes(tell(somebody(), chat)) == []


def gift(**said):
    """In the place of the demo's own."""
    facts = {"permille": 100, "since": at(99), "until": later(NOON, 99 * DAY), "coupon": True}
    promotion = Promotion(
        id="ee:birthday",
        name="Birthday",
        market="ee",
        kind=PromotionKind.PERCENTAGE,
        **({"customer_groups": (BIRTHDAY,)} | facts | said),
    )
    ends = later(NOON, 99 * DAY)
    coupon = Coupon(id=GIFT, promotion=promotion.id, since=at(99), until=ends, limit=0, customer_limit=1)
    return promotion, coupon


def test_a_birthday_brings_the_gift_that_is_not_used(tell):
    who = somebody(dates=(ImportantDate(what="birthday", on="--11-14"),), consents=(AGREED,))
    found = tell(who, *gift())
    assert found.actions[0].code is ActionCode.BIRTHDAY
    assert found.actions[0].facts == {"on": "2026-11-14", "until": "2026-11-21", "permille": 100}
    once = CouponUse(
        id=f"ee:{GIFT}:C-90001",
        market="ee",
        code=GIFT,
        used=1,
        until=later(NOON, DAY),
        customer=who.id,
    )
    assert codes(tell(who, *gift(), once)) == []


def test_a_gift_that_others_have_used_up_is_gone(tell):
    who = somebody(dates=(ImportantDate(what="birthday", on="--11-14"),), consents=(AGREED,))
    promotion, coupon = gift()
    used = CouponUse(id=f"ee:{GIFT}", market="ee", code=GIFT, used=5, until=later(NOON, DAY))
    assert codes(tell(who, promotion, coupon, used)) == [ActionCode.BIRTHDAY]
    assert codes(tell(who, promotion, replace(coupon, limit=6))) == [ActionCode.BIRTHDAY]
    assert codes(tell(who, promotion, replace(coupon, limit=5))) == []


def test_a_gift_ends_with_its_promotion_and_is_for_birthdays_only(tell):
    who = somebody(dates=(ImportantDate(what="birthday", on="1990-11-14"),), consents=(AGREED,))
    ends = tell(who, *gift(until=later(NOON, 2 * DAY))).actions[0].facts["until"]
    assert ends == "2026-11-14"
    assert codes(tell(who, *gift(until=at(1)))) == []
    assert codes(tell(who, *gift(customer_groups=("staff",)))) == []


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("--11-14", (11, 14)),
        ("1990-11-14", (11, 14)),
        ("--02-29", (2, 29)),
        ("--13-01", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_birthday_as_it_is_written(said, read):
    assert birthday_of(somebody(dates=(ImportantDate(what="birthday", on=said),))) == read
    assert birthday_of(somebody()) is None


def test_around_the_day_a_customer_has_the_offers_for_birthdays():
    who = somebody(group="staff", dates=(ImportantDate(what=BIRTHDAY, on="--11-14"),))
    assert groups_of(who, date(2026, 11, 7)) == groups_of(who, date(2026, 11, 21)) == ("staff", BIRTHDAY)
    assert groups_of(who, date(2026, 11, 6)) == groups_of(who, date(2026, 11, 22)) == ("staff",)
    assert groups_of(somebody(), date(2026, 11, 14)) == ()


def test_a_merged_history_is_one(tell):
    kept = somebody(merged_from=("C-90002",))
    found = tell(kept, cart(customer="C-90002"), stocked(COAT, 3))
    assert codes(found) == [ActionCode.CART]


def test_channels_are_those_that_customers_agree_to():
    assert {OFFERS, CALLS} <= {each.value for each in ConsentChannel}


def test_carts_of_many_lines_are_read_in_part(store):
    many = [f"SKU-{number}" for number in range(200)]
    asyncio.run(bring(store, (somebody(), cart(skus=[*many, COAT]), stocked("SKU-0", 2))))
    found = occasion(store.reader(), somebody(), (), held(store, Place, STORE), NOON, 0)
    assert len(found.cart) == 50
    assert found.cart[0].here == Here(pieces=2, bin="Rail 3")
