"""Logs: one JSON object a line, in a file that turns over; no personal data."""

import logging
import logging.handlers
import sys
import traceback
from pathlib import Path

import structlog
from structlog.typing import EventDict

SIZE = 2_000_000  # bytes
KEPT = 5
_FRAMES = 12


def write_logs(directory: Path) -> None:
    """Send structlog's events to `directory/associate.log`."""
    directory.mkdir(parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        directory / "associate.log", maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(message)s"))
    root = logging.getLogger("associate")
    root.setLevel(logging.INFO)
    root.propagate = False
    for before in root.handlers[:]:
        root.removeHandler(before)
        before.close()
    root.addHandler(handler)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _without_words,
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=lambda *_: logging.getLogger("associate"),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=True,
    )


def _without_words(_logger: object, _method: str, event: EventDict) -> EventDict:
    """A bug's kind and place, never what was said: that may be about a person."""
    told = event.pop("exc_info", None)
    error = sys.exc_info()[1] if told is True else told[1] if isinstance(told, tuple) else told
    if not isinstance(error, BaseException):
        return event
    kinds = [type(error).__name__]
    while error.__cause__ is not None:
        error = error.__cause__
        kinds.append(type(error).__name__)
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    where = [f"{'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} {frame.name}" for frame in frames]
    event["errors"], event["where"] = kinds, where
    return event
