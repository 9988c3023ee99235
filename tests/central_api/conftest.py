"""A real PostgreSQL with one migrated template; every test works on a copy of its own."""

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from litestar import Litestar
from litestar.testing import TestClient

from central.api import create_app
from central.postgres import EmbeddedPostgres
from central.store.database import Database
from central.store.imports import import_documents
from central.store.schema import migrate
from tests.central_api.device import TestDevice
from tests.central_api.shop import NOON, SettableClock, documents

_numbers = itertools.count(1)
Client = TestClient[Litestar]


@pytest.fixture(scope="session")
def postgres() -> Iterator[EmbeddedPostgres]:
    with tempfile.TemporaryDirectory(prefix="central-") as parent:
        Path(parent).chmod(0o711)
        with EmbeddedPostgres(Path(parent) / "database", fsync=False) as server:
            yield server


@pytest.fixture(scope="session")
def template(postgres: EmbeddedPostgres) -> str:
    _run(postgres.url, "create database shop_template")
    url = postgres.url.replace("/postgres?", "/shop_template?")
    migrate(url)
    database = Database(url, size=2)
    import_documents(database, documents())
    database.close()
    return "shop_template"


@pytest.fixture
def url(postgres: EmbeddedPostgres, template: str) -> Iterator[str]:
    name = f"shop_{next(_numbers)}"
    _run(postgres.url, f"create database {name} template {template}")
    yield postgres.url.replace("/postgres?", f"/{name}?")
    _run(postgres.url, f"drop database {name} with (force)")


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    database = Database(url, size=4)
    yield database
    database.close()


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock(NOON)


@pytest.fixture
def client(database: Database, clock: SettableClock) -> Iterator[Client]:
    with TestClient(create_app(database, clock=clock)) as client:
        yield client


def _run(url: str, statement: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement.encode())


@pytest.fixture
def device(client: Client, database: Database) -> TestDevice:
    """Enrolled and signed in."""
    device = TestDevice(client, database)
    assert device.enrol().status_code == 201
    assert device.sign_in().status_code == 200
    return device
