import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from associate_app.commands.customers import CheckIn, CreateCustomer, CustomerField, EditCustomer
from associate_app.commands.merges import MergeCustomers, StartErasure, StartExport
from associate_app.commands.notes import AddNote
from associate_app.commands.pickups import HandOverPickup
from associate_app.commands.sales import CompleteSale
from associate_app.documents import KINDS
from associate_app.domain.attention import Attention
from associate_app.domain.customer import Customer, Doing, Interaction, Note
from associate_app.domain.money import Money
from associate_app.domain.order import Channel, Order, OrderState
from associate_app.domain.outcome import Status
from associate_app.domain.pickup import Pickup
from associate_app.domain.privacy import EXPORT_KEPT, Erasure, ErasureState, Export, ExportState
from associate_app.domain.time import HOUR, later
from associate_app.domain.visit import Arrival, Visit
from central.effects.privacy import end_exports
from central.effects.worker import work_effects
from central.store import ledger
from central.store.blobs import get_blob
from central.store.database import Database
from central.store.imports import import_documents
from central.store.lookup import lookup
from sync.protocol import LookupRequest
from tests.central.effects.buying import sale
from tests.central.shop import NOW, TALLINN, TARTU, Till, count, enrolled, pickup, proof, stored
from tests.people import customer

ILZE, DOUBLE, OTHER = "C-70001", "C-70002", "C-70003"
NOTE = "Wedding in Kraków, 6 December"
# Kinds that name a customer and stay without them: the books need them.
KEPT = {"order", "pickup", "sale", "basket", "coupon_use", "charge"}


@pytest.fixture
def till(db: Database) -> Till:
    """Ilze, who was written down twice, with a history; and somebody else."""
    import_documents(
        db,
        [
            customer(ILZE, store=TALLINN),
            customer(DOUBLE, store=TALLINN, name="Ilze Berzina"),
            customer(OTHER, store=TALLINN, name="Kadri Mägi", email="kadri@example.ee"),
            replace(pickup("P-7"), customer=ILZE, name="Ilze Bērziņa"),
            Order(
                id="O-7",
                channel=Channel.WEB,
                customer=ILZE,
                store=TALLINN,
                placed_at=NOW,
                lines=(),
                total=Money(0, "EUR"),
                state=OrderState.COMPLETED,
            ),
            Interaction(
                id="I-7",
                customer=DOUBLE,
                store=TALLINN,
                what=Doing.CHAT,
                channel="chat",
                at=NOW,
                words="Does it run large?",
                facts={},
            ),
        ],
    )
    till = enrolled(db)
    till.do(db, MergeCustomers(kept=ILZE, dropped=DOUBLE), actor="juhan")
    till.do(db, AddNote(customer=ILZE, text=NOTE))
    till.do(db, AddNote(customer=OTHER, text="Likes tea"))
    till.do(db, CheckIn(customer=ILZE, how=Arrival.CARD))
    hand_over = HandOverPickup(pickup="P-7", taken={"1": 1}, proof=proof(), collected_by="Jānis Bērziņš")
    till.do(db, hand_over)
    return till


def erase(db: Database, till: Till) -> None:
    (outcome,) = till.do(db, StartErasure(customer=ILZE), actor="juhan")
    assert outcome.status is Status.ACCEPTED
    work_effects(db, NOW)


def texts(db: Database) -> str:
    with db.transaction() as tx:
        rows = tx.execute("select convert_from(texts, 'UTF8') from ledger order by device, seq").fetchall()
    return " ".join(text for (text,) in rows)


def everything(db: Database) -> str:
    """All documents and texts that central keeps."""
    found = [texts(db)]
    with db.transaction() as tx:
        for kind in KINDS:
            found += [str(doc) for (doc,) in tx.execute(f'select doc::text from "{kind.name}"').fetchall()]
    return " ".join(found)


def test_the_customer_leaves_documents_texts_and_devices(db: Database, till: Till) -> None:
    till.pull(db)
    assert till.held["customer", ILZE]
    assert "Kraków" in texts(db)
    erase(db, till)
    for told in ("Bērzi", "Berzina", "ilze@", "Kraków", "run large"):
        assert told not in everything(db), told
    assert stored(db, Erasure, ILZE).state is stored(db, Erasure, DOUBLE).state is ErasureState.DONE
    till.pull(db)
    gone = [till.held[key] for key in (("customer", ILZE), ("customer", DOUBLE), ("interaction", "I-7"))]
    assert gone == [None, None, None]
    assert {value for (kind, _), value in till.held.items() if kind == "note" and value is None} == {None}


def test_what_the_books_need_stays_and_so_does_everybody_else(db: Database, till: Till) -> None:
    erase(db, till)
    assert stored(db, Order, "O-7").customer == ILZE
    assert (stored(db, Pickup, "P-7").name, stored(db, Pickup, "P-7").handed_over_by) == ("", "mari")
    assert stored(db, Customer, OTHER).name == "Kadri Mägi"
    assert "Likes tea" in texts(db)
    assert count(db, "note") == 1


def test_the_chain_of_the_ledger_holds_after_an_erasure(db: Database, till: Till) -> None:
    erase(db, till)
    assert ledger.first_fault(db, till.id) is None


def test_nothing_that_comes_late_brings_them_back(db: Database, till: Till) -> None:
    offline = enrolled(db)
    late: list[Any] = [
        EditCustomer(customer=ILZE, field=CustomerField.NAME, value="Ilze Again"),
        EditCustomer(customer=DOUBLE, field=CustomerField.EMAIL, value="again@example.lv"),
        AddNote(customer=ILZE, text="Came again"),
        CheckIn(customer=ILZE, how=Arrival.SEEN),
        CreateCustomer(customer=ILZE, name="Ilze Again"),
        MergeCustomers(kept=OTHER, dropped=ILZE),
    ]
    erase(db, till)
    outcomes = [*offline.do(db, *late[:-1]), *offline.do(db, late[-1], actor="juhan")]
    assert [each.status for each in outcomes[:4]] == [Status.ACCEPTED] * 4
    assert (outcomes[-1].status, outcomes[-1].code) == (Status.REFUSED, "customer.erased_already")
    work_effects(db, NOW)
    assert (stored(db, Customer, ILZE), stored(db, Visit, f"{TALLINN}:{ILZE}")) == (None, None)
    assert "gain" not in everything(db)
    assert stored(db, Customer, OTHER).merged_from == ()
    assert ledger.first_fault(db, offline.id) is None


def test_an_erasure_between_two_late_edits_lets_neither_survive(db: Database, till: Till) -> None:
    devices = [enrolled(db) for _ in range(3)]
    with ThreadPoolExecutor(4) as threads:
        jobs = [
            threads.submit(each.do, db, AddNote(customer=ILZE, text=f"Note {number}"))
            for number, each in enumerate(devices)
        ]
        jobs.append(threads.submit(till.do, db, StartErasure(customer=ILZE), actor="juhan"))
        jobs.append(threads.submit(work_effects, db, NOW))
        for each in jobs:
            each.result()
    work_effects(db, NOW)
    assert stored(db, Customer, ILZE) is None
    assert "Note 0" not in everything(db)
    assert "Note 2" not in everything(db)


def test_a_device_elsewhere_that_looked_them_up_drops_them_too(db: Database, till: Till) -> None:
    elsewhere = enrolled(db, TARTU)
    lookup(db, elsewhere.id, LookupRequest(kind="customer", id=ILZE), NOW)
    elsewhere.pull(db)
    assert elsewhere.held["customer", ILZE]
    erase(db, till)
    elsewhere.pull(db)
    assert elsewhere.held["customer", ILZE] is None
    assert lookup(db, elsewhere.id, LookupRequest(kind="customer", id=ILZE), NOW).ids == ()


def test_notes_of_sales_go_also_when_the_sale_comes_late(db: Database, till: Till) -> None:
    """The sales themselves stay: the books need them."""
    said = {"customer": ILZE, "device": till.id}
    notes = json.dumps({"": "for the wedding"})
    (first,) = till.do(db, CompleteSale(sale=sale("1-000001", "coat", **said), notes=notes))
    assert first.status is not Status.QUARANTINED
    assert "for the wedding" in everything(db)
    erase(db, till)
    till.do(db, CompleteSale(sale=sale("1-000002", "coat", **said), notes=notes))
    assert count(db, "sale") == 2
    assert everything(db).count(f'"customer": "{ILZE}"') >= 2
    assert "wedding" not in everything(db)


def test_an_attention_about_their_parcel_says_no_name(db: Database, till: Till) -> None:
    raised = Attention(
        id="A-7",
        store=TALLINN,
        code="pickup.expired",
        about="P-7",
        facts={"name": "Ilze Bērziņa", "shelf": "A-1"},
        choices=("put_back",),
        raised_at=NOW,
        due_at=NOW,
        command="x",
    )
    import_documents(db, [raised])
    erase(db, till)
    assert stored(db, Attention, "A-7").facts == {"name": "", "shelf": "A-1"}


def test_every_kind_that_names_a_customer_says_whether_it_goes_with_them() -> None:
    naming = {
        kind.name
        for kind in KINDS
        if "customer" in getattr(kind.type, "__dataclass_fields__", {}) or kind.name == "customer"
    }
    assert {kind.name for kind in KINDS if kind.erased_with} >= naming - KEPT
    assert not {kind.name for kind in KINDS if kind.erased_with} & KEPT


def test_an_export_holds_all_that_is_known_and_waits_for_a_week(db: Database, till: Till) -> None:
    (outcome,) = till.do(db, StartExport(customer=ILZE), actor="juhan")
    assert stored(db, Export, outcome.id).state is ExportState.ASKED
    work_effects(db, later(NOW, HOUR))
    ready = stored(db, Export, outcome.id)
    assert (ready.state, ready.ready_at) == (ExportState.READY, later(NOW, HOUR))
    till.pull(db)
    assert till.held["export", outcome.id]["sha256"] == ready.sha256
    content = get_blob(db, ready.sha256)
    assert content is not None
    told = json.loads(content)["documents"]
    assert {each["id"] for each in told["customer"]} == {ILZE, DOUBLE}
    assert {"note", "interaction", "order", "pickup", "visit"} <= told.keys()
    assert NOTE in content.decode()
    assert "Kadri" not in content.decode()
    assert end_exports(db, later(NOW, EXPORT_KEPT - 1)) == 0
    assert end_exports(db, later(NOW, EXPORT_KEPT)) == 1
    assert (get_blob(db, ready.sha256), stored(db, Export, outcome.id)) == (None, None)


def test_an_export_goes_with_the_customer(db: Database, till: Till) -> None:
    (outcome,) = till.do(db, StartExport(customer=ILZE), actor="juhan")
    work_effects(db, NOW)
    sha256 = stored(db, Export, outcome.id).sha256
    erase(db, till)
    assert (get_blob(db, sha256), stored(db, Export, outcome.id)) == (None, None)


def test_only_managers_ask_for_either(db: Database, till: Till) -> None:
    for command in (StartErasure(customer=ILZE), StartExport(customer=ILZE)):
        (outcome,) = till.do(db, command)
        assert (outcome.status, outcome.code) == (Status.REFUSED, "staff.not_allowed")
    assert count(db, "note") == 2
    assert stored(db, Note, "none") is None
