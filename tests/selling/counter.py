"""The basket of the drawings: coat, serum, sweater and boots of an Aurora customer in Tallinn Viru."""

from typing import Any

from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket
from associate_app.domain.customer import Customer
from associate_app.domain.fulfilment import Way
from associate_app.domain.loyalty import LoyaltyAccount, MonthSpend, month_of
from associate_app.domain.sale import Sale
from associate_app.domain.stock import Availability, NearbyStock, Stock
from associate_app.domain.time import DAY, later
from associate_app.selling import Checkout, Quote
from associate_app.store import Store
from tests.shop import NOON, STORE, bring

LIIS, MANAGER = "staff-101", "staff-108"
ILZE = "C-99001"
COAT, SERUM, SWEATER, BOOTS = (
    "MH-20418-INK-M",
    "TS-20502-CLOUD-30ML",
    "NL-20305-OAT-M",
    "VA-20112-BLACK-39",
)
POINTS = 2_480


def ilze(**changed: Any) -> Customer:
    facts: dict[str, Any] = {
        "id": ILZE,
        "name": "Ilze Bērziņa",
        "email": "",
        "phone": "",
        "store": STORE,
        "language": "lv",
        "since": later(NOON, -400 * DAY),
        "tier": "Aurora",
    }
    return Customer(**(facts | changed))


def collected(points: int, spent: int = 1_200_00, customer: str = ILZE) -> LoyaltyAccount:
    month = MonthSpend(month=month_of(NOON), currency="EUR", amount=spent)
    return LoyaltyAccount(id=customer, store=STORE, points=points, spent=(month,))


def lying(sku: str, pieces: int) -> Stock:
    return Stock(id=f"{STORE}:{sku}", place=STORE, sku=sku, bins={"shelf": pieces})


def elsewhere(sku: str, **pieces: int) -> Availability:
    held = tuple(
        NearbyStock(place=id.replace("_", "-"), pieces=count, at=NOON) for id, count in pieces.items()
    )
    return Availability(id=f"baltic:{sku}", region="baltic", sku=sku, nearby=held, elsewhere={}, at=NOON)


async def furnish(store: Store) -> None:
    """Coat, serum and boots lie here, the sweater in Rīga alone."""
    await bring(
        store,
        [
            ilze(),
            collected(POINTS),
            lying(COAT, 2),
            lying(SERUM, 5),
            lying(SWEATER, 0),
            lying(BOOTS, 2),
            elsewhere(SWEATER, warehouse_riga=26),
        ],
        version=3,
    )


def filled(checkout: Checkout, *skus: str, customer: str = ILZE, points: int = 2_000) -> Basket:
    basket = checkout.start(LIIS, customer)
    for number, sku in enumerate(skus or (COAT, SERUM, SWEATER, BOOTS), 1):
        basket = baskets.add(basket, str(number), sku, at=NOON, associate=LIIS)
    if not skus:
        basket = baskets.send(basket, "4", Way.PICKUP, STORE, at=NOON)
    return baskets.use_points(basket, points, at=NOON)


def quoted(checkout: Checkout, basket: Basket) -> Quote:
    return checkout.quote(basket)


async def paid_in_cash(checkout: Checkout, basket: Basket) -> Quote:
    quote = quoted(checkout, await checkout.keep(basket))
    basket = await checkout.paying.take_cash(quote, quote.due + 100_00)
    return quoted(checkout, basket)


async def sold(checkout: Checkout, *skus: str, **asked: Any) -> Sale:
    quote = await paid_in_cash(checkout, filled(checkout, *(skus or (COAT,)), **asked))
    return (await checkout.complete(quote, LIIS)).sale
