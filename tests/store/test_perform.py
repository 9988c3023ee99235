import asyncio
from collections.abc import Callable

import pytest

from associate_app.commands.pickups import HandOverPickup, StartPicking, VerifyPiece
from associate_app.commands.stock import AdjustStock, Reserve
from associate_app.domain.errors import RuleViolation
from associate_app.domain.pickup import Pickup, PickupState, Proof
from associate_app.domain.stock import Movement, Stock
from associate_app.domain.time import HOUR, later
from associate_app.store import Changes, Store
from tests.store.authority import Authority, pull
from tests.store.conftest import IDENTITY, held, shadow
from tests.store.factory import ANNA, CODE, NOW, OTHER, STORE, ready_pickup

HAND_OVER = HandOverPickup(pickup="P-5000", taken={"1": 1, "2": 1}, proof=Proof(code=CODE))


def test_what_was_performed_is_seen_at_once_and_after_reopening(
    ready: Store, opened: Callable[[], Store]
) -> None:
    done = asyncio.run(ready.perform(HAND_OVER, actor=ANNA))
    assert done.confirmed
    for _ in range(2):
        seen = ready.reader().document(Pickup, "P-5000")
        assert seen is not None
        assert (seen.state, seen.handed_over_by, seen.handed_over_on) == (
            PickupState.HANDED_OVER,
            ANNA,
            IDENTITY.device,
        )
        [waiting] = asyncio.run(ready.pending(10))
        assert waiting.seq == 1
        ready.close()
        ready = opened()


def test_a_refused_command_writes_nothing(ready: Store) -> None:
    before = held(ready)
    wrong = HandOverPickup(pickup="P-5000", taken={"1": 1}, proof=Proof(code="000000"))
    with pytest.raises(RuleViolation) as refused:
        asyncio.run(ready.perform(wrong, actor=ANNA))
    assert refused.value.code == "pickup.wrong_code"
    assert held(ready) == before
    assert asyncio.run(ready.pending(10)) == ()
    assert shadow(ready) == set()


def test_a_bundle_is_all_or_nothing(ready: Store) -> None:
    before = held(ready)
    wrong = VerifyPiece(pickup="P-4817", sku="not asked for", bin="A")
    with pytest.raises(RuleViolation):
        asyncio.run(ready.perform(StartPicking(pickup="P-4817"), wrong, actor=ANNA))
    assert held(ready) == before
    assert asyncio.run(ready.pending(10)) == ()


def test_later_commands_of_a_bundle_see_the_earlier_ones(ready: Store) -> None:
    done = asyncio.run(
        ready.perform(
            StartPicking(pickup="P-4817"), VerifyPiece(pickup="P-4817", sku="C-1", bin="A"), actor=ANNA
        )
    )
    assert done.confirmed
    first, second = asyncio.run(ready.pending(10))
    assert first.bundle == second.bundle
    assert first.bundle is not None
    assert (first.bundle.id, first.bundle.size) == (done.entries[0], 2)
    seen = ready.reader().document(Pickup, "P-4817")
    assert seen is not None
    assert seen.picked == 1


def test_what_is_not_held_is_recorded_without_effect_and_takes_effect_when_it_arrives(
    ready: Store, authority: Authority
) -> None:
    before = held(ready)
    unseen = HandOverPickup(pickup="P-6000", taken={"1": 1, "2": 1}, proof=Proof(code=CODE))
    done = asyncio.run(ready.perform(unseen, actor=ANNA))
    assert not done.confirmed
    assert held(ready) == before
    assert len(asyncio.run(ready.pending(10))) == 1
    authority.put(ready_pickup("P-6000"))
    asyncio.run(pull(ready, authority))
    seen = ready.reader().document(Pickup, "P-6000")
    assert seen is not None
    assert seen.state is PickupState.HANDED_OVER
    assert ready.reader().rows("select effect from ledger") == [("applied",)]


def test_stock_of_another_store_is_not_held_rather_than_absent(ready: Store) -> None:
    elsewhere = Reserve(
        reservation=f"{OTHER}:r1",
        place=OTHER,
        sku="C-1",
        pieces=1,
        reserved_for="",
        until=later(NOW, HOUR),
    )
    before = held(ready)
    done = asyncio.run(ready.perform(elsewhere, StartPicking(pickup="P-4817"), actor=ANNA))
    assert not done.confirmed
    assert held(ready) | {("pickup", "P-4817"): None} == before | {("pickup", "P-4817"): None}
    assert ready.reader().rows("select effect from ledger order by seq") == [("unconfirmed",), ("applied",)]


def test_what_follows_something_unconfirmed_is_left_to_central(ready: Store) -> None:
    """It may only be refused here because the one before it had no effect."""
    unseen = HandOverPickup(pickup="P-6000", taken={"1": 1}, proof=Proof(code=CODE))
    done = asyncio.run(ready.perform(unseen, StartPicking(pickup="P-5000"), actor=ANNA))
    assert not done.confirmed
    assert len(asyncio.run(ready.pending(10))) == 2
    assert shadow(ready) == set()


def test_what_the_own_store_never_had_is_known_to_be_absent(ready: Store) -> None:
    """A piece found on the shelf of an article that had no stock here is counted at once."""
    found = AdjustStock(place=STORE, sku="C-9", bin="A", pieces=1, reason="found")
    assert asyncio.run(ready.perform(found, actor=ANNA)).confirmed
    seen = ready.reader().document(Stock, f"{STORE}:C-9")
    assert seen is not None
    assert seen.on_hand == 1
    own = Reserve(
        reservation=f"{STORE}:r1", place=STORE, sku="C-1", pieces=1, reserved_for="", until=later(NOW, HOUR)
    )
    assert asyncio.run(ready.perform(own, actor=ANNA)).confirmed


def test_who_is_not_allowed_writes_nothing(ready: Store) -> None:
    many = AdjustStock(place=STORE, sku="C-1", bin="A", pieces=-6, reason="count")
    with pytest.raises(RuleViolation) as refused:
        asyncio.run(ready.perform(many, actor=ANNA))
    assert refused.value.code == "staff.not_allowed"
    assert asyncio.run(ready.pending(10)) == ()
    assert asyncio.run(ready.perform(many, actor=ANNA, approver="S-margus")).confirmed


def test_before_enrolment_nothing_is_performed(store: Store) -> None:
    with pytest.raises(RuleViolation) as refused:
        asyncio.run(store.perform(HAND_OVER, actor=ANNA))
    assert refused.value.code == "device.not_enrolled"


def test_listeners_hear_what_changed_after_it_is_readable(ready: Store) -> None:
    heard: list[tuple[Changes, PickupState]] = []

    def listen(changes: Changes) -> None:
        seen = ready.reader().document(Pickup, "P-5000")
        assert seen is not None
        heard.append((changes, seen.state))

    stop = ready.subscribe(listen)
    asyncio.run(ready.perform(HAND_OVER, actor=ANNA))
    stop()
    stop()
    adjust = AdjustStock(place=STORE, sku="C-1", bin="A", pieces=1, reason="found")
    asyncio.run(ready.perform(adjust, actor=ANNA))
    [(changes, state)] = heard
    assert state is PickupState.HANDED_OVER
    assert changes.outbox
    assert changes.documents["pickup"] == {"P-5000"}
    assert changes.touches("stock", f"{STORE}:C-1")
    assert not changes.touches("staff")


def test_a_cancelled_caller_does_not_cancel_the_write(ready: Store) -> None:
    async def give_up() -> None:
        task = asyncio.ensure_future(ready.perform(HAND_OVER, actor=ANNA))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(give_up())
    ready.close()
    # Closing waits for the writer, so whatever was begun is there.


def test_commands_of_many_tasks_are_numbered_without_gaps(ready: Store) -> None:
    async def at_once() -> None:
        adjust = AdjustStock(place=STORE, sku="C-1", bin="A", pieces=1, reason="found")
        await asyncio.gather(*(ready.perform(adjust, actor=ANNA) for _ in range(20)))

    asyncio.run(at_once())
    assert [each.seq for each in asyncio.run(ready.pending(100))] == list(range(1, 21))
    assert asyncio.run(ready.verify_ledger()) == ()
    seen = ready.reader().document(Stock, f"{STORE}:C-1")
    assert seen is not None
    movements = ready.reader().documents(Movement, "select doc from movement where sku = 'C-1'")
    assert seen.on_hand == 10 + sum(each.pieces for each in movements) == 30
