import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from associate_app.commands.stock import AdjustStock
from associate_app.domain.pickup import Pickup
from associate_app.domain.stock import Stock
from associate_app.store import Store, StoreUnavailable, open_store, recover
from tests.store.authority import Authority, pull, push
from tests.store.conftest import IDENTITY, KEY, SetClock, behind_its_back, held, shadow
from tests.store.factory import ANNA, STORE

FOUND = AdjustStock(
    place=STORE, sku="C-1", bin="A", pieces=1, reason="found", note="told by Mari in the fitting room"
)
PAGE = 4096


def _refusal(directory: Path, clock: SetClock, key: bytes = KEY) -> StoreUnavailable:
    with pytest.raises(StoreUnavailable) as unavailable:
        open_store(directory, key, clock)
    return unavailable.value


def test_the_file_is_unreadable_without_its_key(ready: Store, tmp_path: Path, clock: SetClock) -> None:
    asyncio.run(ready.perform(FOUND, actor=ANNA))
    secrets = [b"Liis Tamm", b"fitting room", b"pickup", b"ledger", b"SQLite format", IDENTITY.private_key]
    for path in (tmp_path / "store.db", tmp_path / "store.db-wal"):
        assert not [secret for secret in secrets if secret in path.read_bytes()]
    ready.close()
    assert not [secret for secret in secrets if secret in (tmp_path / "store.db").read_bytes()]
    plain = sqlite3.connect(tmp_path / "store.db")
    with pytest.raises(sqlite3.DatabaseError):
        plain.execute("select * from sqlite_master")
    plain.close()
    assert _refusal(tmp_path, clock, key=bytes(32)).code == "store.wrong_key"


def test_a_second_app_on_the_same_store_is_told(ready: Store, tmp_path: Path, clock: SetClock) -> None:
    assert _refusal(tmp_path, clock).code == "store.in_use"
    ready.close()
    open_store(tmp_path, KEY, clock).close()


def test_after_closing_nothing_is_done(ready: Store) -> None:
    reader = ready.reader()
    ready.close()
    for attempt in (lambda: asyncio.run(ready.perform(FOUND, actor=ANNA)), lambda: reader.rows("select 1")):
        with pytest.raises(StoreUnavailable) as unavailable:
            attempt()
        assert unavailable.value.code == "store.closed"


_VICTIM = """
import asyncio, sys
from pathlib import Path
from associate_app.commands.stock import AdjustStock
from associate_app.store import open_store
from tests.store.conftest import KEY, SetClock
from tests.store.factory import ANNA, STORE

async def work(store):
    adjust = AdjustStock(place=STORE, sku="C-1", bin="A", pieces=1, reason="found")
    while True:
        done = await store.perform(adjust, actor=ANNA)
        print(done.entries[0], flush=True)

asyncio.run(work(open_store(Path(sys.argv[1]), KEY, SetClock())))
"""


@pytest.mark.parametrize("after", [1, 7, 20])
def test_what_returned_before_a_kill_is_there(
    ready: Store, opened: Callable[[], Store], tmp_path: Path, after: int
) -> None:
    ready.close()
    victim = subprocess.Popen(
        [sys.executable, "-c", _VICTIM, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    with victim:
        assert victim.stdout is not None
        returned = [victim.stdout.readline().strip() for _ in range(after)]
        time.sleep(0.003)
        victim.send_signal(signal.SIGKILL)
        returned += victim.stdout.read().split()
    again = opened()
    kept = [id for (id,) in again.reader().rows("select id from ledger order by seq")]
    assert kept[: len(returned)] == returned
    assert len(kept) <= len(returned) + 1
    assert asyncio.run(again.verify_ledger()) == ()
    seen = again.reader().document(Stock, f"{STORE}:C-1")
    assert seen is not None
    assert seen.on_hand == 10 + len(kept)
    assert len(shadow(again)) == 1 + len(kept)


def test_a_store_of_newer_code_is_left_alone_and_its_outbox_saved(
    ready: Store, tmp_path: Path, clock: SetClock
) -> None:
    asyncio.run(ready.perform(FOUND, actor=ANNA))
    ready.close()
    with behind_its_back(tmp_path) as connection:
        connection.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at)"
            " values ('associate', 'tills', '')"
        )
    before = (tmp_path / "store.db").read_bytes()
    refusal = _refusal(tmp_path, clock)
    assert refusal.code == "store.newer"
    assert refusal.facts["pending"] == 1
    assert (tmp_path / "store.db").read_bytes() == before
    assert Path(refusal.facts["kept"]).read_bytes() == before
    assert b"fitting room" not in Path(refusal.facts["outbox"]).read_bytes()


def _damage(path: Path, pages: list[int]) -> None:
    content = bytearray(path.read_bytes())
    for page in pages:
        content[page * PAGE + 1_000] ^= 0x10
    path.write_bytes(content)


async def _perform(store: Store, times: int) -> None:
    for _ in range(times):
        await store.perform(FOUND, actor=ANNA)


def test_damage_anywhere_in_the_documents_costs_no_entry(
    ready: Store, authority: Authority, tmp_path: Path, clock: SetClock
) -> None:
    asyncio.run(_perform(ready, 3))
    before = asyncio.run(ready.pending(10))
    ready.close()
    size = (tmp_path / "store.db").stat().st_size
    _damage(tmp_path / "store.db", [_root_of(tmp_path, "pickup")])
    refusal = _refusal(tmp_path, clock)
    assert refusal.code == "store.damaged"
    assert (refusal.facts["pending"], refusal.facts["lost"]) == (3, 0)
    assert Path(refusal.facts["kept"]).stat().st_size == size
    assert _refusal(tmp_path, clock).facts == refusal.facts, "the second try saves nothing new"
    again = recover(tmp_path, KEY, clock)
    try:
        assert again.identity() == IDENTITY
        assert asyncio.run(again.pending(10)) == before
        assert asyncio.run(again.verify_ledger()) == ()
        assert held(again) == {}
        asyncio.run(_deliver(again, authority))
        assert held(again) == authority.carried()
    finally:
        again.close()


def _root_of(directory: Path, table: str) -> int:
    with behind_its_back(directory) as connection:
        row = connection.execute("select rootpage from sqlite_master where name = ?", (table,)).fetchone()
    return int(row[0]) - 1


async def _deliver(store: Store, authority: Authority) -> None:
    await push(store, authority)
    await pull(store, authority)


def test_a_lost_page_of_the_outbox_costs_only_itself(
    ready: Store, authority: Authority, tmp_path: Path, clock: SetClock
) -> None:
    asyncio.run(_perform(ready, 40))
    asyncio.run(ready.delivered(authority.push(asyncio.run(ready.pending(5)))))
    ready.close()
    leaves = _leaves_of_ledger(tmp_path)
    assert len(leaves) > 3
    _damage(tmp_path / "store.db", [leaves[len(leaves) // 2]])
    refusal = _refusal(tmp_path, clock)
    lost = refusal.facts["lost"]
    assert refusal.code == "store.damaged"
    assert 0 < lost < 15
    assert refusal.facts["pending"] == 35 - lost
    again = recover(tmp_path, KEY, clock)
    try:
        assert asyncio.run(again.verify_ledger()) == ()
        asyncio.run(_deliver(again, authority))
        assert authority.last == 40 - lost
        assert held(again) == authority.carried()
        seen = again.reader().document(Stock, f"{STORE}:C-1")
        assert seen is not None
        assert seen.on_hand == 50 - lost
    finally:
        again.close()


def _leaves_of_ledger(directory: Path) -> list[int]:
    """Pages that hold entries, found by what breaks when they do (this SQLite has no dbstat)."""
    path = directory / "store.db"
    whole = path.read_bytes()
    found = []
    for page in range(1, len(whole) // PAGE):
        _damage(path, [page])
        with behind_its_back(directory) as connection:
            try:
                rows = len(_read(connection))
            except Exception:  # noqa: BLE001
                rows = -1
        if 0 < rows < 40:
            found.append((rows, page))
        path.write_bytes(whole)
    return [page for _, page in sorted(found)]


def _read(connection: sqlite3.Connection) -> list[int]:
    rows = []
    try:
        for seq, _ in connection.execute("select seq, body from ledger order by seq"):
            rows.append(seq)
    except Exception as error:  # noqa: BLE001
        assert "malformed" in str(error) or "not a database" in str(error)
    return rows


def test_a_torn_file_is_told_from_a_wrong_key(ready: Store, tmp_path: Path, clock: SetClock) -> None:
    asyncio.run(_perform(ready, 1))
    ready.close()
    path = tmp_path / "store.db"
    os.truncate(path, path.stat().st_size // 2)
    refusal = _refusal(tmp_path, clock)
    assert refusal.code == "store.damaged"
    _damage(path, [0])
    refusal = _refusal(tmp_path, clock)
    assert (refusal.code, refusal.facts["outbox"]) == ("store.damaged", "")
    assert Path(refusal.facts["kept"]).exists()
    fresh = recover(tmp_path, KEY, clock)
    assert fresh.identity() is None
    fresh.close()


def test_a_full_disk_is_said_and_nothing_is_half_written(ready: Store, authority: Authority) -> None:
    before = held(ready)
    connection = ready._connection
    pages = connection.execute("pragma page_count").fetchone()[0]
    connection.execute(f"pragma max_page_count = {pages}")
    written = 0
    with pytest.raises(StoreUnavailable) as unavailable:
        for _ in range(500):
            asyncio.run(ready.perform(FOUND, actor=ANNA, blobs={}))
            written += 1
    assert unavailable.value.code == "store.disk_full"
    assert len(asyncio.run(ready.pending(1_000))) == written
    assert asyncio.run(ready.verify_ledger()) == ()
    seen = ready.reader().document(Stock, f"{STORE}:C-1")
    assert seen is not None
    assert seen.on_hand == 10 + written
    with pytest.raises(StoreUnavailable):
        asyncio.run(_bring(ready, authority))
    assert ready.reader().documents(Pickup, "select doc from pickup") != ()
    connection.execute("pragma max_page_count = 1000000")
    asyncio.run(ready.perform(FOUND, actor=ANNA))
    assert held(ready).keys() >= before.keys()


async def _bring(store: Store, authority: Authority) -> None:
    authority.put_text("style", "huge", "chain", '{"id":"huge","text":"' + "x" * 200_000 + '"}')
    await pull(store, authority)
