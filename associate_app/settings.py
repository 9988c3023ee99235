"""Where this device keeps its things."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

DEMO_STORE = "tallinn-viru"
DEFAULT_PORT = 8420


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    directory: Path

    @property
    def logs(self) -> Path:
        return self.directory / "log"


def settings(directory: Path | None) -> Settings:
    """The given folder, else `ASSOCIATE_DIRECTORY`, else the system's place for application data."""
    chosen = (
        directory or os.environ.get("ASSOCIATE_DIRECTORY") or platformdirs.user_data_dir("associate", False)
    )
    return Settings(directory=Path(chosen).expanduser().absolute())
