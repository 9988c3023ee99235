from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from associate_app.domain.errors import RuleViolation
from associate_app.domain.fulfilment import Booked, PlanRules
from associate_app.domain.fulfilment.calendar import Calendar
from associate_app.domain.place import OpenHours, PlaceKind
from associate_app.domain.time import HOUR, MINUTE
from tests.baskets import DAILY, local, store, warehouse
from tests.places import place

THURSDAY = "2025-11-13T13:58"


def calendar(now: str = THURSDAY, *booked: Booked, **rules: object) -> Calendar:
    return Calendar(store(), local(now), PlanRules(**rules), booked)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("now", "ready"),
    [
        ("2025-11-13T13:58", "2025-11-13T15:58"),  # two hours to pack
        ("2025-11-13T07:30", "2025-11-13T12:00"),  # before opening the clock does not run
        ("2025-11-13T19:00", "2025-11-14T11:00"),  # an hour tonight, an hour in the morning
        ("2025-11-13T20:00", "2025-11-14T12:00"),  # closing time is closed
        ("2025-11-13T23:59", "2025-11-14T12:00"),
    ],
)
def test_a_pickup_is_packed_in_opening_hours(now, ready):
    assert calendar(now).ready_for_pickup(store()) == local(ready)


def test_a_lunch_break_does_not_count():
    hours = (
        OpenHours(weekday=4, opens=15 * 60, closes=18 * 60),
        OpenHours(weekday=4, opens=10 * 60, closes=14 * 60 + 30),
    )
    assert calendar().ready_for_pickup(store(hours=hours)) == local("2025-11-13T16:28")


def test_a_place_without_hours_never_closes():
    assert calendar("2025-11-13T23:30").ready_for_pickup(store(hours=())) == local("2025-11-14T01:30")


def test_after_the_cut_off_it_is_packed_the_next_open_day():
    early, late = calendar("2025-11-13T14:59"), calendar("2025-11-13T15:00")
    assert early.ready_for_pickup(store(cut_off=900)) == local("2025-11-13T16:59")
    assert late.ready_for_pickup(store(cut_off=900)) == local("2025-11-14T12:00")


def test_closed_days_are_passed_over():
    closed = store(closed_on=("2025-11-13", "2025-11-14"))
    assert calendar().ready_for_pickup(closed) == local("2025-11-15T12:00")


def test_goods_on_their_way_are_packed_when_they_have_come():
    arrival = local("2025-11-14T10:00")
    assert calendar().ready_for_pickup(store(), since=arrival) == local("2025-11-14T12:00")
    assert calendar().ready_for_pickup(store(), since=local("2025-11-12T10:00")) == local("2025-11-13T15:58")


def test_a_full_day_moves_the_parcel_to_the_next():
    booked = Booked(place="tallinn-viru", day="2025-11-13", parcels=2)
    full = calendar(THURSDAY, booked, booked)
    assert full.ready_for_pickup(store(daily=5)) == local("2025-11-13T15:58")
    assert full.ready_for_pickup(store(daily=5), others=1) == local("2025-11-14T12:00")
    assert full.ready_for_pickup(store(daily=4)) == local("2025-11-14T12:00")
    assert full.ready_for_pickup(store(daily=0)) is None


@pytest.mark.parametrize(
    ("now", "comes"),
    [
        ("2025-11-13T13:58", "2025-11-17"),  # packed on Thursday; Friday and Monday
        ("2025-11-13T15:00", "2025-11-18"),  # after the cut-off
        ("2025-11-14T15:30", "2025-11-19"),  # Friday afternoon: packed on Monday
        ("2025-11-15T11:00", "2025-11-19"),  # a Saturday
    ],
)
def test_a_shipment_comes_on_a_delivery_day(now, comes):
    assert calendar(now).delivered(warehouse()) == local(f"{comes}T23:59:59.999")


def test_after_closing_time_nothing_is_packed_today():
    late = warehouse(cut_off=None)
    assert calendar("2025-11-13T17:59").delivered(late) == local("2025-11-17T23:59:59.999")
    assert calendar("2025-11-13T18:00").delivered(late) == local("2025-11-18T23:59:59.999")


def test_nothing_comes_on_a_holiday():
    rules = {"holidays": ("2025-12-24", "2025-12-25", "2025-12-26")}
    closed = ("2025-12-24", "2025-12-25", "2025-12-26")
    before, during = calendar("2025-12-22T10:00", **rules), calendar("2025-12-24T10:00", **rules)
    assert before.delivered(warehouse(closed_on=closed)) == local("2025-12-29T23:59:59.999")
    assert during.delivered(warehouse(closed_on=closed)) == local("2025-12-31T23:59:59.999")


def test_without_lead_days_it_comes_on_the_day_it_is_packed_if_that_has_a_delivery():
    courier = warehouse(hours=DAILY, lead_days=0)
    assert calendar().delivered(courier) == local("2025-11-13T23:59:59.999")
    assert calendar("2025-11-15T11:00").delivered(courier) == local("2025-11-17T23:59:59.999")


def test_without_any_delivery_day_nothing_is_promised():
    assert calendar(delivery_weekdays=()).delivered(warehouse()) is None


def test_a_cut_off_is_of_the_place_and_the_date_of_the_customer():
    warsaw = replace(warehouse(), time_zone="Europe/Warsaw")
    assert calendar("2025-11-13T15:59").delivered(warsaw) == local("2025-11-17T23:59:59.999")
    assert calendar("2025-11-13T16:00").delivered(warsaw) == local("2025-11-18T23:59:59.999")
    assert calendar().day(local("2025-11-14T00:00")) == 1
    assert calendar().day(local("2025-11-13T23:59")) == 0
    assert calendar().day(local("2025-11-13T23:30", ZoneInfo("Europe/Warsaw"))) == 1


def test_ten_o_clock_is_ten_o_clock_after_the_clocks_change():
    """In Tallinn clocks go back on 26 October 2025 and forward on 30 March 2025."""
    autumn = calendar("2025-10-25T21:00").ready_for_pickup(store())
    assert autumn == local("2025-10-26T12:00")
    assert autumn - local("2025-10-25T21:00") == 16 * HOUR
    spring = calendar("2025-03-29T21:00").ready_for_pickup(store())
    assert spring == local("2025-03-30T12:00")
    assert spring - local("2025-03-29T21:00") == 14 * HOUR


def test_packing_takes_its_time_through_the_hour_that_does_not_exist():
    before = local("2025-03-30T02:00")
    assert calendar("2025-03-30T02:00").ready_for_pickup(store(hours=())) == before + 120 * MINUTE
    assert local("2025-03-30T05:00") == before + 120 * MINUTE


def test_the_day_of_a_delivery_ends_where_the_clocks_say():
    came = calendar("2025-10-23T10:00", delivery_weekdays=(7,)).delivered(warehouse(lead_days=1))
    assert came == local("2025-10-26T23:59:59.999")
    assert came - local("2025-10-26T00:00") + 1 == 25 * HOUR


def test_a_place_whose_time_zone_nobody_knows_promises_nothing():
    lost = calendar()
    for zone in ("Atlantis/Centre", "", "../etc"):
        assert lost.ready_for_pickup(store(), since=None) is not None
        assert lost.ready_for_pickup(place("atlantis", time_zone=zone)) is None
        assert lost.delivered(place("atlantis", time_zone=zone)) is None


def test_a_store_whose_own_time_zone_nobody_knows_says_so():
    with pytest.raises(RuleViolation) as refusal:
        Calendar(place(time_zone="Atlantis/Centre"), local(THURSDAY), PlanRules())
    assert refusal.value.code == "place.unknown_time_zone"


def test_untold_warehouses_ship_and_untold_stores_do_not():
    assert not place().orders.ships
    assert place(kind=PlaceKind.WAREHOUSE).orders.ships
