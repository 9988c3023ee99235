"""Where the chosen goods lie: here by bin, in other stores, in warehouses, each with its age."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.age import age_words
from ui.kit.row_model import RowModel
from ui.kit.row_view import RowView
from ui.kit.rows import Index
from ui.kit.stock import stock_words
from ui.kit.text import Label, Paragraph
from ui.screens.product.place_table import PlaceDelegate
from ui.screens.product.view import PlaceView
from ui.theme.tokens import current_theme

_ROW, _PIECES = 32, 44


class _Delegate(PlaceDelegate):
    """A line between the groups only."""

    ends: frozenset[int] = frozenset()  # the last row of each group

    def row_height(self) -> int:
        return current_theme().px(_ROW)

    def is_parted(self, index: Index) -> bool:
        return index.row() in self.ends and super().is_parted(index)


class StockTable(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.title = Paragraph(weight=600, tone="ink")
        self.delegate = _Delegate()
        self.model = RowModel[PlaceView](lambda each: each.name, self._said, lambda e: stock_words(e.level))
        self.rows = RowView(self.model, self.delegate, self.tr("Stock"), grows=True, pressable=False)
        self.none = Paragraph(self.tr("No stock of it is known on this device."), "caption")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 4)
        head.addWidget(self.title, 1)
        head.addWidget(Label(self.tr("as of"), "caption", tone="ink3"))
        head.addSpacing(current_theme().px(_PIECES))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.rows)
        column.addWidget(self.none)

    def show_stock(self, title: str, groups: tuple[tuple[PlaceView, ...], ...], now: datetime) -> None:
        self.title.setText(title)
        ends, rows = set(), list[PlaceView]()
        for group in groups:
            rows += group
            ends.add(len(rows) - 1)
        self.delegate.now, self.delegate.ends = now, frozenset(ends)
        self.model.show_rows(rows)
        self.rows.setVisible(bool(rows))
        self.none.setVisible(not rows)

    def _said(self, place: PlaceView) -> str:
        age = age_words(place.at, self.delegate.now)
        return self.tr("{place}: {pieces}, {age}").format(place=place.name, pieces=place.pieces, age=age)
