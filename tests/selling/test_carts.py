"""A cart of the web continued at the counter, sent home again, let go, lost."""

import asyncio
import hashlib
from dataclasses import replace
from typing import Any

import pytest

from associate_app.commands.registry import type_named
from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket
from associate_app.domain.cart import LEASE, Cart, CartLine, CartState, Lease
from associate_app.domain.catalogue import Variant
from associate_app.domain.errors import RuleViolation
from associate_app.domain.market import Market
from associate_app.domain.money import Money
from associate_app.domain.order import Channel
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.pricing.coupon import Coupon
from associate_app.domain.time import DAY, HOUR, MINUTE, later
from associate_app.ports import Line
from associate_app.selling import Checkout
from associate_app.selling.cart_changes import Change
from associate_app.selling.carts import LeaseKind, Loss
from associate_app.store import Store
from tests.selling.counter import COAT, ILZE, LIIS, SERUM, SWEATER, filled, furnish, ilze, paid_in_cash
from tests.shop import DEVICE, NOON, STORE, FakeLine, FixedClock, bring, entries, held

pytestmark = pytest.mark.anyio
CART = "cart-ilze"
OTHER = "C-99002"


def cart(**changed: Any) -> Cart:
    facts: dict[str, Any] = {
        "id": CART,
        "channel": Channel.WEB,
        "customer": ILZE,
        "store": STORE,
        "lines": (line(COAT, 199_20), line(SERUM, 39_10)),
        "changed_at": later(NOON, -90 * MINUTE),
    }
    return Cart(**(facts | changed))


def line(sku: str, cents: int = 0, pieces: int = 1) -> CartLine:
    return CartLine(sku=sku, pieces=pieces, price=Money(cents, "EUR") if cents else None)


def elsewhere(minutes: int = 10) -> Lease:
    return Lease(
        basket=f"{STORE}:another",
        store=STORE,
        device="tablet-9",
        by="staff-104",
        since=NOON,
        until=later(NOON, minutes * MINUTE),
    )


@pytest.fixture
async def counter(checkout: Checkout, store: Store, line: FakeLine) -> Checkout:
    """Without the line: central's answers are what tests bring."""
    line.become(replace(line.status, line=Line.OFFLINE))
    await furnish(store)
    rules = replace(held(store, Market, "ee"), shop_link="{central}/shop/{token}")
    await bring(store, [cart(), ilze(id=OTHER, name="Mari"), rules], version=4)
    return checkout


async def decided(store: Store, now: Cart, status: Status = Status.ACCEPTED) -> None:
    """Central has what was done last, and this is how the cart is there."""
    done = (await entries(store))[-1]
    await store.delivered(done.seq)
    outcome = Outcome(
        id=done.id,
        device=DEVICE,
        seq=done.seq,
        type=done.type,
        status=status,
        at=NOON,
        code="" if status is Status.ACCEPTED else "cart.leased",
    )
    await bring(store, [now, outcome], version=10 + done.seq)


async def continued(counter: Checkout, into: Basket | None = None) -> Basket:
    return (await counter.carts.continue_here(CART, into, LIIS)).basket


def changes(counter: Checkout, changed: Cart) -> dict[str, dict[str, Any]]:
    return {f"{each.code} {each.sku}".strip(): dict(each.facts) for each in counter.carts.changes(changed)}


async def test_a_cart_becomes_the_basket_of_its_customer(counter: Checkout, store: Store) -> None:
    basket = await continued(counter)
    assert basket.customer == ILZE and basket.cart == CART
    assert [(each.sku, each.pieces, each.associate) for each in basket.lines] == [
        (COAT, 1, LIIS),
        (SERUM, 1, LIIS),
    ]
    assert counter.drafts() == (basket,)
    locked = held(store, Cart, CART)
    assert locked.state is CartState.LEASED and locked.lease is not None
    assert locked.lease.until == later(NOON, LEASE)


async def test_nothing_has_changed_where_prices_and_stock_are_as_they_were(counter: Checkout) -> None:
    assert changes(counter, cart()) == {}


async def test_what_has_changed_since_is_told_line_by_line(counter: Checkout, store: Store) -> None:
    gone = replace(held(store, Variant, SERUM), active=False)
    await bring(store, [gone], version=5)
    lines = (line(COAT, 249_00, pieces=3), line(SERUM, 39_10), line(SWEATER, 80_00))
    told = changes(counter, cart(lines=lines))
    assert told == {
        f"price_down {COAT}": {"was": 249_00, "now": 199_20, "currency": "EUR"},
        f"few_here {COAT}": {"here": 2, "pieces": 3},
        f"not_sold {SERUM}": {},
        f"price_up {SWEATER}": {"was": 80_00, "now": 89_00, "currency": "EUR"},
        f"none_here {SWEATER}": {"here": 0, "pieces": 1},
    }


async def test_an_offer_that_has_ended_is_named(counter: Checkout, clock: FixedClock) -> None:
    clock.pass_time(7 * DAY)
    told = changes(counter, cart(lines=(line(COAT),)))
    assert told == {
        f"promotion_ended {COAT}": {
            "was": 199_20,
            "now": 249_00,
            "currency": "EUR",
            "name": "Coat Week −20 %",
        }
    }


async def test_a_coupon_that_does_not_count_any_more_is_told(counter: Checkout, store: Store) -> None:
    old = Coupon(id="OLD", promotion="ee:welcome10", since=later(NOON, -9 * DAY), until=later(NOON, -DAY))
    await bring(store, [old], version=5)
    told = changes(counter, cart(coupons=("OLD",)))
    assert told == {Change.COUPON_REFUSED: {"coupon": "OLD", "why": "coupon.expired"}}


async def test_a_basket_already_begun_takes_the_cart_in_line_by_line(counter: Checkout) -> None:
    begun = filled(counter, COAT, SWEATER, customer="", points=0)
    merged = await counter.carts.continue_here(CART, begun, LIIS)
    assert merged.merged and merged.basket.id == begun.id
    assert {each.sku: each.pieces for each in merged.basket.lines} == {COAT: 2, SWEATER: 1, SERUM: 1}
    assert merged.basket.customer == ILZE


async def test_the_basket_of_another_customer_is_left_alone(counter: Checkout, store: Store) -> None:
    with pytest.raises(RuleViolation, match=r"cart\.other_customer"):
        await counter.carts.continue_here(CART, counter.start(LIIS, OTHER), LIIS)
    assert held(store, Cart, CART).state is CartState.OPEN and counter.drafts() == ()


async def test_continued_once_more_it_is_the_same_basket_with_what_was_added(
    counter: Checkout, store: Store
) -> None:
    basket = await continued(counter)
    await bring(store, [cart(lines=(line(COAT), line(SWEATER)), changed_at=NOON)], version=6)
    again = await counter.carts.continue_here(CART, None, LIIS)
    assert again.basket.id == basket.id and not again.merged
    assert {each.sku: each.pieces for each in again.basket.lines} == {COAT: 1, SERUM: 1, SWEATER: 1}


async def test_another_device_is_named_when_it_has_the_cart(counter: Checkout, store: Store) -> None:
    await bring(store, [replace(cart(), state=CartState.LEASED, lease=elsewhere())], version=5)
    with pytest.raises(RuleViolation, match=r"cart\.leased") as refused:
        await continued(counter)
    assert refused.value.facts["by"] == "Aino Virtanen"
    assert counter.drafts() == ()


async def test_a_lease_that_has_run_out_keeps_nobody_away(counter: Checkout, store: Store) -> None:
    over = replace(cart(), state=CartState.LEASED, lease=elsewhere(minutes=0))
    await bring(store, [over], version=5)
    assert (await continued(counter)).cart == CART


async def test_offline_the_lease_is_to_be_confirmed_and_held_once_central_says_so(
    counter: Checkout, store: Store
) -> None:
    basket = await continued(counter)
    assert counter.carts.lease(basket).kind is LeaseKind.TO_CONFIRM
    await decided(store, held(store, Cart, CART))
    state = counter.carts.lease(basket)
    assert state.kind is LeaseKind.HELD and state.until == later(NOON, LEASE)


async def test_a_lease_taken_by_another_device_is_lost_and_the_basket_stays(
    counter: Checkout, store: Store
) -> None:
    basket = await continued(counter)
    await decided(store, replace(cart(), state=CartState.LEASED, lease=elsewhere()), Status.REFUSED)
    state = counter.carts.lease(basket)
    assert state.kind is LeaseKind.LOST and state.why is Loss.TAKEN
    assert state.holder is not None and state.holder.by == "Aino Virtanen"
    assert counter.drafts() == (basket,)


@pytest.mark.parametrize(
    ("meanwhile", "why"),
    [
        (cart(lines=(line(SWEATER),), changed_at=NOON), Loss.CHANGED),
        (cart(state=CartState.BOUGHT, bought="O-7"), Loss.BOUGHT),
    ],
)
async def test_it_is_told_how_a_cart_was_lost(
    counter: Checkout, store: Store, meanwhile: Cart, why: Loss
) -> None:
    basket = await continued(counter)
    await decided(store, meanwhile, Status.REFUSED)
    assert counter.carts.lease(basket).why is why


async def test_online_a_refusal_of_central_is_said_at_once(
    counter: Checkout, store: Store, line: FakeLine
) -> None:
    line.become(replace(line.status, line=Line.ONLINE))
    loop, written = asyncio.get_running_loop(), asyncio.Event()
    stop = store.subscribe(lambda _: loop.call_soon_threadsafe(written.set))
    asked = asyncio.create_task(continued(counter))
    await written.wait()
    stop()
    await decided(store, replace(cart(), state=CartState.LEASED, lease=elsewhere()), Status.REFUSED)
    with pytest.raises(RuleViolation, match=r"cart\.leased"):
        await asked
    assert counter.drafts() == ()


async def test_a_lease_is_renewed_while_it_is_ours(
    counter: Checkout, store: Store, line: FakeLine, clock: FixedClock
) -> None:
    basket = await continued(counter)
    await decided(store, held(store, Cart, CART))
    line.become(replace(line.status, line=Line.ONLINE))
    clock.pass_time(5 * MINUTE)
    await counter.carts.renew(basket, LIIS)
    lease = held(store, Cart, CART).lease
    assert lease is not None and lease.until == later(NOON, 5 * MINUTE + LEASE) and lease.since == NOON


async def test_nothing_is_asked_for_that_runs_on_anyway_or_that_nobody_would_hear(
    counter: Checkout, store: Store, line: FakeLine, clock: FixedClock
) -> None:
    basket = await continued(counter)
    await decided(store, held(store, Cart, CART))
    clock.pass_time(10 * MINUTE)
    await counter.carts.renew(basket, LIIS)
    assert await entries(store) == [], "central can't hear it"
    line.become(replace(line.status, line=Line.ONLINE))
    await counter.carts.renew(basket, LIIS)
    await counter.carts.renew(basket, LIIS)
    assert len(await entries(store)) == 2, "asked again until central has said yes"
    await decided(store, held(store, Cart, CART))
    await counter.carts.renew(basket, LIIS)
    assert await entries(store) == []


async def test_sent_home_the_basket_is_the_cart_behind_a_link_that_only_the_customer_has(
    counter: Checkout, store: Store
) -> None:
    basket = baskets.add(await continued(counter), "9", SWEATER, at=NOON, associate=LIIS)
    sent = await counter.carts.send_home(basket, LIIS)
    home = held(store, Cart, CART)
    assert home.state is CartState.OPEN and home.lease is None and counter.drafts() == ()
    assert home.lines == (line(COAT, 199_20), line(SERUM, 39_10), line(SWEATER, 89_00))
    address, _, secret = sent.link.rpartition("/")
    assert address == "http://127.0.0.1:8420/shop" and len(secret) >= 32
    assert home.link == hashlib.sha256(secret.encode()).hexdigest()
    assert secret not in str(await entries(store)) and ILZE not in sent.link
    assert not sent.works_now


async def test_a_basket_begun_here_goes_home_as_a_cart_of_its_own(counter: Checkout, store: Store) -> None:
    basket = filled(counter, COAT, points=0)
    await counter.carts.send_home(basket, LIIS)
    made = held(store, Cart, basket.id)
    assert made.customer == ILZE and made.channel is Channel.STORE and made.state is CartState.OPEN


async def test_a_basket_given_to_another_customer_does_not_write_over_the_first_ones_cart(
    counter: Checkout, store: Store
) -> None:
    basket = baskets.give_to(await continued(counter), OTHER, at=NOON)
    await counter.carts.send_home(basket, LIIS)
    assert held(store, Cart, basket.id).customer == OTHER
    assert held(store, Cart, CART) == cart()


async def test_what_changed_on_the_web_meanwhile_is_kept_beside_what_is_sent_home(
    counter: Checkout, store: Store
) -> None:
    basket = await continued(counter)
    web = cart(lines=(line(SWEATER),), changed_at=NOON)
    await decided(store, web, Status.REFUSED)
    await counter.carts.send_home(basket, LIIS)
    assert held(store, Cart, CART) == web
    aside = held(store, Cart, basket.id)
    assert aside.state is CartState.ASIDE and aside.of == CART and aside.pieces == 2


async def test_a_sale_buys_the_cart_and_taking_it_back_opens_it(counter: Checkout, store: Store) -> None:
    quote = await paid_in_cash(counter, await continued(counter))
    sale = (await counter.complete(quote, LIIS)).sale
    bought = held(store, Cart, CART)
    assert bought.state is CartState.BOUGHT and bought.bought == sale.id
    await counter.void_sale(sale, LIIS, approver="staff-108")
    assert held(store, Cart, CART) == cart()


async def test_a_basket_thrown_away_lets_the_cart_go(counter: Checkout, store: Store) -> None:
    await counter.throw_away(await continued(counter), LIIS)
    assert held(store, Cart, CART) == cart()


async def test_an_emptied_basket_lets_the_cart_go_too(counter: Checkout, store: Store) -> None:
    basket = await continued(counter)
    for each in basket.lines:
        basket = baskets.remove(basket, each.id, at=NOON)
    await counter.throw_away(await counter.keep(basket), LIIS)
    assert held(store, Cart, CART) == cart() and counter.drafts() == ()


async def test_a_parked_basket_keeps_the_cart_until_its_time_is_over(
    counter: Checkout, store: Store, clock: FixedClock
) -> None:
    basket = await continued(counter)
    await counter.park(basket, LIIS)
    with pytest.raises(RuleViolation, match=r"cart\.parked"):
        await continued(counter)
    clock.pass_time(HOUR)
    recalled = await counter.recall(held(store, Basket, basket.id), LIIS)
    assert recalled.cart == CART and counter.carts.lease(recalled).kind is LeaseKind.TO_CONFIRM


async def test_nothing_goes_home_while_money_moves_or_without_a_shop(counter: Checkout, store: Store) -> None:
    basket = await continued(counter)
    paid = await paid_in_cash(counter, basket)
    with pytest.raises(RuleViolation, match=r"basket\.being_paid"):
        await counter.carts.send_home(paid.basket, LIIS)
    await bring(store, [replace(held(store, Market, "ee"), shop_link="")], version=6)
    with pytest.raises(RuleViolation, match=r"cart\.no_shop"):
        await counter.carts.send_home(basket, LIIS)
    assert len(counter.drafts()) == 1


def test_carts_are_asked_for_and_baskets_go_home_whatever_happened() -> None:
    assert not type_named("cart.take").fact
    assert type_named("cart.send_home").fact and type_named("cart.buy").fact
