import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from associate_app.domain.device import CENTRAL
from associate_app.domain.ledger import Entry
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.staff import SYSTEM, Staff
from associate_app.domain.stock import Stock, empty_stock, move
from central.store.database import Database, Transaction
from central.store.world import CentralWorld
from tests.central.shop import COAT, NOW, TALLINN, TARTU, count, stock, stored

COATS = f"{TALLINN}:{COAT}"


def world(tx: Transaction, id: str = "c") -> CentralWorld:
    return CentralWorld(Entry(id=id, seq=1, device=CENTRAL, actor=SYSTEM, approver="", at=NOW), tx)


def save(world: CentralWorld) -> None:
    entry = world.entry
    world.save(Outcome(id=entry.id, device=CENTRAL, seq=1, type="test", status=Status.ACCEPTED, at=NOW))


def test_what_was_put_is_read_back_before_it_is_written(db: Database) -> None:
    with db.transaction() as tx:
        here = world(tx)
        here.put(stock(TALLINN, 1))
        assert here.get(Stock, COATS) == stock(TALLINN, 1)
        assert [each.on_hand for each in here.find(Stock, sku=COAT)] == [1, 4, 100, 2]
    assert stored(db, Stock, COATS).on_hand == 10


def test_find_follows_what_was_put(db: Database) -> None:
    with db.transaction() as tx:
        here = world(tx)
        here.put(stock("zurich", 5))
        here.put(replace(stock(TARTU, 4), sku="OTHER"))
        assert [each.place for each in here.find(Stock, sku=COAT)] == [
            TALLINN,
            "warehouse",
            "warsaw",
            "zurich",
        ]
        assert [each.place for each in here.find(Stock, sku=COAT, place="zurich")] == ["zurich"]


def test_find_orders_bytewise(db: Database) -> None:
    with db.transaction() as tx:
        here = world(tx)
        for id in ("ä", "a", "Z", "z"):
            here.put(replace(stock(id, 1, "SORTED"), id=id))
        save(here)
        assert [each.id for each in world(tx, "d").find(Stock, sku="SORTED")] == ["Z", "a", "z", "ä"]


def test_find_takes_declared_indexes_only(db: Database) -> None:
    with db.transaction() as tx:
        with pytest.raises(ValueError, match="bins"):
            world(tx).find(Stock, bins="A1")
        with pytest.raises(ValueError, match="no index"):
            world(tx).find(Stock)


def test_a_document_read_is_locked_until_the_end(db: Database) -> None:
    with db.transaction() as tx:
        world(tx).get(Stock, COATS)
        with db.transaction() as other:
            row = other.execute(
                "select id from stock where id = %s for update skip locked", [COATS]
            ).fetchone()
    assert row is None


def test_an_unchanged_document_takes_no_version(db: Database) -> None:
    with db.transaction() as tx:
        here = world(tx)
        here.put(here.require(Stock, COATS))
        vector = here.save(
            Outcome(id="c", device=CENTRAL, seq=1, type="test", status=Status.ACCEPTED, at=NOW)
        )
    assert vector.keys() == {f"device:{CENTRAL}"}


def decrement(
    db: Database, id: str, together: threading.Barrier | None = None, document: str = COATS
) -> None:
    def once(tx: Transaction) -> None:
        here = world(tx, id)
        before = here.get(Stock, document) or empty_stock(*document.split(":"))
        if together and not met:
            met.append(True)
            together.wait()
        here.put(move(before, "A1", -1))
        save(here)

    met: list[bool] = []
    db.run(once)


def test_decrements_at_once_lose_nothing(db: Database) -> None:
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda number: decrement(db, f"c{number}"), range(100)))
    assert stored(db, Stock, COATS).on_hand == 10 - 100


def test_two_that_write_the_same_fresh_document_lose_nothing(db: Database) -> None:
    """Neither found it, so neither could lock it: the second one starts again."""
    together = threading.Barrier(2)
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda id: decrement(db, id, together, f"{TALLINN}:NEW"), ("one", "two")))
    assert stored(db, Stock, f"{TALLINN}:NEW").on_hand == -2
    assert count(db, "outcome") == 2


def test_a_deadlock_is_tried_again(db: Database) -> None:
    together = threading.Barrier(2)
    tries: list[str] = []

    def cross(ids: Sequence[str]) -> None:
        met: list[bool] = []

        def once(tx: Transaction) -> None:
            tries.append(ids[0])
            here = world(tx, ids[0])
            first = here.require(Stock, ids[0])
            if not met:
                met.append(True)
                together.wait()
            second = here.require(Stock, ids[1])
            here.put(move(first, "A1", -1))
            here.put(move(second, "A1", -1))
            save(here)

        db.run(once)

    both = [COATS, f"{TARTU}:{COAT}"]
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(cross, [both, both[::-1]]))
    assert len(tries) > 2
    assert (stored(db, Stock, both[0]).on_hand, stored(db, Stock, both[1]).on_hand) == (8, 2)


def test_fields_of_newer_code_survive_a_write(db: Database) -> None:
    with db.transaction() as tx:
        tx.execute(
            """update staff set doc = doc || '{"nickname": "Ž", "role": "manager"}' where id = 'mari'"""
        )
        here = world(tx)
        here.put(replace(here.require(Staff, "mari"), badge="NS-NEW1"))
        save(here)
        row = tx.execute("select doc ->> 'nickname', doc ->> 'badge' from staff where id = 'mari'").fetchone()
    assert row == ("Ž", "NS-NEW1")
