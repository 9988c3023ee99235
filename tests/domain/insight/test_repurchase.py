from itertools import pairwise
from typing import Any

from hypothesis import given

from associate_app.domain.insight.repurchase import (
    EARLY,
    FEWEST,
    Replenishment,
    bought_again,
    is_due,
    replenishments,
)
from associate_app.domain.time import DAY, later
from tests.domain.insight.bought import NOW, line, purchase, purchases

SERUM = line("SERUM", cents=4_600)


def test_the_median_of_the_intervals_with_what_it_rests_on() -> None:
    days = (0, 50, 110, 162)  # 50, 60 and 52 days apart
    found = replenishments([purchase(day, SERUM) for day in days], {"SERUM"})
    assert found == (
        Replenishment(style="SERUM", sku="SERUM-M", purchases=4, last_at=purchase(162).at, interval_days=52),
    )
    assert found[0].due_at == later(purchase(162).at, 52 * DAY)


def test_of_two_intervals_it_is_their_mean_rounded_down() -> None:
    found = replenishments([purchase(day, SERUM) for day in (0, 30, 71)], {"SERUM"})
    assert found[0].interval_days == 35


def test_two_purchases_are_no_rhythm() -> None:
    assert replenishments([purchase(0, SERUM), purchase(50, SERUM)], {"SERUM"}) == ()


def test_one_day_is_one_purchase() -> None:
    twice = [purchase(0, SERUM), purchase(0, SERUM, id="O-b", hour=13), purchase(50, SERUM, SERUM)]
    assert replenishments(twice, {"SERUM"}) == ()


def test_what_came_back_was_not_used() -> None:
    back = line("SERUM", sent_back=1)
    assert replenishments([purchase(0, SERUM), purchase(50, back), purchase(90, SERUM)], {"SERUM"}) == ()


def test_a_coat_does_not_run_out() -> None:
    assert replenishments([purchase(day, line("COAT")) for day in (0, 50, 100)], {"SERUM"}) == ()


def test_the_last_size_bought_is_the_one_to_offer() -> None:
    small, large = line("SERUM", sku="SERUM-30"), line("SERUM", sku="SERUM-50")
    found = replenishments([purchase(0, small), purchase(50, small), purchase(100, large)], {"SERUM"})
    assert found[0].sku == "SERUM-50"


def test_the_soonest_due_comes_first() -> None:
    balm = line("BALM")
    those = [purchase(day, SERUM) for day in (0, 50, 100)] + [
        purchase(day, balm, id=f"b{day}") for day in (0, 20, 40)
    ]
    assert [each.style for each in replenishments(those, {"SERUM", "BALM"})] == ["BALM", "SERUM"]


def test_a_newer_purchase_moves_the_due_date_and_an_older_one_does_not() -> None:
    known = replenishments([purchase(day, SERUM) for day in (0, 50, 100)], {"SERUM"})[0]
    newer = bought_again(known, "SERUM-50", later(known.last_at, DAY))
    assert (newer.sku, newer.due_at) == ("SERUM-50", later(known.due_at, DAY))
    assert bought_again(known, "SERUM-50", known.last_at) == known


def test_due_from_a_week_before_until_the_habit_is_over() -> None:
    known = replenishments([purchase(day, SERUM) for day in (0, 50, 100)], {"SERUM"})[0]
    assert not is_due(known, later(known.due_at, -EARLY - 1))
    assert is_due(known, later(known.due_at, -EARLY))
    assert is_due(known, later(known.due_at, 50 * DAY))
    assert not is_due(known, later(known.due_at, 50 * DAY + 1))


@given(purchases())
def test_every_rhythm_rests_on_enough_and_lies_between_its_extremes(those: Any) -> None:
    for each in replenishments(those, {"A", "B"}):
        days = sorted({p.day for p in those for at in p.lines if at.style == each.style and at.kept})
        gaps = [after - before for before, after in pairwise(days)]
        assert each.style in {"A", "B"}
        assert each.purchases == len(days) >= FEWEST
        assert min(gaps) <= each.interval_days <= max(gaps)
        assert each.last_at == max(p.at for p in those if p.day == days[-1] and _kept(p, each.style))
        assert each.last_at < NOW


def _kept(purchase: Any, style: str) -> bool:
    return any(at.style == style and at.kept for at in purchase.lines)
