"""The stock dot: how much there is, by shape before colour."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.kit.drawing import draw_text
from ui.language.mark import QT_TRANSLATE_NOOP, translate
from ui.theme.mirror import mirror
from ui.theme.tokens import TextRole, current_theme, token_file

_DOT = 10
_GAP = 7
_RING = 1.75


class StockLevel(Enum):
    FULL = "full"
    LOW = "low"
    ELSEWHERE = "elsewhere"
    NONE = "none"

    @classmethod
    def of(cls, pieces: int, *, elsewhere: bool = False) -> "StockLevel":
        """The level of so many pieces here; `elsewhere` says whether other places have any."""
        bands = token_file()["stock"]
        if pieces >= bands["full"]["from"]:
            return cls.FULL
        if pieces >= bands["low"]["from"]:
            return cls.LOW
        return cls.ELSEWHERE if elsewhere else cls.NONE


_COLOURS = {
    StockLevel.FULL: "success",
    StockLevel.LOW: "warn_ink",
    StockLevel.ELSEWHERE: "accent",
    StockLevel.NONE: "ink3",
}


_WORDS = {
    StockLevel.FULL: QT_TRANSLATE_NOOP("StockMark", "Enough in stock"),
    StockLevel.LOW: QT_TRANSLATE_NOOP("StockMark", "Few left"),
    StockLevel.ELSEWHERE: QT_TRANSLATE_NOOP("StockMark", "In other places"),
    StockLevel.NONE: QT_TRANSLATE_NOOP("StockMark", "Nowhere"),
}


def stock_words(level: StockLevel) -> str:
    """What the dot says, for those who don't see it."""
    return translate("StockMark", _WORDS[level])


def stock_dot_side() -> int:
    """Logical pixels of the dot at the present size of text."""
    return current_theme().px(_DOT)


def paint_stock_dot(painter: QPainter, rect: QRectF, level: StockLevel) -> None:
    """Disc, half disc, ring or short dash, as tall as small letters, centred in `rect`."""
    colour = current_theme().color[_COLOURS[level]]
    side = stock_dot_side()
    dot = QRectF(0, 0, side, side)
    dot.moveCenter(rect.center())
    stroke = _RING * side / _DOT
    ring = dot.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if level is StockLevel.NONE:
        painter.drawRect(QRectF(dot.left(), dot.center().y() - stroke / 2, side * 0.9, stroke))
    elif level is StockLevel.FULL:
        painter.drawEllipse(dot)
    else:
        if level is StockLevel.LOW:
            painter.drawPie(dot, -90 * 16, 180 * 16)
        painter.setPen(QPen(colour, stroke))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
    painter.restore()


class StockMark(QLabel):
    """A stock dot with its number or words beside it."""

    def __init__(
        self,
        level: StockLevel,
        text: str = "",
        *,
        role: TextRole = "caption",
        weight: int | None = None,
        tone: str = "ink",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role: TextRole = role
        self._weight, self._tone = weight, tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(current_theme().font(role, weight))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_level(level, text)

    def level(self) -> StockLevel:
        return self._level

    def show_level(self, level: StockLevel, text: str = "") -> None:
        self._level = level
        self.setText(text)
        self.setAccessibleName(text or stock_words(level))
        self.setAccessibleDescription(stock_words(level))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        side = stock_dot_side()
        return QSize(side + (words + _GAP + 1 if words else 2), current_theme().text[self._role].line)

    def minimumSizeHint(self) -> QSize:
        return QSize(stock_dot_side() + 2, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, height, side = QPainter(self), self.height(), stock_dot_side()
        mirror(painter, self.rect())
        paint_stock_dot(painter, QRectF(0, 0, side, height), self._level)
        draw_text(
            painter,
            QRectF(side + _GAP, 0, self.width() - side - _GAP, height),
            self.text(),
            role=self._role,
            weight=self._weight,
            colour=current_theme().color[self._tone if self.isEnabled() else "disabled_ink"],
        )
