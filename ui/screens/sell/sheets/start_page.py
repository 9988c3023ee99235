"""The Sell page while no basket is in hand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.columns import Columns
from ui.kit.flow import Flow
from ui.kit.notice import Notice
from ui.kit.skeleton import Skeleton
from ui.kit.text import Paragraph
from ui.language.counts import counts
from ui.screens.page import ListCard, Scroller
from ui.screens.sell.sheets.start_view import StartModel
from ui.screens.sell.till import Till
from ui.shell.layout import Layout
from ui.theme.tokens import current_theme

_MARGIN = 24


class StartPage(QWidget):
    """Emits what was pressed: `parked` and `cart` with an id, `sales` for those of today.

    A basket that was begun on this device is opened at once.
    """

    parked = Signal(str)
    cart = Signal(str)
    sales = Signal()

    def __init__(self, till: Till) -> None:
        super().__init__()
        self._till = till
        self.model = StartModel(till)
        self.new = Button(self.tr("New basket"), "primary", icon="plus", height="tender")
        self.new.setObjectName("new-basket")
        self.today = Button("", icon="receipt-text", height="tender")
        self.today.setObjectName("sales-today")
        self.hint = Paragraph(self.tr("Scanning a product begins one too."), tone="ink3")
        self.offline = Notice("offline")
        self.problem = Notice("danger")
        self.loading = Skeleton(5)
        self.drafts = ListCard(self.tr("Begun on this device"))
        self.drafts.list.setObjectName("drafts")
        self.waiting = ListCard(self.tr("Parked in this store"), self.tr("No basket waits here now."))
        self.waiting.list.setObjectName("parked")
        self.carts = ListCard(
            self.tr("Online carts"), self.tr("No customer of this store has a cart open now.")
        )
        self.carts.list.setObjectName("carts")
        self.columns = Columns()
        self._lay_out()
        self.new.clicked.connect(lambda: till.begin())
        self.today.clicked.connect(self.sales)
        self.drafts.list.chosen.connect(till.open_draft)
        self.waiting.list.chosen.connect(self.parked)
        self.carts.list.chosen.connect(self.cart)
        self.body.reached_end.connect(self.model.more)
        self.model.changed.connect(self._show)
        self._show()

    def arrange(self, layout: Layout) -> None:
        theme = current_theme()
        columns = {Layout.PORTRAIT: 1, Layout.DENSE: 3}.get(layout, 2)
        self.columns.set_columns(1 if theme.large_print else columns)

    def close_model(self) -> None:
        self.model.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.watch(False)

    def _show(self) -> None:
        view = self.model.view
        self.problem.say("danger", self.model.problem)
        self.loading.setVisible(view is None and not self.model.problem)
        self.columns.setVisible(view is not None)
        if view is None:
            self.today.setText(self.tr("Sales of today"))
            return
        self.offline.say("offline", view.offline)
        self.today.setText(counts.tr("{n} sales today", "", view.sold_today))
        self.drafts.show_rows(view.drafts)
        self.drafts.setVisible(bool(view.drafts))
        self.waiting.show_rows(view.parked)
        self.carts.show_rows(view.carts)

    def _lay_out(self) -> None:
        begin = Card()
        buttons = Flow(8)
        buttons.addWidget(self.new)
        buttons.addWidget(self.today)
        begin.body.addLayout(buttons)
        begin.body.addWidget(self.hint)
        self.body = Scroller((_MARGIN, 0, _MARGIN, _MARGIN))
        for part in (self.offline, self.problem, begin, self.loading, self.columns):
            self.body.column.addWidget(part)
        self.body.column.addStretch(1)
        self.columns.set_cards((self.drafts, self.waiting, self.carts))
        for card in (self.drafts, self.waiting, self.carts):
            self.body.follow(card.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
