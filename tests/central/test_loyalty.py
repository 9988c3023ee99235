"""Points and tiers on a real central: what a sale moves, what it takes back, and what is told to somebody."""

from dataclasses import replace
from typing import Any

import pytest

from associate_app.commands.attention import ResolveAttention
from associate_app.commands.merges import MergeCustomers
from associate_app.commands.sales import CompleteSale, VoidSale
from associate_app.domain.attention import Attention
from associate_app.domain.customer import Customer
from associate_app.domain.loyalty import LoyaltyAccount, LoyaltyMove, MonthSpend, MoveWhy, month_of
from associate_app.domain.outcome import Status
from associate_app.domain.pricing.bill import PaidRun, TaxTotal
from associate_app.domain.pricing.loyalty import LoyaltyRules, LoyaltyTier
from associate_app.domain.pricing.reasons import Applied, Source
from associate_app.domain.pricing.tax import tax_of
from associate_app.domain.sale import Sale, SaleLine
from associate_app.domain.tender import Tender, TenderState, TenderWay
from central.store import documents
from central.store.database import Database
from central.store.imports import import_documents
from tests.central.shop import COAT, NOW, TALLINN, Till, enrolled, stored
from tests.central.sold import PRICE, attention, did, goods, sale
from tests.people import customer

RULES = LoyaltyRules(
    per_point=100,
    step=100,
    step_value=100,
    tiers=(LoyaltyTier(name="Circle", from_spend=0), LoyaltyTier(name="Glow", from_spend=300_00)),
)
ILZE, TWIN = "C-70001", "C-70002"


@pytest.fixture
def till(db: Database) -> Till:
    import_documents(db, goods(loyalty=RULES))
    import_documents(db, [customer(id, store=TALLINN, tier="Circle") for id in (ILZE, TWIN)])
    return enrolled(db)


def collected(points: int, spent: int = 0, id: str = ILZE) -> LoyaltyAccount:
    month = MonthSpend(month=month_of(NOW), currency="EUR", amount=spent)
    return LoyaltyAccount(id=id, store=TALLINN, points=points, spent=(month,) if spent else ())


def bought(db: Database, till: Till, running: int = 1, points: int = 0, **changed: Any) -> Sale:
    """A coat, a part of it paid with points."""
    value = points
    paid = PRICE - value
    tender = Tender(id="t", way=TenderWay.CARD, amount=paid, state=TenderState.APPROVED)
    facts: dict[str, Any] = {
        "customer": ILZE,
        "customer_tier": "Circle",
        "points": points,
        "points_value": value,
        "total": paid,
        "tenders": (tender,),
        "earned": paid // 100,
        **(less(value) if value > 0 else {}),
    }
    return sale(db, till, running, **(facts | changed))


def less(value: int) -> dict[str, Any]:
    """What points take off the coat's price and its tax."""
    paid = PRICE - value
    tax = tax_of(paid, 240_000, inside=True)
    line = SaleLine(
        id="1",
        sku=COAT,
        pieces=1,
        list_price=PRICE,
        unit_price=PRICE,
        tax_class="standard",
        rate=240_000,
        runs=(PaidRun(pieces=1, paid=paid, tax=tax),),
    )
    return {
        "lines": (line,),
        "taxes": (TaxTotal(rate=240_000, net=paid - tax, tax=tax),),
        "applied": (Applied(source=Source.POINTS, id="", name="", amount=value, lines=()),),
    }


def points(db: Database, id: str = ILZE) -> int:
    return int(stored(db, LoyaltyAccount, id).points)


def taken_back(sold: Sale) -> VoidSale:
    back = tuple(replace(each, state=TenderState.REVERSED) for each in sold.tenders)
    return VoidSale(sale=sold.id, tenders=back)


def test_points_come_and_go_with_a_sale_and_return_with_it(db: Database, till: Till) -> None:
    import_documents(db, [collected(500)])
    sold = bought(db, till, points=200)
    assert did(db, till, CompleteSale(sale=sold)) == {Status.ACCEPTED}
    assert points(db) == 500 - 200 + 122
    assert did(db, till, taken_back(sold), approver="juhan") == {Status.ACCEPTED}
    account = stored(db, LoyaltyAccount, ILZE)
    assert (account.points, account.spent) == (500, ())


def test_the_first_purchase_opens_the_account(db: Database, till: Till) -> None:
    did(db, till, CompleteSale(sale=bought(db, till)))
    account = stored(db, LoyaltyAccount, ILZE)
    assert (account.store, account.points, account.spent[0].amount) == (TALLINN, 124, PRICE)
    with db.transaction() as tx:
        assert [each.why for each in documents.read_all(tx, LoyaltyMove)] == [MoveWhy.EARNED]


def test_the_tier_rises_at_once_and_goes_with_the_sale_that_brought_it(db: Database, till: Till) -> None:
    import_documents(db, [collected(0, 200_00)])
    first, second = bought(db, till, 1), bought(db, till, 2, customer_tier="Glow")
    did(db, till, CompleteSale(sale=first))
    assert stored(db, Customer, ILZE).tier == "Glow"
    did(db, till, CompleteSale(sale=second))
    did(db, till, taken_back(first), approver="juhan")
    assert stored(db, Customer, ILZE).tier == "Glow", "the second sale reaches it too"
    did(db, till, taken_back(second), approver="juhan")
    assert stored(db, Customer, ILZE).tier == "Glow", "the second sale did not bring it"


def test_a_tier_that_nothing_else_reaches_goes_back(db: Database, till: Till) -> None:
    import_documents(db, [collected(0, 200_00)])
    sold = bought(db, till)
    did(db, till, CompleteSale(sale=sold))
    did(db, till, taken_back(sold), approver="juhan")
    assert stored(db, Customer, ILZE).tier == "Circle"


def test_two_devices_that_redeem_the_same_points_are_told_of(db: Database, till: Till) -> None:
    import_documents(db, [collected(300)])
    other = enrolled(db)
    assert did(db, till, CompleteSale(sale=bought(db, till, points=300))) == {Status.ACCEPTED}
    did(db, other, CompleteSale(sale=bought(db, other, points=300)))
    assert attention(db) == ["loyalty.overdrawn"]
    with db.transaction() as tx:
        (told,) = documents.read_all(tx, Attention)
    assert (told.about, told.store, told.facts["points"]) == (ILZE, TALLINN, 58)
    assert points(db) == -58 == 300 - 300 + 121 - 300 + 121


@pytest.mark.parametrize(("choice", "left"), [("forgive_points", 0), ("earn_first", -76)])
def test_what_is_below_zero_is_forgiven_or_earned_first(
    db: Database, till: Till, choice: str, left: int
) -> None:
    import_documents(db, [collected(0)])
    sold = bought(db, till, points=100, earned=24)
    did(db, till, CompleteSale(sale=sold))
    with db.transaction() as tx:
        (told,) = documents.read_all(tx, Attention)
    assert told.choices == ("earn_first", "forgive_points")
    did(db, till, ResolveAttention(attention=told.id, choice=choice), actor="juhan")
    assert points(db) == left


def test_points_of_merged_customers_count_together_and_the_own_go_first(db: Database, till: Till) -> None:
    import_documents(db, [collected(150), collected(100, id=TWIN)])
    did(db, till, MergeCustomers(kept=ILZE, dropped=TWIN), actor="juhan")
    sold = bought(db, till, points=200, customer=TWIN)
    assert did(db, till, CompleteSale(sale=sold)) == {Status.ACCEPTED}
    assert (points(db), points(db, TWIN)) == (122, 50)
    did(db, till, taken_back(sold), approver="juhan")
    assert (points(db), points(db, TWIN)) == (150, 100)
    assert attention(db) == []


def test_the_tier_of_a_merged_customer_is_believed(db: Database, till: Till) -> None:
    with db.transaction() as tx:
        twin = documents.read(tx, Customer, TWIN)
    assert twin is not None
    import_documents(db, [replace(twin, tier="Glow")])
    did(db, till, MergeCustomers(kept=ILZE, dropped=TWIN), actor="juhan")
    did(db, till, CompleteSale(sale=bought(db, till, customer_tier="Glow")))
    assert attention(db) == []


@pytest.mark.parametrize(
    ("said", "code", "points_after"),
    [
        ({"customer_tier": "Glow"}, "loyalty.tier_differs", 1_000 + 124),
        ({"earned": 100_000}, "loyalty.earned_differs", 1_000 + 124),
        ({"points": -100_000, "points_value": 0}, "sale.against_rules", 1_000 + 1_124),
        ({"points": 100, "points_value": 200}, "loyalty.value_differs", 900 + 123),
        ({"customer": "", "points": 100, "points_value": 100}, "loyalty.value_differs", 1_000),
    ],
)
def test_what_a_device_makes_up_is_not_believed(
    db: Database, till: Till, said: dict[str, Any], code: str, points_after: int
) -> None:
    import_documents(db, [collected(1_000)])
    did(db, till, CompleteSale(sale=bought(db, till, **said)))
    assert code in attention(db)
    assert points(db) == points_after
