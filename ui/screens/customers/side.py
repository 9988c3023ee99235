"""The panel beside a customer: the open cart, what to do next, what goes well with what they have."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import ActionWithReason, Button
from ui.kit.empty import EmptyState
from ui.kit.hairline import Hairline
from ui.kit.row_list import RowList
from ui.kit.text import Label, Paragraph
from ui.screens.customers.person_view import CartView, ProfileView
from ui.screens.customers.steps_list import StepsList
from ui.screens.customers.view_model import CustomersModel
from ui.screens.page import FILLS, Side


class CustomersSide(Side):
    navigate = Signal(str)
    number_wanted = Signal()
    called = Signal(str)

    def __init__(self, model: CustomersModel) -> None:
        super().__init__()
        self._model = model
        self._cart = self._customer = ""
        self.goods = RowList(self.tr("In the cart"))
        self.count = Paragraph()
        self.total = Label(role="title", weight=600, align=Qt.AlignmentFlag.AlignRight)
        self.no_cart = Paragraph(
            self.tr("No cart is open. What is put into it in web or app shows up here."), tone="ink3"
        )
        self.sell = Button("", "primary", icon="shopping-basket", height="touch_large")
        self.sell.setObjectName("continue-in-store")
        self.action = ActionWithReason(self.sell)
        self.locked = Paragraph(role="caption", tone="ink3", align=Qt.AlignmentFlag.AlignHCenter)
        self.steps = StepsList()
        self.nothing = Paragraph(self.tr("Nothing to offer now."), tone="ink3")
        self.based_on = Paragraph(role="caption", tone="ink3")
        self.goes_with = RowList(self.tr("Goes well with what they have"))
        self.how = EmptyState(
            self.tr("Contacts are masked"),
            self.tr("Open somebody and turn “Shoulder-safe” off. They are masked again after half a minute."),
        )
        self._sum = QWidget()
        self._steps = QWidget()
        self._goes_with = QWidget()
        self._lay_out()
        for part in (self.goods, self.goes_with):
            part.chosen.connect(self.navigate)
        self.sell.clicked.connect(self._sell)
        self.steps.navigate.connect(self.navigate)
        self.steps.number_wanted.connect(self.number_wanted)
        self.steps.called.connect(self.called)
        model.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._sum)
        row.setContentsMargins(0, 10, 0, 4)
        row.addWidget(self.count, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.total)
        for box, title, content in (
            (self._goes_with, self.tr("Goes well with what they have"), None),
            (self._steps, self.tr("Next best actions"), self.steps),
        ):
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(Paragraph(title, "title", weight=600, tone="ink"))
            if content is not None:
                column.addWidget(content)
        self._steps_line, self._goes_line = Hairline(), Hairline()
        self.body.column.setSpacing(0)
        self.add_rows(self.goods)
        self.add(self._sum)
        self.add(self.no_cart)
        self.body.column.addSpacing(16)
        self.add(self.action)
        self.body.column.addSpacing(12)
        self.add(self.locked)
        self.body.column.addSpacing(16)
        self.add(self._steps_line, inset=False)
        self.body.column.addSpacing(16)
        self.add(self._steps)
        self.add(self.nothing)
        self.add(self.how, stretch=FILLS)
        self.add_stretch()
        self.body.column.addSpacing(12)
        self.add(self.based_on)
        self.body.column.addSpacing(16)
        self.add(self._goes_line, inset=False)
        self.body.column.addSpacing(16)
        self.add(self._goes_with)
        self.add_rows(self.goes_with)

    def _sell(self) -> None:
        self.navigate.emit(f"sell/cart/{self._cart}" if self._cart else f"sell/new/{self._customer}")

    def _show(self) -> None:
        view = self._model.view
        profile = view.profile if view else None
        cart = profile.cart if profile else None
        self.title.setText(self.tr("Online cart") if profile else "")
        self.note.setText(cart.changed if cart else "")
        for part in (self.goods, self._sum, self.locked):
            part.setVisible(cart is not None)
        self.no_cart.setVisible(profile is not None and cart is None)
        self.how.setVisible(view is not None and profile is None)
        for part in (self.action, self._steps, self._steps_line, self.based_on):
            part.setVisible(profile is not None)
        self._show_cart(cart)
        if profile is not None:
            self._show_profile(profile)
        goes = profile.goes_with if profile else ()
        for part in (self._goes_with, self.goes_with, self._goes_line):
            part.setVisible(bool(goes))
        self.goes_with.show_rows(goes)
        self.nothing.setVisible(profile is not None and not profile.steps)

    def _show_cart(self, cart: CartView | None) -> None:
        self._cart = cart.id if cart else ""
        self.sell.setText(self.tr("Continue in store") if cart else self.tr("Begin a sale"))
        if cart is None or not cart.blocked:
            self.action.allow()
        else:
            self.action.block(cart.blocked)
        if cart is not None:
            self.goods.show_rows(cart.rows)
            self.count.setText(cart.count)
            self.total.setText(cart.total)
            self.locked.setText(cart.told)

    def _show_profile(self, profile: ProfileView) -> None:
        self._customer = profile.id
        self.steps.show_steps(profile.steps)
        self.based_on.setText(profile.based_on)
