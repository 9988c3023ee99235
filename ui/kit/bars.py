"""Bars: ticks of progress and deadlines, and the segments of a fulfilment plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.drawing import fill_rounded, outline_rounded
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme

Fill = Literal["solid", "hatch", "outline"]
BarSize = Literal["tick", "tall", "plan"]

_SHAPES = {"tick": (5, 16, 3, 1.5), "tall": (12, 40, 4, 2), "plan": (24, 12, 3, 3)}


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar in a colour role; `line` is the role of a bar not reached yet."""

    role: str
    fill: Fill = "solid"
    weight: int = 1
    """Its share of the width, in a plan."""


EMPTY = Bar("line")


def ticks(done: int, of: int, role: str = "accent") -> tuple[Bar, ...]:
    """`done` bars in `role`, the rest empty. More done than there are fills them all."""
    reached = max(0, min(done, of))
    return (Bar(role),) * reached + (EMPTY,) * (of - reached)


class BarsWidget(QWidget):
    """`name` says the same in words ("2 of 3"): bars alone say nothing to a screen reader."""

    def __init__(
        self,
        bars: Sequence[Bar] = (),
        name: str = "",
        *,
        size: BarSize = "tick",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._bars = tuple(bars)
        self._size: BarSize = size
        across = QSizePolicy.Policy.Expanding if size == "plan" else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    def set_bars(self, bars: Sequence[Bar]) -> None:
        if tuple(bars) != self._bars:
            self._bars = tuple(bars)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        width, height, gap, _ = self._shape()
        count = len(self._bars)
        return QSize(count * width + max(0, count - 1) * gap, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _shape(self) -> tuple[int, int, int, float]:
        width, height, gap, radius = _SHAPES[self._size]
        px = current_theme().px
        return px(width), px(height), px(gap), radius

    def paintEvent(self, _event: QPaintEvent) -> None:
        width, height, gap, radius = self._shape()
        painter = QPainter(self)
        mirror(painter, self.rect())
        shares = sum(bar.weight for bar in self._bars)
        free = self.width() - gap * (len(self._bars) - 1)
        left = 0.0
        for bar in self._bars:
            wide = free * bar.weight / shares if self._size == "plan" else width
            _paint_bar(painter, QRectF(round(left), 0, round(wide), height), bar, radius)
            left += wide + gap


def _paint_bar(painter: QPainter, rect: QRectF, bar: Bar, radius: float) -> None:
    theme = current_theme()
    colour = theme.color[bar.role]
    if bar.fill == "solid":
        fill_rounded(painter, rect, radius, colour)
        return
    if bar.fill == "hatch":
        fill_rounded(painter, rect, radius, theme.color[f"{bar.role}_soft"])
        painter.save()
        painter.setClipRect(rect.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QBrush(colour), 2))
        step, height = 8, int(rect.height())
        for x in range(int(rect.left()) - height, int(rect.right()), step):
            painter.drawLine(x, int(rect.bottom()), x + height, int(rect.top()))
        painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    outline_rounded(painter, rect, radius, colour, 1 if bar.fill == "hatch" else 2)
