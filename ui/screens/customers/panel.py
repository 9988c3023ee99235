"""Draws the search for a customer, and the panel beside: somebody's open cart, or how to search."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from ui.format.others import apart, plain
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.empty import EmptyState
from ui.kit.flow import Flow
from ui.kit.row_list import RowList
from ui.kit.text import Label, Paragraph
from ui.language.counts import counts
from ui.screens.customers.everywhere import NotHere
from ui.screens.customers.profile_panel import ProfilePanel
from ui.screens.customers.view import CustomersView
from ui.screens.customers.view_model import CustomersModel
from ui.screens.following_page import FollowingPage
from ui.screens.page import FILLS, ListCard, Side


class SearchPanel(FollowingPage[CustomersView]):
    new_customer = Signal()

    def __init__(self, model: CustomersModel) -> None:
        super().__init__(self.tr("Customers"), model)
        self.field = QLineEdit()
        self.field.setObjectName("customer-search")
        self.field.setAccessibleName(self.tr("Search customers"))
        self.field.setPlaceholderText(self.tr("Name, e-mail, phone or customer number"))
        self.field.setClearButtonEnabled(False)
        self.found = ListCard(self.tr("Here lately"))
        self.found.list.setObjectName("customers")
        self.not_here = NotHere()
        self._none = Card(padding=0)
        self._none.body.addWidget(self.not_here)
        self.new = Button(self.tr("New customer"), icon="plus")
        self.new.setObjectName("customer-new")
        above = QWidget()
        row = Flow(8, spread=True)
        above.setLayout(row)
        for part in (self.field, self.new):
            row.addWidget(part)
        self.add_above(above)
        self.new.clicked.connect(self.new_customer)
        self.set_cards((self.found, self._none))
        self.field.textChanged.connect(model.search)
        self.not_here.ask.connect(model.ask_everywhere)
        self.body.reached_end.connect(model.more)

    def fill(self, view: CustomersView) -> None:
        search = view.search
        self.subtitle.setText(counts.tr("{n} on this device", "", search.held))
        typed = search.typed.strip()
        self.found.setVisible(bool(search.rows))
        self._none.setVisible(not search.rows)
        self.found.title.setText(self.tr("Found on this device") if typed else self.tr("Here lately"))
        self.found.show_rows(search.rows, "" if typed else self.tr("By their last order"))
        title = self.tr("Nobody on this device matches “{typed}”").format(typed=apart(plain(typed)))
        self.not_here.show_state(title if typed else self.tr("No customers here yet"), search.everywhere)


class CustomersPanel(QStackedWidget):
    """The search, or one customer."""

    def __init__(self, model: CustomersModel) -> None:
        super().__init__()
        self.search, self.profile = SearchPanel(model), ProfilePanel(model)
        self.addWidget(self.search)
        self.addWidget(self.profile)

    def show_page(self, *, profile: bool) -> None:
        self.setCurrentWidget(self.profile if profile else self.search)


class CustomersSide(Side):
    navigate = Signal(str)

    def __init__(self, model: CustomersModel) -> None:
        super().__init__()
        self._model = model
        self.goods = RowList(self.tr("In the cart"))
        self.count = Paragraph()
        self.total = Label(role="title", weight=600, align=Qt.AlignmentFlag.AlignRight)
        self.no_cart = EmptyState(
            self.tr("No cart is open"), self.tr("What is put into the cart in web or app shows up here.")
        )
        self.how = EmptyState(
            self.tr("Contacts are masked"),
            self.tr("Open somebody and tap “Show for 30 s”. They are masked again when you leave."),
        )
        self._sum = QWidget()
        row = QHBoxLayout(self._sum)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.count, 1)
        row.addWidget(self.total)
        self.hint = Paragraph(
            self.tr("Points, notes and sizes come with selling. Nothing here changes the cart."),
            "caption",
            tone="ink3",
        )
        self.add_rows(self.goods)
        self.add(self._sum)
        self.add(self.no_cart)
        self.add(self.how, stretch=FILLS)
        self.add_stretch()
        self.add(self.hint)
        self.goods.chosen.connect(self.navigate)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        view = self._model.view
        profile = view.profile if view else None
        cart = profile.cart if profile else None
        self.title.setText(self.tr("Online cart") if profile else "")
        self.note.setText(cart.changed if cart else "")
        for part in (self.goods, self._sum):
            part.setVisible(cart is not None)
        self.no_cart.setVisible(profile is not None and cart is None)
        self.how.setVisible(profile is None)
        self.hint.setVisible(profile is not None)
        if cart is not None:
            self.goods.show_rows(cart.rows)
            self.count.setText(cart.count)
            self.total.setText(cart.total)
