"""Whatever comes in between: the device ends where central's order ends."""

import asyncio
import contextlib
import json
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from associate_app import codec
from associate_app.commands import attention as _attention
from associate_app.commands.pickups import (
    HandOverPickup,
    MarkReady,
    ReportMissing,
    StartPicking,
    VerifyPiece,
)
from associate_app.commands.registry import Command
from associate_app.commands.stock import AdjustStock, Release, Reserve
from associate_app.domain.attention import Attention
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import public_key_of
from associate_app.domain.pickup import Pickup, PickupState, Proof
from associate_app.domain.stock import Stock, move
from associate_app.domain.time import HOUR, later
from associate_app.store import Pending, Store, open_store, rebase
from tests.store.authority import Authority, pull, push
from tests.store.conftest import IDENTITY, KEY, PRIVATE, SetClock, held, shadow
from tests.store.factory import ANNA, CODE, NOW, SCOPES, STORE, pickup, ready_pickup, shop, stock

PICKUPS = ("P-4817", "P-5000")
SKUS = ("C-1", "C-2", "C-9")


def command() -> st.SearchStrategy[Command]:
    pickups, skus = st.sampled_from(PICKUPS), st.sampled_from(SKUS)
    reservations = st.sampled_from([f"{STORE}:r1", f"{STORE}:r2"])
    return st.one_of(
        st.builds(StartPicking, pickup=pickups),
        st.builds(VerifyPiece, pickup=pickups, sku=skus, bin=st.just("A")),
        st.builds(ReportMissing, pickup=pickups, line=st.sampled_from(["1", "2"])),
        st.builds(MarkReady, pickup=pickups, shelf=st.just("A1")),
        st.builds(
            HandOverPickup,
            pickup=pickups,
            taken=st.sampled_from([{"1": 1}, {"2": 1}, {"1": 1, "2": 1}]),
            proof=st.just(Proof(code=CODE)),
            collected_by=st.sampled_from(["", "a neighbour"]),
        ),
        st.builds(
            AdjustStock,
            place=st.just(STORE),
            sku=skus,
            bin=st.just("A"),
            pieces=st.sampled_from([-3, -1, 2]),
            reason=st.just("count"),
        ),
        st.builds(
            Reserve,
            reservation=reservations,
            place=st.just(STORE),
            sku=skus,
            pieces=st.sampled_from([1, 4]),
            reserved_for=st.just("K-1"),
            until=st.just(later(NOW, HOUR)),
        ),
        st.builds(Release, reservation=reservations),
    )


def _by_somebody_else(authority: Authority, what: str) -> None:
    """Central's documents change for other reasons."""

    def now(kind: str, id: str, type_: type[Any]) -> Any:
        return codec.decode(type_, authority.documents[kind, id])

    match what:
        case "sold elsewhere":
            before = now("stock", f"{STORE}:C-1", Stock)
            authority.put(move(before, "A", -4))
        case "cancelled":
            authority.put(replace(now("pickup", "P-5000", Pickup), state=PickupState.CANCELLED))
        case "ready again":
            authority.put(ready_pickup("P-5000"))
        case "new pickup":
            authority.put(pickup("P-4817"))
        case "newer fields":
            key = ("pickup", "P-4817")
            newer = json.loads(authority.documents[key]) | {"gift": {"wrapped": True}}
            authority.put_text(*key, f"store:{STORE}", json.dumps(newer))
        case "stock gone":
            if ("stock", f"{STORE}:C-2") in authority.documents:
                authority.retire("stock", f"{STORE}:C-2")
        case "stock back":
            authority.put(stock("C-2", 3))


OTHERS = (
    "sold elsewhere",
    "cancelled",
    "ready again",
    "new pickup",
    "newer fields",
    "stock gone",
    "stock back",
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("perform"), st.lists(command(), min_size=1, max_size=3)),
        st.tuples(st.just("other"), st.sampled_from(OTHERS)),
        st.tuples(st.just("push"), st.integers(1, 4)),
        st.tuples(st.just("pull"), st.none()),
        st.tuples(st.sampled_from(["resolve", "reload", "interrupted pull"]), st.none()),
    ),
    max_size=25,
)


REPLAYED = pytest.mark.parametrize("long", [0, 1_000], ids=["only what meets the changes", "all"])
PLAIN: Any = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}


@REPLAYED
@settings(max_examples=60, **PLAIN)
@given(steps=STEPS)
def test_any_interleaving_ends_in_the_servers_order(
    long: int, steps: list[tuple[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rebase, "LONG", long)
    _one_life(steps)


@pytest.mark.proof
@pytest.mark.timeout(3_600)
@REPLAYED
@settings(max_examples=2_000, **PLAIN)
@given(steps=STEPS)
def test_two_thousand_interleavings_end_in_the_servers_order(
    long: int, steps: list[tuple[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rebase, "LONG", long)
    _one_life(steps)


def _one_life(steps: list[tuple[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder), KEY, SetClock())
        try:
            asyncio.run(_live_through(store, steps))
        finally:
            store.close()


async def _live_through(store: Store, steps: list[tuple[str, Any]]) -> None:
    authority = Authority()
    for document in shop(public_key_of(Ed25519PrivateKey.from_private_bytes(PRIVATE))):
        authority.put(document)
    await store.enrol(IDENTITY)
    await pull(store, authority)
    for what, how in steps:
        match what:
            case "perform":
                await _try(store, *how)
            case "other":
                _by_somebody_else(authority, how)
            case "push":
                last = authority.push(await store.pending(how))
                await store.delivered(last)
            case "pull":
                await pull(store, authority)
                assert held(store) == authority.expected(await _waiting(store))
            case "interrupted pull":
                await store.stage(authority.page(store.cursors()))
            case "reload":
                await store.reset(SCOPES)
            case "resolve":
                for attention in store.reader().documents(
                    Attention, "select doc from attention where state = 'open' order by id limit 1"
                ):
                    resolve = _attention.ResolveAttention(
                        attention=attention.id, choice=attention.choices[-1]
                    )
                    await _try(store, resolve)
        if not store.reader().rows("select 1 from ledger where state <> 'settled'"):
            assert shadow(store) == set()
    while await store.pending(1):
        await push(store, authority)
    await pull(store, authority)
    assert held(store) == authority.carried()
    assert shadow(store) == set()
    assert store.reader().rows("select seq from ledger where state <> 'settled'") == []
    assert await store.verify_ledger() == ()


async def _waiting(store: Store) -> list[Pending]:
    unsettled = {seq for (seq,) in store.reader().rows("select seq from ledger where state <> 'settled'")}
    return [each for each in await store.entries_from(1, 1_000) if each.seq in unsettled]


async def _try(store: Store, *commands: Command) -> None:
    with contextlib.suppress(RuleViolation):
        await store.perform(*commands, actor=ANNA)


async def _loaded(store: Store, authority: Authority) -> None:
    await store.enrol(IDENTITY)
    await pull(store, authority)


def test_pending_effects_stay_on_top_of_newer_documents(store: Store, authority: Authority) -> None:
    async def scenario() -> None:
        await _loaded(store, authority)
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
        await _loaded(store, authority)
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
        await _loaded(store, authority)
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
        await _loaded(store, authority)
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
        await _loaded(store, authority)
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
        await _loaded(store, authority)
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
        await _loaded(store, authority)
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
    """The pickup turns out to hold another article, whose last pieces a later command has reserved."""
    monkeypatch.setattr(rebase, "LONG", 0)

    async def scenario() -> None:
        await _loaded(store, authority)
        given_out = HandOverPickup(pickup="P-5000", taken={"1": 1}, proof=Proof(code=CODE))
        reserve = Reserve(
            reservation=f"{STORE}:r1",
            place=STORE,
            sku="C-2",
            pieces=10,
            reserved_for="",
            until=later(NOW, HOUR),
        )
        await store.perform(given_out, actor=ANNA)
        await store.perform(reserve, actor=ANNA)
        first, second = ready_pickup().lines
        authority.put(ready_pickup("P-5000", lines=(replace(first, sku="C-2"), second)))
        await pull(store, authority)
        assert held(store) == authority.expected(await _waiting(store))

    asyncio.run(scenario())
    assert store.reader().rows("select effect from ledger order by seq") == [("applied",), ("refused",)]


def test_fields_and_kinds_of_newer_code_survive(
    store: Store, authority: Authority, opened: Callable[[], Store]
) -> None:
    gift = {"gift": {"wrapped": True}}

    async def scenario() -> None:
        await _loaded(store, authority)
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
