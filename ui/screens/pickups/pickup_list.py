"""What the lists of pickups have alike: the keyboard, and the mark that leads to a choice."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from ui.kit.row_model import RowModel
from ui.kit.row_view import RowView
from ui.kit.rows import ROW
from ui.language.mark import translate
from ui.screens.pickups.face import FaceLine
from ui.screens.pickups.view import PickupCard

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


class PickupList(RowView[PickupCard]):
    """`chosen` with the id of a pickup, `attention` with that of a choice, `sideways` by -1 or 1.

    With `follows` the arrow keys choose at once, because the pickup is shown beside the list.
    """

    chosen = Signal(str)
    attention = Signal(str)
    sideways = Signal(int)

    def __init__(self, delegate: PickupDelegate, parent: QWidget | None = None) -> None:
        model = RowModel[PickupCard](lambda card: card.id, _said, _told)
        super().__init__(model, delegate, parent=parent)
        self.follows = True
        self._released = QPoint()
        self._delegate = delegate
        self.opened.connect(lambda card: self.chosen.emit(card.id))

    def cards(self) -> tuple[PickupCard, ...]:
        return self._rows.rows()

    def show_cards(self, cards: tuple[PickupCard, ...]) -> None:
        if cards != self.cards():
            self._rows.show_rows(cards)
            self.mark(self.chosen_row())
            self.fit()

    def chosen_row(self) -> int:
        """-1 when the chosen pickup is not here."""
        return next((row for row, card in enumerate(self.cards()) if card.selected), -1)

    def stand(self, row: int) -> None:
        """Put the keyboard on a row without choosing it."""
        self.setCurrentIndex(self._rows.index(min(row, len(self.cards()) - 1)))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_stop(self) -> QModelIndex:
        return self._rows.index(max(0, self.chosen_row()))

    def choose_row(self, row: int) -> None:
        """Into this list with the keyboard."""
        if self.cards():
            self.stand(row)
            self._moved()

    def press(self, index: QModelIndex) -> None:
        mark, self._released = self._released, QPoint()
        card: PickupCard = index.data(ROW)
        if card.attention and self._delegate.mark_rect(self.visualRect(index), card).contains(mark):
            self.attention.emit(card.attention)
        else:
            super().press(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            along = (key == Qt.Key.Key_Right) != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
            self.sideways.emit(1 if along else -1)
        elif key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open_mark()
        else:
            super().keyPressEvent(event)
            if key in _MOVES:
                self._moved()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._released = event.position().toPoint()
        super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()
        if self.chosen_row() >= 0:  # a panel below may have taken the room
            self.scrollTo(self._rows.index(self.chosen_row()))

    def fit(self) -> None:
        """No taller than what it holds, which is taller where it is narrow."""
        self.setMaximumHeight(max(1, self.content_height()))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(185, self.content_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0)

    def _moved(self) -> None:
        if self.follows and self.currentIndex().isValid():
            self.press(self.currentIndex())

    def _open_mark(self) -> None:
        card: PickupCard | None = self.currentIndex().data(ROW)
        if card is not None and card.attention:
            self.attention.emit(card.attention)


def _said(card: PickupCard) -> str:
    not_sent = translate("Pickups", "Not sent yet") if card.not_sent else ""
    choice = translate("Pickups", "Needs a choice") if card.attention else ""
    parts = (card.id, card.name, card.items, card.deadline.words, card.shelf, not_sent, choice)
    return ", ".join(part for part in parts if part)


def _told(card: PickupCard) -> str:
    return translate("Pickups", "Control and Enter opens the choice.") if card.attention else ""


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
