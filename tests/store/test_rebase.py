"""Whatever comes in between: the device ends where central's order ends."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from associate_app.commands.pickups import (
    HandOverPickup,
    StartPicking,
)
from associate_app.commands.stock import AdjustStock
from associate_app.domain.attention import Attention
from associate_app.domain.pickup import Pickup, PickupState, Proof
from associate_app.domain.stock import Stock, parcel_bin
from associate_app.store import Store, rebase
from tests.store.authority import Authority, pull, push, waiting
from tests.store.conftest import IDENTITY, held, loaded, shadow
from tests.store.factory import ANNA, CODE, NOW, SCOPES, STORE, pickup, ready_pickup, stock


def test_pending_effects_stay_on_top_of_newer_documents(store: Store, authority: Authority) -> None:
    async def scenario() -> None:
        await loaded(store, authority)
        take = AdjustStock(place=STORE, sku="C-1", bin="A", pieces=-2, reason="count")
        await store.perform(take, actor=ANNA)
        authority.put(stock("C-1", 50))
        await pull(store, authority)

    asyncio.run(scenario())
    seen = store.reader().document(Stock, f"{STORE}:C-1")
    assert seen is not None
    assert seen.on_hand == 48
    assert shadow(store) == {("stock", f"{STORE}:C-1"), *_movements(store)}


def _movements(store: Store) -> set[tuple[str, str]]:
    return {("movement", id) for (id,) in store.reader().rows("select id from movement")}


def test_a_request_that_no_longer_holds_loses_its_effect_and_stays_pending(
    store: Store, authority: Authority
) -> None:
    async def scenario() -> None:
        await loaded(store, authority)
        await store.perform(StartPicking(pickup="P-4817"), actor=ANNA)
        authority.put(pickup("P-4817", state=PickupState.CANCELLED))
        await pull(store, authority)

    asyncio.run(scenario())
    seen = store.reader().document(Pickup, "P-4817")
    assert seen is not None
    assert seen.state is PickupState.CANCELLED
    assert store.reader().rows("select state, effect from ledger") == [("pending", "refused")]


def test_a_fact_that_contradicts_newer_documents_raises_attention_here_too(
    store: Store, authority: Authority
) -> None:
    async def scenario() -> None:
        await loaded(store, authority)
        given_out = HandOverPickup(pickup="P-5000", taken={"1": 1, "2": 1}, proof=Proof(code=CODE))
        await store.perform(given_out, actor=ANNA)
        taken = tuple(replace(line, handed_over=1) for line in ready_pickup().lines)
        authority.put(
            ready_pickup(
                "P-5000",
                state=PickupState.HANDED_OVER,
                lines=taken,
                handed_over_at=NOW,
                handed_over_by="S-margus",
                handed_over_on="D-2",
            )
        )
        await pull(store, authority)

    asyncio.run(scenario())
    [attention] = store.reader().documents(Attention, "select doc from attention")
    assert attention.code == "pickup.handed_over_twice"
    seen = store.reader().document(Pickup, "P-5000")
    assert seen is not None
    assert seen.handed_over_by == "S-margus"


def test_an_outcome_settles_only_when_everything_it_wrote_is_here(store: Store, authority: Authority) -> None:
    async def scenario() -> None:
        await loaded(store, authority)
        await store.perform(StartPicking(pickup="P-4817"), actor=ANNA)
        await push(store, authority)
        behind = store.cursors()
        await store.stage(authority.page(behind, [f"device:{IDENTITY.device}"]))
        reached = authority.cursors() | {f"store:{STORE}": behind[f"store:{STORE}"]}
        await store.finish_pull(SCOPES, reached, NOW)
        assert store.reader().rows("select state, outcome is not null from ledger") == [("delivered", 1)]
        seen = store.reader().document(Pickup, "P-4817")
        assert seen is not None
        assert seen.state is PickupState.PICKING
        await pull(store, authority)

    asyncio.run(scenario())
    assert store.reader().rows("select state from ledger") == [("settled",)]
    assert shadow(store) == set()


def test_a_held_command_keeps_its_effect_until_central_decides(store: Store, authority: Authority) -> None:
    authority.hold = frozenset({"pickup.start_picking"})

    async def scenario() -> None:
        await loaded(store, authority)
        await store.perform(StartPicking(pickup="P-4817"), actor=ANNA)
        await push(store, authority)
        await pull(store, authority)

    asyncio.run(scenario())
    assert store.reader().rows("select state from ledger") == [("delivered",)]
    assert held(store)["pickup", "P-4817"]["state"] == "picking"


def test_a_crash_in_a_replay_costs_neither_the_pull_nor_the_entry(
    store: Store, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: Any) -> None:
        raise ZeroDivisionError

    async def scenario() -> None:
        await loaded(store, authority)
        await store.perform(StartPicking(pickup="P-4817"), actor=ANNA)
        monkeypatch.setattr(StartPicking, "apply", crash)
        authority.put(stock("C-1", 50))
        await pull(store, authority)

    asyncio.run(scenario())
    assert store.reader().rows("select state, effect from ledger") == [("pending", "crashed")]
    assert held(store) == authority.carried()


def test_a_long_outbox_runs_only_what_meets_the_changes(
    store: Store, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[str] = []
    once = rebase._replay

    def counted(connection: Any, worlds: Any, each: rebase.Waiting) -> Any:
        ran.append(str(each.entry.args["sku"]))
        return once(connection, worlds, each)

    async def scenario() -> None:
        await loaded(store, authority)
        for number in range(rebase.LONG + 2):
            await store.perform(
                AdjustStock(place=STORE, sku=f"C-{number % 2 + 1}", bin="A", pieces=1, reason="found"),
                actor=ANNA,
            )
        monkeypatch.setattr(rebase, "_replay", counted)
        authority.put(stock("C-2", 100))
        await pull(store, authority)

    asyncio.run(scenario())
    assert set(ran) == {"C-2"}
    seen = store.reader().document(Stock, f"{STORE}:C-2")
    assert seen is not None
    assert seen.on_hand == 100 + rebase.LONG // 2 + 1


def test_a_replay_that_reaches_further_than_before_takes_the_others_along(
    store: Store, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pickup turns out to hold another article, which a later command has taken out of the parcel."""
    monkeypatch.setattr(rebase, "LONG", 0)
    parcel = parcel_bin("P-5000")

    async def scenario() -> None:
        authority.put(stock("C-2", **{parcel: 1}))
        await loaded(store, authority)
        given_out = HandOverPickup(pickup="P-5000", taken={"1": 1}, proof=Proof(code=CODE))
        taken_out = AdjustStock(place=STORE, sku="C-2", bin=parcel, pieces=-1, reason="lost")
        await store.perform(given_out, actor=ANNA)
        await store.perform(taken_out, actor=ANNA)
        first, second = ready_pickup().lines
        authority.put(ready_pickup("P-5000", lines=(replace(first, sku="C-2"), second)))
        await pull(store, authority)
        assert held(store) == authority.expected(await waiting(store))

    asyncio.run(scenario())
    short = store.reader().documents(
        Attention, "select doc from attention where about = :id", id=f"{STORE}:C-2"
    )
    assert [(each.code, each.facts["pieces"]) for each in short] == [("stock.below_zero", -1)]


def test_fields_and_kinds_of_newer_code_survive(
    store: Store, authority: Authority, opened: Callable[[], Store]
) -> None:
    gift = {"gift": {"wrapped": True}}

    async def scenario() -> None:
        await loaded(store, authority)
        newer = json.loads(authority.documents["pickup", "P-4817"]) | gift
        authority.put_text("pickup", "P-4817", f"store:{STORE}", json.dumps(newer))
        authority.put_text("till_session", "T-1", f"store:{STORE}", '{"id":"T-1","float":"ü"}')
        await pull(store, authority)
        await store.perform(StartPicking(pickup="P-4817"), actor=ANNA)

    asyncio.run(scenario())
    store.close()
    again = opened()
    assert held(again)["pickup", "P-4817"]["gift"] == {"wrapped": True}
    assert held(again)["pickup", "P-4817"]["state"] == "picking"
    assert again.reader().rows("select kind, id, doc from unknown_document") == [
        ("till_session", "T-1", '{"id":"T-1","float":"ü"}')
    ]
    authority.feed[(f"store:{STORE}", "till_session", "T-1")] = (
        authority.heads[f"store:{STORE}"] + 1,
        True,
    )
    authority.heads[f"store:{STORE}"] += 1
    asyncio.run(pull(again, authority))
    assert again.reader().rows("select kind from unknown_document") == []
