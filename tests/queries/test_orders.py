import asyncio

from associate_app.domain.pickup import Pickup
from associate_app.domain.place import Place
from associate_app.queries import orders as queries
from tests.buying import COAT, at, bought, cart, somebody
from tests.shop import NOON, STORE, bring, held


def ids(found):
    return [each.order.id for each in found]


def test_the_latest_orders_come_a_page_at_a_time(store, reader):
    asyncio.run(bring(store, (somebody(), *(bought(f"O-90000{day}", day) for day in range(1, 5)))))
    assert ids(queries.latest_orders(reader, NOON, 2)) == ["O-900001", "O-900002"]
    assert ids(queries.latest_orders(reader, at(3), 9)) == ["O-900003", "O-900004"]
    assert queries.latest_orders(reader, NOON, 1)[0].customer.id == "C-90001"


def test_an_order_is_found_by_its_number_its_pickup_and_its_customer(store, reader):
    pickup = held(store, Pickup, "P-4817")
    order = bought(pickup.order, customer="C-90001")
    asyncio.run(bring(store, (somebody(), order, bought("O-900001", customer=""))))
    for typed in (pickup.order, pickup.order.lower(), pickup.order[2:], "p-4817", "lukasik"):
        assert ids(queries.orders_found(reader, typed, 9)) == [pickup.order], typed
    assert queries.orders_found(reader, "O-99999999", 9) == ()
    for typed in ("nobody at all", "٤٨١٧", "\ud83d", "O-²²²"):
        assert queries.orders_found(reader, typed, 9) == (), typed


def test_one_order_comes_with_who_and_with_its_pickup(store, reader):
    pickup = held(store, Pickup, "P-4817")
    asyncio.run(bring(store, (bought(pickup.order, customer=pickup.customer), bought("O-900001"))))
    found = queries.order(reader, pickup.order)
    assert found is not None
    assert (found.customer.id, found.pickup.id) == (pickup.customer, "P-4817")
    alone = queries.order(reader, "O-900001")
    assert (alone.customer, alone.pickup) == (None, None)
    assert queries.order(reader, "O-0") is None


def test_open_carts_are_this_stores_and_the_last_changed_first(store, reader):
    carts = (
        cart("cart-1", changed_at=at(2)),
        cart("cart-2", changed_at=at(1)),
        cart("cart-3", store="riga-origo"),
    )
    asyncio.run(bring(store, carts))
    assert [each.cart.id for each in queries.open_carts(reader, STORE, 9)] == ["cart-2", "cart-1"]
    assert len(queries.open_carts(reader, STORE, 1)) == 1


def test_goods_come_with_price_and_stock_of_this_store_as_far_as_known(store, reader):
    found = queries.items(reader, [COAT, COAT, "unheard-of"], held(store, Place, STORE))
    assert list(found) == [COAT, "unheard-of"]
    coat = found[COAT]
    assert (coat.variant.id, coat.stock.place, coat.price.market) == (COAT, STORE, "ee")
    assert found["unheard-of"].variant is None
