"""Lists of rows of one kind, each of which may lead somewhere, for pages that scroll."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from ui.kit.avatar import paint_avatar
from ui.kit.chip import paint_chip
from ui.kit.drawing import draw_text, fill_rounded
from ui.kit.picture import paint_variant
from ui.kit.row import DOT_GAP, Placed, Row, lead_width, place
from ui.kit.row_model import RowModel
from ui.kit.row_view import RowView
from ui.kit.rows import ROW, Index, RowDelegate, row_width
from ui.kit.stock import paint_stock_dot, stock_dot_side
from ui.theme.icons import paint_icon
from ui.theme.tokens import current_theme

_STRIPE = 3  # logical pixels, at the chosen row
_GLYPH = 20  # on a tile


def _on_tile(painter: QPainter, row: Row, mark: QRectF) -> QRectF:
    """Where the icon stands; its tile is painted."""
    if not row.tile:
        return mark
    theme = current_theme()
    fill_rounded(painter, mark, theme.radius.md, theme.color.bg)
    glyph = QRectF(0, 0, _GLYPH, _GLYPH)
    glyph.moveCenter(mark.center())
    return glyph


class _Delegate(RowDelegate):
    lead = 0.0  # logical pixels that what leads the rows of this list takes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, place(index.data(ROW), row_width(option), self.lead).height)

    def ground(self, option: QStyleOptionViewItem, index: Index) -> QColor | None:
        row: Row = index.data(ROW)
        if row.selected:
            return current_theme().color.accent_soft
        hovered = row.id and option.state & QStyle.StateFlag.State_MouseOver
        return current_theme().color.hover if hovered else None

    def is_parted(self, index: Index) -> bool:
        row: Row = index.data(ROW)
        return not (row.heading or row.fact) and super().is_parted(index)

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: Row = index.data(ROW)
        if row.selected:
            stripe = QRect(rect.left(), rect.top(), _STRIPE, rect.height())
            painter.fillRect(stripe, current_theme().color.accent)
        painter.translate(rect.topLeft())
        self._paint_parts(painter, row, place(row, row_width(option), self.lead))
        painter.translate(-rect.topLeft())

    def _paint_parts(self, painter: QPainter, row: Row, placed: Placed) -> None:
        color = current_theme().color
        if row.art is not None:
            paint_variant(painter, placed.mark, row.art, row.colour)
        elif row.person:
            paint_avatar(painter, placed.mark, row.person)
        elif row.icon:
            paint_icon(painter, _on_tile(painter, row, placed.mark), row.icon, color[row.icon_tone])
        for text in placed.texts:
            rect = QRectF(text.rect)
            if text.dot is not None:
                side = stock_dot_side()
                paint_stock_dot(painter, QRectF(rect.left(), rect.top(), side, rect.height()), text.dot)
                rect.setLeft(rect.left() + side + DOT_GAP)
            draw_text(
                painter,
                rect,
                text.words,
                role=text.role,
                weight=text.weight,
                colour=color[text.tone],
                align=text.align,
            )
        if row.chip:
            paint_chip(painter, placed.chip, row.chip, row.chip_kind)
        if not placed.chevron.isEmpty():
            paint_icon(painter, placed.chevron, "chevron-right", color.ink3)


class RowList(RowView[Row]):
    """Emits `chosen` with the id of the row that was pressed. Rows without one are passed over."""

    chosen = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        model = RowModel[Row](lambda row: row.id, lambda row: row.words)
        self._delegate = _Delegate()
        super().__init__(model, self._delegate, name, grows=True, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def hairline_inset(self) -> int:
        """Logical pixels at either side."""
        return self._delegate.inset

    @hairline_inset.setter
    def hairline_inset(self, inset: int) -> None:
        self._delegate.inset = inset

    def rows(self) -> tuple[Row, ...]:
        return self._rows.rows()

    def show_rows(self, rows: Sequence[Row]) -> None:
        focusable = any(each.id for each in rows)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if focusable else Qt.FocusPolicy.NoFocus)
        if tuple(rows) != self.rows():
            self._delegate.lead = lead_width(rows)
            self._rows.show_rows(rows)
            self.mark(next((at for at, row in enumerate(rows) if row.selected), -1))

    def choose(self, id: str) -> None:
        """What a click on the row of that id does; nothing without such a row."""
        self.press(self._rows.index(self._rows.row_of(id)))

    def press(self, index: QModelIndex) -> None:
        if index.isValid() and (id := index.data(ROW).id):
            self.chosen.emit(id)

    def first_stop(self) -> QModelIndex:
        return self._stop(range(self._rows.rowCount()))

    def moveCursor(self, action: RowView.CursorAction, keys: Qt.KeyboardModifier) -> QModelIndex:
        here, there = self.currentIndex().row(), super().moveCursor(action, keys).row()
        if there < 0:
            return QModelIndex()
        onwards, back = range(there, self._rows.rowCount()), range(there, -1, -1)
        return self._stop((*onwards, *back) if there > here else (*back, *onwards))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, current_theme().size.touch_large)

    def _stop(self, places: Sequence[int]) -> QModelIndex:
        """The first of these rows that leads somewhere."""
        rows = self.rows()
        return next((self._rows.index(at) for at in places if rows[at].id), QModelIndex())
