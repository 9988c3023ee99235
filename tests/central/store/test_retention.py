import json
from contextlib import ExitStack
from dataclasses import replace

import pytest

from associate_app.domain.pickup import Pickup
from associate_app.domain.place import store_scope
from associate_app.domain.stock import Movement
from associate_app.domain.time import DAY, Instant, later
from central.problems import Refusal
from central.store import documents
from central.store.database import Database
from central.store.imports import import_documents
from central.store.pull import pull
from central.store.retention import REMEMBERED, retire_old
from sync.protocol import RESET_REQUIRED, Cursor, PullRequest
from tests.central.meanwhile import meanwhile
from tests.central.shop import COAT, NOW, TALLINN, count, enrolled, pickup, stored


def movement(id: str, at: Instant) -> Movement:
    return Movement(id=id, place=TALLINN, sku=COAT, bin="A1", pieces=-1, reason="sold", because="O-1", at=at)


def test_what_is_old_leaves_the_devices_and_stays_on_central(db: Database) -> None:
    old, new = movement("old", later(NOW, -15 * DAY)), movement("new", later(NOW, -13 * DAY))
    import_documents(db, [old, new])
    till = enrolled(db)
    till.pull(db)
    assert retire_old(db, NOW) == 1
    (gone,) = till.pull(db)
    assert (gone["i"], gone["g"]) == ("old", 1)
    assert stored(db, Movement, "old") == old
    assert retire_old(db, NOW) == 0


def test_many_leave_in_versions_that_fit_a_page(db: Database) -> None:
    import_documents(db, (movement(f"old-{number}", later(NOW, -15 * DAY)) for number in range(2300)))
    till = enrolled(db)
    till.pull(db)
    assert retire_old(db, NOW) == 2300
    assert len(till.pull(db)) == 2300


def test_an_old_document_that_changes_comes_back_until_the_next_time(db: Database) -> None:
    old = replace(pickup("P-OLD"), promised_by=later(NOW, -60 * DAY))
    import_documents(db, [old])
    retire_old(db, NOW)
    till = enrolled(db)
    till.pull(db)
    import_documents(db, [replace(old, shelf="C3")])
    (row,) = till.pull(db)
    assert (row["i"], row["g"]) == ("P-OLD", 0)
    assert retire_old(db, NOW) == 1
    assert stored(db, Pickup, "P-OLD").shelf == "C3"


def test_a_document_that_changes_just_then_stays(db: Database) -> None:
    old = replace(pickup("P-OLD"), promised_by=later(NOW, -60 * DAY))
    import_documents(db, [old])
    till = enrolled(db)
    till.pull(db)
    with ExitStack() as changing:
        tx = changing.enter_context(db.transaction())
        documents.save(tx, [replace(old, promised_by=NOW)], NOW)
        with meanwhile(db, lambda: retire_old(db, NOW)) as retired:
            changing.close()
            assert retired.result() == 0
    (row,) = till.pull(db)
    assert (row["i"], row["g"]) == ("P-OLD", 0)


def forget(db: Database) -> Instant:
    """Something left, and so long ago that the feed forgets it."""
    import_documents(db, [movement("old", later(NOW, -15 * DAY))])
    retire_old(db, NOW)
    long_after = later(NOW, REMEMBERED + DAY)
    retire_old(db, long_after)
    return long_after


def test_a_device_that_was_away_too_long_loads_again(db: Database) -> None:
    till = enrolled(db)
    till.pull(db)
    now = forget(db)
    with pytest.raises(Refusal) as refusal:
        pull(db, till.id, PullRequest(cursors=till.cursors), now)
    assert refusal.value.problem.code == RESET_REQUIRED
    assert refusal.value.problem.facts == {"scopes": [store_scope(TALLINN)]}
    del till.cursors[store_scope(TALLINN)]
    till.pull(db)


def test_a_device_that_heard_of_it_goes_on(db: Database) -> None:
    import_documents(db, [movement("old", later(NOW, -15 * DAY))])
    retire_old(db, NOW)
    till = enrolled(db)
    till.pull(db)
    before = count(db, "feed")
    retire_old(db, later(NOW, REMEMBERED + DAY))
    assert count(db, "feed") < before
    till.pull(db)
    till.pull(db)


def test_a_load_of_many_pages_is_not_sent_back_to_its_start(db: Database) -> None:
    forget(db)
    till = enrolled(db)
    page = pull(db, till.id, PullRequest(cursors={}), NOW)
    first = Cursor(epoch=cursor_of(page)["epoch"], ver=1)
    pull(db, till.id, PullRequest(cursors={store_scope(TALLINN): first}), NOW)


def cursor_of(page: bytes) -> dict[str, str]:
    found: dict[str, str] = json.loads(page)["cursors"][store_scope(TALLINN)]
    return found
