"""The lines of one pickup: picture, name, bin, and whether it is verified."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.kit.drawing import fill_rounded, outline_rounded
from ui.kit.picture import paint_variant
from ui.kit.row_model import RowModel
from ui.kit.row_view import PRESSES, RowView
from ui.kit.rows import ROW, Index, row_width, shows_ring
from ui.screens.pickups.face import FaceLine, face_height, paint_face
from ui.screens.pickups.view import LineView
from ui.theme.icons import paint_icon
from ui.theme.mirror import mirror, upright
from ui.theme.tokens import current_theme

_ROOMY, _TIGHT, _FOUND = 96, 76, 70
_FEW = 3
_PAD = 12
_AROUND = 4
_ROOMY_PICTURE, _SMALL_PICTURE = QSize(56, 64), QSize(49, 56)
_GLYPH = 24


class LineDelegate(QStyledItemDelegate):
    """`picking` says that the rows show bins, else prices."""

    picking = False
    row_height = _ROOMY

    def look_at(self, lines: Sequence[LineView], *, picking: bool) -> None:
        """Room around three pieces to look for; less around more, and around those that are found."""
        self.picking = picking
        looking = not picking or any(not line.done for line in lines)
        self.row_height = (_ROOMY if len(lines) <= _FEW else _TIGHT) if looking else _FOUND

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: LineView = index.data(ROW)
        room = _room(row_width(option), glyph=_has_glyph(line, self.picking))
        words = face_height(_words(line, self.picking), room)
        return QSize(0, max(words + 2 * _AROUND, self.row_height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: LineView = index.data(ROW)
        theme, rect = current_theme(), option.rect
        frame = QRectF(QRect(rect).adjusted(0, 2, 0, -2))
        painter.save()
        mirror(painter, rect)
        if line.current:
            fill_rounded(painter, frame, theme.radius.lg, theme.color.accent_soft)
            outline_rounded(painter, frame, theme.radius.lg, theme.color.accent, theme.stroke.selected)
        if shows_ring(option):
            inner = frame.adjusted(4, 4, -4, -4) if line.current else frame
            outline_rounded(painter, inner, theme.radius.md, theme.color.focus, theme.stroke.focus)
        size = _picture(self.row_height)
        picture = QRectF(0, 0, size.width(), size.height())
        picture.moveCenter(QPointF(frame.left() + _PAD + 2 + _ROOMY_PICTURE.width() / 2, frame.center().y()))
        with upright(painter, picture):
            paint_variant(painter, picture, line.art, line.colour)
        self._paint_glyph(painter, frame, line, self.picking)
        lines = _words(line, self.picking)
        room = _room(frame.width(), glyph=_has_glyph(line, self.picking))
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


class PickList(RowView[LineView]):
    """As tall as its rows. Emits the id of a line that is pressed.

    `standing` says where in the list the row is that is looked for, or that the keyboard stands on.
    """

    chosen = Signal(str)
    standing = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        model, self._delegate = RowModel[LineView](lambda line: line.id, self._said), LineDelegate()
        super().__init__(model, self._delegate, grows=True, parent=parent)
        self.setAccessibleName(self.tr("Pieces"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.opened.connect(lambda line: self.chosen.emit(line.id))

    def lines(self) -> tuple[LineView, ...]:
        return self._rows.rows()

    def show_lines(self, lines: tuple[LineView, ...], *, picking: bool) -> None:
        """`picking` says that the rows show bins, else prices."""
        self._delegate.look_at(lines, picking=picking)
        self._rows.show_rows(lines)
        self.mark(self._looked_for())
        if self._looked_for() >= 0:
            self.standing.emit(self.current_rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if self.currentIndex().isValid() and event.key() not in PRESSES:
            self.standing.emit(self.visualRect(self.currentIndex()))

    def first_stop(self) -> QModelIndex:
        return self._rows.index(max(0, self._looked_for()))

    def current_rect(self) -> QRect:
        """Of the row that is looked for; empty without one."""
        row = self._looked_for()
        return self.visualRect(self._rows.index(row)) if row >= 0 else QRect()

    def _looked_for(self) -> int:
        return next((row for row, line in enumerate(self.lines()) if line.current), -1)

    def _said(self, line: LineView) -> str:
        parts = [line.name, line.detail, line.place]
        if self._delegate.picking and not line.taken_off:
            parts.append(self.tr("verified") if line.done else self.tr("to be found"))
        return ", ".join(parts)


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
