"""Bugs in the log: what kind and where, never what was said, for that may be about a person."""

import traceback
from pathlib import Path
from typing import Any

import structlog

_FRAMES = 12
_ROOT = Path(__file__).parents[1]

log = structlog.get_logger()


def log_fault(event: str, error: BaseException, **facts: Any) -> None:
    """The types of the error and its causes, and the innermost frames of the first of them."""
    types = []
    innermost: BaseException | None = error
    while innermost is not None:
        types.append(type(innermost).__name__)
        error, innermost = innermost, innermost.__cause__
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    where = [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    log.error(event, errors=types, where=where, **facts)


def _short(file: str) -> str:
    path = Path(file)
    return str(path.relative_to(_ROOT)) if path.is_relative_to(_ROOT) else "/".join(path.parts[-3:])
