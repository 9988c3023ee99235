"""Where Tab stops."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_stops(within: QWidget, last: QWidget | None = None) -> list[QWidget]:
    """What Tab reaches inside `within`, in order; `last` comes at the end."""
    stops = []
    widget: QWidget | None = within.nextInFocusChain()
    while widget is not None and widget is not within:
        if (
            within.isAncestorOf(widget)
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isEnabled()
            and widget.isVisibleTo(within)
            and widget.focusProxy() is None
        ):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    if last in stops:
        stops.remove(last)
        stops.append(last)
    return stops
