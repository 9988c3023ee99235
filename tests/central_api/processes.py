"""`associate-central` as a real process."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATIENCE = 60.0  # seconds


def run(*arguments: object, url: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        _command(arguments), capture_output=True, text=True, timeout=PATIENCE, env=_environment(url)
    )


class Serving:
    def __init__(self, process: "subprocess.Popen[str]", errors: Path) -> None:
        self.process = process
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            raise AssertionError(errors.read_text())
        self.ready: dict[str, Any] = json.loads(line)
        self.url: str = self.ready["url"]

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


@contextmanager
def serving(folder: Path, *arguments: object, url: str = "") -> Iterator[Serving]:
    errors = folder / "serve.err"
    with errors.open("w") as log:
        process = subprocess.Popen(
            _command(("serve", "--port", 0, *arguments)),
            stdout=subprocess.PIPE, stderr=log, text=True, env=_environment(url),
        )  # fmt: skip
    try:
        yield Serving(process, errors)
    finally:
        process.terminate()
        process.wait(PATIENCE)
        if process.stdout:
            process.stdout.close()


def _command(arguments: tuple[object, ...]) -> list[str]:
    return [sys.executable, "-m", "central", *map(str, arguments)]


def _environment(url: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ASSOCIATE_")}
    return kept | ({"ASSOCIATE_CENTRAL_DATABASE_URL": url} if url else {})
