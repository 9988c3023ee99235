"""The lines of the basket as a table: as tall as its lines, or as the room that is left for them."""

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from ui.format.numbers import grouped
from ui.kit.card import Card
from ui.kit.drawing import draw_hairline, draw_text
from ui.kit.row import RIGHT
from ui.kit.rows import ROW, Index, row_width
from ui.language.mark import translate
from ui.screens.sell.dense.table_face import Columns, columns, table_face, widths_of
from ui.screens.sell.line_delegate import LineDelegate
from ui.screens.sell.line_face import Face
from ui.screens.sell.line_list import LineList
from ui.screens.sell.view import LineView
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme

LEAST_LINES = 5  # that stay in sight


class TableDelegate(LineDelegate):
    def __init__(self) -> None:
        super().__init__(40, dense=40)
        self.widths = widths_of((), _heads())
        self._chosen = False  # the line that is being painted

    def face_of(self, line: LineView, width: int) -> Face:
        return table_face(line, width, self.widths)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.face_of(index.data(ROW), row_width(option)).height)

    def ground(self, option: QStyleOptionViewItem, index: Index) -> QColor | None:
        if option.state & QStyle.StateFlag.State_Selected:
            return current_theme().color.accent_soft
        return super().ground(option, index)

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        self._chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        super().paint_content(painter, rect, option, index)
        color = current_theme().color
        left, wide = columns(rect.width(), self.widths).number
        place = QRectF(rect.left() + left, rect.top(), wide, rect.height())
        ink = color.accent_ink if self._chosen else color.ink2
        draw_text(painter, place, grouped(index.row() + 1), colour=ink)

    def _paint_words(self, painter: QPainter, placed: Face) -> None:
        if self._chosen:
            words = (replace(e, tone="accent_ink") if e.tone == "ink2" else e for e in placed.words)
            placed = replace(placed, words=tuple(words))
        super()._paint_words(painter, placed)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            rect: QRect = option.rect
            accent, thick = current_theme().color.accent, current_theme().stroke.hairline
            for top in (rect.top(), rect.bottom() + 1 - thick):
                painter.fillRect(rect.left(), top, rect.width(), thick, accent)


class TableLines(LineList):
    def __init__(self, name: str) -> None:
        self.drawing = TableDelegate()
        self._chosen = ""
        super().__init__(name, self.drawing, grows=False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_lines(self, lines: tuple[LineView, ...]) -> None:
        widths = widths_of(lines, _heads())
        if widths != self.drawing.widths:
            self.drawing.widths = widths
            self.scheduleDelayedItemsLayout()
        super().show_lines(lines)

    def choose_line(self, line: str) -> None:
        """It is marked and where the keyboard stands; one that was another before comes into sight."""
        row, again = self._rows.row_of(line), line == self._chosen
        self._chosen = line
        self.mark(row)
        if row >= 0 and not again:
            self.stand(line)
            self.scrollTo(self._rows.index(row))

    def height_up_to(self, most: int) -> int:
        """Of the lines in logical pixels, without looking at those that find no room anyhow."""
        tall = 0
        for row in range(self._rows.rowCount()):
            tall += self.sizeHintForRow(row)
            if tall >= most:
                return most
        return tall


class TableHead(QWidget):
    """Stands over the lines, as wide as they are."""

    def __init__(self, lines: TableLines) -> None:
        super().__init__()
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, current_theme().size.dense_control)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self.rect())
        placed = columns(self._lines.viewport().width(), self._lines.drawing.widths)
        for words, (left, wide), at_end in _named(placed):
            place = QRectF(left, 0, wide, self.height())
            ink = current_theme().color.ink2
            if at_end:
                draw_text(painter, place, words, role="caption", weight=500, colour=ink, align=RIGHT)
            else:
                draw_text(painter, place, words, role="caption", weight=500, colour=ink)
        draw_hairline(painter, self.rect())


class BasketTable(Card):
    """`fit` gives it the height that its lines want, of what there is."""

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.lines = TableLines(translate("Sell", "Lines of the basket"))
        self.lines.setObjectName("basket-lines")
        self.head = TableHead(self.lines)
        self.body.setSpacing(0)
        self.body.addWidget(self.head)
        self.body.addWidget(self.lines, 1)

    def show_lines(self, lines: tuple[LineView, ...]) -> None:
        self.lines.show_lines(lines)
        self.head.update()
        self.updateGeometry()

    def fit(self, most: int) -> int:
        """Logical pixels of the card where `most` are left; a few lines stay in sight whatever that is."""
        head, row = self.head.sizeHint().height(), current_theme().size.dense_row
        room = max(most - head, LEAST_LINES * row)
        return head + self.lines.height_up_to(room)


def _heads() -> tuple[str, str, str, str, str]:
    return (
        translate("Sell", "#"),
        translate("Sell", "Quantity"),
        translate("Sell", "Price"),
        translate("Sell", "Off"),
        translate("Sell", "Total"),
    )


def _named(placed: Columns) -> tuple[tuple[str, tuple[float, float], bool], ...]:
    """Words and place of each head, and whether they stand at its end."""
    number, quantity, price, off, total = _heads()
    return (
        (number, placed.number, False),
        (translate("Sell", "Item"), placed.item, False),
        (translate("Sell", "How"), placed.how, False),
        (quantity, placed.stepper, False),
        (price, placed.each, True),
        (translate("Sell", "Offer"), placed.offer, False),
        (off, placed.off, True),
        (total, placed.total, True),
    )
