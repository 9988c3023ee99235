"""Instants: whole milliseconds since 1970-01-01 UTC, as stored, indexed and compared."""

from datetime import UTC, datetime, timedelta
from typing import NewType

Instant = NewType("Instant", int)

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR


def instant(moment: datetime) -> Instant:
    """Raises ValueError for a datetime without a time zone."""
    if moment.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return Instant((moment - _EPOCH) // timedelta(milliseconds=1))


def to_datetime(moment: Instant) -> datetime:
    return _EPOCH + timedelta(milliseconds=moment)


def later(moment: Instant, milliseconds: int) -> Instant:
    return Instant(moment + milliseconds)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
