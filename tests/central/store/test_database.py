import psycopg
import pytest

from central.problems import Refusal
from central.store import feed
from central.store.database import Database, Transaction
from sync.protocol import BUSY


def test_what_keeps_failing_is_refused_as_busy(empty_db: Database) -> None:
    tries = []

    def twice(tx: Transaction) -> None:
        tries.append(tx)
        for _ in range(2):
            tx.execute("insert into setting (name, value) values ('a', 'b')")

    with pytest.raises(Refusal) as refusal:
        empty_db.run(twice)
    assert (refusal.value.problem.code, refusal.value.problem.status) == (BUSY, 503)
    assert len(tries) == 10


def test_other_errors_are_not_tried_again(empty_db: Database) -> None:
    tries = []

    def broken(tx: Transaction) -> None:
        tries.append(tx)
        tx.execute("select 1 / 0")

    with pytest.raises(psycopg.errors.DivisionByZero):
        empty_db.run(broken)
    assert len(tries) == 1


def test_connections_that_the_server_dropped_are_replaced(empty_db: Database) -> None:
    with empty_db.transaction() as tx:
        tx.execute("select 1")
    with psycopg.connect(empty_db.url, autocommit=True) as other:
        other.execute(
            """select pg_terminate_backend(pid, 60000) from pg_stat_activity
               where datname = current_database() and pid <> pg_backend_pid()"""
        )
    with empty_db.transaction() as tx:
        assert tx.execute("select 1").fetchone() == (1,)


def test_a_snapshot_sees_one_moment_and_writes_nothing(empty_db: Database) -> None:
    with empty_db.snapshot() as tx:
        before = tx.execute("select count(*) from setting").fetchone()
        with empty_db.transaction() as other:
            other.execute("insert into setting (name, value) values ('a', 'b')")
        assert tx.execute("select count(*) from setting").fetchone() == before
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction), empty_db.snapshot() as tx:
        tx.execute("delete from setting")


def test_a_savepoint_that_is_undone_moves_no_head(empty_db: Database) -> None:
    with empty_db.transaction() as tx:
        feed.advance(tx, {"kept": 1})
        with pytest.raises(psycopg.errors.DivisionByZero), tx.savepoint():
            feed.advance(tx, {"kept": 1, "lost": 1})
            tx.execute("select 1 / 0")
        assert tx.heads == {"kept": 1}
        assert feed.advance(tx, {"kept": 1}) == {"kept": 2}
