from associate_app.domain.time import Instant
from sync.offset import ClockOffset


def measure(offset: ClockOffset, sent: int, server: int, received: int) -> int | None:
    return offset.measure(Instant(sent), Instant(server), Instant(received))


def test_half_the_round_trip_is_taken_off() -> None:
    assert measure(ClockOffset(), 1_000, 5_100, 1_200) == 4_000


def test_a_slow_answer_does_not_spoil_a_good_measure() -> None:
    offset = ClockOffset()
    measure(offset, 1_000, 5_010, 1_020)
    assert measure(offset, 10_000, 14_100, 14_000) is None  # could be wrong by 2 s, differs by 1.9 s


def test_a_quick_answer_replaces_a_rough_measure() -> None:
    offset = ClockOffset()
    assert measure(offset, 0, 9_000, 8_000) == 5_000
    assert measure(offset, 20_000, 24_010, 20_020) == 4_000


def test_a_clock_that_was_set_anew_is_noticed() -> None:
    offset = ClockOffset()
    measure(offset, 0, 10, 20)
    assert measure(offset, 3_600_000, 1_010, 3_600_020) == -3_599_000


def test_a_clock_set_back_while_waiting_makes_no_negative_round_trip() -> None:
    assert measure(ClockOffset(), 5_000, 7_000, 1_000) == 2_000
