from collections import Counter
from itertools import combinations
from math import sqrt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.insight.together import (
    SUPPORT,
    Counts,
    Partner,
    partners,
    recommendations,
    wilson_lower,
)
from associate_app.domain.time import Instant


def counted(*baskets: str) -> Counts:
    """Each letter is a style; a basket of fewer than two counts for nothing."""
    sets = [set(each) for each in baskets if len(set(each)) > 1]
    return Counts(
        baskets=len(sets),
        styles=Counter(style for each in sets for style in each),
        pairs=Counter(pair for each in sets for pair in combinations(sorted(each), 2)),
    )


def by_definition(hits: int, of: int, z: float) -> float:
    share = hits / of
    middle = share + z * z / (2 * of)
    spread = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (middle - spread) / (1 + z * z / of)


@pytest.mark.parametrize(
    ("hits", "of", "low"),
    [(8, 10, 490), (1, 10, 17), (0, 10, 0), (10, 10, 722), (50, 100, 403), (0, 0, 0)],
)
def test_the_published_interval_at_95_percent(hits: int, of: int, low: int) -> None:
    """As calculators of the Wilson score interval without continuity correction give it."""
    assert wilson_lower(hits, of, z=196) == low


@given(st.integers(1, 10**7), st.data())
def test_whole_numbers_agree_with_the_formula(of: int, data: st.DataObject) -> None:
    hits = data.draw(st.integers(0, of))
    assert wilson_lower(hits, of) == pytest.approx(1000 * by_definition(hits, of, 3.29), abs=1.001)
    assert 0 <= wilson_lower(hits, of) <= 1000 * hits // of


@given(st.integers(1, 5_000), st.data())
def test_more_hits_and_more_proof_never_lower_the_bound(of: int, data: st.DataObject) -> None:
    hits = data.draw(st.integers(0, of - 1))
    assert wilson_lower(hits, of) <= wilson_lower(hits + 1, of)
    assert wilson_lower(hits, of) <= wilson_lower(2 * hits, 2 * of)


def test_what_is_bought_together_is_found_and_chance_is_not() -> None:
    # A and B meet in 20 of 24 and 20 baskets; C is in every third basket, with whatever there is.
    counts = counted(*["AB"] * 10, *["ABC"] * 10, *["AC"] * 4, *["DE"] * 60, *["CDE"] * 26)
    found = partners(counts)
    assert found["A"] == (
        Partner(style="B", baskets=20, permille=833, at_least=wilson_lower(20, 24), base=182),
    )
    assert [each.style for each in found["B"]] == ["A"]
    assert {each.style for each in found["D"]} == {"E"}
    assert "C" not in found


def test_few_baskets_prove_nothing() -> None:
    others = ["DE"] * 1_000
    assert partners(counted(*["AB"] * (SUPPORT - 1), *others)).get("A") is None
    assert partners(counted(*["AB"] * SUPPORT, *others))["A"][0].style == "B"


def test_the_surest_come_first_and_not_too_many() -> None:
    baskets = [*["AB"] * 30, *["AC"] * 12, *["AD"] * 12, *["XY"] * 2_000]
    assert [each.style for each in partners(counted(*baskets))["A"]] == ["B", "C", "D"]
    assert [each.style for each in partners(counted(*baskets), most=2)["A"]] == ["B", "C"]


def test_a_style_in_every_basket_goes_with_none_in_particular() -> None:
    assert "B" not in {each.style for each in partners(counted(*["AB"] * 50, *["BC"] * 50)).get("A", ())}


def test_documents_are_in_whole_numbers_and_in_order() -> None:
    counts = counted(*["AB"] * 20, *["XY"] * 300)
    made = list(recommendations(counts, Instant(1), Instant(2)))
    assert [(each.id, each.baskets) for each in made] == [("A", 20), ("B", 20), ("X", 300), ("Y", 300)]
    assert (made[0].since, made[0].at) == (1, 2)


@given(st.lists(st.text("ABCDEFG", min_size=1, max_size=5), max_size=60), st.randoms())
def test_what_is_recommended_beats_chance_and_never_itself(baskets: Any, chance: Any) -> None:
    counts = counted(*baskets)
    found = partners(counts, support=1)
    for style, known in found.items():
        for each in known:
            assert each.style != style
            assert each.base < each.at_least <= each.permille <= 1000
            assert each.baskets <= min(counts.styles[style], counts.styles[each.style])
    pairs = [(pair[::-1], both) for pair, both in counts.pairs.items()]
    chance.shuffle(pairs)
    turned = Counts(baskets=counts.baskets, styles=counts.styles, pairs=dict(pairs))
    assert partners(turned, support=1) == found
