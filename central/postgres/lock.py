import sys
from pathlib import Path

from central.postgres.errors import PostgresUnavailable

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class FolderLock:
    """One owner per folder, even within one process; the system frees it when the owner dies."""

    def __init__(self, folder: Path) -> None:
        self._file = (folder / "lock").open("a+b")
        try:
            if sys.platform == "win32":
                self._file.seek(0)
                msvcrt.locking(self._file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as taken:
            self._file.close()
            raise PostgresUnavailable("central.database_in_use", folder=str(folder)) from taken

    def release(self) -> None:
        self._file.close()
