"""One row of a list and where its parts stand: lead, picture, words, and what is at its end."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt

from ui.kit.chip import ChipKind, chip_width
from ui.kit.stock import StockLevel, stock_dot_side
from ui.kit.text import laid_out
from ui.kit.wrapped import text_width
from ui.theme.tokens import TextRole, current_theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SIDE, _GAP, _CHIP, _CHEVRON, _FACT = 16, 12, 28, 20, 32
DOT_GAP = 7
_FEWEST = 0.62  # share of the row that its words need beside what leads it


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`id` is what the list says when the row is chosen; empty for a row that leads nowhere.

    `heading` rows title those that follow; a `fact` is a name and its value, with no line below.
    `value` and `chip` stand at the end, `lead` at the beginning; `note_first` puts the note above the value.
    `stock` is how much there is of it, as a dot with `stock_words`. A `tile` is the ground of an icon.
    """

    id: str = ""
    title: str
    detail: str = ""
    lead: str = ""
    lead_note: str = ""
    lead_tone: str = "ink3"
    value: str = ""
    value_note: str = ""
    value_tone: str = "ink"
    note_first: bool = False
    stock: StockLevel | None = None
    stock_words: str = ""
    chip: str = ""
    chip_kind: ChipKind = "neutral"
    icon: str = ""
    tile: bool = False
    tone: str = "ink"
    icon_tone: str = "ink2"
    person: str = ""
    art: str | None = None  # None for no picture, empty for a picture that is not known
    colour: str = ""
    heading: bool = False
    fact: bool = False
    selected: bool = False

    @property
    def words(self) -> str:
        """What a screen reader says."""
        begins = (self.lead, self.lead_note, self.title, self.detail, self.stock_words)
        return ", ".join(part for part in (*begins, self.value, self.value_note, self.chip) if part)


@dataclass(frozen=True, slots=True)
class Text:
    rect: QRectF
    words: str
    role: TextRole = "body"
    weight: int | None = None
    tone: str = "ink"
    align: Qt.AlignmentFlag = LEFT
    dot: StockLevel | None = None  # before the words


@dataclass(frozen=True, slots=True)
class Placed:
    """All rectangles count from the row's upper left corner, in logical pixels."""

    height: int
    texts: tuple[Text, ...]
    mark: QRectF = field(default_factory=QRectF)
    chip: QRectF = field(default_factory=QRectF)
    chevron: QRectF = field(default_factory=QRectF)


@dataclass(frozen=True, slots=True)
class _Words:
    words: str
    role: TextRole
    weight: int | None
    tone: str
    dot: StockLevel | None = None

    @property
    def width(self) -> float:
        return _room(self.words, self.role, self.weight) + (stock_dot_side() + DOT_GAP if self.dot else 0)

    def at(self, rect: QRectF, align: Qt.AlignmentFlag = LEFT) -> Text:
        return Text(rect, self.words, self.role, self.weight, self.tone, align, self.dot)


def lead_width(rows: Iterable[Row]) -> float:
    """So that the words of all rows of a list begin at one place."""
    dense = current_theme().density == "dense"
    stacks = [stack for row in rows if (stack := _stack(row.lead, row.lead_note, row.lead_tone))]
    return max((_in_line_width(each) if dense else _width(each) for each in stacks), default=0.0)


def place(row: Row, width: int, lead: float) -> Placed:
    """`lead` is the `lead_width` of the list."""
    theme = current_theme()
    return _place(row, width, lead, theme.scale, theme.density == "dense")


@lru_cache(maxsize=2048)
def _place(row: Row, width: int, lead_room: float, _scale: float, dense: bool) -> Placed:
    if row.heading:
        return _heading(row, width, dense)
    mark_width, mark_height = _mark_size(row, dense)
    lead = _stack(row.lead, row.lead_note, row.lead_tone)
    end = _stack(row.value, row.value_note, "ink3", tone=row.value_tone)
    end = end[::-1] if row.note_first else end
    left = _SIDE + (mark_width + _GAP if mark_width else 0.0)
    lead_left = left
    right = width - _SIDE - (_CHEVRON + 4 if _has_chevron(row) else 0)
    above: list[_Words] = []
    beside_lead = left + lead_room + (2 * _GAP if dense else _GAP)
    if lead and right - beside_lead < _FEWEST * (right - left):
        above, lead = lead, []  # too little would be left for the words
    elif lead:
        left = beside_lead
    end_width = float(chip_width(row.chip)) if row.chip else _width(end)
    if row.fact:
        words = [_Words(row.title, "caption", None, "ink2")]
    else:
        two = row.detail or row.stock
        words = _stack(row.title, row.detail, "ink3", tone=row.tone, weight=500 if two else None)
    if row.stock:
        words.append(_Words(row.stock_words, "caption", None, "ink3", row.stock))
    beside = right - left - (end_width + _GAP if end_width else 0)
    if dense and not above:
        ends = end_width if row.chip else _in_line_width(end)
        room = right - left - (ends + 2 * _GAP if ends else 0)
        if sum(each.width + _GAP for each in words) - _GAP <= room:
            return _one_line(row, width, lead_left, left, lead, words, end, ends)
    below = bool(end_width) and max(each.width for each in words) > beside and beside < 0.7 * (right - left)
    room = right - left if below else beside
    middle = [part for each in words for part in _wrapped(each, room)]
    joined = _joined(middle, room)
    chip = current_theme().px(_CHIP) if row.chip else 0.0
    first = [part for each in above for part in _wrapped(each, right - left)]
    at_end = chip or _height(end)
    tall = _height(first) + _height(middle) - joined + (6 + at_end if below else 0)
    most = max(tall, _height(lead), mark_height, 0 if below else at_end)
    least = current_theme().px(64 if len(words) > 1 or len(lead) > 1 else 56)
    if dense:
        least = current_theme().size.dense_row
    if row.fact:
        least = current_theme().px(_FACT)
    height = max(least, round(most) + (8 if dense or row.fact else 16))
    texts: list[Text] = []
    top = (height - tall) / 2
    texts += _column(first, left, right - left if below or not end_width else beside, top, LEFT)
    top += _height(first)
    texts += _column(middle, left, room, top, LEFT)
    lead_top = (height - _height(lead)) / 2
    if lead and dense:
        texts += _in_line(lead, lead_left, top, _height(middle[:1]))
    else:
        texts += _column(lead, lead_left, left - lead_left, lead_top, LEFT)
    end_top = top + _height(middle) - joined + 6 if below else (height - at_end) / 2
    end_left = left if below else right - end_width
    if not row.chip:
        texts += _column(end, end_left, end_width, end_top, LEFT if below else RIGHT)
    return Placed(
        height,
        tuple(texts),
        QRectF(_SIDE, (height - mark_height) / 2, mark_width, mark_height) if mark_width else QRectF(),
        QRectF(end_left, end_top, end_width, chip) if row.chip else QRectF(),
        _chevron(row, width, height),
    )


def _one_line(
    row: Row,
    width: int,
    lead_left: float,
    left: float,
    lead: list[_Words],
    words: list[_Words],
    end: list[_Words],
    end_width: float,
) -> Placed:
    """Dense windows have room beside the title: the detail stands there, as in a table."""
    mark_width, mark_height = _mark_size(row, dense=True)
    height = current_theme().size.dense_row
    right = width - _SIDE - (_CHEVRON + 4 if _has_chevron(row) else 0)
    texts = _in_line(lead, lead_left, 0, height)
    last = right - (end_width + 2 * _GAP if end_width else 0)
    at = left
    for number, each in enumerate(words):
        if number:
            at = max(at, min(left + (right - left) * 0.42, last - each.width))
        texts.append(each.at(QRectF(at, 0, each.width + 1, height)))
        at += each.width + _GAP
    chip = float(min(current_theme().px(_CHIP), height - 8))
    if not row.chip:
        texts += _in_line(end if row.note_first else end[::-1], right - end_width, 0, height)
    return Placed(
        height,
        tuple(texts),
        QRectF(_SIDE, (height - mark_height) / 2, mark_width, mark_height) if mark_width else QRectF(),
        QRectF(right - end_width, (height - chip) / 2, end_width, chip) if row.chip else QRectF(),
        _chevron(row, width, height),
    )


def _heading(row: Row, width: int, dense: bool) -> Placed:
    line = current_theme().text["caption"].line
    height = line + (16 if dense else 24)
    end = _room(row.value, "caption")
    room = width - 2 * _SIDE
    texts = [Text(QRectF(_SIDE, height - line - 6, room - end, line), row.title, "caption", 600, "ink2")]
    if row.value:
        texts.append(
            Text(QRectF(_SIDE, height - line - 6, room, line), row.value, "caption", None, "ink3", RIGHT)
        )
    return Placed(height, tuple(texts))


def _stack(
    upper: str, lower: str, lower_tone: str, *, tone: str = "ink", weight: int | None = 600
) -> list[_Words]:
    made = [_Words(upper, "body", weight, tone)] if upper else []
    if lower:
        made.append(_Words(lower, "caption", 600 if lower_tone in _LOUD else None, lower_tone))
    return made


_LOUD = ("danger_ink", "warn_ink")


def _wrapped(words: _Words, room: float) -> Iterator[_Words]:
    """Lines that fit: broken between words, and inside one only where it is wider than the row."""
    if words.width <= room:
        yield words
        return
    role = current_theme().text[words.role]
    layout = laid_out(words.words, current_theme().font(words.role, words.weight), int(room) - 1, role.line)
    for number, line in enumerate(map(layout.lineAt, range(layout.lineCount()))):
        part = words.words[line.textStart() : line.textStart() + line.textLength()].strip()
        yield replace(words, words=part, dot=words.dot if number == 0 else None)


def _room(words: str, role: TextRole, weight: int | None = None) -> float:
    return text_width(words, role, weight) + 1 if words else 0.0


def _width(words: Sequence[_Words]) -> float:
    return max((each.width for each in words), default=0.0)


def _in_line_width(words: Sequence[_Words]) -> float:
    return sum(each.width for each in words) + 8 * max(0, len(words) - 1)


def _height(words: list[_Words]) -> float:
    return sum(current_theme().text[each.role].line for each in words)


def _column(
    words: list[_Words], left: float, width: float, top: float, align: Qt.AlignmentFlag
) -> list[Text]:
    """What is said of the stock stands beside the line above where there is room."""
    texts = []
    joined = _joined(words, width)
    for each in words:
        line, before, wide = current_theme().text[each.role].line, 0.0, width
        if joined and each is words[-2]:
            wide = each.width + 1
        elif joined and each.dot:
            top, before = top - joined, words[-2].width + _GAP
            wide -= before
        texts.append(each.at(QRectF(left + before, top, wide, line), align))
        top += line
    return texts


def _joined(words: Sequence[_Words], width: float) -> int:
    """Height that is spared where the stock stands beside the detail; 0 where it can't."""
    dots = [each for each in words if each.dot]
    if not dots or words[-1] is not dots[0] or len(words) < 3:
        return 0
    fits = words[-2].width + _GAP + dots[0].width <= width
    return current_theme().text[dots[0].role].line if fits else 0


def _in_line(words: list[_Words], left: float, top: float, height: float) -> list[Text]:
    texts = []
    for each in words:
        texts.append(each.at(QRectF(left, top, each.width + 1, height)))
        left += each.width + 8
    return texts


def _mark_size(row: Row, dense: bool) -> tuple[float, float]:
    if row.art is not None:
        return (28.0, 32.0) if dense else (44.0, 48.0)
    if row.person:
        return (28.0, 28.0) if dense else (40.0, 40.0)
    if row.tile:
        return (28.0, 28.0) if dense else (40.0, 40.0)
    return (20.0, 20.0) if row.icon else (0.0, 0.0)


def _has_chevron(row: Row) -> bool:
    return bool(row.id) and not row.chip and not row.value and not row.note_first


def _chevron(row: Row, width: int, height: int) -> QRectF:
    if not _has_chevron(row):
        return QRectF()
    return QRectF(width - _SIDE - _CHEVRON, (height - _CHEVRON) / 2, _CHEVRON, _CHEVRON)
