"""Rows of long lists: a delegate that paints ground and hairline and leaves the content to its subclass."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.kit.drawing import draw_hairline
from ui.theme.tokens import current_theme

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Subclasses paint into the rectangle that `paint_content` gets; the last row has no hairline.

    The design knows rows of 56, 64, 72 and 88 px.
    """

    def __init__(self, height: int = 64, *, inset: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height, self._inset = height, inset

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self._height)

    def ground(self, option: QStyleOptionViewItem, _index: Index) -> QColor | None:
        """Fill behind a row, None for none; a subclass may mark rows that want attention."""
        color, state = current_theme().color, option.state
        if state & QStyle.StateFlag.State_Selected:
            return color.accent_soft
        if state & QStyle.StateFlag.State_MouseOver and state & QStyle.StateFlag.State_Enabled:
            return color.hover
        return None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        painter.save()
        if (fill := self.ground(option, index)) is not None:
            painter.fillRect(rect, fill)
        self.paint_content(painter, rect, option, index)
        if index.row() + 1 < index.model().rowCount(index.parent()):
            draw_hairline(painter, rect, inset=self._inset)
        painter.restore()

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        raise NotImplementedError
