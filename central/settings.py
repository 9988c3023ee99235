"""Where central keeps its things and where it listens."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

HOST = "127.0.0.1"
PORT = 8420


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    directory: Path
    database_url: str  # empty: our own PostgreSQL in `directory`


def settings(directory: Path | None) -> Settings:
    """The folder given, else `ASSOCIATE_CENTRAL_DIRECTORY`, else the system's place for application data."""
    chosen = (
        directory
        or os.environ.get("ASSOCIATE_CENTRAL_DIRECTORY")
        or platformdirs.user_data_dir("associate-central", appauthor=False)
    )
    return Settings(
        directory=Path(chosen).expanduser().absolute(),
        database_url=os.environ.get("ASSOCIATE_CENTRAL_DATABASE_URL", ""),
    )
