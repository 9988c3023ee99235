from associate_app.domain.time import later
from associate_app.queries.staff import place, staff_list_as_of, with_badge, working_here
from associate_app.store import Reader
from tests.shop import NOON, STORE


def test_everybody_of_the_store_may_sign_in(reader: Reader) -> None:
    assert [each.name for each in working_here(reader, STORE, NOON)][:2] == ["Liis Tamm", "Katarzyna Wójcik"]
    assert len(working_here(reader, STORE, NOON)) == 8


def test_nobody_signs_in_before_they_work_here(reader: Reader) -> None:
    assert working_here(reader, STORE, later(NOON, -10_000 * 86_400_000)) == ()


def test_a_badge_belongs_to_one_person_of_this_store(reader: Reader) -> None:
    liis = working_here(reader, STORE, NOON)[0]
    assert with_badge(reader, liis.badge, STORE, NOON) == liis
    assert with_badge(reader, liis.badge, "tartu-kvartal", NOON) is None
    assert with_badge(reader, "NS-0000", STORE, NOON) is None


def test_the_staff_list_says_its_age(reader: Reader) -> None:
    assert staff_list_as_of(reader, STORE) == NOON
    assert staff_list_as_of(reader, "tartu-kvartal") is None


def test_a_place_is_found_by_its_id(reader: Reader) -> None:
    here = place(reader, STORE)
    assert here is not None
    assert here.name == "Tallinn Viru"
