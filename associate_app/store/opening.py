"""Opening the store, and saying in words what is wrong when it will not open."""

import contextlib
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
from associate_app.store.rescue import Rescued, put_in_place, rescue
from associate_app.store.schema import raise_schema
from associate_app.store.store import Store
from associate_app.store.unavailable import StoreUnavailable, said_plainly

FILE = "store.db"


def open_store(directory: Path, key: bytes, clock: Clock) -> Store:
    """`key` has 32 bytes. Raises StoreUnavailable.

    For `store.damaged` and `store.newer` the outbox is saved first; the facts say where: `kept` (the whole
    file), `outbox` (empty where nothing could be read), `pending` and `lost` (numbers of entries).
    """
    path = directory / FILE
    with contextlib.ExitStack() as undo:
        lock = _lock(directory)
        undo.callback(lock.release)
        try:
            connection = _connection(path, key)
        except StoreUnavailable as unavailable:
            if unavailable.code not in ("store.damaged", "store.newer"):
                raise
            with said_plainly():
                saved = rescue(path, key)
            raise StoreUnavailable(unavailable.code, **saved.facts) from unavailable
        undo.pop_all()
    return Store(connection, Readers(path, key), lock, clock)


def recover(directory: Path, key: bytes, clock: Clock) -> tuple[Store, Rescued | None]:
    """Open the store, starting anew if it is damaged: same device, same ledger, same outbox, as far as they
    are readable. The damaged file stays under its dated name; documents come again with the next pull.

    Also returns what was rescued, None where nothing was damaged. Raises StoreUnavailable for anything but
    damage.
    """
    try:
        return open_store(directory, key, clock), None
    except StoreUnavailable as unavailable:
        if unavailable.code != "store.damaged":
            raise
    lock = _lock(directory)
    try:
        with said_plainly():
            rescued = rescue(directory / FILE, key)
            put_in_place(rescued, directory / FILE)
    finally:
        lock.release()
    return open_store(directory, key, clock), rescued


def _lock(directory: Path) -> StoreLock:
    with said_plainly():
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        return StoreLock(directory)


def _connection(path: Path, key: bytes) -> Connection:
    unclean = _size(path.with_name(path.name + "-wal")) > 0
    connection = connect(path, key)
    try:
        with said_plainly():
            if _size(path) > 0:
                _examine(connection, unclean, our_key=_salt(path) == salt_of(key))
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


def _examine(connection: Connection, unclean: bool, our_key: bool) -> None:
    """Every page carries a keyed checksum; after a crash the B-trees are looked at too."""
    try:
        faults = connection.execute("pragma cipher_integrity_check").fetchall()
        connection.execute("select count(*) from sqlite_master").fetchone()
        if not faults and unclean:
            faults = [row for row in connection.execute("pragma quick_check(1)") if row[0] != "ok"]
    except dbapi2.OperationalError:
        raise
    except dbapi2.DatabaseError as error:
        raise StoreUnavailable("store.damaged" if our_key else "store.wrong_key") from error
    if faults:
        raise StoreUnavailable("store.damaged" if our_key else "store.wrong_key")


def _salt(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(SALT_BYTES)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
