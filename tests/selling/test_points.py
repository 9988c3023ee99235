"""Points at the counter: what may be used, why not more, and what comes of them."""

from dataclasses import replace

import pytest

from associate_app.commands.sales import VoidSale
from associate_app.domain import basket as baskets
from associate_app.domain.customer import Customer
from associate_app.domain.errors import RuleViolation
from associate_app.domain.loyalty import Exposure, LoyaltyAccount
from associate_app.domain.market import Market
from associate_app.domain.tender import TenderState
from associate_app.queries.loyalty import account, moves_of
from associate_app.selling import Checkout
from associate_app.store import Store
from tests.selling.counter import (
    COAT,
    ILZE,
    LIIS,
    MANAGER,
    SERUM,
    collected,
    filled,
    furnish,
    ilze,
    paid_in_cash,
    quoted,
    sold,
)
from tests.shop import NOON, FakeLine, FixedClock, bring, held

pytestmark = pytest.mark.anyio
OTHER = "C-99002"


async def test_a_sale_moves_points_at_once_and_a_void_moves_them_back(
    store: Store, checkout: Checkout
) -> None:
    await furnish(store)
    sale = await sold(checkout, COAT, points=1_000)
    assert (sale.points, sale.total, sale.earned) == (1_000, 189_20, 189)
    assert quoted(checkout, filled(checkout)).points_held == 2_480 - 1_000 + 189
    await checkout.void_sale(sale, LIIS, MANAGER)
    assert quoted(checkout, filled(checkout)).points_held == 2_480
    assert [each.why for each in moves_of(store.reader(), ilze())].count("voided") == 1


async def test_a_purchase_that_passes_the_threshold_says_so(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    await bring(store, [ilze(tier="Glow"), collected(0, 900_00)], version=4)
    before = account(store.reader(), held(store, Customer, ILZE))
    assert before is not None
    assert (before.tier, before.next, before.missing) == ("Glow", "Aurora", 100_00)
    done = await checkout.complete(await paid_in_cash(checkout, filled(checkout, COAT)), LIIS)
    assert done.tier == "Aurora"
    after = account(store.reader(), held(store, Customer, ILZE))
    assert after is not None
    assert (after.points, after.tier, after.next) == (199, "Aurora", "")
    assert (await checkout.complete(await paid_in_cash(checkout, filled(checkout, COAT)), LIIS)).tier == ""


async def test_points_of_all_that_were_merged_count(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    twin = ilze(id=OTHER, merged_into=ILZE, merged_at=NOON)
    await bring(store, [ilze(merged_from=(OTHER,)), twin, collected(1_000, customer=OTHER)], version=4)
    assert quoted(checkout, filled(checkout)).points_held == 3_480


async def test_the_best_tier_of_all_that_were_merged_holds(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    twin = ilze(id=OTHER, merged_into=ILZE, merged_at=NOON)
    await bring(store, [ilze(tier="Circle", merged_from=(OTHER,)), twin], version=4)
    quote = quoted(checkout, filled(checkout, COAT))
    assert quote.customer is not None
    assert quote.customer.tier == "Aurora"
    theirs = account(store.reader(), held(store, Customer, ILZE))
    assert theirs is not None
    assert (theirs.tier, theirs.next) == ("Aurora", "")
    done = await checkout.complete(await paid_in_cash(checkout, filled(checkout, COAT)), LIIS)
    assert (done.sale.customer_tier, done.tier) == ("Aurora", "")
    assert held(store, Customer, ILZE).tier == "Circle", "it comes back when they are taken apart"


async def test_nothing_is_known_of_somebody_of_another_store(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    guest = ilze(id=OTHER, store="riga-origo")
    await bring(store, [guest], version=4)
    assert account(store.reader(), guest) is None
    quote = await paid_in_cash(checkout, filled(checkout, COAT, customer=OTHER))
    assert (quote.points_held, quote.points, quote.earns) == (0, 0, 199)
    await checkout.complete(quote, LIIS)
    assert store.reader().document(LoyaltyAccount, OTHER) is None, "central alone knows what it had"


async def offline_points(store: Store, customer: int, device: int) -> None:
    market = held(store, Market, "ee")
    rules = replace(market.loyalty, offline_customer=customer, offline_device=device)
    await bring(store, [replace(market, loyalty=rules)], version=5)


async def test_with_the_line_all_points_may_go(store: Store, checkout: Checkout) -> None:
    await furnish(store)
    await offline_points(store, 100, 100)
    quote = quoted(checkout, filled(checkout, points=9_999))
    assert (quote.points, quote.points_limit, quote.exposure) == (2_400, "", None)


@pytest.mark.parametrize(
    ("customer", "device", "points", "why"),
    [
        (700, 5_000, 700, "loyalty.customer_limit"),
        (5_000, 650, 600, "loyalty.device_limit"),
        (5_000, 5_000, 2_400, ""),
        (0, 0, 0, "loyalty.customer_limit"),
    ],
)
async def test_without_the_line_points_go_as_far_as_the_budgets(
    store: Store, checkout: Checkout, line: FakeLine, customer: int, device: int, points: int, why: str
) -> None:
    await furnish(store)
    await offline_points(store, customer, device)
    line.cut()
    quote = quoted(checkout, filled(checkout, points=9_999))
    assert (quote.points, quote.points_limit) == (points, why)
    assert quote.exposure == Exposure(customer_left=customer, device_left=device)


async def test_what_was_redeemed_offline_leaves_less_until_central_has_it(
    store: Store, checkout: Checkout, line: FakeLine
) -> None:
    await furnish(store)
    await bring(store, [ilze(id=OTHER, name="Anna"), collected(5_000, customer=OTHER)], version=4)
    await offline_points(store, 1_500, 2_000)
    line.cut()
    first = await sold(checkout, COAT, points=1_000)
    quote = quoted(checkout, filled(checkout, points=9_999))
    assert (quote.exposure, quote.points) == (Exposure(customer_left=500, device_left=1_000), 500)
    other = quoted(checkout, filled(checkout, SERUM, COAT, customer=OTHER, points=9_999))
    assert (other.exposure, other.points, other.points_limit) == (
        Exposure(customer_left=1_500, device_left=1_000),
        1_000,
        "loyalty.device_limit",
    )
    await store.delivered(1)
    assert quoted(checkout, filled(checkout)).exposure == Exposure(customer_left=1_500, device_left=2_000)
    assert first.points == 1_000


async def test_a_sale_that_was_taken_back_offline_exposes_nothing(
    store: Store, checkout: Checkout, line: FakeLine
) -> None:
    await furnish(store)
    line.cut()
    sale = await sold(checkout, COAT, points=1_000)
    back = tuple(replace(each, state=TenderState.REVERSED) for each in sale.tenders)
    await store.perform(VoidSale(sale=sale.id, tenders=back), actor=LIIS, approver=MANAGER)
    quote = quoted(checkout, filled(checkout))
    assert quote.exposure == Exposure(customer_left=2_500, device_left=10_000)


async def test_points_stand_still_while_somebody_pays(
    store: Store, checkout: Checkout, line: FakeLine, clock: FixedClock
) -> None:
    await furnish(store)
    quote = quoted(checkout, await checkout.keep(filled(checkout, COAT, points=2_000)))
    basket = await checkout.paying.take_cash(quote, 50_00)
    await offline_points(store, 0, 0)
    await bring(store, [collected(10)], version=6)
    line.cut()
    again = quoted(checkout, basket)
    assert (again.points, again.total, again.due) == (2_000, 179_20, 129_20)
    assert quoted(checkout, baskets.use_points(filled(checkout, COAT), 2_000, at=NOON)).points == 0


async def test_what_needs_the_line_says_so_without_it(
    store: Store, checkout: Checkout, line: FakeLine
) -> None:
    await furnish(store)
    quote = quoted(checkout, await checkout.keep(filled(checkout, COAT)))
    line.cut()
    for ask in (
        lambda: checkout.paying.gift_card("NG7K2QM4F9XB31TD7"),
        lambda: checkout.paying.take_gift_card(quote, "NG7K2QM4F9XB31TD7", 1),
        lambda: checkout.paying.take_credit(quote, 1),
        lambda: checkout.paying.ask_link(quote, 1),
    ):
        with pytest.raises(RuleViolation, match=r"tender\.needs_line"):
            await ask()
    with pytest.raises(RuleViolation, match=r"gift_card\.bad_number"):
        await checkout.paying.gift_card("4111 1111 1111 1111")
    with pytest.raises(RuleViolation, match=r"store_credit\.customer_needed"):
        await checkout.paying.take_credit(quoted(checkout, filled(checkout, COAT, customer="")), 1)
