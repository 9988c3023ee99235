"""The keys that work, by where they work."""

from collections.abc import Iterator

from ui.kit.row import Row
from ui.language.mark import translate
from ui.screens.pickups.detail_panel import NEXT_STEP, NOT_FOUND
from ui.screens.product.actions import ADJUST_KEY, RESERVE_KEY
from ui.shell.shortcuts import Shortcut

FIND = "Ctrl+F"


def key_rows() -> tuple[Row, ...]:
    """Headings and keys; dense windows hint at those of the present page in the bar at their foot."""
    rows: list[Row] = []
    for title, keys in _groups():
        rows.append(Row(title=title, heading=True))
        rows += [Row(title=each.words, value=each.shown()) for each in keys]
    return tuple(rows)


def _groups() -> Iterator[tuple[str, tuple[Shortcut, ...]]]:
    yield (
        translate("Keys", "Everywhere"),
        (
            _key("F1", translate("Keys", "Open this help")),
            _key("F2", translate("Keys", "Search or type a code")),
            _key("Alt+Left", translate("Keys", "Go back")),
            Shortcut("↑ ↓", translate("Keys", "Choose a row")),
            Shortcut("Enter", translate("Keys", "Open the row")),
            Shortcut("Esc", translate("Keys", "Close what lies on top")),
        ),
    )
    yield (
        translate("Keys", "Pickups"),
        (
            _key("F6", translate("Keys", "To the pickups")),
            _key(NOT_FOUND, translate("Keys", "A piece can't be found")),
            _key(NEXT_STEP, translate("Keys", "Do the next step")),
        ),
    )
    yield (
        translate("Keys", "Product"),
        (
            _key(RESERVE_KEY, translate("Keys", "Reserve one piece")),
            _key(ADJUST_KEY, translate("Keys", "Adjust the stock")),
        ),
    )
    yield (
        translate("Keys", "Customers and returns"),
        (_key(FIND, translate("Keys", "Search on this page")),),
    )


def _key(keys: str, words: str) -> Shortcut:
    return Shortcut(keys, words, _nothing)


def _nothing() -> None:
    """The keys are told here; their screens do the work."""
