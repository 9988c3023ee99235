from dataclasses import replace

import pytest

from associate_app.domain.place import Place, metres_between
from tests.places import place

TALLINN = place()


def at(latitude: int, longitude: int) -> Place:
    return replace(TALLINN, latitude=latitude, longitude=longitude)


@pytest.mark.parametrize(
    ("other", "kilometres"),
    [
        (at(58_377_900, 26_731_500), 163.4),  # Tartu
        (at(56_947_300, 24_120_500), 279.3),  # Rīga
        (at(60_168_700, 24_931_800), 82.0),  # Helsinki
        (at(-59_436_400, -155_243_900), 20_015.1),  # the other end of the earth
    ],
)
def test_distances_are_those_of_the_map(other, kilometres):
    assert metres_between(TALLINN, other) == pytest.approx(kilometres * 1_000, rel=0.005)
    assert metres_between(other, TALLINN) == metres_between(TALLINN, other)


def test_a_place_is_nowhere_from_itself():
    assert metres_between(TALLINN, TALLINN) == 0


def test_the_date_line_is_no_distance():
    assert metres_between(at(0, 179_999_000), at(0, -179_999_000)) < 300
