"""Stock in other places: level, name, age and number in columns."""

from datetime import datetime

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyleOptionViewItem, QVBoxLayout, QWidget

from ui.kit.age import TONES, age_of, age_words, local_now
from ui.kit.drawing import draw_text
from ui.kit.row_model import RowModel
from ui.kit.row_view import RowView
from ui.kit.rows import ROW, Index, RowDelegate, row_width
from ui.kit.stock import paint_stock_dot, stock_dot_side, stock_words
from ui.kit.text import Label, Paragraph
from ui.kit.wrapped import draw_wrapped, text_width, wrapped_height
from ui.screens.product.view import PlaceView
from ui.theme.tokens import current_theme

_ROW, _ROW_DENSE = 36, 40
_NAME = 24
_PIECES = 44
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlaceDelegate(RowDelegate):
    def __init__(self) -> None:
        super().__init__(_ROW, dense=_ROW_DENSE)
        self.now = local_now()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        place: PlaceView = index.data(ROW)
        name = self._room(row_width(option), place)
        return QSize(0, max(self.row_height(), wrapped_height(place.name, name) + 8))

    def paint_content(
        self, painter: QPainter, rect: QRect, _option: QStyleOptionViewItem, index: Index
    ) -> None:
        place: PlaceView = index.data(ROW)
        theme, line = current_theme(), QRectF(rect)
        side, wide = stock_dot_side(), theme.px(_PIECES)
        paint_stock_dot(painter, QRectF(line.left(), line.top(), side, line.height()), place.level)
        pieces = QRectF(line.right() - wide, line.top(), wide, line.height())
        draw_text(painter, pieces, place.pieces, weight=600, align=_RIGHT)
        ink = theme.color[TONES[age_of(place.at, self.now)]]
        draw_text(
            painter, line.adjusted(0, 0, -wide, 0), self._age(place), role="caption", colour=ink, align=_RIGHT
        )
        room = self._room(line.width(), place)
        height = wrapped_height(place.name, room)
        top = line.top() + (line.height() - height) / 2
        draw_wrapped(painter, QRectF(line.left() + theme.px(_NAME), top, room, height), place.name)

    def _age(self, place: PlaceView) -> str:
        return age_words(place.at, self.now, prefix=False)

    def _room(self, width: float, place: PlaceView) -> float:
        """Of the name."""
        theme = current_theme()
        taken = theme.px(_NAME) + theme.px(_PIECES) + text_width(self._age(place), "caption") + 12
        return max(theme.px(48), width - taken)


class PlaceTable(QWidget):
    """Hidden while it has no rows."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.delegate = PlaceDelegate()
        self.model = RowModel[PlaceView](lambda place: place.name, self._said, self._told)
        self.list = RowView(self.model, self.delegate, title, grows=True, pressable=False)
        head = QHBoxLayout()
        head.setContentsMargins(0, 5, 0, 5)
        head.addWidget(Paragraph(title, "caption", weight=600), 1)
        head.addWidget(Label(self.tr("as of"), "caption", tone="ink3"))
        head.addSpacing(current_theme().px(_PIECES))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list)

    def rows(self) -> tuple[PlaceView, ...]:
        return self.model.rows()

    def show_places(self, places: tuple[PlaceView, ...], now: datetime) -> None:
        self.setVisible(bool(places))
        self.delegate.now = now
        self.model.show_rows(places)

    def _said(self, place: PlaceView) -> str:
        age = age_words(place.at, self.delegate.now)
        return self.tr("{place}: {pieces}, {age}").format(place=place.name, pieces=place.pieces, age=age)

    def _told(self, place: PlaceView) -> str:
        """What the dot means, and how far it is."""
        away = self.tr("{distance} away").format(distance=place.away)
        return f"{stock_words(place.level)}, {away}"
