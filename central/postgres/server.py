"""PostgreSQL started, watched and stopped by the process that uses it."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import IO, Self
from urllib.parse import quote, urlencode

import structlog

from central.postgres.cluster import DATABASE, USER, Cluster, open_cluster
from central.postgres.errors import failure, os_errors_explained
from central.postgres.lock import FolderLock
from central.postgres.placement import home_of, own_folder, unprivileged
from central.postgres.processes import end_stale

_PORT = 5432  # only names the socket: nothing listens on the network except on Windows
_SOCKET_PATH_LIMIT = 103  # bytes, on macOS; Linux takes 107
_LOG_LIMIT = 10_000_000  # bytes; then it becomes the one older log that is kept
_PATIENCE = 60.0  # seconds for a start (crash recovery included) and for a stop
_STALE_PATIENCE = 10.0  # seconds, before asking a leftover server to go and before insisting

# Our end of the supervisor's input closes when we die, however we die: then it shuts the server down.
# TERM goes first because a shell lets its background children ignore INT until they ask for it. The watch
# stays until it is ended, so that its number can't come to mean another process.
_SUPERVISOR = """
exec 3<&0
"$@" 3<&- </dev/null & server=$!
{ read -r _; kill -TERM $server; kill -INT $server; exec sleep 600; } <&3 & watch=$!
exec 3<&-
wait $server; status=$?
kill $watch; wait $watch
exit $status
"""

log = structlog.get_logger()


class EmbeddedPostgres:
    """PostgreSQL in a folder. `fsync=False` is for tests: quicker, but a power cut may cost the data."""

    def __init__(self, directory: Path, *, fsync: bool = True) -> None:
        self._wanted = directory.absolute()
        self._fsync = fsync
        self._held = ExitStack()
        self._cluster: Cluster | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._url = ""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """A libpq URL with its password; empty while stopped."""
        return self._url

    def start(self) -> str:
        """Makes the cluster if there is none, starts it, gives its libpq URL. Raises PostgresUnavailable."""
        if self._url:
            return self._url
        with os_errors_explained(), ExitStack() as undo:
            undo.callback(self.stop)
            account = unprivileged()
            self._wanted.mkdir(mode=0o711 if account else 0o700, parents=True, exist_ok=True)
            self._lock(self._wanted)
            home = home_of(self._wanted, account)
            if home != self._wanted:
                self._lock(home)
            self._cluster = open_cluster(home, account, fsync=self._fsync)
            if end_stale(self._cluster.data, patience=_STALE_PATIENCE):
                log.warning("postgres.stale_server_ended")
            # Nobody serves this data any more; the number in the file may by now be a stranger's.
            (self._cluster.data / "postmaster.pid").unlink(missing_ok=True)
            self._url = self._launch(self._cluster)
            undo.pop_all()
        return self._url

    def _lock(self, folder: Path) -> None:
        self._held.callback(FolderLock(folder).release)

    def _launch(self, cluster: Cluster) -> str:
        sockets, port = self._sockets(cluster)
        settings = {
            "listen_addresses": "" if sockets else "127.0.0.1",
            "unix_socket_directories": _quoted(sockets) if sockets else "",
            "unix_socket_permissions": "0700",
            "port": port,
            "timezone": "UTC",
            "log_timezone": "UTC",
            "log_error_verbosity": "terse",  # details and statements hold what customers told us
            "log_min_error_statement": "panic",
        }
        if not self._fsync:
            settings |= dict.fromkeys(("fsync", "synchronous_commit", "full_page_writes"), "off")
        command = [str(cluster.programs / "postgres"), "-D", str(cluster.data)]
        for name, value in settings.items():
            command += ["-c", f"{name}={value}"]
        if sys.platform != "win32":
            command = ["/bin/sh", "-c", _SUPERVISOR, "sh", *command]
        with self._log_file() as log_file:
            begin = log_file.seek(0, os.SEEK_END)
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=log_file,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C in our terminal is ours to handle
                **cluster.as_account(),
            )
            if not _ready(self._process, cluster.data):
                log_file.seek(begin)
                raise failure("central.database_start_failed", log_file.read().decode(errors="replace"))
        log.info("postgres.started")
        query = {"host": str(sockets) if sockets else "127.0.0.1", "port": port}
        return f"postgresql://{USER}:{quote(cluster.password)}@/{DATABASE}?{urlencode(query)}"

    def _sockets(self, cluster: Cluster) -> tuple[Path | None, int]:
        """The folder of the Unix socket, short enough for the system's limit; a free port on Windows."""
        if sys.platform == "win32":
            with socket.create_server(("127.0.0.1", 0)) as free:
                return None, free.getsockname()[1]
        folder = cluster.home / "run"
        if len(os.fsencode(folder / f".s.PGSQL.{_PORT}")) > _SOCKET_PATH_LIMIT:
            held = cluster.data.stat()
            folder = Path(tempfile.gettempdir()) / f"associate-{held.st_dev:x}-{held.st_ino:x}"
            self._held.callback(shutil.rmtree, folder, ignore_errors=True)
        return own_folder(folder, 0o700, cluster.account), _PORT

    def _log_file(self) -> IO[bytes]:
        folder = self._wanted / "log"
        folder.mkdir(mode=0o700, exist_ok=True)
        file = folder / "postgresql.log"
        if file.exists() and file.stat().st_size > _LOG_LIMIT:
            file.replace(folder / "postgresql.1.log")
        return file.open("a+b")

    def stop(self) -> None:
        """Ends all sessions, writes everything out, returns when no process is left. May be called again."""
        process, self._process, self._url = self._process, None, ""
        with self._held.pop_all():
            if process is None or self._cluster is None:
                return
            if sys.platform == "win32":
                stop = (self._cluster.programs / "pg_ctl", "stop", "--mode", "fast", "--no-wait", "--pgdata")
                subprocess.run([*stop, self._cluster.data], capture_output=True, check=False)
            try:
                process.communicate(timeout=_PATIENCE)  # closes the supervisor's input
            except subprocess.TimeoutExpired:
                log.warning("postgres.stop_is_slow")
            end_stale(self._cluster.data, patience=_STALE_PATIENCE)
            process.wait(_PATIENCE)


def _ready(process: subprocess.Popen[bytes], data: Path) -> bool:
    """Waits until the postmaster writes `ready` into the eighth line of its own file."""
    until = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < until:
        try:
            lines = (data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            lines = []
        if len(lines) >= 8 and lines[7].strip() == "ready":
            return True
        time.sleep(0.02)
    return False


def _quoted(folder: Path) -> str:
    return '"' + str(folder).replace('"', '""') + '"'
