"""Where the parts of one basket line stand: picture, words, stepper, price and the way to more."""

from dataclasses import dataclass, field, replace
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QRectF

from ui.format.numbers import grouped
from ui.kit.row import RIGHT, Text
from ui.kit.wrapped import text_width, wrapped_height
from ui.screens.sell.view import LineView, Remark
from ui.theme.tokens import TextRole, current_theme

_SIDE, _GAP, _ABOVE, _WIDE = 12, 16, 8, 12
_PICTURE = (64.0, 72.0)
_NUMBER, _PRICE = 42, 96
_ICON, _ICON_GAP = 16, 6
_FEWEST = 176  # room that words need beside the stepper; with less, that stands below them
_REMARKS = {"danger": "circle-alert", "warn": "triangle-alert", "offline": "cloud-off", "neutral": "info"}


class Part(Enum):
    """What can be hit in a line."""

    FEWER = "fewer"
    MORE = "more"
    MENU = "menu"


@dataclass(frozen=True, slots=True)
class Words:
    """Words that wrap, with or without an icon before them."""

    rect: QRectF
    words: str
    role: TextRole
    weight: int | None
    tone: str
    icon: str = ""
    mark: QRectF = field(default_factory=QRectF)


@dataclass(frozen=True, slots=True)
class Face:
    """All rectangles count from the upper left corner of the line, in logical pixels."""

    height: int
    picture: QRectF
    words: tuple[Words, ...]
    stepper: QRectF
    prices: tuple[Text, ...]
    struck: QRectF
    parts: tuple[tuple[Part, QRectF], ...]

    def rect_of(self, part: Part) -> QRectF:
        return next(rect for each, rect in self.parts if each is part)


def price_room(lines: tuple[LineView, ...]) -> float:
    """So that the steppers of all lines stand below each other."""
    widest = max((text_width(each.price, "body", 600) for each in lines), default=0.0)
    struck = max((text_width(each.struck, "caption") for each in lines), default=0.0)
    return max(float(current_theme().px(_PRICE)), widest + 1, struck + 1)


def stepper_width(most: int) -> float:
    """For numbers up to `most`."""
    theme = current_theme()
    digits = text_width("0" * len(grouped(most)), "body", 600) + 16
    return 2 * theme.size.touch + max(float(theme.px(_NUMBER)), digits)


def face(line: LineView, width: int, room: float, stepper: float) -> Face:
    """`room` is the `price_room` of the list, `stepper` its `stepper_width`."""
    theme = current_theme()
    return _face(line, width, room, stepper, theme.scale, theme.density)


@lru_cache(maxsize=2_048)
def _face(line: LineView, width: int, room: float, stepper: float, _scale: float, _density: str) -> Face:
    theme = current_theme()
    touch = float(theme.size.touch)
    left = _SIDE + _PICTURE[0] + _GAP
    menu = width - 8 - touch
    price_right = menu - _GAP
    beside = price_right - room - _GAP - stepper - 24 - left
    stacked = beside < min(theme.px(_FEWEST), 300)
    words, tall = _words(line, left, menu - 8 - left if stacked else beside)
    below = tall + 8 + touch if stacked else tall
    height = round(
        max(_PICTURE[1] + 2 * _ABOVE, touch + 2 * _ABOVE, below + 2 * 12 if stacked else tall + 2 * _ABOVE)
    )
    top = 12.0 if stacked else (height - tall) / 2
    placed = tuple(_moved(each, top) for each in words)
    if stacked:
        step = QRectF(left, top + tall + 8, stepper, touch)
        price_left, price_middle = step.right() + _GAP, step.center().y()
        price_right = width - _GAP
        picture = QRectF(_SIDE, _WIDE, *_PICTURE)
        more = QRectF(menu, 4, touch, touch)
    else:
        middle = height / 2
        step = QRectF(price_right - room - _GAP - stepper, middle - touch / 2, stepper, touch)
        price_left, price_middle = price_right - room, middle
        picture = QRectF(_SIDE, (height - _PICTURE[1]) / 2, *_PICTURE)
        more = QRectF(menu, middle - touch / 2, touch, touch)
    prices, struck = _prices(line, price_left, price_right, price_middle)
    return Face(
        height=height,
        picture=picture,
        words=placed,
        stepper=step,
        prices=prices,
        struck=struck,
        parts=(
            (Part.FEWER, QRectF(step.left(), step.top(), touch, touch)),
            (Part.MORE, QRectF(step.right() - touch, step.top(), touch, touch)),
            (Part.MENU, more),
        ),
    )


def _words(line: LineView, left: float, room: float) -> tuple[list[Words], float]:
    """Below each other from the top; and how high they are together."""
    placed: list[Words] = []
    top = _add(placed, left, 0.0, room, line.name, "body", 600, "ink")
    if line.about:
        top = _add(placed, left, top, room, line.about, "caption", None, "ink3")
    for how in line.hows:
        top = _add(placed, left, top + 2, room, how.words, "caption", None, "ink2", how.icon)
    if line.note:
        top = _add(placed, left, top + 2, room, line.note, "caption", None, "ink2", "pencil")
    for remark in line.remarks:
        top = _add(
            placed, left, top + 2, room, remark.words, "caption", None, _tone(remark), _REMARKS[remark.tone]
        )
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
    side = float(current_theme().glyph(_ICON)) if icon else 0.0
    indent = side + _ICON_GAP if icon else 0.0
    width = max(room - indent, 40.0)
    tall = wrapped_height(words, width, role, weight)
    line = current_theme().text[role].line
    mark = QRectF(left, top + (line - side) / 2, side, side) if icon else QRectF()
    placed.append(Words(QRectF(left + indent, top, width, tall), words, role, weight, tone, icon, mark))
    return top + tall


def _tone(remark: Remark) -> str:
    return "ink2" if remark.tone == "neutral" else f"{remark.tone}_ink"


def _moved(each: Words, down: float) -> Words:
    return replace(each, rect=each.rect.translated(0, down), mark=each.mark.translated(0, down))


def _prices(line: LineView, left: float, right: float, middle: float) -> tuple[tuple[Text, ...], QRectF]:
    """The price, and below it what it was; `struck` is the line through that."""
    body, caption = current_theme().text["body"].line, current_theme().text["caption"].line
    if not line.price:
        return (), QRectF()
    width = right - left
    top = middle - (body + caption if line.struck else body) / 2
    first = Text(QRectF(left, top, width, body), line.price, "body", 600, "ink", RIGHT)
    if not line.struck:
        return (first,), QRectF()
    below = QRectF(left, top + body, width, caption)
    wide = text_width(line.struck, "caption")
    through = QRectF(right - wide, below.center().y(), wide, 1)
    return (first, Text(below, line.struck, "caption", None, "ink3", RIGHT)), through
