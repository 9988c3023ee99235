import json
from collections import Counter

import msgspec
import pytest

from associate_app import codec
from associate_app.commands.pickups import HandOverPickup
from associate_app.commands.stock import AdjustStock
from associate_app.domain.outcome import Outcome
from associate_app.domain.pickup import Pickup
from associate_app.domain.place import CHAIN, device_scope, market_scope, region_scope, store_scope
from central.problems import Refusal
from central.store import settings
from central.store.database import Database
from central.store.imports import import_documents
from central.store.pull import pull
from central.store.scopes import heads
from sync.protocol import MAX_PAGE, RESET_REQUIRED, UNAUTHENTICATED, Cursor, PullPage, PullRequest
from tests.central.shop import (
    COAT,
    NOW,
    TALLINN,
    TARTU,
    Till,
    enrolled,
    pickup,
    place,
    proof,
    stock,
    stored,
)


def refused(db: Database, till: Till, **cursors: Cursor) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        pull(db, till.id, PullRequest(cursors=till.cursors | cursors), NOW)
    return refusal.value


def test_a_page_has_the_fields_of_the_protocol(db: Database) -> None:
    till = enrolled(db)
    till.do(db, HandOverPickup(pickup="P-1", taken={"1": 1}, proof=proof()))
    text = pull(db, till.id, PullRequest(cursors={}), NOW)
    page = msgspec.json.decode(text, type=PullPage)
    assert json.loads(text).keys() == {field.name for field in msgspec.structs.fields(PullPage)}
    assert (page.ledger_last, page.ledger_head, page.server_time) == (1, till.previous, NOW)
    (row,) = (
        row for row in msgspec.json.decode(page.documents) if row["k"] == "pickup" and row["i"] == "P-1"
    )
    assert row == {
        "k": "pickup",
        "i": "P-1",
        "s": store_scope(TALLINN),
        "v": row["v"],
        "g": 0,
        "d": json.loads(codec.encode(stored(db, Pickup, "P-1"))),
    }


def test_a_device_gets_what_its_scopes_carry_and_nothing_else(db: Database) -> None:
    till = enrolled(db)
    till.pull(db)
    assert till.cursors.keys() == {
        CHAIN,
        market_scope("EE"),
        region_scope("baltics"),
        store_scope(TALLINN),
        device_scope(till.id),
    }
    assert ("stock", f"{TALLINN}:{COAT}") in till.held
    assert ("stock", f"{TARTU}:{COAT}") not in till.held
    assert ("staff", "tiina") not in till.held


def test_an_up_to_date_device_gets_an_empty_page(db: Database) -> None:
    till = enrolled(db)
    till.pull(db)
    assert till.pull(db) == []
    assert {scope: cursor.ver for scope, cursor in till.cursors.items()} == heads(db, till.id)


def test_only_the_newest_text_of_a_changed_document_comes(db: Database) -> None:
    till, other = enrolled(db), enrolled(db)
    till.pull(db)
    for _ in range(3):
        other.do(db, AdjustStock(place=TALLINN, sku=COAT, bin="A1", pieces=-1, reason="counted"))
    rows = [row for row in till.pull(db) if row["k"] == "stock"]
    assert [row["d"]["bins"] for row in rows] == [{"A1": 7}]


def test_the_cursors_of_a_pull_cover_the_outcomes_vector(db: Database) -> None:
    till = enrolled(db)
    till.pull(db)
    (outcome,) = till.do(db, HandOverPickup(pickup="P-1", taken={"1": 1}, proof=proof()))
    assert not all(till.cursors[scope].ver >= ver for scope, ver in outcome.vector.items())
    till.pull(db)
    assert all(till.cursors[scope].ver >= ver for scope, ver in outcome.vector.items())
    assert msgspec.convert(till.held["outcome", outcome.id], Outcome) == outcome


def test_a_load_of_many_pages_brings_each_document_once_and_no_page_is_too_large(db: Database) -> None:
    till = enrolled(db)
    import_documents(db, (stock(TALLINN, 1, f"SKU-{number}") for number in range(2700)))
    pages = []
    while True:
        page = json.loads(pull(db, till.id, PullRequest(cursors=till.cursors), NOW))
        pages.append(page["documents"])
        till.cursors = {scope: Cursor(**cursor) for scope, cursor in page["cursors"].items()}
        if not page["more"]:
            break
    assert max(map(len, pages)) <= MAX_PAGE
    assert set(Counter((row["s"], row["k"], row["i"]) for page in pages for row in page).values()) == {1}
    split = Counter(
        (row["s"], row["v"]) for page in pages for row in {(r["s"], r["v"]): r for r in page}.values()
    )
    assert set(split.values()) == {1}  # no version is on two pages


def test_a_document_that_moves_to_another_store_is_gone_here_and_arrives_there(db: Database) -> None:
    here, there = enrolled(db), enrolled(db, TARTU)
    here.pull(db), there.pull(db)
    import_documents(db, [pickup("P-1", store=TARTU)])
    (gone,) = here.pull(db)
    assert (gone["i"], gone["g"], gone["d"]) == ("P-1", 1, None)
    (came,) = there.pull(db)
    assert (came["i"], came["g"], came["d"]["store"]) == ("P-1", 0, TARTU)


def test_a_first_load_does_not_mention_what_is_gone(db: Database) -> None:
    import_documents(db, [pickup("P-1", store=TARTU)])
    rows = enrolled(db).pull(db)
    assert all(row["g"] == 0 for row in rows)
    assert "P-1" not in {row["i"] for row in rows}


def test_a_store_that_moves_to_another_region_changes_the_scopes(db: Database) -> None:
    till = enrolled(db)
    till.pull(db)
    import_documents(db, [place(TALLINN, region="nordics")])
    till.pull(db)
    assert region_scope("nordics") in till.cursors
    assert region_scope("baltics") not in till.cursors


def test_another_epoch_asks_for_a_reset_of_every_scope(db: Database) -> None:
    till = enrolled(db)
    till.pull(db)
    settings.new_epoch(db)
    problem = refused(db, till).problem
    assert (problem.status, problem.code) == (410, RESET_REQUIRED)
    assert problem.facts == {"scopes": sorted(till.cursors)}
    till.cursors = {}
    assert till.pull(db)


def test_a_cursor_ahead_of_central_asks_for_a_reset_of_its_scope(db: Database) -> None:
    till = enrolled(db)
    till.pull(db)
    ahead = Cursor(epoch=till.cursors[CHAIN].epoch, ver=till.cursors[CHAIN].ver + 1)
    assert refused(db, till, **{CHAIN: ahead}).problem.facts == {"scopes": [CHAIN]}


@pytest.mark.parametrize(
    "cursor", [Cursor(epoch="", ver=0), Cursor(epoch="\x00", ver=1), Cursor(epoch=".", ver=2)]
)
def test_an_invented_cursor_asks_for_a_reset(db: Database, cursor: Cursor) -> None:
    till = enrolled(db)
    till.pull(db)
    assert refused(db, till, **{CHAIN: cursor}).problem.code == RESET_REQUIRED


def test_cursors_of_scopes_that_are_not_ours_are_passed_over(db: Database) -> None:
    till = enrolled(db)
    till.cursors = {store_scope(TARTU): Cursor(epoch="x", ver=9)}
    till.pull(db)
    assert store_scope(TARTU) not in till.cursors


def test_unknown_devices_get_nothing(db: Database) -> None:
    with pytest.raises(Refusal) as refusal:
        pull(db, "D-NOBODY", PullRequest(cursors={}), NOW)
    assert refusal.value.problem.code == UNAUTHENTICATED
