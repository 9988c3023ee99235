"""Cards in columns, in reading order; the cards of one row are equally high."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from ui.kit.placing import GAP, Placing


class Columns(Placing):
    """Cards that are hidden leave no gap. A card may be `wide`: it takes a row for itself."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[QWidget, ...] = ()
        self._wide: frozenset[QWidget] = frozenset()
        self._columns = 1

    def set_cards(self, cards: Sequence[QWidget], wide: Sequence[QWidget] = ()) -> None:
        self._cards, self._wide = tuple(cards), frozenset(wide)
        self._take_in(cards)
        self._place()

    def set_columns(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            self._place()

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
