"""A device from before receipts had numbers sells after its next contact, and nobody enrols it again."""

from dataclasses import replace

from associate_app.commands.sales import CompleteSale
from associate_app.domain.device import Device
from associate_app.domain.outcome import Status
from associate_app.domain.receipt import receipt_number
from associate_app.domain.time import DAY, later
from central.store import documents
from central.store.database import Database
from central.store.enrolment import number_devices
from central.workers import JOBS
from tests.central.effects.buying import sale
from tests.central.shop import BEFORE, NOW, Till, enrolled, stored


def old(db: Database, **changed: object) -> Till:
    till = enrolled(db)
    with db.transaction() as tx:
        documents.save(tx, [replace(stored(db, Device, till.id), number=0, **changed)], BEFORE)
    return till


def number(db: Database, till: Till) -> int:
    return int(stored(db, Device, till.id).number)


def test_each_gets_one_of_its_own_and_keeps_it(db: Database) -> None:
    first, second, gone = old(db), old(db), old(db, revoked_at=NOW)
    known = enrolled(db)
    had = number(db, known)
    assert number_devices(db, NOW) == 2
    given = {number(db, first), number(db, second)}
    assert len(given | {had}) == 3
    assert min(given) > 0
    assert (number(db, known), number(db, gone)) == (had, 0)
    assert number_devices(db, later(NOW, DAY)) == 0
    assert {number(db, first), number(db, second)} == given
    assert number_devices in [work for _, work, _ in JOBS]


def test_it_hears_of_it_and_its_sales_are_taken(db: Database) -> None:
    till = old(db)
    till.pull(db)
    assert till.held["device", till.id]["number"] == 0
    number_devices(db, NOW)
    till.pull(db)
    given = till.held["device", till.id]["number"]
    sold = sale(receipt_number(given, 1), "coat", device=till.id, customer="")
    (outcome,) = till.do(db, CompleteSale(sale=sold))
    assert outcome.status in (Status.ACCEPTED, Status.ACCEPTED_WITH_ATTENTION)
