"""Cards in columns, in reading order; the cards of one row are equally high.

It places them itself: nested Qt layouts keep old heights when rows of a list change theirs.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP = 16


class Columns(QWidget):
    """Cards that are hidden leave no gap. A card may be `wide`: it takes a row for itself."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[QWidget, ...] = ()
        self._wide: frozenset[QWidget] = frozenset()
        self._columns = 1
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_cards(self, cards: Sequence[QWidget], wide: Sequence[QWidget] = ()) -> None:
        self._cards, self._wide = tuple(cards), frozenset(wide)
        for card in cards:
            hidden = card.isHidden() and card.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
            card.setParent(self)
            card.setVisible(not hidden)
        self._place()

    def set_columns(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            self._place()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(height + GAP for _, _, height in self._sized(width)) - GAP

    def _place(self) -> None:
        top = 0
        for row, width, height in self._sized(self.width()):
            for number, card in enumerate(row):
                left = number * (width + GAP)
                if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    left = self.width() - left - width
                card.setGeometry(QRect(left, top, width, height))
            top += height + GAP
        self.setFixedHeight(max(1, top - GAP))

    def _sized(self, whole: int) -> Iterator[tuple[tuple[QWidget, ...], int, int]]:
        """Each row with the width and height of its cards."""
        for row in self._rows():
            columns = 1 if row[0] in self._wide else self._columns
            width = (whole - GAP * (columns - 1)) // columns
            yield row, width, max(_height(card, width) for card in row)

    def _rows(self) -> list[tuple[QWidget, ...]]:
        rows: list[list[QWidget]] = []
        open_row: list[QWidget] = []
        for card in (each for each in self._cards if not each.isHidden()):
            if card in self._wide:
                rows.append([card])
                open_row = []
            elif open_row and len(open_row) < self._columns:
                open_row.append(card)
            else:
                open_row = [card]
                rows.append(open_row)
        return [tuple(row) for row in rows]


def _height(card: QWidget, width: int) -> int:
    return card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()
