"""The sheets of the Sell screen: one at a time, each over the whole window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.kit.sheet import Sheet
from ui.screens.sell.customer_sheet import CustomerSheet
from ui.screens.sell.sheets.add import AddSheet
from ui.screens.sell.sheets.cart import CartSheet
from ui.screens.sell.sheets.cart_flow import CartFlow
from ui.screens.sell.sheets.coupon import CouponSheet
from ui.screens.sell.sheets.hold import ParkSheet, ThrowAwaySheet
from ui.screens.sell.sheets.line import LineSheet
from ui.screens.sell.sheets.many import ManySheet
from ui.screens.sell.sheets.note import NoteSheet
from ui.screens.sell.sheets.parked import ParkedSheet
from ui.screens.sell.sheets.plan import LinePlanSheet, PlanSheet
from ui.screens.sell.sheets.price import PriceSheet
from ui.screens.sell.sheets.send_home import SendHomeSheet
from ui.screens.sell.sheets.why import WhySheet
from ui.screens.sell.till import Till


class Opening(QObject):
    """`show` brings a sheet before the associate. What sheets want of the shell is passed on."""

    navigate = Signal(str)
    camera = Signal()

    def __init__(
        self,
        till: Till,
        host: Callable[[], QWidget],
        show: Callable[[Sheet], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._till, self._host, self._show = till, host, show
        self._flow = CartFlow(till, self)
        self._flow.opens.connect(show)
        self._flow.told.connect(till.told)
        till.many.connect(self.many)

    def line(self, line: str) -> None:
        self._on_line(line, lambda: LineSheet(self._host(), self._till, line))

    def discount(self) -> None:
        """On the chosen line."""
        line = self._till.selected
        self._on_line(line, lambda: PriceSheet(self._host(), self._till, line))

    def plan(self) -> None:
        self._on_goods(lambda: PlanSheet(self._host(), self._till))

    def why(self) -> None:
        self._on_goods(lambda: WhySheet(self._host(), self._till))

    def note(self) -> None:
        self._on_basket(lambda: NoteSheet(self._host(), self._till))

    def coupon(self) -> None:
        self._on_goods(self._coupon)

    def line_plan(self, line: str) -> None:
        self._on_line(line, lambda: LinePlanSheet(self._host(), self._till, line))

    def search(self, goods: str) -> None:
        """Goods to add, by a name."""
        sheet = AddSheet(self._host(), self._till)
        sheet.field.setText(goods)
        self._show(sheet)

    def by_hand(self) -> None:
        self._show(AddSheet(self._host(), self._till))

    def parked(self, basket: str) -> None:
        self._show(ParkedSheet(self._host(), self._till, basket))

    def cart(self, cart: str) -> None:
        """To be looked at; nothing is taken yet."""
        sheet = CartSheet(self._host(), self._till, cart)
        sheet.continued.connect(self.continue_cart)
        sheet.navigate.connect(self.navigate)
        self._show(sheet)

    def continue_cart(self, cart: str) -> None:
        """Once: a route that leads here again finds it in hand."""
        if self._till.basket is None or self._till.basket.cart != cart:
            self._flow.start(cart, self._host())

    def send_home(self) -> None:
        self._on_goods(lambda: SendHomeSheet(self._host(), self._till))

    def hand_over(self) -> None:
        self._on_goods(lambda: ParkSheet(self._host(), self._till))

    def throw_away(self) -> None:
        """A basket without goods leaves nothing to ask about."""
        if self._till.basket is not None and not self._till.basket.lines:
            self._till.throw_away()
        else:
            self._on_basket(lambda: ThrowAwaySheet(self._host(), self._till))

    def customer(self) -> None:
        """A basket begins with its customer too."""
        if self._till.basket is None:
            self._till.begin()
        self._on_basket(self._customer)

    def many(self, again: Callable[[], object], pieces: int) -> None:
        self._show(ManySheet(self._host(), self._till, again, pieces))

    def _customer(self) -> Sheet:
        sheet = CustomerSheet(self._host(), self._till)
        sheet.elsewhere.connect(lambda: self.navigate.emit("customers"))
        return sheet

    def _coupon(self) -> Sheet:
        sheet = CouponSheet(self._host(), self._till)
        sheet.camera.connect(self.camera)
        return sheet

    def _on_basket(self, make: Callable[[], Sheet]) -> None:
        if self._till.basket is not None:
            self._show(make())

    def _on_goods(self, make: Callable[[], Sheet]) -> None:
        if self._till.basket is not None and self._till.basket.lines:
            self._show(make())

    def _on_line(self, line: str, make: Callable[[], Sheet]) -> None:
        if self._till.basket is not None and self._till.basket.line(line) is not None:
            self._show(make())
