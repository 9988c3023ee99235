"""Gift cards and store credit on a real central: charged once, proved by the sale, given back whole."""

from dataclasses import replace
from typing import Any

import pytest

from associate_app.commands.charges import ChargeCredit, ChargeGiftCard, ReleaseCharge
from associate_app.commands.merges import MergeCustomers
from associate_app.commands.sales import CompleteSale, VoidSale
from associate_app.domain.charge import WAITS, Charge, ChargeState
from associate_app.domain.gift_card import GiftCard, card_id, gift_number, read_number
from associate_app.domain.outcome import Status
from associate_app.domain.sale import Sale
from associate_app.domain.store_credit import StoreCredit
from associate_app.domain.tender import Tender, TenderState, TenderWay
from associate_app.domain.time import DAY, later
from central.payments.charges import release_charges
from central.problems import Refusal
from central.store.database import Database
from central.store.imports import import_documents
from central.store.lookup import PEOPLE_A_DAY, lookup
from sync.protocol import TOO_MANY_LOOKUPS, LookupRequest
from tests.central.shop import NOW, TALLINN, Till, enrolled, stored
from tests.central.sold import PRICE, attention, did, goods, sale
from tests.people import customer

NUMBER = gift_number("7K2QM4F9XB31TD")
CARD = card_id(NUMBER)
ILZE, TWIN = "C-70001", "C-70002"


@pytest.fixture
def till(db: Database) -> Till:
    import_documents(db, [*goods(), card(200_00), *(customer(id, store=TALLINN) for id in (ILZE, TWIN))])
    return enrolled(db)


def card(balance: int, **changed: Any) -> GiftCard:
    facts: dict[str, Any] = {"id": CARD, "ending": NUMBER[-4:], "currency": "EUR", "balance": balance}
    return GiftCard(**(facts | {"issued_at": NOW} | changed))


def credit(id: str, balance: int) -> StoreCredit:
    return StoreCredit(id=id, store=TALLINN, currency="EUR", balance=balance)


def charge(till: Till, amount: int = PRICE, number: int = 1) -> ChargeGiftCard:
    return ChargeGiftCard(charge=f"{till.id}:{number}", card=CARD, amount=amount, currency="EUR")


def paid_by(db: Database, till: Till, charge: ChargeGiftCard | ChargeCredit, running: int = 1) -> Sale:
    way = TenderWay.GIFT_CARD if isinstance(charge, ChargeGiftCard) else TenderWay.STORE_CREDIT
    tender = Tender(id=charge.charge, way=way, amount=PRICE, state=TenderState.APPROVED)
    return sale(db, till, running, tenders=(tender,))


def balance(db: Database) -> int:
    return int(stored(db, GiftCard, CARD).balance)


def refused(db: Database, till: Till, *commands: Any) -> list[str]:
    return [each.code for each in till.do(db, *commands)]


def test_a_charge_pays_one_sale(db: Database, till: Till) -> None:
    asked = charge(till)
    assert did(db, till, asked) == {Status.ACCEPTED}
    assert balance(db) == 200_00 - PRICE
    assert did(db, till, CompleteSale(sale=paid_by(db, till, asked))) == {Status.ACCEPTED}
    used = stored(db, Charge, asked.charge)
    assert (used.state, used.sale) == (ChargeState.USED, paid_by(db, till, asked).id)
    did(db, till, CompleteSale(sale=paid_by(db, till, asked, 2)))
    assert attention(db) == ["sale.charge_missing"]
    assert balance(db) == 200_00 - PRICE


def test_the_same_charge_takes_once_and_another_device_has_ids_of_its_own(db: Database, till: Till) -> None:
    assert refused(db, till, charge(till)) == [""]
    assert refused(db, till, charge(till)) == ["charge.made_already"]
    assert refused(db, enrolled(db), charge(till, number=2)) == ["charge.made_already"]
    assert balance(db) == 200_00 - PRICE


def test_two_devices_race_for_a_card_with_too_little(db: Database, till: Till) -> None:
    other = enrolled(db)
    assert [refused(db, each, charge(each)) for each in (till, other)] == [[""], ["charge.not_enough"]]
    assert balance(db) == 200_00 - PRICE


@pytest.mark.parametrize(
    ("held", "code"),
    [
        ({"balance": 0}, "gift_card.empty"),
        ({"until": later(NOW, -DAY)}, "gift_card.expired"),
        ({"currency": "SEK"}, "gift_card.currency_differs"),
        ({"blocked": True}, "gift_card.blocked"),
        ({"id": "another"}, "gift_card.unknown"),
    ],
)
def test_a_card_that_does_not_pay_says_why(db: Database, till: Till, held: dict[str, Any], code: str) -> None:
    if code == "gift_card.unknown":
        unknown = ChargeGiftCard(charge=f"{till.id}:1", card=card_id("X"), amount=1, currency="EUR")
        assert refused(db, till, unknown) == [code]
        return
    import_documents(db, [card(**({"balance": 200_00} | held))])
    assert refused(db, till, charge(till)) == [code]


def test_a_device_that_makes_its_charge_up_is_told_of(db: Database, till: Till) -> None:
    sold = paid_by(db, till, charge(till))
    assert did(db, till, CompleteSale(sale=sold)) == {Status.ACCEPTED_WITH_ATTENTION}
    assert attention(db) == ["sale.charge_missing"]
    assert stored(db, Sale, sold.id).total == PRICE
    assert balance(db) == 200_00


def test_a_smaller_charge_does_not_pay_for_more(db: Database, till: Till) -> None:
    asked = charge(till, amount=1)
    did(db, till, asked, CompleteSale(sale=paid_by(db, till, asked)))
    assert attention(db) == ["sale.charge_missing"]


def test_a_release_gives_back_once_and_only_ones_own(db: Database, till: Till) -> None:
    asked = charge(till)
    did(db, till, asked)
    did(db, enrolled(db), ReleaseCharge(charge=asked.charge))
    assert balance(db) == 200_00 - PRICE
    did(db, till, ReleaseCharge(charge=asked.charge))
    did(db, till, ReleaseCharge(charge=asked.charge))
    assert balance(db) == 200_00


def test_a_charge_of_a_sale_is_released_by_nothing_but_its_void(db: Database, till: Till) -> None:
    asked = charge(till)
    sold = paid_by(db, till, asked)
    did(db, till, asked, CompleteSale(sale=sold))
    did(db, till, ReleaseCharge(charge=asked.charge))
    assert balance(db) == 200_00 - PRICE
    back = tuple(replace(each, state=TenderState.REVERSED) for each in sold.tenders)
    did(db, till, VoidSale(sale=sold.id, tenders=back), approver="juhan")
    assert balance(db) == 200_00


def test_what_waits_too_long_is_given_back_by_central(db: Database, till: Till) -> None:
    did(db, till, charge(till))
    assert release_charges(db, later(NOW, WAITS - 1)) == 0
    assert release_charges(db, later(NOW, WAITS)) == 1
    assert release_charges(db, later(NOW, WAITS)) == 0
    assert balance(db) == 200_00


@pytest.mark.parametrize(("left", "told"), [(200_00, []), (PRICE - 1, ["sale.charge_missing"])])
def test_a_sale_that_comes_late_takes_it_again_while_it_lasts(
    db: Database, till: Till, left: int, told: list[str]
) -> None:
    asked = charge(till)
    did(db, till, asked)
    release_charges(db, later(NOW, WAITS))
    import_documents(db, [card(left)])
    did(db, till, CompleteSale(sale=paid_by(db, till, asked)))
    assert attention(db) == told
    assert balance(db) == left - (0 if told else PRICE)


def test_credit_of_merged_customers_pays_together_and_goes_back_where_it_came_from(
    db: Database, till: Till
) -> None:
    import_documents(db, [credit(ILZE, 100_00), credit(TWIN, 50_00)])
    did(db, till, MergeCustomers(kept=ILZE, dropped=TWIN), actor="juhan")
    asked = ChargeCredit(charge=f"{till.id}:1", customer=ILZE, amount=PRICE, currency="EUR")
    assert refused(db, till, replace(asked, amount=150_01)) == ["charge.not_enough"]
    did(db, till, asked)
    assert [stored(db, StoreCredit, id).balance for id in (ILZE, TWIN)] == [0, 150_00 - PRICE]
    did(db, till, ReleaseCharge(charge=asked.charge))
    assert [stored(db, StoreCredit, id).balance for id in (ILZE, TWIN)] == [100_00, 50_00]


def test_a_card_is_looked_up_by_its_whole_number_and_so_many_times_a_day(db: Database, till: Till) -> None:
    assert lookup(db, till.id, LookupRequest(kind="gift_card", id=CARD), NOW).ids == (CARD,)
    till.pull(db)
    assert till.held["gift_card", CARD]["balance"] == 200_00
    assert NUMBER not in repr(till.held)
    for part in (NUMBER, NUMBER[-4:], card_id(NUMBER[:-1])):
        assert lookup(db, till.id, LookupRequest(kind="gift_card", id=part), NOW).ids == ()
    many = [replace(card(1), id=f"card-{number:03}") for number in range(PEOPLE_A_DAY)]
    import_documents(db, many)
    for each in many[1:]:
        lookup(db, till.id, LookupRequest(kind="gift_card", id=each.id), NOW)
    with pytest.raises(Refusal) as refusal:
        lookup(db, till.id, LookupRequest(kind="gift_card", id=many[0].id), NOW)
    assert refusal.value.problem.code == TOO_MANY_LOOKUPS


def test_points_and_credit_come_with_a_customer_of_another_store(db: Database, till: Till) -> None:
    other = enrolled(db, "tartu")
    import_documents(db, [credit(ILZE, 5)])
    lookup(db, other.id, LookupRequest(kind="customer", id=ILZE), NOW)
    other.pull(db)
    assert other.held["store_credit", ILZE]["balance"] == 5
    did(db, till, ChargeCredit(charge=f"{till.id}:1", customer=ILZE, amount=5, currency="EUR"))
    other.pull(db)
    assert other.held["store_credit", ILZE]["balance"] == 0


def test_numbers_are_read_as_people_type_them() -> None:
    assert read_number(f" {NUMBER[:2]}-{NUMBER[2:9]} {NUMBER[9:].lower()} ") == NUMBER
