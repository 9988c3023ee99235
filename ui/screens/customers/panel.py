"""Draws the search for a customer, or one of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from ui.format.others import apart, plain
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.flow import Flow
from ui.language.counts import counts
from ui.screens.customers.everywhere import NotHere
from ui.screens.customers.profile_panel import ProfilePanel
from ui.screens.customers.veil import Veil
from ui.screens.customers.view import CustomersView
from ui.screens.customers.view_model import CustomersModel
from ui.screens.following_page import FollowingPage
from ui.screens.page import ListCard


class SearchPanel(FollowingPage[CustomersView]):
    new_customer = Signal()

    def __init__(self, model: CustomersModel) -> None:
        super().__init__(self.tr("Customers"), model)
        self.field = QLineEdit()
        self.field.setObjectName("customer-search")
        self.field.setAccessibleName(self.tr("Search customers"))
        self.field.setPlaceholderText(self.tr("Name, email, phone, card or number"))
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

    def __init__(self, model: CustomersModel, veil: Veil) -> None:
        super().__init__()
        self.search, self.profile = SearchPanel(model), ProfilePanel(model, veil)
        self.addWidget(self.search)
        self.addWidget(self.profile)

    def show_page(self, *, profile: bool) -> None:
        self.setCurrentWidget(self.profile if profile else self.search)
