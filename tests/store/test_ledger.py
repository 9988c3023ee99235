import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from associate_app import codec
from associate_app.commands.pickups import StartPicking, VerifyPiece
from associate_app.commands.stock import AdjustStock
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import GENESIS, digest
from associate_app.domain.time import DAY, Instant
from associate_app.store import Store
from tests.store.authority import Authority, pull, push
from tests.store.conftest import KEY, SetClock, behind_its_back
from tests.store.factory import ANNA, NOW, STORE, stock

NOTE = "found by the mirror, told by Mari"
FOUND = AdjustStock(place=STORE, sku="C-1", bin="A", pieces=1, reason="found", note=NOTE)


@pytest.fixture
def five(ready: Store) -> Store:
    async def work() -> None:
        for _ in range(5):
            await ready.perform(FOUND, actor=ANNA)

    asyncio.run(work())
    return ready


def test_entries_are_chained_from_the_beginning(five: Store) -> None:
    entries = asyncio.run(five.pending(100))
    bodies = [each.body for each in entries]
    decoded = [codec.decode_entry(body) for body in bodies]
    assert [each.previous for each in decoded] == [GENESIS, *(digest(body) for body in bodies[:-1])]
    assert [each.seq for each in decoded] == [1, 2, 3, 4, 5]
    assert decoded[0].basis["chain"] > 0


@pytest.mark.parametrize(
    ("tampering", "where"),
    [
        (
            "update ledger set body = replace(cast(body as text), 'found', 'stolen') where seq = 3",
            (3, "changed"),
        ),
        (
            "update ledger set signature = (select signature from ledger where seq = 1) where seq = 2",
            (2, "changed"),
        ),
        ("delete from ledger where seq = 2", (3, "missing")),
        ("delete from ledger where seq = 1", (2, "missing")),
        ("delete from ledger where seq = 5", (5, "missing")),
        ("update ledger set seq = case seq when 2 then 30 else 20 end where seq in (2, 3)", None),
    ],
)
def test_an_edited_deleted_or_reordered_row_is_found(
    five: Store,
    opened: Callable[[], Store],
    tmp_path: Path,
    tampering: str,
    where: tuple[int, str] | None,
) -> None:
    assert asyncio.run(five.verify_ledger()) == ()
    five.close()
    with behind_its_back(tmp_path) as connection:
        connection.execute(tampering)
        if where is None:  # two rows change places
            connection.execute("update ledger set seq = case seq when 30 then 3 else 2 end where seq > 19")
    faults = [(each.seq, each.what) for each in asyncio.run(opened().verify_ledger())]
    assert where in faults if where else {(2, "moved"), (3, "moved")} <= set(faults)


def test_personal_text_lies_beside_and_can_be_erased(five: Store) -> None:
    first, *_ = asyncio.run(five.pending(100))
    assert NOTE.encode() not in first.body
    assert first.texts["note"]["text"] == NOTE
    entry = codec.decode_entry(first.body)
    asyncio.run(five.erase_texts(entry.id))
    [again, *_] = asyncio.run(five.pending(100))
    assert (again.body, again.texts) == (first.body, {})
    assert asyncio.run(five.verify_ledger()) == ()
    assert five.reader().rows("select count(*) from ledger where texts like '%mirror%'") == [(4,)]


def test_erased_text_does_not_stop_a_replay(five: Store, authority: Authority) -> None:
    async def scenario() -> None:
        for each in await five.pending(100):
            await five.erase_texts(codec.decode_entry(each.body).id)
        authority.put(stock("C-1", 20))
        await pull(five, authority)

    asyncio.run(scenario())
    assert five.reader().rows("select doc ->> '$.bins.A' from stock where sku = 'C-1'") == [(25,)]


def test_bundles_are_never_split(ready: Store) -> None:
    async def scenario() -> None:
        await ready.perform(FOUND, actor=ANNA)
        await ready.perform(
            StartPicking(pickup="P-4817"),
            VerifyPiece(pickup="P-4817", sku="C-1", bin="A"),
            VerifyPiece(pickup="P-4817", sku="C-2", bin="A"),
            actor=ANNA,
        )
        assert [each.seq for each in await ready.pending(2)] == [1]
        assert [each.seq for each in await ready.pending(4)] == [1, 2, 3, 4]
        await ready.delivered(1)
        assert [each.seq for each in await ready.pending(1)] == [2, 3, 4]
        await ready.delivered(4)
        assert await ready.pending(10) == ()

    asyncio.run(scenario())


def test_what_central_lost_is_pending_again(ready: Store, authority: Authority) -> None:
    async def scenario() -> None:
        await ready.perform(FOUND, actor=ANNA)
        await ready.perform(FOUND, actor=ANNA)
        await push(ready, authority)
        await pull(ready, authority)
        assert ready.reader().rows("select state from ledger") == [("settled",), ("settled",)]
        before = await ready.entries_from(2, 10)
        await ready.not_delivered_from(2)
        assert await ready.pending(10) == before

    asyncio.run(scenario())
    assert ready.reader().rows("select state, outcome is null from ledger order by seq") == [
        ("settled", 0),
        ("pending", 1),
    ]


def test_settled_entries_stay_thirty_days_by_centrals_clock(ready: Store, authority: Authority) -> None:
    async def scenario() -> None:
        await ready.perform(FOUND, actor=ANNA)
        await ready.perform(FOUND, actor=ANNA)
        await push(ready, authority)
        await pull(ready, authority)
        await ready.perform(FOUND, actor=ANNA)
        await pull(ready, authority, now=NOW + 30 * DAY - 1)
        assert len(await ready.entries_from(1, 10)) == 3
        await pull(ready, authority, now=NOW + 30 * DAY)
        assert [each.seq for each in await ready.entries_from(1, 10)] == [3]
        assert await ready.verify_ledger() == ()
        await ready.perform(FOUND, actor=ANNA)
        assert await ready.verify_ledger() == ()

    asyncio.run(scenario())


def test_numbers_go_on_after_everything_was_pruned(ready: Store, authority: Authority) -> None:
    async def scenario() -> None:
        await ready.perform(FOUND, actor=ANNA)
        await push(ready, authority)
        await pull(ready, authority)
        await pull(ready, authority, now=NOW + 31 * DAY)
        assert await ready.entries_from(1, 10) == ()
        await ready.perform(FOUND, actor=ANNA)
        assert [each.seq for each in await ready.pending(10)] == [2]
        assert await ready.verify_ledger() == ()

    asyncio.run(scenario())


def test_the_measured_clock_goes_into_the_entry_and_to_the_handler(ready: Store, clock: SetClock) -> None:
    async def scenario() -> None:
        await ready.measured(-5_000)
        await ready.perform(FOUND, actor=ANNA)

    asyncio.run(scenario())
    [entry] = [codec.decode_entry(each.body) for each in asyncio.run(ready.pending(1))]
    assert (entry.at, entry.clock_offset) == (clock.at, -5_000)
    assert ready.reader().rows('select "at" from movement') == [(clock.at - 5_000,)]
    assert ready.now() == Instant(clock.at - 5_000)


def test_an_entry_that_central_would_not_take_is_not_written(ready: Store) -> None:
    found = AdjustStock(place=STORE, sku="C-1", bin="A", pieces=1, reason="found")
    wordy = replace(found, note="x" * 60_000)
    for commands in (
        [replace(found, bin="A" * 101)],
        [replace(found, pieces=10_000_000)],
        [replace(found, note="x" * 200_000)],
        [wordy] * 5,
        [found] * 201,
    ):
        with pytest.raises(RuleViolation) as refused:
            asyncio.run(ready.perform(*commands, actor=ANNA, approver="S-margus"))
        assert refused.value.code == "command.too_large"
    assert asyncio.run(ready.pending(1)) == ()
    asyncio.run(ready.perform(wordy, wordy, actor=ANNA))


def test_the_sync_screen_finds_what_central_said(ready: Store, authority: Authority) -> None:
    async def scenario() -> None:
        await ready.perform(StartPicking(pickup="P-4817"), actor=ANNA)
        await push(ready, authority)
        await pull(ready, authority)

    asyncio.run(scenario())
    rows: list[tuple[Any, ...]] = ready.reader().rows("select type, actor, state, outcome from ledger")
    [(type_, actor, state, outcome)] = rows
    assert (type_, actor, state) == ("pickup.start_picking", ANNA, "settled")
    assert json.loads(outcome)["status"] == "accepted"


def test_another_devices_identity_is_refused(ready: Store) -> None:
    mine = ready.identity()
    assert mine is not None
    assert mine.private_key != KEY
    assert mine.private_key.hex() not in repr(mine)
    with pytest.raises(RuleViolation) as refused:
        asyncio.run(ready.enrol(type(mine)(**{**_facts(mine), "device": "D-9"})))
    assert refused.value.code == "device.enrolled_already"


def _facts(identity: Any) -> dict[str, Any]:
    return {name: getattr(identity, name) for name in ("device", "store", "name", "private_key", "central")}
