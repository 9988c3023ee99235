import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from associate_app.devices.terminal.networked import NetworkedTerminal
from associate_app.devices.terminal.port import Terminal
from associate_app.selling import Checkout
from associate_app.store import Store
from tests.selling.counter import LIIS
from tests.shop import FakeLine, FixedClock, copy_of, fill


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("template") / "store"
    fill(directory)
    return directory


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def store(template: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    store = copy_of(template, tmp_path / "store", clock)
    yield store
    store.close()


@pytest.fixture
def line() -> FakeLine:
    return FakeLine()


@pytest.fixture
def checkout(store: Store, line: FakeLine) -> Checkout:
    return Checkout(store, lambda: None, line, lambda: LIIS)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "terminal.jsonl"


@pytest.fixture
def terminal(journal: Path) -> Iterator[Terminal]:
    """A process of its own."""
    command = [sys.executable, "-m", "associate_app", "terminal", str(journal)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            port = int(process.stdout.readline())
            yield NetworkedTerminal("127.0.0.1", port, paid_within=0.5, told_within=5)
        finally:
            process.kill()


@pytest.fixture
def with_terminal(store: Store, terminal: Terminal, line: FakeLine) -> Checkout:
    return Checkout(store, lambda: terminal, line, lambda: LIIS)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
