"""One column of the board: cards painted by a delegate."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from associate_app.domain.pickup import PickupState
from ui.kit.drawing import draw_text, fill_rounded, outline_rounded
from ui.screens.pickups.view import BARS, Deadline, PickupCard
from ui.theme.icons import paint_icon
from ui.theme.tokens import current_theme

SCROLL_BAR = 8  # kept free beside the cards, so that they don't change their width
_GAP = 8
_HEIGHT = 104
_DONE_HEIGHT = 80
_MARK = 24
_PAD = 14
_BAR, _BAR_GAP, _BAR_HEIGHT = 5, 3, 16
_BARS = float(BARS * _BAR + (BARS - 1) * _BAR_GAP)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_INKS = {"danger": "danger_ink", "warn": "warn_ink", "success": "success_ink", "neutral": "ink3"}
_FILLS = {"danger": "danger", "warn": "warn", "success": "accent", "neutral": "accent"}

Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[PickupCard, ...] = ()

    def show_cards(self, cards: tuple[PickupCard, ...]) -> None:
        """The same pickups in the same order are repainted, so that scrolling stays where it is."""
        if cards == self.cards:
            return
        shape = [(each.id, each.not_sent, each.attention) for each in cards]
        if shape == [(each.id, each.not_sent, each.attention) for each in self.cards]:
            self.cards = cards
            self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))
            return
        self.beginResetModel()
        self.cards = cards
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            marks = [self.tr("Not sent yet")] if card.not_sent else []
            marks += [self.tr("Needs a choice")] if card.attention else []
            return ", ".join((card.id, card.name, card.items, card.deadline.words, *marks))
        return None


class CardDelegate(QStyledItemDelegate):
    """Emits `attention` when the amber mark of a card is clicked."""

    attention = Signal(str)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        card: PickupCard = index.data(Qt.ItemDataRole.UserRole)
        height = _DONE_HEIGHT if card.state is PickupState.HANDED_OVER else _HEIGHT
        return QSize(0, height + _MARK * (card.not_sent + bool(card.attention)) + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: PickupCard = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        frame = QRectF(rect.adjusted(0, 0, 0, -_GAP))
        frame.setWidth(option.widget.width() - SCROLL_BAR)
        painter.save()
        self._paint_frame(painter, frame, card, state)
        inner = frame.adjusted(_PAD, 12, -_PAD, 0)
        self._paint_words(painter, inner, card)
        self._paint_marks(painter, inner, card)
        painter.restore()

    def editorEvent(
        self, event: QEvent, _model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() is not QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        card: PickupCard = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        if card.attention and event.position().y() > rect.bottom() - _GAP - _MARK - 8:
            self.attention.emit(card.attention)
            return True
        return False

    def _paint_frame(
        self, painter: QPainter, frame: QRectF, card: PickupCard, state: QStyle.StateFlag
    ) -> None:
        theme = current_theme()
        done = card.state is PickupState.HANDED_OVER
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not done or hovered:
            fill = theme.color.hover if hovered and not card.selected else theme.color.surface
            fill_rounded(painter, frame, theme.radius.lg, fill)
        if card.selected:
            outline_rounded(painter, frame, theme.radius.lg, theme.color.accent, theme.stroke.selected)
        elif done:
            outline_rounded(painter, frame, theme.radius.lg, theme.color.line, theme.stroke.hairline)

    def _paint_words(self, painter: QPainter, inner: QRectF, card: PickupCard) -> None:
        color = current_theme().color
        done = card.state is PickupState.HANDED_OVER
        first, second = _line(inner, 0, 26), _line(inner, 24, 22)
        ink = color.ink2 if done else color.ink
        number = draw_text(painter, first, card.id, weight=600, colour=ink)
        right, room = card.deadline.words if done else card.items, first.adjusted(number + 8, 0, 0, 0)
        if _wide(right) <= room.width():  # in a narrow window the number comes first
            draw_text(painter, room, right, role="caption", colour=color.ink3, align=_RIGHT)
        draw_text(painter, second, card.name, colour=color.ink3 if done else color.ink)
        if not done:
            self._paint_deadline(painter, _line(inner, 54, 22), card.deadline)

    def _paint_deadline(self, painter: QPainter, line: QRectF, deadline: Deadline) -> None:
        color = current_theme().color
        ink = color[_INKS[deadline.tone]]
        wide = 0.0
        if deadline.bars >= 0 and _wide(deadline.words, 600) + 8 + _BARS <= line.width():
            wide = paint_bars(painter, line, deadline)
        words = line.adjusted(0, 0, -wide - 8 if wide else 0, 0)
        if deadline.tone == "success":
            paint_icon(painter, QRectF(line.left(), line.center().y() - 8, 16, 16), "check", ink)
            words.setLeft(line.left() + 20)
        weight = 600 if deadline.tone in ("danger", "warn") else 500 if deadline.tone == "success" else None
        draw_text(painter, words, deadline.words, role="caption", weight=weight, colour=ink)

    def _paint_marks(self, painter: QPainter, inner: QRectF, card: PickupCard) -> None:
        top = _DONE_HEIGHT - 26 if card.state is PickupState.HANDED_OVER else _HEIGHT - 26
        marks = []
        if card.not_sent:
            marks.append(("arrow-up-right", self.tr("Not sent yet"), "offline_ink"))
        if card.attention:
            marks.append(("triangle-alert", self.tr("Needs a choice"), "warn_ink"))
        for icon, words, role in marks:
            line, ink = _line(inner, top, 20), current_theme().color[role]
            paint_icon(painter, QRectF(line.left(), line.center().y() - 8, 16, 16), icon, ink)
            text = line.adjusted(20, 0, 0, 0)
            draw_text(painter, text, words, role="caption", weight=500, colour=ink)
            top += _MARK


def _wide(words: str, weight: int | None = None) -> float:
    return QFontMetricsF(current_theme().font("caption", weight)).horizontalAdvance(words)


def paint_bars(painter: QPainter, line: QRectF, deadline: Deadline) -> float:
    """The deadline's bars at the right end of `line`; returns their width."""
    color = current_theme().color
    for place in range(BARS):
        bar = QRectF(
            line.right() - _BARS + place * (_BAR + _BAR_GAP),
            line.center().y() - _BAR_HEIGHT / 2,
            _BAR,
            _BAR_HEIGHT,
        )
        fill = color[_FILLS[deadline.tone]] if place < deadline.bars else color.line
        fill_rounded(painter, bar, 1.5, fill)
    return _BARS


def _line(inner: QRectF, top: float, height: float) -> QRectF:
    return QRectF(inner.left(), inner.top() + top, inner.width(), height)


class CardList(QListView):
    """Emits the id of the pickup that was clicked, or entered with the keyboard; `sideways` by -1 or 1."""

    chosen = Signal(str)
    sideways = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardModel(self)
        self.delegate = CardDelegate(self)
        self.setModel(self.cards)
        self.setItemDelegate(self.delegate)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._clicked)

    def sizeHint(self) -> QSize:
        return QSize(185 + SCROLL_BAR, self.content_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0)

    def content_height(self) -> int:
        return sum(self.sizeHintForRow(row) for row in range(self.cards.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.sideways.emit(-1 if key == Qt.Key.Key_Left else 1)
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._clicked(self.currentIndex())
            return
        super().keyPressEvent(event)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._clicked(self.currentIndex())

    def choose_row(self, row: int) -> None:
        """Into this column with the keyboard."""
        if self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(min(row, self.cards.rowCount() - 1)))
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._clicked(self.currentIndex())

    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.cards.cards[index.row()].id)
