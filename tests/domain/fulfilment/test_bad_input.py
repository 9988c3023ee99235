"""Each has a defined answer, and none loses the basket."""

from dataclasses import replace

import pytest

from associate_app import codec
from associate_app.domain.errors import RuleViolation
from associate_app.domain.fulfilment import Plan, PlanRequest, Wanted, Way, Wish, choices, propose
from associate_app.domain.place import OpenHours, Place
from tests.baskets import HERE, asked, basket, seen, stock, store, warehouse
from tests.places import place

REQUEST = asked(
    basket(hat=2, scarf=1),
    warehouse(),
    stock=(stock("hat", 1),),
    availability=(seen("hat", {"riga-dc": 3}), seen("scarf", {"riga-dc": 3})),
    wishes=(Wish(line="sock", way=Way.SHIP, place="riga-dc"),),
)


def test_an_empty_basket_has_an_empty_plan():
    plan = propose(asked(()))
    assert (plan.parts, plan.parcels, plan.unplanned, plan.proven) == ((), (), (), True)
    assert (plan.last_at, plan.cost, plan.splits) == (plan.at, 0, 0)


@pytest.mark.parametrize("pieces", [0, -1, -(10**9)])
def test_a_line_without_pieces_is_left_out_and_said_so(pieces):
    plan = propose(replace(REQUEST, lines=(*REQUEST.lines, Wanted(id="odd", sku="hat", pieces=pieces))))
    assert [(each.line, each.pieces, each.why.code) for each in plan.unplanned] == [
        ("odd", pieces, "plan.no_pieces")
    ]
    assert plan.parts == propose(REQUEST).parts


def test_a_line_that_comes_twice_is_planned_once():
    plan = propose(replace(REQUEST, lines=REQUEST.lines * 2))
    assert [each.why.code for each in plan.unplanned] == ["plan.line_twice"] * 2
    assert plan.parts == propose(REQUEST).parts


def test_absurdly_many_pieces_are_planned_as_far_as_there_are_any():
    plan = propose(replace(REQUEST, lines=basket(hat=10**12)))
    assert sum(part.pieces for part in plan.parts) == 4
    assert plan.unplanned[0].pieces == 10**12 - 4


def test_an_unknown_store_says_so():
    for answer in (propose, lambda request: choices(request, "hat")):
        with pytest.raises(RuleViolation) as refusal:
            answer(replace(REQUEST, here="mars"))
        assert (refusal.value.code, refusal.value.facts) == ("plan.unknown_place", {"place": "mars"})


def test_stock_in_a_place_nobody_knows_is_passed_over():
    plan = propose(replace(REQUEST, availability=(seen("scarf", {"mars": 3}),)))
    assert [each.line for each in plan.unplanned] == ["hat", "scarf"]


def test_another_stores_and_another_regions_documents_are_passed_over():
    foreign = (
        stock("scarf", 9, place="riga-origo"),
        stock("sock", 9),
    )
    abroad = replace(seen("scarf", {"riga-dc": 9}), region="poland")
    plan = propose(replace(REQUEST, stock=foreign, availability=(abroad,)))
    assert plan.parts == ()


def test_a_shelf_below_zero_gives_nothing():
    plan = propose(asked(basket(hat=1), stock=(stock("hat", -3),), reserved={"hat": 1}))
    assert plan.parts == ()


def test_nonsense_in_a_place_promises_nothing_or_something_but_never_breaks():
    for hours in (
        (OpenHours(weekday=4, opens=1_200, closes=600),),
        (OpenHours(weekday=4, opens=-60, closes=3_000),),
        (OpenHours(weekday=9, opens=600, closes=1_200),),
    ):
        odd = store("odd", 100, hours=hours, packing=-5, lead_days=-1, daily=1, safety=-2, ships=True)
        plan = propose(asked(basket(hat=1), odd, availability=(seen("hat", {"odd": 1}),)))
        assert sum(part.pieces for part in plan.parts) + sum(each.pieces for each in plan.unplanned) == 1


def test_five_hundred_lines_have_a_plan():
    names = [f"SKU-{number:03}" for number in range(500)]
    places = [store(f"S-{number:02}", 100 * number, ships=True) for number in range(40)]
    held = {name: {f"S-{(7 * at + step) % 40:02}": 2 for step in (0, 3, 11)} for at, name in enumerate(names)}
    request = asked(
        basket(**dict.fromkeys(names, 1 + 1)),
        *places,
        stock=tuple(stock(name, 2) for name in names[::3]),
        availability=tuple(seen(name, held[name]) for name in names),
    )
    plan = propose(request)
    assert sum(part.pieces for part in plan.parts) == 1_000
    assert plan.unplanned == ()
    assert {part.way for part in plan.parts if part.line in names[::3]} == {Way.TAKE_NOW}


def test_plans_and_requests_survive_the_codec():
    short = replace(REQUEST, lines=basket(hat=9, scarf=1))
    for request in (REQUEST, short):
        plan = propose(request)
        assert codec.decode(Plan, codec.encode(plan)) == plan
        assert codec.decode(PlanRequest, codec.encode(request)) == request
        assert propose(codec.decode(PlanRequest, codec.encode(request))) == plan


def test_places_of_older_code_still_read():
    text = codec.encode(place(HERE)).replace(',"fulfilment":null', "")
    assert "fulfilment" not in text
    assert codec.decode(Place, text) == place(HERE)
    told = store()
    assert codec.decode(Place, codec.encode(told)) == told
