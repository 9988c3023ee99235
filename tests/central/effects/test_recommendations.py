from collections.abc import Iterator
from itertools import count as numbers

import pytest

from associate_app.domain.insight.together import SUPPORT, Recommendation, wilson_lower
from associate_app.domain.order import Order, OrderState
from associate_app.domain.sale import SaleState
from associate_app.domain.time import DAY, later
from central.effects.insight import refresh
from central.effects.recommendations import WINDOW
from central.store.database import Database
from central.store.imports import import_documents
from central.store.purchases import bought_together
from tests.central.effects.buying import goods, order, sale
from tests.central.shop import NOW, TARTU, enrolled, stored

_numbers = numbers(1)


def baskets(times: int, *styles: str, **said: object) -> Iterator[Order]:
    for _ in range(times):
        yield order(f"O-{next(_numbers)}", *styles, customer="", **said)  # type: ignore[arg-type]


@pytest.fixture
def shop(db: Database) -> Database:
    import_documents(db, goods("COAT", "SCARF", "BOOT", "BAG", "HAT", *(f"X{n}" for n in range(60))))
    return db


def partners(db: Database, style: str) -> list[str]:
    found = stored(db, Recommendation, style)
    return [each.style for each in found.partners] if found else []


def test_what_is_bought_together_by_hand(shop: Database) -> None:
    import_documents(
        shop,
        (
            *baskets(12, "COAT", "SCARF"),
            *baskets(4, "COAT", "BOOT"),
            *baskets(40, "BAG", "HAT"),
            *baskets(50, "COAT"),  # alone: no basket that could hold a pair
        ),
    )
    refresh(shop, NOW)
    coat = stored(shop, Recommendation, "COAT")
    assert (coat.baskets, coat.since, coat.at) == (16, later(NOW, -WINDOW), NOW)
    (scarf,) = coat.partners
    assert (scarf.style, scarf.baskets, scarf.permille, scarf.base) == ("SCARF", 12, 750, 215)
    assert scarf.at_least == wilson_lower(12, 16)
    assert partners(shop, "SCARF") == ["COAT"]
    assert partners(shop, "HAT") == ["BAG"]


def test_only_what_was_kept_as_bought_counts(shop: Database) -> None:
    few = SUPPORT - 1
    import_documents(
        shop,
        (
            *baskets(100, "BAG", "HAT"),
            *baskets(few, "COAT", "SCARF"),
            *baskets(9, "COAT", "SCARF", state=OrderState.CANCELLED),
            *baskets(9, "COAT", "SCARF", days_ago=366),
            sale("S-1", "COAT", "SCARF", state=SaleState.VOIDED),
            sale("S-2", "BAG", "HAT", parcel="O-P"),
            order("O-P", "COAT", "SCARF"),
        ),
    )
    refresh(shop, NOW)
    assert partners(shop, "COAT") == []
    import_documents(shop, [sale("S-3", "COAT", "SCARF")])
    refresh(shop, NOW)
    assert partners(shop, "COAT") == ["SCARF"]


def test_the_same_style_twice_is_once(shop: Database) -> None:
    import_documents(
        shop, (*baskets(20, "COAT", "COAT"), *baskets(9, "BAG", "HAT", "HAT"), *baskets(40, "BOOT", "X1"))
    )
    refresh(shop, NOW)
    assert partners(shop, "COAT") == []
    assert stored(shop, Recommendation, "HAT").baskets == 9


def test_who_buys_half_the_shop_says_nothing(shop: Database) -> None:
    import_documents(shop, (*baskets(9, *(f"X{n}" for n in range(51))), *baskets(90, "BAG", "HAT")))
    refresh(shop, NOW)
    assert partners(shop, "X1") == []


def test_an_order_and_a_sale_of_one_number_are_two_baskets(shop: Database) -> None:
    import_documents(shop, (order("N-1", "BAG", "HAT"), sale("N-1", "COAT", "SCARF")))
    with shop.transaction() as tx:
        counts = bought_together(tx, later(NOW, -DAY))
    assert counts.baskets == 2
    assert counts.styles == dict.fromkeys(("BAG", "HAT", "COAT", "SCARF"), 1)


def test_every_store_is_told_once_and_again_only_what_is_new(shop: Database) -> None:
    import_documents(shop, (*baskets(12, "COAT", "SCARF"), *baskets(90, "BAG", "HAT")))
    far = enrolled(shop, TARTU)
    refresh(shop, NOW)
    far.pull(shop)
    assert ("recommendation", "COAT") in far.held
    import_documents(shop, baskets(3, "COAT", "SCARF"))
    assert refresh(shop, later(NOW, DAY)) == 0
    assert refresh(shop, later(NOW, 30 * DAY)) == 4
    assert stored(shop, Recommendation, "COAT").baskets == 15


def test_a_habit_that_ended_is_taken_back(shop: Database) -> None:
    import_documents(shop, (*baskets(12, "COAT", "SCARF"), *baskets(90, "BAG", "HAT")))
    refresh(shop, NOW)
    then = later(NOW, WINDOW)
    assert refresh(shop, then) == 4
    assert partners(shop, "COAT") == []
    assert refresh(shop, later(then, 40 * DAY)) == 0


def test_nothing_bought_nothing_said(db: Database) -> None:
    assert refresh(db, NOW) == 0
