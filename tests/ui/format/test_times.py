from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from associate_app.domain.time import DAY, HOUR, MINUTE, instant
from tests.places import place
from ui.format.times import (
    brief,
    brief_day,
    clock,
    date,
    dated,
    day_start,
    day_words,
    local,
    long_date,
    moment,
    span,
    zone_of,
)

TALLINN = ZoneInfo("Europe/Tallinn")
NOW = datetime(2026, 11, 12, 14, 46, tzinfo=TALLINN)  # a Thursday


def on(day: int, month: int = 11) -> datetime:
    return datetime(2026, month, day, 11, 20, tzinfo=TALLINN)


def test_times_are_those_of_the_store():
    noon = local(instant(datetime(2026, 11, 12, 12, 46, tzinfo=UTC)), TALLINN)
    assert clock(noon) == "14:46"
    assert long_date(noon) == "Thursday 12 November"


def test_an_unknown_time_zone_falls_back_to_the_device():
    assert zone_of(place(time_zone="Nowhere/Land")) is None
    assert zone_of(None) is None


def test_a_day_begins_at_the_stores_midnight():
    late = instant(datetime(2026, 11, 12, 22, 30, tzinfo=UTC))  # half past midnight in Tallinn
    assert day_start(late, TALLINN) == instant(datetime(2026, 11, 13, tzinfo=TALLINN))


def test_a_day_of_25_hours_begins_once():
    evening = instant(datetime(2026, 10, 25, 20, 0, tzinfo=TALLINN))
    assert evening - day_start(evening, TALLINN) == 21 * HOUR


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (on(12), "today"),
        (on(11), "yesterday"),
        (on(10), "Tuesday"),
        (on(5), "5\u00a0Nov"),
        (on(13), "13\u00a0Nov"),
    ],
)
def test_days_are_called_as_people_call_them(at, words):
    assert day_words(at, NOW) == words


@pytest.mark.parametrize(
    ("at", "words"), [(on(12), "11:20"), (on(11), "Wed"), (on(18), "Wed"), (on(4), "4\u00a0Nov")]
)
def test_brief_times(at, words):
    assert brief(at, NOW) == words


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (on(12), "11:20"),
        (on(10), "Tue 11:20"),
        (on(18), "Wed 11:20"),
        (on(23, month=10), "23\u00a0Oct 11:20"),
    ],
)
def test_an_older_moment_says_its_day_too(at, words):
    assert moment(instant(at), instant(NOW), TALLINN) == words


def test_what_matters_by_the_day_says_today():
    assert brief_day(on(12), NOW) == "today"
    assert brief_day(on(13), NOW) == "Fri"


def test_dates_have_their_weekday():
    assert date(on(16)) == "Mon 16\u00a0Nov"


def test_dates_of_another_year_say_so():
    assert dated(on(16), NOW) == "Mon 16\u00a0Nov"
    assert dated(on(16).replace(year=2025), NOW) == "16\u00a0Nov 2025"


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [
        (0, "0 min"),
        (59_999, "0 min"),
        (20 * MINUTE, "20 min"),
        (78 * MINUTE, "1 h 18"),
        (125 * MINUTE, "2 h 05"),
        (2 * DAY, "2 d"),
    ],
)
def test_spans(milliseconds, words):
    assert span(milliseconds) == words.replace(" ", "\u00a0")
