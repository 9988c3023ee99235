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
            Shortcut("F1", translate("Keys", "Open this help")),
            Shortcut("F2", translate("Keys", "Search or type a code")),
            Shortcut("Ctrl+1", translate("Keys", "The first page of the rail, and so on to 9")),
            Shortcut("Alt+Left", translate("Keys", "Go back")),
            Shortcut("↑ ↓", translate("Keys", "Choose a row")),
            Shortcut("Enter", translate("Keys", "Open the row")),
            Shortcut("Esc", translate("Keys", "Close what lies on top")),
            Shortcut("Ctrl+Z", translate("Keys", "Undo, while it is offered")),
            Shortcut("Ctrl+L", translate("Keys", "Lock this device")),
        ),
    )
    yield (
        translate("Keys", "Sell"),
        (
            Shortcut("F3", translate("Keys", "Add by hand")),
            Shortcut("F4", translate("Keys", "The customer")),
            Shortcut("F6", translate("Keys", "Park the basket")),
            Shortcut("F7", translate("Keys", "Set a price by hand")),
            Shortcut("F8", translate("Keys", "Note on the sale")),
            Shortcut("F9", translate("Keys", "Change the plan")),
            Shortcut("F10", translate("Keys", "Take a card")),
            Shortcut("F11", translate("Keys", "Take cash")),
            Shortcut("+ −", translate("Keys", "More or fewer pieces of the line")),
            Shortcut("Del", translate("Keys", "Take the line out")),
        ),
    )
    yield (
        translate("Keys", "Pickups"),
        (
            Shortcut("F6", translate("Keys", "To the pickups")),
            Shortcut("Ctrl+↵", translate("Keys", "Open what needs a choice")),
            Shortcut(NOT_FOUND, translate("Keys", "A piece can't be found")),
            Shortcut(NEXT_STEP, translate("Keys", "Do the next step")),
        ),
    )
    yield (
        translate("Keys", "Product"),
        (
            Shortcut(RESERVE_KEY, translate("Keys", "Reserve one piece")),
            Shortcut(ADJUST_KEY, translate("Keys", "Adjust the stock")),
        ),
    )
    yield (
        translate("Keys", "Customers and returns"),
        (Shortcut(FIND, translate("Keys", "Search on this page")),),
    )
