"""The search against trying everything, and what must hold of any answer."""

import itertools
import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.fulfilment.allotment import Offer
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


@given(st.integers(0, 2**32), st.integers(0, 60))
def test_a_search_given_up_is_still_a_valid_plan(seed, effort):
    needs, outlets = drawn(random.Random(seed))
    found = search(needs, outlets, effort)
    assert valid(needs, outlets, found)
    best = search(needs, outlets, ENDLESS)
    assert found.score >= best.score
    assert not found.proven or found.score == best.score


def test_no_needs_open_nothing():
    assert search([], [], ENDLESS) == Found((), Score(0, 0, 0, 0, 0, 0), True)
