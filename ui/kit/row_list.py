"""Lists of rows: a model, a delegate that paints them, and the view that says which one was chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.kit.avatar import paint_avatar
from ui.kit.chip import paint_chip
from ui.kit.drawing import draw_hairline, draw_text, outline_rounded
from ui.kit.picture import paint_variant
from ui.kit.row import Placed, Row, lead_width, place
from ui.theme.icons import paint_icon
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme

Index = QModelIndex | QPersistentModelIndex
_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class RowModel(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.lead = 0.0  # logical pixels

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """The same rows are repainted and more rows are added, so that scrolling stays where it is."""
        if rows == self.rows:
            return
        self.lead, known = lead_width(rows), len(self.rows)
        if known and [each.id for each in rows[:known]] == [each.id for each in self.rows]:
            if len(rows) > known:
                self.beginInsertRows(QModelIndex(), known, len(rows) - 1)
                self.rows = rows
                self.endInsertRows()
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(known - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.rows[index.row()]
        return Qt.ItemFlag.ItemIsEnabled if row.heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words
        return None


class RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(Qt.ItemDataRole.UserRole)
        return QSize(0, place(row, _width(option), _lead(option)).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        mirror(painter, rect)
        self._paint_ground(painter, rect, row, option)
        if not (row.heading or row.fact) and index.row() + 1 < index.model().rowCount(QModelIndex()):
            view = option.widget
            draw_hairline(painter, rect, inset=view.hairline_inset if isinstance(view, RowList) else 0)
        painter.translate(rect.topLeft())
        self._paint_parts(painter, row, place(row, _width(option), _lead(option)))
        painter.translate(-rect.topLeft())
        if isinstance(option.widget, RowList) and option.widget.rings(index):
            color = current_theme().color
            outline_rounded(painter, QRectF(rect).adjusted(2, 2, -2, -2), 8, color.focus, 3)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, row: Row, option: QStyleOptionViewItem) -> None:
        color, state = current_theme().color, option.state
        if row.selected:
            painter.fillRect(rect, color.accent_soft)
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), color.accent)
        elif row.id and state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, color.hover)

    def _paint_parts(self, painter: QPainter, row: Row, placed: Placed) -> None:
        color = current_theme().color
        if row.art is not None:
            paint_variant(painter, placed.mark, row.art, row.colour)
        elif row.person:
            paint_avatar(painter, placed.mark, row.person)
        elif row.icon:
            paint_icon(painter, placed.mark, row.icon, color[row.icon_tone])
        for text in placed.texts:
            draw_text(
                painter,
                text.rect,
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


class RowList(QListView):
    """Emits the id of the row that was clicked, or entered with the keyboard.

    It is as high as its rows: the page scrolls.
    """

    chosen = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hairline_inset = 0  # logical pixels at either side
        self._by_keyboard = False
        self._settled = QTimer(self)  # what changes while a layout is at work, that layout does not see
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self._fit)
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)

    def show_rows(self, rows: Sequence[Row]) -> None:
        before = self.rows.rows
        self.rows.show_rows(tuple(rows))
        focusable = any(each.id for each in rows)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if focusable else Qt.FocusPolicy.NoFocus)
        if before != self.rows.rows:
            self._fit()

    def choose(self, id: str) -> None:
        """What a click on that row does."""
        index = next((n for n, row in enumerate(self.rows.rows) if row.id == id), None)
        if index is not None:
            self._choose(self.rows.index(index))

    def rings(self, index: Index) -> bool:
        """Whether the keyboard's ring lies around this row."""
        return self._by_keyboard and self.hasFocus() and index.row() == self.currentIndex().row()

    def content_height(self) -> int:
        """Of all rows at the present width."""
        width = self.viewport().width()
        return sum(place(row, width, self.rows.lead).height for row in self.rows.rows)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, current_theme().size.touch_large)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in _KEYBOARD:
            self._by_keyboard = True
            if not self.currentIndex().isValid():
                self._move(-1, 1)
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(self.currentIndex().row(), 1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def _fit(self) -> None:
        self.setFixedHeight(max(1, self.content_height()))
        self.updateGeometry()

    def _move(self, row: int, step: int) -> None:
        """To the next row on that side that leads somewhere."""
        row += step
        while 0 <= row < self.rows.rowCount():
            if self.rows.rows[row].id:
                self.setCurrentIndex(self.rows.index(row))
                return
            row += step

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and (id := self.rows.rows[index.row()].id):
            self.chosen.emit(id)


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.viewport().width() if isinstance(view, QListView) else int(option.rect.width())


def _lead(option: QStyleOptionViewItem) -> float:
    view = option.widget
    return view.rows.lead if isinstance(view, RowList) else 0.0
