from collections.abc import Iterator
from pathlib import Path

import pytest

from associate_app.store import Reader, Store
from tests.shop import FixedClock, copy_of, fill


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("template") / "store"
    fill(directory)
    return directory


@pytest.fixture
def store(template: Path, tmp_path: Path) -> Iterator[Store]:
    store = copy_of(template, tmp_path / "store", FixedClock())
    yield store
    store.close()


@pytest.fixture
def reader(store: Store) -> Reader:
    return store.reader()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
