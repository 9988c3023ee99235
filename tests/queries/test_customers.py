import asyncio

from associate_app.domain.cart import CartState
from associate_app.queries import customers as queries
from tests.buying import at, bought, cart, somebody
from tests.shop import NOON, bring


def names(found):
    return [each.name for each in found]


def test_names_are_found_without_their_marks_and_with_a_slip(store, reader):
    asyncio.run(bring(store, (somebody(),)))
    assert names(queries.find(reader, "bjorn", 5)) == ["Bjørn Łukasik"]
    assert names(queries.find(reader, "luka bjo", 5)) == ["Bjørn Łukasik"]
    assert names(queries.find(reader, "lukasikk", 5)) == ["Bjørn Łukasik"]


def test_a_whole_name_comes_before_a_longer_one(store, reader):
    longer = somebody("C-90002", name="Bjornka Aas")
    asyncio.run(bring(store, (somebody(), longer)))
    assert names(queries.find(reader, "bjorn", 5)) == ["Bjørn Łukasik", "Bjornka Aas"]


def test_phone_and_address_are_found_by_what_people_say(store, reader):
    asyncio.run(bring(store, (somebody(),)))
    for said in ("+372 000 9876543", "9876543", "6543", "bjorn@ex", "BJORN@example.org", "c-90001"):
        assert [each.id for each in queries.find(reader, said, 5)] == ["C-90001"], said


def test_what_is_typed_is_never_query_syntax(reader):
    for typed in ('"', "*", "a OR b", "NEAR(", "name:x", "-", "😀", "' or 1=1 --"):
        queries.find(reader, typed, 5)


def test_digits_of_other_scripts_and_half_characters_find_nobody(store, reader):
    asyncio.run(bring(store, (somebody(),)))
    for typed in ("٩٨٧٦٥٤٣", "C-٩٠٠٠١", "²²²²", "\ud83d", "\ud83d@example.org"):
        assert queries.find(reader, typed, 5) == (), typed


def test_those_with_the_latest_orders_come_first_once_each(store, reader):
    one, two = somebody(), somebody("C-90002", name="Ida")
    orders = (
        bought("O-900001", 3),
        bought("O-900002", 2, customer="C-90002"),
        bought("O-900003", 1),
        bought("O-900004", 0, customer=""),
    )
    asyncio.run(bring(store, (one, two, *orders)))
    found = queries.lately(reader, NOON, 10)
    assert [(each.customer.id, each.at) for each in found] == [("C-90001", at(1)), ("C-90002", at(2))]
    assert len(queries.lately(reader, NOON, 1)) == 1


def test_open_carts_are_those_of_all_numbers_the_last_changed_first(store, reader):
    theirs = (
        cart("cart-2", changed_at=at(3)),
        cart("cart-3", customer="C-90002", changed_at=at(1), state=CartState.LEASED),
        cart("cart-4", state=CartState.BOUGHT),
        cart("cart-5", skus=()),
        cart("cart-6", customer="C-90003"),
    )
    asyncio.run(bring(store, theirs))
    found = queries.carts_of(reader, {"C-90001", "C-90002"})
    assert [each.id for each in found] == ["cart-3", "cart-2"]
