"""Every outcome, and that none of them stops the next command."""

import random
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from associate_app import codec
from associate_app.commands import registry
from associate_app.commands.devices import RevokeDevice
from associate_app.commands.pickups import HandOverPickup, StartPicking
from associate_app.commands.registry import command
from associate_app.commands.staff import EndStaff
from associate_app.commands.stock import AdjustStock, Reserve
from associate_app.domain.attention import Attention, AttentionState
from associate_app.domain.device import Device
from associate_app.domain.ledger import Entry, digest
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.pickup import Pickup, PickupState
from associate_app.domain.staff import SYSTEM, Permission
from associate_app.domain.stock import Movement, Stock
from associate_app.domain.time import DAY, HOUR, MINUTE, Instant, later
from associate_app.world import World
from central.problems import Refusal
from central.store.database import Database
from central.store.held import retry_held
from central.store.issue import issue
from central.store.push import push
from sync.protocol import REVOKED, UNAUTHENTICATED, PushRequest
from tests.central.shop import (
    COAT,
    NOW,
    TALLINN,
    TARTU,
    Till,
    count,
    enrolled,
    proof,
    stored,
)


def adjust(pieces: int = -1, place: str = TALLINN) -> AdjustStock:
    return AdjustStock(place=place, sku=COAT, bin="A1", pieces=pieces, reason="counted")


def on_hand(db: Database, place: str = TALLINN) -> int:
    found: Stock = stored(db, Stock, f"{place}:{COAT}")
    return found.on_hand


def raised(db: Database, outcome: Outcome) -> Attention:
    (id,) = outcome.attention
    found: Attention = stored(db, Attention, id)
    return found


def test_a_request_that_the_rules_forbid_is_refused_with_its_code_and_facts(db: Database) -> None:
    (outcome,) = enrolled(db).do(db, StartPicking(pickup="P-1"))
    assert (outcome.status, outcome.code) == (Status.REFUSED, "pickup.not_new")
    assert outcome.facts == {"state": "ready"}
    assert outcome.attention == ()
    assert stored(db, Pickup, "P-1").picker == ""


def test_a_request_about_nothing_is_refused(db: Database) -> None:
    (outcome,) = enrolled(db).do(db, StartPicking(pickup="P-404"))
    assert (outcome.status, outcome.code) == (Status.REFUSED, "pickup.unknown")


def test_a_fact_is_taken_whatever_the_rules_say(db: Database) -> None:
    till = enrolled(db)
    (outcome,) = till.do(db, HandOverPickup(pickup="P-2", taken={"1": 1}, proof=proof()))
    assert outcome.status is Status.ACCEPTED_WITH_ATTENTION
    assert raised(db, outcome).code == "pickup.handed_over_unready"


def test_two_devices_that_hand_over_the_same_pickup_both_stay_on_record(db: Database) -> None:
    first, second = enrolled(db), enrolled(db)
    hand_over = HandOverPickup(pickup="P-1", taken={"1": 1}, proof=proof())
    first.do(db, hand_over, at=later(NOW, -2 * MINUTE))
    (outcome,) = second.do(db, hand_over, actor="juhan", at=later(NOW, -MINUTE))
    attention = raised(db, outcome)
    assert attention.code == "pickup.handed_over_twice"
    assert (attention.facts["first_by"], attention.facts["second_by"]) == ("mari", "juhan")
    assert (attention.facts["first_on"], attention.facts["second_on"]) == (first.id, second.id)
    first.pull(db), second.pull(db)
    assert ("attention", attention.id) in first.held.keys() & second.held.keys()


@pytest.mark.parametrize(
    ("actor", "code"),
    [("nobody", "staff.unknown"), ("tiina", "staff.other_store"), ("", "staff.unknown")],
)
def test_a_fact_by_somebody_we_do_not_trust_is_quarantined(db: Database, actor: str, code: str) -> None:
    till = enrolled(db)
    (outcome,) = till.do(db, adjust(), actor=actor)
    assert (outcome.status, outcome.code) == (Status.QUARANTINED, code)
    attention = raised(db, outcome)
    assert (attention.code, attention.store, attention.facts["reason"]) == (
        "command.quarantined",
        TALLINN,
        code,
    )
    assert on_hand(db) == 10
    assert till.do(db, adjust())[0].status is Status.ACCEPTED


def test_a_request_by_somebody_we_do_not_trust_is_refused(db: Database) -> None:
    (outcome,) = enrolled(db).do(db, StartPicking(pickup="P-2"), actor="tiina")
    assert (outcome.status, outcome.code) == (Status.REFUSED, "staff.other_store")


def test_a_fact_about_another_store_is_quarantined(db: Database) -> None:
    (outcome,) = enrolled(db).do(db, adjust(place=TARTU))
    assert (outcome.status, outcome.code) == (Status.QUARANTINED, "stock.other_store")
    assert on_hand(db, TARTU) == 4


def test_a_large_adjustment_needs_an_approver(db: Database) -> None:
    till = enrolled(db)
    assert till.do(db, adjust(-8))[0].code == "staff.not_allowed"
    assert till.do(db, adjust(-8), approver="juhan")[0].status is Status.ACCEPTED


def test_a_late_fact_is_judged_by_its_own_time(db: Database) -> None:
    till = enrolled(db)
    till.do(db, EndStaff(staff="mari"), actor="juhan", at=later(NOW, -HOUR))
    before, after = later(NOW, -2 * HOUR), later(NOW, -MINUTE)
    assert till.do(db, adjust(), at=before)[0].status is Status.ACCEPTED
    assert till.do(db, adjust(), at=after)[0].status is Status.QUARANTINED


@pytest.mark.parametrize(
    ("at", "offset", "expected"),
    [
        (later(NOW, -HOUR), 0, later(NOW, -HOUR)),
        (later(NOW, -HOUR), 5 * MINUTE, later(NOW, -55 * MINUTE)),
        (later(NOW, 40 * DAY), 0, NOW),
        (Instant(0), 0, later(NOW, -DAY)),
        (Instant(0), 10**15, NOW),
    ],
)
def test_a_command_happened_neither_in_the_future_nor_before_enrolment(
    db: Database, at: Instant, offset: int, expected: Instant
) -> None:
    (outcome,) = enrolled(db).do(db, adjust(), at=at, clock_offset=offset)
    assert stored(db, Movement, f"{outcome.id}:{COAT}:A1:").at == expected


def test_arguments_that_make_no_sense_are_quarantined(db: Database) -> None:
    till = enrolled(db)
    bad: tuple[dict[str, Any], ...] = (
        {},
        {"place": TALLINN, "sku": COAT, "bin": "A1", "pieces": "many", "reason": "counted"},
        {"place": TALLINN, "sku": COAT, "bin": "A1", "pieces": 1.5, "reason": "counted"},
        {"place": TALLINN, "sku": "\x00", "bin": "A1", "pieces": 1, "reason": "counted"},
    )
    for args in bad:
        (entry,) = till.sign(adjust())
        raw = replace(codec.decode_entry(entry.body.encode()), args=args)
        body = msgspec.json.encode(raw)
        till.previous = digest(body)
        (outcome,) = till.push(db, till.signed(body)).outcomes
        assert (outcome.status, outcome.code) == (Status.QUARANTINED, "command.malformed")
    assert on_hand(db) == 10
    assert till.do(db, adjust())[0].status is Status.ACCEPTED


def test_a_text_that_does_not_fit_its_hash_is_quarantined(db: Database) -> None:
    till = enrolled(db)
    (entry,) = till.sign(HandOverPickup(pickup="P-1", taken={"1": 1}, proof=proof(), collected_by="Peeter"))
    changed = {"collected_by": {"salt": entry.texts["collected_by"]["salt"], "text": "Somebody else"}}
    (outcome,) = till.push(db, replace(entry, texts=changed)).outcomes
    assert (outcome.status, outcome.code) == (Status.QUARANTINED, "command.malformed")


def test_a_type_of_newer_code_is_held_and_does_not_block_the_next(db: Database) -> None:
    till = enrolled(db)
    (outcome,) = till.do(db, adjust(), type="gift.wrap")
    assert (outcome.status, outcome.code) == (Status.HELD, "command.unknown")
    assert raised(db, outcome).facts["type"] == "gift.wrap"
    assert till.do(db, adjust(), version=99)[0].status is Status.HELD
    assert till.do(db, adjust())[0].status is Status.ACCEPTED
    assert retry_held(db, NOW) == 0
    assert stored(db, Outcome, outcome.id) == outcome


class Fault:
    present = True


@pytest.fixture
def fragile(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A command whose handler crashes after its first write, until the fault is mended."""
    monkeypatch.setattr(registry, "_BY_NAME", dict(registry._BY_NAME))
    monkeypatch.setattr(registry, "_BY_TYPE", dict(registry._BY_TYPE))
    monkeypatch.setattr(Fault, "present", True)

    @command("test.fragile", version=1, fact=True, permission=Permission.STOCK)
    class Fragile:
        sku: str

        def check(self, entry: Entry, world: World) -> None:
            """Nothing to check."""

        def apply(self, entry: Entry, world: World) -> None:
            adjust().apply(entry, world)
            if Fault.present:
                raise ZeroDivisionError(self.sku)

    return Fragile


def test_a_crashed_command_is_held_whole_and_does_not_block_the_next(db: Database, fragile: Any) -> None:
    till = enrolled(db)
    (held,), (next_,) = till.do(db, fragile(sku=COAT)), till.do(db, adjust())
    assert (held.status, held.code, next_.status) == (Status.HELD, "command.crashed", Status.ACCEPTED)
    assert raised(db, held).code == "command.held"
    assert on_hand(db) == 9


def test_a_crash_in_a_bundle_leaves_its_neighbours(db: Database, fragile: Any) -> None:
    outcomes = enrolled(db).do(db, adjust(), fragile(sku=COAT), adjust())
    assert [each.status for each in outcomes] == [Status.ACCEPTED, Status.HELD, Status.ACCEPTED]
    assert on_hand(db) == 8


def test_a_held_command_comes_through_once_its_handler_does(db: Database, fragile: Any) -> None:
    till = enrolled(db)
    (held,) = till.do(db, fragile(sku=COAT))
    assert retry_held(db, later(NOW, HOUR)) == 0
    Fault.present = False
    assert retry_held(db, later(NOW, HOUR)) == 1
    till.pull(db)
    after = stored(db, Outcome, held.id)
    assert after.status is Status.ACCEPTED
    assert till.held["outcome", held.id]["vector"] == after.vector
    assert after.vector[f"store:{TALLINN}"] > held.vector[f"store:{TALLINN}"]
    assert raised(db, held).state is AttentionState.RESOLVED
    assert raised(db, held).resolved_by == SYSTEM
    assert on_hand(db) == 9
    assert retry_held(db, later(NOW, HOUR)) == 0


def test_central_may_hold_a_command_of_its_own(db: Database, fragile: Any) -> None:
    assert issue(db, fragile(sku=COAT), NOW).status is Status.HELD
    Fault.present = False
    assert retry_held(db, NOW) == 1


def test_a_value_that_postgresql_cannot_index_is_put_aside(db: Database) -> None:
    till = enrolled(db)
    (outcome,) = till.do(
        db,
        Reserve(
            reservation=f"{TALLINN}:{random.randbytes(9000).hex()}",
            place=TALLINN,
            sku=COAT,
            pieces=1,
            reserved_for="",
            until=later(NOW, DAY),
        ),
    )
    assert outcome.status is Status.QUARANTINED
    assert till.do(db, adjust())[0].status is Status.ACCEPTED


def revoke(db: Database, till: Till, accept_outbox: bool = True) -> None:
    manager = enrolled(db)
    at = later(NOW, -HOUR)
    revoke = RevokeDevice(device=till.id, accept_outbox=accept_outbox)
    assert manager.do(db, revoke, actor="juhan", at=at)[0].status is Status.ACCEPTED


def test_a_revoked_device_delivers_into_quarantine(db: Database) -> None:
    till = enrolled(db)
    revoke(db, till)
    (outcome,) = push(db, till.id, PushRequest(entries=till.sign(adjust())), NOW, deliver_only=True).outcomes
    assert (outcome.status, outcome.code) == (Status.QUARANTINED, REVOKED)
    assert raised(db, outcome).store == TALLINN
    assert (on_hand(db), count(db, "movement")) == (10, 0)


def test_a_revoked_device_without_a_grant_or_after_it_delivers_nothing(db: Database) -> None:
    barred, late = enrolled(db), enrolled(db)
    revoke(db, barred, accept_outbox=False)
    revoke(db, late)
    until = stored(db, Device, late.id).deliver_until
    for till, now in ((barred, NOW), (late, until)):
        with pytest.raises(Refusal) as refusal:
            till.push(db, *till.sign(adjust()), now=now)
        assert refusal.value.problem.code == REVOKED


def test_a_delivery_token_of_a_device_in_good_standing_is_none(db: Database) -> None:
    till = enrolled(db)
    with pytest.raises(Refusal) as refusal:
        push(db, till.id, PushRequest(entries=till.sign(adjust())), NOW, deliver_only=True)
    assert refusal.value.problem.code == UNAUTHENTICATED
    assert stored(db, Pickup, "P-1").state is PickupState.READY
