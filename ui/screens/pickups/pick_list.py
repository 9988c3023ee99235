"""The lines of one pickup: picture, name, bin, and whether it is verified."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.kit.drawing import draw_text, fill_rounded, outline_rounded
from ui.screens.pickups.view import LineView
from ui.screens.picture import paint_variant
from ui.theme.icons import paint_icon
from ui.theme.tokens import current_theme

_ROOMY, _TIGHT, _FOUND = 96, 76, 70
_FEW = 3
_PAD = 12
_PICTURE, _SMALL = QSize(56, 64), QSize(49, 56)
_GLYPH = 24

Index = QModelIndex | QPersistentModelIndex


class LineModel(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[LineView, ...] = ()
        self.picking = False

    def show_lines(self, lines: tuple[LineView, ...], *, picking: bool) -> None:
        """`picking` says that the rows show bins, else prices."""
        if (lines, picking) == (self.lines, self.picking):
            return
        self.beginResetModel()
        self.lines, self.picking = lines, picking
        self.endResetModel()

    @property
    def row_height(self) -> int:
        """Room around three pieces to look for; less around more, and around those that are found."""
        looking = not self.picking or any(not line.done for line in self.lines)
        if not looking:
            return _FOUND
        return _ROOMY if len(self.lines) <= _FEW else _TIGHT

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join((line.name, line.detail, line.place, *self._state(line)))
        return None

    def _state(self, line: LineView) -> tuple[str, ...]:
        if line.taken_off or not self.picking:
            return ()
        return (self.tr("verified") if line.done else self.tr("to be found"),)


class LineDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        model: Any = index.model()
        return QSize(0, model.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: LineView = index.data(Qt.ItemDataRole.UserRole)
        model: Any = index.model()
        theme, rect = current_theme(), option.rect
        frame = QRectF(QRect(rect).adjusted(0, 2, 0, -2))
        painter.save()
        if line.current:
            fill_rounded(painter, frame, theme.radius.lg, theme.color.accent_soft)
            outline_rounded(painter, frame, theme.radius.lg, theme.color.accent, theme.stroke.selected)
        size = _PICTURE if model.row_height == _ROOMY else _SMALL
        picture = QRectF(0, 0, size.width(), size.height())
        picture.moveCenter(QPointF(frame.left() + _PAD + 2 + _PICTURE.width() / 2, frame.center().y()))
        paint_variant(painter, picture, line.art, line.colour)
        self._paint_glyph(painter, frame, line, model.picking)
        words = QRectF(frame.left() + _PAD + _PICTURE.width() + 14, frame.center().y() - 31, 0, 62)
        glyph = _GLYPH + 10 if model.picking or line.taken_off else 0
        words.setRight(frame.right() - _PAD - glyph)
        self._paint_words(painter, words, line, model.picking)
        painter.restore()

    def _paint_glyph(self, painter: QPainter, frame: QRectF, line: LineView, picking: bool) -> None:
        color = current_theme().color
        glyph = QRectF(frame.right() - _PAD - _GLYPH, frame.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
        if line.taken_off:
            paint_icon(painter, glyph, "minus", color.ink3)
        elif picking and line.done:
            paint_icon(painter, glyph, "badge-check", color.success)
        elif picking and line.current:
            paint_icon(painter, glyph, "scan-barcode", color.accent)

    def _paint_words(self, painter: QPainter, words: QRectF, line: LineView, picking: bool) -> None:
        color = current_theme().color
        place = QRectF(words.left(), words.top() + 42, words.width(), 20)
        name = QRectF(words.left(), words.top(), words.width(), 22)
        draw_text(painter, name, line.name, weight=600, colour=color.ink3 if line.taken_off else color.ink)
        detail = QRectF(words.left(), words.top() + 22, words.width(), 20)
        draw_text(painter, detail, line.detail, role="caption", colour=color.ink3)
        if picking and not line.taken_off:
            icon = "package" if line.done else "map-pin"
            paint_icon(painter, QRectF(place.left(), place.center().y() - 8, 16, 16), icon, color.ink2)
            place.setLeft(place.left() + 20)
        draw_text(painter, place, line.place, role="caption", colour=color.ink2)


class PickList(QListView):
    """Emits the id of a line that is clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LineModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(self))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.chosen.emit(self.lines.lines[index.row()].id))

    def show_lines(self, lines: tuple[LineView, ...], *, picking: bool) -> None:
        self.lines.show_lines(lines, picking=picking)
        self.setMaximumHeight(max(1, len(lines) * self.lines.row_height))
        self.updateGeometry()
        self._keep_current_in_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A strip of news below takes some of the room; the row to look for stays whole."""
        super().resizeEvent(event)
        self._keep_current_in_view()

    def _keep_current_in_view(self) -> None:
        current = next((row for row, line in enumerate(self.lines.lines) if line.current), None)
        if current is not None:
            self.scrollTo(self.lines.index(current))

    def sizeHint(self) -> QSize:
        return QSize(336, self.maximumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self.maximumHeight(), _ROOMY))
