"""Whatever a device signs, central answers, and nothing of it stops the next command."""

import dataclasses
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from associate_app import codec
from associate_app.commands import registry
from associate_app.commands.stock import AdjustStock
from associate_app.domain.device import Device
from associate_app.domain.ledger import LedgerEntry, sign
from associate_app.domain.outcome import Status
from associate_app.domain.stock import Movement
from associate_app.domain.time import Instant
from central.problems import Refusal
from central.store import documents
from central.store.database import Database, Transaction
from central.store.decide import MALFORMED, UNKNOWN, decide
from central.store.imports import import_documents
from central.store.ledger import Received
from sync.protocol import MALFORMED as REQUEST_MALFORMED
from tests.central.shop import COAT, NOW, TALLINN, TARTU, Till, enrolled, stored

TEXTS = some.one_of(
    some.sampled_from(["", "P-1", "P-2", COAT, TALLINN, "mari", "A1", "1", "\x00", "é" * 300]),
    some.text(max_size=20),
)
NUMBERS = some.one_of(some.integers(-3, 20), some.integers(), some.just(10**30), some.just(-(2**63)))
VALUES: some.SearchStrategy[Any] = some.recursive(
    some.one_of(TEXTS, NUMBERS, some.booleans(), some.none(), some.floats()),
    lambda inner: some.one_of(some.lists(inner, max_size=3), some.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=6,
)
PLAUSIBLE = {"taken": some.dictionaries(TEXTS, NUMBERS, max_size=3), "proof": some.just({"code": "123456"})}


@some.composite
def entries(draw: some.DrawFn) -> dict[str, Any]:
    """A known command with arguments that are often of the right type, or something else altogether."""
    declared = draw(some.sampled_from(sorted(registry._BY_NAME.values(), key=lambda each: each.name)))
    args: dict[str, Any] = {}
    for each in dataclasses.fields(declared.type):  # type: ignore[arg-type]
        usual = NUMBERS if each.name in ("pieces", "until") else TEXTS
        args[each.name] = draw(some.one_of(PLAUSIBLE.get(each.name, usual), usual, VALUES))
    return {
        "type": draw(some.one_of(some.just(declared.name), TEXTS)),
        "version": draw(some.one_of(some.just(declared.version), NUMBERS)),
        "args": draw(some.one_of(some.just(args), some.dictionaries(TEXTS, VALUES, max_size=4))),
        "actor": draw(some.one_of(some.just("juhan"), some.text(some.characters(exclude_characters="\x00")))),
        "at": draw(some.one_of(some.just(NOW), NUMBERS)),
        "clock_offset": draw(some.one_of(some.just(0), NUMBERS)),
    }


class Undo(Exception):
    pass


@contextmanager
def undone(db: Database) -> Iterator[Transaction]:
    with pytest.raises(Undo), db.transaction() as tx:
        yield tx
        raise Undo


def received(till: Till, said: dict[str, Any], seq: int) -> Received | None:
    raw = {
        "seq": seq,
        "id": f"c{seq}",
        "device": till.id,
        "approver": "",
        "basis": {},
        "previous": till.previous,
    }
    body = msgspec.json.encode(raw | said)
    try:
        entry: LedgerEntry = codec.decode_entry(body)
    except codec.Malformed:
        return None
    return Received(entry=entry, body=body, signature=sign(till.key, body), texts={}, at=NOW)


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(said=entries())
def test_every_entry_gets_an_outcome_and_the_next_one_works(
    db: Database, till: Till, said: dict[str, Any]
) -> None:
    good = {
        "type": "stock.adjust",
        "version": 1,
        "args": codec.builtins(AdjustStock(place=TALLINN, sku=COAT, bin="A1", pieces=1, reason="found")),
        "actor": "mari",
        "at": Instant(NOW),
        "clock_offset": 0,
    }
    with undone(db) as tx:
        device = documents.read(tx, Device, till.id)
        bad = outcome = None
        for seq, each in enumerate((said, good), 1):
            entry = received(till, each, seq)
            bad, outcome = outcome, decide(tx, entry, device, NOW) if entry else None
    assert bad is None or bad.status is not Status.HELD or bad.code == UNKNOWN
    assert outcome is not None
    assert outcome.status in (Status.ACCEPTED, Status.ACCEPTED_WITH_ATTENTION, Status.QUARANTINED)


HUGE = 2**63 - 1


@pytest.mark.parametrize(
    "changed",
    [
        {"at": 10**30},
        {"clock_offset": -(10**30)},
        {"basis": {"chain": 10**30}},
        {"args": {"pieces": HUGE}},
        {"args": {"pieces": -HUGE}},
        {"args": {"sku": "x" * 5_000}},
        {"args": {"unknown": 2**64}},
        {"args": {"unknown": 2**53}},
    ],
    ids=lambda changed: str(changed)[:30],
)
def test_what_is_out_of_all_measure_is_put_aside_for_good(
    db: Database, till: Till, changed: dict[str, Any]
) -> None:
    args = codec.builtins(AdjustStock(place=TALLINN, sku=COAT, bin="A1", pieces=1, reason="found"))
    said = {"type": "stock.adjust", "version": 1, "actor": "juhan", "at": NOW, "clock_offset": 0}
    entry = received(till, said | changed | {"args": args | changed.get("args", {})}, 1)
    assert entry is not None
    with undone(db) as tx:
        outcome = decide(tx, entry, documents.read(tx, Device, till.id), NOW)
    assert (outcome.status, outcome.code) == (Status.QUARANTINED, MALFORMED)


def test_texts_that_are_not_whole_change_nothing(db: Database, till: Till) -> None:
    """The salted hash fits an empty text, and there is none."""
    bound = {"note": {"sha256": hashlib.sha256(b"salt\n").hexdigest()}}
    args = codec.builtins(AdjustStock(place=TALLINN, sku=COAT, bin="A1", pieces=1, reason="found")) | bound
    (entry,) = till.sign(AdjustStock(place=TALLINN, sku=COAT, bin="A1", pieces=1, reason="found"), args=args)
    answer = till.push(db, dataclasses.replace(entry, texts={"note": {"salt": "salt"}}))
    assert answer.outcomes[0].status is Status.ACCEPTED


@pytest.mark.parametrize("id", ["a:b", "a b", "a\nb", "é", "", "x" * 101])
def test_an_id_that_could_name_another_document_is_not_taken(db: Database, till: Till, id: str) -> None:
    command = AdjustStock(place=TALLINN, sku=COAT, bin="A1", pieces=1, reason="found")
    with pytest.raises(Refusal) as refused:
        till.push(db, *till.sign(command, id=id))
    assert refused.value.problem.code == REQUEST_MALFORMED


def test_no_choice_of_ids_overwrites_a_foreign_movement(db: Database, till: Till) -> None:
    foreign = Movement(
        id=f"open:{TARTU}:{COAT}:delivery:A1:",
        place=TARTU,
        sku=COAT,
        bin="A1",
        pieces=4,
        reason="delivered",
        because="delivery",
        at=NOW,
    )
    import_documents(db, [foreign])
    stolen = AdjustStock(place=TALLINN, sku="delivery", bin="A1", pieces=1, reason="found")
    with pytest.raises(Refusal):
        till.push(db, *till.sign(stolen, id=f"open:{TARTU}:{COAT}"))
    assert stored(db, Movement, foreign.id) == foreign


@pytest.fixture
def till(db: Database) -> Till:
    return enrolled(db)
