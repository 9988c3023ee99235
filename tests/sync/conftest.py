import tempfile
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from associate_app.ports import SystemClock
from central.postgres import EmbeddedPostgres
from central.store.database import Database
from central.store.imports import import_documents
from central.store.schema import migrate
from tests.sync.chain import Chain, SetClock, Tablet, enrolled
from tests.sync.goods import documents

TEMPLATE = "stocked"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def stocked() -> Iterator[str]:
    """A PostgreSQL with one database that holds the goods; others are copied from it."""
    # Below folders that everyone may pass: under root PostgreSQL runs as somebody else.
    with tempfile.TemporaryDirectory(prefix="pg-") as folder:
        Path(folder).chmod(0o711)
        with EmbeddedPostgres(Path(folder) / "central", fsync=False) as postgres:
            with psycopg.connect(postgres.url, autocommit=True) as connection:
                connection.execute(sql.SQL("create database {}").format(sql.Identifier(TEMPLATE)))
            url = on(postgres.url, TEMPLATE)
            migrate(url)
            database = Database(url)
            import_documents(database, documents(SystemClock().now()))
            database.close()
            yield postgres.url


@pytest.fixture
def chain(stocked: str) -> Iterator[Chain]:
    name = f"chain_{uuid.uuid4().hex}"
    with psycopg.connect(stocked, autocommit=True) as connection:
        connection.execute(
            sql.SQL("create database {} template {}").format(sql.Identifier(name), sql.Identifier(TEMPLATE))
        )
    url = on(stocked, name)
    chain = Chain(url, SetClock())
    yield chain
    chain.close()
    with psycopg.connect(stocked, autocommit=True) as connection:
        connection.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))


@pytest.fixture
async def tablet(chain: Chain, tmp_path: Path) -> AsyncIterator[Tablet]:
    async with enrolled(chain, tmp_path / "tablet") as tablet:
        yield tablet


@pytest.fixture
async def till(chain: Chain, tmp_path: Path) -> AsyncIterator[Tablet]:
    """A second device of the same store."""
    async with enrolled(chain, tmp_path / "till", "Till") as till:
        yield till


def on(url: str, database: str) -> str:
    """The same server, another database."""
    with psycopg.connect(url) as connection:
        host = {"host": connection.info.host, "port": connection.info.port, "user": connection.info.user}
        return psycopg.conninfo.make_conninfo("", dbname=database, password=connection.info.password, **host)
