"""Points, credit and cards of the demo are such as our own code would have made them."""

from associate_app.domain.card_numbers import holds_card_number
from associate_app.domain.customer import Customer
from associate_app.domain.gift_card import GiftCard, card_id, read_number
from associate_app.domain.loyalty import LoyaltyAccount, spend_of
from associate_app.domain.market import Market
from associate_app.domain.place import Place
from associate_app.domain.pricing.loyalty import tier_of
from associate_app.domain.store_credit import StoreCredit
from central.demo.accounts import GIFT_CARDS
from tests.demo.conftest import NOON, Nordlys


def named(nordlys: Nordlys, name: str) -> Customer:
    here = [each for each in nordlys[Customer] if each.name == name and each.store == "tallinn-viru"]
    return min(here, key=lambda each: each.id)


def points(nordlys: Nordlys, name: str) -> int:
    who = named(nordlys, name)
    return next(each.points for each in nordlys[LoyaltyAccount] if each.id == who.id)


def test_points_are_those_of_the_guides(nordlys: Nordlys) -> None:
    assert (points(nordlys, "Ilze Bērziņa"), points(nordlys, "Elžbieta Kairytė")) == (2_480, 1_120)


def test_every_tier_follows_from_the_spend(nordlys: Nordlys) -> None:
    rules = {each.id: each for each in nordlys[Market]}
    places = {each.id: each for each in nordlys[Place]}
    accounts = {each.id: each for each in nordlys[LoyaltyAccount]}
    members = [each for each in nordlys[Customer] if each.tier]
    assert accounts.keys() == {each.id for each in members}
    for each in members:
        market = rules[places[each.store].market]
        spend = spend_of([accounts[each.id]], market.currency, NOON)
        tier = tier_of(spend, market.loyalty)
        assert tier is not None
        assert tier.name == each.tier


def test_gift_cards_are_known_by_their_numbers_alone(nordlys: Nordlys) -> None:
    held = {each.id: each for each in nordlys[GiftCard]}
    assert [held[card_id(read_number(number))].balance for number in GIFT_CARDS] == [50_00, 0]
    assert not any(holds_card_number(number) for number in GIFT_CARDS)
    assert all(number not in repr(held) for number in GIFT_CARDS)


def test_one_customer_has_store_credit(nordlys: Nordlys) -> None:
    (credit,) = nordlys[StoreCredit]
    assert credit.id == named(nordlys, "Elžbieta Kairytė").id
