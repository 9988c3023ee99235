"""Whatever a till says of a sale is kept, nothing of it is silent, and no other till's sale is touched."""

from dataclasses import replace
from typing import Any

import pytest

from associate_app.commands.baskets import ParkBasket, VoidBasket
from associate_app.commands.charges import ChargeGiftCard
from associate_app.commands.plans import CancelPlan, PlanPickUp, PlanShip, Promise, PromisedLine
from associate_app.commands.sales import CompleteSale, VoidSale
from associate_app.domain.attention import Attention
from associate_app.domain.basket import Basket, BasketLine
from associate_app.domain.gift_card import GiftCard
from associate_app.domain.money import Money
from associate_app.domain.order import Channel, Order, OrderState
from associate_app.domain.outcome import Status
from associate_app.domain.pickup import Pickup
from associate_app.domain.pricing.bill import PaidRun, TaxTotal
from associate_app.domain.pricing.override import Override, OverrideReason
from associate_app.domain.sale import Sale, SaleState
from associate_app.domain.stock import Stock
from associate_app.domain.tender import Tender, TenderState, TenderWay
from associate_app.domain.time import DAY, HOUR, later
from central.effects.worker import work_effects
from central.store import documents
from central.store.database import Database
from central.store.imports import import_documents
from tests.central.shop import COAT, NOW, TALLINN, TARTU, WAREHOUSE, Till, enrolled, pickup, stored
from tests.central.sold import PRICE, attention, did, goods, sale

CARD = Tender(id="t", way=TenderWay.CARD, amount=PRICE, state=TenderState.APPROVED)
TWICE = replace(CARD, amount=2 * PRICE)
CASH = replace(CARD, way=TenderWay.CASH, given=PRICE)


@pytest.fixture
def till(db: Database) -> Till:
    import_documents(db, goods())
    return enrolled(db)


def reasons(db: Database) -> list[str]:
    with db.transaction() as tx:
        told = documents.read_all(tx, Attention)
    return [str(each.facts["reason"]) for each in told if each.code == "sale.against_rules"]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"tenders": ()}, "tender.still_due"),
        ({"tenders": (replace(CARD, state=TenderState.DECLINED),)}, "tender.still_due"),
        ({"tenders": (replace(CARD, state=TenderState.UNKNOWN),)}, "tender.unknown"),
        (
            {
                "tenders": (
                    replace(CARD, amount=2 * PRICE),
                    replace(CASH, id="u", amount=-PRICE, given=-PRICE),
                )
            },
            "sale.does_not_add_up",
        ),
        ({"tenders": (replace(CASH, rounding=-100_00, given=24_00),)}, "sale.does_not_add_up"),
        ({"tenders": (replace(CARD, rounding=-100_00),)}, "sale.does_not_add_up"),
        ({"earned": -1}, "sale.does_not_add_up"),
        ({"lines": ()}, "basket.empty"),
        ({"id": "R-99-0007-X"}, "sale.number_taken"),
        ({"currency": "SEK"}, "sale.currency_differs"),
        ({"market": "LV"}, "sale.currency_differs"),
        ({"at": later(NOW, 2 * HOUR)}, "sale.time_wrong"),
        ({"priced_at": later(NOW, 2 * HOUR)}, "sale.time_wrong"),
        ({"priced_at": later(NOW, -2 * DAY)}, "sale.time_wrong"),
    ],
)
def test_what_no_till_may_say_is_told(db: Database, till: Till, said: dict[str, Any], reason: str) -> None:
    did(db, till, CompleteSale(sale=sale(db, till, **said)))
    assert reasons(db) == [reason]


def test_a_price_by_hand_that_nobody_has_approved_is_told(db: Database, till: Till) -> None:
    whole = sale(db, till, tenders=(replace(CARD, amount=1_00),))
    wish = Override(amount=Money(1_00, "EUR"), reason=OverrideReason.GOODWILL)
    run = PaidRun(pieces=1, paid=1_00, tax=19)
    line = replace(whole.lines[0], list_price=1_00, runs=(run,), override=wish)
    cheap = replace(whole, lines=(line,), total=1_00, taxes=(TaxTotal(rate=240_000, net=81, tax=19),))
    did(db, till, CompleteSale(sale=cheap))
    assert reasons(db) == ["override.above_limits"]


def test_an_honest_sale_is_not_told_of(db: Database, till: Till) -> None:
    assert did(db, till, CompleteSale(sale=sale(db, till))) == {Status.ACCEPTED}
    work_effects(db, NOW)
    assert attention(db) == []


def test_a_number_that_another_till_has_given_writes_nothing_over(db: Database, till: Till) -> None:
    mine = sale(db, till)
    did(db, till, CompleteSale(sale=mine))
    thief = enrolled(db)
    did(db, thief, CompleteSale(sale=replace(sale(db, thief), id=mine.id)))
    assert attention(db) == ["sale.against_rules", "sale.number_twice"]
    assert stored(db, Sale, mine.id).device == till.id
    with db.transaction() as tx:
        assert len(documents.read_all(tx, Sale)) == 2


def test_a_number_taken_beforehand_loses_no_honest_sale(db: Database, till: Till) -> None:
    mine, thief = sale(db, till), enrolled(db)
    did(db, thief, CompleteSale(sale=replace(sale(db, thief), id=mine.id)))
    did(db, till, CompleteSale(sale=mine))
    with db.transaction() as tx:
        assert {each.device for each in documents.read_all(tx, Sale)} == {till.id, thief.id}


def test_a_charge_in_another_currency_pays_nothing(db: Database, till: Till) -> None:
    import_documents(db, [GiftCard(id="g", ending="x", currency="SEK", balance=PRICE, issued_at=NOW)])
    charge = f"{till.id}:1"
    did(db, till, ChargeGiftCard(charge=charge, card="g", amount=PRICE, currency="SEK"))
    paid = replace(CARD, id=charge, way=TenderWay.GIFT_CARD)
    did(db, till, CompleteSale(sale=sale(db, till, tenders=(paid,))))
    assert attention(db) == ["sale.charge_missing"]


def test_taking_back_leaves_what_was_paid_as_it_was(db: Database, till: Till) -> None:
    sold = sale(db, till)
    did(db, till, CompleteSale(sale=sold))
    lie = replace(CARD, amount=1, state=TenderState.REVERSED)
    assert did(db, till, VoidSale(sale=sold.id, tenders=(lie,)), approver="juhan") == {Status.ACCEPTED}
    assert stored(db, Sale, sold.id).tenders == (replace(sold.tenders[0], state=TenderState.REVERSED),)


def test_taking_back_against_the_rules_is_told(db: Database, till: Till) -> None:
    sold = sale(db, till)
    did(db, till, CompleteSale(sale=sold))
    did(db, enrolled(db), VoidSale(sale=sold.id, tenders=()), approver="juhan")
    assert reasons(db) == ["sale.other_device"]
    assert stored(db, Sale, sold.id).state is SaleState.VOIDED


def test_money_that_was_kept_is_told(db: Database, till: Till) -> None:
    sold = sale(db, till)
    did(db, till, CompleteSale(sale=sold))
    did(db, till, VoidSale(sale=sold.id, tenders=()), approver="juhan")
    assert reasons(db) == ["sale.money_kept"]


def promise(sold: Sale, order: str, place: str = TALLINN) -> Promise:
    return Promise(
        order=order,
        sale=sold.id,
        store=TALLINN,
        place=place,
        customer="",
        currency="EUR",
        lines=(PromisedLine(id="1", sku=COAT, pieces=1, paid=PRICE),),
        ready_at=later(NOW, DAY),
    )


def web_order(db: Database, state: OrderState = OrderState.OPEN, channel: Channel = Channel.WEB) -> Order:
    order = Order(
        id="O-4711",
        channel=channel,
        customer="C-9",
        store=TARTU if channel is Channel.WEB else TALLINN,
        placed_at=NOW,
        lines=(),
        total=Money(1, "EUR"),
        state=state,
    )
    import_documents(db, [order, replace(pickup("P-4711", store=TARTU), order=order.id)])
    return order


def test_a_promise_writes_over_nobody_elses_order_or_pickup(db: Database, till: Till) -> None:
    order, sold = web_order(db), sale(db, till)
    kept = stored(db, Pickup, "P-4711")
    did(db, till, PlanShip(promise=promise(sold, order.id, WAREHOUSE)))
    did(db, till, PlanPickUp(promise=promise(sold, "other"), pickup=kept.id, code="123456"))
    assert (stored(db, Order, order.id), stored(db, Pickup, kept.id)) == (order, kept)
    with db.transaction() as tx:
        made = {each.order for each in documents.read_all(tx, Pickup) if each.id.startswith("P-4711:")}
    assert made == {"other"}


def test_pieces_that_nobody_has_paid_for_are_told_of(db: Database, till: Till) -> None:
    sold = sale(db, till)
    did(db, till, CompleteSale(sale=sold), PlanShip(promise=promise(sold, f"{sold.id}/1", WAREHOUSE)))
    assert reasons(db) == ["sale.unknown"]


def test_taking_back_a_sale_cancels_no_order_of_the_web(db: Database, till: Till) -> None:
    order, kept = web_order(db), stored(db, Pickup, "P-4711")
    cancel = CancelPlan(promise=promise(sale(db, till), order.id, TARTU), pickup=kept.id)
    did(db, till, cancel, approver="juhan")
    assert (stored(db, Order, order.id), stored(db, Pickup, kept.id)) == (order, kept)
    assert reasons(db) == ["plan.other_store"]


def test_taking_back_lets_go_no_pieces_of_another_pickup(db: Database, till: Till) -> None:
    sold = sale(db, till)
    asked = PlanPickUp(promise=promise(sold, f"{sold.id}/1"), pickup="P-1", code="123456")
    did(db, till, asked)
    aside = stored(db, Stock, f"{TALLINN}:{COAT}").allocated
    did(db, till, CancelPlan(promise=promise(sold, "none"), pickup="P-1"), approver="juhan")
    assert stored(db, Stock, f"{TALLINN}:{COAT}").allocated == aside


def test_a_parcel_that_has_left_is_told_of(db: Database, till: Till) -> None:
    order = web_order(db, OrderState.COMPLETED, Channel.STORE)
    did(db, till, CancelPlan(promise=promise(sale(db, till), order.id)), approver="juhan")
    assert attention(db) == ["plan.cancelled_too_late"]
    assert stored(db, Order, order.id).state is OrderState.COMPLETED


def test_a_basket_of_another_store_is_not_touched(db: Database, till: Till) -> None:
    theirs = Basket(id=f"{TARTU}:1", store=TARTU, started_at=NOW, started_by="x", changed_at=NOW)
    import_documents(db, [theirs])
    stolen = replace(theirs, store=TALLINN, lines=(BasketLine(id="1", sku=COAT),))
    did(db, till, ParkBasket(basket=stolen), VoidBasket(basket=stolen))
    assert stored(db, Basket, theirs.id) == theirs
