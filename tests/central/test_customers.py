"""Customers between devices: edits beside each other, and customers of other stores."""

from itertools import permutations

import pytest

from associate_app.commands.customers import AddLike, CustomerField, EditCustomer
from associate_app.commands.merges import MergeCustomers
from associate_app.commands.notes import AddNote, ChangeConsent
from associate_app.domain.customer import ConsentChannel, ConsentProof, Customer, Note
from associate_app.domain.likes import Like
from associate_app.domain.outcome import Status
from associate_app.domain.time import DAY, HOUR, later
from central.problems import Refusal
from central.store.database import Database
from central.store.imports import import_documents
from central.store.lookup import lookup
from central.store.retention import retire_old
from sync.protocol import MALFORMED, LookupRequest
from tests.central.shop import BEFORE, NOW, TALLINN, TARTU, count, enrolled, stored
from tests.people import customer

ILZE, DOUBLE = "C-70001", "C-70002"
CARD = "NC0000070001" + "X"


@pytest.fixture
def db(db: Database) -> Database:
    import_documents(
        db,
        [
            customer(ILZE, store=TALLINN, phone="+37251234567", card=CARD),
            customer(DOUBLE, store=TALLINN, name="I. Berzina"),
        ],
    )
    return db


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_what_devices_change_beside_each_other_all_survives(db: Database, order: tuple[int, ...]) -> None:
    edits = (
        EditCustomer(customer=ILZE, field=CustomerField.NAME, value="Ilze Ozola"),
        EditCustomer(customer=ILZE, field=CustomerField.EMAIL, value="ozola@example.lv"),
        AddLike(customer=ILZE, like=Like.SIZE, value="39", of="shoes"),
    )
    devices = [enrolled(db) for _ in edits]
    for each in order:
        (outcome,) = devices[each].do(db, edits[each])
        assert outcome.status is Status.ACCEPTED
    after = stored(db, Customer, ILZE)
    assert (after.name, after.email, after.phone) == ("Ilze Ozola", "ozola@example.lv", "+37251234567")
    assert [each.size for each in after.sizes] == ["39"]


def test_a_consent_that_crosses_a_withdrawal_is_refused_in_words(db: Database) -> None:
    one, other = enrolled(db), enrolled(db)
    said = {"customer": ILZE, "channel": ConsentChannel.EMAIL, "proof": ConsentProof.SPOKEN}
    one.do(db, ChangeConsent(given=False, **said), at=later(BEFORE, HOUR))
    (outcome,) = other.do(db, ChangeConsent(given=True, **said), at=later(BEFORE, 2 * HOUR))
    assert (outcome.status, outcome.code) == (Status.REFUSED, "customer.consent_withdrawn")


def test_an_edit_that_crosses_a_merge_reaches_who_they_are_now(db: Database) -> None:
    one, other = enrolled(db), enrolled(db)
    one.do(db, MergeCustomers(kept=ILZE, dropped=DOUBLE), actor="juhan")
    other.do(db, AddNote(customer=DOUBLE, text="Likes tea"), at=BEFORE)
    with db.transaction() as tx:
        (note,) = tx.execute("select customer from note").fetchall()
    assert note == (ILZE,)


@pytest.mark.parametrize("asked", [{"phone": "+37251234567"}, {"email": "ilze@example.lv"}, {"card": CARD}])
def test_a_customer_of_another_store_stays_for_thirty_days(db: Database, asked: dict[str, str]) -> None:
    elsewhere = enrolled(db, TARTU)
    assert ILZE in lookup(db, elsewhere.id, LookupRequest(kind="customer", index=asked), NOW).ids
    elsewhere.pull(db)
    assert elsewhere.held["customer", ILZE]["name"] == "Ilze Bērziņa"
    retire_old(db, later(NOW, 29 * DAY))
    elsewhere.pull(db)
    assert elsewhere.held["customer", ILZE] is not None
    retire_old(db, later(NOW, 31 * DAY))
    elsewhere.pull(db)
    assert elsewhere.held["customer", ILZE] is None


def test_nobody_is_listed_by_what_others_can_guess(db: Database) -> None:
    elsewhere = enrolled(db, TARTU)
    for kind, index in (("customer", {"merged_into": ""}), ("interaction", {"at": "0"})):
        with pytest.raises(Refusal) as refused:
            lookup(db, elsewhere.id, LookupRequest(kind=kind, index=index), NOW)
        assert refused.value.problem.code == MALFORMED


def test_a_note_written_elsewhere_is_seen_there_and_at_home(db: Database) -> None:
    home, elsewhere = enrolled(db), enrolled(db, TARTU)
    lookup(db, elsewhere.id, LookupRequest(kind="customer", id=ILZE), NOW)
    elsewhere.pull(db)
    (outcome,) = elsewhere.do(db, AddNote(customer=ILZE, text="Likes tea"), actor="tiina")
    assert (stored(db, Note, outcome.id).store, count(db, "note")) == (TARTU, 1)
    for each in (home, elsewhere):
        each.pull(db)
        assert each.held["note", outcome.id]["text"] == "Likes tea"
