from sync.waiting import LONGEST, Backoff, jittered


def test_waits_double_and_never_exceed_the_longest() -> None:
    backoff = Backoff()
    waits = [backoff.next() for _ in range(40)]
    for wait, most in zip(waits, [1, 2, 4, 8, 16, *[LONGEST] * 35], strict=True):
        assert most * 0.75 <= wait <= most


def test_a_line_that_came_back_starts_again_with_a_short_wait() -> None:
    backoff = Backoff()
    for _ in range(9):
        backoff.next()
    backoff.reset()
    assert backoff.next() <= 1


def test_two_devices_do_not_ask_at_the_same_moment() -> None:
    assert len({jittered(60) for _ in range(20)}) > 15
