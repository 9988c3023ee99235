"""The basket of the drawings in words, and what is said when something about it is wrong."""

from dataclasses import replace

import pytest

from associate_app.domain import basket as baskets
from associate_app.domain.catalogue import Variant
from associate_app.domain.fulfilment import Way
from associate_app.domain.money import Money
from associate_app.domain.pricing.coupon import Coupon
from associate_app.domain.pricing.override import Override, OverrideReason
from associate_app.domain.time import HOUR, later
from associate_app.ports import Line, SyncStatus
from tests.selling.counter import ilze
from tests.shop import NOON, bring, held
from tests.ui.sell.sheets.counter import BOOTS, COAT, SERUM, SWEATER, filled, rest, said
from ui.screens.sell.till import Till
from ui.screens.sell.view_model import SellModel


@pytest.fixture
def model(till):
    return SellModel(till)


@pytest.fixture
def till(workspace, liis, qt_loop):
    made = Till(workspace)
    yield made
    made.close()


async def drawn(till, store, model):
    """The basket of the drawings, with the points that are used there."""
    await filled(till, store)
    till.change(lambda basket, at: baskets.use_points(basket, 2_000, at=at))
    await rest(till)
    return model.view


def change(till, step):
    assert till.change(step)


async def test_lines_say_goods_price_and_way(till, store, model):
    view = await drawn(till, store, model)
    shown = [(each.name, each.about, each.price, each.struck) for each in view.lines]
    assert shown == [
        ("Hella wool wrap coat", "Maja Holm · Ink · M", "€199.20", "€249.00"),
        ("Cloudberry glow serum, 30 ml", "Tõde Skin · Fragrance-free", "€39.10", "€46.00"),
        ("Aster merino rib sweater", "Nordlys · Oat · M", "€89.00", ""),
        ("Chelsea boots", "Väinö · Black · 39", "€169.00", ""),
    ]
    assert [each.hows[0].words for each in view.lines[:3]] == [
        "Take now",
        "Take now",
        "Ship from Rīga warehouse",
    ]
    assert view.lines[3].hows[0].words.startswith("Pick up ")


async def test_sums_add_up_to_what_is_to_pay(till, store, model):
    view = await drawn(till, store, model)
    assert [(each.name, each.amount) for each in view.sums] == [
        ("4 items", "€553.00"),
        ("Coat Week −20 %", "−€49.80"),
        ("Circle price −15 %", "−€6.90"),
        ("Delivery, free for Aurora", "€0.00"),
    ]
    assert (view.pay.total, said(view.pay.tax)) == ("€476.30", "VAT 24 % inside, €92.19")
    assert view.pay.earns == "Earns 476 points when the sale is sent"


async def test_a_price_by_hand_is_called_so_among_the_sums(till, store, model):
    await filled(till, store)
    price = Override(amount=Money(150_00, "EUR"), reason=OverrideReason.DAMAGED)
    change(till, lambda basket, at: baskets.set_price(basket, "1", price, at=at))
    await rest(till)
    assert model.view.sums[1].name == "By hand: Damaged"


async def test_the_plan_has_a_part_for_each_way(till, store, model):
    view = await drawn(till, store, model)
    assert [(each.way, each.title, each.pieces) for each in view.plan.blocks] == [
        (Way.TAKE_NOW, "Take now", 2),
        (Way.SHIP, "Ship", 1),
        (Way.PICKUP, "Pick up", 1),
    ]
    assert view.plan.blocks[1].details[0].startswith("Home, ")
    assert view.plan.said == ""


async def test_offline_a_promise_says_what_was_known_and_who_confirms_it(till, store, model, line, clock):
    line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True, last_contact=NOON))
    clock.at = later(NOON, 2 * HOUR)
    view = await drawn(till, store, model)
    assert view.plan.said == (
        "Rīga warehouse had 26 × Aster merino rib sweater, last known 14:46. You can promise 1. "
        "We confirm it when the line is back."
    )
    assert [each.to_confirm for each in view.plan.blocks] == [False, True, False]


async def test_a_product_that_is_not_sold_any_more_is_said_at_its_line(till, store, model):
    await filled(till, store, COAT, SERUM)
    await bring(store, [replace(held(store, Variant, SERUM), active=False)], version=4)
    await rest(till)
    coat, serum = model.view.lines
    assert coat.remarks == ()
    assert [each.words for each in serum.remarks] == ["This product is not sold any more. Take it out."]
    assert serum.remarks[0].tone == "danger"


async def test_pieces_that_nobody_has_are_said_at_their_line_and_in_the_plan(till, store, model):
    await filled(till, store, SWEATER, customer="")
    (sweater,) = model.view.lines
    assert "Not all pieces can be had." in sweater.remarks[0].words
    assert model.view.plan.missing == 1


async def test_a_wish_that_can_not_be_kept_is_said_in_words(till, store, model):
    await filled(till, store, COAT)
    change(till, lambda basket, at: baskets.send(basket, "1", Way.PICKUP, "no-such-place", at=at))
    await rest(till)
    (refused,) = model.view.plan.refused
    assert refused.startswith("Hella wool wrap coat: ")
    assert model.view.lines[0].remarks[0].tone == "warn"


async def test_a_customer_who_is_gone_takes_nothing_along(till, store, model):
    await filled(till, store, COAT)
    await bring(store, (), version=4, gone=(ilze(),))
    await rest(till)
    assert "no longer on this device" in model.view.customer.gone
    assert len(model.view.lines) == 1


async def test_coupons_say_what_they_give_or_why_they_do_not(till, store, model):
    await filled(till, store, COAT)
    good, late = "WELCOME10", "LATE10"
    known = held(store, Coupon, good)
    await bring(store, [replace(known, id=late, until=later(NOON, -HOUR))], version=4)
    for code in (good, late):
        change(till, lambda basket, at, code=code: baskets.with_coupon(basket, code, at=at))
    await rest(till)
    first, second = model.view.coupons
    assert first.used
    assert "−€10.00" in first.words
    assert not second.used
    assert second.words == "This coupon has expired."


async def test_an_offer_within_reach_says_what_is_missing(till, store, model):
    view = await drawn(till, store, model)
    assert ("One more Tõde Skin", "Travel set with two Tõde Skin") in [
        (each.missing, each.offer) for each in view.nearly
    ]


async def test_a_scan_is_shown_by_name_before_it_is_priced(till, store, model):
    await filled(till, store, COAT)
    till.add(BOOTS)
    boots = model.view.lines[-1]
    assert (boots.name, boots.price) == ("Chelsea boots", "")
    await rest(till)
    assert model.view.lines[-1].price == "€169.00"


async def test_a_line_in_two_parts_says_how_many_go_which_way(till, store, model):
    await filled(till, store, COAT)
    change(till, lambda basket, at: baskets.set_pieces(basket, "1", 4, at=at))
    await rest(till)
    hows = [each.words for each in model.view.lines[0].hows]
    assert sum(each.pieces for each in model.view.lines[0].hows) + model.view.plan.missing == 4
    if len(hows) > 1:
        assert hows[0].startswith("2 × Take now")
