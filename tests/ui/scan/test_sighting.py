from hypothesis import given
from hypothesis import strategies as st

from ui.scan.sighting import GONE_MS, Sighting


def test_one_frame_is_not_enough() -> None:
    sighting = Sighting()
    assert sighting.taken(["A"], 0) == ()
    assert sighting.taken([], 40) == ()
    assert sighting.taken(["A"], 80) == ()
    assert sighting.taken(["A"], 120) == ("A",)


def test_a_code_that_stays_in_the_picture_counts_once() -> None:
    sighting = Sighting()
    counted = [code for at in range(0, 10_000, 40) for code in sighting.taken(["A"], at)]
    assert counted == ["A"]


def test_a_hand_that_shakes_makes_no_second_one() -> None:
    sighting = Sighting()
    seen = ["A", "A", "", "A", "", "", "A", "A", "A"]
    counted = [code for place, each in enumerate(seen) for code in sighting.taken(each, 40 * place)]
    assert counted == ["A"]


def test_a_code_that_left_and_came_back_counts_again() -> None:
    sighting = Sighting()
    assert [sighting.taken(["A"], at) for at in (0, 40)] == [(), ("A",)]
    back = 40 + GONE_MS + 1
    assert sighting.taken([], back - 40) == ()
    assert [sighting.taken(["A"], at) for at in (back, back + 40)] == [(), ("A",)]


def test_two_codes_in_one_picture_both_count() -> None:
    sighting = Sighting()
    assert [sighting.taken(["A", "B"], at) for at in (0, 40)] == [(), ("A", "B")]


@given(st.lists(st.lists(st.sampled_from("ABC"), unique=True), max_size=60))
def test_nothing_counts_that_was_not_read_twice_in_a_row(frames: list[list[str]]) -> None:
    sighting = Sighting()
    before: list[str] = []
    for place, frame in enumerate(frames):
        assert set(sighting.taken(frame, 40 * place)) <= set(frame) & set(before)
        before = frame
