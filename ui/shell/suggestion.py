"""One row of what the omnibox offers."""

from dataclasses import dataclass
from enum import StrEnum


class Does(StrEnum):
    GO = "go"  # `route` is where to
    ACT = "act"  # `route` names an action
    SEARCH = "search"  # `route` is the text to search for again
    EVERYWHERE = "everywhere"  # `route` is the text central is asked for
    FORGET = "forget"  # the recent items


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Rows of one group follow each other. One that can't be chosen says in `detail` why."""

    group: str
    icon: str
    title: str
    detail: str
    route: str
    does: Does = Does.GO
    enabled: bool = True

    @property
    def name(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.detail) if part)
