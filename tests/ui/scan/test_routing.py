"""Every kind of code has a way or a sentence."""

from dataclasses import replace

import pytest

from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Customer
from associate_app.domain.gtin import check_digit, expand_upc_e, to_gtin14
from associate_app.domain.money import Money
from associate_app.domain.order import Channel, Order, OrderState
from associate_app.domain.pickup import Pickup
from associate_app.domain.scan import Code, CodeKind, ScanProblem, parse
from associate_app.domain.scan.own import check_character, loyalty_card
from associate_app.store import Store
from tests.shop import NOON, STORE, bring, held
from ui.scan.routing import Target, question_for_central, settled, target_of
from ui.words.scan import NOWHERE, nowhere_words, shown_code

CUSTOMER = Customer(
    id="C-90001",
    name="Ann Bee",
    email="ann@example.com",
    phone="+37251234567",
    store=STORE,
    language="en",
    since=NOON,
)
ORDER = Order(
    id="O-90001",
    channel=Channel.WEB,
    customer="C-90001",
    store=STORE,
    placed_at=NOON,
    lines=(),
    total=Money(1, "EUR"),
    state=OrderState.OPEN,
)
SHORT = "04252614"  # UPC-E of 042100005264


def way(store: Store, text: str, *, country: str = "") -> Target | None:
    code = parse(text, country=country)
    return target_of(store.reader(), settled(store.reader(), code), STORE)


def a_variant(store: Store) -> Variant:
    return store.reader().documents(Variant, "select doc from variant order by id limit 1")[0]


@pytest.mark.parametrize(
    ("text", "route"),
    [
        ("P-4817", "pickup/P-4817"),
        ("481702", "pickup/P-4817"),
        ("O-90001", "order/O-90001"),
        ("C-90001", "customer/C-90001"),
        (loyalty_card("C-90001"), "customer/C-90001"),
        ("ANN@example.com", "customer/C-90001"),
        ("+372 51234567", "customer/C-90001"),
    ],
)
async def test_what_is_here_is_led_to(store: Store, text: str, route: str) -> None:
    await bring(store, [CUSTOMER, ORDER])
    found = way(store, text)
    assert found is not None
    assert (found.route, bool(found.hint), bool(found.title)) == (route, True, True)


async def test_a_phone_that_a_family_shares_leads_nowhere_by_itself(store: Store) -> None:
    await bring(store, [CUSTOMER, replace(CUSTOMER, id="C-90002")])
    assert way(store, "+37251234567") is None


async def test_a_shelf_leads_to_what_waits_on_it(store: Store) -> None:
    pickup = held(store, Pickup, "P-4817")
    await bring(store, [replace(pickup, shelf="S-1"), replace(pickup, id="P-9001", shelf="S-1")])
    several, none = way(store, "S-1"), way(store, "Z-99")
    assert several is not None
    assert several.route == "pickup/P-4817"
    assert "2" in several.hint
    assert none is None


async def test_a_short_upc_is_believed_when_the_catalogue_holds_it(store: Store) -> None:
    code = parse(SHORT)
    assert settled(store.reader(), code).problem is ScanProblem.CHECK_DIGIT
    gtin = to_gtin14(expand_upc_e(SHORT))
    await bring(store, [replace(a_variant(store), id="SODA-1", gtin=gtin)])
    known = settled(store.reader(), code)
    assert (known.problem, known.value) == (None, gtin)
    assert way(store, SHORT).route == "product/SODA-1"  # type: ignore[union-attr]


async def test_of_two_readings_the_one_in_the_catalogue_is_taken(store: Store) -> None:
    own = "00000001234565"
    await bring(store, [replace(a_variant(store), id="OWN-1", gtin=own)])
    assert settled(store.reader(), parse("01234565")).value == own


async def test_what_is_weighed_says_how_much(store: Store) -> None:
    item = "231234560000"
    await bring(store, [replace(a_variant(store), id="FISH-1", gtin="0" + item + check_digit(item))])
    body = "231234561234"
    found = way(store, body + check_digit(body), country="EE")
    assert found is not None
    assert (found.route, found.hint) == ("product/FISH-1", "Product, 1.234 kg")


_UNKNOWN = {
    CodeKind.GTIN: "4006381333931",
    CodeKind.SSCC: "]C100106141412345678908",
    CodeKind.COUPON: "990123456789" + check_digit("990123456789"),
    CodeKind.PICKUP: "P-99999",
    CodeKind.PICKUP_CODE: "000001",
    CodeKind.ORDER: "O-99999",
    CodeKind.RECEIPT: "R-T4-000123-" + check_character("R-T4-000123-"),
    CodeKind.CUSTOMER: "C-99999",
    CodeKind.LOYALTY: loyalty_card("C-99999"),
    CodeKind.GIFT_CARD: "NG0000A0000B0042" + check_character("NG0000A0000B0042"),
    CodeKind.BIN: "Z-99",
    CodeKind.BADGE: "NS-AAAA0000",
    CodeKind.EMAIL: "nobody@example.com",
    CodeKind.PHONE: "+37250000000",
    CodeKind.WEB: "https://shop.example",
    CodeKind.TEXT: "NOT-A-SKU",
}


@pytest.mark.parametrize("kind", list(CodeKind))
def test_what_is_not_here_is_asked_for_or_explained(store: Store, kind: CodeKind) -> None:
    code = parse(_UNKNOWN[kind])
    assert code.kind is kind
    assert target_of(store.reader(), code, STORE) is None
    question = question_for_central(code)
    assert bool(question) + bool(code.problem) + (kind in NOWHERE) + (kind is CodeKind.TEXT) == 1
    assert nowhere_words(kind).endswith(".")


def test_a_code_that_did_not_read_right_is_never_asked_for() -> None:
    assert question_for_central(parse("4006381333932")) is None


@pytest.mark.parametrize("text", ["x" * 400, "abc\u202edef", "a\x07b", "https://x.y/" + "z" * 300])
def test_what_stands_in_the_field_is_short_and_hides_nothing(text: str) -> None:
    shown = shown_code(Code(kind=CodeKind.TEXT, value=text, raw=text))
    assert len(shown) <= 61
    assert shown.isprintable()
