import json
from dataclasses import replace
from typing import Any

import pytest

from associate_app.domain.insight.segment import FEWEST, SegmentScale
from associate_app.domain.insight.summary import CustomerSummary
from associate_app.domain.money import Money
from associate_app.domain.order import Channel, OrderState
from associate_app.domain.pickup import PickupState
from associate_app.domain.sale import SaleState
from associate_app.domain.time import DAY, HOUR, later
from central.effects.insight import refresh
from central.effects.worker import work_effects
from central.store.database import Database
from central.store.imports import import_documents
from central.store.lookup import lookup
from sync.protocol import LookupRequest
from tests.central.effects.buying import came_back, customer, goods, order, sale
from tests.central.shop import NOW, TALLINN, TARTU, count, enrolled, pickup, stored


def told(db: Database, *news: Any, now: Any = NOW) -> None:
    """Documents from elsewhere, and all that follows from them."""
    import_documents(db, news)
    work_effects(db, now)


def summary(db: Database, id: str = "C-1") -> CustomerSummary:
    found = stored(db, CustomerSummary, id)
    assert found is not None
    return found


@pytest.fixture
def shop(db: Database) -> Database:
    told(db, customer(), *goods("COAT", "SCARF"), *goods("SERUM", replenishable=True))
    return db


def test_who_bought_nothing_has_no_summary(shop: Database) -> None:
    assert stored(shop, CustomerSummary, "C-1") is None
    assert refresh(shop, NOW) == 0


def test_orders_and_sales_of_all_channels_add_up(shop: Database) -> None:
    told(
        shop,
        order("O-1", "COAT", "SCARF", days_ago=700),
        order("O-2", "SERUM", channel=Channel.WEB, days_ago=30),
        order("O-3", "COAT", state=OrderState.CANCELLED),
        sale("S-1", "SCARF", cents=5_900, fee=490),
        sale("S-2", "COAT", state=SaleState.VOIDED),
        order("O-9", "COAT", customer="C-2"),
    )
    known = summary(shop)
    assert (known.purchases, known.items, known.visits) == (3, 4, 2)
    assert known.value == known.paid == Money(20_000 + 10_000 + 5_900, "EUR")
    assert known.styles == ("SCARF", "SERUM", "COAT")
    assert (known.first_at, known.last_at) == (later(NOW, -700 * DAY), NOW)
    assert (known.store, known.market) == (TALLINN, "EE")


def test_a_parcel_of_a_sale_is_not_bought_twice(shop: Database) -> None:
    told(shop, sale("S-1", "COAT", parcel="O-7"), order("O-7", "COAT"))
    assert (summary(shop).purchases, summary(shop).items) == (1, 1)


def test_what_came_back_lowers_the_value(shop: Database) -> None:
    told(shop, order("O-1", "COAT", "SCARF", pieces=2))
    told(shop, came_back("O-1", "COAT"))
    known = summary(shop)
    assert (known.sent_back, known.return_permille) == (1, 250)
    assert known.value == Money(30_000, "EUR")
    told(shop, sale("S-1", "SCARF"), came_back("S-1", "SCARF"))
    assert summary(shop).value == Money(30_000, "EUR")
    assert count(shop, "effect") == 0


def test_goods_of_nobodys_order_come_back_in_silence(shop: Database) -> None:
    told(shop, order("O-1", "COAT", customer=""), came_back("O-1", "COAT"), came_back("O-0", "COAT"))
    assert count(shop, "effect") == 0
    assert count(shop, "customer_summary") == 0


def test_collecting_is_a_visit_on_the_day_of_the_place(shop: Database) -> None:
    told(shop, order("O-1", "COAT", channel=Channel.WEB, days_ago=3))
    assert (summary(shop).visits, summary(shop).last_visit) == (0, "")
    collected = replace(
        pickup("P-8", TARTU, PickupState.HANDED_OVER), handed_over_at=later(NOW, -HOUR), order="O-1"
    )
    told(shop, collected)
    assert (summary(shop).visits, summary(shop).last_visit) == (1, TARTU)


def test_what_runs_out_is_counted_over_all_the_years(shop: Database) -> None:
    told(shop, *(order(f"O-{ago}", "SERUM", "COAT", days_ago=ago) for ago in (400, 350, 290, 240)))
    (serum,) = summary(shop).replenishments
    assert (serum.style, serum.purchases, serum.interval_days) == ("SERUM", 4, 50)


def test_a_merged_customer_has_both_histories_and_gives_them_back(shop: Database) -> None:
    told(shop, customer("C-2"), order("O-1", "COAT"), order("O-2", "SCARF", customer="C-2", days_ago=9))
    kept = customer(merged_from=("C-2",), updated_at=NOW)
    dropped = customer("C-2", merged_into="C-1", updated_at=NOW)
    told(shop, kept, dropped)
    assert (summary(shop).purchases, summary(shop, "C-2").purchases) == (2, 0)
    told(shop, order("O-3", "COAT", customer="C-2"))
    assert summary(shop).purchases == 3
    told(shop, customer(updated_at=later(NOW, 1)), customer("C-2", updated_at=later(NOW, 1)))
    assert (summary(shop).purchases, summary(shop, "C-2").purchases) == (1, 2)


def test_nobody_is_told_again_what_has_not_changed(shop: Database) -> None:
    told(shop, order("O-1", "COAT"))
    before = summary(shop)
    told(shop, order("O-1", "COAT", total=Money(10_000, "EUR")), now=later(NOW, DAY))
    assert refresh(shop, later(NOW, DAY)) == 0
    assert summary(shop) == before


def test_the_customers_store_is_told_and_no_other(shop: Database) -> None:
    told(shop, order("O-1", "COAT", store=TARTU))
    here, there = enrolled(shop), enrolled(shop, TARTU)
    here.pull(shop)
    there.pull(shop)
    assert here.held["customer_summary", "C-1"]["purchases"] == 1
    assert ("customer_summary", "C-1") not in there.held
    numbers = LookupRequest(kind="customer_summary", id="C-1")
    assert lookup(shop, there.id, numbers, NOW).ids == (), "of somebody this device never found"
    lookup(shop, there.id, LookupRequest(kind="customer", id="C-1"), NOW)
    assert lookup(shop, there.id, numbers, NOW).ids == ("C-1",)
    there.pull(shop)
    assert there.held["customer_summary", "C-1"]["value"] == {"minor": 10_000, "currency": "EUR"}


def test_numbers_are_whole(shop: Database) -> None:
    told(shop, order("O-1", "COAT", "SCARF"))
    refresh(shop, NOW)
    with shop.transaction() as tx:
        text = tx.execute("select doc::text from customer_summary").fetchone()
    assert text is not None
    json.loads(text[0], parse_float=pytest.fail)


def test_a_night_counts_what_was_there_before_anybody_counted(shop: Database) -> None:
    people = [customer(f"C-{n}") for n in range(2, FEWEST + 2)]
    bought = [
        order(f"O-{n}", "COAT", customer=f"C-{n}", days_ago=n, cents=100 * n) for n in range(2, FEWEST + 2)
    ]
    import_documents(shop, (*people, *bought))
    with shop.transaction() as tx:
        tx.execute("delete from effect")
    assert refresh(shop, NOW) == FEWEST + 1
    assert stored(shop, SegmentScale, "EE") == SegmentScale(
        id="EE",
        currency="EUR",
        days=(21, 41, 61, 81),
        purchases=(1, 1, 1, 1),
        value=(2_100, 4_100, 6_100, 8_100),
        customers=FEWEST,
        at=NOW,
    )
    assert refresh(shop, later(NOW, HOUR)) == 0


def test_a_market_with_few_customers_is_not_compared(shop: Database) -> None:
    told(shop, order("O-1", "COAT"))
    refresh(shop, NOW)
    assert count(shop, "segment_scale") == 0


def test_whom_central_does_not_know_is_not_counted(shop: Database) -> None:
    told(
        shop,
        order("O-1", "COAT", customer="C-404"),
        customer("C-5", store="nowhere"),
        order("O-2", "COAT", customer="C-5"),
    )
    assert count(shop, "customer_summary") == 0
    assert count(shop, "effect") == 0
