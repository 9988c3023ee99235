"""PostgreSQL: connections, transactions that are tried again, and the schema brought up to date."""

import secrets
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, LiteralString, TypeVar

import psycopg
from psycopg import sql
from psycopg.rows import TupleRow
from psycopg_pool import ConnectionPool, PoolTimeout

from central.problems import refusal
from central.store.notify import Notifier
from sync.protocol import BUSY

T = TypeVar("T")
Query = LiteralString | sql.SQL | sql.Composed
Connection = psycopg.Connection[TupleRow]

PASSING = (
    psycopg.errors.DeadlockDetected,
    psycopg.errors.SerializationFailure,
    psycopg.errors.UniqueViolation,
    psycopg.errors.LockNotAvailable,
)
_TRIES = 10
_LONGEST_PAUSE = 200  # milliseconds
_PATIENCE = 15.0  # seconds for a free connection


class Transaction:
    """One transaction, and the scope heads it moved: their listeners are told after the commit."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.heads: dict[str, int] = {}

    def execute(
        self, query: Query, values: Sequence[Any] | Mapping[str, Any] | None = None
    ) -> psycopg.Cursor[TupleRow]:
        return self.connection.execute(query, values)

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Undone alone by an exception, and so are the heads it moved."""
        before = dict(self.heads)
        try:
            with self.connection.transaction():
                yield
        except BaseException:
            self.heads = before
            raise


class Database:
    """`size` connections at most; a caller that gets none in time is refused with `central.busy`."""

    def __init__(self, url: str, size: int = 8) -> None:
        self.url = url
        # A look at each connection first: PostgreSQL may have been started anew since it was last used.
        self._pool = ConnectionPool(
            url,
            min_size=1,
            max_size=size,
            timeout=_PATIENCE,
            open=True,
            check=ConnectionPool.check_connection,
        )
        self._notifier = Notifier(self._pool)

    def close(self) -> None:
        self._notifier.close()
        self._pool.close()

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """READ COMMITTED, committed at the end, rolled back by an exception."""
        with self._connection() as connection:
            transaction = Transaction(connection)
            with connection.transaction():
                yield transaction
        self._notifier.tell(transaction.heads)

    @contextmanager
    def snapshot(self) -> Iterator[Transaction]:
        """All reads see one moment; nothing can be written."""
        with self._connection() as connection, connection.transaction():
            connection.execute("set transaction isolation level repeatable read, read only")
            yield Transaction(connection)

    def run(self, work: Callable[[Transaction], T]) -> T:
        """`work` in a transaction, again from its start where PostgreSQL says that others were in the way."""
        for tries in range(_TRIES):
            try:
                with self.transaction() as transaction:
                    return work(transaction)
            except PASSING:
                time.sleep(secrets.randbelow(min(10 * 2**tries, _LONGEST_PAUSE)) / 1000)
        raise refusal(BUSY)

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        try:
            connection = self._pool.getconn()
        except PoolTimeout as late:
            raise refusal(BUSY) from late
        try:
            yield connection
        finally:
            self._pool.putconn(connection)
