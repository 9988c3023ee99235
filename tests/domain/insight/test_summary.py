from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.insight.history import CameIn, local_day, without
from associate_app.domain.insight.summary import MOST_STYLES, CustomerSummary, band, sum_up
from associate_app.domain.money import Money
from associate_app.domain.time import DAY, HOUR, Instant
from tests.domain.insight.bought import FIRST_DAY, NOW, line, purchase, purchases


def summed(those: Any, came_in: Any = (), replenishable: Any = ()) -> CustomerSummary:
    return sum_up(
        "C-1",
        store="tallinn",
        market="ee",
        currency="EUR",
        purchases=those,
        came_in=came_in,
        replenishable=replenishable,
        at=NOW,
    )


def came(day: int, place: str = "riga") -> CameIn:
    return CameIn(place=place, at=Instant((FIRST_DAY + day) * DAY), day=FIRST_DAY + day)


def test_a_history_worked_out_by_hand() -> None:
    known = summed(
        [
            purchase(0, line("COAT", 1, 24_900), line("SCARF", 2, 5_900, sent_back=1), paid=33_030),
            purchase(40, line("SERUM", 1, 4_600), in_store=False),
            purchase(90, line("BOOT", 1, 16_900, sent_back=1), place="riga"),
        ],
        [came(44), came(90)],
    )
    # The first was 10 % off 367.00; one scarf of 59.00 came back: 330.30 × 59 ÷ 367 = 53.10.
    assert known.paid == Money(33_030 + 4_600 + 16_900, "EUR")
    assert known.value == Money(33_030 - 5_310 + 4_600, "EUR")
    assert known.average_basket == Money(18_177, "EUR")  # 545.30 ÷ 3 = 181.766…
    assert (known.purchases, known.items, known.sent_back) == (3, 5, 2)
    assert known.return_permille == 400
    assert known.visits == 3  # days 0, 44 and 90; the web is no visit, and 90 was one day
    assert (known.last_visit, known.last_visit_at) == ("riga", purchase(90).at)
    assert known.styles == ("BOOT", "SERUM", "SCARF", "COAT")


def test_who_never_bought_has_no_averages() -> None:
    known = summed([])
    assert (known.average_basket, known.return_permille, known.first_at, known.last_at) == (None,) * 4
    assert known.value == Money(0, "EUR")


def test_currencies_are_never_added_up() -> None:
    zloty = purchase(1, line(currency="PLN", cents=50_000), id="O-PL")
    known = summed([purchase(0, line()), zloty])
    assert (known.value, known.elsewhere) == (Money(10_000, "EUR"), (Money(50_000, "PLN"),))
    assert (known.purchases, known.baskets, known.average_basket) == (2, 1, Money(10_000, "EUR"))


def test_a_device_is_told_the_latest_styles_and_not_too_many() -> None:
    known = summed([purchase(day, line(f"S{day}")) for day in range(MOST_STYLES + 5)])
    assert len(known.styles) == MOST_STYLES
    assert known.styles[0] == f"S{MOST_STYLES + 4}"


@given(purchases(), st.randoms())
def test_order_does_not_matter(those: Any, chance: Any) -> None:
    shuffled = list(those)
    chance.shuffle(shuffled)
    assert summed(shuffled) == summed(those)


@given(purchases())
def test_what_came_back_is_bounded_by_what_was_bought(those: Any) -> None:
    known = summed(those)
    assert 0 <= known.sent_back <= known.items
    assert known.return_permille is None or 0 <= known.return_permille <= 1000
    assert 0 <= known.value.minor <= known.paid.minor
    assert known.visits <= known.purchases


@given(purchases(), st.data())
def test_one_more_piece_back_never_raises_the_value(those: Any, data: st.DataObject) -> None:
    open_lines = [(p, n) for p, each in enumerate(those) for n, at in enumerate(each.lines) if at.kept]
    if not open_lines:
        return
    where, number = data.draw(st.sampled_from(open_lines))
    lines = list(those[where].lines)
    lines[number] = replace(lines[number], sent_back=lines[number].sent_back + 1)
    after = [*those[:where], replace(those[where], lines=tuple(lines)), *those[where + 1 :]]
    assert summed(after).value.minor <= summed(those).value.minor
    assert summed(after).sent_back == summed(those).sent_back + 1


def test_all_of_it_back_leaves_nothing() -> None:
    assert summed([purchase(0, line(pieces=3, cents=999, sent_back=3), paid=2_500)]).value == Money(0, "EUR")


def test_goods_that_cost_nothing_can_come_back() -> None:
    assert summed([purchase(0, line(cents=0, sent_back=1), paid=0)]).value == Money(0, "EUR")


def test_returned_pieces_fill_the_lines_of_their_sku_and_no_more() -> None:
    lines = (line("A", 2), line("B", 1), line("A", 1))
    assert [each.sent_back for each in without(lines, [("A-M", 3), ("B-M", 0)])] == [2, 0, 1]
    assert [each.sent_back for each in without(lines, [("A-M", 1), ("A-M", 1), ("C-M", 4)])] == [2, 0, 0]
    assert [each.sent_back for each in without(lines, [("A-M", 99)])] == [2, 0, 1]


def test_a_day_is_the_places_own() -> None:
    late = Instant(20_000 * DAY + 22 * HOUR)
    utc = local_day(late, "Etc/UTC")
    assert local_day(late, "Europe/Tallinn") == utc + 1
    assert local_day(late, "Nowhere/At all") == utc


@pytest.mark.parametrize(
    ("minor", "low", "high"),
    [
        (431_200, 4_000, 5_000),
        (400_000, 4_000, 5_000),
        (399_999, 3_000, 4_000),
        (41_200, 400, 500),
        (9_999, 90, 100),
        (10_000, 100, 200),
        (999, 0, 10),
        (0, 0, 10),
        (-500, 0, 10),
        (1_250_000, 10_000, 20_000),
    ],
)
def test_a_band_is_the_first_digit(minor: int, low: int, high: int) -> None:
    found = band(Money(minor, "EUR"))
    assert (found.low, found.high) == (Money(low * 100, "EUR"), Money(high * 100, "EUR"))


def test_a_band_knows_currencies_without_minor_units() -> None:
    assert band(Money(4_312, "JPY")).low == Money(4_000, "JPY")


@given(st.integers(0, 10**12))
def test_every_amount_lies_in_its_band(minor: int) -> None:
    found = band(Money(minor, "EUR"))
    assert found.low.minor <= minor < found.high.minor
