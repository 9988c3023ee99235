"""Pages and actions that the omnibox finds by their names and keywords."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from associate_app.domain import folding
from ui.language.mark import translate
from ui.words.pages import PAGES

_FEWEST_LETTERS = 2
_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Action:
    """`keywords` are other words for it; `act` does it."""

    name: str
    icon: str
    title: str
    keywords: str
    act: Callable[[], None]


def pages(leads: Callable[[str], bool], go: Callable[[str], None]) -> tuple[Action, ...]:
    """One action for each page that a route `leads` to."""
    return tuple(
        Action(
            route,
            page.icon,
            translate("Pages", page.title),
            translate("Pages", page.keywords),
            lambda route=route: go(route),  # type: ignore[misc]
        )
        for route, page in PAGES.items()
        if leads(route)
    )


def leaving(lock: Callable[[], None], switch: Callable[[], None]) -> tuple[Action, ...]:
    """Two ways to leave the device to others."""
    return (
        Action(
            "lock",
            "lock",
            translate("Pages", "Lock this device"),
            translate("Pages", "sign out leave break"),
            lock,
        ),
        Action(
            "switch",
            "users",
            translate("Pages", "Switch associate"),
            translate("Pages", "sign in somebody else change person"),
            switch,
        ),
    )


def camera(scan: Callable[[], None]) -> Action:
    """For devices without a scanner at hand."""
    title = translate("Pages", "Scan with the camera")
    return Action("camera", "camera", title, translate("Pages", "photo picture barcode qr"), scan)


def matching(actions: Sequence[Action], typed: str) -> tuple[Action, ...]:
    """Those of which every typed word begins a word; the name counts before the keywords."""
    asked = folding.words(typed)
    if sum(map(len, asked)) < _FEWEST_LETTERS:
        return ()
    by_title = [each for each in actions if _fits(asked, each.title)]
    by_keyword = [
        each for each in actions if each not in by_title and _fits(asked, f"{each.title} {each.keywords}")
    ]
    return (*by_title, *by_keyword)[:_SHOWN]


def _fits(asked: Sequence[str], text: str) -> bool:
    words = folding.words(text)
    return all(any(word.startswith(each) for word in words) for each in asked)
