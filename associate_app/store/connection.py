"""Encrypted SQLite connections."""

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sqlcipher3 import dbapi2

from associate_app.store.unavailable import StoreUnavailable

# sqlite-utils catches the exceptions of the driver it finds under these names.
sys.modules["pysqlite3"] = sys.modules["pysqlite3.dbapi2"] = dbapi2

if TYPE_CHECKING:
    from sqlite3 import Connection as Connection
else:
    Connection = dbapi2.Connection

OLDEST_SQLITE = (3, 51, 3)  # before it the WAL-reset bug can corrupt a file
KEY_BYTES = 32
SALT_BYTES = 16
_BUSY_SECONDS = 5.0
_CACHE = "pragma cache_size = -64000"  # KiB: brings warm look-ups level with an unencrypted file


def salt_of(key: bytes) -> bytes:
    """The file's first bytes, made from the key: so another key and a damaged file can be told apart."""
    return hashlib.sha256(b"associate store salt 1\n" + key).digest()[:SALT_BYTES]


def key_text(key: bytes) -> str:
    """A raw key with its salt as SQLCipher reads it: no passphrase derivation, so opening takes 1 ms."""
    return f"x'{key.hex()}{salt_of(key).hex()}'"


def connect(path: Path, key: bytes) -> Connection:
    """Raises StoreUnavailable `store.old_sqlite`; a wrong key shows at the first statement that reads."""
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise StoreUnavailable("store.old_sqlite", found=dbapi2.sqlite_version)
    if len(key) != KEY_BYTES:
        raise ValueError("a store key has 32 bytes")
    connection = cast(
        "Connection",
        dbapi2.connect(
            str(path),
            timeout=_BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        ),
    )
    connection.execute("pragma cipher_log_level = none")
    connection.execute(f'pragma key = "{key_text(key)}"')
    return connection


def prepare_for_reading(connection: Connection) -> None:
    connection.execute(_CACHE)
    connection.execute("pragma query_only = on")


def prepare_for_writing(connection: Connection) -> None:
    """WAL, and every confirmed commit on the disk: with `normal` a power cut could take the last ones."""
    connection.execute(_CACHE)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")
    connection.execute("pragma journal_size_limit = 67108864")
