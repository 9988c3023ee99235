"""What was sold or put aside for somebody erased stays for books and counter, and names nobody to anybody."""

from dataclasses import replace

import pytest

from associate_app.commands.baskets import ParkBasket, RecallBasket
from associate_app.commands.merges import StartErasure
from associate_app.commands.sales import CompleteSale
from associate_app.domain.basket import Basket, BasketLine, BasketState
from associate_app.domain.customer import Customer
from associate_app.domain.insight.summary import CustomerSummary
from associate_app.domain.money import Money
from associate_app.domain.outcome import Status
from associate_app.domain.pricing.override import Override, OverrideReason, PriceMatch
from associate_app.domain.sale import Sale
from associate_app.domain.time import DAY, later
from central.effects.worker import work_effects
from central.store.database import Database
from central.store.imports import import_documents
from tests.central.effects.buying import sale
from tests.central.shop import COAT, NOW, TALLINN, Till, count, enrolled, stored
from tests.people import customer

ILZE, BASKET = "C-70001", f"{TALLINN}:B1"
SEEN = Override(
    amount=Money(90_00, "EUR"),
    reason=OverrideReason.PRICE_MATCH,
    match=PriceMatch(
        competitor="Ilze's cousin", amount=Money(90_00, "EUR"), seen_at=NOW, evidence="https://ilze.example"
    ),
)


@pytest.fixture
def till(db: Database) -> Till:
    import_documents(db, [customer(ILZE, store=TALLINN)])
    return enrolled(db)


def erase(db: Database, till: Till) -> None:
    till.do(db, StartErasure(customer=ILZE), actor="juhan")
    work_effects(db, NOW)


def basket(id: str = BASKET) -> Basket:
    return Basket(
        id=id,
        store=TALLINN,
        started_at=NOW,
        started_by="mari",
        changed_at=NOW,
        customer=ILZE,
        points=500,
        lines=(BasketLine(id="1", sku=COAT, override=SEEN),),
    )


def sold(till: Till, running: int, **said: object) -> Sale:
    made = sale(f"1-{running:06d}", "coat", customer=ILZE, device=till.id, running=running, **said)
    return replace(made, lines=tuple(replace(each, override=SEEN) for each in made.lines))


@pytest.mark.parametrize("late", [False, True], ids=["before", "late"])
def test_a_parked_basket_keeps_its_goods_and_names_nobody(db: Database, till: Till, late: bool) -> None:
    if late:
        erase(db, till)
    till.do(db, ParkBasket(basket=basket(), notes='{"": "For Ilze"}'))
    if not late:
        erase(db, till)
    parked = stored(db, Basket, BASKET)
    assert (parked.customer, parked.points, parked.note) == ("", 0, "")
    assert parked.lines == basket().lines
    (outcome,) = till.do(db, RecallBasket(basket=BASKET))
    assert (outcome.status, stored(db, Basket, BASKET).state) == (Status.ACCEPTED, BasketState.RECALLED)


@pytest.mark.parametrize("late", [False, True], ids=["before", "late"])
def test_a_sale_is_kept_without_what_was_typed(db: Database, till: Till, late: bool) -> None:
    if late:
        erase(db, till)
    till.do(db, ParkBasket(basket=basket()))
    (outcome,) = till.do(db, CompleteSale(sale=sold(till, 1, basket=BASKET), notes='{"": "For Ilze"}'))
    assert outcome.status in (Status.ACCEPTED, Status.ACCEPTED_WITH_ATTENTION)
    if not late:
        erase(db, till)
    work_effects(db, later(NOW, DAY))
    kept = stored(db, Sale, "1-000001")
    assert (kept.total, kept.note, kept.lines[0].override.amount) == (100_00, "", Money(90_00, "EUR"))
    assert (kept.lines[0].override.match.competitor, kept.lines[0].override.match.evidence) == ("", "")
    assert stored(db, Basket, BASKET).state is BasketState.SOLD
    assert stored(db, Customer, ILZE) is stored(db, CustomerSummary, ILZE) is None
    assert count(db, "sale") == 1
