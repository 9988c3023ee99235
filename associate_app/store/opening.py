"""Opening the store, and saying in words what is wrong when it will not open."""

from pathlib import Path

from sqlcipher3 import dbapi2

from associate_app.ports import Clock
from associate_app.store import pages, pull
from associate_app.store.connection import (
    SALT_BYTES,
    Connection,
    connect,
    prepare_for_writing,
    salt_of,
)
from associate_app.store.lock import StoreLock
from associate_app.store.reader import Readers
from associate_app.store.schema import raise_schema
from associate_app.store.store import Store
from associate_app.store.unavailable import StoreUnavailable, said_plainly

FILE = "store.db"


def open_store(directory: Path, key: bytes, clock: Clock) -> Store:
    """`key` has 32 bytes. Raises StoreUnavailable."""
    with said_plainly():
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = StoreLock(directory)
    try:
        connection = _connection(directory / FILE, key)
    except BaseException:
        lock.release()
        raise
    return Store(connection, Readers(directory / FILE, key), lock, clock)


def _connection(path: Path, key: bytes) -> Connection:
    unclean = _size(path.with_name(path.name + "-wal")) > 0
    if _size(path) > 0:
        with path.open("rb") as file:
            if file.read(SALT_BYTES) != salt_of(key):
                raise StoreUnavailable("store.wrong_key")
    connection = connect(path, key)
    try:
        with said_plainly():
            if _size(path) > 0:
                _examine(connection, unclean)
            prepare_for_writing(connection)
            raise_schema(connection)
            pages.create_temporary(connection)
            connection.execute("begin immediate")
            pull.start(connection)
            connection.execute("commit")
    except BaseException:
        connection.close()
        raise
    return connection


def _examine(connection: Connection, unclean: bool) -> None:
    """Every page carries a keyed checksum; after a crash the B-trees are looked at too."""
    try:
        faults = connection.execute("pragma cipher_integrity_check").fetchall()
        if not faults and unclean:
            faults = [row for row in connection.execute("pragma quick_check(1)") if row[0] != "ok"]
    except dbapi2.OperationalError:
        raise
    except dbapi2.DatabaseError as error:
        raise StoreUnavailable("store.damaged") from error
    if faults:
        raise StoreUnavailable("store.damaged")


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
