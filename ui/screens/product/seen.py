"""What was looked at before: a column where there is a panel, else a strip over the list."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.format.numbers import grouped
from ui.kit.card import CardButton
from ui.kit.empty import EmptyState
from ui.kit.finger import scroll_by_finger
from ui.kit.picture import Picture
from ui.kit.stock import StockMark
from ui.kit.text import Label, Paragraph
from ui.screens.product.facts import level_words
from ui.screens.product.view import SeenView
from ui.theme.tokens import current_theme

_PICTURE = QSize(48, 56)
_CARD = 256  # wide, in a strip


class SeenCard(CardButton):
    def __init__(self, seen: SeenView) -> None:
        parts = (seen.name, seen.detail, seen.price, level_words(seen.level, seen.pieces))
        super().__init__(", ".join(part for part in parts if part), "choice", padding=10)
        self.setObjectName(f"seen-{seen.sku}")
        picture = Picture(_PICTURE)
        picture.show_variant(seen.art, seen.colour)
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Paragraph(seen.name, weight=600, tone="ink"))
        words.addWidget(Paragraph(seen.detail, "caption", tone="ink3"))
        under = QHBoxLayout()
        under.addWidget(Label(seen.price, "caption", weight=600), 1)
        under.addWidget(StockMark(seen.level, grouped(seen.pieces) if seen.pieces else ""))
        words.addLayout(under)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(told, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)


class _SeenCards(QWidget):
    """Emits the SKU of a product that is looked at again."""

    chosen = Signal(str)

    def __init__(self, direction: QBoxLayout.Direction) -> None:
        super().__init__()
        self._shown: tuple[SeenView, ...] = ()
        self.cards: list[SeenCard] = []
        self.heading = Label(self.tr("Seen before"), "caption", weight=600, tone="ink2")
        self._inner = QWidget()
        self._inner.setProperty("plain", True)
        self._row = QBoxLayout(direction, self._inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch()
        self.area = QScrollArea()
        self.area.setWidget(self._inner)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll_by_finger(self.area)

    def show_seen(self, seen: tuple[SeenView, ...]) -> None:
        if seen == self._shown:
            return
        self._shown = seen
        for card in self.cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [SeenCard(each) for each in seen]
        for place, (card, each) in enumerate(zip(self.cards, seen, strict=True)):
            card.clicked.connect(lambda _=False, sku=each.sku: self.chosen.emit(sku))
            self._row.insertWidget(place, card)


class SeenStrip(_SeenCards):
    """One line of cards that scrolls to the side."""

    def __init__(self) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.area)

    def show_seen(self, seen: tuple[SeenView, ...]) -> None:
        super().show_seen(seen)
        wide = current_theme().px(_CARD)
        for card in self.cards:
            card.setFixedWidth(wide)
        tallest = max((card.heightForWidth(wide) for card in self.cards), default=0)
        self.area.setFixedHeight(tallest + 8)  # and the scroll bar


class SeenColumn(_SeenCards):
    """In the panel beside the list; without any, how to begin."""

    def __init__(self) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = EmptyState(
            self.tr("Scan a product"), self.tr("Its price, sizes and stock show up. Or type its name above.")
        )
        self._row.setContentsMargins(24, 0, 24, 0)
        head = QHBoxLayout()
        head.setContentsMargins(24, 0, 24, 0)
        head.addWidget(self.heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.empty, 1)
        column.addWidget(self.area, 1)
        self._show_either()

    def show_seen(self, seen: tuple[SeenView, ...]) -> None:
        super().show_seen(seen)
        self._show_either()

    def _show_either(self) -> None:
        self.heading.setVisible(bool(self.cards))
        self.area.setVisible(bool(self.cards))
        self.empty.setVisible(not self.cards)
