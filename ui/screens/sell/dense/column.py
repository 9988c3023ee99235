"""The wide column of the till: what is above and below the table has its height, the table the rest.

It places them itself: the table wants to be as tall as its lines, but gives way before anything scrolls.
"""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.screens.sell.dense.table import BasketTable

GAP = 16
_SPARE = 120  # px of room at the foot that the last card takes, so that the columns end together


class TillColumn(QWidget):
    """`room` is told by the scroller around it: logical pixels from top to bottom."""

    def __init__(self, parts: tuple[QWidget, ...], table: BasketTable) -> None:
        super().__init__()
        self.setProperty("plain", True)
        self._parts, self._table = parts, table
        self._room = 0
        for part in parts:
            part.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def give(self, room: int) -> None:
        if room != self._room:
            self._room = room
            self.place()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.place()

    def place(self) -> None:
        width = self.width()
        shown = [each for each in self._parts if not each.isHidden()]
        heights = {each: _height(each, width) for each in shown if each is not self._table}
        rest = self._room - sum(heights.values()) - GAP * (len(shown) - 1)
        if self._table in shown:
            self._table.resize(width, self._table.height())
            heights[self._table] = self._table.fit(rest)
            rest -= heights[self._table]
        if shown and 0 < rest <= _SPARE:
            heights[shown[-1]] += rest
        top = 0
        for each in shown:
            each.setGeometry(QRect(0, top, width, heights[each]))
            top += heights[each] + GAP
        self.setMinimumHeight(max(1, top - GAP))


def _height(part: QWidget, width: int) -> int:
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
