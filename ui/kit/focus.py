"""Where Tab stops."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class TabPlace(QWidget):
    """Keeps a place in the order of Tab for controls that are made later; else they come last."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders nothing else
        self.hide()

    def take(self, controls: Sequence[QWidget]) -> None:
        """They are in one window with the place already."""
        for before, after in pairwise((self, *controls)):
            QWidget.setTabOrder(before, after)


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
