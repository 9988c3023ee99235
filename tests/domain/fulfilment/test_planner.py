"""Plans worked out by hand."""

from dataclasses import replace

from associate_app.domain.fulfilment import Booked, Incoming, Note, Parcel, PlanRules, Wanted, Way, propose
from associate_app.domain.stock import Level
from associate_app.domain.time import MINUTE
from tests.baskets import HERE, NOW, asked, basket, local, seen, stock, store, warehouse

MONDAY = local("2025-11-17T23:59:59.999")


def ways(plan):
    return {part.line: (part.way, part.place, part.pieces) for part in plan.parts}


def drawn(**changed):
    """The basket of the drawings."""
    return asked(
        basket(coat=1, serum=1, sweater=1, boots=1),
        warehouse(),
        store("tallinn-ulemiste", 4_000),
        **{
            "stock": (stock("coat", 2), stock("serum", 5), stock("sweater", 0)),
            "availability": (
                seen("coat", {"riga-dc": 26, "tallinn-ulemiste": 3}),
                seen("sweater", {"riga-dc": 4}, at=NOW - 11 * MINUTE),
                seen("boots", {"riga-dc": 0}),
            ),
            "incoming": (Incoming(place=HERE, sku="boots", pieces=2, at=local("2025-11-14T10:00")),),
            **changed,
        },
    )


def test_the_basket_of_the_drawings():
    plan = propose(drawn(online=False))
    assert ways(plan) == {
        "coat": (Way.TAKE_NOW, HERE, 1),
        "serum": (Way.TAKE_NOW, HERE, 1),
        "sweater": (Way.SHIP, "riga-dc", 1),
        "boots": (Way.PICKUP, HERE, 1),
    }
    coat, _, sweater, boots = plan.parts
    assert sweater.ready_at == MONDAY
    assert (sweater.known.pieces, sweater.known.at) == (4, NOW - 11 * MINUTE)
    assert boots.ready_at == local("2025-11-14T12:00")
    assert [part.to_confirm for part in plan.parts] == [False, False, True, False]
    assert (coat.ready_at, coat.known.pieces, coat.known.at) == (NOW, 2, None)
    assert [part.why.code for part in plan.parts] == [
        "plan.here",
        "plan.here",
        "plan.only_place",
        "plan.only_place",
    ]
    assert plan.parcels == (
        Parcel(way=Way.PICKUP, place=HERE, pieces=1, ready_at=boots.ready_at, to_confirm=False, cost=0),
        Parcel(way=Way.SHIP, place="riga-dc", pieces=1, ready_at=MONDAY, to_confirm=True, cost=0),
    )
    assert plan.proven
    assert (plan.unplanned, plan.refused, plan.splits) == ((), (), 0)


def test_online_and_fresh_there_is_nothing_to_confirm():
    assert not propose(drawn()).to_confirm


def test_old_knowledge_is_to_be_confirmed_even_online():
    assert propose(drawn(rules=PlanRules(fresh_for=10 * MINUTE))).to_confirm


def test_one_parcel_beats_two_sooner_ones():
    plan = propose(
        asked(
            basket(hat=1, scarf=1),
            warehouse(),
            store("north", 1_000),
            store("south", 2_000),
            availability=(
                seen("hat", {"riga-dc": 9, "north": 9}),
                seen("scarf", {"riga-dc": 9, "south": 9}),
            ),
        )
    )
    assert set(ways(plan).values()) == {(Way.SHIP, "riga-dc", 1)}
    assert len(plan.parcels) == 1


def test_of_equal_parcels_the_sooner_then_the_cheaper_then_the_nearer():
    def plan(**second):
        return propose(
            asked(
                basket(hat=1),
                warehouse("b-first", shipping_cost=400),
                warehouse("a-second", **({"shipping_cost": 400} | second)),
                availability=(seen("hat", {"b-first": 1, "a-second": 1}),),
            )
        ).parts[0]

    assert (plan().place, plan().why.code) == ("a-second", "plan.nearest")
    assert (plan(shipping_cost=401).place, plan().why.facts) == ("b-first", {"places": 2})
    assert plan(shipping_cost=399).why.code == "plan.cheapest"
    assert plan(lead_days=3, shipping_cost=1).place == "b-first"
    assert plan(lead_days=3, shipping_cost=1).why.code == "plan.soonest"


def test_of_equal_stores_the_nearer():
    known = seen("hat", {"a-far": 1, "b-near": 1})
    plan = propose(asked(basket(hat=1), store("a-far", 9_000), store("b-near", 500), availability=(known,)))
    assert ways(plan) == {"hat": (Way.PICKUP, "b-near", 1)}


def test_nobody_is_sent_to_a_store_out_of_reach():
    request = asked(
        basket(hat=1), store("riga-origo", 279_000), availability=(seen("hat", {"riga-origo": 4}),)
    )
    plan = propose(request)
    assert plan.parts == ()
    assert plan.unplanned[0].why == Note(
        code="plan.cannot_send", facts={"sku": "hat", "places": 1, "pieces": 4}
    )
    far = replace(request, rules=PlanRules(reach=300_000))
    assert ways(propose(far)) == {"hat": (Way.PICKUP, "riga-origo", 1)}


def test_a_line_stays_whole_when_one_place_has_all_of_it():
    plan = propose(
        asked(
            basket(hat=2),
            warehouse(),
            stock=(stock("hat", 1),),
            availability=(seen("hat", {"riga-dc": 26}),),
        )
    )
    assert ways(plan) == {"hat": (Way.SHIP, "riga-dc", 2)}


def test_a_line_is_cut_when_that_is_the_only_way():
    plan = propose(
        asked(
            basket(hat=3),
            warehouse(),
            stock=(stock("hat", 2),),
            availability=(seen("hat", {"riga-dc": 2}),),
        )
    )
    now, later = plan.parts
    assert (now.way, now.pieces, later.way, later.pieces) == (Way.TAKE_NOW, 2, Way.SHIP, 1)
    assert plan.splits == 1
    assert later.why == Note(code="plan.cut", facts={"asked": 3, "places": 2})


def test_a_line_is_cut_when_that_saves_a_parcel():
    """Hats: two in the north, or one here and one in the south, where the scarf must come from anyway."""
    places = (store("north", 1_000), store("south", 2_000))
    request = asked(
        basket(hat=2, scarf=1),
        *places,
        stock=(stock("hat", 1),),
        availability=(seen("hat", {"north": 2, "south": 1}), seen("scarf", {"south": 1})),
    )
    plan = propose(request)
    assert [parcel.place for parcel in plan.parcels] == ["south"]
    assert [part.pieces for part in plan.of_line("hat")] == [1, 1]
    assert plan.of_line("scarf")[0].why == Note(code="plan.only_place")


def test_lines_of_one_sku_share_what_there_is_and_stay_whole():
    lines = (Wanted(id="small", sku="hat", pieces=1), Wanted(id="large", sku="hat", pieces=2))
    plan = propose(
        asked(lines, warehouse(), stock=(stock("hat", 2),), availability=(seen("hat", {"riga-dc": 1}),))
    )
    assert ways(plan) == {
        "large": (Way.TAKE_NOW, HERE, 2),
        "small": (Way.SHIP, "riga-dc", 1),
    }


def test_what_is_short_is_planned_as_far_as_it_goes():
    plan = propose(
        asked(
            basket(hat=5),
            warehouse(),
            stock=(stock("hat", 1),),
            availability=(seen("hat", {"riga-dc": 2}),),
        )
    )
    assert sum(part.pieces for part in plan.parts) == 3
    assert (plan.unplanned[0].pieces, plan.unplanned[0].why) == (
        2,
        Note(code="plan.not_enough", facts={"sku": "hat", "asked": 5, "promised": 3}),
    )


def test_nobody_has_it_and_nobody_knows_are_told_apart():
    plan = propose(asked(basket(hat=1, scarf=1), warehouse(), availability=(seen("hat", {"riga-dc": 0}),)))
    assert [each.why.code for each in plan.unplanned] == ["plan.nobody_has_it", "plan.stock_unknown"]


def test_bands_promise_little():
    far = {"riga-dc": Level.FULL}
    plan = propose(asked(basket(hat=3), warehouse(), availability=(seen("hat", far=far),)))
    assert (plan.parts[0].pieces, plan.unplanned[0].pieces) == (2, 1)
    assert (plan.parts[0].known.level, plan.parts[0].known.pieces) == (Level.FULL, None)
    low = {"riga-dc": Level.LOW}
    plan = propose(asked(basket(hat=2), warehouse(), availability=(seen("hat", far=low),)))
    assert plan.parts[0].pieces == 1
    none = {"riga-dc": Level.NONE}
    assert propose(asked(basket(hat=1), warehouse(), availability=(seen("hat", far=none),))).parts == ()


def test_safety_stock_holds_back_promises_but_not_who_carries_it_out():
    careful = replace(store(), fulfilment=replace(store().orders, safety=2))
    request = asked(
        basket(hat=2, scarf=3),
        warehouse(safety=2),
        stock=(stock("hat", 2),),
        availability=(seen("scarf", {"riga-dc": 4}),),
    )
    plan = propose(replace(request, places={**request.places, HERE: careful}))
    assert ways(plan) == {"hat": (Way.TAKE_NOW, HERE, 2), "scarf": (Way.SHIP, "riga-dc", 2)}
    assert plan.unplanned[0].pieces == 1


def test_what_is_reserved_for_others_or_lies_in_a_parcel_is_not_promised():
    held = stock("hat", 3, bins={"shelf": 3, "parcel P-1": 1}, allocated=2)
    plan = propose(asked(basket(hat=3), stock=(held,)))
    assert plan.parts[0].pieces == 1
    for_them = propose(asked(basket(hat=3), stock=(held,), reserved={"hat": 2}))
    assert for_them.parts[0].pieces == 3


def test_what_should_have_come_already_is_not_promised():
    late = Incoming(place=HERE, sku="hat", pieces=1, at=NOW)
    elsewhere = Incoming(place="north", sku="hat", pieces=1, at=NOW + MINUTE)
    assert propose(asked(basket(hat=1), incoming=(late, elsewhere))).parts == ()


def test_a_second_delivery_is_waited_for_only_when_needed():
    two = (
        Incoming(place=HERE, sku="hat", pieces=1, at=local("2025-11-14T10:00")),
        Incoming(place=HERE, sku="hat", pieces=1, at=local("2025-11-17T10:00")),
    )
    assert propose(asked(basket(hat=1), incoming=two)).parts[0].ready_at == local("2025-11-14T12:00")
    assert propose(asked(basket(hat=2), incoming=two)).parts[0].ready_at == local("2025-11-17T12:00")


def test_a_pickup_is_ready_when_the_last_of_it_is():
    coming = (
        Incoming(place=HERE, sku="hat", pieces=1, at=local("2025-11-17T10:00")),
        Incoming(place=HERE, sku="scarf", pieces=1, at=local("2025-11-14T10:00")),
    )
    plan = propose(asked(basket(scarf=1, hat=1), incoming=coming))
    assert [parcel.ready_at for parcel in plan.parcels] == [local("2025-11-17T12:00")]
    assert plan.of_line("scarf")[0].ready_at == local("2025-11-14T12:00")
    assert plan.last_at == local("2025-11-17T12:00")


def test_without_an_address_nothing_is_shipped_and_without_the_customer_nothing_taken():
    request = drawn(ways=(Way.TAKE_NOW, Way.PICKUP))
    assert [each.line for each in propose(request).unplanned] == ["sweater"]
    on_the_phone = propose(drawn(ways=(Way.PICKUP, Way.SHIP)))
    assert ways(on_the_phone)["coat"] == (Way.PICKUP, HERE, 1)
    assert on_the_phone.of_line("coat")[0].ready_at == local("2025-11-13T15:58")


def test_a_place_with_a_full_day_is_passed_over_for_a_sooner_one():
    request = asked(
        basket(hat=1),
        store("near", 500, daily=1),
        store("next", 900),
        availability=(seen("hat", {"near": 1, "next": 1}),),
        booked=(Booked(place="near", day="2025-11-13", parcels=1),),
    )
    assert ways(propose(request)) == {"hat": (Way.PICKUP, "next", 1)}
    assert ways(propose(replace(request, booked=()))) == {"hat": (Way.PICKUP, "near", 1)}
