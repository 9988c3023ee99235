"""Where the associate is: routes such as `stock/<sku>`, and the way back."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

SCHEME = "associate://"
LONGEST_WAY_BACK = 50
_SCREEN_OF = {"pickup": "pickups", "product": "stock"}  # one thing is shown by the screen of them all


@dataclass(frozen=True, slots=True)
class Route:
    screen: str
    argument: str = ""

    def __str__(self) -> str:
        return f"{self.screen}/{self.argument}" if self.argument else self.screen


def parse_route(text: str) -> Route:
    """ "associate://pickup/P-4817" and "pickup/P-4817" alike."""
    head, _, argument = text.removeprefix(SCHEME).strip("/").partition("/")
    return Route(_SCREEN_OF.get(head, head), argument)


class Router(QObject):
    """Raises ValueError for a route that leads to no screen."""

    moved = Signal(object)  # Route

    def __init__(self, home: str, screens: Collection[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screens = frozenset(screens)
        self._home = Route(home)
        self._way: list[Route] = [self._home]

    @property
    def here(self) -> Route:
        return self._way[-1]

    def go(self, route: str) -> None:
        """Going where one is already opens it again, and adds nothing to the way back."""
        there = self._known(route)
        if there != self.here:
            self._way = [*self._way, there][-LONGEST_WAY_BACK:]
        self.moved.emit(there)

    def back(self) -> None:
        if len(self._way) > 1:
            self._way.pop()
        self.moved.emit(self.here)

    def start_over(self, route: str = "") -> None:
        """Somebody else is working now: their way back begins here."""
        self._way = [self._known(route) if route else self._home]
        self.moved.emit(self.here)

    def _known(self, text: str) -> Route:
        route = parse_route(text)
        if route.screen not in self._screens:
            raise ValueError(f"no screen for {text}")
        return route
