"""The latest movements of one variant in this store."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from ui.kit.drawing import draw_text
from ui.kit.rows import RowDelegate
from ui.kit.text import Label
from ui.screens.product.view import MoveView
from ui.theme.tokens import current_theme

ROW = 40
_PAD = 16
_TIME = 64
_PIECES = 48

Index = QModelIndex | QPersistentModelIndex


class MoveModel(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moves: tuple[MoveView, ...] = ()

    def show_moves(self, moves: tuple[MoveView, ...]) -> None:
        if moves != self._moves:
            self.beginResetModel()
            self._moves = moves
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._moves)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        move = self._moves[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return move
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " ".join(part for part in (move.at, move.words, move.bin, move.pieces) if part)
        return None


class MoveDelegate(RowDelegate):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ROW, inset=_PAD, parent=parent)

    def paint_content(
        self, painter: QPainter, rect: QRect, _option: QStyleOptionViewItem, index: Index
    ) -> None:
        move: MoveView = index.data(Qt.ItemDataRole.UserRole)
        color = current_theme().color
        line = QRectF(rect).adjusted(_PAD, 0, -_PAD, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        time = QRectF(line.left(), line.top(), _TIME, line.height())
        draw_text(painter, time, move.at, role="caption", colour=color.ink3)
        pieces = QRectF(line.right() - _PIECES, line.top(), _PIECES, line.height())
        ink = color.success_ink if move.inward else color.ink
        draw_text(painter, pieces, move.pieces, weight=600, colour=ink, align=right)
        middle = line.adjusted(_TIME, 0, -_PIECES - 8, 0)
        words = middle.adjusted(0, 0, -middle.width() * 0.42 if move.bin else 0, 0)
        draw_text(painter, words, move.words)
        if move.bin:
            place = QRectF(
                words.right() + 8, middle.top(), middle.right() - words.right() - 8, middle.height()
            )
            draw_text(painter, place, move.bin, role="caption", colour=color.ink3, align=right)


class _MoveList(QListView):
    """Takes the room that is left, and asks for none."""

    def sizeHint(self) -> QSize:
        return QSize(240, ROW)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class MovesCard(QFrame):
    """As many of the latest movements as there is room for; the list scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "surface")
        self.model = MoveModel(self)
        self.list = _MoveList()
        self.list.setObjectName("moves")
        self.list.setModel(self.model)
        self.list.setItemDelegate(MoveDelegate(self))
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = Label(self.tr("Nothing has moved here in the last 14 days."), tone="ink3")
        head = QHBoxLayout()
        head.setContentsMargins(_PAD, 0, _PAD, 0)
        head.addWidget(Label(self.tr("Moves"), "title", weight=600), 1)
        self.about = Label("", "caption", tone="ink3", align=Qt.AlignmentFlag.AlignRight)
        head.addWidget(self.about)
        empty = QHBoxLayout()
        empty.setContentsMargins(_PAD, 0, _PAD, 0)
        empty.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(empty)
        column.addWidget(self.list, 1)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)
        self.setMinimumHeight(14 + 24 + 6 + ROW + 8)

    def show_moves(self, about: str, moves: tuple[MoveView, ...]) -> None:
        self.about.setText(about)
        self.model.show_moves(moves)
        self.list.setVisible(bool(moves))
        for widget in (self.none, self._rest):
            widget.setVisible(not moves)
