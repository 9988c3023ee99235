"""The reading side: one read-only connection per thread."""

import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import structlog

from associate_app.codec import Malformed, decode
from associate_app.documents import kind_of
from associate_app.store.connection import Connection, connect, prepare_for_reading
from associate_app.store.unavailable import StoreUnavailable, said_plainly

D = TypeVar("D")
T = TypeVar("T")

_log = structlog.get_logger("store")


class Reader:
    """Sees what was last committed. A point look-up takes 0.1 ms; search belongs on a reader thread."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.thread = threading.current_thread()
        self._lock = threading.Lock()  # only so that closing waits for a running statement
        self._connection: Connection | None = connect(path, key)
        prepare_for_reading(self._connection)

    def document(self, type: type[D], id: str) -> D | None:
        """None where this device does not hold it, or where only a newer version of the app can read it."""
        found = self.documents(type, f'select doc from "{kind_of(type).name}" where id = :id', id=id)
        return found[0] if found else None

    def documents(self, type: type[D], sql: str, **params: Any) -> tuple[D, ...]:
        """The first column of `sql` is `doc`; what only a newer version can read is left out, so that one
        document costs no screen. Raises StoreUnavailable."""
        return tuple(_readable(type, self.rows(sql, **params)))

    def rows(self, sql: str, **params: Any) -> list[tuple[Any, ...]]:
        """Half a character, as broken links have it, is in no document. Raises StoreUnavailable."""
        try:
            return self.ask(lambda connection: connection.execute(sql, params).fetchall())
        except UnicodeEncodeError:
            return []

    def ask(self, question: Callable[[Connection], T]) -> T:
        """Raises StoreUnavailable."""
        with self._lock, said_plainly():
            if self._connection is None:
                raise StoreUnavailable("store.closed")
            return question(self._connection)

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None


def _readable(type: type[D], rows: Iterable[tuple[Any, ...]]) -> Iterator[D]:
    for row in rows:
        try:
            yield decode(type, row[0])
        except Malformed:
            _log.warning("document.unreadable", kind=kind_of(type).name)


class Readers:
    """Hands each thread its own; those of ended threads are closed."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        self._local = threading.local()
        self._lock = threading.Lock()
        self._open: list[Reader] = []
        self._closed = False

    def mine(self) -> Reader:
        reader: Reader | None = getattr(self._local, "reader", None)
        if reader is not None:
            return reader
        with self._lock:
            if self._closed:
                raise StoreUnavailable("store.closed")
            for each in [each for each in self._open if not each.thread.is_alive()]:
                each.close()
                self._open.remove(each)
            reader = self._local.reader = Reader(self._path, self._key)
            self._open.append(reader)
        return reader

    def close(self) -> None:
        with self._lock:
            self._closed = True
            for reader in self._open:
                reader.close()
            self._open.clear()
