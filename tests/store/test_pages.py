import asyncio
import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from associate_app.commands.pickups import StartPicking
from associate_app.documents import KINDS
from associate_app.domain.catalogue import Variant
from associate_app.domain.pickup import Pickup
from associate_app.domain.stock import Stock
from associate_app.store import MANY, Changes, Store, schema
from tests.store.authority import Authority, pull
from tests.store.conftest import IDENTITY, held
from tests.store.factory import (
    ANNA,
    NOW,
    OTHER,
    SCOPES,
    STORE,
    customer,
    device,
    gtin,
    pickup,
    stock,
    variant,
)

MANY_VARIANTS = 5_000


def _found(store: Store, kind: str, words: str) -> list[str]:
    return [
        id
        for (id,) in store.reader().rows(
            f'select id from "{kind}" where n in'
            f' (select rowid from "{kind}_words" where "{kind}_words" match :words) order by id',
            words=words,
        )
    ]


def test_a_first_load_is_found_by_scan_and_by_search(store: Store, authority: Authority) -> None:
    for number in range(3, MANY_VARIANTS):
        authority.put(variant(number))
    heard: list[Changes] = []

    async def load() -> None:
        await store.enrol(IDENTITY)
        news = json.loads(authority.page({}))
        for start in range(0, len(news), 1_000):
            page = news[start : start + 1_000]
            assert await store.stage(json.dumps(page).encode()) == len(page)
        assert store.reader().rows("select count(*) from incoming") == [(0,)], "straight into the tables"
        store.subscribe(heard.append)
        await store.finish_pull(SCOPES, authority.cursors(), NOW)

    asyncio.run(load())
    assert held(store) == authority.carried()
    for number in (1, 2_500, MANY_VARIANTS - 1):
        [seen] = store.reader().documents(
            Variant, "select doc from variant where gtin = :gtin", gtin=gtin(number)
        )
        assert seen.id == f"C-{number}"
    assert _found(store, "variant", "cafe* pohj*")[:2] == ["C-1", "C-10"]
    assert len(_found(store, "variant", "cafe*")) == MANY_VARIANTS - 1
    [changes] = heard
    assert changes.documents["variant"] == MANY
    assert changes.touches("variant", "C-77")


def test_gtin_and_code_look_ups_use_an_index(store: Store) -> None:
    for sql in (
        "select doc from variant where gtin = '1'",
        "select doc from pickup where code = '1' and state = 'ready'",
        "select doc from customer where email >= 'a' and email < 'b'",
    ):
        plan = " ".join(row[3] for row in store.reader().rows(f"explain query plan {sql}"))
        assert "USING INDEX" in plan


def test_search_follows_changes_local_and_from_central(ready: Store, authority: Authority) -> None:
    async def change() -> None:
        authority.put(customer("K-1", name="Élodie"))
        authority.put(customer("K-2", name="Jānis Ozoliņš"))
        authority.put(pickup(name="Õnne Kask"))
        await pull(ready, authority)
        await ready.perform(StartPicking(pickup="P-4817"), actor=ANNA)

    asyncio.run(change())
    assert _found(ready, "customer", "elod*") == ["K-1"]
    assert _found(ready, "customer", "liis*") == []
    assert _found(ready, "customer", "ozol* jan*") == ["K-2"]
    assert _found(ready, "pickup", "onne") == ["P-4817"]
    authority.retire("customer", "K-2")
    asyncio.run(pull(ready, authority))
    assert _found(ready, "customer", "ozol*") == []


def test_search_is_built_anew_when_a_kind_gets_other_words(
    ready: Store, opened: Callable[[], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    ready.close()
    changed = tuple(replace(each, words=("email",)) if each.name == "customer" else each for each in KINDS)
    monkeypatch.setattr(schema, "KINDS", changed)
    again = opened()
    assert _found(again, "customer", "example") == ["K-1"]
    assert _found(again, "customer", "tamm") == []


def test_a_kind_learnt_later_takes_over_what_was_kept(
    ready: Store, authority: Authority, opened: Callable[[], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    authority.put_text("locker", "L-1", f"store:{STORE}", '{"id":"L-1","store":"here"}')
    asyncio.run(pull(ready, authority))
    ready.close()
    device_kind = next(each for each in KINDS if each.name == "device")
    monkeypatch.setattr(schema, "KINDS", (*KINDS, replace(device_kind, name="locker")))
    again = opened()
    assert again.reader().rows("select id from locker where store = 'here'") == [("L-1",)]
    assert again.reader().rows("select * from unknown_document") == []


def test_a_document_leaves_with_the_last_of_its_scopes(ready: Store, authority: Authority) -> None:
    async def scenario() -> None:
        authority.put(stock("C-1", 4, OTHER))
        authority.lookup("stock", f"{OTHER}:C-1")
        authority.lookup("stock", f"{STORE}:C-1")
        await pull(ready, authority)
        assert ("stock", f"{OTHER}:C-1") in held(ready)
        authority.leave(f"device:{IDENTITY.device}", "stock", f"{OTHER}:C-1")
        authority.leave(f"device:{IDENTITY.device}", "stock", f"{STORE}:C-1")
        await pull(ready, authority)

    asyncio.run(scenario())
    assert ("stock", f"{OTHER}:C-1") not in held(ready)
    assert ("stock", f"{STORE}:C-1") in held(ready)
    assert held(ready) == authority.carried()


def test_the_last_word_of_a_pull_counts(ready: Store, authority: Authority) -> None:
    """Pages are snapshots of their own: what comes, goes and comes again ends as it came last."""

    async def scenario() -> None:
        for step in (
            lambda: authority.put(stock("C-7", 1)),
            lambda: authority.retire("stock", f"{STORE}:C-7"),
            lambda: authority.put(stock("C-7", 2)),
        ):
            step()
            await ready.stage(authority.page(ready.cursors()))
        await ready.finish_pull(SCOPES, authority.cursors(), NOW)

    asyncio.run(scenario())
    seen = ready.reader().document(Stock, f"{STORE}:C-7")
    assert seen is not None
    assert seen.on_hand == 2
    assert held(ready) == authority.carried()


def test_a_scope_that_is_given_up_takes_its_documents_along(ready: Store, authority: Authority) -> None:
    rest = tuple(scope for scope in SCOPES if scope != f"store:{STORE}")
    asyncio.run(pull(ready, authority, rest))
    assert held(ready) == authority.carried(rest)
    assert ready.cursors().keys() == set(rest)


def test_a_reload_keeps_the_outbox_and_drops_what_did_not_come_again(
    ready: Store, authority: Authority, opened: Callable[[], Store]
) -> None:
    async def scenario(store: Store) -> None:
        await store.perform(StartPicking(pickup="P-4817"), actor=ANNA)
        await store.stage(authority.page({}))
        await store.reset(SCOPES)
        assert store.cursors() == {}

    asyncio.run(scenario(ready))
    fresh = Authority(epoch="e2")
    fresh.put(device(json.loads(authority.documents["device", IDENTITY.device])["public_key"]))
    for kind, id in (("place", STORE), ("pickup", "P-4817"), ("staff", ANNA)):
        scope = next(scope for scope, *key in authority.feed if key == [kind, id])
        fresh.put_text(kind, id, scope, authority.documents[kind, id])
    ready.close()
    again = opened()

    async def reload() -> None:
        await pull(again, fresh)
        assert again.cursors()["chain"].epoch == "e2"
        [waiting] = await again.pending(10)
        assert held(again) == fresh.expected([waiting])
        assert ("pickup", "P-5000") not in held(again)

    asyncio.run(reload())


def test_an_interrupted_first_load_leaves_nothing_behind(
    store: Store, authority: Authority, opened: Callable[[], Store]
) -> None:
    async def begin() -> None:
        await store.enrol(IDENTITY)
        await store.stage(authority.page({}))

    asyncio.run(begin())
    store.close()
    gone = authority.documents.pop(("customer", "K-1"))
    del authority.feed[(f"store:{STORE}", "customer", "K-1")]
    assert gone
    again = opened()
    asyncio.run(pull(again, authority))
    assert held(again) == authority.carried()


def test_work_during_a_first_load_is_kept_on_top(store: Store, authority: Authority) -> None:
    async def scenario() -> None:
        await store.enrol(IDENTITY)
        news = json.loads(authority.page({}))
        await store.stage(json.dumps(news[:-2]).encode())
        done = await store.perform(StartPicking(pickup="P-4817"), actor=ANNA)
        await store.stage(json.dumps(news[-2:]).encode())
        await store.finish_pull(SCOPES, authority.cursors(), NOW)
        assert len(done.entries) == 1
        assert held(store) == authority.expected(await store.pending(10))

    asyncio.run(scenario())


def test_a_document_of_newer_code_costs_neither_the_pull_nor_a_screen(
    ready: Store, authority: Authority
) -> None:
    """A state that this version has never heard of."""
    newer = {**json.loads(authority.documents["pickup", "P-5000"]), "state": "returned"}
    page = [
        {"k": "pickup", "i": "P-5000", "s": f"store:{STORE}", "v": 9_999, "g": 0, "d": newer},
        {"k": "stock", "i": f"{STORE}:C-1", "s": f"store:{STORE}", "v": 9_999, "g": 0, "d": {"place": 7}},
    ]

    async def arrive() -> None:
        await ready.stage(json.dumps(page).encode())
        await ready.finish_pull(SCOPES, authority.cursors(), NOW)
        assert not (await ready.perform(StartPicking(pickup="P-5000"), actor=ANNA)).confirmed
        assert (await ready.perform(StartPicking(pickup="P-4817"), actor=ANNA)).confirmed

    asyncio.run(arrive())
    assert ready.reader().document(Pickup, "P-5000") is None
    left = ready.reader().documents(Pickup, "select doc from pickup order by id")
    assert "P-4817" in [each.id for each in left]
