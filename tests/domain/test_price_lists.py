"""Price lists of stores and customer groups, worked by hand."""

from typing import Any

import pytest

from associate_app.domain.catalogue import ListPrice, Offer, Price, lowest_before, price_at
from associate_app.domain.money import Money
from associate_app.domain.time import DAY, Instant

NOW = Instant(100 * DAY)


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


def listed(minor: int, day: int = 0, **more: Any) -> ListPrice:
    return ListPrice(amount=eur(minor), since=Instant(day * DAY), **more)


def price(*lists: ListPrice, offers: tuple[Offer, ...] = ()) -> Price:
    return Price(id="EE:coat", market="EE", sku="coat", lists=lists, offers=offers)


WEEK = Offer(name="Week", amount=eur(8000), since=Instant(95 * DAY), until=Instant(105 * DAY))


@pytest.mark.parametrize(
    ("lists", "store", "groups", "amount", "of_list", "group"),
    [
        ((listed(10000), listed(9000, store="outlet")), "", (), 10000, 10000, ""),
        ((listed(10000), listed(9000, store="outlet")), "outlet", (), 9000, 9000, ""),
        ((listed(10000), listed(11000, store="airport")), "airport", (), 11000, 11000, ""),
        ((listed(9000, store="outlet"), listed(10000, 50)), "outlet", (), 9000, 9000, ""),
        ((listed(10000), listed(9000, group="circle")), "", (), 10000, 10000, ""),
        ((listed(10000), listed(9000, group="circle")), "", ("circle",), 9000, 10000, "circle"),
        ((listed(10000), listed(11000, group="circle")), "", ("circle",), 10000, 10000, ""),
        (
            (listed(10000), listed(9000, group="circle"), listed(8500, group="staff")),
            "",
            ("circle", "staff"),
            8500,
            10000,
            "staff",
        ),
        (
            (listed(10000), listed(9000, group="circle"), listed(9500, group="circle", store="here")),
            "here",
            ("circle",),
            9500,
            10000,
            "circle",
        ),
        ((listed(10000), listed(7000, until=Instant(50 * DAY))), "", (), 10000, 10000, ""),
        ((listed(10000), listed(7000, until=Instant(NOW + 1))), "", (), 7000, 7000, ""),
        ((listed(10000), listed(7000, until=NOW)), "", (), 10000, 10000, ""),
    ],
)
def test_the_list_that_counts(
    lists: tuple[ListPrice, ...], store: str, groups: tuple[str, ...], amount: int, of_list: int, group: str
) -> None:
    now = price_at(price(*lists), NOW, store=store, groups=groups)
    assert now is not None
    assert (now.amount, now.list_price, now.group) == (eur(amount), eur(of_list), group)


def test_an_offer_counts_against_a_group_price_and_wins_a_tie() -> None:
    for of_group, amount, group in ((7999, 7999, "circle"), (8000, 8000, ""), (9000, 8000, "")):
        both = price(listed(10000), listed(of_group, group="circle"), offers=(WEEK,))
        now = price_at(both, NOW, groups=("circle",))
        assert now is not None
        assert (now.amount, now.group, now.offer is WEEK) == (eur(amount), group, not group)


def test_a_price_for_a_group_alone_is_no_price_for_anybody() -> None:
    assert price_at(price(listed(9000, group="circle")), NOW, groups=("circle",)) is None


def test_the_lowest_of_thirty_days_is_the_store_s_own_and_nobody_s_private_one() -> None:
    # Market 100.00; the outlet 90.00 until day 80, then 95.00; the group's 50.00 is not everybody's.
    steps = price(
        listed(10000),
        listed(9000, store="outlet", until=Instant(80 * DAY)),
        listed(9500, 80, store="outlet"),
        listed(5000, group="circle"),
        offers=(WEEK,),
    )
    at_outlet, elsewhere = price_at(steps, NOW, store="outlet"), price_at(steps, NOW)
    assert at_outlet is not None and at_outlet.lowest == eur(9000)
    assert elsewhere is not None and elsewhere.lowest == eur(10000)
    assert lowest_before(steps, Instant(120 * DAY), "outlet") == eur(8000)


def test_a_list_that_ends_is_an_edge_of_its_own() -> None:
    # 120.00 ends on day 70, under it lies 100.00; from day 90 on 110.00. The lowest was 100.00.
    steps = price(listed(10000), listed(12000, 10, until=Instant(70 * DAY)), listed(11000, 90))
    assert lowest_before(steps, Instant(95 * DAY)) == eur(10000)
