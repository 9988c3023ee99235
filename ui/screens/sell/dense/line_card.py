"""The chosen line, in a column of its own: what it is, why it costs that, other sizes, where it lies."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.emptying import clear
from ui.kit.flow import Flow
from ui.kit.picture import Picture, Swatch
from ui.kit.text import Label, Paragraph
from ui.screens.page import Scroller
from ui.screens.sell.dense.line_facts import LineFacts
from ui.screens.sell.dense.size_grid import SizeGrid
from ui.screens.sell.dense.stock_table import StockTable
from ui.theme.tokens import current_theme

_PICTURE = QSize(104, 128)
_SIDE = 16


class LineCard(Card):
    """`exchanged` with a SKU, `moved` the way that stands on its button, `ways` to choose among all."""

    exchanged = Signal(str)
    moved = Signal()
    ways = Signal()

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.picture = Picture(_PICTURE)
        self.lead = Paragraph(role="caption")
        self.name = Paragraph(role="title", weight=600, tone="ink")
        self.gtin = Paragraph(role="caption")
        self.price = Label(role="heading", weight=600)
        self.price.setObjectName("line-price")
        self.struck = _Struck()
        self.reasons = _Reasons()
        self.swatch = Swatch(16)
        self.colour = Label(role="caption", tone="ink2")
        self.sizes = SizeGrid()
        self.stock = StockTable()
        self.move_button = Button()
        self.move_button.setObjectName("line-move")
        self.ways_button = Button(self.tr("Other ways"))
        self.ways_button.setObjectName("line-ways")
        self._lay_out()
        self.sizes.chosen.connect(self.exchanged)
        self.move_button.clicked.connect(self.moved)
        self.ways_button.clicked.connect(self.ways)

    def show_line(self, facts: LineFacts) -> None:
        line = facts.line
        self.picture.show_variant(line.art, line.colour)
        said: tuple[tuple[Paragraph | Label, str], ...] = (
            (self.lead, facts.lead),
            (self.name, line.name),
            (self.gtin, facts.gtin),
            (self.price, line.price),
            (self.struck, line.struck),
            (self.colour, facts.colour_name),
        )
        for label, words in said:
            label.setText(words)
            label.setVisible(bool(words))
        self.reasons.show_reasons(facts.reasons)
        self.swatch.show_colour(line.colour)
        self._change.setVisible(len(facts.sizes) > 1)
        self.sizes.show_sizes(facts.sizes, locked=line.locked)
        self.stock.setVisible(facts.now is not None)
        if facts.now is not None:
            self.stock.show_stock(facts.stock, facts.groups, facts.now)
        self.move_button.setVisible(facts.move is not None)
        self.move_button.setText(facts.move.words if facts.move else "")
        self._foot.setVisible(facts.now is not None and not line.locked)

    def _lay_out(self) -> None:
        prices = Flow(8)
        prices.addWidget(self.price)
        prices.addWidget(self.struck)
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self.lead, self.name, self.gtin):
            words.addWidget(part)
        words.addLayout(prices)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self._change = QWidget()
        change = QVBoxLayout(self._change)
        change.setContentsMargins(0, 0, 0, 0)
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(Paragraph(self.tr("Change size"), weight=600, tone="ink"), 1)
        title.addWidget(self.swatch)
        title.addWidget(self.colour)
        change.addLayout(title)
        change.addWidget(self.sizes)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(_SIDE, 8, _SIDE, _SIDE)
        foot.setSpacing(8)
        foot.addWidget(self.move_button, 1)
        foot.addWidget(self.ways_button, 1)
        self.scroller = Scroller((_SIDE, _SIDE, _SIDE, 8))
        self.scroller.column.addLayout(head)
        for below in (self.reasons, self._change, self.stock):
            self.scroller.column.addWidget(below)
        self.scroller.column.addStretch(1)
        self.body.setSpacing(0)
        self.body.addWidget(self.scroller, 1)
        self.body.addWidget(self._foot)


class _Struck(Label):
    """What all pieces cost by the list."""

    def __init__(self) -> None:
        super().__init__(tone="ink3")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        middle = self.height() // 2
        QPainter(self).fillRect(0, middle, self.width() - 1, 1, current_theme().color[self.tone()])


class _Reasons(Card):
    """Each step and its amount."""

    def __init__(self) -> None:
        super().__init__("sunken", padding=16)
        self._shown: tuple[tuple[str, str], ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.body.addWidget(Label(self.tr("Why this price"), "caption", weight=600))
        self.body.addLayout(self._grid)

    def show_reasons(self, reasons: tuple[tuple[str, str], ...]) -> None:
        self.setVisible(bool(reasons))
        if reasons == self._shown:
            return
        self._shown = reasons
        clear(self._grid)
        top, end = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignRight
        for row, (name, amount) in enumerate(reasons):
            self._grid.addWidget(Paragraph(name, "caption"), row, 0)
            self._grid.addWidget(Label(amount, "caption", tone="ink2", align=end), row, 1, top)
        self.updateGeometry()
