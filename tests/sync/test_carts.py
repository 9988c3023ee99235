"""A cart between a customer's phone and two devices of a store, over the whole way."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket
from associate_app.domain.cart import Cart, CartLine, CartState
from associate_app.domain.customer import Customer
from associate_app.domain.market import Market
from associate_app.domain.order import Channel
from associate_app.domain.pricing.loyalty import LoyaltyRules
from associate_app.domain.pricing.override import OverridePolicy
from associate_app.domain.pricing.tax import TaxRate, TaxRounding, TaxRules
from associate_app.domain.staff import Role
from associate_app.domain.time import HOUR, Instant, later
from associate_app.ports import Line, SyncStatus
from associate_app.selling import Checkout
from associate_app.selling.carts import LeaseKind, Loss
from central.api import create_app
from central.store.carts import end_leases
from central.store.imports import import_documents
from tests.shop import FakeLine
from tests.sync.chain import Chain, Tablet
from tests.sync.goods import SKUS, TALLINN
from tests.sync.served import Served

pytestmark = pytest.mark.anyio
CART, LIIS = "cart-c-ilze", f"{Role.ASSOCIATE}-{TALLINN}"
COAT, SCARF = SKUS[0], SKUS[2]


@pytest.fixture(autouse=True)
def shop(chain: Chain) -> Iterator[str]:
    """The demo's web shop of this chain, on a socket."""
    import_documents(chain.database, furniture(chain.clock.now()))
    served = Served(create_app(chain.database, clock=chain.clock.now, shop=True))
    served.start()
    yield served.url
    served.stop()


def furniture(now: Instant) -> Iterator[Market | Customer | Cart]:
    rate = TaxRate(tax_class="standard", since=Instant(0), rate=240_000)
    yield Market(
        id="EE",
        currency="EUR",
        tax=TaxRules(id="EE", inside=True, rounding=TaxRounding.LINE, rates=(rate,)),
        overrides=OverridePolicy(id="EE", limits=()),
        loyalty=LoyaltyRules(per_point=100, step=100, step_value=100, tiers=()),
        shop_link="https://shop.example/shop/{token}",
    )
    yield Customer(
        id="c-ilze", name="Ilze", email="", phone="", store=TALLINN, language="lv", since=Instant(0)
    )
    yield Cart(
        id=CART,
        channel=Channel.WEB,
        customer="c-ilze",
        store=TALLINN,
        lines=(CartLine(sku=COAT, pieces=1),),
        changed_at=later(now, -HOUR),
    )


def counter(tablet: Tablet) -> Checkout:
    line = FakeLine()
    line.become(SyncStatus(line=Line.OFFLINE, since=Instant(0)))
    return Checkout(tablet.store, lambda: None, line, lambda: LIIS)


async def continued(checkout: Checkout) -> Basket:
    return (await checkout.carts.continue_here(CART, None, LIIS)).basket


async def settled(*tablets: Tablet) -> None:
    for _ in range(2):
        for each in tablets:
            await each.round()


def opened(shop: str, link: str) -> str:
    with httpx.Client(trust_env=False) as browser:
        return browser.get(f"{shop}/shop/{link.rpartition('/')[2]}").text


async def test_from_the_web_to_the_counter_and_home_behind_a_link(
    chain: Chain, tablet: Tablet, shop: str
) -> None:
    await settled(tablet)
    checkout = counter(tablet)
    basket = await continued(checkout)
    assert checkout.carts.lease(basket).kind is LeaseKind.TO_CONFIRM
    await settled(tablet)
    assert checkout.carts.lease(basket).kind is LeaseKind.HELD
    basket = baskets.add(basket, "2", SCARF, at=tablet.clock.now(), pieces=3)
    sent = await checkout.carts.send_home(basket, LIIS)
    assert "No cart here" in opened(shop, sent.link), "the link waits for the line"
    await settled(tablet)
    page = opened(shop, sent.link)
    assert "516.00 EUR" in page and "<form" in page
    await continued(checkout)
    await settled(tablet)
    assert "being served in the store" in opened(shop, sent.link)


async def test_of_two_devices_the_second_loses_the_cart_and_nothing_else(
    chain: Chain, tablet: Tablet, till: Tablet
) -> None:
    await settled(tablet, till)
    first, second = counter(tablet), counter(till)
    mine, theirs = await continued(first), await continued(second)
    await settled(tablet, till)
    assert first.carts.lease(mine).kind is LeaseKind.HELD
    lost = second.carts.lease(theirs)
    assert (lost.kind, lost.why) == (LeaseKind.LOST, Loss.TAKEN)
    assert lost.holder is not None and lost.holder.device == "Tablet"
    assert second.drafts() == (theirs,)
    await second.carts.send_home(theirs, LIIS)
    await settled(till, tablet)
    assert chain.document(Cart, CART).lease is not None  # type: ignore[union-attr]
    aside = tablet.document(Cart, theirs.id)
    assert aside is not None and aside.state is CartState.ASIDE


async def test_a_device_that_lost_the_line_finds_its_lease_ended_and_takes_it_again(
    chain: Chain, tablet: Tablet, till: Tablet
) -> None:
    await settled(tablet, till)
    checkout = counter(tablet)
    basket = await continued(checkout)
    await settled(tablet)
    assert end_leases(chain.database, later(chain.clock.now(), HOUR)) == 1
    await settled(tablet, till)
    assert checkout.carts.lease(basket).kind is LeaseKind.TO_CONFIRM
    other = await continued(counter(till))
    await settled(till, tablet)
    assert checkout.carts.lease(basket).why is Loss.TAKEN
    assert counter(till).carts.lease(other).kind is LeaseKind.HELD


async def test_a_restart_in_between_loses_neither_basket_nor_lease(
    chain: Chain, tablet: Tablet, tmp_path: Path
) -> None:
    await settled(tablet)
    basket = await continued(counter(tablet))
    await tablet.restart()
    await settled(tablet)
    checkout = counter(tablet)
    assert checkout.drafts() == (basket,)
    assert checkout.carts.lease(basket).kind is LeaseKind.HELD
