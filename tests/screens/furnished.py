"""The store that is walked through: what customers ordered and put aside, what moved, what needs a choice."""

from associate_app.commands.stock import AdjustStock
from associate_app.domain.attention import RULES, Attention
from associate_app.domain.customer import (
    Consent,
    ConsentChannel,
    ConsentProof,
    Customer,
    ImportantDate,
    Note,
    Size,
    Wish,
)
from associate_app.domain.order import Order
from associate_app.domain.privacy import Export, ExportState
from associate_app.domain.stock import Reservation
from associate_app.domain.time import DAY, HOUR, MINUTE, later
from associate_app.domain.visit import Arrival
from associate_app.store import Store
from central.demo import SIZES, documents
from tests.acquaintance import ilze
from tests.buying import COAT, SCARF, cart
from tests.people import customer
from tests.screens.drawn import furnish_baskets
from tests.shop import DEVICE, NOON, STORE, bring
from tests.today import day, visit

CUSTOMER, ORDER, CART, TWICE = "C-10000", "O-54817", "cart-1", "A-1"
KNOWN_TWICE = "C-80001"
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
            *ilze(),
            *day(),
            visit("C-10012", 12),
            visit(CUSTOMER, 34, Arrival.PICKUP),
            cart(CART, (COAT, SCARF), customer=CUSTOMER),
            cart("cart-2", (SCARF,), customer="C-10012", changed_at=later(NOON, -30 * HOUR)),
            _twice(),
            *known_twice(),
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
    await furnish_baskets(store)


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


def known_twice() -> list[object]:
    """Somebody with a twin, with somebody merged in, with notes, consents and an export that is ready."""

    def said(channel: ConsentChannel, *, given: bool, words: str = "") -> Consent:
        at = later(NOON, -40 * DAY)
        return Consent(
            channel=channel, given=given, words=words, by="staff-101", proof=ConsentProof.SPOKEN, at=at
        )

    who = customer(
        KNOWN_TWICE,
        name="Marta Kask",
        email="marta@example.com",
        phone="+37255123456",
        phone_typed="5512 3456",
        store=STORE,
        language="et",
        consents=(
            said(ConsentChannel.EMAIL, given=True, words="May we send you news?"),
            said(ConsentChannel.PHONE_CALLS, given=False),
        ),
        sizes=(Size(of="Shoes", size="38"), Size(of="Dresses", size="M")),
        brands=("Mahr", "Nordlys"),
        prefers=("No wool",),
        wishes=(Wish(sku=COAT, at=NOON),),
        dates=(ImportantDate(what="birthday", on="--12-06"),),
        merged_from=("C-80003",),
    )
    merged = customer(
        "C-80003", name="M. Kask", store=STORE, merged_into=KNOWN_TWICE, merged_at=later(NOON, -3 * DAY)
    )
    export = Export(
        id="X-1",
        customer=KNOWN_TWICE,
        store=STORE,
        at=later(NOON, -2 * HOUR),
        by="staff-108",
        state=ExportState.READY,
        sha256="0" * 64,
        ready_at=later(NOON, -HOUR),
    )
    notes = (("N-1", "staff-101", "Prefers to be called after six."), ("N-2", "staff-105", "Likes it quiet."))
    return [
        who,
        customer("C-80002", name="Marta Kask-Tamm", email="", phone="+37255123456", store=STORE),
        merged,
        export,
        *(
            Note(
                id=id,
                customer=KNOWN_TWICE,
                store=STORE,
                home=STORE,
                text=text,
                by=by,
                at=later(NOON, -20 * DAY),
            )
            for id, by, text in notes
        ),
    ]
