"""The same engine on the loop of the screens."""

import asyncio
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from associate_app.ports import Line
from associate_app.store import open_store
from central.store.enrolment import create_enrolment_code
from sync.engine import Engine
from sync.enrolment import enrol
from tests.sync.chain import Chain, SetClock
from tests.sync.goods import TALLINN
from tests.sync.served import Served

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def served(chain: Chain) -> Iterator[Served]:
    central = Served(chain.app)
    central.start()
    yield central
    central.stop()


def test_an_engine_runs_on_the_loop_of_the_screens(
    qapp: QApplication, chain: Chain, served: Served, tmp_path: Path
) -> None:
    async def session() -> None:
        identity = await enrol(
            served.url, create_enrolment_code(chain.database, TALLINN, chain.clock.now()), "Tablet"
        )
        store = open_store(tmp_path / "device", secrets.token_bytes(32), SetClock())
        await store.enrol(identity)
        async with asyncio.timeout(20), Engine(store, SetClock()) as engine:
            loaded = asyncio.Event()
            engine.subscribe(lambda status: loaded.set() if status.loaded else None)
            await loaded.wait()
            assert engine.status.line is Line.ONLINE
        store.close()

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
        runner.run(session())
