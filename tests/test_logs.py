import json
import logging
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
import structlog

from associate_app.logs import write_logs


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    write_logs(tmp_path)
    yield tmp_path / "associate.log"
    logger = logging.getLogger("associate")
    for handler in [each for each in logger.handlers if isinstance(each, RotatingFileHandler)]:
        logger.removeHandler(handler)
        handler.close()
    logger.propagate = True
    structlog.reset_defaults()


def fail() -> None:
    try:
        {}["Tuomas Heikkilä"]
    except KeyError as error:
        raise ValueError("+372 5555 1234") from error


def test_a_bug_is_logged_by_kind_and_place_and_never_by_what_was_said(log: Path) -> None:
    try:
        fail()
    except ValueError as error:
        structlog.get_logger("test").exception("inside")
        structlog.get_logger("test").error("beside", exc_info=error)
    text = log.read_text()
    assert "Tuomas" not in text and "5555" not in text
    for line in map(json.loads, text.splitlines()):
        assert line["errors"] == ["ValueError", "KeyError"]
        place, function = line["where"][-1].split()
        assert "tests/test_logs.py:" in place and function == "fail"
