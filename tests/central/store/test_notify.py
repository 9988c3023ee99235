import queue

import psycopg
import pytest

from associate_app.domain.place import store_scope
from central.store import feed
from central.store.database import Database
from central.store.imports import import_documents
from central.store.notify import Listener
from sync.protocol import Poke
from tests.central.shop import TALLINN, stock


def test_every_listener_hears_of_a_commit(db: Database) -> None:
    heard: list[queue.Queue[Poke]] = [queue.Queue(), queue.Queue()]
    listeners = [Listener(db.url, each.put) for each in heard]
    try:
        assert all(listener.wait_ready() for listener in listeners)
        import_documents(db, [stock(TALLINN, 3)])
        with db.transaction() as tx:
            row = tx.execute("select head from scope where name = %s", [store_scope(TALLINN)]).fetchone()
        assert row
        expected = Poke(scope=store_scope(TALLINN), head=row[0])
        for each in heard:
            while each.get(timeout=60) != expected:
                pass
    finally:
        for listener in listeners:
            listener.close()


def test_what_was_rolled_back_is_not_told_and_what_was_told_is_sent_before_closing(database_url: str) -> None:
    heard: queue.Queue[Poke] = queue.Queue()
    listener = Listener(database_url, heard.put)
    try:
        assert listener.wait_ready()
        db = Database(database_url)
        with pytest.raises(psycopg.errors.DivisionByZero), db.transaction() as tx:
            feed.advance(tx, {"never": 1})
            tx.execute("select 1 / 0")
        import_documents(db, [stock(TALLINN, 3)])
        db.close()
        assert heard.get(timeout=60).scope == store_scope(TALLINN)
    finally:
        listener.close()
    assert heard.empty()
