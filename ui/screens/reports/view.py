"""What the screen shows."""

from dataclasses import dataclass
from datetime import datetime

from ui.kit.row import Row


@dataclass(frozen=True, slots=True)
class DayCount:
    """`name` is the whole date, `above` and `below` the two lines under the column."""

    name: str
    above: str
    below: str
    count: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A dash where there is nothing to reckon with; `said` tells of what it is."""

    name: str
    value: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportsView:
    as_of: datetime | None
    figures: tuple[Figure, ...]
    days: tuple[DayCount, ...]
    total: str
    table: tuple[Row, ...]
    corrections: tuple[Row, ...]
    people: tuple[Row, ...]
