from dataclasses import replace

import pytest

from associate_app.domain.fulfilment import (
    Booked,
    Incoming,
    Note,
    Wanted,
    Way,
    Wish,
    choices,
    propose,
)
from tests.baskets import HERE, asked, basket, local, seen, stock, store, warehouse

HATS = asked(
    basket(hat=2, scarf=1),
    warehouse(),
    store("near", 1_000),
    store("far", 200_000, ships=True, shipping_cost=500),
    warehouse("closed", daily=0),
    stock=(stock("hat", 3),),
    availability=(
        seen("hat", {"riga-dc": 9, "near": 1, "far": 2, "closed": 9}),
        seen("scarf", {"riga-dc": 9, "near": 1}),
    ),
    incoming=(Incoming(place=HERE, sku="hat", pieces=1, at=local("2025-11-14T10:00")),),
)


def with_wishes(*wishes: Wish, **changed: object):
    return propose(replace(HATS, wishes=wishes, **changed))


def test_without_a_wish_the_hats_are_taken_and_the_scarf_is_picked_up():
    plan = propose(HATS)
    assert [(part.way, part.place) for part in plan.parts] == [(Way.TAKE_NOW, HERE), (Way.PICKUP, "near")]


def test_the_rest_is_planned_around_what_was_chosen():
    """The hats are to be shipped from Rīga, so the scarf comes in the same parcel."""
    plan = with_wishes(Wish(line="hat", way=Way.SHIP, place="riga-dc"))
    hat, scarf = plan.parts
    assert (hat.way, hat.place, hat.by_hand, hat.why.code) == (Way.SHIP, "riga-dc", True, "plan.by_hand")
    assert (scarf.way, scarf.place, scarf.by_hand) == (Way.SHIP, "riga-dc", False)
    assert scarf.why == Note(code="plan.same_parcel", facts={"skus": 1})
    assert len(plan.parcels) == 1 and plan.proven


def test_a_store_out_of_reach_can_be_chosen_by_hand():
    plan = with_wishes(Wish(line="hat", way=Way.PICKUP, place="far"))
    assert plan.of_line("hat")[0].place == "far"
    assert plan.refused == ()


def test_one_can_be_taken_and_the_other_shipped():
    plan = with_wishes(Wish(line="hat", way=Way.SHIP, place="riga-dc", pieces=1))
    assert [(part.way, part.pieces) for part in plan.of_line("hat")] == [(Way.TAKE_NOW, 1), (Way.SHIP, 1)]


def test_the_rest_is_what_no_other_wish_has_named():
    one_now = Wish(line="hat", way=Way.TAKE_NOW, place=HERE, pieces=1)
    plan = with_wishes(Wish(line="hat", way=Way.SHIP, place="riga-dc"), one_now)
    assert [(part.way, part.pieces) for part in plan.of_line("hat")] == [(Way.TAKE_NOW, 1), (Way.SHIP, 1)]
    assert plan.refused == ()


def test_goods_kept_here_for_later_are_not_carried_out_by_another_line():
    lines = (Wanted(id="mine", sku="hat", pieces=2), Wanted(id="gift", sku="hat", pieces=2))
    wish = Wish(line="gift", way=Way.PICKUP, place=HERE)
    plan = propose(replace(HATS, lines=lines, wishes=(wish,), incoming=()))
    assert plan.of_line("gift")[0].ready_at == local("2025-11-13T15:58")
    assert sum(part.pieces for part in plan.parts if part.way is Way.TAKE_NOW) <= 1


def test_a_pickup_here_waits_for_what_is_on_its_way_only_when_the_shelf_is_not_enough():
    four = replace(HATS, lines=basket(hat=4), wishes=(Wish(line="hat", way=Way.PICKUP, place=HERE),))
    assert propose(four).parts[0].ready_at == local("2025-11-14T12:00")
    three = replace(four, lines=basket(hat=3))
    assert propose(three).parts[0].ready_at == local("2025-11-13T15:58")


def test_two_parcels_of_one_place_need_room_for_two():
    lines = (Wanted(id="a", sku="hat", pieces=1), Wanted(id="b", sku="scarf", pieces=1))
    both = store("near", 1_000, ships=True, daily=3)
    request = replace(
        HATS,
        lines=lines,
        places={**HATS.places, "near": both},
        wishes=(
            Wish(line="a", way=Way.PICKUP, place="near"),
            Wish(line="b", way=Way.SHIP, place="near"),
        ),
    )
    busy = Booked(place="near", day="2025-11-13", parcels=2)
    free, full = propose(request), propose(replace(request, booked=(busy,)))
    assert [parcel.ready_at for parcel in free.parcels] == [
        local("2025-11-13T15:58"),
        local("2025-11-17T23:59:59.999"),
    ]
    assert [parcel.ready_at for parcel in full.parcels] == [
        local("2025-11-13T15:58"),
        local("2025-11-18T23:59:59.999"),
    ]


@pytest.mark.parametrize(
    ("wish", "code", "facts"),
    [
        (Wish(line="sock", way=Way.SHIP, place="riga-dc"), "plan.unknown_line", {"line": "sock"}),
        (Wish(line="hat", way=Way.SHIP, place="mars"), "plan.unknown_place", {"place": "mars"}),
        (Wish(line="hat", way=Way.TAKE_NOW, place="near"), "plan.not_here", {"place": "near"}),
        (Wish(line="hat", way=Way.PICKUP, place="riga-dc"), "plan.no_pickup", {"place": "riga-dc"}),
        (Wish(line="hat", way=Way.SHIP, place="near"), "plan.does_not_ship", {"place": "near"}),
        (Wish(line="hat", way=Way.SHIP, place="closed"), "plan.no_day", {"place": "closed"}),
        (
            Wish(line="scarf", way=Way.SHIP, place="far"),
            "plan.stock_unknown",
            {"place": "far", "sku": "scarf"},
        ),
        (
            Wish(line="hat", way=Way.PICKUP, place="near"),
            "plan.too_few",
            {"place": "near", "asked": 2, "promised": 1},
        ),
        (
            Wish(line="hat", way=Way.SHIP, place="riga-dc", pieces=3),
            "plan.pieces_taken",
            {"left": 2, "asked": 3},
        ),
        (
            Wish(line="hat", way=Way.SHIP, place="riga-dc", pieces=0),
            "plan.pieces_taken",
            {"left": 2, "asked": 0},
        ),
    ],
)
def test_an_impossible_wish_is_refused_and_its_line_planned_without_it(wish, code, facts):
    plan = with_wishes(wish)
    assert [(each.wish, each.why.code, dict(each.why.facts)) for each in plan.refused] == [
        (wish, code, facts)
    ]
    assert replace(plan, refused=()) == propose(HATS)


def test_a_way_that_is_not_open_is_not_open_by_hand_either():
    wish = Wish(line="hat", way=Way.SHIP, place="riga-dc")
    plan = with_wishes(wish, ways=(Way.TAKE_NOW, Way.PICKUP))
    assert plan.refused[0].why == Note(code="plan.way_closed", facts={"way": "ship"})


def test_a_place_of_which_nothing_is_known_is_not_promised():
    plan = with_wishes(Wish(line="scarf", way=Way.PICKUP, place="far"), availability=())
    assert plan.refused[0].why.code == "plan.stock_unknown"


def test_two_wishes_for_the_same_piece_leave_one():
    wishes = (
        Wish(line="scarf", way=Way.PICKUP, place="near"),
        Wish(line="scarf", way=Way.SHIP, place="riga-dc"),
    )
    for order in (wishes, wishes[::-1]):
        plan = with_wishes(*order)
        assert plan.of_line("scarf")[0].place == "near"
        assert plan.refused[0].why == Note(code="plan.pieces_taken", facts={"left": 0, "asked": 0})


def test_the_choices_of_a_line_are_the_best_first_and_each_can_be_wished():
    found = choices(HATS, "hat")
    assert [(each.way, each.place, each.pieces) for each in found] == [
        (Way.TAKE_NOW, HERE, 2),
        (Way.PICKUP, HERE, 2),
        (Way.PICKUP, "far", 2),
        (Way.SHIP, "riga-dc", 2),
        (Way.SHIP, "far", 2),
        (Way.PICKUP, "near", 1),
    ]
    for each in found:
        plan = with_wishes(Wish(line="hat", way=each.way, place=each.place, pieces=each.pieces))
        part = next(part for part in plan.of_line("hat") if part.by_hand)
        assert (part.ready_at, part.to_confirm, part.known) == (each.ready_at, each.to_confirm, each.known)
        assert plan.refused == ()


def test_what_another_line_was_given_by_hand_is_no_choice_any_more():
    lines = (Wanted(id="mine", sku="hat", pieces=2), Wanted(id="gift", sku="hat", pieces=2))
    wish = Wish(line="gift", way=Way.PICKUP, place="far")
    found = choices(replace(HATS, lines=lines, wishes=(wish,)), "mine")
    assert "far" not in {each.place for each in found}
    assert choices(HATS, "sock") == ()


def test_its_own_wish_takes_nothing_from_the_choices_of_a_line():
    wished = replace(HATS, wishes=(Wish(line="hat", way=Way.TAKE_NOW, place=HERE),))
    assert choices(wished, "hat") == choices(HATS, "hat")


def test_what_can_come_in_a_parcel_chosen_by_hand_does_though_a_pickup_were_sooner():
    both = {**HATS.places, "near": store("near", 1_000, ships=True)}
    wish = Wish(line="hat", way=Way.SHIP, place="near", pieces=1)
    only_there = seen("scarf", {"near": 1})
    plan = with_wishes(wish, places=both, availability=(HATS.availability[0], only_there))
    assert [(parcel.way, parcel.place, parcel.pieces) for parcel in plan.parcels] == [(Way.SHIP, "near", 2)]


def test_safety_stock_is_not_kept_here_for_somebody_who_comes_later():
    careful = {**HATS.places, HERE: store(safety=2)}
    wish = Wish(line="hat", way=Way.PICKUP, place=HERE)
    plan = with_wishes(wish, places=careful, incoming=())
    assert plan.refused[0].why == Note(code="plan.too_few", facts={"place": HERE, "asked": 2, "promised": 1})
    theirs = with_wishes(wish, places=careful, incoming=(), reserved={"hat": 1})
    assert theirs.of_line("hat")[0].by_hand
