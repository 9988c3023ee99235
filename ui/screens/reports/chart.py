"""Columns by day: one bar a day, its number above it, and the day below."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.format.numbers import grouped
from ui.kit.drawing import draw_text, fill_rounded
from ui.kit.wrapped import text_width
from ui.screens.reports.view import DayCount
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme

_HEIGHT, _BAR, _EMPTY = 128, 26, 3
_CENTRE = Qt.AlignmentFlag.AlignCenter


class DayChart(QWidget):
    """A screen reader hears every day; `table` beside it says the same."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._days: tuple[DayCount, ...] = ()
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[DayCount]) -> None:
        if tuple(days) != self._days:
            self._days = tuple(days)
            self.setAccessibleName(self._name)
            self.setAccessibleDescription(", ".join(f"{day.name}: {grouped(day.count)}" for day in days))
            self.update()

    def sizeHint(self) -> QSize:
        line = current_theme().text["caption"].line
        return QSize(420, current_theme().px(_HEIGHT) + 3 * line + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(14 * current_theme().px(30), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        mirror(painter, self.rect())
        color, line = theme.color, theme.text["caption"].line
        most = max((day.count for day in self._days), default=0)
        room = self.width() / max(1, len(self._days))
        fits = all(text_width(day.above, "caption", 600) <= room for day in self._days)
        floor = self.height() - 2 * line - 8.0
        for number, day in enumerate(self._days):
            left, today = number * room, number == len(self._days) - 1
            tall = max(_EMPTY, (floor - line) * day.count / most) if most else _EMPTY
            wide = min(theme.px(_BAR), room - 4)
            bar = QRectF(left + (room - wide) / 2, floor - tall, wide, tall)
            fill_rounded(painter, bar, 3, color.accent if day.count else color.line)
            weight = 600 if today else None
            ink = color.ink if today else color.ink3
            if day.count:
                above = QRectF(left, bar.top() - line, room, line)
                draw_text(painter, above, grouped(day.count), role="caption", weight=600, align=_CENTRE)
            for place, words in enumerate((day.above if fits else "", day.below)):
                under = QRectF(left, floor + 6 + place * line, room, line)
                draw_text(painter, under, words, role="caption", weight=weight, colour=ink, align=_CENTRE)
        painter.fillRect(QRectF(0, floor, self.width(), 1), color.line)
