"""The latest movements of one variant in this store."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStyleOptionViewItem, QVBoxLayout, QWidget

from ui.kit.drawing import draw_text
from ui.kit.row_model import RowModel
from ui.kit.row_view import RowView
from ui.kit.rows import ROW, Index, RowDelegate, row_width
from ui.kit.text import Label, Paragraph
from ui.kit.wrapped import draw_wrapped, text_width, wrapped_height
from ui.screens.product.view import MoveView
from ui.theme.tokens import current_theme

_ROW = 40
_PAD = 16
_TIME = 72
_PIECES = 48


def _said(move: MoveView) -> str:
    return ", ".join(part for part in (move.at, move.words, move.bin, move.pieces) if part)


class MoveDelegate(RowDelegate):
    def __init__(self) -> None:
        super().__init__(_ROW, dense=_ROW, inset=_PAD)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        move: MoveView = index.data(ROW)
        words, bin = _columns(QRectF(0, 0, row_width(option), 0), move)
        named = wrapped_height(move.bin, bin.width(), "caption") if move.bin else 0
        return QSize(0, max(self.row_height(), max(wrapped_height(move.words, words.width()), named) + 12))

    def paint_content(
        self, painter: QPainter, rect: QRect, _option: QStyleOptionViewItem, index: Index
    ) -> None:
        self._paint_move(painter, QRectF(rect), index.data(ROW))

    def _paint_move(self, painter: QPainter, rect: QRectF, move: MoveView) -> None:
        theme = current_theme()
        color, line = theme.color, rect.adjusted(_PAD, 0, -_PAD, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        time = QRectF(line.left(), line.top(), theme.px(_TIME), line.height())
        draw_text(painter, time, move.at, role="caption", colour=color.ink3)
        wide = theme.px(_PIECES)
        pieces = QRectF(line.right() - wide, line.top(), wide, line.height())
        ink = color.success_ink if move.inward else color.ink
        draw_text(painter, pieces, move.pieces, weight=600, colour=ink, align=right)
        words, bin = _columns(rect, move)
        draw_wrapped(painter, _middle(words, wrapped_height(move.words, words.width())), move.words)
        if move.bin and text_width(move.bin, "caption") <= bin.width():
            draw_text(painter, bin, move.bin, role="caption", colour=color.ink3, align=right)
        elif move.bin:
            height = wrapped_height(move.bin, bin.width(), "caption")
            draw_wrapped(painter, _middle(bin, height), move.bin, role="caption", colour=color.ink3)


def _columns(rect: QRectF, move: MoveView) -> tuple[QRectF, QRectF]:
    """Room of the words and of the bin; each gives what it doesn't need."""
    theme = current_theme()
    middle = rect.adjusted(_PAD + theme.px(_TIME), 0, -_PAD - theme.px(_PIECES) - 8, 0)
    if not move.bin:
        return middle, QRectF(middle.right(), middle.top(), 0, middle.height())
    left = max(middle.width() * 0.42, middle.width() - 16 - text_width(move.words))
    wide = min(text_width(move.bin, "caption") + 2, left)
    bin = QRectF(middle.right() - wide, middle.top(), wide, middle.height())
    return middle.adjusted(0, 0, -wide - 16, 0), bin


def _middle(rect: QRectF, height: int) -> QRectF:
    return QRectF(rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), height)


class _MoveList(RowView[MoveView]):
    """Takes the room that is left, and asks for none."""

    def sizeHint(self) -> QSize:
        return QSize(240, current_theme().px(_ROW))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class MovesCard(QFrame):
    """As many of the latest movements as there is room for; the list scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "surface")
        self.model = RowModel[MoveView](lambda move: move, _said)
        self.list = _MoveList(self.model, MoveDelegate(), self.tr("Moves"), pressable=False)
        self.list.setObjectName("moves")
        self.none = Paragraph(self.tr("Nothing has moved here in the last 14 days."), tone="ink3")
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
        self.setMinimumHeight(14 + current_theme().text["title"].line + 6 + current_theme().px(_ROW) + 8)

    def show_moves(self, about: str, moves: tuple[MoveView, ...]) -> None:
        self.about.setText(about)
        self.model.show_rows(moves)
        self.list.setVisible(bool(moves))
        for widget in (self.none, self._rest):
            widget.setVisible(not moves)
