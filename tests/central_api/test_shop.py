"""The demo's web shop over HTTP: a cart behind its link, safe from what is written in it and around it."""

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import httpx
import pytest

from associate_app.domain.cart import Cart, CartLine, CartState, Lease
from associate_app.domain.catalogue import ListPrice, Price, Variant
from associate_app.domain.money import Money
from associate_app.domain.order import Channel
from associate_app.domain.time import MINUTE, Instant, later
from central.api import create_app
from central.store.database import Database
from central.store.documents import read
from central.store.imports import import_documents
from tests.central_api.shop import NOON, STORE, SettableClock
from tests.sync.served import Served

SECRET = "s" * 32
HOSTILE = '"><script>alert(1)</script>&<b>'


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock(NOON)


@pytest.fixture
def shop(database: Database, clock: SettableClock) -> Iterator[httpx.Client]:
    import_documents(database, goods())
    served = Served(create_app(database, clock=clock, shop=True))
    served.start()
    with httpx.Client(base_url=served.url, trust_env=False) as client:
        yield client
    served.stop()


def goods() -> Iterator[Any]:
    for sku, name in (("COAT", "Hella wool wrap coat"), ("ODD", HOSTILE)):
        yield Variant(id=sku, style=sku, gtin="", name=name, brand="", colour="", colour_name="Ink", size="M")
    lists = (ListPrice(amount=Money(12_00, "EUR"), since=Instant(0)),)
    yield Price(id="ee:ODD", market="ee", sku="ODD", lists=lists)
    yield cart()


def cart(**changed: Any) -> Cart:
    facts: dict[str, Any] = {
        "id": "cart-C-10084",
        "channel": Channel.WEB,
        "customer": "C-10084",
        "store": STORE,
        "lines": (
            CartLine(sku="COAT", pieces=1, price=Money(199_20, "EUR")),
            CartLine(sku="ODD", pieces=2),
        ),
        "changed_at": NOON,
        "link": hashlib.sha256(SECRET.encode()).hexdigest(),
    }
    return Cart(**(facts | changed))


def leased(minutes: int) -> Cart:
    lease = Lease(
        basket=f"{STORE}:b", store=STORE, device="d", by="s", since=NOON, until=later(NOON, minutes * MINUTE)
    )
    return cart(state=CartState.LEASED, lease=lease)


def on_central(database: Database) -> Cart:
    with database.transaction() as tx:
        found = read(tx, Cart, cart().id)
    assert found is not None
    return found


def page(shop: httpx.Client) -> str:
    answer = shop.get(f"/shop/{SECRET}")
    assert answer.status_code == 200
    return answer.text


def seen(text: str) -> str:
    found = re.search(r'name="seen" value="([0-9a-f]+)"', text)
    assert found is not None
    return found[1]


def save(shop: httpx.Client, seen: str, *pieces: str) -> httpx.Response:
    fields = {f"pieces-{number}": each for number, each in enumerate(pieces)}
    return shop.post(f"/shop/{SECRET}/pieces", data={"seen": seen, **fields})


def test_the_page_shows_goods_and_prices_and_no_name(shop: httpx.Client) -> None:
    text = page(shop)
    assert "Hella wool wrap coat" in text and "199.20 EUR" in text and "223.20 EUR" in text
    assert "C-10084" not in text


class Reading(HTMLParser):
    """What a browser makes of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.said: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}
        self.said += [value or "" for _, value in attrs]

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def test_nothing_in_a_cart_becomes_markup(shop: httpx.Client) -> None:
    reading = Reading(page(shop))
    assert HOSTILE in reading.said and f"Pieces of {HOSTILE}" in reading.said
    ours = "html head meta title style body main h1 p form ul li div b span input button"
    assert reading.tags <= set(ours.split())
    assert not any(name.startswith("on") for name in reading.names)


def test_the_page_runs_nothing_loads_nothing_and_is_kept_nowhere(shop: httpx.Client) -> None:
    headers = shop.get(f"/shop/{SECRET}").headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy and "script" not in policy and "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy and "form-action 'self'" in policy
    assert headers["cache-control"] == "no-store" and headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff" and "noindex" in headers["x-robots-tag"]


def test_the_style_is_the_one_that_the_policy_lets_in(shop: httpx.Client) -> None:
    answer = shop.get(f"/shop/{SECRET}")
    style = re.search(r"<style>(.*?)</style>", answer.text, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"'sha256-{digest}'" in answer.headers["content-security-policy"]


def test_the_customer_changes_pieces(shop: httpx.Client, database: Database, clock: SettableClock) -> None:
    clock.now = later(NOON, MINUTE)
    answer = save(shop, seen(page(shop)), "3", "0")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/shop/{SECRET}")
    after = on_central(database)
    assert after.lines == (CartLine(sku="COAT", pieces=3, price=Money(199_20, "EUR")),)
    assert after.changed_at == later(NOON, MINUTE)
    assert "597.60 EUR" in page(shop)


def test_saving_what_is_there_already_writes_nothing(
    shop: httpx.Client, database: Database, clock: SettableClock
) -> None:
    clock.now = later(NOON, MINUTE)
    assert save(shop, seen(page(shop)), "1", "2").status_code == 303
    assert on_central(database) == cart()


def test_a_cart_that_is_emptied_stays_behind_its_link(shop: httpx.Client) -> None:
    save(shop, seen(page(shop)), "0", "0")
    assert "Your cart is empty." in page(shop)


def test_while_a_store_serves_the_customer_it_is_locked(
    shop: httpx.Client, database: Database, clock: SettableClock
) -> None:
    before = seen(page(shop))
    import_documents(database, [leased(15)])
    text = page(shop)
    assert "being served in the store" in text and "<form" not in text and "15 minutes" in text
    answer = save(shop, before, "9", "9")
    assert answer.status_code == 409 and "Nothing was changed" in answer.text
    assert on_central(database) == leased(15)
    clock.now = later(NOON, 15 * MINUTE)
    assert "<form" in page(shop)


def test_what_was_changed_elsewhere_meanwhile_is_shown_and_not_overwritten(
    shop: httpx.Client, database: Database
) -> None:
    before = seen(page(shop))
    other = cart(changed_at=later(NOON, MINUTE), lines=cart().lines[:1])
    import_documents(database, [other])
    answer = save(shop, before, "9", "9")
    assert answer.status_code == 409 and "has changed meanwhile" in answer.text
    assert on_central(database) == other


def test_pieces_that_are_no_number_change_nothing(shop: httpx.Client, database: Database) -> None:
    before = seen(page(shop))
    for pieces in ("-1", "1000", "1e3", "", "１", "2 "):
        assert save(shop, before, pieces, "1").status_code == 409, pieces
    assert on_central(database) == cart()


def test_a_cart_that_is_done_is_shown_as_such(shop: httpx.Client, database: Database) -> None:
    before = seen(page(shop))
    said = {"bought": "is bought", "aside": "both are kept", "dropped": "another"}
    for state, words in said.items():
        import_documents(database, [replace(cart(), state=CartState(state))])
        assert words in page(shop) and "<form" not in page(shop)
        assert save(shop, before, "9", "9").status_code == 409


def test_nobody_finds_a_cart_without_its_link(shop: httpx.Client) -> None:
    known_to_central = hashlib.sha256(SECRET.encode()).hexdigest()
    for secret in ("", "x", "t" * 32, known_to_central, "%00" * 30, "s" * 31 + "%27"):
        answer = shop.get(f"/shop/{secret}")
        assert answer.status_code == 404 and "Hella" not in answer.text, secret


def test_a_form_that_is_none_changes_nothing(shop: httpx.Client, database: Database) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    for body in (b"\xff", b"a=1&" * 5_000, b"{}", b"seen=a&seen=b", b"x" * 70_000):
        answer = shop.post(f"/shop/{SECRET}/pieces", content=body, headers=headers)
        assert answer.status_code in (409, 413), body[:20]
    assert on_central(database) == cart()


def test_without_the_demo_there_is_no_shop(database: Database, clock: SettableClock) -> None:
    served = Served(create_app(database, clock=clock))
    served.start()
    assert httpx.get(f"{served.url}/shop/{SECRET}", trust_env=False).status_code == 404
    served.stop()
