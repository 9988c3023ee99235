"""Tabs over one list, each with how many it holds: "New 4", "Picking 2"."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from ui.format.numbers import grouped
from ui.kit.drawing import draw_text, fill_rounded, outline_rounded
from ui.theme.mirror import mirror, mirrored
from ui.theme.tokens import current_theme

_PADDING, _GAP = 12, 8


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
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
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
        self.setTabText(place, self._words[place].replace("&", "&&"))  # lays the tabs out anew

    def tabSizeHint(self, index: int) -> QSize:
        words, count = self._widths(index)
        return QSize(round(words + count) + 2 * _PADDING + 2, current_theme().size.touch_large)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

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
        words, count = self._widths(place)
        left = rect.left() + (rect.width() - words - count) / 2
        weight = 600 if here else 500
        draw_text(
            painter,
            QRectF(left, rect.top(), words + 1, rect.height()),
            self._words[place],
            weight=weight,
            colour=ink,
        )
        if (number := self._counts[place]) is not None:
            room = QRectF(left + words + _GAP, rect.top(), count - _GAP + 1, rect.height())
            draw_text(painter, room, grouped(number), weight=600, colour=ink)

    def _widths(self, place: int) -> tuple[float, float]:
        metrics = QFontMetricsF(current_theme().font("body", 600))
        number = self._counts[place]
        count = 0.0 if number is None else metrics.horizontalAdvance(grouped(number)) + _GAP
        return metrics.horizontalAdvance(self._words[place]), count
