from datetime import UTC

import pytest

from associate_app.domain.time import DAY, HOUR, MINUTE, later
from associate_app.queries.reports import Correction, PickupTimes
from tests.shop import NOON
from ui.screens.reports.figures import correction_rows, day_rows, days, figures, people_rows

pytestmark = pytest.mark.usefixtures("qapp")


def pickup(**changed) -> PickupTimes:
    facts = {
        "handed_over_at": None, "ready_at": None, "promised_by": NOON, "ordered_at": None, "state": "new",
    }  # fmt: skip
    return PickupTimes(**(facts | changed))


def told(*pickups: PickupTimes) -> dict[str, tuple[str, str]]:
    return {each.name: (each.value, each.said) for each in figures(pickups, NOON, UTC)}


def test_on_time_counts_what_became_ready_or_should_have():
    kept = pickup(ready_at=later(NOON, -HOUR), state="ready")
    broken = pickup(ready_at=later(NOON, HOUR), state="ready")
    overdue = pickup(promised_by=later(NOON, -MINUTE))
    not_due = pickup(promised_by=later(NOON, DAY))
    cancelled = pickup(promised_by=later(NOON, -DAY), state="cancelled")
    found = told(kept, broken, overdue, not_due, cancelled)
    assert found["Ready on time"] == ("33\u00a0%", "1 of 3")
    assert found["Late"][0] == "2"


def test_the_median_is_that_of_known_times():
    took = (30 * MINUTE, 40 * MINUTE, 9 * HOUR)
    pickups = (pickup(ordered_at=later(NOON, -each), ready_at=NOON, state="ready") for each in took)
    found = told(*pickups, pickup(ready_at=NOON))["From order to ready"]
    assert found == ("40\u00a0min", "median of 3 pickups")


def test_nothing_to_reckon_with_is_a_dash_and_no_nought():
    found = told()
    assert (found["Ready on time"][0], found["From order to ready"][0]) == ("–", "–")
    assert found["Handed over"][0] == "0"


def test_days_are_fourteen_with_today_last():
    gone = (pickup(handed_over_at=later(NOON, -each * DAY)) for each in (0, 0, 1, 13, 14))
    counted = days(gone, NOON, UTC)
    assert len(counted) == 14
    assert [counted[-1].count, counted[-2].count, counted[0].count] == [2, 1, 1]
    assert sum(day.count for day in counted) == 4


def test_the_table_says_the_same_the_latest_first():
    counted = days((pickup(handed_over_at=NOON),), NOON, UTC)
    rows = day_rows(counted)
    assert rows[0].words == "Thursday 12 November, 1"
    assert len(rows) == 14


def test_corrections_keep_their_sign():
    (row,) = correction_rows((Correction(reason="lost", count=2, pieces=-3),))
    assert (row.title, row.value) == ("Lost", "\u22123")


def test_people_have_their_names_and_central_is_nobody():
    rows = people_rows({"staff-101": 3, "": 2, "staff-9": 1}, {"staff-101": "Liis Tamm"})
    assert [(row.title, row.value) for row in rows] == [("Liis Tamm", "3"), ("staff-9", "1")]
