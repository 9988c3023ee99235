"""Where the parts of one line stand in the table of the basket."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF

from ui.format.numbers import grouped
from ui.kit.row import RIGHT, Text
from ui.kit.wrapped import text_width, wrapped_height
from ui.screens.sell.line_face import Face, Part, Words
from ui.screens.sell.view import LineView, Remark
from ui.theme.tokens import TextRole, current_theme

_SIDE, _GAP = 16, 16
_NUMBER, _PICTURE, _ICON, _LEAD, _CONTROL = 24, 36, 20, 8, 32
_ITEM, _HOW = 0.45, 0.25  # shares of what the numbers leave; the rest is for the offer
_REMARKS = {"danger": "circle-alert", "warn": "triangle-alert", "offline": "cloud-off", "neutral": "info"}


@dataclass(frozen=True, slots=True)
class Widths:
    """What the columns of numbers need, in logical pixels: the same for all lines."""

    number: float
    stepper: float
    each: float
    off: float
    total: float


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edge and width of each column."""

    number: tuple[float, float]
    picture: tuple[float, float]
    item: tuple[float, float]
    how: tuple[float, float]
    stepper: tuple[float, float]
    each: tuple[float, float]
    offer: tuple[float, float]
    off: tuple[float, float]
    total: tuple[float, float]


def widths_of(lines: tuple[LineView, ...], heads: tuple[str, str, str, str, str]) -> Widths:
    """`heads` are the titles of number, stepper, price, off and total."""
    theme = current_theme()

    def most(words: Iterator[str], head: str, weight: int | None = None) -> float:
        found = max((text_width(each, "body", weight) for each in words), default=0.0)
        return max(found, text_width(head, "caption", 500)) + 1

    pieces = max((line.pieces for line in lines), default=0)
    digits = text_width("0" * len(grouped(max(pieces, 99))), "body", 600) + 12
    number, stepper, each, off, total = heads
    count = max(text_width(grouped(len(lines))), text_width(number, "caption", 500)) + 1
    return Widths(
        number=max(float(theme.px(_NUMBER)), count),
        stepper=max(2 * theme.px(_CONTROL) + digits, text_width(stepper, "caption", 500) + 1),
        each=most((line.each for line in lines), each),
        off=most((line.off for line in lines), off),
        total=most((line.price for line in lines), total, 600),
    )


def columns(width: float, widths: Widths) -> Columns:
    left = float(_SIDE)
    number = (left, widths.number)
    left += widths.number + 4
    picture = (left, float(_PICTURE))
    left += _PICTURE + _GAP
    total = (width - _SIDE - widths.total, widths.total)
    off = (total[0] - _GAP - widths.off, widths.off)
    fixed = widths.stepper + widths.each + 4 * _GAP
    rest = max(off[0] - left - fixed, 120.0)
    item = (left, rest * _ITEM)
    how = (item[0] + item[1] + _GAP, rest * _HOW)
    stepper = (how[0] + how[1] + _GAP, widths.stepper)
    each = (stepper[0] + stepper[1] + _GAP, widths.each)
    offer = (each[0] + each[1] + _GAP, rest * (1 - _ITEM - _HOW) - _GAP)
    return Columns(number, picture, item, how, stepper, each, offer, off, total)


def table_face(line: LineView, width: int, widths: Widths) -> Face:
    theme = current_theme()
    return _face(line, width, widths, theme.scale, theme.density)


@lru_cache(maxsize=2_048)
def _face(line: LineView, width: int, widths: Widths, _scale: float, _density: str) -> Face:
    theme = current_theme()
    at = columns(width, widths)
    item, item_tall = _item(line, *at.item)
    how, how_tall = _hows(line, *at.how)
    offer_tall = wrapped_height(line.offer, at.offer[1]) if line.offer else 0
    least = theme.size.dense_row
    height = max(least, round(max(item_tall, how_tall, offer_tall)) + 8)
    offer = Words(QRectF(at.offer[0], 0.0, at.offer[1], offer_tall), line.offer, "body", None, "ink2")
    words = (
        *_middle(item, item_tall, height),
        *_middle(how, how_tall, height),
        *(_middle([offer], offer_tall, height) if line.offer else ()),
    )
    control = float(theme.px(_CONTROL))
    step = QRectF(at.stepper[0], (height - control) / 2, at.stepper[1], control)
    return Face(
        height=height,
        picture=QRectF(at.picture[0], (height - _PICTURE) / 2, _PICTURE, _PICTURE),
        words=words,
        stepper=step,
        prices=tuple(_numbers(line, at, height)),
        struck=QRectF(),
        parts=(
            (Part.FEWER, QRectF(step.left(), step.top(), control, control)),
            (Part.MORE, QRectF(step.right() - control, step.top(), control, control)),
        ),
    )


def looks(line: LineView) -> str:
    """Colour and size, without the brand."""
    return line.about.removeprefix(line.brand).removeprefix(" · ")


def _item(line: LineView, left: float, room: float) -> tuple[list[Words], float]:
    """The name and beside it how it looks, or below; then what is to be said about the line."""
    placed: list[Words] = []
    about, body = looks(line), current_theme().text["body"].line
    wide, after = text_width(line.name, "body", 600), text_width(about, "caption")
    if about and wide + _LEAD + after <= room:
        placed.append(Words(QRectF(left, 0, wide + 1, body), line.name, "body", 600, "ink"))
        caption = current_theme().text["caption"].line
        beside = QRectF(left + wide + _LEAD, (body - caption) / 2 + 1, after + 1, caption)
        placed.append(Words(beside, about, "caption", None, "ink3"))
        top = float(body)
    else:
        top = _add(placed, left, 0.0, room, line.name, "body", 600, "ink")
        top = _add(placed, left, top, room, about, "caption", None, "ink3") if about else top
    if line.note:
        top = _add(placed, left, top, room, line.note, "caption", None, "ink2", "pencil")
    for remark in line.remarks:
        icon, tone = _REMARKS[remark.tone], _tone(remark)
        top = _add(placed, left, top, room, remark.words, "caption", None, tone, icon)
    return placed, top


def _hows(line: LineView, left: float, room: float) -> tuple[list[Words], float]:
    placed: list[Words] = []
    top = 0.0
    for how in line.hows:
        tone = "offline_ink" if how.to_confirm else "ink2"
        top = _add(placed, left, top, room, how.short or how.words, "body", None, tone, how.icon)
    return placed, top


def _add(
    placed: list[Words],
    left: float,
    top: float,
    room: float,
    words: str,
    role: TextRole,
    weight: int | None,
    tone: str,
    icon: str = "",
) -> float:
    theme = current_theme()
    side = float(theme.glyph(_ICON if role == "body" else 16)) if icon else 0.0
    indent = side + _LEAD if icon else 0.0
    width = max(room - indent, 40.0)
    tall = wrapped_height(words, width, role, weight)
    mark = QRectF(left, top + (theme.text[role].line - side) / 2, side, side) if icon else QRectF()
    placed.append(Words(QRectF(left + indent, top, width, tall), words, role, weight, tone, icon, mark))
    return top + tall


def _numbers(line: LineView, at: Columns, height: int) -> Iterator[Text]:
    def number(place: tuple[float, float], words: str, weight: int | None, tone: str) -> Text:
        return Text(QRectF(place[0], 0, place[1], height), words, "body", weight, tone, RIGHT)

    if line.each:
        yield number(at.each, line.each, None, "ink2")
    if line.price:
        yield number(at.off, line.off or "–", None, "ink2" if line.off else "ink3")
        yield number(at.total, line.price, 600, "ink")


def _middle(words: list[Words], tall: float, height: int) -> Iterator[Words]:
    down = (height - tall) / 2
    for each in words:
        rect, mark = each.rect.translated(0, down), each.mark.translated(0, down)
        yield Words(rect, each.words, each.role, each.weight, each.tone, each.icon, mark)


def _tone(remark: Remark) -> str:
    return "ink2" if remark.tone == "neutral" else f"{remark.tone}_ink"
