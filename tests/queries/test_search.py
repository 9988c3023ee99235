from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Customer
from associate_app.domain.gtin import shown
from associate_app.domain.money import Money
from associate_app.domain.order import Channel, Order, OrderState
from associate_app.domain.pickup import Pickup
from associate_app.domain.stock import Stock, stock_id
from associate_app.queries.search import SHOWN, TAKEN, Found, search
from associate_app.store import Reader, Store
from tests.shop import NOON, STORE, bring

pytestmark = pytest.mark.anyio


def a_variant(reader: Reader) -> Variant:
    return reader.documents(Variant, "select doc from variant where style = 'MH-20418' order by id")[0]


def a_pickup(reader: Reader) -> Pickup:
    return reader.documents(
        Pickup, "select doc from pickup where store = :s and state = 'ready' order by id", s=STORE
    )[0]


def person(id: str, given: str, family: str, *, phone: str = "", email: str = "") -> Customer:
    return Customer(
        id=id,
        name=f"{given} {family}".strip(),
        email=email,
        phone=phone,
        store=STORE,
        language="en",
        since=NOON,
    )


def order(id: str, customer: str) -> Order:
    return Order(
        id=id,
        channel=Channel.WEB,
        customer=customer,
        store=STORE,
        placed_at=NOON,
        lines=(),
        total=Money(1_999, "EUR"),
        state=OrderState.OPEN,
    )


def customers(found: Found) -> list[str]:
    return [each.id for each in found.customers]


def test_words_find_products_one_line_per_style(reader: Reader) -> None:
    found = search(reader, "wool coat")
    assert found.product_count >= len(found.products)
    assert len({each.name for each in found.products}) == len(found.products) <= SHOWN
    assert all("wool" in each.name.casefold() for each in found.products)


def test_beginnings_of_words_are_enough(reader: Reader) -> None:
    assert search(reader, "hel wra coa").products[0].name == "Hella wool wrap coat"


async def test_a_style_leads_to_a_variant_that_lies_here(store: Store) -> None:
    reader = store.reader()
    variants = reader.documents(Variant, "select doc from variant where style = 'MH-20418' order by id")
    empty = [
        Stock(id=stock_id(STORE, each.id), place=STORE, sku=each.id, bins={"rail 1": 0}) for each in variants
    ]
    await bring(store, [*empty[:-1], replace(empty[-1], bins={"rail 1": 2})])
    assert search(reader, "hella", STORE).products[0].sku == variants[-1].id
    assert search(reader, "hella").products[0].sku == variants[0].id


def test_a_gtin_finds_its_one_variant(reader: Reader) -> None:
    variant = a_variant(reader)
    found = search(reader, shown(variant.gtin))
    assert [each.sku for each in found.products] == [variant.id]
    assert variant.size in found.products[0].detail


def test_a_sku_finds_itself_first(reader: Reader) -> None:
    variant = a_variant(reader)
    assert search(reader, variant.id.lower()).products[0].sku == variant.id


def test_a_pickup_is_found_by_number_name_and_code(reader: Reader) -> None:
    pickup = a_pickup(reader)
    for typed in (
        pickup.id,
        pickup.id.lower(),
        pickup.id.removeprefix("P-"),
        pickup.name,
        pickup.code,
        f"{pickup.code[:3]} {pickup.code[3:]}",
    ):
        assert pickup.id in {each.id for each in search(reader, typed).pickups}, typed


def test_the_beginning_of_a_number_finds_pickups(reader: Reader) -> None:
    assert all(each.id.startswith("P-48") for each in search(reader, "p-48").pickups)
    assert search(reader, "p-48").pickups


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("lodz", "Łódź"),
        ("ŁÓDŹ", "Lodz"),
        ("soren", "Søren"),
        ("søren", "Soren"),
        ("djordje", "Djordje"),
        ("dorde", "Đorđe"),
        ("gross", "Groß"),
        ("gross", "GROẞ"),
        ("isik", "Işık"),
        ("aesa", "Æsa"),
        ("oeuvre", "Œuvre"),
        ("thor", "Þór"),
        ("nguyen", "Nguyễn"),
        ("nguye\u0302\u0303n", "Nguyễn"),
        ("елкина", "Ёлкина"),
        ("андрей", "Андрей"),
        ("петров", "Петров"),
        ("petrov", "Petrov"),
        ("שרה", "שרה"),
        ("محمد", "محمد"),
        ("王", "王小明"),
        ("राम", "राम"),
    ],
)
async def test_marks_and_case_do_not_matter_in_any_script(store: Store, typed: str, name: str) -> None:
    await bring(store, [person("C-9991", name, "Xyzzy"), person("C-9992", "Quux", "Xyzzy")])
    assert "C-9991" in customers(search(store.reader(), typed))
    assert customers(search(store.reader(), f"{typed} xyz")) == ["C-9991"]


async def test_two_scripts_are_two_names(store: Store) -> None:
    await bring(store, [person("C-9991", "Ivan", "Petrov"), person("C-9992", "Иван", "Петров")])
    assert customers(search(store.reader(), "petrov")) == ["C-9991"]
    assert customers(search(store.reader(), "петров")) == ["C-9992"]


@pytest.mark.parametrize("typed", ["C-9991", "c-999", "9991", "Ann.B", "4567", "51234567", "+372 5123 4567"])
async def test_customers_are_found_by_what_they_say_of_themselves(store: Store, typed: str) -> None:
    typed = "ann.b@ex" if typed == "Ann.B" else typed
    ann = person("C-9991", "Ann", "Bee", phone="+37251234567", email="ann.b@example.com")
    await bring(store, [ann, person("C-2002", "Cy", "Dee", phone="+37259999999")])
    assert customers(search(store.reader(), typed)) == ["C-9991"]


async def test_orders_are_found_by_number_and_by_their_customer(store: Store) -> None:
    await bring(
        store, [person("C-9991", "Zelda", "Quux"), order("O-990001", "C-9991"), order("O-990002", "")]
    )
    found = search(store.reader(), "zelda")
    assert [(each.id, each.name) for each in found.orders] == [("O-990001", "Zelda Quux")]
    assert (found.customer_count, found.order_count) == (1, 1)
    assert [each.id for each in search(store.reader(), "o-9900").orders] == ["O-990001", "O-990002"]
    assert [each.id for each in search(store.reader(), "990002").orders] == ["O-990002"]


@pytest.mark.parametrize("typed", ["kovalneko", "kovlenko", "kovalenkko", "kovalenka", "okvalenko", "kovaln"])
def test_a_slip_is_forgiven_and_said(reader: Reader, typed: str) -> None:
    found = search(reader, typed)
    assert "Oksana Kovalenko" in {each.name for each in found.customers}
    assert found.near


def test_a_slip_in_one_word_keeps_the_others(reader: Reader) -> None:
    found = search(reader, "hella wrpa coat")
    assert [each.name for each in found.products] == ["Hella wool wrap coat"]
    assert found.near
    assert not search(reader, "hella wrap coat").near


@pytest.mark.parametrize("typed", ["hella wol", "wol wrap coat", "hela wol"])
def test_a_short_word_may_have_a_slip_beside_others(reader: Reader, typed: str) -> None:
    found = search(reader, typed)
    assert "Hella wool wrap coat" in {each.name for each in found.products}
    assert found.near


@pytest.mark.parametrize("typed", ["hlx", "qat", "99999", "MH-99999", "20419x"])
def test_short_words_and_numbers_are_not_guessed(reader: Reader, typed: str) -> None:
    assert search(reader, typed).is_empty


def test_no_more_rows_are_ranked_than_were_taken(reader: Reader) -> None:
    found = search(reader, "o")
    assert found.product_count + found.customer_count + found.pickup_count <= 3 * TAKEN
    assert len(found.products) <= SHOWN


@pytest.mark.parametrize("typed", ["", "  ", "zzzzqq", '"', "* OR", "a' or 1=1 --", "NEAR(", "😀", "_"])
def test_what_is_no_word_finds_nothing_and_breaks_nothing(reader: Reader, typed: str) -> None:
    assert search(reader, typed).is_empty


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.one_of(st.text(max_size=40), st.text("aA1-_@+*\"'():% \u0301\u202eßłй", max_size=20)))
@example("x@\U0010ffff")
@example("a\x00b")
@example("𞤀" * 200)
def test_nothing_that_can_be_typed_breaks_the_search(reader: Reader, typed: str) -> None:
    search(reader, typed, STORE)
