import asyncio
import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from associate_app.commands.stock import AdjustStock
from associate_app.domain.pickup import Pickup
from associate_app.domain.stock import Stock
from associate_app.store import Reader, Store, StoreUnavailable, connection, open_store, recover
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
    with behind_its_back(tmp_path) as newer:
        newer.execute(
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


@pytest.mark.parametrize("table", ["pickup", "local", "cursor", "shadow", "belongs"])
def test_damage_outside_the_ledger_costs_no_entry(
    ready: Store, authority: Authority, tmp_path: Path, clock: SetClock, table: str
) -> None:
    asyncio.run(_perform(ready, 3))
    asyncio.run(ready.measured(0))
    before = asyncio.run(ready.pending(10))
    ready.close()
    size = (tmp_path / "store.db").stat().st_size
    _damage(tmp_path / "store.db", [_root_of(tmp_path, table)])
    refusal = _refusal(tmp_path, clock)
    assert refusal.code == "store.damaged"
    assert (refusal.facts["pending"], refusal.facts["lost"]) == (3, 0)
    assert Path(refusal.facts["kept"]).stat().st_size == size
    assert _refusal(tmp_path, clock).facts == refusal.facts, "the second try saves nothing new"
    again, _ = recover(tmp_path, KEY, clock)
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
    with behind_its_back(directory) as closed:
        row = closed.execute("select rootpage from sqlite_master where name = ?", (table,)).fetchone()
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
    _damage(tmp_path / "store.db", [_page_of_entry(tmp_path, 20)])
    refusal = _refusal(tmp_path, clock)
    lost = refusal.facts["lost"]
    assert refusal.code == "store.damaged"
    assert 0 < lost < 10
    assert refusal.facts["pending"] == 35 - lost
    again, _ = recover(tmp_path, KEY, clock)
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


def test_a_lost_page_of_what_central_has_leaves_the_outbox_as_it_was_signed(
    ready: Store, authority: Authority, tmp_path: Path, clock: SetClock
) -> None:
    asyncio.run(_perform(ready, 40))
    asyncio.run(ready.delivered(authority.push(asyncio.run(ready.pending(35)))))
    before = asyncio.run(ready.pending(100))
    ready.close()
    _damage(tmp_path / "store.db", [_page_of_entry(tmp_path, 20)])
    refusal = _refusal(tmp_path, clock)
    assert refusal.facts["pending"] == 5
    again, _ = recover(tmp_path, KEY, clock)
    try:
        assert asyncio.run(again.pending(100)) == before
        assert asyncio.run(again.verify_ledger()) == ()
        asyncio.run(_deliver(again, authority))
        assert held(again) == authority.carried()
    finally:
        again.close()


def _page_of_entry(directory: Path, seq: int) -> int:
    """The page without which just that entry and its neighbours can't be read."""
    path = directory / "store.db"
    whole = path.read_bytes()
    try:
        for page in range(1, len(whole) // PAGE):
            _damage(path, [page])
            if not _can_read(directory, seq) and _can_read(directory, 1) and _can_read(directory, 40):
                return page
            path.write_bytes(whole)
    finally:
        path.write_bytes(whole)
    raise AssertionError("no page holds it alone")


def _can_read(directory: Path, seq: int) -> bool:
    with behind_its_back(directory) as closed, contextlib.suppress(dbapi2.DatabaseError):
        return bool(closed.execute("select body from ledger where seq = ?", (seq,)).fetchall())
    return False


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
    fresh, _ = recover(tmp_path, KEY, clock)
    assert fresh.identity() is None
    fresh.close()


def test_a_full_disk_is_said_and_nothing_is_half_written(ready: Store, authority: Authority) -> None:
    before = held(ready)
    writing = ready._connection
    pages = writing.execute("pragma page_count").fetchone()[0]
    writing.execute(f"pragma max_page_count = {pages}")
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
    writing.execute("pragma max_page_count = 1000000")
    asyncio.run(ready.perform(FOUND, actor=ANNA))
    assert held(ready).keys() >= before.keys()


async def _bring(store: Store, authority: Authority) -> None:
    authority.put_text("style", "huge", "chain", '{"id":"huge","text":"' + "x" * 200_000 + '"}')
    await pull(store, authority)


def test_recovering_touches_only_what_is_damaged(ready: Store, tmp_path: Path, clock: SetClock) -> None:
    asyncio.run(_perform(ready, 1))
    shown = held(ready)
    ready.close()
    with pytest.raises(StoreUnavailable, match=r"store\.wrong_key"):
        recover(tmp_path, bytes(32), clock)
    again, _ = recover(tmp_path, KEY, clock)
    assert held(again) == shown
    again.close()
    assert not (tmp_path / "kept").exists()


def test_every_commit_waits_for_the_disk(ready: Store) -> None:
    """With WAL and `normal` a power cut takes the last confirmed commands."""
    values = [
        ready._connection.execute(f"pragma {name}").fetchone()[0] for name in ("journal_mode", "synchronous")
    ]
    assert values == ["wal", 2]


def test_an_older_sqlite_is_refused(tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "OLDEST_SQLITE", (99, 0, 0))
    assert _refusal(tmp_path, clock).code == "store.old_sqlite"


def test_every_thread_reads_by_itself_and_none_can_write(ready: Store) -> None:
    seen: list[Reader] = []

    def look() -> None:
        seen.append(ready.reader())
        assert ready.reader() is seen[-1]
        assert seen[-1].document(Pickup, "P-5000") is not None

    for _ in range(3):
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
    assert len({id(reader) for reader in seen}) == 3
    assert ready.reader() not in seen
    with pytest.raises(StoreUnavailable, match=r"store\.read_only"):
        ready.reader().rows("delete from pickup")
    with pytest.raises(StoreUnavailable, match=r"store\.closed"):
        seen[0].rows("select 1")
