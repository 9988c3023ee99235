"""Rebase proved: any interleaving of local commands and server changes ends in the server's order."""

import asyncio
import contextlib
import json
import tempfile
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
from associate_app.store import Store, open_store, rebase
from tests.store.authority import Authority, pull, push, waiting
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
                assert held(store) == authority.expected(await waiting(store))
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


async def _try(store: Store, *commands: Command) -> None:
    with contextlib.suppress(RuleViolation):
        await store.perform(*commands, actor=ANNA)
