from contextlib import ExitStack
from dataclasses import replace

import pytest

from associate_app.commands.stock import AdjustStock
from associate_app.domain.customer import Customer, Note
from associate_app.domain.place import device_scope
from associate_app.domain.time import DAY, Instant, later
from central.problems import Refusal
from central.store import documents
from central.store.database import Database
from central.store.imports import import_documents
from central.store.lookup import MOST, PEOPLE_A_DAY, lookup
from central.store.retention import retire_old
from sync.protocol import MALFORMED, NOT_FOUND, TOO_MANY_LOOKUPS, LookupRequest
from tests.central.effects.buying import sale
from tests.central.meanwhile import meanwhile
from tests.central.shop import COAT, NOW, TALLINN, TARTU, enrolled, pickup, stock


def a_customer(id: str) -> Customer:
    return Customer(id=id, name="Mari Maasikas", email="", phone="", store=TARTU, language="et", since=NOW)


def test_a_looked_up_document_arrives_and_stays_fresh(db: Database) -> None:
    here, there = enrolled(db), enrolled(db, TARTU)
    here.pull(db)
    answer = lookup(db, here.id, LookupRequest(kind="stock", id=f"{TARTU}:{COAT}"), NOW)
    assert answer.ids == (f"{TARTU}:{COAT}",)
    (row,) = here.pull(db)
    assert (row["s"], row["d"]["bins"]) == (device_scope(here.id), {"A1": 4})
    there.do(db, AdjustStock(place=TARTU, sku=COAT, bin="A1", pieces=-1, reason="sold"), actor="tiina")
    (row,) = here.pull(db)
    assert (row["s"], row["d"]["bins"]) == (device_scope(here.id), {"A1": 3})


def test_asking_again_sends_nothing_again(db: Database) -> None:
    till = enrolled(db)
    request = LookupRequest(kind="stock", id=f"{TARTU}:{COAT}")
    lookup(db, till.id, request, NOW)
    till.pull(db)
    assert lookup(db, till.id, request, NOW).ids
    assert till.pull(db) == []


def test_what_the_device_carries_anyway_is_only_named(db: Database) -> None:
    till = enrolled(db)
    till.pull(db)
    assert lookup(db, till.id, LookupRequest(kind="pickup", id="P-1"), NOW).ids == ("P-1",)
    assert till.pull(db) == []


def test_a_document_that_had_left_comes_back(db: Database) -> None:
    old = replace(pickup("P-OLD"), promised_by=later(NOW, -60 * DAY))
    import_documents(db, [old])
    retire_old(db, NOW)
    till = enrolled(db)
    till.pull(db)
    assert ("pickup", "P-OLD") not in till.held
    lookup(db, till.id, LookupRequest(kind="pickup", id="P-OLD"), NOW)
    retire_old(db, NOW)
    till.pull(db)
    assert till.held["pickup", "P-OLD"]["id"] == "P-OLD"


def test_an_index_finds_bytewise_and_not_too_many(db: Database) -> None:
    import_documents(db, (stock(TARTU, 1, f"SKU-{number:03}") for number in range(80)))
    till = enrolled(db)
    ids = lookup(db, till.id, LookupRequest(kind="stock", index={"place": TARTU}), NOW).ids
    assert len(ids) == MOST
    assert list(ids) == sorted(ids)
    till.do(db, AdjustStock(place=TALLINN, sku=COAT, bin="A1", pieces=1, reason="found"))
    moved = LookupRequest(kind="movement", index={"sku": COAT, "at": str(NOW)})
    assert len(lookup(db, till.id, moved, NOW).ids) == 1


@pytest.mark.parametrize(
    ("kind", "index"),
    [("pickup", "state"), ("pickup", "store"), ("pickup", "promised_by"), ("order", "placed_at")],
)
def test_people_are_not_listed(db: Database, kind: str, index: str) -> None:
    with pytest.raises(Refusal) as refusal:
        lookup(db, enrolled(db).id, LookupRequest(kind=kind, index={index: "1"}), NOW)
    assert refusal.value.problem.code == MALFORMED


def test_one_device_looks_up_so_many_people_a_day(db: Database) -> None:
    import_documents(db, (replace(pickup(f"P-{n}"), store=TARTU) for n in range(10, 12 + PEOPLE_A_DAY)))
    till, other = enrolled(db), enrolled(db)

    def ask(number: int, at: Instant = NOW, device: str = till.id) -> tuple[str, ...]:
        return lookup(db, device, LookupRequest(kind="pickup", id=f"P-{number}"), at).ids

    for number in range(10, 10 + PEOPLE_A_DAY):
        assert ask(number)
    with pytest.raises(Refusal) as refusal:
        ask(10 + PEOPLE_A_DAY)
    assert (refusal.value.problem.code, refusal.value.problem.status) == (TOO_MANY_LOOKUPS, 429)
    assert ask(10) == ("P-10",), "what it has already"
    assert ask(1) == ("P-1",), "its own store's"
    assert lookup(db, till.id, LookupRequest(kind="stock", id=f"{TARTU}:{COAT}"), NOW).ids
    assert ask(10 + PEOPLE_A_DAY, device=other.id)
    assert ask(10 + PEOPLE_A_DAY, later(NOW, DAY))


def test_what_is_remembered_of_a_customer_follows_the_customer_alone_and_does_not_count(db: Database) -> None:
    """Else a device could go through all numbers and read what staff wrote of people it never met."""
    ids = [f"C-1000{number}" for number in range(2)]
    import_documents(db, (a_customer(id) for id in ids))
    notes = (
        Note(id=f"{id}:{n}", customer=id, store=TARTU, home=TARTU, text="Likes tea", by="tiina", at=NOW)
        for id in ids
        for n in range(PEOPLE_A_DAY)
    )
    import_documents(db, notes)
    till = enrolled(db)
    asked = LookupRequest(kind="note", index={"customer": ids[0]})
    assert lookup(db, till.id, asked, NOW).ids == ()
    lookup(db, till.id, LookupRequest(kind="customer", id=ids[0]), NOW)
    assert len(lookup(db, till.id, asked, NOW).ids) == MOST
    assert lookup(db, till.id, LookupRequest(kind="note", index={"customer": ids[1]}), NOW).ids == ()
    with pytest.raises(Refusal) as refusal:
        lookup(db, till.id, LookupRequest(kind="note", id=f"{ids[0]}:1"), NOW)
    assert refusal.value.problem.code == MALFORMED


def test_nothing_found_is_an_empty_answer(db: Database) -> None:
    assert lookup(db, enrolled(db).id, LookupRequest(kind="pickup", id="P-404"), NOW).ids == ()


@pytest.mark.parametrize(
    "kind", ["staff", "outcome", "attention", "device", "scope", "ledger", "", "\x00", 'x"']
)
def test_kinds_that_are_nobody_elses_business_are_not_found(db: Database, kind: str) -> None:
    with pytest.raises(Refusal) as refusal:
        lookup(db, enrolled(db).id, LookupRequest(kind=kind, id="mari"), NOW)
    assert refusal.value.problem.code == NOT_FOUND


@pytest.mark.parametrize(
    "request_",
    [
        LookupRequest(kind="pickup"),
        LookupRequest(kind="pickup", id="P-1", index={"state": "new"}),
        LookupRequest(kind="pickup", index={"name": "Liis"}),
        LookupRequest(kind="pickup", id="\x00"),
        LookupRequest(kind="pickup", index={"state": "\x00"}),
        LookupRequest(kind="pickup", index={"promised_by": "soon"}),
        LookupRequest(kind="pickup", index={"promised_by": "9" * 30}),
        LookupRequest(kind="pickup", index={"promised_by": "9" * 5000}),
    ],
)
def test_questions_that_make_no_sense_are_malformed(db: Database, request_: LookupRequest) -> None:
    with pytest.raises(Refusal) as refusal:
        lookup(db, enrolled(db).id, request_, NOW)
    assert refusal.value.problem.code == MALFORMED


def test_a_subscription_ends_when_nobody_asked_for_long(db: Database) -> None:
    till = enrolled(db)
    lookup(db, till.id, LookupRequest(kind="stock", id=f"{TARTU}:{COAT}"), NOW)
    till.pull(db)
    retire_old(db, later(NOW, 31 * DAY))
    rows = till.pull(db, later(NOW, 31 * DAY))
    assert [(row["i"], row["g"]) for row in rows] == [(f"{TARTU}:{COAT}", 1)]
    assert TALLINN not in rows[0]["s"]


def test_a_change_while_it_is_looked_up_is_not_missed(db: Database) -> None:
    till = enrolled(db)
    with ExitStack() as changing:
        tx = changing.enter_context(db.transaction())
        documents.save(tx, [stock(TARTU, 3)], NOW)
        request = LookupRequest(kind="stock", id=f"{TARTU}:{COAT}")
        with meanwhile(db, lambda: lookup(db, till.id, request, NOW)) as found:
            till.pull(db)
            changing.close()
            assert found.result().ids
    till.pull(db)
    assert till.held["stock", f"{TARTU}:{COAT}"]["bins"] == {"A1": 3}


def test_a_sale_is_found_by_the_number_on_its_receipt_in_every_store(db: Database) -> None:
    import_documents(db, [sale("R-1-0001-E", "coat")])
    till = enrolled(db, TARTU)
    till.pull(db)
    assert ("sale", "R-1-0001-E") not in till.held
    assert lookup(db, till.id, LookupRequest(kind="sale", id="R-1-0001-E"), NOW).ids == ("R-1-0001-E",)
    till.pull(db)
    assert till.held["sale", "R-1-0001-E"]["store"] == TALLINN
