"""The store that is walked through: what customers ordered and put aside, what moved, what needs a choice."""

from associate_app.commands.stock import AdjustStock
from associate_app.domain.attention import RULES, Attention
from associate_app.domain.customer import Customer
from associate_app.domain.order import Order
from associate_app.domain.stock import Reservation
from associate_app.domain.time import HOUR, MINUTE, later
from associate_app.store import Store
from central.demo import SIZES, documents
from tests.buying import COAT, SCARF, cart
from tests.shop import DEVICE, NOON, STORE, bring

CUSTOMER, ORDER, CART, TWICE = "C-10000", "O-54817", "cart-1", "A-1"
BIN = "Back room, bin C-07"


async def furnish(store: Store) -> None:
    reader = store.reader()
    orders = [
        each
        for each in documents(SIZES["S"], 1, NOON)
        if isinstance(each, Order) and reader.document(Customer, each.customer) is not None
    ]
    await bring(
        store,
        [
            *orders,
            cart(CART, (COAT, SCARF), customer=CUSTOMER),
            cart("cart-2", (SCARF,), customer="C-10012", changed_at=later(NOON, -30 * HOUR)),
            _twice(),
            Reservation(
                id=f"{STORE}:R-1",
                place=STORE,
                sku=SCARF,
                pieces=1,
                reserved_for=CUSTOMER,
                until=later(NOON, 20 * HOUR),
                reserved_by=STORE,
            ),
        ],
    )
    await store.perform(
        AdjustStock(place=STORE, sku=COAT, bin=BIN, pieces=1, reason="counted"), actor="staff-101"
    )
    await store.delivered((await store.pending(1))[-1].seq)


def _twice() -> Attention:
    return Attention(
        id=TWICE,
        store=STORE,
        code="pickup.handed_over_twice",
        about="P-4808",
        facts={
            "first_at": later(NOON, -40 * MINUTE),
            "first_by": "staff-101",
            "first_on": DEVICE,
            "second_at": later(NOON, -20 * MINUTE),
            "second_by": "staff-105",
            "second_on": "till-2",
            "taken": {"1": 1},
            "state": "handed_over",
        },
        choices=RULES["pickup.handed_over_twice"].choices,
        raised_at=NOON,
        due_at=later(NOON, 4 * HOUR),
        command="elsewhere",
    )
