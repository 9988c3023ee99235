"""Carts on a real central: who gets one, who loses one, and that no version is overwritten in silence."""

from collections import Counter
from contextlib import ExitStack
from dataclasses import replace
from hashlib import sha256
from typing import Any

import psycopg
import pytest

from associate_app.commands.attention import ResolveAttention
from associate_app.commands.carts import BuyCart, LetGoCart, SendCartHome, TakeCart
from associate_app.commands.sales import CompleteSale, VoidSale
from associate_app.documents import kind_of
from associate_app.domain.attention import Attention, AttentionState
from associate_app.domain.cart import LEASE, Cart, CartLine, CartState, content_of
from associate_app.domain.order import Channel
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.privacy import Erasure
from associate_app.domain.tender import TenderState
from associate_app.domain.time import MINUTE, Instant, later
from central.effects.worker import work_effects
from central.problems import Refusal
from central.store import documents
from central.store.carts import behind_link, end_leases, save_from_web
from central.store.database import Database
from central.store.imports import import_documents
from central.store.lookup import lookup
from sync.protocol import LookupRequest
from tests.central.meanwhile import meanwhile
from tests.central.shop import BEFORE, COAT, NOW, TALLINN, TARTU, Till, enrolled, stored
from tests.central.sold import goods, sale
from tests.people import customer

CART, ILZE = "cart-1", "C-70001"
MINE, YOURS = f"{TALLINN}:mine", f"{TALLINN}:yours"


@pytest.fixture
def till(db: Database) -> Till:
    import_documents(db, [*goods(), customer(ILZE, store=TALLINN), cart()])
    return enrolled(db)


@pytest.fixture
def other(db: Database, till: Till) -> Till:
    return enrolled(db)


def cart(*skus: str, **changed: Any) -> Cart:
    lines = tuple(CartLine(sku=sku, pieces=1) for sku in skus or (COAT, "SCARF"))
    facts: dict[str, Any] = {
        "id": CART,
        "channel": Channel.WEB,
        "customer": ILZE,
        "store": TALLINN,
        "lines": lines,
        "changed_at": BEFORE,
    }
    return Cart(**(facts | changed))


def take(basket: str = MINE, seen: Cart | None = None) -> TakeCart:
    return TakeCart(cart=CART, basket=basket, seen=content_of(seen or cart()))


def send(*skus: str, basket: str = MINE, seen: Cart | None = None, to: str = CART) -> SendCartHome:
    lines = tuple(CartLine(sku=sku, pieces=1) for sku in skus)
    return SendCartHome(
        cart=to, basket=basket, seen=content_of(seen or cart()), lines=lines, link=f"link of {basket}"
    )


def buy(number: str, basket: str = MINE) -> BuyCart:
    return BuyCart(cart=CART, basket=basket, seen=content_of(cart()), sale=number, sold={COAT: 1})


def did(db: Database, till: Till, command: Any, at: Instant = NOW, **said: Any) -> Outcome:
    (outcome,) = till.push(db, *till.sign(command, at=at, **said), now=max(at, NOW)).outcomes
    return outcome


def now_is(db: Database) -> Cart:
    found: Cart = stored(db, Cart, CART)
    return found


def asked(db: Database) -> Attention:
    with db.transaction() as tx:
        (found,) = documents.read_all(tx, Attention)
    return found


def choose(db: Database, till: Till, choice: str) -> None:
    assert did(db, till, ResolveAttention(attention=asked(db).id, choice=choice)).status is Status.ACCEPTED
    assert asked(db).state is AttentionState.RESOLVED


def web(db: Database, *skus: str, now: Instant = NOW) -> Outcome:
    lines = tuple(CartLine(sku=sku, pieces=1) for sku in skus)
    return save_from_web(db, now_is(db), lines, now)


def test_the_second_device_is_refused_and_told_who_has_it(db: Database, till: Till, other: Till) -> None:
    assert did(db, till, take()).status is Status.ACCEPTED
    refused = did(db, other, take(YOURS), actor="juhan")
    assert (refused.status, refused.code) == (Status.REFUSED, "cart.leased")
    assert (refused.facts["by"], refused.facts["device"]) == ("Mari Mets", "Till")
    assert now_is(db).lease.basket == MINE  # type: ignore[union-attr]


def test_of_two_devices_at_once_one_gets_it(db: Database, till: Till, other: Till) -> None:
    sent = other.sign(take(YOURS))
    with ExitStack() as at_work:
        tx = at_work.enter_context(db.transaction())
        documents.lock_texts(tx, kind_of(Cart), [CART])
        with (
            meanwhile(db, lambda: did(db, till, take())) as first,
            meanwhile(db, lambda: other.push(db, *sent)) as second,
        ):
            at_work.close()
            statuses = {first.result().status, second.result().outcomes[0].status}
    assert statuses == {Status.ACCEPTED, Status.REFUSED}


def test_a_lease_is_renewed_and_ends_when_nobody_does(db: Database, till: Till, other: Till) -> None:
    did(db, till, take())
    did(db, till, take(), at=later(NOW, 10 * MINUTE))
    assert end_leases(db, later(NOW, LEASE)) == 0
    over = later(NOW, 10 * MINUTE + LEASE)
    assert end_leases(db, over) == 1 and end_leases(db, over) == 0
    assert now_is(db) == cart()
    assert did(db, other, take(YOURS), at=over).status is Status.ACCEPTED


def test_the_web_changes_no_cart_that_a_store_works_on(db: Database, till: Till) -> None:
    did(db, till, take())
    assert web(db, COAT).code == "cart.leased"
    did(db, till, LetGoCart(cart=CART, basket=MINE))
    assert web(db, COAT).status is Status.ACCEPTED
    assert now_is(db).pieces == 1 and now_is(db).changed_at == NOW


def test_only_who_has_it_lets_it_go(db: Database, till: Till, other: Till) -> None:
    did(db, till, take())
    did(db, other, LetGoCart(cart=CART, basket=YOURS))
    assert now_is(db).state is CartState.LEASED


def test_who_has_not_seen_a_cart_neither_gets_nor_changes_nor_reads_it(db: Database, till: Till) -> None:
    stranger = enrolled(db, TARTU)
    guessed = TakeCart(cart=CART, basket=f"{TARTU}:guess", seen="guess")
    refused = did(db, stranger, guessed, actor="tiina")
    assert (refused.code, refused.facts) == ("cart.changed", {})
    assert did(db, stranger, LetGoCart(cart=CART, basket=MINE), actor="tiina").status is Status.QUARANTINED
    basket = f"{TARTU}:guess"
    bad = SendCartHome(
        cart=CART, basket=basket, seen="guess", lines=(CartLine(sku=COAT, pieces=9),), link="stolen"
    )
    did(db, stranger, bad, actor="tiina")
    did(db, stranger, replace(buy("R-1", basket), seen="guess"), actor="tiina")
    assert now_is(db) == cart()
    assert stored(db, Cart, basket).lines == bad.lines  # the link opens what it has written itself
    with pytest.raises(Refusal):
        lookup(db, stranger.id, LookupRequest(kind="cart", id=CART), NOW)
    assert lookup(db, stranger.id, LookupRequest(kind="cart", index={"customer": ILZE}), NOW).ids == ()


def test_a_store_that_was_shown_the_customer_may_continue_their_cart(db: Database, till: Till) -> None:
    elsewhere = enrolled(db, TARTU)
    lookup(db, elsewhere.id, LookupRequest(kind="customer", index={"email": "ilze@example.lv"}), NOW)
    assert lookup(db, elsewhere.id, LookupRequest(kind="cart", index={"customer": ILZE}), NOW).ids == (CART,)
    taken = replace(take(), basket=f"{TARTU}:mine")
    assert did(db, elsewhere, taken, actor="tiina").status is Status.ACCEPTED
    assert did(db, till, take()).code == "cart.leased_elsewhere"


def test_a_basket_sent_home_is_the_cart(db: Database, till: Till) -> None:
    did(db, till, take())
    did(db, till, send(COAT, "HAT"), at=later(NOW, 9 * MINUTE))
    home = now_is(db)
    assert [line.sku for line in home.lines] == [COAT, "HAT"] and home.state is CartState.OPEN
    assert home.link == f"link of {MINE}"


def test_it_goes_home_too_when_the_lease_ran_out_and_nobody_touched_it(db: Database, till: Till) -> None:
    did(db, till, take())
    end_leases(db, later(NOW, LEASE))
    assert did(db, till, send("HAT"), at=later(NOW, LEASE)).attention == ()
    assert [line.sku for line in now_is(db).lines] == ["HAT"]


@pytest.mark.parametrize(
    ("choice", "main", "beside"),
    [
        ("keep_web", ["HAT"], CartState.DROPPED),
        ("take_store", [COAT], CartState.DROPPED),
        ("keep_both", ["HAT"], CartState.OPEN),
    ],
)
def test_a_lease_lost_while_offline_keeps_both_versions_until_somebody_chooses(
    db: Database, till: Till, choice: str, main: list[str], beside: CartState
) -> None:
    """Taken at 12:00, lost at 12:15, changed on the web at 12:20, sent home offline at 12:30."""
    did(db, till, take())
    end_leases(db, later(NOW, LEASE))
    web(db, "HAT", now=later(NOW, 20 * MINUTE))
    sent = did(db, till, send(COAT), at=later(NOW, 30 * MINUTE))
    assert sent.status is Status.ACCEPTED_WITH_ATTENTION
    assert [line.sku for line in now_is(db).lines] == ["HAT"]
    aside = stored(db, Cart, MINE)
    assert [line.sku for line in aside.lines] == [COAT] and aside.state is CartState.ASIDE
    choose(db, till, choice)
    assert [line.sku for line in now_is(db).lines] == main
    assert stored(db, Cart, MINE).state is beside


def test_both_versions_are_kept_when_another_device_works_on_it(
    db: Database, till: Till, other: Till
) -> None:
    did(db, other, take(YOURS))
    did(db, till, send("HAT"))
    assert now_is(db).lease is not None and stored(db, Cart, MINE).state is CartState.ASIDE
    choose(db, till, "take_store")
    assert now_is(db).lease is not None, "nothing is pulled away from somebody who works on it"
    assert stored(db, Cart, MINE).state is CartState.OPEN


def test_a_sale_buys_the_cart_and_taking_it_back_opens_it(db: Database, till: Till) -> None:
    did(db, till, take())
    sold = sale(db, till)
    complete = CompleteSale(sale=replace(sold, customer=ILZE, basket=MINE))
    outcomes = till.do(db, complete, buy(sold.id))
    assert {each.status for each in outcomes} == {Status.ACCEPTED}
    assert (now_is(db).state, now_is(db).bought) == (CartState.BOUGHT, sold.id)
    assert web(db, "HAT").code == "cart.bought" and did(db, till, take()).code == "cart.bought"
    back = tuple(replace(each, state=TenderState.REVERSED) for each in sold.tenders)
    till.do(db, VoidSale(sale=sold.id, tenders=back), actor="juhan")
    assert now_is(db) == cart()


def test_two_sales_of_one_cart_need_a_look(db: Database, till: Till, other: Till) -> None:
    did(db, till, buy("R-1"))
    assert did(db, other, buy("R-2", YOURS)).status is Status.ACCEPTED_WITH_ATTENTION
    assert asked(db).facts == {"number": "R-2", "bought": "R-1"}
    assert now_is(db).bought == "R-1"


@pytest.mark.parametrize(("choice", "left"), [("take_sold_out", ["HAT"]), ("leave_cart", [COAT, "HAT"])])
def test_what_was_sold_and_changed_on_the_web_meanwhile_is_asked_about(
    db: Database, till: Till, choice: str, left: list[str]
) -> None:
    web(db, COAT, "HAT")
    did(db, till, buy("R-1"))
    assert now_is(db).state is CartState.OPEN
    choose(db, till, choice)
    assert [line.sku for line in now_is(db).lines] == left


def test_a_cart_taken_wholly_by_its_sale_is_bought(db: Database, till: Till) -> None:
    web(db, COAT)
    did(db, till, buy("R-1"))
    choose(db, till, "take_sold_out")
    assert (now_is(db).state, now_is(db).bought) == (CartState.BOUGHT, "R-1")


def test_a_basket_begun_in_the_store_goes_home_as_a_cart_of_its_own(db: Database, till: Till) -> None:
    did(db, till, replace(send("HAT", to=""), customer=ILZE))
    made = stored(db, Cart, MINE)
    assert (made.customer, made.channel, made.state) == (ILZE, Channel.STORE, CartState.OPEN)


def test_one_basket_sent_home_by_two_devices_is_kept_twice(db: Database, till: Till, other: Till) -> None:
    did(db, till, send("HAT", to=""))
    assert did(db, other, send(COAT, to="")).status is Status.ACCEPTED_WITH_ATTENTION
    assert [line.sku for line in stored(db, Cart, MINE).lines] == ["HAT"]
    aside = stored(db, Cart, asked(db).about)
    assert [line.sku for line in aside.lines] == [COAT] and aside.of == MINE


def test_nothing_brings_the_cart_of_an_erased_customer_back(db: Database, till: Till) -> None:
    did(db, till, take())
    import_documents(db, [Erasure(id=ILZE, at=NOW)])
    work_effects(db, NOW)
    assert now_is(db) is None
    did(db, till, send("HAT"))
    did(db, till, replace(send("HAT", basket=YOURS, to=""), customer=ILZE))
    with db.transaction() as tx:
        assert [each.customer for each in documents.read_all(tx, Cart)] == [""]


def test_carts_stored_before_there_were_leases_are_read(db: Database) -> None:
    with db.transaction() as tx:
        tx.execute(
            "insert into cart (id, doc) values ('old', %s)",
            [
                '{"id":"old","channel":"web","customer":"C-1","store":"tallinn","changed_at":1,'
                '"lines":[{"sku":"HAT","pieces":2}]}'
            ],
        )
    old = stored(db, Cart, "old")
    assert old.state is CartState.OPEN and old.lease is None and old.lines[0].price is None


def test_the_page_of_a_long_cart_asks_no_more_than_that_of_a_short_one(
    db: Database, till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has a link may ask for it again and again."""
    asked = Counter[int]()
    execute = psycopg.Connection.execute

    def counted(connection: Any, *said: Any, **how: Any) -> Any:
        asked[lines] += 1
        return execute(connection, *said, **how)

    monkeypatch.setattr(psycopg.Connection, "execute", counted)
    for lines in (0, 1, 60):
        shown = cart(*(f"N{number}" for number in range(lines)), link=sha256(b"secret").hexdigest())
        import_documents(db, [shown])
        asked[lines] = 0
        assert behind_link(db, "secret", NOW) is not None
    assert asked[60] == asked[1]
