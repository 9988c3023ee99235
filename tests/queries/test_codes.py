from dataclasses import replace

import pytest

from associate_app.domain.customer import Customer
from associate_app.domain.pickup import Pickup
from associate_app.domain.scan import CodeKind
from associate_app.queries.codes import customers_with, on_shelf
from associate_app.store import Store
from tests.shop import STORE, bring, held

pytestmark = pytest.mark.anyio


async def test_a_shelf_holds_its_ready_pickups_the_one_kept_shortest_first(store: Store) -> None:
    first = held(store, Pickup, "P-4817")
    assert first.expires_at is not None
    later = replace(first, id="P-9001", expires_at=first.expires_at + 1)
    elsewhere = replace(first, id="P-9002", store="riga")
    await bring(store, [later, elsewhere])
    found = [each.id for each in on_shelf(store.reader(), "A-2", STORE)]
    assert found.index("P-4817") < found.index("P-9001")
    assert "P-9002" not in found
    assert on_shelf(store.reader(), "Z-99", STORE) == ()


async def test_a_family_shares_a_phone(store: Store) -> None:
    one = store.reader().documents(Customer, "select doc from customer order by id limit 1")[0]
    await bring(store, [replace(one, id="C-9001", phone="+3725550000", email="x@y.ee")])
    await bring(store, [replace(one, id="C-9002", phone="+3725550000")], version=3)
    found = customers_with(store.reader(), CodeKind.PHONE, "+3725550000")
    assert [each.id for each in found] == ["C-9001", "C-9002"]
    assert [each.id for each in customers_with(store.reader(), CodeKind.EMAIL, "x@y.ee")] == ["C-9001"]
