"""What the lists of pickups have alike: the keyboard, the mark that leads to a choice, the focus ring."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QWidget

from ui.language.mark import translate
from ui.screens.pickups.card_model import CardModel
from ui.screens.pickups.face import FaceLine
from ui.screens.pickups.view import PickupCard
from ui.theme.style import KEYBOARD

_INKS = {"danger": "danger_ink", "warn": "warn_ink", "success": "success_ink", "neutral": "ink3"}
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PickupDelegate(QStyledItemDelegate):
    @property
    def shown_in(self) -> "PickupList":
        return cast(PickupList, self.parent())

    def mark_rect(self, item: QRect, card: PickupCard) -> QRect:
        """The part of an item that leads to a choice, across its whole width; empty without one."""
        raise NotImplementedError


class PickupList(QListView):
    """`chosen` with the id of a pickup, `attention` with that of a choice, `sideways` by -1 or 1.

    With `follows` the arrow keys choose at once, because the pickup is shown beside the list.
    """

    chosen = Signal(str)
    attention = Signal(str)
    sideways = Signal(int)

    def __init__(self, delegate: PickupDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follows = True
        self.by_keyboard = False
        self._released = QPoint()
        self.cards = CardModel(self)
        self.setModel(self.cards)
        self._delegate = delegate
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._clicked)

    def show_cards(self, cards: tuple[PickupCard, ...]) -> None:
        before = self._card(self.currentIndex())
        if cards == self.cards.cards:
            return
        self.cards.show_cards(cards)
        self.scheduleDelayedItemsLayout()
        self.fit()
        if before is not None and not self.currentIndex().isValid():
            self._stand_on(self.cards.row_of(before.id))

    def chosen_row(self) -> int:
        """-1 when the chosen pickup is not here."""
        return next((row for row, card in enumerate(self.cards.cards) if card.selected), -1)

    def stand(self, row: int) -> None:
        """Put the keyboard on a row without choosing it."""
        self.by_keyboard = True
        self._stand_on(min(row, self.cards.rowCount() - 1))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def content_height(self) -> int:
        return sum(self.sizeHintForRow(row) for row in range(self.cards.rowCount()))

    def choose_row(self, row: int) -> None:
        """Into this list with the keyboard."""
        if self.cards.rowCount():
            self.stand(row)
            self._moved()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        self.by_keyboard = True
        self.viewport().update()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            along = (key == Qt.Key.Key_Right) != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
            self.sideways.emit(1 if along else -1)
        elif key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open_mark()
        elif key in (*_ENTER, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)
            if key in _MOVES:
                self._moved()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._released = event.position().toPoint()
        super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.by_keyboard = self.by_keyboard or event.reason() in KEYBOARD
        if event.reason() in KEYBOARD and self.cards.rowCount() and not self.currentIndex().isValid():
            self._stand_on(max(0, self.chosen_row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.doItemsLayout()  # Qt itself looks at the height alone
            self.fit()
        if self.chosen_row() >= 0:  # a panel below may have taken the room
            self.scrollTo(self.cards.index(self.chosen_row()))

    def fit(self) -> None:
        """No taller than what it holds, which is taller where it is narrow."""
        self.setMaximumHeight(max(1, self.content_height()))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(185, self.content_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0)

    def shows_ring(self, state: QStyle.StateFlag) -> bool:
        """Whether the item in `state` is the one that the keyboard stands on."""
        return self.by_keyboard and bool(state & QStyle.StateFlag.State_HasFocus)

    def _stand_on(self, row: int) -> None:
        if row >= 0:
            self.setCurrentIndex(self.cards.index(row))

    def _clicked(self, index: QModelIndex) -> None:
        card, item = self._card(index), self.visualRect(index)
        self.by_keyboard = False
        if card is None:
            return
        if card.attention and self._delegate.mark_rect(item, card).contains(self._released):
            self.attention.emit(card.attention)
        else:
            self._choose(index)

    def _moved(self) -> None:
        if self.follows:
            self._choose(self.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        if (card := self._card(index)) is not None:
            self.chosen.emit(card.id)

    def _open_mark(self) -> None:
        card = self._card(self.currentIndex())
        if card is not None and card.attention:
            self.attention.emit(card.attention)

    def _card(self, index: QModelIndex) -> PickupCard | None:
        return self.cards.cards[index.row()] if index.isValid() else None


def deadline_line(card: PickupCard, *, bars: bool, right: str = "", above: int = 0) -> FaceLine:
    """How urgent it is; with `bars` also as bars."""
    deadline = card.deadline
    weights = {"danger": 600, "warn": 600, "success": 500}
    return FaceLine(
        words=deadline.words,
        role="caption",
        weight=weights.get(deadline.tone),
        ink=_INKS[deadline.tone],
        icon="check" if deadline.tone == "success" else "",
        right=right,
        deadline=deadline if bars else None,
        above=above,
    )


def mark_lines(card: PickupCard, tall: int) -> tuple[FaceLine, ...]:
    """What is not as it should be; the last line leads to a choice and is `tall` enough to be hit."""
    marks = []
    if card.not_sent:
        words = translate("Pickups", "Not sent yet")
        marks.append(
            FaceLine(
                words=words, role="caption", weight=500, ink="offline_ink", icon="arrow-up-right", above=6
            )
        )
    if card.attention:
        words = translate("Pickups", "Needs a choice")
        marks.append(
            FaceLine(
                words=words,
                role="caption",
                weight=500,
                ink="warn_ink",
                icon="triangle-alert",
                chevron=True,
                tall=tall,
            )
        )
    return tuple(marks)
