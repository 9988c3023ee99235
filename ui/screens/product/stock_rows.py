"""Rows of what lies here: a picture, a style, what it costs and how many; in dense windows a table."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyleOptionViewItem, QWidget

from ui.kit.drawing import draw_hairline, draw_text
from ui.kit.picture import paint_variant
from ui.kit.row_model import RowModel
from ui.kit.rows import ROW, Index, RowDelegate, row_width
from ui.kit.stock import paint_stock_dot, stock_dot_side
from ui.kit.wrapped import draw_wrapped, wrapped_height
from ui.screens.product.view import StockRowView
from ui.theme.mirror import mirror
from ui.theme.tokens import TextRole, current_theme

_SIDE, _GAP = 16, 12
_ROW, _ROW_DENSE = 72, 40
_PICTURE, _PICTURE_DENSE = QSize(48, 52), QSize(28, 32)
_PRICE, _PIECES = 124, 56
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NARROW = 620  # below it the price stands under the words

_TABLE = (("name", 30), ("brand", 14), ("category", 12), ("number", 12), ("spread", 18), ("price", 14))
"""Columns of the dense table and their shares of what the numbers leave."""


def stock_model() -> RowModel[StockRowView]:
    return RowModel[StockRowView](lambda row: row.number, lambda row: row.words)


class StockDelegate(RowDelegate):
    dense = False

    def __init__(self) -> None:
        super().__init__(_ROW, dense=_ROW_DENSE)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        bounds, row = QRectF(0, 0, row_width(option), 0), index.data(ROW)
        high = _line_height(row, bounds) + 8 if self.dense else _words_height(row, bounds) + 20
        return QSize(0, max(self.row_height(), high))

    def paint_content(
        self, painter: QPainter, rect: QRect, _option: QStyleOptionViewItem, index: Index
    ) -> None:
        paint = self._paint_line if self.dense else self._paint_row
        paint(painter, QRectF(rect), index.data(ROW))

    def _paint_row(self, painter: QPainter, rect: QRectF, row: StockRowView) -> None:
        theme = current_theme()
        _paint_picture(painter, rect, _PICTURE, row)
        words = _words(rect)
        height = _words_height(row, rect)
        top = words.top() + (rect.height() - height) / 2
        line = QRectF(words.left(), top, words.width(), height)
        top += draw_wrapped(painter, line, row.name, weight=600)
        line.setTop(top)
        top += draw_wrapped(painter, line, _detail(row), role="caption", colour=theme.color.ink3)
        if _is_narrow(rect):
            line.setTop(top)
            draw_wrapped(painter, line, row.price, role="caption", weight=600)
        else:
            room = QRectF(words.right() + _GAP, rect.top(), theme.px(_PRICE), rect.height())
            draw_text(painter, room, row.price, weight=500, align=_RIGHT)
        _paint_pieces(painter, rect, row)

    def _paint_line(self, painter: QPainter, rect: QRectF, row: StockRowView) -> None:
        theme = current_theme()
        _paint_picture(painter, rect, _PICTURE_DENSE, row)
        columns = table_columns(rect)
        for column, (text, role, weight, tone) in _line(row).items():
            room, ink = columns[column], theme.color[tone]
            if column == "price":
                draw_text(painter, room, text, role=role, weight=weight, colour=ink, align=_RIGHT)
                continue
            height = wrapped_height(text, room.width(), role, weight)
            room.setTop(room.top() + (room.height() - height) / 2)
            draw_wrapped(painter, room, text, role=role, weight=weight, colour=ink)
        _paint_pieces(painter, rect, row)


def _line(row: StockRowView) -> dict[str, tuple[str, TextRole, int | None, str]]:
    """Words and looks by column of the dense table."""
    return {
        "name": (row.name, "body", 600, "ink"),
        "brand": (row.brand, "body", None, "ink"),
        "category": (row.category, "body", None, "ink2"),
        "number": (row.number, "caption", None, "ink3"),
        "spread": (row.spread, "caption", None, "ink3"),
        "price": (row.price, "body", 500, "ink"),
    }


def _line_height(row: StockRowView, bounds: QRectF) -> int:
    columns = table_columns(bounds)
    return max(
        wrapped_height(text, columns[column].width(), role, weight)
        for column, (text, role, weight, _) in _line(row).items()
        if column != "price"
    )


def _words_height(row: StockRowView, bounds: QRectF) -> int:
    width = _words(bounds).width()
    height = wrapped_height(row.name, width, "body", 600) + wrapped_height(_detail(row), width, "caption")
    return height + (wrapped_height(row.price, width, "caption", 600) if _is_narrow(bounds) else 0)


class TableHead(QWidget):
    """The names of the columns, over the dense table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, current_theme().size.dense_row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        mirror(painter, rect)
        names = {
            "name": self.tr("Style"),
            "brand": self.tr("Brand"),
            "category": self.tr("Category"),
            "number": self.tr("Number"),
            "spread": self.tr("Variants here"),
            "price": self.tr("Price"),
        }
        ink = current_theme().color.ink2
        for column, place in table_columns(rect).items():
            align = {"align": _RIGHT} if column == "price" else {}
            draw_text(painter, place, names[column], role="caption", weight=500, colour=ink, **align)
        here = _pieces(rect)
        draw_text(painter, here, self.tr("Here"), role="caption", weight=500, colour=ink, align=_RIGHT)
        draw_hairline(painter, self.rect())


def table_columns(rect: QRectF) -> dict[str, QRectF]:
    """Where each column of the dense table lies within a row."""
    left = rect.left() + _SIDE + _PICTURE_DENSE.width() + _GAP
    room = _pieces(rect).left() - _GAP - left
    places = {}
    for column, share in _TABLE:
        width = room * share / 100
        places[column] = QRectF(left, rect.top(), width - _GAP, rect.height())
        left += width
    return places


def _detail(row: StockRowView) -> str:
    return f"{row.brand} · {row.category} · {row.number}"


def _is_narrow(rect: QRectF) -> bool:
    return rect.width() < current_theme().px(_NARROW)


def _pieces(rect: QRectF) -> QRectF:
    wide = current_theme().px(_PIECES)
    return QRectF(rect.right() - _SIDE - wide, rect.top(), wide, rect.height())


def _words(rect: QRectF) -> QRectF:
    left = rect.left() + _SIDE + _PICTURE.width() + _GAP
    right = _pieces(rect).left() - _GAP
    if not _is_narrow(rect):
        right -= current_theme().px(_PRICE) + _GAP
    return QRectF(left, rect.top(), right - left, rect.height())


def _paint_picture(painter: QPainter, rect: QRectF, size: QSize, row: StockRowView) -> None:
    top = rect.top() + (rect.height() - size.height()) / 2
    place = QRectF(rect.left() + _SIDE, top, size.width(), size.height())
    paint_variant(painter, place, row.art, row.colour, radius=current_theme().radius.sm)


def _paint_pieces(painter: QPainter, rect: QRectF, row: StockRowView) -> None:
    place = _pieces(rect)
    wide = draw_text(painter, place, row.pieces, weight=600, align=_RIGHT)
    right = place.right() - (wide + 8 if wide else 0)
    side = stock_dot_side()
    paint_stock_dot(painter, QRectF(right - side, place.top(), side, place.height()), row.level)
