"""Baskets that are walked through: that of the drawings, and long, wrong, empty and half paid ones."""

from collections.abc import Sequence
from dataclasses import replace

from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket
from associate_app.domain.catalogue import Variant
from associate_app.domain.fulfilment import Way
from associate_app.domain.tender import cash
from associate_app.domain.time import MINUTE, later
from associate_app.store import Store
from tests.acquaintance import ILZE
from tests.screens.payments import furnish_payments
from tests.selling.counter import BOOTS, COAT, LIIS, SERUM, SWEATER, elsewhere, lying
from tests.shop import NOON, STORE, bring, held

PARKED = f"{STORE}:parked"
DRAWN, LONG, WRONG, EMPTY, PAID, WIDE = "drawn", "long", "wrong", "empty", "paid", "wide"


async def furnish_baskets(store: Store) -> None:
    await bring(
        store,
        [
            lying(SERUM, 5),
            lying(SWEATER, 0),
            lying(BOOTS, 2),
            elsewhere(SWEATER, warehouse_riga=4),
            replace(held(store, Variant, BOOTS.replace("39", "40")), active=False),
            replace(_drawn(), id=PARKED, owner=LIIS, note="Comes back at five for the boots"),
        ],
        version=5,
    )
    drawn = _drawn()
    half = cash("T-1", 476_30, 100_00, 5)
    skus = [row[0] for row in store.reader().rows("select id from variant order by id limit 30")]
    for basket in (
        drawn,
        replace(baskets.paid_with(drawn, half, at=NOON), id=PAID),
        _of(LONG, skus, customer=ILZE),
        replace(_wrong(), coupons=("SORRY-4417", "AUTUMN15")),
        _of(EMPTY, ()),
        _wide(store),
    ):
        await store.keep_draft(basket)
    await furnish_payments(store, drawn)


def _drawn() -> Basket:
    basket = _of(DRAWN, (COAT, SERUM, SWEATER, BOOTS), customer=ILZE)
    basket = baskets.send(basket, "4", Way.PICKUP, STORE, at=NOON)
    return baskets.use_points(basket, 2_000, at=NOON)


def _wide(store: Store) -> Basket:
    """Ten lines, some of several pieces, so that a wide window is full."""
    rows = store.reader().rows("select min(id) from variant group by style order by style limit 6")
    basket = _of(WIDE, (COAT, SERUM, SWEATER, BOOTS, *(row[0] for row in rows)), customer=ILZE)
    for line, pieces in (("2", 2), ("5", 3), ("10", 2)):
        basket = baskets.set_pieces(basket, line, pieces, at=NOON)
    return baskets.send(basket, "4", Way.PICKUP, STORE, at=NOON)


def _wrong() -> Basket:
    """A product that is not sold any more, one that nobody knows, one that nobody has; and an odd wish."""
    basket = _of(WRONG, (COAT, BOOTS.replace("39", "40"), "XX-00000", SWEATER), customer="C-99999")
    return baskets.send(basket, "1", Way.PICKUP, "no-such-place", at=NOON)


def _of(id: str, skus: Sequence[str], customer: str = "") -> Basket:
    begun = later(NOON, -55 * MINUTE)
    basket = Basket(
        id=id, store=STORE, started_at=begun, started_by=LIIS, changed_at=begun, customer=customer
    )
    for number, sku in enumerate(skus, 1):
        basket = baskets.add(basket, str(number), sku, at=begun, associate=LIIS)
    return basket
