"""The pickups of one tab in full-width rows, where the window is too narrow for a board."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from associate_app.domain.pickup import PickupState
from ui.kit.drawing import draw_hairline, draw_text, outline_rounded
from ui.kit.rows import ROW, Index, shows_ring
from ui.kit.wrapped import text_width
from ui.screens.pickups.face import FaceLine, bars_width, face_height, line_rects, paint_bars, paint_face
from ui.screens.pickups.pickup_list import PickupDelegate, PickupList, deadline_line, mark_lines
from ui.screens.pickups.view import PickupCard
from ui.theme.icons import paint_icon
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme

SIDE = 24
_ROW, _DENSE_ROW = 72, 48
_ABOVE, _DENSE_ABOVE = 15, 4
_GAP = 16
_NUMBER = 80  # least width of the column of numbers
_ICON = 20
_NAME = 140  # least width of a name before the shelf goes below it


class WideDelegate(PickupDelegate):
    """Number and items, name and words, the shelf or the bars of the deadline, and a chevron; marks below."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        card: PickupCard = index.data(ROW)
        place = _Columns(self.shown_in, self.shown_in.viewport().width())
        theme = current_theme()
        dense = theme.density == "dense"
        height = place.head_height(card) + place.marks_height(card)
        above = _DENSE_ABOVE if dense else _ABOVE
        return QSize(0, max(height + 2 * above, theme.px(_DENSE_ROW if dense else _ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: PickupCard = index.data(ROW)
        rect: QRect = option.rect
        theme, place = current_theme(), _Columns(self.shown_in, rect.width())
        painter.save()
        mirror(painter, rect)
        painter.fillRect(rect, _ground(card, option.state))
        head = place.head(rect, card)
        self._paint_number(painter, head, card, place)
        names = QRectF(place.name, head.top(), place.name_width, head.height())
        paint_face(painter, names, _lines(card, place))
        end = QRectF(place.end, head.top(), place.chevron - place.end - _GAP, head.height())
        if card.shelf and place.end:
            self._paint_shelf(painter, end, card)
        elif card.deadline.bars >= 0 and place.end:
            paint_bars(painter, end, card.deadline)
        size = theme.glyph(_ICON)
        chevron = QRectF(place.chevron, head.center().y() - size / 2, size, size)
        paint_icon(painter, chevron, "chevron-right", _ink(card, "ink2"))
        paint_face(painter, place.marks(rect, card), _marks(card))
        if index.row() + 1 < index.model().rowCount():
            draw_hairline(painter, rect)
        if shows_ring(option):
            inner = QRectF(rect).adjusted(2, 2, -2, -2)
            outline_rounded(painter, inner, theme.radius.md, theme.color.focus, theme.stroke.focus)
        painter.restore()

    def mark_rect(self, item: QRect, card: PickupCard) -> QRect:
        marks = _Columns(self.shown_in, item.width()).marks(item, card)
        for line, rect in line_rects(_marks(card), marks):
            if line.chevron:
                return QRect(item.left(), int(rect.top()), item.width(), item.bottom() - int(rect.top()))
        return QRect()

    def _paint_number(self, painter: QPainter, head: QRectF, card: PickupCard, place: "_Columns") -> None:
        text = current_theme().text
        line = QRectF(SIDE, head.top(), place.number_width, text["body"].line)
        draw_text(painter, line, card.id, weight=600, colour=_ink(card, "ink"))
        below = QRectF(SIDE, line.bottom(), place.number_width, text["caption"].line)
        draw_text(painter, below, card.items, role="caption", colour=_ink(card, "ink3"))

    def _paint_shelf(self, painter: QPainter, end: QRectF, card: PickupCard) -> None:
        ink, size = _ink(card, "ink2"), current_theme().glyph(_ICON)
        paint_icon(painter, QRectF(end.left(), end.center().y() - size / 2, size, size), "map-pin", ink)
        draw_text(painter, end.adjusted(size + 8, 0, 1, 0), card.shelf, colour=ink)


class WideList(PickupList):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WideDelegate(), parent)


class _Columns:
    """Where the columns of a list of `width` begin; `end` is 0 when there is no room for it."""

    def __init__(self, rows: PickupList, width: int) -> None:
        theme, cards = current_theme(), rows.cards()
        numbers = (max(text_width(each.id, "body", 600), text_width(each.items, "caption")) for each in cards)
        self.number_width = max(theme.px(_NUMBER), *numbers, 0) + 1
        self.name = SIDE + self.number_width + _GAP + 8
        self.chevron = width - SIDE - theme.glyph(_ICON)
        shelves = max((text_width(each.shelf) for each in cards), default=0.0)
        shelf = theme.glyph(_ICON) + 8 + shelves + 1 if shelves else 0.0
        bars = bars_width() if any(each.deadline.bars >= 0 for each in cards) else 0.0
        wide = max(shelf, bars)
        end = self.chevron - _GAP - 8 - wide
        self.end = end if wide and end - self.name >= theme.px(_NAME) else 0.0
        self.name_width = max(1.0, (self.end or self.chevron) - _GAP - self.name)
        self._marks_width = width - SIDE - self.name

    def head_height(self, card: PickupCard) -> int:
        text = current_theme().text
        number = text["body"].line + text["caption"].line
        return max(number, face_height(_lines(card, self), self.name_width))

    def marks_height(self, card: PickupCard) -> int:
        return face_height(_marks(card), self._marks_width)

    def head(self, row: QRect, card: PickupCard) -> QRectF:
        height = self.head_height(card)
        top = row.top() + (row.height() - height - self.marks_height(card)) / 2
        return QRectF(SIDE, top, self.chevron - SIDE, height)

    def marks(self, row: QRect, card: PickupCard) -> QRectF:
        top = self.head(row, card).bottom()
        return QRectF(self.name, top, self._marks_width, self.marks_height(card))


def _lines(card: PickupCard, place: _Columns) -> tuple[FaceLine, ...]:
    done = card.state is PickupState.HANDED_OVER
    name = FaceLine(words=card.name, weight=600, ink="ink2" if done else "ink")
    return (name, deadline_line(card, bars=False, right="" if place.end else card.shelf))


def _marks(card: PickupCard) -> tuple[FaceLine, ...]:
    return mark_lines(card, current_theme().size.touch - _DENSE_ABOVE)


def _ground(card: PickupCard, state: QStyle.StateFlag) -> QColor:
    color = current_theme().color
    if card.selected:
        return color.accent_soft
    return color.hover if state & QStyle.StateFlag.State_MouseOver else color.surface


def _ink(card: PickupCard, role: str) -> QColor:
    return current_theme().color["accent_ink" if card.selected and role != "ink" else role]
