from collections.abc import Callable
from typing import Any

import pytest

from associate_app import codec
from associate_app.commands.customers import (
    AddLike,
    CheckIn,
    CheckOut,
    CreateCustomer,
    CustomerField,
    EditCustomer,
    RemoveLike,
)
from associate_app.commands.registry import command_type
from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Customer, ImportantDate, Size
from associate_app.domain.errors import RuleViolation
from associate_app.domain.likes import MOST, Like
from associate_app.domain.privacy import Erasure, ErasureState
from associate_app.domain.scan.own import loyalty_card
from associate_app.domain.time import HOUR, Instant
from associate_app.domain.visit import STAY, Arrival, Visit
from tests.commands.world import NOON, STORE, Shop
from tests.people import customer

ILZE = "C-70001"
CARD = "4111 1111 1111 1111"


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.put(customer())
    return shop


@pytest.fixture
def refused(shop: Shop) -> Callable[..., str]:
    def code(command: Any, **how: Any) -> str:
        with pytest.raises(RuleViolation) as refusal:
            shop.perform(command, **how)
        return refusal.value.code

    return code


def test_who_is_written_down_belongs_to_this_store(shop: Shop) -> None:
    said = {"phone": "5123 4567", "dialled": "+37251234567", "email": " Ann@Example.COM "}
    shop.perform(CreateCustomer(customer="C-2000000001", name=" Ян Ли ", language="ru", **said))
    ann = shop.get(Customer, "C-2000000001")
    assert (ann.name, ann.store, ann.language) == ("Ян Ли", STORE, "ru")
    assert (ann.email, ann.phone, ann.phone_typed) == ("ann@example.com", "+37251234567", "5123 4567")


def test_a_number_that_is_taken_is_not_given_again(refused: Callable[..., str], shop: Shop) -> None:
    assert refused(CreateCustomer(customer=ILZE, name="Ann")) == "customer.known_already"
    assert shop.get(Customer, ILZE).name == "Ilze Bērziņa"


def test_what_is_wrong_is_said_and_nothing_changes(refused: Callable[..., str], shop: Shop) -> None:
    wrong = [
        (CreateCustomer(customer="x", name="Ann"), "customer.bad_number"),
        (CreateCustomer(customer="C-123456", name=" "), "customer.no_name"),
        (EditCustomer(customer=ILZE, field=CustomerField.NAME, value=""), "customer.no_name"),
        (EditCustomer(customer=ILZE, field=CustomerField.EMAIL, value="ilze@x"), "customer.bad_email"),
        (EditCustomer(customer=ILZE, field=CustomerField.CARD, value="NC00000100015"), "customer.bad_card"),
        (EditCustomer(customer=ILZE, field=CustomerField.NAME, value=CARD), "text.card_number"),
        (EditCustomer(customer=ILZE, field=CustomerField.PHONE, value=CARD), "text.card_number"),
        (EditCustomer(customer=ILZE, field=CustomerField.NAME, value="x" * 201), "text.too_long"),
        (EditCustomer(customer="C-9", field=CustomerField.NAME, value="x"), "customer.unknown"),
        (AddLike(customer=ILZE, like=Like.DATE, value="--02-30", of="birthday"), "customer.bad_date"),
        (AddLike(customer=ILZE, like=Like.SIZE, value="39"), "customer.nothing_said"),
        (AddLike(customer=ILZE, like=Like.BRAND, value=" "), "customer.nothing_said"),
        (AddLike(customer=ILZE, like=Like.WISH, value="NO-SUCH"), "variant.unknown"),
    ]
    for command, code in wrong:
        assert refused(command) == code
    assert shop.get(Customer, ILZE) == customer()


def test_a_phone_is_never_refused(shop: Shop) -> None:
    shop.perform(EditCustomer(customer=ILZE, field=CustomerField.PHONE, value="ask her son"))
    after = shop.get(Customer, ILZE)
    assert (after.phone, after.phone_typed) == ("", "ask her son")


def test_a_gtin_of_a_known_product_is_no_card_number(shop: Shop) -> None:
    text = next(f"40063813{n:04d}{d}" for n in range(100) for d in range(10) if _both(f"40063813{n:04d}{d}"))
    with pytest.raises(RuleViolation, match=r"text\.card_number"):
        shop.perform(AddLike(customer=ILZE, like=Like.PREFERENCE, value=text))
    shop.put(_variant("X-1", text.zfill(14)))
    shop.perform(AddLike(customer=ILZE, like=Like.PREFERENCE, value=text))
    assert shop.get(Customer, ILZE).prefers == (text,)


def test_likes_are_kept_once_and_the_last_word_counts(shop: Shop) -> None:
    shop.put(_variant("SKU-1", "04006381333931"))
    for like, value, of in (
        (Like.SIZE, "38", "shoes"),
        (Like.SIZE, "39", "Shoes"),
        (Like.BRAND, "Väinö", ""),
        (Like.BRAND, "vaino", ""),
        (Like.DATE, "--12-06", "birthday"),
        (Like.WISH, "SKU-1", ""),
        (Like.PREFERENCE, "Fragrance-free", ""),
    ):
        shop.perform(AddLike(customer=ILZE, like=like, value=value, of=of))
    shop.perform(RemoveLike(customer=ILZE, like=Like.PREFERENCE, value="fragrance-free"))
    after = shop.get(Customer, ILZE)
    assert after.sizes == (Size(of="Shoes", size="39"),)
    assert after.brands == ("vaino",)
    assert after.dates == (ImportantDate(what="birthday", on="--12-06"),)
    assert [each.sku for each in after.wishes] == ["SKU-1"]
    assert after.prefers == ()


def test_what_those_merged_in_said_is_taken_back_too(shop: Shop) -> None:
    shop.put(customer(merged_from=("C-60001",), brands=("Mahr", "Lumi")))
    shop.put(customer("C-60001", merged_into=ILZE, brands=("mahr", "Nord")))
    shop.perform(RemoveLike(customer=ILZE, like=Like.BRAND, value="Mahr"))
    assert shop.get(Customer, ILZE).brands == ("Lumi",)
    assert shop.get(Customer, "C-60001").brands == ("Nord",)


def test_lists_end_somewhere(shop: Shop, refused: Callable[..., str]) -> None:
    shop.put(customer(brands=tuple(f"Brand {n}" for n in range(MOST))))
    more = AddLike(customer=ILZE, like=Like.BRAND, value="One more")
    assert refused(more) == "customer.too_many"
    shop.receive(more)
    assert len(shop.get(Customer, ILZE).brands) == MOST


def test_a_late_edit_follows_a_merge(shop: Shop) -> None:
    shop.put(customer("C-70002", merged_into=ILZE, merged_at=NOON))
    shop.receive(EditCustomer(customer="C-70002", field=CustomerField.NAME, value="Ilze B."))
    assert shop.get(Customer, ILZE).name == "Ilze B."
    assert shop.get(Customer, "C-70002").name == "Ilze Bērziņa"


def test_nothing_brings_an_erased_customer_back(shop: Shop) -> None:
    shop = Shop()
    shop.put(Erasure(id=ILZE, at=NOON, state=ErasureState.DONE))
    shop.perform(CreateCustomer(customer=ILZE, name="Ilze"))
    shop.receive(EditCustomer(customer=ILZE, field=CustomerField.NAME, value="Ilze"))
    shop.receive(AddLike(customer=ILZE, like=Like.BRAND, value="Väinö"))
    shop.receive(CheckIn(customer=ILZE, how=Arrival.CARD))
    assert shop.all(Customer) == shop.all(Visit) == shop.attention() == []


def test_a_visit_goes_on_while_they_are_seen_and_ends_by_itself(shop: Shop) -> None:
    shop.perform(CheckIn(customer=ILZE, how=Arrival.CARD))
    shop.perform(CheckIn(customer=ILZE, how=Arrival.SEEN), after=HOUR)
    visit = shop.get(Visit, f"{STORE}:{ILZE}")
    assert (visit.how, visit.at < NOON + HOUR, visit.until > NOON + HOUR + STAY) == (Arrival.CARD, True, True)
    shop.perform(CheckOut(customer=ILZE), after=2 * HOUR)
    assert Instant(NOON + 2 * HOUR) < shop.get(Visit, visit.id).until < NOON + 2 * HOUR + 100
    shop.perform(CheckIn(customer=ILZE, how=Arrival.PICKUP), after=9 * HOUR)
    assert shop.get(Visit, visit.id).how is Arrival.PICKUP


def test_a_loyalty_card_is_kept_as_it_is_scanned(shop: Shop) -> None:
    card = loyalty_card("C-70001")
    shop.perform(EditCustomer(customer=ILZE, field=CustomerField.CARD, value=card.lower()))
    assert shop.get(Customer, ILZE).card == card


def test_what_is_said_of_a_customer_stays_beside_the_ledger() -> None:
    args = EditCustomer(customer=ILZE, field=CustomerField.PHONE, value="5123", dialled="+3725123")
    kept, texts = codec.hide_personal(codec.builtins(args), command_type(args).personal)
    assert "5123" not in str(kept)
    assert texts.keys() == {"value", "dialled"}
    made = command_type(CreateCustomer(customer=ILZE, name="x")).personal
    assert made == {"name", "email", "phone", "dialled", "card"}


def _both(text: str) -> bool:
    from associate_app.domain.card_numbers import has_luhn_digit
    from associate_app.domain.gtin import is_gtin

    return is_gtin(text) and has_luhn_digit(text)


def _variant(sku: str, gtin: str) -> Variant:
    facts = {"style": "X", "name": "Coat", "brand": "B", "colour": "ink", "colour_name": "Ink", "size": "M"}
    return Variant(id=sku, gtin=gtin, **facts)
