from dataclasses import replace

import pytest

from associate_app.domain.pickup import Pickup, PickupState
from associate_app.domain.time import HOUR, MINUTE, later
from associate_app.queries.work import Done, Work
from tests.shop import NOON, held
from ui.screens.tasks.task import Moment, done_rows, sections, task_row, tasks_of

AT = Moment(now=NOON, zone=None)


@pytest.fixture
def pickup(store) -> Pickup:
    return replace(held(store, Pickup, "P-4811"), promised_by=later(NOON, HOUR))


def work(*pickups: Pickup) -> Work:
    return Work(pickups=pickups, cases=(), reservations=(), names={}, people={"staff-101": "Liis Tamm"})


def test_what_is_due_first_comes_first(qapp, pickup):
    late = replace(pickup, id="P-1", promised_by=later(NOON, -MINUTE))
    begun = replace(pickup, id="P-2", state=PickupState.PICKING, picker="staff-101", promised_by=NOON)
    tasks = tasks_of(work(pickup, late, begun), AT)
    assert [each.route for each in tasks] == ["pickup/P-1", "pickup/P-2", "pickup/P-4811"]
    assert [each.owner for each in tasks] == ["", "staff-101", ""]
    assert "Liis Tamm" in tasks[1].detail


def test_a_ready_parcel_is_work_only_on_its_last_day(qapp, pickup):
    ready = replace(pickup, state=PickupState.READY, ready_at=NOON, expires_at=later(NOON, 3 * 24 * HOUR))
    assert tasks_of(work(ready), AT) == ()
    today = replace(ready, expires_at=later(NOON, HOUR))
    assert [each.route for each in tasks_of(work(today), AT)] == ["pickup/P-4811"]


def test_rows_stand_below_late_within_the_hour_and_later(qapp, pickup):
    dues = (-MINUTE, MINUTE, 2 * HOUR)
    pickups = (replace(pickup, id=f"P-{n}", promised_by=later(NOON, due)) for n, due in enumerate(dues))
    rows = sections(tasks_of(work(*pickups), AT), AT)
    assert [row.title for row in rows if row.heading] == ["Late", "Within the hour", "Later"]
    assert not any(row.id for row in rows if row.heading)


def test_lateness_is_said_in_words_and_not_by_colour_alone(qapp, pickup):
    late = replace(pickup, promised_by=later(NOON, -20 * MINUTE))
    (task,) = tasks_of(work(late), AT)
    row = task_row(task, AT)
    assert row.lead_note == "20\u00a0min late"
    assert row.lead_tone == "danger_ink"


@pytest.mark.parametrize("seconds", [-59, 0, 59])
def test_what_is_due_this_minute_is_due_now(qapp, seconds):
    assert AT.left(later(NOON, seconds * 1_000)) == ("Due now", "warn_ink")


def test_what_was_done_last_stands_first(qapp, pickup):
    gone = replace(pickup, id="P-1", handed_over_at=later(NOON, -HOUR))
    ready = replace(pickup, id="P-2", ready_at=later(NOON, -MINUTE))
    rows = done_rows(Done(handed_over=(gone,), made_ready=(ready,), chosen=()), AT)
    assert [row.title for row in rows] == ["Made P-2 ready", "Handed over P-1"]
