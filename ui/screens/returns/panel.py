"""Draws the search for an order, and the lines of the one that was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ui.format.others import apart, plain
from ui.kit.bars import BarsWidget
from ui.kit.button import ActionWithReason, Button
from ui.kit.card import Card
from ui.kit.empty import EmptyState
from ui.kit.notice import Notice
from ui.kit.row_list import RowList
from ui.kit.text import Paragraph
from ui.screens.following_page import FollowingPage
from ui.screens.page import FILLS, ListCard, Side
from ui.screens.returns.view import OrderView, ReturnsView
from ui.screens.returns.view_model import ReturnsModel


class SearchPanel(FollowingPage[ReturnsView]):
    def __init__(self, model: ReturnsModel) -> None:
        super().__init__(self.tr("Returns"), model)
        self.field = QLineEdit()
        self.field.setObjectName("order-search")
        self.field.setAccessibleName(self.tr("Search orders"))
        self.field.setPlaceholderText(self.tr("Order number, pickup or customer"))
        self.found = ListCard(self.tr("Last orders"))
        self.found.list.setObjectName("orders")
        self.none = EmptyState("", self.tr("Orders of 90 days are here. Check the number, or try the name."))
        self._none = Card(padding=0)
        self._none.body.addWidget(self.none)
        self.add_above(self.field)
        self.set_cards((self.found, self._none))
        self.field.textChanged.connect(model.search)
        self.body.reached_end.connect(model.more)

    def fill(self, view: ReturnsView) -> None:
        typed = view.search.typed.strip()
        self.found.setVisible(bool(view.search.rows))
        self._none.setVisible(not view.search.rows)
        self.found.title.setText(self.tr("Found on this device") if typed else self.tr("Last orders"))
        self.found.show_rows(view.search.rows, self.tr("Of 90 days, in all channels"))
        nothing = self.tr("No order here matches “{typed}”").format(typed=apart(plain(typed)))
        self.none.title.setText(nothing if typed else self.tr("No orders here yet"))


class OrderPanel(FollowingPage[ReturnsView]):
    back = Signal()
    navigate = Signal(str)

    def __init__(self, model: ReturnsModel) -> None:
        super().__init__("", model)
        self.back_button = Button(self.tr("All orders"), "quiet", icon="chevron-left")
        self.back_button.setObjectName("orders-all")
        self.lead_back(self.back_button)
        self.said = Paragraph(tone="ink2")
        self.lines = ListCard(self.tr("Bought"))
        self.lines.list.setObjectName("order-lines")
        self.missing = EmptyState("", "")
        self.everywhere = Button(self.tr("Search everywhere"), "primary", icon="search")
        self.everywhere.setObjectName("order-everywhere")
        self._action = ActionWithReason(self.everywhere)
        self._missing = Card()
        self._missing.body.addWidget(self.missing)
        self._missing.body.addWidget(self._action, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.add_above(self.said)
        self.set_cards((self.lines, self._missing))
        self.back_button.clicked.connect(self.back)
        self.lines.list.chosen.connect(self.navigate)
        self.everywhere.clicked.connect(model.ask_everywhere)

    def fill(self, view: ReturnsView) -> None:
        order = view.order
        self.lines.setVisible(order is not None)
        self.said.setVisible(order is not None)
        self._missing.setVisible(bool(view.missing))
        if order is not None:
            self.title.setText(self.tr("Order {number}").format(number=order.id))
            self.said.setText(order.said)
            self.lines.show_rows(order.lines, order.total)
        elif view.missing:
            self.title.setText("")
            self.missing.title.setText(self.tr("{number} is not on this device").format(number=view.missing))
            here = self.tr("Orders of this store's last 90 days are here. Others may be known to central.")
            self.missing.line.setText(view.answer or here)
            self.everywhere.set_busy(view.asking)
            if view.online:
                self._action.allow()
            else:
                self._action.block(self.tr("Needs the line"))


class ReturnsPanel(QStackedWidget):
    """The search, or one order."""

    def __init__(self, model: ReturnsModel) -> None:
        super().__init__()
        self.search, self.order = SearchPanel(model), OrderPanel(model)
        self.addWidget(self.search)
        self.addWidget(self.order)

    def show_page(self, *, order: bool) -> None:
        self.setCurrentWidget(self.order if order else self.search)


class ReturnsSide(Side):
    """Whether the goods may come back, and what to do about it now."""

    navigate = Signal(str)

    def __init__(self, model: ReturnsModel) -> None:
        super().__init__()
        self._model = model
        self.bars = BarsWidget()
        self.days = Paragraph(role="title", weight=600, tone="ink")
        self.detail = Paragraph()
        self.facts = RowList(self.tr("About this order"))
        self.customer = Button(self.tr("See the customer"), icon="user-round")
        self.customer.setObjectName("order-customer")
        self.pickup = Button(self.tr("See the pickup"), icon="package-check")
        self.pickup.setObjectName("order-pickup")
        self.how = EmptyState(
            self.tr("Choose an order"),
            self.tr("What was bought, and whether it may come back, shows up here."),
        )
        self.notice = Notice(
            "neutral",
            self.tr("Look up the order here, then take the goods back at the till."),
            title=self.tr("Taking goods back is not on this device yet"),
        )
        self._window, self._buttons = QWidget(), QWidget()
        window, buttons = QVBoxLayout(self._window), QVBoxLayout(self._buttons)
        for column, parts in (
            (window, (self.days, self.bars, self.detail)),
            (buttons, (self.customer, self.pickup)),
        ):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
            for part in parts:
                column.addWidget(part)
        self.add(self._window)
        self.add_rows(self.facts)
        self.add(self._buttons)
        self.add(self.how, stretch=FILLS)
        self.add_stretch()
        self.add(self.notice)
        self.customer.clicked.connect(lambda: self._go("customer"))
        self.pickup.clicked.connect(lambda: self._go("pickup"))
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        order = self._model.view.order if self._model.view else None
        for part in (self._window, self.facts, self._buttons):
            part.setVisible(order is not None)
        self.how.setVisible(order is None)
        self.title.setText(self.tr("Return days") if order else "")
        if order is not None:
            self._show_order(order)

    def _show_order(self, order: OrderView) -> None:
        self.days.setText(order.days)
        self.detail.setText(order.detail)
        self.bars.set_bars(order.bars)
        self.bars.setVisible(bool(order.bars))
        self.bars.setAccessibleName(order.days)
        self.facts.show_rows(order.facts)
        self.customer.setVisible(bool(order.customer))
        self.pickup.setVisible(bool(order.pickup))

    def _go(self, where: str) -> None:
        order = self._model.view.order if self._model.view else None
        if order is not None:
            self.navigate.emit(f"{where}/{order.customer if where == 'customer' else order.pickup}")
