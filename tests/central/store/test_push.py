import base64
from typing import Any

import pytest

from associate_app import codec
from associate_app.commands.pickups import HandOverPickup
from associate_app.commands.stock import AdjustStock
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.pickup import Pickup, PickupState
from associate_app.domain.place import device_scope
from associate_app.domain.stock import Stock
from central.problems import Refusal
from central.store import ledger
from central.store.database import Database
from central.store.push import push
from sync.protocol import (
    BAD_SIGNATURE,
    BROKEN_CHAIN,
    GAP,
    MALFORMED,
    MAX_PUSH,
    NOT_THE_SAME,
    TOO_LARGE,
    UNAUTHENTICATED,
    PushRequest,
    SignedEntry,
)
from tests.central.shop import COAT, NOW, TALLINN, TARTU, count, enrolled, proof, stored


def adjust(pieces: int = -1, place: str = TALLINN) -> AdjustStock:
    return AdjustStock(place=place, sku=COAT, bin="A1", pieces=pieces, reason="counted")


def refused(db: Database, device: str, *entries: SignedEntry) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        push(db, device, PushRequest(entries=entries), NOW)
    return refusal.value


def test_a_command_is_decided_and_its_documents_written(db: Database) -> None:
    till = enrolled(db)
    (outcome,) = till.do(db, HandOverPickup(pickup="P-1", taken={"1": 1}, proof=proof()))
    assert outcome.status is Status.ACCEPTED_WITH_ATTENTION  # the parcel's bin was empty
    assert stored(db, Pickup, "P-1").state is PickupState.HANDED_OVER
    assert stored(db, Outcome, outcome.id) == outcome
    assert outcome.vector.keys() == {device_scope(till.id), f"store:{TALLINN}"}


def test_the_answer_tells_where_the_chain_stands(db: Database) -> None:
    till = enrolled(db)
    answer = till.push(db, *till.sign(adjust()), *till.sign(adjust()))
    assert (answer.last, answer.head, len(answer.outcomes)) == (2, till.previous, 2)


def test_a_replay_gives_the_stored_outcome_and_no_second_effect(db: Database) -> None:
    till = enrolled(db)
    entries = till.sign(adjust())
    first = till.push(db, *entries)
    assert till.push(db, *entries) == first
    assert stored(db, Stock, f"{TALLINN}:{COAT}").on_hand == 9


def test_a_replay_may_be_followed_by_something_new(db: Database) -> None:
    till = enrolled(db)
    first = till.sign(adjust())
    till.push(db, *first)
    answer = till.push(db, *first, *till.sign(adjust()))
    assert answer.last == 2
    assert stored(db, Stock, f"{TALLINN}:{COAT}").on_hand == 8


def test_a_gap_names_what_is_expected_and_advances_nothing(db: Database) -> None:
    till = enrolled(db)
    till.push(db, *till.sign(adjust()))
    till.sign(adjust())  # lost
    problem = refused(db, till.id, *till.sign(adjust())).problem
    assert (problem.code, problem.status, problem.facts) == (GAP, 409, {"expected": 2})
    assert stored(db, Stock, f"{TALLINN}:{COAT}").on_hand == 9


def test_the_same_number_with_other_bytes_is_refused(db: Database) -> None:
    till = enrolled(db)
    till.push(db, *till.sign(adjust()))
    till.seq = 0
    problem = refused(db, till.id, *till.sign(adjust(-2))).problem
    assert (problem.code, problem.status) == (NOT_THE_SAME, 422)


def test_the_same_id_with_other_bytes_is_refused(db: Database) -> None:
    till = enrolled(db)
    (outcome,) = till.do(db, adjust())
    assert refused(db, till.id, *till.sign(adjust(-2), id=outcome.id)).problem.code == NOT_THE_SAME


def test_a_chain_that_does_not_follow_is_refused(db: Database) -> None:
    till = enrolled(db)
    till.push(db, *till.sign(adjust()))
    assert refused(db, till.id, *till.sign(adjust(), previous="f" * 64)).problem.code == BROKEN_CHAIN


def test_a_changed_byte_or_another_key_advances_nothing(db: Database) -> None:
    till, other = enrolled(db), enrolled(db)
    (entry,) = till.sign(adjust())
    changed = SignedEntry(body=entry.body.replace("counted", "invented"), signature=entry.signature)
    foreign = other.signed(entry.body.encode())
    for bad in (changed, foreign):
        problem = refused(db, till.id, bad).problem
        assert (problem.code, problem.status) == (BAD_SIGNATURE, 422)
    assert count(db, "movement") == 0
    assert till.push(db, entry).last == 1


def test_one_bad_entry_stops_the_good_ones_before_it_too(db: Database) -> None:
    till = enrolled(db)
    good, bad = till.sign(adjust()), till.sign(adjust())
    broken = SignedEntry(body=bad[0].body, signature=base64.b64encode(bytes(64)).decode())
    assert refused(db, till.id, *good, broken).problem.code == BAD_SIGNATURE
    assert count(db, "movement") == 0


@pytest.mark.parametrize(
    "body", ["", "{", "[]", "null", '{"seq": 1}', '{"seq": 1.5}', "\x00", '"\\ud800"', "[" * 60_000]
)
def test_signed_nonsense_is_malformed(db: Database, body: str) -> None:
    till = enrolled(db)
    assert refused(db, till.id, till.signed(body.encode())).problem.code == MALFORMED


@pytest.mark.parametrize("signature", ["", "?", "====", "a" * 10, "é"])
def test_a_signature_that_is_none_is_refused(db: Database, signature: str) -> None:
    till = enrolled(db)
    (entry,) = till.sign(adjust())
    bad = SignedEntry(body=entry.body, signature=signature)
    assert refused(db, till.id, bad).problem.code in (MALFORMED, BAD_SIGNATURE)


def test_an_entry_in_another_devices_name_is_malformed(db: Database) -> None:
    till, other = enrolled(db), enrolled(db)
    assert refused(db, till.id, *till.sign(adjust(), device=other.id)).problem.code == MALFORMED


@pytest.mark.parametrize("changed", [{"seq": 0}, {"seq": -1}, {"id": ""}, {"id": "x" * 101}])
def test_impossible_numbers_and_ids_are_malformed(db: Database, changed: dict[str, Any]) -> None:
    till = enrolled(db)
    assert refused(db, till.id, *till.sign(adjust(), **changed)).problem.code == MALFORMED


def test_a_nul_in_an_id_is_malformed(db: Database) -> None:
    till = enrolled(db)
    (entry,) = till.sign(adjust(), id="here")
    assert refused(db, till.id, till.signed(entry.body.replace("here", "\\u0000").encode())).problem.code == (
        MALFORMED
    )


def test_too_large_entries_and_too_many_are_refused(db: Database) -> None:
    till = enrolled(db)
    assert refused(db, till.id, till.signed(b'"' + b"x" * 200_000 + b'"')).problem.code == TOO_LARGE
    assert refused(db, till.id, *[till.signed(b"{}")] * (MAX_PUSH + 1)).problem.code == TOO_LARGE


def test_an_unknown_device_is_unauthenticated(db: Database) -> None:
    assert refused(db, "D-NOBODY").problem.code == UNAUTHENTICATED


def test_nothing_to_push_is_fine(db: Database) -> None:
    assert enrolled(db).push(db).last == 0


def test_a_bundle_is_one_transaction_with_an_outcome_for_each(db: Database) -> None:
    till = enrolled(db)
    outcomes = till.do(db, adjust(-1), adjust(-1, place=TARTU), adjust(-1))
    assert [outcome.status for outcome in outcomes] == [
        Status.ACCEPTED,
        Status.QUARANTINED,
        Status.ACCEPTED,
    ]
    assert stored(db, Stock, f"{TALLINN}:{COAT}").on_hand == 8


def test_a_bundle_in_pieces_is_malformed_and_leaves_nothing(db: Database) -> None:
    till = enrolled(db)
    entries = till.sign(adjust(), adjust())
    assert refused(db, till.id, entries[0]).problem.code == MALFORMED
    assert refused(db, till.id, entries[1]).problem.code == MALFORMED
    assert till.push(db, *entries).last == 2


def test_a_bundle_whose_end_does_not_follow_leaves_nothing_of_its_beginning(db: Database) -> None:
    till = enrolled(db)
    good, bad = till.sign(adjust(), adjust())
    forged = codec.decode_entry(bad.body.encode())
    body = codec.encode_entry(forged).replace(forged.previous.encode(), b"f" * 64)
    assert refused(db, till.id, good, till.signed(body)).problem.code == BROKEN_CHAIN
    assert count(db, "movement") == 0
    assert till.push(db).last == 0


def test_a_central_from_a_backup_asks_for_what_it_lost(db: Database) -> None:
    till = enrolled(db)
    kept, lost = till.sign(adjust()), till.sign(adjust())
    till.push(db, *kept)
    new = till.sign(adjust())
    assert refused(db, till.id, *new).problem.facts == {"expected": 2}
    assert till.push(db, *lost, *new).last == 3
    assert stored(db, Stock, f"{TALLINN}:{COAT}").on_hand == 7


def test_personal_text_is_kept_beside_the_chain(db: Database) -> None:
    till = enrolled(db)
    command = HandOverPickup(pickup="P-1", taken={"1": 1}, proof=proof(), collected_by="Peeter Kask")
    till.push(db, *till.sign(command))
    with db.transaction() as tx:
        received = ledger.read(tx, till.id, 1)
    assert b"Peeter" not in received.body
    assert received.texts["collected_by"]["text"] == "Peeter Kask"


@pytest.mark.parametrize(
    "damage",
    [
        "delete from ledger where seq = 3",
        "update ledger set body = set_byte(body, 200, get_byte(body, 200) # 1) where seq = 3",
        "update ledger set seq = case seq when 3 then -4 else -3 end where seq in (3, 4);"
        " update ledger set seq = -seq where seq < 0",
    ],
)
def test_a_stored_chain_is_whole_until_a_row_is_deleted_edited_or_moved(db: Database, damage: str) -> None:
    till = enrolled(db)
    for _ in range(4):
        till.do(db, adjust())
    assert ledger.first_fault(db, till.id) is None
    with db.transaction() as tx:
        tx.connection.execute(damage.encode())
    assert ledger.first_fault(db, till.id) == 3


def test_a_chain_cut_at_its_end_is_found(db: Database) -> None:
    till = enrolled(db)
    till.push(db, *till.sign(adjust()), *till.sign(adjust()))
    with db.transaction() as tx:
        tx.execute("delete from ledger where device = %s and seq = 2", [till.id])
    assert ledger.first_fault(db, till.id) == 2
