from zoneinfo import ZoneInfo

from associate_app.domain.place import Place, PlaceKind
from associate_app.domain.time import DAY, HOUR, MINUTE, later
from tests.shop import NOON
from ui.words.times import clock_time, counted, grouped, lasted, long_date, moment, zone_of

TALLINN = ZoneInfo("Europe/Tallinn")


def test_times_are_those_of_the_store() -> None:
    assert clock_time(NOON, TALLINN) == "14:46"
    assert long_date(NOON, TALLINN) == "Thursday 12 November"


def test_an_older_moment_says_its_day() -> None:
    assert moment(later(NOON, -HOUR), NOON, TALLINN) == "13:46"
    assert moment(later(NOON, -2 * DAY), NOON, TALLINN) == "Tue 14:46"
    assert moment(later(NOON, -20 * DAY), NOON, TALLINN) == "23 Oct 15:46"


def test_how_long_something_lasted() -> None:
    assert [lasted(each) for each in (10, 50 * MINUTE, HOUR, 3 * HOUR, 49 * HOUR)] == [
        "1 minute",
        "50 minutes",
        "1 hour",
        "3 hours",
        "2 days",
    ]


def test_numbers_are_grouped_by_narrow_spaces() -> None:
    assert grouped(48210) == "48\u202f210"
    assert grouped(-1) == "\u22121"
    assert counted(1, "1 piece", "{n} pieces") == "1 piece"
    assert counted(1200, "1 piece", "{n} pieces") == "1\u202f200 pieces"


def test_an_unknown_time_zone_falls_back_to_the_device() -> None:
    place = Place(
        id="x", kind=PlaceKind.STORE, name="X", city="X", country="EE", market="ee", region="baltic",
        latitude=0, longitude=0, time_zone="Nowhere/Land", currency="EUR",
    )  # fmt: skip
    assert zone_of(place) is None
    assert zone_of(None) is None
