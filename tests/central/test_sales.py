"""Sales on a real central: priced again, numbered, and promises of other places kept or reported."""

from dataclasses import replace

import pytest

from associate_app.commands.plans import CancelPlan, PlanPickUp, PlanShip, Promise, PromisedLine
from associate_app.commands.sales import CompleteSale, VoidSale
from associate_app.domain.attention import Attention
from associate_app.domain.fulfilment import Way
from associate_app.domain.order import Order, OrderState
from associate_app.domain.outcome import Status
from associate_app.domain.pickup import Pickup, PickupState
from associate_app.domain.pricing.coupon import CouponUse, use_id
from associate_app.domain.sale import Sale, SaleState, SentPart
from associate_app.domain.sale import Till as TillCount
from associate_app.domain.stock import Reservation, Stock
from associate_app.domain.tender import TenderState
from associate_app.domain.time import DAY, later
from central.effects.worker import work_effects
from central.store import documents
from central.store.database import Database
from central.store.imports import import_documents
from tests.central.shop import COAT, NOW, TALLINN, TARTU, WAREHOUSE, Till, enrolled, stored
from tests.central.sold import PRICE, attention, did, goods, sale


@pytest.fixture
def till(db: Database) -> Till:
    import_documents(db, list(goods()))
    return enrolled(db)


def promise(sold: Sale, place: str, pieces: int = 1) -> Promise:
    line = PromisedLine(id="1", sku=COAT, pieces=pieces, paid=sold.total)
    return Promise(
        order=f"{sold.id}/1",
        sale=sold.id,
        store=TALLINN,
        place=place,
        customer="C-1",
        currency="EUR",
        lines=(line,),
        ready_at=later(NOW, DAY),
    )


def test_a_sale_takes_stock_and_counts_its_number(db: Database, till: Till) -> None:
    sold = sale(db, till, pieces=2)
    assert did(db, till, CompleteSale(sale=sold)) == {Status.ACCEPTED}
    assert stored(db, Sale, sold.id).total == 2 * PRICE
    assert stored(db, Stock, f"{TALLINN}:{COAT}").on_hand == 8
    assert stored(db, TillCount, till.id).last == 1
    work_effects(db, NOW)
    assert attention(db) == []


def test_a_price_that_central_does_not_come_to_needs_a_look_and_changes_nothing(
    db: Database, till: Till
) -> None:
    sold = sale(db, till, each=100_00)
    did(db, till, CompleteSale(sale=sold))
    work_effects(db, NOW)
    work_effects(db, NOW)
    assert attention(db) == ["sale.price_differs"]
    assert stored(db, Sale, sold.id).total == 100_00


def test_a_gap_in_the_numbers_is_reported_and_a_number_given_twice_loses_no_sale(
    db: Database, till: Till
) -> None:
    did(db, till, CompleteSale(sale=sale(db, till, running=3)))
    assert attention(db) == ["sale.number_gap"]
    did(db, till, CompleteSale(sale=sale(db, till, running=3, pieces=2)))
    assert attention(db) == ["sale.number_gap", "sale.number_twice"]
    with db.transaction() as tx:
        assert sorted(each.pieces for each in documents.read_all(tx, Sale)) == [1, 2]
    assert stored(db, Stock, f"{TALLINN}:{COAT}").on_hand == 7


def test_a_coupon_used_on_two_devices_without_the_line_is_reported(db: Database, till: Till) -> None:
    other = enrolled(db)
    did(db, till, CompleteSale(sale=sale(db, till, coupons=("ONCE",))))
    assert attention(db) == []
    did(db, other, CompleteSale(sale=sale(db, other, coupons=("ONCE",))))
    assert attention(db) == ["coupon.used_too_often"]
    assert stored(db, CouponUse, use_id("EE", "ONCE")).used == 2


def sent(db: Database, till: Till, place: str, way: Way, pieces: int = 1) -> Sale:
    sold = sale(db, till, pieces=pieces)
    part = SentPart(
        line="1",
        pieces=pieces,
        way=way,
        place=place,
        ready_at=later(NOW, DAY),
        to_confirm=True,
        order=f"{sold.id}/1",
    )
    return replace(sold, sent=(part,), customer="C-1")


def test_a_shipment_is_reserved_where_it_lies(db: Database, till: Till) -> None:
    sold = sent(db, till, WAREHOUSE, Way.SHIP)
    asked = PlanShip(promise=promise(sold, WAREHOUSE))
    assert did(db, till, CompleteSale(sale=sold), asked) == {Status.ACCEPTED}
    assert stored(db, Stock, f"{WAREHOUSE}:{COAT}").allocated == 1
    assert stored(db, Stock, f"{TALLINN}:{COAT}").on_hand == 10
    assert stored(db, Order, f"{sold.id}/1").state is OrderState.OPEN


def test_a_promise_that_another_store_cannot_keep_is_said_in_the_store_that_made_it(
    db: Database, till: Till
) -> None:
    sold = sent(db, till, TARTU, Way.PICKUP, pieces=6)
    asked = PlanPickUp(promise=promise(sold, TARTU, 6), pickup="P-000100000011", code="123456")
    assert did(db, till, CompleteSale(sale=sold), asked) == {Status.ACCEPTED, Status.ACCEPTED_WITH_ATTENTION}
    with db.transaction() as tx:
        (broken,) = documents.read_all(tx, Attention)
    assert (broken.code, broken.store, broken.facts["pieces"]) == ("plan.promise_broken", TALLINN, 2)
    assert stored(db, Pickup, "P-000100000011").store == TARTU
    assert stored(db, Stock, f"{TARTU}:{COAT}").available == 0


def test_taken_back_everything_is_as_before(db: Database, till: Till) -> None:
    sold = sent(db, till, TARTU, Way.PICKUP)
    asked = PlanPickUp(promise=promise(sold, TARTU), pickup="P-000100000011", code="123456")
    did(db, till, CompleteSale(sale=sold), asked)
    back = tuple(replace(each, state=TenderState.REVERSED) for each in sold.tenders)
    cancel = CancelPlan(promise=asked.promise, pickup=asked.pickup)
    assert did(db, till, VoidSale(sale=sold.id, tenders=back), cancel, approver="juhan") == {Status.ACCEPTED}
    assert stored(db, Sale, sold.id).state is SaleState.VOIDED
    assert stored(db, Pickup, asked.pickup).state is PickupState.CANCELLED
    assert stored(db, Stock, f"{TARTU}:{COAT}").allocated == 0
    with db.transaction() as tx:
        assert {each.state for each in documents.read_all(tx, Reservation)} == {"released"}


def test_nobody_takes_a_sale_back_alone(db: Database, till: Till) -> None:
    sold = sale(db, till)
    did(db, till, CompleteSale(sale=sold))
    assert did(db, till, VoidSale(sale=sold.id, tenders=sold.tenders)) == {Status.QUARANTINED}
    assert stored(db, Sale, sold.id).state is SaleState.COMPLETED
