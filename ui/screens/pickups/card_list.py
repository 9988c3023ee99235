"""One column of the board: cards painted by a delegate."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from associate_app.domain.pickup import PickupState
from ui.kit.drawing import fill_rounded, outline_rounded
from ui.kit.rows import ROW, Index, shows_ring
from ui.screens.pickups.face import FaceLine, face_height, line_rects, paint_face
from ui.screens.pickups.pickup_list import PickupDelegate, PickupList, deadline_line, mark_lines
from ui.screens.pickups.view import PickupCard
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme

SCROLL_BAR = 8  # kept free beside the cards, so that they don't change their width
_GAP, _DENSE_GAP = 8, 4
_PAD, _TOP, _BOTTOM = 14, 14, 18
_DENSE_TOP = 6
_DONE = 80
_ONE_ROW = 248  # from this width on, number and name share a line in a dense window


class CardDelegate(PickupDelegate):
    """In a dense window a card has two lines, number and name in the first."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        card: PickupCard = index.data(ROW)
        width = self.shown_in.width() - SCROLL_BAR
        top, bottom = _pads(width)
        height = face_height(card_lines(card, width), width - 2 * _PAD) + top + bottom
        least = current_theme().px(_DONE) if not _is_dense(width) else 0
        return QSize(0, max(height, least) + _gap())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: PickupCard = index.data(ROW)
        rect: QRect = option.rect
        width = self.shown_in.width() - SCROLL_BAR
        painter.save()
        mirror(painter, QRect(0, rect.top(), self.shown_in.viewport().width(), rect.height()))
        frame = QRectF(0, rect.top(), width, rect.height() - _gap())
        self._paint_frame(painter, frame, card, option)
        paint_face(painter, self._inner(frame), card_lines(card, width))
        painter.restore()

    def mark_rect(self, item: QRect, card: PickupCard) -> QRect:
        width = self.shown_in.width() - SCROLL_BAR
        frame = QRectF(item.left(), item.top(), width, item.height() - _gap())
        for line, rect in line_rects(card_lines(card, width), self._inner(frame)):
            if line.chevron:
                top = int(rect.top())
                return QRect(item.left(), top, item.width(), int(frame.bottom()) - top)
        return QRect()

    def _inner(self, frame: QRectF) -> QRectF:
        top, bottom = _pads(frame.width())
        return frame.adjusted(_PAD, top, -_PAD, -bottom)

    def _paint_frame(
        self, painter: QPainter, frame: QRectF, card: PickupCard, option: QStyleOptionViewItem
    ) -> None:
        theme, state = current_theme(), option.state
        done = card.state is PickupState.HANDED_OVER
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not done or hovered:
            fill = theme.color.hover if hovered and not card.selected else theme.color.surface
            fill_rounded(painter, frame, theme.radius.lg, fill)
        if card.selected:
            outline_rounded(painter, frame, theme.radius.lg, theme.color.accent, theme.stroke.selected)
        elif done:
            outline_rounded(painter, frame, theme.radius.lg, theme.color.line, theme.stroke.hairline)
        if shows_ring(option):
            inner = frame.adjusted(4, 4, -4, -4) if card.selected else frame
            outline_rounded(painter, inner, theme.radius.lg, theme.color.focus, theme.stroke.focus)


class CardList(PickupList):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(CardDelegate(), parent)


def card_lines(card: PickupCard, width: float) -> tuple[FaceLine, ...]:
    """What stands on a card of `width` logical pixels."""
    done = card.state is PickupState.HANDED_OVER
    ink, name_ink = ("ink2", "ink3") if done else ("ink", "ink")
    right = card.deadline.words if done else card.items
    marks = mark_lines(card, current_theme().size.touch - _pads(width)[1])
    if _is_dense(width):
        first = FaceLine(lead=card.id, words=card.name, ink=ink, right=right)
        more = deadline_line(card, right=card.shelf, bars=True, above=2)
        return (first, *marks) if done else (first, more, *marks)
    first = FaceLine(words=card.id, weight=600, ink=ink, right=right)
    name = FaceLine(words=card.name, ink=name_ink)
    return (first, name, *marks) if done else (first, name, deadline_line(card, bars=True, above=10), *marks)


def _is_dense(width: float) -> bool:
    theme = current_theme()
    return theme.density == "dense" and width >= theme.px(_ONE_ROW)


def _pads(width: float) -> tuple[int, int]:
    return (_DENSE_TOP, _DENSE_TOP) if _is_dense(width) else (_TOP, _BOTTOM)


def _gap() -> int:
    return _DENSE_GAP if current_theme().density == "dense" else _GAP
