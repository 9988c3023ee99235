import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import make_conninfo

from central.postgres import EmbeddedPostgres
from central.store.database import Database
from central.store.imports import import_documents
from central.store.schema import migrate
from tests.central.shop import shop_documents

_numbers = count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """One PostgreSQL for all tests, below folders that everyone may pass: pytest's own are closed to it."""
    with tempfile.TemporaryDirectory(prefix="pg-") as parent:
        Path(parent).chmod(0o711)
        with EmbeddedPostgres(Path(parent) / "central", fsync=False) as postgres:
            yield postgres.url


@pytest.fixture(scope="session")
def template(server: str) -> str:
    """A database with the schema in it, to be copied."""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("create database template_central")
    migrate(make_conninfo(server, dbname="template_central"))
    return "template_central"


@pytest.fixture
def database_url(server: str, template: str) -> Iterator[str]:
    """A migrated database that no other test has touched."""
    name = f"central_{next(_numbers)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(
            sql.SQL("create database {} template {}").format(sql.Identifier(name), sql.Identifier(template))
        )
    yield make_conninfo(server, dbname=name)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))


@pytest.fixture
def empty_db(database_url: str) -> Iterator[Database]:
    db = Database(database_url)
    yield db
    db.close()


@pytest.fixture
def db(empty_db: Database) -> Database:
    """Central with the small shop of `tests.central.shop`."""
    import_documents(empty_db, shop_documents())
    return empty_db
