"""When the store itself can't do its work: a state, shown calmly, with what is safe."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlcipher3 import dbapi2


class StoreUnavailable(Exception):
    """`code` is one of store.damaged, store.newer, store.in_use, store.wrong_key, store.key_missing,
    store.no_access, store.disk_full, store.disk_error, store.read_only, store.old_sqlite, store.closed."""

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return self.code


# SQLite's own words (sqlite3ErrStr); the driver does not hand out result codes.
BY_WORDS = {
    "database or disk is full": "store.disk_full",
    "disk I/O error": "store.disk_error",
    "attempt to write a readonly database": "store.read_only",
    "unable to open database file": "store.disk_error",
    "database disk image is malformed": "store.damaged",
    "file is not a database": "store.damaged",
}


BY_ERRNO = {
    errno.ENOSPC: "store.disk_full",
    errno.EDQUOT: "store.disk_full",
    errno.EROFS: "store.read_only",
    errno.EACCES: "store.no_access",
    errno.EPERM: "store.no_access",
    errno.ENOENT: "store.no_access",
    errno.ENOTDIR: "store.no_access",
    errno.EEXIST: "store.no_access",  # a file stands where the folder should be
}


@contextmanager
def said_plainly() -> Iterator[None]:
    """Disk and file trouble as StoreUnavailable; our own mistakes in SQL stay what they are."""
    try:
        yield
    except dbapi2.DatabaseError as error:
        code = next((code for words, code in BY_WORDS.items() if words in str(error)), None)
        if code is None:
            raise
        raise StoreUnavailable(code) from error
    except OSError as error:
        code = BY_ERRNO.get(error.errno or 0, "store.disk_error")
        raise StoreUnavailable(code, file=str(error.filename or "")) from error
