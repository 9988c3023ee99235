"""The engine over a real socket: lines that go and come, pokes, look-ups, and an end without leftovers."""

import asyncio
import base64
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from associate_app.commands.devices import RevokeDevice
from associate_app.domain.attention import Attention
from associate_app.domain.customer import Customer
from associate_app.domain.pickup import Pickup
from associate_app.ports import Line, LineDown, Refresher, Synchroniser, SyncStatus
from associate_app.store import Store, StoreUnavailable, open_store
from sync.engine import Engine
from tests.sync.chain import Chain, SetClock, Tablet
from tests.sync.goods import READY, TALLINN
from tests.sync.served import Served

pytestmark = pytest.mark.anyio
PATIENCE = 20.0  # seconds; far more than anything here takes


@pytest.fixture
def served(chain: Chain) -> Iterator[Served]:
    central = Served(chain.app)
    central.start()
    yield central
    central.stop()


@asynccontextmanager
async def engine(tablet: Tablet, served: Served, **options: object) -> AsyncIterator[Engine]:
    identity = tablet.store.identity()
    assert identity is not None
    await tablet.store.enrol(replace(identity, central=served.url))
    async with Engine(tablet.store, tablet.clock, poll=3600, **options) as running:  # type: ignore[arg-type]
        yield running


async def until(engine: Engine, reached: Callable[[SyncStatus], bool]) -> SyncStatus:
    """The first status that is so."""
    heard: asyncio.Queue[SyncStatus] = asyncio.Queue()
    stop = engine.subscribe(heard.put_nowait)
    try:
        status = engine.status
        async with asyncio.timeout(PATIENCE):
            while not reached(status):
                status = await heard.get()
        return status
    finally:
        stop()


async def until_changed(store: Store, so: Callable[[], bool]) -> None:
    """The store has changed to that."""
    loop, changed = asyncio.get_running_loop(), asyncio.Event()
    stop = store.subscribe(lambda _: loop.call_soon_threadsafe(changed.set))
    try:
        async with asyncio.timeout(PATIENCE):
            while not so():
                await changed.wait()
                changed.clear()
    finally:
        stop()


def idle(status: SyncStatus) -> bool:
    return status.line is Line.ONLINE and status.loaded and not status.to_send and not status.sending


async def test_an_engine_is_what_the_screens_expect(tablet: Tablet, served: Served) -> None:
    async with engine(tablet, served) as running:
        synchroniser: Synchroniser = running
        refresher: Refresher = running
        assert synchroniser.status.line is Line.OFFLINE
        assert not synchroniser.status.loaded
        refresher.want("variant", "nothing")
        await until(running, idle)


async def test_a_command_goes_up_and_the_other_device_shows_it_unasked(
    tablet: Tablet, till: Tablet, served: Served
) -> None:
    async with engine(tablet, served) as one, engine(till, served) as other:
        await until(one, idle)
        await until(other, idle)
        await tablet.hand_over(READY[0])
        await until_changed(till.store, lambda: till.state_of(READY[0]) == "handed_over")
        await until_changed(tablet.store, lambda: tablet.unsettled == 0)
        await until(one, idle)
        assert one.status.central_seq == 1


async def test_the_line_goes_and_comes_back(
    chain: Chain, tablet: Tablet, till: Tablet, served: Served
) -> None:
    async with engine(tablet, served) as one, engine(till, served) as other:
        await until(one, idle)
        await until(other, idle)
        served.stop()
        await until(one, lambda status: status.line is Line.OFFLINE)
        await until(other, lambda status: status.line is Line.OFFLINE)
        await tablet.hand_over(READY[0])
        await till.hand_over(READY[0])
        await until(one, lambda status: status.to_send == 1)
        served.start()
        one.check_now()
        other.check_now()
        for device in (tablet, till):
            await until_changed(device.store, lambda device=device: bool(device.documents(Attention)))
        assert (chain.ledger(tablet.id), chain.ledger(till.id)) == ([1], [1])
        served.stop()
        await until(one, lambda status: status.line is Line.OFFLINE)
        served.start()  # nobody says so: it is found out by itself
        await until(one, idle)


async def test_progress_is_counted_since_the_outbox_was_last_empty(tablet: Tablet, served: Served) -> None:
    await tablet.round()
    for pickup in READY[:3]:
        await tablet.hand_over(pickup)
    heard: list[SyncStatus] = []
    async with engine(tablet, served) as running:
        running.subscribe(heard.append)
        await until(running, lambda status: idle(status) and status.central_seq == 3)
    assert (3, 3) in [(status.sent, status.to_send) for status in heard]
    assert (heard[-1].sent, heard[-1].to_send) == (0, 0)


async def test_a_look_up_returns_when_the_document_is_here(tablet: Tablet, served: Served) -> None:
    async with engine(tablet, served) as running:
        await until(running, idle)
        assert tablet.document(Customer, "c-tartu") is None
        assert await running.lookup("customer", email="a@example.ee") == ("c-tartu",)
        assert tablet.document(Customer, "c-tartu") is not None
        assert await running.lookup("customer", email="nobody@example.ee") == ()
        assert await running.lookup("customer", id="c-nobody") == ()


async def test_a_look_up_without_a_line_says_so(tablet: Tablet, served: Served) -> None:
    async with engine(tablet, served) as running:
        await until(running, idle)
        served.stop()
        with pytest.raises(LineDown):
            await running.lookup("customer", id="c-tartu")
        running.want("pickup", "P-9001")
        served.start()


async def test_a_wish_for_something_of_another_store_is_looked_up(
    chain: Chain, tablet: Tablet, served: Served
) -> None:
    async with engine(tablet, served) as running:
        await until(running, idle)
        for _ in range(5):
            running.want("pickup", "P-9001")
        running.want("no such kind", "x")
        running.want("pickup", "P-nobody")
        await until_changed(tablet.store, lambda: tablet.document(Pickup, "P-9001") is not None)
    assert chain.rows("select kind, id from subscription") == [("pickup", "P-9001")]


async def test_a_revoked_device_hands_in_and_stays_locked(
    chain: Chain, tablet: Tablet, till: Tablet, served: Served
) -> None:
    await till.round()
    async with engine(tablet, served) as running:
        await until(running, idle)
        await till.store.perform(RevokeDevice(device=tablet.id), actor=f"manager-{TALLINN}")
        await till.round()
        await until(running, lambda status: status.line is Line.REVOKED)
        await tablet.hand_over(READY[0])
        await until_changed(tablet.store, lambda: tablet.outbox == 0)
        assert chain.statuses(tablet.id) == ["quarantined"]
        served.stop()
        running.check_now()
        await asyncio.sleep(0.1)
        assert running.status.line is Line.REVOKED
    async with engine(tablet, served) as running:
        assert running.status.line is Line.REVOKED
    served.start()


def believe(chain: Chain, tablet: Tablet, public_key: str) -> None:
    chain.run(
        f"""update device set doc = jsonb_set(doc, '{{public_key}}', '"{public_key}"')
            where id = '{tablet.id}'"""
    )


async def test_what_central_refuses_is_said_and_the_documents_go_on(
    chain: Chain, tablet: Tablet, till: Tablet, served: Served
) -> None:
    await till.round()
    async with engine(tablet, served) as running:
        await until(running, idle)
        key = chain.rows("select doc ->> 'public_key' from device where id = %s", tablet.id)[0][0]
        believe(chain, tablet, base64.b64encode(bytes(32)).decode())
        await tablet.hand_over(READY[0])
        await until(running, lambda status: status.problem == "ledger.bad_signature")
        await till.hand_over(READY[1])
        await till.round()
        await until_changed(tablet.store, lambda: tablet.state_of(READY[1]) == "handed_over")
        assert (running.status.line, tablet.outbox) == (Line.ONLINE, 1)
        believe(chain, tablet, key)
        running.check_now()
        await until(running, lambda status: idle(status) and not status.problem)
    assert tablet.outbox == 0


async def test_before_it_is_enrolled_an_engine_is_offline_and_stops_without_a_word(tmp_path: Path) -> None:
    clock = SetClock()
    store = open_store(tmp_path / "new", secrets.token_bytes(32), clock)
    idle = Engine(store, clock)
    idle.check_now()
    idle.want("variant", "coat-36")
    assert idle.status.line is Line.OFFLINE
    with pytest.raises(LineDown):
        await idle.lookup("customer", id="c-tartu")
    with pytest.raises(ValueError, match="not enrolled"):
        idle.start()
    await idle.stop()
    store.close()


async def test_stopping_leaves_nothing_behind(tablet: Tablet, served: Served) -> None:
    before = asyncio.all_tasks()
    async with engine(tablet, served) as running:
        await asyncio.sleep(0)
        running.want("variant", "coat-36")
    assert asyncio.all_tasks() == before


async def test_stopping_at_the_moment_of_a_wake_up_ends(tablet: Tablet, served: Served) -> None:
    async with asyncio.timeout(PATIENCE), engine(tablet, served, events=False) as running:
        await until(running, idle)
        await asyncio.sleep(0.05)  # now it waits
        running.check_now()


async def test_a_store_that_fails_is_a_state_and_not_the_end(tablet: Tablet, served: Served) -> None:
    async with engine(tablet, served, events=False) as running:
        await until(running, idle)
        tablet.store.close()
        running.check_now()
        status = await until(running, lambda status: bool(status.problem))
        assert status.problem == "store.closed"
        with pytest.raises(StoreUnavailable):
            await tablet.store.pending(1)


async def test_central_killed_between_commit_and_answer_settles_after_a_retry(
    chain: Chain, tablet: Tablet
) -> None:
    central = Dying(chain.url)
    try:
        async with engine(tablet, central, events=False) as running:  # type: ignore[arg-type]
            await until(running, idle)
            await tablet.hand_over(READY[0])
            await until(running, lambda status: status.line is Line.OFFLINE)
            assert central.died()
            assert chain.ledger(tablet.id) == [1]
            assert tablet.outbox == 1
            central.kill()
            central.start(dying=False)
            running.check_now()
            await until(running, lambda status: idle(status) and status.central_seq == 1)
            assert (chain.ledger(tablet.id), tablet.unsettled) == ([1], 0)
    finally:
        central.kill()


class Dying:
    """Central as a process that ends like a power cut once a push is committed and not answered yet."""

    def __init__(self, database: str) -> None:
        self._database = database
        self._served = Served(None)  # only for a free port
        self.start(dying=True)

    @property
    def url(self) -> str:
        return self._served.url

    def start(self, *, dying: bool) -> None:
        port = self.url.rpartition(":")[2]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.sync.dying", port, "push" if dying else ""],
            cwd=Path(__file__).parents[2],
            env=os.environ | {"DATABASE": self._database},
            stdout=subprocess.PIPE,
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == b"up\n"

    def died(self) -> bool:
        return self._process.wait(PATIENCE) == -signal.SIGKILL

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()
