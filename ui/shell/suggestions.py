"""What the omnibox offers while somebody types; the focus stays in the field."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.kit.drawing import draw_text, fill_rounded, paint_shadow
from ui.kit.row_model import RowModel
from ui.kit.row_view import RowView
from ui.kit.rows import ROW, Index, row_width
from ui.kit.wrapped import draw_wrapped, wrapped_height
from ui.shell.omnibox import OmniboxView
from ui.shell.suggestion import Suggestion
from ui.theme.icons import paint_icon
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme

_ROW, _HEADING = 56, 32
_SHADOW = 24
_INSET = 8
_WIDTH = 640  # of the list at least, however narrow the field
_MARGIN = 16

Row = Suggestion | str
"""A group's name stands above its first row."""


class _Rows(RowModel[Row]):
    def __init__(self) -> None:
        super().__init__(
            lambda row: row if isinstance(row, str) else (row.does, row.route, row.group),
            lambda row: row if isinstance(row, str) else row.name,
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = index.data(ROW)  # None when the rows went away under the finger
        if not isinstance(row, Suggestion) or not row.enabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _height(index.data(ROW), row_width(option)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        rect: QRect = option.rect
        painter.save()
        mirror(painter, rect)
        if isinstance(row, str):
            _paint_heading(painter, rect, row)
        else:
            state = option.state
            if state & QStyle.StateFlag.State_Selected:
                fill_rounded(painter, QRectF(rect), 8, current_theme().color.accent_soft)
            elif state & QStyle.StateFlag.State_MouseOver and row.enabled:
                fill_rounded(painter, QRectF(rect), 8, current_theme().color.hover)
            _paint_row(painter, rect, row)
        painter.restore()


def _height(row: Row, width: int) -> int:
    """In a list of that width; words wrap."""
    theme = current_theme()
    if isinstance(row, str):
        return theme.px(_HEADING)
    dense = theme.density == "dense"
    least, around = (theme.size.dense_row, 4) if dense else (theme.px(_ROW), 12)
    return max(least, sum(_lines(row, _words(QRect(0, 0, width, 0)).width())) + around)


def _words(rect: QRect) -> QRectF:
    left = rect.left() + 8 + current_theme().size.icon + 16
    return QRectF(left, rect.top(), rect.right() - 8 - left, rect.height())


def _lines(row: Suggestion, width: float) -> tuple[int, int]:
    """Heights of title and detail."""
    detail = wrapped_height(row.detail, width, "caption") if row.detail else 0
    return wrapped_height(row.title, width, "body", 500), detail


def _paint_heading(painter: QPainter, rect: QRect, text: str) -> None:
    theme = current_theme()
    line = theme.text["caption"].line
    place = QRectF(rect.left() + 8, rect.bottom() - line - 3, rect.width() - 16, line)
    draw_text(painter, place, text, role="caption", weight=600, colour=theme.color.ink3)


def _paint_row(painter: QPainter, rect: QRect, row: Suggestion) -> None:
    theme = current_theme()
    color = theme.color
    ink, soft = (color.ink, color.ink3) if row.enabled else (color.ink3, color.ink3)
    icon = theme.size.icon
    middle = rect.top() + rect.height() / 2
    paint_icon(painter, QRectF(rect.left() + 8, middle - icon / 2, icon, icon), row.icon, color.ink2)
    words = _words(rect)
    title, detail = _lines(row, words.width())
    words.setTop(middle - (title + detail) / 2)
    draw_wrapped(painter, words, row.title, weight=500, colour=ink)
    words.setTop(words.top() + title)
    if row.detail:
        draw_wrapped(painter, words, row.detail, role="caption", colour=soft)


class _List(RowView[Row]):
    """Rows by their place among the suggestions; groups are told by a row of their own."""

    def __init__(self) -> None:
        super().__init__(_Rows(), _Delegate())
        self.setObjectName("suggestions")
        self.setAccessibleName(self.tr("Suggestions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def rows(self) -> tuple[Row, ...]:
        return self._rows.rows()

    def show_rows(self, suggestions: Sequence[Suggestion]) -> None:
        rows: list[Row] = []
        group = ""
        for each in suggestions:
            if each.group != group and each.group:
                rows.append(each.group)
            group = each.group
            rows.append(each)
        self._rows.show_rows(rows)

    def press(self, index: QModelIndex) -> None:
        """Qt tells clicks on headings and disabled rows too."""
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:
            super().press(index)

    def full_height(self, width: int) -> int:
        return sum(_height(row, width) for row in self.rows())

    def index_of(self, place: int) -> QModelIndex:
        """Of the suggestion at `place`, headings not counted."""
        at = [row for row, each in enumerate(self.rows()) if not isinstance(each, str)]
        return self.model().index(at[place], 0) if 0 <= place < len(at) else QModelIndex()

    def place_of(self, suggestion: Suggestion) -> int:
        return [each for each in self.rows() if not isinstance(each, str)].index(suggestion)


class Suggestions(QWidget):
    """Lies over `host`; what is chosen is told by its place in the view's suggestions."""

    chosen = Signal(int)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._below: QWidget | None = None
        self.list = _List()
        column = QVBoxLayout(self)
        edge = _SHADOW + _INSET
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self.list)
        self.list.opened.connect(lambda row: self.chosen.emit(self.list.place_of(row)))
        host.installEventFilter(self)
        self.hide()

    def show_view(self, view: OmniboxView, below: QWidget) -> None:
        self._below = below
        self.list.show_rows(view.suggestions)
        self.setVisible(bool(view.suggestions) and view.state == "focus")
        if self.isHidden():
            return
        self._place(below)
        self.raise_()
        index = self.list.index_of(view.selected)
        self.list.setCurrentIndex(index)
        self.list.mark(index.row())
        if index.isValid():
            self.list.scrollTo(index)
            self._announce(view.suggestions[view.selected].name, below)
        else:
            self.list.scrollToTop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has another shape: the list follows the field."""
        moved = watched is self._host and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
        if moved and self.isVisible() and self._below is not None:
            self._place(self._below)
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        frame = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        paint_shadow(painter, frame, theme.radius.lg)
        fill_rounded(painter, frame, theme.radius.lg, theme.color.surface)

    def _place(self, below: QWidget) -> None:
        """As high as its rows, as far as the window goes; then it scrolls."""
        field = QRect(below.mapTo(self._host, below.rect().topLeft()), below.size())
        window = self._host.rect().adjusted(_MARGIN, 0, -_MARGIN, -_MARGIN)
        width = min(max(field.width(), current_theme().px(_WIDTH)), window.width())
        if self._host.height() > self._host.width():
            width = window.width()
        left = field.left()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = field.right() + 1 - width
        left = max(window.left(), min(left, window.right() + 1 - width))
        top = field.bottom() + 8
        height = min(self.list.full_height(width - 2 * _INSET) + 2 * _INSET, window.bottom() - top)
        self.setGeometry(left - _SHADOW, top - _SHADOW, width + 2 * _SHADOW, height + 2 * _SHADOW)

    def _announce(self, name: str, below: QWidget) -> None:
        """The focus stays in the field, so a screen reader is told what the arrow keys have reached."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(below, name))
