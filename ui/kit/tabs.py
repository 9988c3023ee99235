"""Tabs over one list, each with how many it holds: "New 4", "Picking 2"."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from ui.format.numbers import grouped
from ui.kit.drawing import draw_text, fill_rounded, outline_rounded
from ui.kit.text import laid_out
from ui.theme.mirror import mirror, mirrored, upright
from ui.theme.tokens import current_theme

_PADDING, _TIGHT, _GAP = 12, 6, 8


class Tabs(QTabBar):
    """Arrow keys move between them. Emits `chosen` with a tab's key when the associate picks another."""

    chosen = Signal(str)

    def __init__(
        self, tabs: Sequence[tuple[str, str]], name: str = "", parent: QWidget | None = None
    ) -> None:
        """`tabs` are key and words of each, in order; the first is chosen."""
        super().__init__(parent)
        self._keys = [key for key, _ in tabs]
        self._words = [words for _, words in tabs]
        self._counts: list[int | None] = [None] * len(tabs)
        self._most_lines = 1
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(False)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for words in self._words:
            self.addTab(words.replace("&", "&&"))
        self.currentChanged.connect(lambda place: self.chosen.emit(self._keys[place]))

    def choice(self) -> str:
        return self._keys[self.currentIndex()]

    def choose(self, key: str) -> None:
        """Without saying `chosen`; raises ValueError for an unknown key."""
        self.blockSignals(True)
        self.setCurrentIndex(self._keys.index(key))
        self.blockSignals(False)
        self.update()

    def set_count(self, key: str, count: int | None) -> None:
        place = self._keys.index(key)
        if count == self._counts[place]:
            return
        self._counts[place] = count
        shown = "" if count is None else grouped(count)
        self.setAccessibleTabName(place, f"{self._words[place]} {shown}".strip())
        self._lay_out()

    def tabSizeHint(self, index: int) -> QSize:
        words, count = self._widths(index)
        return QSize(math.ceil(words + count) + 2 * _PADDING, self._tall())

    def minimumTabSizeHint(self, index: int) -> QSize:
        metrics = QFontMetricsF(current_theme().font("body", 600))
        longest = max(metrics.horizontalAdvance(word) for word in [*self._words[index].split(), "0"])
        return QSize(math.ceil(longest) + 2 * _TIGHT, self._tall())

    def sizeHint(self) -> QSize:
        return QSize(sum(self.tabSizeHint(place).width() for place in range(self.count())), self._tall())

    def minimumSizeHint(self) -> QSize:
        wide = sum(self.minimumTabSizeHint(place).width() for place in range(self.count()))
        return QSize(wide, self._tall())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = max((self._lines(place) for place in range(self.count())), default=1)
        if lines != self._most_lines:
            self._most_lines = lines
            self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        mirror(painter, self.rect())
        fill_rounded(painter, QRectF(self.rect()), theme.radius.md, theme.color.surface)
        pointer = self.tabAt(self.mapFromGlobal(QCursor.pos())) if self.underMouse() else -1
        for place in range(self.count()):
            rect = mirrored(self.tabRect(place), self.rect(), self.layoutDirection())
            self._paint_tab(painter, QRectF(rect), place, hovered=place == pointer)

    def _paint_tab(self, painter: QPainter, rect: QRectF, place: int, *, hovered: bool) -> None:
        theme = current_theme()
        color, here = theme.color, place == self.currentIndex()
        if hovered and not here:
            fill_rounded(painter, rect, theme.radius.md, color.hover)
        if here:
            outline_rounded(painter, rect, theme.radius.md, color.accent, theme.stroke.selected)
        ink = color.accent_ink if here else color.ink2
        if not self.isEnabled():
            ink = color.disabled_ink
        weight = 600 if here else 500
        words, count = self._widths(place)
        if self._lines(place) > 1:
            self._paint_stacked(painter, rect, place, weight, ink)
            return
        left = rect.left() + (rect.width() - words - count) / 2
        first = QRectF(left, rect.top(), words + 1, rect.height())
        draw_text(painter, first, self._words[place], weight=weight, colour=ink)
        if (number := self._counts[place]) is not None:
            room = QRectF(left + words + _GAP, rect.top(), count - _GAP + 1, rect.height())
            draw_text(painter, room, grouped(number), weight=600, colour=ink)

    def _paint_stacked(self, painter: QPainter, rect: QRectF, place: int, weight: int, ink: QColor) -> None:
        """The words on as many lines as they need, the count below."""
        theme = current_theme()
        line = theme.text["body"].line
        room = rect.adjusted(_TIGHT, 0, -_TIGHT, 0)
        centre = Qt.AlignmentFlag.AlignHCenter
        words = laid_out(self._words[place], theme.font("body", weight), int(room.width()), line, centre)
        number = self._counts[place]
        tall = line * (words.lineCount() + (number is not None))
        room.setTop(rect.top() + (rect.height() - tall) / 2)
        painter.setPen(ink)
        with upright(painter, room):
            words.draw(painter, room.topLeft())
        if number is not None:
            room.setTop(room.top() + line * words.lineCount())
            room.setHeight(line)
            shown = grouped(number)
            draw_text(painter, room, shown, weight=600, colour=ink, align=Qt.AlignmentFlag.AlignCenter)

    def _lines(self, place: int) -> int:
        """How many lines the words and the count of a tab take at its present width."""
        words, count = self._widths(place)
        wide = self.tabRect(place).width()
        if words + count <= wide - 2 * _TIGHT + 1:
            return 1
        font = current_theme().font("body", 600)
        below = self._counts[place] is not None
        return laid_out(self._words[place], font, max(1, wide - 2 * _TIGHT), 1).lineCount() + below

    def _tall(self) -> int:
        theme = current_theme()
        return theme.size.touch_large + (self._most_lines - 1) * theme.text["body"].line

    def _lay_out(self) -> None:
        self.setTabText(0, self.tabText(0))  # what makes Qt ask for the sizes anew
        self.updateGeometry()

    def _widths(self, place: int) -> tuple[float, float]:
        metrics = QFontMetricsF(current_theme().font("body", 600))
        number = self._counts[place]
        count = 0.0 if number is None else metrics.horizontalAdvance(grouped(number)) + _GAP
        return metrics.horizontalAdvance(self._words[place]), count
