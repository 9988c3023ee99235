"""What the stock page offers before anything is scanned: how to begin, and what was seen before."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.format.numbers import grouped
from ui.kit.card import CardButton
from ui.kit.empty import EmptyState
from ui.kit.stock import StockMark
from ui.kit.text import Label
from ui.screens.picture import Picture
from ui.screens.product.view import SeenView

_COLUMNS = 2
_PICTURE = QSize(56, 64)


class SeenCard(CardButton):
    def __init__(self, seen: SeenView) -> None:
        super().__init__(f"{seen.name}, {seen.detail}", padding=12)
        self.setObjectName(f"seen-{seen.sku}")
        picture = Picture(_PICTURE)
        picture.show_variant(seen.art, seen.colour)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(seen.name, weight=600))
        words.addWidget(Label(seen.detail, "caption", tone="ink3"))
        under = QHBoxLayout()
        under.addWidget(Label(seen.price, "caption", weight=600), 1)
        under.addWidget(StockMark(seen.level, grouped(seen.pieces) if seen.pieces else ""))
        words.addLayout(under)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(words, 1)
        self.body.addLayout(row)


class SeenPage(QWidget):
    """Emits the SKU of a product that is looked at again."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[SeenView, ...] = ()
        self.title = Label(self.tr("Stock"), "heading", weight=600)
        self.empty = EmptyState(
            self.tr("Scan a product"),
            self.tr("Its price, sizes and stock show up here. Or type its name above."),
        )
        self.heading = Label(self.tr("Seen before"), "title", weight=600)
        self.cards: list[SeenCard] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        inner = QWidget()
        inner.setProperty("plain", True)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 32, 24, 24)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.empty, 1)
        column.addWidget(self.heading)
        column.addLayout(self._grid)
        self.show_seen(())

    def show_seen(self, seen: tuple[SeenView, ...]) -> None:
        self.heading.setVisible(bool(seen))
        if seen == self._shown:
            return
        self._shown = seen
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [SeenCard(each) for each in seen]
        for place, (card, each) in enumerate(zip(self.cards, seen, strict=True)):
            card.clicked.connect(lambda _=False, sku=each.sku: self.chosen.emit(sku))
            self._grid.addWidget(card, place // _COLUMNS, place % _COLUMNS)
