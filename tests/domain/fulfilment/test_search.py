"""The search against trying everything, and what must hold of any answer."""

import itertools
import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.fulfilment.allotment import Allotment, Least, Offer, allot, least
from associate_app.domain.fulfilment.field import Outlet
from associate_app.domain.fulfilment.search import Found, Score, search

ENDLESS = 10**9
Problem = tuple[list[int], list[Outlet]]


def score_of(needs: list[int], outlets: list[Outlet], given: tuple[dict[int, int], ...]) -> Score:
    """Read off the pieces, with nothing of the search's own."""
    days = [
        [
            next(offer.day for offer in outlets[at].offers[need] if offer.pieces >= pieces)
            for at, pieces in by.items()
        ]
        for need, by in enumerate(given)
    ]
    opened = {at for by in given for at in by if not outlets[at].is_open}
    return Score(
        len(opened),
        sum(len(by) - 1 for by in given),
        max((day for each in days for day in each), default=0),
        sum(sum(each) for each in days),
        sum(outlets[at].cost for at in opened),
        sum(1 << at for at in opened),
    )


def everything(needs: list[int], outlets: list[Outlet]) -> Score:
    """The best score of all ways to hand out pieces."""
    ways = [list(_handed_out(need, pieces, outlets)) for need, pieces in enumerate(needs)]
    return min(score_of(needs, outlets, given) for given in itertools.product(*ways))


def _handed_out(need: int, pieces: int, outlets: list[Outlet], at: int = 0) -> Iterator[dict[int, int]]:
    if pieces == 0:
        yield {}
    elif at < len(outlets):
        most = outlets[at].offers[need][-1].pieces if need in outlets[at].offers else 0
        for here in range(min(most, pieces) + 1):
            for rest in _handed_out(need, pieces - here, outlets, at + 1):
                yield ({at: here} if here else {}) | rest


def drawn(chance: random.Random) -> Problem:
    needs = [chance.choice((1, 1, 2, 3)) for _ in range(chance.randint(1, 4))]
    outlets = []
    for _ in range(chance.randint(1, 6)):
        day = chance.randint(0, 3)
        one_day = chance.random() < 0.8
        offers = {}
        for need in range(len(needs)):
            if chance.random() < 0.45:
                first = Offer(chance.randint(1, 3), day if one_day else chance.randint(0, 3))
                more = Offer(first.pieces + 1, first.day + chance.randint(1, 2))
                offers[need] = (first,) if one_day or chance.random() < 0.5 else (first, more)
        outlets.append(Outlet(offers, chance.choice((0, 0, 5, 7)), is_open=chance.random() < 0.2))
    total = [
        sum(each.offers[need][-1].pieces for each in outlets if need in each.offers)
        for need in range(len(needs))
    ]
    kept = [need for need in range(len(needs)) if total[need] > 0]
    renamed = [
        Outlet({kept.index(n): o for n, o in each.offers.items()}, each.cost, each.is_open)
        for each in outlets
    ]
    return [min(needs[need], total[need]) for need in kept], renamed


def valid(needs: list[int], outlets: list[Outlet], found: Found) -> bool:
    return all(
        sum(by.values()) == needs[need]
        and all(1 <= pieces <= outlets[at].offers[need][-1].pieces for at, pieces in by.items())
        for need, by in enumerate(found.pieces)
    )


def compare(seeds: range) -> None:
    for seed in seeds:
        needs, outlets = drawn(random.Random(seed))
        found = search(needs, outlets, ENDLESS)
        assert found.proven and valid(needs, outlets, found), seed
        best = everything(needs, outlets)
        assert score_of(needs, outlets, found.pieces) == best, seed
        assert found.score == best, seed


def test_the_search_finds_what_trying_everything_finds():
    compare(range(1_500))


@pytest.mark.proof
@pytest.mark.timeout(0)
def test_the_search_finds_what_trying_everything_finds_in_many_more():
    compare(range(1_500, 60_000))


def tangled(chance: random.Random) -> Problem:
    """One piece each, in so many places that neither greed nor a swap finds the best."""
    needs = [1] * chance.randint(8, 11)
    share = chance.choice((0.2, 0.3))
    outlets = []
    for _ in range(14):
        day = chance.randint(0, 2)
        held = {need: (Offer(1, day),) for need in range(len(needs)) if chance.random() < share}
        outlets.append(Outlet(held, chance.choice((0, 5))))
    held_somewhere = {
        need: (Offer(1, 3),) for need in range(len(needs)) if not any(need in o.offers for o in outlets)
    }
    return needs, [*outlets, Outlet(held_somewhere, 9)]


def best_cover(needs: list[int], outlets: list[Outlet]) -> Score:
    """Of all sets of outlets, by their size."""
    for count in range(len(outlets) + 1):
        covers = [
            score_of(
                needs,
                outlets,
                tuple(
                    {
                        min(
                            (at for at in opened if need in outlets[at].offers),
                            key=lambda at: _day(outlets, need, at),
                        ): 1
                    }
                    for need in range(len(needs))
                ),
            )
            for opened in itertools.combinations(range(len(outlets)), count)
            if {need for at in opened for need in outlets[at].offers} == set(range(len(needs)))
        ]
        if covers:
            return min(covers)
    raise AssertionError("nothing covers the needs")


def _day(outlets: list[Outlet], need: int, at: int) -> tuple[int, int]:
    return outlets[at].offers[need][0].day, at


def compare_tangled(seeds: range) -> None:
    for seed in seeds:
        needs, outlets = tangled(random.Random(seed))
        found = search(needs, outlets, ENDLESS)
        assert found.proven and valid(needs, outlets, found), seed
        assert score_of(needs, outlets, found.pieces) == found.score == best_cover(needs, outlets), seed


def test_a_tangled_cover_is_the_best_of_all_covers():
    compare_tangled(range(150))


@pytest.mark.proof
@pytest.mark.timeout(0)
def test_many_more_tangled_covers_are_the_best_of_all():
    compare_tangled(range(150, 6_000))


@given(st.integers(0, 2**32), st.integers(0, 400), st.sampled_from((drawn, tangled)))
def test_a_search_given_up_is_still_a_valid_plan(seed, effort, problem):
    needs, outlets = problem(random.Random(seed))
    found = search(needs, outlets, effort)
    assert valid(needs, outlets, found)
    best = search(needs, outlets, ENDLESS)
    assert found.score >= best.score
    assert not found.proven or found.score == best.score


def test_patience_finds_better_plans_than_greed():
    given_up = [search(*tangled(random.Random(seed)), 0) for seed in range(50)]
    assert not all(found.proven for found in given_up)
    patient = [search(*tangled(random.Random(seed)), ENDLESS) for seed in range(50)]
    assert any(one.score > other.score for one, other in zip(given_up, patient, strict=True))


def test_the_last_day_comes_before_the_sum_of_days():
    """Nine on day 5 and one at once, or twice five on day 3."""
    offers = [(0, (Offer(9, 5),)), (1, (Offer(1, 0),)), (2, (Offer(5, 3),)), (3, (Offer(5, 3),))]
    assert least(10, offers) == Least(parts=2, last_day=3)
    assert allot(10, offers, 3) == Allotment(days=6, pieces={2: 5, 3: 5})
    assert allot(10, offers, 5) == Allotment(days=5, pieces={1: 1, 0: 9})


def test_no_needs_open_nothing():
    assert search([], [], ENDLESS) == Found((), Score(0, 0, 0, 0, 0, 0), True)
