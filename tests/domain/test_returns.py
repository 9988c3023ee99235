from dataclasses import replace

from associate_app.domain.pickup import PickupState
from associate_app.domain.returns import WINDOW_DAYS, days_held, received_at, returnable_until
from associate_app.domain.time import DAY, HOUR, later
from tests.buying import bought
from tests.store.factory import NOW, pickup


def test_what_was_taken_at_once_counts_from_the_order():
    order = bought()
    assert received_at(order, None) == order.placed_at


def test_what_is_collected_counts_from_the_hand_over():
    waiting = pickup()
    assert received_at(bought(), waiting) is None
    gone = replace(waiting, state=PickupState.HANDED_OVER, handed_over_at=NOW)
    assert received_at(bought(), gone) == NOW


def test_days_are_whole_and_never_below_nought():
    assert returnable_until(NOW) == later(NOW, WINDOW_DAYS * DAY)
    assert days_held(NOW, later(NOW, DAY - HOUR)) == 0
    assert days_held(NOW, later(NOW, DAY)) == 1
    assert days_held(NOW, later(NOW, -DAY)) == 0
