"""One running app per store."""

import os
import sys
from pathlib import Path

from associate_app.store.unavailable import StoreUnavailable

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class StoreLock:
    """Held until released; the system releases it when the process dies."""

    def __init__(self, directory: Path) -> None:
        """Raises StoreUnavailable `store.in_use`."""
        handle = os.open(directory / "store.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(handle)
        except OSError as error:
            os.close(handle)
            raise StoreUnavailable("store.in_use") from error
        self._handle: int | None = handle

    def release(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
