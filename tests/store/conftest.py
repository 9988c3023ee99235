import asyncio
import contextlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from associate_app.documents import KINDS
from associate_app.domain.ledger import public_key_of
from associate_app.domain.time import Instant
from associate_app.store import Identity, Store, open_store
from associate_app.store.connection import connect
from tests.store.authority import Authority, pull
from tests.store.factory import DEVICE, NOW, STORE, shop

KEY = bytes(range(32))
PRIVATE = bytes(range(1, 33))
IDENTITY = Identity(
    device=DEVICE, store=STORE, name="Till 1", private_key=PRIVATE, central="http://127.0.0.1:8420"
)


class SetClock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.at = int(NOW)

    def now(self) -> Instant:
        return Instant(self.at)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def opened(tmp_path: Path, clock: SetClock) -> Iterator[Callable[[], Store]]:
    """Opens the store of this test, again after it was closed."""
    stores: list[Store] = []

    def open_() -> Store:
        stores.append(open_store(tmp_path, KEY, clock))
        return stores[-1]

    yield open_
    for store in stores:
        store.close()


@pytest.fixture
def store(opened: Callable[[], Store]) -> Store:
    return opened()


@pytest.fixture
def ready(store: Store, authority: Authority) -> Store:
    asyncio.run(loaded(store, authority))
    return store


@pytest.fixture
def authority() -> Authority:
    authority = Authority()
    key = public_key_of(Ed25519PrivateKey.from_private_bytes(PRIVATE))
    for document in shop(key):
        authority.put(document)
    return authority


def held(store: Store) -> dict[tuple[str, str], Any]:
    """Every document of the device, as the screens see it."""
    reader = store.reader()
    return {
        (kind.name, id): json.loads(doc)
        for kind in KINDS
        for id, doc in reader.rows(f'select id, doc from "{kind.name}"')
    }


def shadow(store: Store) -> set[tuple[str, str]]:
    return set(store.reader().rows("select kind, id from shadow"))


@contextlib.contextmanager
def behind_its_back(directory: Path) -> Iterator[Any]:
    """Somebody with the key changes the file of a closed store."""
    connection = connect(directory / "store.db", KEY)
    try:
        yield connection
    finally:
        connection.close()


async def loaded(store: Any, authority: Authority) -> None:
    """Enrolled, with everything the authority has."""
    await store.enrol(IDENTITY)
    await pull(store, authority)
