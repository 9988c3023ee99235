"""Sales as a till of the small shop makes them, and what central says to them."""

from typing import Any

from associate_app.commands.registry import Command
from associate_app.domain.attention import Attention
from associate_app.domain.catalogue import ListPrice, Price, Style, Variant
from associate_app.domain.device import Device
from associate_app.domain.market import Market
from associate_app.domain.money import Money
from associate_app.domain.outcome import Status
from associate_app.domain.pricing.bill import PaidRun, TaxTotal
from associate_app.domain.pricing.coupon import Coupon
from associate_app.domain.pricing.loyalty import LoyaltyRules
from associate_app.domain.pricing.override import OverridePolicy
from associate_app.domain.pricing.tax import TaxRate, TaxRounding, TaxRules
from associate_app.domain.receipt import receipt_number
from associate_app.domain.sale import Sale, SaleLine
from associate_app.domain.tender import Tender, TenderState, TenderWay
from associate_app.domain.time import DAY, Instant, later
from central.store import documents
from central.store.database import Database
from tests.central.shop import COAT, NOW, TALLINN, Till, stored

PRICE, TAX = 124_00, 24_00


def goods(**rules: Any) -> list[Any]:
    """`rules` of the market."""
    return [
        Style(
            id="COAT", brand="B", name="Coat", category="Coats", material="", art="coat", colours=(), sizes=()
        ),
        Variant(id=COAT, style="COAT", gtin="", name="Coat", brand="B", colour="", colour_name="", size=""),
        Price(
            id=f"EE:{COAT}",
            market="EE",
            sku=COAT,
            lists=(ListPrice(amount=Money(PRICE, "EUR"), since=Instant(0)),),
        ),
        _market(**rules),
        Coupon(id="ONCE", promotion="none", since=Instant(0), until=later(NOW, DAY)),
    ]


def number_of(db: Database, till: Till, running: int) -> str:
    return receipt_number(stored(db, Device, till.id).number, running)


def sale(
    db: Database, till: Till, running: int = 1, pieces: int = 1, each: int = PRICE, **changed: Any
) -> Sale:
    total, tax = each * pieces, TAX * pieces
    facts: dict[str, Any] = {
        "id": number_of(db, till, running),
        "store": TALLINN,
        "market": "EE",
        "device": till.id,
        "running": running,
        "at": NOW,
        "priced_at": NOW,
        "associate": "mari",
        "currency": "EUR",
        "lines": (
            SaleLine(
                id="1",
                sku=COAT,
                pieces=pieces,
                list_price=each,
                unit_price=each,
                tax_class="standard",
                rate=240_000,
                runs=(PaidRun(pieces=pieces, paid=each, tax=TAX),),
            ),
        ),
        "applied": (),
        "tax_inside": True,
        "taxes": (TaxTotal(rate=240_000, net=total - tax, tax=tax),),
        "total": total,
        "tenders": (
            Tender(id="t", way=TenderWay.CASH, amount=total, state=TenderState.APPROVED, given=total),
        ),
    }
    return Sale(**(facts | changed))


def _market(**rules: Any) -> Market:
    facts: dict[str, Any] = {
        "tax": TaxRules(
            id="EE",
            inside=True,
            rounding=TaxRounding.DOCUMENT,
            rates=(TaxRate(tax_class="standard", since=Instant(0), rate=240_000),),
        ),
        "overrides": OverridePolicy(id="EE", limits=()),
        "loyalty": LoyaltyRules(per_point=0, step=0, step_value=0),
    }
    return Market(id="EE", currency="EUR", **(facts | rules))


def attention(db: Database) -> list[str]:
    with db.transaction() as tx:
        return sorted(each.code for each in documents.read_all(tx, Attention))


def did(db: Database, till: Till, *commands: Command, **said: Any) -> set[Status]:
    return {each.status for each in till.do(db, *commands, **said)}
