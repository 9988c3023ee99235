"""Ilze of the demo, with all that her store knows of her: documents that come from central."""

from functools import cache
from typing import Any

from associate_app.domain.cart import Cart
from associate_app.domain.catalogue import Price, Style, Variant
from associate_app.domain.customer import Customer, Interaction, Note
from associate_app.domain.insight.repurchase import Replenishment
from associate_app.domain.insight.segment import SegmentScale
from associate_app.domain.insight.summary import CustomerSummary
from associate_app.domain.insight.together import Partner, Recommendation
from associate_app.domain.loyalty import LoyaltyAccount
from associate_app.domain.money import Money
from associate_app.domain.order import Order
from associate_app.domain.stock import Stock
from associate_app.domain.time import DAY, later
from central.demo import SIZES, documents
from tests.shop import NOON, STORE

ILZE = "C-10084"
KADRI = "C-10018"  # without a cart
_POINTS = 2_480


@cache
def ilze() -> tuple[Any, ...]:
    made = list(documents(SIZES["S"], 1, NOON))
    hers = [each for each in made if _is_hers(each)]
    carts = [each for each in hers if isinstance(each, Cart)]
    skus = {line.sku for cart in carts for line in cart.lines}
    skus |= {wish.sku for each in hers if isinstance(each, Customer) for wish in each.wishes}
    goods = [each for each in made if _is_of(each, skus)]
    styles = {each.style for each in goods if isinstance(each, Variant)}
    goods += [each for each in made if isinstance(each, Style) and each.id in styles]
    return (*goods, *hers, *_counted(sorted(skus), sorted(styles)))


def _is_hers(document: Any) -> bool:
    if isinstance(document, Customer):
        return document.id == ILZE
    return isinstance(document, Cart | Note | Interaction | Order) and document.customer == ILZE


def _is_of(document: Any, skus: set[str]) -> bool:
    if isinstance(document, Variant):
        return document.id in skus
    if isinstance(document, Price):
        return document.market == "ee" and document.sku in skus
    return isinstance(document, Stock) and document.place == STORE and document.sku in skus


def _counted(skus: list[str], styles: list[str]) -> list[Any]:
    serum = next(sku for sku in skus if sku.startswith("TS-20502"))
    return [
        CustomerSummary(
            id=KADRI,
            store=STORE,
            market="ee",
            value=Money(20_850, "EUR"),
            paid=Money(20_850, "EUR"),
            baskets=2,
            elsewhere=(),
            purchases=2,
            items=3,
            sent_back=0,
            visits=1,
            first_at=later(NOON, -200 * DAY),
            last_at=later(NOON, -40 * DAY),
            last_visit_at=later(NOON, -40 * DAY),
            last_visit=STORE,
            replenishments=(),
            styles=("MH-20418",),
            at=NOON,
        ),
        CustomerSummary(
            id=ILZE,
            store=STORE,
            market="ee",
            value=Money(431_280, "EUR"),
            paid=Money(455_990, "EUR"),
            baskets=25,
            elsewhere=(Money(120_000, "SEK"),),
            purchases=25,
            items=52,
            sent_back=4,
            visits=23,
            first_at=later(NOON, -900 * DAY),
            last_at=later(NOON, -10 * DAY),
            last_visit_at=later(NOON, -3 * DAY),
            last_visit="riga-origo",
            replenishments=(
                Replenishment(
                    style="TS-20502", sku=serum, purchases=4, last_at=later(NOON, -55 * DAY), interval_days=60
                ),
            ),
            styles=("MH-20418",),
            at=NOON,
        ),
        SegmentScale(
            id="ee",
            currency="EUR",
            days=(20, 60, 120, 300),
            purchases=(1, 2, 5, 9),
            value=(5_000, 15_000, 60_000, 150_000),
            customers=2_140,
            at=NOON,
        ),
        LoyaltyAccount(id=ILZE, store=STORE, points=_POINTS),
        *_together(styles),
    ]


def _together(styles: list[str]) -> list[Recommendation]:
    partners = tuple(
        Partner(style=style, baskets=40 - place, permille=200, at_least=140 - place, base=30)
        for place, style in enumerate(each for each in styles if each != "MH-20418")
    )
    since = later(NOON, -365 * DAY)
    return [Recommendation(id="MH-20418", baskets=210, partners=partners, since=since, at=NOON)]
