from dataclasses import replace
from typing import Any

import pytest

from associate_app.commands.merges import MergeCustomers, StartErasure, StartExport, UnmergeCustomer
from associate_app.domain.customer import Customer, together
from associate_app.domain.errors import RuleViolation
from associate_app.domain.pickup import PickupState
from associate_app.domain.privacy import Erasure, Export, ExportState
from associate_app.domain.time import DAY
from tests.commands.world import STORE, Shop, pickup
from tests.people import customer

A, B, C = "C-70001", "C-70002", "C-70003"


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.put(customer(A), customer(B, name="Ilze Berzina"), customer(C, name="I. Bērziņa"))
    return shop


def merged(shop: Shop, kept: str, dropped: str) -> None:
    shop.perform(MergeCustomers(kept=kept, dropped=dropped), by="piret")


def refusal(shop: Shop, command: Any, by: str = "piret", after: int = 0) -> str:
    with pytest.raises(RuleViolation) as refused:
        shop.perform(command, by=by, after=after)
    return refused.value.code


def test_a_merge_keeps_both_and_is_taken_apart_again(shop: Shop) -> None:
    merged(shop, A, B)
    assert shop.get(Customer, A).ids == {A, B}
    assert (shop.get(Customer, B).merged_into, shop.get(Customer, B).name) == (A, "Ilze Berzina")
    shop.perform(UnmergeCustomer(dropped=B), by="piret", after=29 * DAY)
    assert [replace(shop.get(Customer, id), updated_at=None) for id in (A, B)] == [
        customer(A),
        customer(B, name="Ilze Berzina"),
    ]


def test_merges_of_merges_come_apart_one_by_one(shop: Shop) -> None:
    merged(shop, B, C)
    merged(shop, A, B)
    assert shop.get(Customer, A).ids == {A, B, C}
    shop.perform(UnmergeCustomer(dropped=C), by="piret")
    assert (shop.get(Customer, A).ids, shop.get(Customer, B).ids) == ({A, B}, {B})
    shop.perform(UnmergeCustomer(dropped=B), by="piret")
    assert shop.get(Customer, A).ids == {A}


def test_only_managers_merge_and_only_what_is_two(shop: Shop) -> None:
    assert refusal(shop, MergeCustomers(kept=A, dropped=B), by="liis") == "staff.not_allowed"
    assert refusal(shop, MergeCustomers(kept=A, dropped=A)) == "customer.same"
    assert refusal(shop, MergeCustomers(kept=A, dropped="C-9")) == "customer.unknown"
    assert refusal(shop, UnmergeCustomer(dropped=B)) == "customer.not_merged"
    merged(shop, A, B)
    assert refusal(shop, MergeCustomers(kept=C, dropped=B)) == "customer.merged_already"
    assert refusal(shop, MergeCustomers(kept=B, dropped=C)) == "customer.merged_already"
    assert refusal(shop, UnmergeCustomer(dropped=B), after=31 * DAY) == "customer.merged_too_long_ago"


def test_together_they_say_what_either_does() -> None:
    one = customer(A, email="", brands=("Väinö",))
    other = customer(B, phone="+37251234567", brands=("Väinö", "Maja Holm"))
    whole = together(one, [other])
    assert (whole.email, whole.phone) == ("ilze@example.lv", "+37251234567")
    assert whole.brands == ("Väinö", "Maja Holm")
    assert whole.id == A


def test_an_erasure_takes_all_that_were_merged(shop: Shop) -> None:
    merged(shop, A, B)
    shop.perform(StartErasure(customer=B), by="piret")
    assert {each.id for each in shop.all(Erasure)} == {A, B}
    assert refusal(shop, StartErasure(customer=A)) == "customer.erased_already"
    assert refusal(shop, MergeCustomers(kept=C, dropped=A)) == "customer.erased_already"
    assert refusal(shop, UnmergeCustomer(dropped=B)) == "customer.erased_already"
    assert refusal(shop, StartExport(customer=A)) == "customer.erased_already"


def test_who_still_has_goods_waiting_is_not_erased(shop: Shop) -> None:
    waiting = replace(pickup(), customer=A)
    shop.put(waiting)
    assert refusal(shop, StartErasure(customer=A)) == "customer.pickup_waits"
    shop.put(replace(waiting, state=PickupState.HANDED_OVER))
    assert refusal(shop, StartErasure(customer=A), by="mihkel") == "staff.not_allowed"
    shop.perform(StartErasure(customer=A), by="piret")


def test_an_export_waits_for_central(shop: Shop) -> None:
    assert refusal(shop, StartExport(customer=A), by="liis") == "staff.not_allowed"
    shop.perform(StartExport(customer=A), by="piret")
    (export,) = shop.all(Export)
    assert (export.customer, export.store, export.by, export.state) == (A, STORE, "piret", ExportState.ASKED)
