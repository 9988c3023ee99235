"""Rows of long lists: a delegate that paints ground, hairline and focus; its subclass paints the content.

The list itself is `ui.kit.row_view`, its rows are held by `ui.kit.row_model`.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.kit.drawing import draw_hairline, outline_rounded
from ui.theme.mirror import mirror
from ui.theme.style import keyboard_leads
from ui.theme.tokens import current_theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
"""Role under which a model of rows holds the row itself."""


def row_width(option: QStyleOptionViewItem) -> int:
    """Of the rows of a list, also before they are laid out: for the height of words that wrap."""
    view = option.widget
    return view.viewport().width() if isinstance(view, QAbstractItemView) else int(option.rect.width())


def shows_ring(option: QStyleOptionViewItem) -> bool:
    """Whether the row is the one that the keyboard stands on."""
    return bool(option.state & QStyle.StateFlag.State_HasFocus) and keyboard_leads()


class RowDelegate(QStyledItemDelegate):
    """Subclasses paint into the rectangle that `paint_content` gets; the last row has no hairline.

    The design knows rows of 56, 64, 72 and 88 px; `dense` is the height for pointer and keyboard.
    Both grow with the text: inside, lines and places are lengths of `Theme.px`.
    """

    def __init__(
        self, height: int = 64, *, dense: int | None = None, inset: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._height, self._dense = height, dense
        self.inset = inset  # of the hairlines, logical pixels at either side

    def row_height(self) -> int:
        theme = current_theme()
        if theme.density == "dense" and self._dense is not None:
            return max(theme.px(self._dense), theme.size.dense_row)
        return theme.px(self._height)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self.row_height())

    def is_parted(self, index: Index) -> bool:
        """Whether a hairline stands below a row."""
        return index.row() + 1 < index.model().rowCount(index.parent())

    def ground(self, option: QStyleOptionViewItem, _index: Index) -> QColor | None:
        """Fill behind a row, None for none; a subclass may mark rows that want attention."""
        color, state = current_theme().color, option.state
        if state & QStyle.StateFlag.State_Selected:
            return color.accent_soft
        if state & QStyle.StateFlag.State_Enabled and state & QStyle.StateFlag.State_MouseOver:
            return color.pressed if state & QStyle.StateFlag.State_Sunken else color.hover
        return None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        painter.save()
        mirror(painter, rect)
        if (fill := self.ground(option, index)) is not None:
            painter.fillRect(rect, fill)
        self.paint_content(painter, rect, option, index)
        if self.is_parted(index):
            draw_hairline(painter, rect, inset=self.inset)
        if shows_ring(option):
            theme = current_theme()
            ringed = QRectF(rect).adjusted(1, 1, -1, -2)
            outline_rounded(painter, ringed, theme.radius.md, theme.color.focus, theme.stroke.focus)
        painter.restore()

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        raise NotImplementedError
