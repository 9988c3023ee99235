"""Whose basket it is: found by name, phone, e-mail or card among those on this device."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from associate_app.domain.customer import Customer
from associate_app.queries import customers
from associate_app.store import Reader, StoreUnavailable
from ui.format.others import plain
from ui.kit.button import Button
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.kit.search_field import SearchField
from ui.kit.text import Label, Paragraph
from ui.screens.sell.scans import take_customer
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.till import Till
from ui.tasks import TaskScope
from ui.words.bug import bug_words
from ui.words.problems import refusal_words

_MOST = 12
_TYPING = 120  # ms between the last letter and the search


class CustomerSheet(TillSheet):
    """`elsewhere`: who is not found here is searched for, or created, on the page of customers."""

    elsewhere = Signal()

    def __init__(self, host: QWidget, till: Till) -> None:
        super().__init__(host, till, "")
        self.setObjectName("choose-customer")
        self.title.setText(self.tr("Customer of this basket"))
        self.setAccessibleName(self.title.text())
        self._tasks = TaskScope(lambda _error: self.notice.say("danger", bug_words()))
        self._asked = ""
        self.field = SearchField(
            self.tr("Search customers"), self.tr("Name, email, phone, card or customer number")
        )
        self.field.setObjectName("choose-customer-search")
        self.found = RowList(self.tr("Customers found"))
        self.found.setObjectName("choose-customer-found")
        self.none = Paragraph()
        self.none.hide()
        self.off = Button(self.tr("Take the customer off this basket"), icon="x")
        self.off.setObjectName("customer-off")
        self.other = Button(self.tr("Search everywhere"), icon="globe")
        self.other.setObjectName("customer-elsewhere")
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPING)
        self.lately = Label(self.tr("Here lately"), "caption", weight=600, tone="ink2")
        self.lately.hide()
        for part in (self.field, self.lately, self.found, self.none):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.footer.addWidget(self.off)
        self.footer.addWidget(self.other)
        self.field.textChanged.connect(lambda _: self._typed.start())
        self._typed.timeout.connect(self._search)
        self.found.chosen.connect(self._choose)
        self.off.clicked.connect(lambda: self._choose(""))
        self.other.clicked.connect(self._leave)
        self.closed.connect(self._tasks.close)
        self.refresh()
        self._search()

    def refresh(self) -> None:
        self.off.setVisible(bool(self.basket.customer))

    def _search(self) -> None:
        self._asked = self.field.text().strip()
        self._tasks.replace("search", self._find(self._asked))

    async def _find(self, asked: str) -> None:
        found: tuple[Customer, ...] = ()
        now = self.till.workspace.clock.now()

        def ask(reader: Reader) -> tuple[Customer, ...]:
            if asked:
                return customers.find(reader, asked, _MOST)
            return tuple(each.customer for each in customers.lately(reader, now, _MOST))

        try:
            found = await self.till.workspace.reading.ask(ask)
        except StoreUnavailable as unavailable:
            self.notice.say("danger", refusal_words(unavailable))
        if asked != self._asked:
            return
        self.found.show_rows([self._row(each) for each in found])
        self.found.setVisible(bool(found))
        self.lately.setVisible(bool(found) and not asked)
        nobody = self.tr("Nobody on this device is called so. Search everywhere, or scan the loyalty card.")
        self.none.setText(nobody if asked and not found else "")
        self.none.setVisible(bool(self.none.text()))

    def _row(self, who: Customer) -> Row:
        name = plain(who.name)
        return Row(id=who.id, title=name, detail=who.tier or who.id, person=name)

    def _choose(self, customer: str) -> None:
        take_customer(self.till, customer)
        held = self.till.basket
        if held is not None and held.customer == customer:
            self.dismiss()

    def _leave(self) -> None:
        self.dismiss()
        self.elsewhere.emit()
