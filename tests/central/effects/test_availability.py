from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest

from associate_app.commands.pickups import StartPicking
from associate_app.commands.stock import AdjustStock
from associate_app.domain.stock import Availability, Level, NearbyStock, Stock
from associate_app.domain.time import HOUR, Instant, later
from central.effects import worker
from central.effects.worker import work_effects
from central.store import documents, effects
from central.store.database import Database, Transaction
from central.store.effects import Effect
from central.store.imports import import_documents
from tests.central.meanwhile import meanwhile
from tests.central.shop import COAT, NOW, TALLINN, TARTU, WAREHOUSE, WARSAW, count, enrolled, stock, stored

BALTICS, POLAND = f"baltics:{COAT}", f"poland:{COAT}"


def adjust(pieces: int, place: str = TALLINN) -> AdjustStock:
    return AdjustStock(place=place, sku=COAT, bin="A1", pieces=pieces, reason="counted")


def test_nearby_is_exact_and_the_rest_is_banded(db: Database) -> None:
    assert work_effects(db, NOW) == 1  # four places, one SKU
    assert stored(db, Availability, BALTICS) == Availability(
        id=BALTICS,
        region="baltics",
        sku=COAT,
        nearby=(
            NearbyStock(place=TALLINN, pieces=10, at=NOW),
            NearbyStock(place=TARTU, pieces=4, at=NOW),
            NearbyStock(place=WAREHOUSE, pieces=100, at=NOW),
        ),
        elsewhere={WARSAW: Level.LOW},
        at=NOW,
    )
    assert stored(db, Availability, POLAND).elsewhere == {TALLINN: Level.FULL, TARTU: Level.FULL}


def test_a_command_leaves_the_projection_to_the_worker(db: Database) -> None:
    work_effects(db, NOW)
    enrolled(db).do(db, adjust(-1))
    assert stored(db, Availability, BALTICS).nearby[0].pieces == 10
    work_effects(db, NOW)
    assert stored(db, Availability, BALTICS).nearby[0].pieces == 9
    assert count(db, "effect") == 0


def test_a_place_tells_when_its_stock_changed(db: Database) -> None:
    work_effects(db, NOW)
    at, then = later(NOW, HOUR), later(NOW, 2 * HOUR)
    till = enrolled(db)
    till.push(db, *till.sign(adjust(-1), at=at), now=then)
    work_effects(db, then)
    times = {each.place: each.at for each in stored(db, Availability, BALTICS).nearby}
    assert times == {TALLINN: at, TARTU: NOW, WAREHOUSE: NOW}


def test_a_far_region_hears_only_of_a_new_band(db: Database) -> None:
    work_effects(db, NOW)
    till = enrolled(db, TARTU)
    before = stored(db, Availability, POLAND)
    till.do(db, adjust(-1, TARTU), actor="tiina")
    work_effects(db, later(NOW, HOUR))
    assert stored(db, Availability, POLAND) == before
    till.do(db, adjust(-1, TARTU), actor="tiina")
    work_effects(db, later(NOW, HOUR))
    assert stored(db, Availability, POLAND).elsewhere[TARTU] is Level.LOW


def test_it_reaches_the_devices_of_the_region(db: Database) -> None:
    till = enrolled(db)
    work_effects(db, NOW)
    till.pull(db)
    assert ("availability", BALTICS) in till.held
    assert ("availability", POLAND) not in till.held


def test_a_command_without_stock_causes_nothing(db: Database) -> None:
    work_effects(db, NOW)
    enrolled(db).do(db, StartPicking(pickup="P-2"))
    assert count(db, "effect") == 0


def test_many_skus_are_worked_off(db: Database) -> None:
    import_documents(db, (stock(TALLINN, 1, f"SKU-{number}") for number in range(450)))
    assert work_effects(db, NOW) == 451
    assert count(db, "availability") == 2 * 451


def test_workers_at_once_leave_nothing_and_agree(db: Database) -> None:
    till = enrolled(db)
    with ThreadPoolExecutor(3) as threads:
        for _ in range(8):
            till.do(db, adjust(-1))
            threads.submit(work_effects, db, later(NOW, HOUR)).result()
        list(threads.map(lambda _: work_effects(db, later(NOW, HOUR)), range(3)))
    assert count(db, "effect") == 0
    assert stored(db, Availability, BALTICS).nearby[0].pieces == 2


def test_what_one_worker_holds_no_other_takes(db: Database) -> None:
    with db.transaction() as tx, db.transaction() as other:
        assert effects.claim(tx, NOW, 100)
        assert effects.claim(other, NOW, 100) == []


def test_a_slow_worker_does_not_overwrite_what_a_quick_one_knew_better(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    work_effects(db, NOW)
    till = enrolled(db)
    till.do(db, adjust(-1))
    with ExitStack() as others:
        read_all = documents.read_all

        def slowly(tx: Transaction, type_: type[Any], *asked: Any) -> list[Any]:
            found = read_all(tx, type_, *asked)
            if type_ is Stock:
                monkeypatch.setattr(documents, "read_all", read_all)
                till.do(db, adjust(-1))
                others.enter_context(meanwhile(db, lambda: work_effects(db, NOW)))
            return found

        monkeypatch.setattr(documents, "read_all", slowly)
        work_effects(db, NOW)
    assert stored(db, Availability, BALTICS).nearby[0].pieces == 8


def test_a_broken_effect_is_tried_again_alone_and_later(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_documents(db, [stock(TALLINN, 1, "BROKEN")])
    project = worker._HANDLERS["availability"]

    def break_down(tx: Transaction, effects: Sequence[Effect], now: Instant) -> None:
        if any(effect.key == "BROKEN" for effect in effects):
            raise ZeroDivisionError
        project(tx, effects, now)

    monkeypatch.setattr(worker, "_HANDLERS", {"availability": break_down})
    assert work_effects(db, NOW) == 0
    assert work_effects(db, NOW) == 0
    assert work_effects(db, later(NOW, HOUR)) == 1
    monkeypatch.setattr(worker, "_HANDLERS", {"availability": project})
    assert work_effects(db, later(NOW, HOUR)) == 0
    assert work_effects(db, later(NOW, 2 * HOUR)) == 1
    assert stored(db, Availability, "baltics:BROKEN").nearby[0].pieces == 1
