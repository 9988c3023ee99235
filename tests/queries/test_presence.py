"""Who is in the store with what waits for them, and what was sold today."""

import asyncio
from dataclasses import replace

from associate_app.domain.pickup import Pickup
from associate_app.domain.place import Place
from associate_app.domain.time import HOUR, later
from associate_app.queries.presence import present
from associate_app.queries.takings import takings
from tests.buying import cart, somebody
from tests.shop import DEVICE, NOON, STORE, bring, held
from tests.today import sold, visit

MIDNIGHT = later(NOON, -14 * HOUR)


def test_what_waits_for_somebody_is_what_waits_under_any_of_their_numbers(store, reader):
    ready = replace(held(store, Pickup, "P-4817"), customer="C-90002")
    elsewhere = replace(ready, id="P-9", store="riga-origo")
    who = somebody(merged_from=("C-90002",))
    asyncio.run(bring(store, (who, ready, elsewhere, cart(customer="C-90002"), visit("C-90001"))))
    (here,), count = present(reader, STORE, NOON, 5)
    assert ([each.id for each in here.ready], here.cart.id, count) == (["P-4817"], "cart-1", 1)


def test_so_many_are_shown_and_all_are_counted(store, reader):
    people = [somebody(f"C-9000{n}") for n in range(1, 5)]
    gone = visit("C-90004", until=NOON)
    asyncio.run(bring(store, [*people, *(visit(each.id, n) for n, each in enumerate(people[:3])), gone]))
    shown, count = present(reader, STORE, NOON, 2)
    assert ([each.customer.id for each in shown], count) == (["C-90001", "C-90002"], 3)


def test_sales_add_up_by_the_hour_and_by_device(store, reader):
    made = (
        sold(1, 1, total=100),
        sold(2, 1.5, total=50),
        sold(3, 15, total=7_000),  # yesterday
        sold(4, 1, total=9, currency="SEK"),
        sold(5, 2, id="R-7-0001-X", device="till-2", total=1_000),
        sold(6, 2, id="R-7-0002-X", store="riga-origo", total=5_000),
    )
    asyncio.run(bring(store, made))
    place = held(store, Place, STORE)
    found = takings(reader, place, DEVICE, MIDNIGHT)
    assert (found.total, found.receipts, found.tills) == (1_150, 3, 2)
    assert (found.own_total, found.own_receipts) == (150, 2)
    assert found.by_hour == {12: 1_050, 13: 100}


def test_a_day_without_sales_is_nothing(store, reader):
    found = takings(reader, held(store, Place, STORE), DEVICE, MIDNIGHT)
    assert (found.total, found.receipts, found.tills, dict(found.by_hour)) == (0, 0, 0, {})
