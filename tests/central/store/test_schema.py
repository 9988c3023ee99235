from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import psycopg
import pytest
from psycopg.conninfo import make_conninfo
from psycopg.types.json import Jsonb

from associate_app.documents import KINDS, Index, kind_named
from associate_app.domain.customer import Customer
from associate_app.domain.staff import Staff
from central.failures import explained
from central.store import schema
from central.store.database import Database
from central.store.imports import import_documents
from central.store.schema import DatabaseUnusable, migrate
from tests.central.shop import shop_documents, stored


def test_migrating_again_keeps_everything(db: Database) -> None:
    with db.transaction() as tx:
        before = tx.execute("select * from setting order by name").fetchall()
    migrate(db.url)
    with db.transaction() as tx:
        assert tx.execute("select * from setting order by name").fetchall() == before
    assert stored(db, Staff, "mari").store == "tallinn"


def test_a_new_index_becomes_a_column_of_the_documents_that_are_there(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    staff = kind_named("staff")
    wider = replace(staff, indexes=(*staff.indexes, Index("role"), Index("since", "integer")))
    monkeypatch.setattr(schema, "KINDS", tuple(wider if kind is staff else kind for kind in KINDS))
    migrate(db.url)
    with db.transaction() as tx:
        row = tx.execute("select role, since from staff where id = 'juhan'").fetchone()
    assert row == ("manager", stored(db, Staff, "juhan").since)


def test_names_in_two_fields_become_one(server: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("create database named_before")
    url = make_conninfo(server, dbname="named_before")
    migrate(url)
    older = {"id": "C-1", "given_name": "Ilze", "family_name": "Bērziņa", "email": "i@example.com"}
    older |= {"phone": "", "store": "tallinn", "language": "lv", "since": 1}
    with psycopg.connect(url) as connection:
        connection.execute("insert into customer (id, doc) values ('C-1', %s)", [Jsonb(older)])
        connection.execute("update alembic_version set version_num = '0001'")
    migrate(url)
    db = Database(url)
    assert stored(db, Customer, "C-1").name == "Ilze Bērziņa"
    with db.transaction() as tx:
        assert tx.execute("select doc ? 'family_name' from customer").fetchone() == (False,)
    db.close()


def test_no_kind_is_named_like_a_table_of_centrals_own(database_url: str) -> None:
    with psycopg.connect(database_url) as connection:
        tables = connection.execute(
            """select table_name from information_schema.columns where table_schema = 'public'
               group by table_name having not bool_or(column_name = 'doc')"""
        ).fetchall()
    own = {name for (name,) in tables}
    assert {"feed", "scope", "ledger", "effect"} <= own
    assert not own & {kind.name for kind in KINDS}


def test_two_processes_may_migrate_at_once(server: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("create database migrated_twice")
    url = make_conninfo(server, dbname="migrated_twice")
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(migrate, [url, url]))
    db = Database(url)
    assert import_documents(db, shop_documents()) == 13
    db.close()


def test_a_database_of_newer_code_is_left_alone(db: Database) -> None:
    with db.transaction() as tx:
        tx.execute("update alembic_version set version_num = '9999'")
    with pytest.raises(DatabaseUnusable) as unusable:
        migrate(db.url)
    assert unusable.value.code == "central.database_newer"
    assert explained(unusable.value)


def test_a_database_of_another_encoding_is_refused(server: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(
            """create database latin encoding 'LATIN1' template template0
               locale_provider libc locale 'C'"""
        )
    with pytest.raises(DatabaseUnusable) as unusable:
        migrate(make_conninfo(server, dbname="latin"))
    assert unusable.value.code == "central.database_encoding"
    assert explained(unusable.value)


def test_an_account_that_may_not_create_tables_is_told_by_postgresql(server: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("create database forbidden")
        connection.execute("create role guest login password 'guest'")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        migrate(make_conninfo(server, dbname="forbidden", user="guest", password="guest"))
