"""Cards in columns of unequal width, each column a stack."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from ui.kit.placing import GAP, Placing

Stack = Sequence[QWidget]
_EVEN = 160  # logical pixels: a column that ends so little before the others ends with them


class Stacks(Placing):
    """Cards that are hidden leave no gap, a column without any leaves its room to the others."""

    def __init__(self) -> None:
        super().__init__()
        self._stacks: tuple[tuple[int, tuple[QWidget, ...]], ...] = ()

    def set_stacks(self, *stacks: tuple[int, Stack]) -> None:
        """Each with its share of the width, in reading order."""
        self._stacks = tuple((share, tuple(cards)) for share, cards in stacks)
        for _, cards in self._stacks:
            self._take_in(cards)
        self._place()

    def heightForWidth(self, width: int) -> int:
        return max((_tall(cards, wide) for cards, _, wide in self._columns(width)), default=1)

    def _place(self) -> None:
        whole = self.heightForWidth(self.width())
        for cards, left, width in self._columns(self.width()):
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                left = self.width() - left - width
            top, rest = 0, whole - _tall(cards, width)
            for card in cards:
                height = _height(card, width) + (rest if card is cards[-1] and rest <= _EVEN else 0)
                card.setGeometry(QRect(left, top, width, height))
                top += height + GAP
        self.setFixedHeight(max(1, whole))

    def _columns(self, whole: int) -> list[tuple[tuple[QWidget, ...], int, int]]:
        """The cards of each column that are shown, where it begins and how wide it is."""
        shown = [
            (share, cards)
            for share, all_cards in self._stacks
            if (cards := tuple(each for each in all_cards if not each.isHidden()))
        ]
        room, shares = whole - GAP * (len(shown) - 1), sum(share for share, _ in shown)
        found, left = [], 0
        for number, (share, cards) in enumerate(shown):
            last = number + 1 == len(shown)
            width = whole - left if last else room * share // shares
            found.append((cards, left, width))
            left += width + GAP
        return found


def _tall(cards: Stack, width: int) -> int:
    return sum(_height(card, width) + GAP for card in cards) - GAP


def _height(card: QWidget, width: int) -> int:
    return card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()
