"""The schema brought up to date: Alembic for the fixed tables, the registry for those of the kinds."""

from pathlib import Path

import psycopg
from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from psycopg import sql
from psycopg.rows import TupleRow
from sqlalchemy import NullPool, create_engine
from sqlalchemy.exc import DBAPIError

from associate_app.documents import KINDS, Index, Kind
from central.store.settings import establish

_OLDEST = 150_000
_LOCK = 5_150_002  # one migration at a time, whoever starts it
_TYPES = {"text": sql.SQL('text collate "C"'), "integer": sql.SQL("bigint")}


class DatabaseUnusable(Exception):
    """`code`: central.database_newer, central.database_too_old, central.database_encoding."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def migrate(url: str) -> None:
    """Any PostgreSQL from 15 on; again and again without harm. Raises DatabaseUnusable, psycopg.Error."""
    with psycopg.connect(url, autocommit=True) as guard:
        _examine(guard)
        guard.execute("select pg_advisory_lock(%s)", [_LOCK])
        _upgrade(url)
        with psycopg.connect(url) as connection:
            for kind in KINDS:
                _create(connection, kind)
            establish(connection)


def _examine(connection: psycopg.Connection[TupleRow]) -> None:
    if connection.info.server_version < _OLDEST:
        raise DatabaseUnusable("central.database_too_old")
    if connection.info.parameter_status("server_encoding") != "UTF8":
        raise DatabaseUnusable("central.database_encoding")


def _upgrade(url: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    engine = create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(url), poolclass=NullPool)
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:  # a revision that this code does not have
            raise DatabaseUnusable("central.database_newer") from error
        except DBAPIError as error:
            raise error.orig or error from error
        connection.commit()


def _create(connection: psycopg.Connection[TupleRow], kind: Kind[object]) -> None:
    connection.execute(
        sql.SQL('create table if not exists {} (id text collate "C" primary key, doc jsonb not null)').format(
            sql.Identifier(kind.name)
        )
    )
    found = connection.execute(
        "select attname from pg_attribute where attrelid = %s::regclass and attnum > 0",
        [f'"{kind.name}"'],
    ).fetchall()
    columns = {name for (name,) in found}
    for index in kind.indexes:
        if index.path not in columns:
            _add(connection, kind, index)


def _add(connection: psycopg.Connection[TupleRow], kind: Kind[object], index: Index) -> None:
    """PostgreSQL 18 makes generated columns virtual, and those take no index, unless `stored` is said."""
    table, column, key = sql.Identifier(kind.name), sql.Identifier(index.path), sql.Literal(index.path)
    value = sql.SQL("doc ->> {}").format(key)
    if index.type == "integer":
        value = sql.SQL("({})::bigint").format(value)
    connection.execute(
        sql.SQL("alter table {} add column {} {} generated always as ({}) stored").format(
            table, column, _TYPES[index.type], value
        )
    )
    connection.execute(
        sql.SQL("create index {} on {} ({}, id)").format(
            sql.Identifier(f"{kind.name}_by_{index.path}"), table, column
        )
    )
