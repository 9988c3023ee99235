"""The database central works on: the one that was given, our own, or our own that already runs."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from central.postgres import EmbeddedPostgres, PostgresUnavailable
from central.settings import Settings


@contextmanager
def database_url(settings: Settings, *, share: bool) -> Iterator[str]:
    """A libpq URL that answers while the block runs. `share`: another process of ours may own the server.

    Raises PostgresUnavailable.
    """
    if settings.database_url:
        yield settings.database_url
        return
    connection = settings.directory / "connection"
    server = EmbeddedPostgres(settings.directory / "postgresql")
    url, running = "", ""
    try:
        url = server.start()
    except PostgresUnavailable as unavailable:
        running = _read(connection) if share and unavailable.code == "central.database_in_use" else ""
        if not running:
            raise
    if running:
        yield running
        return
    try:
        _write(connection, url)
        yield url
    finally:
        connection.unlink(missing_ok=True)
        server.stop()


def _read(connection: Path) -> str:
    try:
        return connection.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return ""


def _write(connection: Path, url: str) -> None:
    """For its owner alone: it holds the password."""
    being_written = connection.with_suffix(".new")
    being_written.unlink(missing_ok=True)
    descriptor = os.open(being_written, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(url)
    being_written.replace(connection)
