"""The pickups of one state, for lists."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from ui.screens.pickups.view import PickupCard

Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[PickupCard, ...] = ()

    def show_cards(self, cards: tuple[PickupCard, ...]) -> None:
        """The same pickups in the same order are repainted, so that scrolling stays where it is."""
        if cards == self.cards:
            return
        if [each.id for each in cards] == [each.id for each in self.cards]:
            self.cards = cards
            self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))
            return
        self.beginResetModel()
        self.cards = cards
        self.endResetModel()

    def row_of(self, id: str) -> int:
        """-1 for a pickup that is not here."""
        return next((row for row, card in enumerate(self.cards) if card.id == id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (card.id, card.name, card.items, card.deadline.words, card.shelf, *self._marks(card))
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.tr("Control and Enter opens the choice.") if card.attention else ""
        return None

    def _marks(self, card: PickupCard) -> tuple[str, ...]:
        not_sent = self.tr("Not sent yet") if card.not_sent else ""
        return (not_sent, self.tr("Needs a choice") if card.attention else "")
