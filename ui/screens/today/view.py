"""What the screen shows."""

from dataclasses import dataclass
from datetime import datetime

from ui.kit.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class AloneView:
    """What this device can do without the line, and what would have to wait."""

    title: str
    detail: str
    can: tuple[str, ...]
    waits: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HourView:
    """`sold` in minor units, `words` the same with its currency."""

    name: str
    sold: int
    words: str
    now: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TakingsView:
    """`note` says how old it is and of how many devices, `own` what of it this device sold."""

    total: str
    note: str
    note_tone: str
    told: str
    own: str
    hours: tuple[HourView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    greeting: str
    date: str
    as_of: datetime | None
    pickups: tuple[Row, ...]
    pickup_count: int  # of all that wait to be picked
    tasks: tuple[Row, ...]
    task_count: int  # pickups among them
    takings: TakingsView
    present: tuple[Row, ...]
    present_count: int
    carts: tuple[Row, ...]
    cart_count: int
    stock: tuple[Row, ...]
    attention: tuple[Row, ...]
    alone: AloneView
