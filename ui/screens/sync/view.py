"""What the screen shows."""

from dataclasses import dataclass

from ui.kit.age import Age
from ui.kit.bars import Bar
from ui.screens.sync.outbox import OutboxRow
from ui.screens.sync.story import Story


@dataclass(frozen=True, slots=True)
class HeadView:
    """The line in words; `count` and `unit` ("2 of 5", "sent") stand beside the bars, or are empty."""

    title: str
    detail: str
    count: str = ""
    unit: str = ""
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True)
class DataView:
    name: str
    held: str
    as_of: str
    age: Age


@dataclass(frozen=True, slots=True)
class FactView:
    icon: str
    name: str
    value: str
    tone: str = "ink3"
    route: str = ""  # where more can be found out, or empty


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncView:
    device: str
    may_rename: bool
    head: HeadView
    rows: tuple[OutboxRow, ...] = ()
    data: tuple[DataView, ...] = ()
    facts: tuple[FactView, ...] = ()
    stories: tuple[Story, ...] = ()
    selected: Story | None = None
    busy: bool = False
    problem: str = ""
