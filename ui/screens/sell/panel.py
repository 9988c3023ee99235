"""Draws the open carts, and the goods of the one that was chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.empty import EmptyState
from ui.kit.notice import Notice
from ui.kit.row_list import RowList
from ui.kit.text import Label, Paragraph
from ui.language.counts import counts
from ui.screens.following_page import FollowingPage
from ui.screens.page import FILLS, ListCard, Side
from ui.screens.sell.view_model import SellModel, SellView


class SellPanel(FollowingPage[SellView]):
    def __init__(self, model: SellModel) -> None:
        super().__init__(self.tr("Sell"), model)
        self.carts = ListCard(
            self.tr("Online carts"), self.tr("No customer of this store has a cart open now.")
        )
        self.carts.list.setObjectName("carts")
        self.notice = Notice(
            "neutral",
            self.tr("Scan a product to see its price and where it lies. To be paid, it goes over the till."),
            title=self.tr("There is no basket on this device yet"),
        )
        self.add_above(self.notice)
        self.set_cards((self.carts,))
        self.body.reached_end.connect(model.more)

    def fill(self, view: SellView) -> None:
        note = counts.tr("{n} carts, the last changed first", "", len(view.carts)) if view.carts else ""
        self.carts.show_rows(view.carts, note)


class SellSide(Side):
    """The goods of one cart, with what lies here."""

    navigate = Signal(str)

    def __init__(self, model: SellModel) -> None:
        super().__init__()
        self._model = model
        self.goods = RowList(self.tr("In the cart"))
        self.count = Paragraph()
        self.total = Label(role="title", weight=600, align=Qt.AlignmentFlag.AlignRight)
        self.unpriced = Paragraph(role="caption", tone="warn_ink")
        self.who = Button(self.tr("See the customer"), icon="user-round")
        self.who.setObjectName("see-customer")
        self.hint = Paragraph(
            self.tr("The customer keeps this cart. Nothing here changes it."), "caption", tone="ink3"
        )
        self.empty = EmptyState(
            self.tr("Choose a cart"), self.tr("Its goods show up here, with what lies in this store.")
        )
        self._cart = QWidget()
        sum_row = QHBoxLayout()
        sum_row.setSpacing(12)
        sum_row.addWidget(self.count, 1)
        sum_row.addWidget(self.total)
        column = QVBoxLayout(self._cart)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(sum_row)
        column.addWidget(self.unpriced)
        column.addWidget(self.who)
        column.addWidget(self.hint)
        self.add_rows(self.goods)
        self.add(self._cart)
        self.add(self.empty, stretch=FILLS)
        self.add_stretch()
        self.goods.chosen.connect(self.navigate)
        self.who.clicked.connect(self._see_customer)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        view = self._model.view.selected if self._model.view else None
        for part in (self.goods, self._cart):
            part.setVisible(view is not None)
        self.empty.setVisible(view is None)
        self.title.setText(view.name if view else "")
        self.note.setText(view.changed if view else "")
        if view is None:
            return
        self.goods.show_rows(view.rows)
        self.count.setText(view.count)
        self.total.setText(view.total)
        self.unpriced.setText(view.unpriced)
        self.unpriced.setVisible(bool(view.unpriced))
        self.who.setVisible(bool(view.customer))

    def _see_customer(self) -> None:
        view = self._model.view
        if view is not None and view.selected is not None:
            self.navigate.emit(f"customer/{view.selected.customer}")
