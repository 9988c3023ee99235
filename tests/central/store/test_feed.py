"""A cursor without gaps: what a reader has passed never turns up behind it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from associate_app.domain.stock import Stock
from central.store import feed
from central.store.database import Database, Transaction
from central.store.imports import import_documents
from sync.protocol import MAX_PAGE
from tests.central.meanwhile import meanwhile
from tests.central.shop import TALLINN, enrolled, stock

Numbering = Callable[[Transaction, str], object]


def by_counter(tx: Transaction, id: str) -> object:
    return feed.record(tx, [feed.Row("store:s", "stock", id, gone=False)])


def by_sequence(tx: Transaction, id: str) -> object:
    """The control: what most people would write first."""
    return tx.execute("insert into feed values ('store:s', nextval('plain'), 'stock', %s, false)", [id])


class Reader:
    def __init__(self, db: Database) -> None:
        self._db, self.cursor, self.seen = db, 0, set[str]()

    def read(self) -> None:
        with self._db.transaction() as tx:
            rows = tx.execute(
                "select id, ver from feed where ver > %s order by ver", [self.cursor]
            ).fetchall()
        self.seen |= {id for id, _ in rows}
        self.cursor = max([self.cursor, *(ver for _, ver in rows)])


def missed(db: Database, numbering: Numbering) -> set[str]:
    """A slow writer takes its number first and commits last; a reader comes by in between."""
    reader = Reader(db)
    with db.transaction() as tx:
        tx.execute("create sequence plain")
        numbering(tx, "before")
    with ExitStack() as slowly:
        slow = slowly.enter_context(db.transaction())
        numbering(slow, "slow")
        with meanwhile(db, lambda: db.run(lambda tx: numbering(tx, "quick"))):
            reader.read()
            slowly.close()
    reader.read()
    return {"before", "slow", "quick"} - reader.seen


def test_a_slow_writer_is_never_passed(empty_db: Database) -> None:
    assert missed(empty_db, by_counter) == set()


def test_the_control_with_a_plain_sequence_loses_the_slow_writer(empty_db: Database) -> None:
    assert missed(empty_db, by_sequence) == {"slow"}


def lost_under_load(db: Database, numbering: Numbering) -> set[str]:
    """Four writers at once, one of them always slow, and a reader that never stops."""
    with db.transaction() as tx:
        tx.execute("create sequence plain")

    def write(writer: int) -> set[str]:
        ids = {f"{writer}-{number}" for number in range(25)}
        for id in ids:
            with db.transaction() as tx:
                numbering(tx, id)
                tx.execute("select pg_sleep(%s)", [0.002 * writer])
        return ids

    reader = Reader(db)
    with ThreadPoolExecutor() as threads:
        writers = [threads.submit(write, writer) for writer in range(4)]
        while not all(writer.done() for writer in writers):
            reader.read()
    reader.read()
    return set().union(*(writer.result() for writer in writers)) - reader.seen


def test_writers_at_once_lose_no_row(empty_db: Database) -> None:
    assert lost_under_load(empty_db, by_counter) == set()


def test_the_control_loses_rows_to_writers_at_once(empty_db: Database) -> None:
    assert lost_under_load(empty_db, by_sequence)


def test_a_device_that_pulls_while_others_write_ends_with_everything(db: Database) -> None:
    till = enrolled(db)

    def write(writer: int) -> list[Stock]:
        written = [stock(TALLINN, number, f"{writer}-{number}") for number in range(60)]
        for each in range(0, 60, 3):
            import_documents(db, written[each : each + 3])
        return written

    with ThreadPoolExecutor() as threads:
        writers = [threads.submit(write, writer) for writer in range(3)]
        while not all(writer.done() for writer in writers):
            till.pull(db)
    till.pull(db)
    expected = {each.id for writer in writers for each in writer.result()}
    assert expected <= {id for kind, id in till.held if kind == "stock"}


def test_a_version_is_never_larger_than_a_page(empty_db: Database) -> None:
    rows = [feed.Row("store:s", "stock", f"{number:05}", gone=False) for number in range(2 * MAX_PAGE + 1)]
    with empty_db.transaction() as tx:
        assert feed.record(tx, rows) == {"store:s": 3}
        found = tx.execute("select ver, count(*) from feed group by ver order by ver").fetchall()
    assert found == [(1, MAX_PAGE), (2, MAX_PAGE), (3, 1)]


def test_a_rolled_back_version_is_taken_again(empty_db: Database) -> None:
    with pytest.raises(ZeroDivisionError), empty_db.transaction() as tx:
        by_counter(tx, "lost")
        raise ZeroDivisionError
    with empty_db.transaction() as tx:
        assert by_counter(tx, "kept") == {"store:s": 1}
