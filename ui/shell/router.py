"""Where the associate is: routes such as `stock/<sku>`, and the way back."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

SCHEME = "associate://"
LONGEST_WAY_BACK = 50
LONGEST = 200  # characters of a route
_SCREEN_OF = {  # one of them is shown by the screen of them all
    "pickup": "pickups",
    "product": "stock",
    "customer": "customers",
    "order": "returns",
    "attention": "sync",
}
_PART_OF = {"receipt": "sell"}  # shown by a screen that shows other things too


@dataclass(frozen=True, slots=True)
class Route:
    screen: str
    argument: str = ""

    def __str__(self) -> str:
        return f"{self.screen}/{self.argument}" if self.argument else self.screen


def parse_route(text: str) -> Route:
    """ "associate://pickup/P-4817" and "pickup/P-4817" alike.

    What comes from outside may be anything: too long, or with what nobody sees, it leads nowhere.
    """
    if len(text) > LONGEST or not text.isprintable():
        return Route("")
    head, _, argument = text.removeprefix(SCHEME).strip("/").partition("/")
    if head in _PART_OF:
        return Route(_PART_OF[head], f"{head}/{argument}" if argument else "")
    return Route(_SCREEN_OF.get(head, head), argument)


class Router(QObject):
    moved = Signal(object)  # Route
    lost = Signal(str)  # the text of a route that leads to no screen; one stays where one is

    def __init__(self, home: str, screens: Collection[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screens = frozenset(screens)
        self._home = Route(home)
        self._way: list[Route] = [self._home]

    @property
    def here(self) -> Route:
        return self._way[-1]

    @property
    def way(self) -> tuple[str, ...]:
        """Where the associate came through, here at its end."""
        return tuple(str(each) for each in self._way)

    @property
    def can_go_back(self) -> bool:
        return len(self._way) > 1

    def leads(self, route: str) -> bool:
        return parse_route(route).screen in self._screens

    def go(self, route: str) -> None:
        """Going where one is already opens it again, and adds nothing to the way back."""
        if not self.leads(route):
            self.lost.emit(route)
            return
        there = parse_route(route)
        if there != self.here:
            self._way = [*self._way, there][-LONGEST_WAY_BACK:]
        self.moved.emit(there)

    def back(self) -> None:
        if self.can_go_back:
            self._way.pop()
        self.moved.emit(self.here)

    def start_over(self, way: Sequence[str] = ()) -> None:
        """Where somebody was before; without a way that still leads anywhere, at home."""
        known = [parse_route(each) for each in way if self.leads(each)]
        self._way = known[-LONGEST_WAY_BACK:] or [self._home]
        self.moved.emit(self.here)
