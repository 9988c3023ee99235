from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.insight.history import Purchase
from associate_app.domain.insight.segment import FEWEST, Rfm, Segment, SegmentScale, cuts, rfm, scale
from associate_app.domain.insight.summary import CustomerSummary, sum_up
from associate_app.domain.time import DAY, Instant, later
from tests.domain.insight.bought import FIRST_DAY, NOW, line, purchase

scores = st.integers(1, 5)
SCALE = SegmentScale(
    id="ee",
    currency="EUR",
    days=(10, 30, 60, 200),
    purchases=(1, 2, 4, 8),
    value=(5_000, 10_000, 40_000, 100_000),
    customers=500,
    at=NOW,
)


def somebody(*those: Purchase, currency: str = "EUR") -> CustomerSummary:
    return sum_up(
        "C-1",
        store="tallinn",
        market="ee",
        currency=currency,
        purchases=those,
        came_in=(),
        replenishable=(),
        at=NOW,
    )


def test_scores_by_hand() -> None:
    today = Instant((FIRST_DAY + 131) * DAY)  # 30 days and a half after the last purchase
    known = somebody(*(purchase(day, line(cents=20_000)) for day in (0, 50, 100)))
    assert rfm(known, SCALE, today) == Rfm(recency=4, frequency=3, value=4)
    assert rfm(known, SCALE, later(today, DAY)) == Rfm(recency=3, frequency=3, value=4)


def test_segments_by_hand() -> None:
    named = {
        (5, 5, 5): Segment.CHAMPION,
        (4, 4, 3): Segment.LOYAL,
        (5, 1, 5): Segment.NEW,
        (4, 3, 5): Segment.GROWING,
        (3, 5, 5): Segment.LOYAL,
        (3, 2, 2): Segment.STEADY,
        (3, 1, 5): Segment.COOLING,
        (2, 4, 4): Segment.MISSED,
        (1, 3, 1): Segment.AT_RISK,
        (2, 1, 4): Segment.AT_RISK,
        (1, 2, 3): Segment.ASLEEP,
    }
    assert {key: Rfm(recency=key[0], frequency=key[1], value=key[2]).segment for key in named} == named


def test_who_never_bought_and_who_pays_in_other_money_has_no_segment() -> None:
    assert rfm(somebody(), SCALE, NOW) is None
    zloty = purchase(0, line(currency="PLN"))
    assert rfm(somebody(zloty, currency="PLN"), SCALE, NOW) is None


def test_cuts_end_each_fifth() -> None:
    assert cuts(range(1, 11)) == (2, 4, 6, 8)
    assert cuts([7]) == (7, 7, 7, 7)
    assert cuts([1, 1, 1, 1, 1, 1, 1, 2, 3, 9]) == (1, 1, 1, 2)


def test_too_few_customers_make_no_scale() -> None:
    those = [(Instant(NOW - days * DAY), 1, 100 * days) for days in range(1, FEWEST)]
    assert scale("ee", "EUR", those, NOW) is None
    made = scale("ee", "EUR", [*those, (Instant(NOW - FEWEST * DAY), 7, 0)], NOW)
    assert made is not None and made.customers == FEWEST
    assert made.days == (20, 40, 60, 80)
    assert made.purchases == (1, 1, 1, 1)
    assert made.value == (1_900, 3_900, 5_900, 7_900)


@given(st.lists(st.integers(0, 1000), min_size=1))
def test_cuts_rise_and_are_values_that_occur(values: Any) -> None:
    found = cuts(values)
    assert list(found) == sorted(found)
    assert set(found) <= set(values)


@given(st.integers(1, 30), st.integers(0, 60), st.integers(0, 400))
def test_buying_more_and_later_never_lowers_a_score(times: int, more: int, wait: int) -> None:
    fewer = somebody(*(purchase(day, line()) for day in range(times)))
    longer = somebody(*(purchase(day, line()) for day in range(times + more)))
    now = Instant((FIRST_DAY + times + more + wait) * DAY)
    one, other = rfm(fewer, SCALE, now), rfm(longer, SCALE, now)
    assert one is not None and other is not None
    assert 1 <= one.recency <= other.recency <= 5
    assert 1 <= one.frequency <= other.frequency <= 5
    assert 1 <= one.value <= other.value <= 5


@given(scores, scores, scores)
def test_every_score_has_a_segment(recency: int, frequency: int, value: int) -> None:
    assert Rfm(recency=recency, frequency=frequency, value=value).segment in Segment
