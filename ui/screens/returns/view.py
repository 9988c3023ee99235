"""What the screen shows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from ui.kit.bars import Bar
from ui.kit.row import Row

Window = Literal["open", "over", "waiting", "cancelled"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    typed: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderView:
    """`bars` count the days of the return window, `days` and `until` say the same in words."""

    id: str
    said: str
    lines: tuple[Row, ...]
    facts: tuple[Row, ...]
    total: str
    window: Window
    days: str
    detail: str
    bars: tuple[Bar, ...]
    customer: str
    pickup: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnsView:
    """Either the search or one order; `missing` is the number that was asked for and is not held here."""

    as_of: datetime | None
    search: SearchView
    order: OrderView | None = None
    missing: str = ""
    online: bool = True
    asking: bool = False
    answer: str = ""
