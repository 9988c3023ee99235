"""One line of the basket: how many, how it goes, what it costs, who sold it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from associate_app.domain import basket as baskets
from associate_app.domain.basket import BasketLine
from associate_app.domain.pricing.basket import MANY, TOO_MANY
from associate_app.domain.staff import Staff
from ui.kit.button import Button
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.kit.sheet import Sheet
from ui.kit.stepper import QuantityStepper
from ui.kit.text import Label, Paragraph
from ui.screens.sell.sheets.goods import one
from ui.screens.sell.sheets.line_view import line_view
from ui.screens.sell.sheets.many import ManySheet
from ui.screens.sell.sheets.note import NoteSheet
from ui.screens.sell.sheets.plan import LinePlanSheet
from ui.screens.sell.sheets.price import PriceSheet
from ui.screens.sell.sheets.sold_by import SoldBySheet
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.sheets.variants import VariantsSheet
from ui.screens.sell.sheets.why import WhySheet
from ui.screens.sell.till import Till

_TYPING_MS = 700  # a large number is asked about once it is typed to its end


class LineSheet(TillSheet):
    def __init__(self, host: QWidget, till: Till, line: str) -> None:
        held = till.basket.line(line) if till.basket else None
        self._line, self._sku = line, held.sku if held else ""
        self._left_at, self._asking = held.pieces if held else 1, False
        found = one(till.workspace, self._sku)
        super().__init__(host, till, found.name, found.look)
        self.setObjectName("line")
        self.pieces = QuantityStepper(self.tr("Pieces"), 1, TOO_MANY)
        self.pieces.setObjectName("line-pieces")
        self.amount = Label(role="heading", weight=600, align=Qt.AlignmentFlag.AlignRight)
        self.each = Paragraph(role="caption", tone="ink3", align=Qt.AlignmentFlag.AlignRight)
        self.menu = RowList(self.tr("About this line"))
        self.menu.setObjectName("line-actions")
        self.remove = Button(self.tr("Take out"), icon="x", height="tender")
        self.remove.setObjectName("line-remove")
        self.done = Button(self.tr("Done"), "primary", height="tender")
        self.done.setObjectName("line-done")
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPING_MS)
        self._lay_out()
        self._typed.timeout.connect(self._ask_many)
        self.pieces.changed.connect(self._count)
        self.pieces.field.editingFinished.connect(self._ask_many)
        self.menu.chosen.connect(self._act)
        self.remove.clicked.connect(self._remove)
        self.done.clicked.connect(self.dismiss)
        self.refresh()

    def is_over(self) -> bool:
        return super().is_over() or self.basket.line(self._line) is None

    def refresh(self) -> None:
        if self.is_over():
            return
        line = self._held()
        if line.sku != self._sku:
            self._sku = line.sku
            found = one(self.till.workspace, line.sku)
            self.title.setText(found.name)
            self.subtitle.setText(found.look)
        if not self._typed.isActive():
            self.pieces.show_number(line.pieces)
        view = line_view(self.till, line)
        self.amount.setText(view.amount)
        self.each.setText(view.each)
        seller = self.till.workspace.store.reader().document(Staff, line.associate or self.till.actor)
        self.menu.show_rows(
            (
                Row(id="plan", title=view.way, detail=view.why_way, icon=view.way_icon, tone=view.way_tone),
                Row(id="why", title=self.tr("Why this price"), detail=view.reasons, icon="receipt-text"),
                Row(id="price", title=self.tr("Set a price by hand"), detail=view.by_hand, icon="banknote"),
                Row(id="match", title=self.tr("Seen cheaper elsewhere"), detail=view.matched, icon="globe"),
                Row(id="variant", title=self.tr("Another size or colour"), icon="repeat"),
                Row(
                    id="seller",
                    title=self.tr("Who sold it"),
                    detail=seller.name if seller else "",
                    icon="user-round",
                ),
                Row(id="note", title=self.tr("Note on this line"), detail=line.note, icon="message-circle"),
            )
        )

    def _held(self) -> BasketLine:
        line = self.basket.line(self._line)
        assert line is not None
        return line

    def _count(self, pieces: int) -> None:
        """Typed digit by digit: what stood there before the first one is what can be left."""
        self._typed.stop()
        if pieces // 10 != self._held().pieces:
            self._left_at = self._held().pieces
        if pieces > MANY and not self._held().many_confirmed:
            self._typed.start()
        else:
            self._set(pieces, confirmed=False)

    def _ask_many(self) -> None:
        pieces = self.pieces.number()
        self._typed.stop()
        if self._asking or self.is_over() or pieces <= MANY or self._held().many_confirmed:
            return
        self._asking = True  # the sheet takes the focus, which is the end of typing once more
        name = self.title.text()
        sheet = ManySheet(self.host, self.till, lambda: self._set(pieces, confirmed=True), pieces, name)
        sheet.closed.connect(lambda: self._asked(pieces))
        self.open_over(sheet)

    def _asked(self, pieces: int) -> None:
        self._asking = False
        if not self.is_over() and self._held().pieces != pieces:
            self._set(self._left_at, confirmed=False)
        self.refresh()

    def _set(self, pieces: int, *, confirmed: bool) -> None:
        line = self._line
        self.till.change(
            lambda basket, at: baskets.set_pieces(basket, line, pieces, at=at, confirmed=confirmed)
        )
        self.refresh()

    def _act(self, key: str) -> None:
        make: dict[str, Callable[[], Sheet]] = {
            "plan": lambda: LinePlanSheet(self.host, self.till, self._line),
            "why": lambda: WhySheet(self.host, self.till, self._line),
            "price": lambda: PriceSheet(self.host, self.till, self._line),
            "match": lambda: PriceSheet(self.host, self.till, self._line, match=True),
            "variant": lambda: VariantsSheet(self.host, self.till, self._line),
            "seller": lambda: SoldBySheet(self.host, self.till, self._line),
            "note": lambda: NoteSheet(self.host, self.till, self._line),
        }
        self.open_over(make[key]())

    def _remove(self) -> None:
        line, name = self._line, self.title.text()
        self.till.change(
            lambda basket, at: baskets.remove(basket, line, at=at),
            undo=self.tr("{name} is out of the basket.").format(name=name),
        )

    def _lay_out(self) -> None:
        price = QVBoxLayout()
        price.setSpacing(0)
        price.addWidget(self.amount)
        price.addWidget(self.each)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.pieces)
        top.addLayout(price, 1)
        self.body.addLayout(top)
        self.body.addWidget(self.menu)
        self.footer.addWidget(self.remove, 1)
        self.footer.addWidget(self.done, 1)
