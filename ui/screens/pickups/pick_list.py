"""The lines of one pickup: picture, name, bin, and whether it is verified."""

from typing import Any, cast

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
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.kit.drawing import fill_rounded, outline_rounded
from ui.kit.picture import paint_variant
from ui.screens.pickups.face import FaceLine, face_height, paint_face
from ui.screens.pickups.view import LineView
from ui.theme.icons import paint_icon
from ui.theme.mirror import mirror, upright
from ui.theme.style import KEYBOARD
from ui.theme.tokens import current_theme

_ROOMY, _TIGHT, _FOUND = 96, 76, 70
_FEW = 3
_PAD = 12
_AROUND = 4
_ROOMY_PICTURE, _SMALL_PICTURE = QSize(56, 64), QSize(49, 56)
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
    @property
    def shown_in(self) -> "PickList":
        return cast(PickList, self.parent())

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        model: Any = index.model()
        line: LineView = index.data(Qt.ItemDataRole.UserRole)
        glyph = _has_glyph(line, model.picking)
        words = face_height(_words(line, model.picking), _room(self.shown_in.viewport().width(), glyph=glyph))
        return QSize(0, max(words + 2 * _AROUND, model.row_height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: LineView = index.data(Qt.ItemDataRole.UserRole)
        model: Any = index.model()
        theme, rect = current_theme(), option.rect
        frame = QRectF(QRect(rect).adjusted(0, 2, 0, -2))
        painter.save()
        mirror(painter, rect)
        if line.current:
            fill_rounded(painter, frame, theme.radius.lg, theme.color.accent_soft)
            outline_rounded(painter, frame, theme.radius.lg, theme.color.accent, theme.stroke.selected)
        if self.shown_in.shows_ring(option.state):
            inner = frame.adjusted(4, 4, -4, -4) if line.current else frame
            outline_rounded(painter, inner, theme.radius.md, theme.color.focus, theme.stroke.focus)
        size = _picture(model.row_height)
        picture = QRectF(0, 0, size.width(), size.height())
        picture.moveCenter(QPointF(frame.left() + _PAD + 2 + _ROOMY_PICTURE.width() / 2, frame.center().y()))
        with upright(painter, picture):
            paint_variant(painter, picture, line.art, line.colour)
        self._paint_glyph(painter, frame, line, model.picking)
        lines = _words(line, model.picking)
        room = _room(frame.width(), glyph=_has_glyph(line, model.picking))
        height = face_height(lines, room)
        left = frame.left() + _PAD + _ROOMY_PICTURE.width() + _PAD + 2
        paint_face(painter, QRectF(left, frame.center().y() - height / 2, room, height), lines)
        painter.restore()

    def _paint_glyph(self, painter: QPainter, frame: QRectF, line: LineView, picking: bool) -> None:
        color, size = current_theme().color, current_theme().glyph(_GLYPH)
        glyph = QRectF(frame.right() - _PAD - size, frame.center().y() - size / 2, size, size)
        if line.taken_off:
            paint_icon(painter, glyph, "minus", color.ink3)
        elif picking and line.done:
            paint_icon(painter, glyph, "badge-check", color.success)
        elif picking and line.current:
            paint_icon(painter, glyph, "scan-barcode", color.accent)


class PickList(QListView):
    """As tall as its rows. Emits the id of a line that is clicked, or entered with the keyboard.

    `standing` says where in the list the row is that is looked for, or that the keyboard stands on.
    """

    chosen = Signal(str)
    standing = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_keyboard = False
        self.lines = LineModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(self))
        self.setAccessibleName(self.tr("Pieces"))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)

    def show_lines(self, lines: tuple[LineView, ...], *, picking: bool) -> None:
        stood = self.currentIndex().row()
        self.lines.show_lines(lines, picking=picking)
        if 0 <= stood < len(lines):
            self.setCurrentIndex(self.lines.index(stood))
        self.fit()
        self._show_standing()

    def shows_ring(self, state: QStyle.StateFlag) -> bool:
        """Whether the row in `state` is the one that the keyboard stands on."""
        return self.by_keyboard and bool(state & QStyle.StateFlag.State_HasFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)
        if self.currentIndex().isValid():
            self.standing.emit(self.visualRect(self.currentIndex()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_keyboard = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.by_keyboard = event.reason() in KEYBOARD
        if self.by_keyboard and not self.currentIndex().isValid():
            self.setCurrentIndex(self.lines.index(max(0, self._looked_for())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.doItemsLayout()  # Qt itself looks at the height alone
            self.fit()

    def fit(self) -> None:
        """No taller than its rows, which are taller where it is narrow."""
        height = sum(self.sizeHintForRow(row) for row in range(self.lines.rowCount()))
        self.setFixedHeight(max(1, height))

    def current_rect(self) -> QRect:
        """Of the row that is looked for; empty without one."""
        row = self._looked_for()
        return self.visualRect(self.lines.index(row)) if row >= 0 else QRect()

    def _looked_for(self) -> int:
        return next((row for row, line in enumerate(self.lines.lines) if line.current), -1)

    def _show_standing(self) -> None:
        if self._looked_for() >= 0:
            self.standing.emit(self.current_rect())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.lines.lines[index.row()].id)


def _words(line: LineView, picking: bool) -> tuple[FaceLine, ...]:
    in_bin = picking and not line.taken_off
    return (
        FaceLine(words=line.name, weight=600, ink="ink3" if line.taken_off else "ink"),
        FaceLine(words=line.detail, role="caption", ink="ink3", above=1),
        FaceLine(
            words=line.place,
            role="caption",
            ink="ink2",
            icon=("package" if line.done else "map-pin") if in_bin else "",
            above=2,
        ),
    )


def _has_glyph(line: LineView, picking: bool) -> bool:
    return picking or line.taken_off


def _room(width: float, *, glyph: bool) -> float:
    """For words, beside picture and glyph."""
    beside = current_theme().glyph(_GLYPH) + 10 if glyph else 0
    return max(1.0, width - 3 * _PAD - 2 - _ROOMY_PICTURE.width() - beside)


def _picture(row_height: int) -> QSize:
    return _ROOMY_PICTURE if row_height == _ROOMY else _SMALL_PICTURE
