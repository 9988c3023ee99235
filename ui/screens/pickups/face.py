"""The lines of text on a card or row: how high they are, and painting them.

Words wrap, and what stands at their right end goes below them where the line is too narrow for both.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui.kit.drawing import draw_text, fill_rounded
from ui.kit.wrapped import draw_wrapped, text_width, wrapped_height
from ui.screens.pickups.view import BARS, Deadline
from ui.theme.icons import paint_icon
from ui.theme.tokens import TextRole, current_theme

BAR_INKS = {"danger": "danger", "warn": "warn", "success": "accent", "neutral": "accent"}
_BAR, _BAR_GAP, _BAR_HEIGHT = 5, 3, 16
_ICON, _ICON_GAP = 16, 4
_GAP = 8
_ROOM = 96  # for words beside what stands at the right
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class FaceLine:
    """`lead` comes before the words in bold, `right` and the bars of `deadline` at the end of the line.

    `above` is space in logical pixels at text scale 100, `tall` the least height in logical pixels.
    """

    words: str
    role: TextRole = "body"
    weight: int | None = None
    ink: str = "ink"
    lead: str = ""
    icon: str = ""
    right: str = ""
    deadline: Deadline | None = None
    chevron: bool = False
    above: int = 0
    tall: int = 0


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the parts of one line lie, from its left and top."""

    left: float
    room: float
    beside: float  # width of what stands at the right, 0 when it goes below or away
    words: int
    height: int


def face_height(lines: Sequence[FaceLine], width: float) -> int:
    return sum(current_theme().px(line.above) + _placed(line, width).height for line in lines)


def line_rects(lines: Sequence[FaceLine], face: QRectF) -> Iterator[tuple[FaceLine, QRectF]]:
    """Each line with its rectangle in `face`."""
    top = face.top()
    for line in lines:
        top += current_theme().px(line.above)
        height = _placed(line, face.width()).height
        yield line, QRectF(face.left(), top, face.width(), height)
        top += height


def paint_face(painter: QPainter, face: QRectF, lines: Sequence[FaceLine]) -> None:
    for line, rect in line_rects(lines, face):
        _paint_line(painter, rect, line)


def bars_width() -> float:
    px = current_theme().px
    return float(BARS * px(_BAR) + (BARS - 1) * px(_BAR_GAP))


def paint_bars(painter: QPainter, line: QRectF, deadline: Deadline) -> None:
    """The deadline's bars at the right end of `line`."""
    color, px = current_theme().color, current_theme().px
    wide, tall = px(_BAR), px(_BAR_HEIGHT)
    left, top = line.right() - bars_width(), line.center().y() - tall / 2
    for place in range(BARS):
        fill = color[BAR_INKS[deadline.tone]] if place < deadline.bars else color.line
        fill_rounded(painter, QRectF(left + place * (wide + px(_BAR_GAP)), top, wide, tall), 1.5, fill)


def _placed(line: FaceLine, width: float) -> _Place:
    px = current_theme().px
    left = px(_ICON + _ICON_GAP) if line.icon else 0.0
    left += text_width(line.lead, line.role, 600) + _GAP if line.lead else 0
    beside = _beside(line)
    room = width - left - beside - (_GAP if beside else 0)
    below = 0
    natural = text_width(line.words, line.role, line.weight)
    if beside and room < min(natural, px(_ROOM)):
        room, beside = width - left, 0
        below = current_theme().text["caption"].line if line.right else 0
    words = wrapped_height(line.words, room, line.role, line.weight)
    return _Place(left, room, beside, words, max(words + below, line.tall))


def _beside(line: FaceLine) -> float:
    wide = text_width(line.right, "caption") + 1 if line.right else 0.0
    if line.deadline is not None and line.deadline.bars >= 0:
        wide += bars_width() + (_GAP if wide else 0)
    return wide + current_theme().px(_ICON) if line.chevron else wide


def _paint_line(painter: QPainter, rect: QRectF, line: FaceLine) -> None:
    theme = current_theme()
    place = _placed(line, rect.width())
    height = theme.text[line.role].line
    top = rect.top() + (max(0.0, rect.height() - place.words) / 2 if line.tall else 0)
    first = QRectF(rect.left(), top, rect.width(), height)
    if line.icon:
        _paint_icon(painter, first, line.icon, line.ink, at=first.left())
    if line.lead:
        lead = first.adjusted(theme.px(_ICON + _ICON_GAP) if line.icon else 0, 0, 0, 0)
        draw_text(painter, lead, line.lead, role=line.role, weight=600, colour=theme.color[line.ink])
    words = QRectF(rect.left() + place.left, top, place.room, place.words)
    draw_wrapped(painter, words, line.words, role=line.role, weight=line.weight, colour=theme.color[line.ink])
    if place.beside:
        _paint_beside(painter, first, line)
    elif line.right:
        under = QRectF(rect.left(), top + place.words, rect.width(), theme.text["caption"].line)
        draw_text(painter, under, line.right, role="caption", colour=theme.color.ink3)


def _paint_beside(painter: QPainter, first: QRectF, line: FaceLine) -> None:
    end = QRectF(first)
    if line.chevron:
        _paint_icon(painter, end, "chevron-right", line.ink, at=end.right() - current_theme().px(_ICON))
    if line.deadline is not None and line.deadline.bars >= 0:
        paint_bars(painter, end, line.deadline)
        end.setRight(end.right() - bars_width() - _GAP)
    if line.right:
        draw_text(painter, end, line.right, role="caption", colour=current_theme().color.ink3, align=_RIGHT)


def _paint_icon(painter: QPainter, line: QRectF, icon: str, ink: str, *, at: float) -> None:
    size = current_theme().px(_ICON)
    paint_icon(
        painter, QRectF(at, line.center().y() - size / 2, size, size), icon, current_theme().color[ink]
    )
