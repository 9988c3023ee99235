"""The panel of a wide window: who buys, what it costs, and every way to pay it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from associate_app.domain import basket as baskets
from associate_app.domain.money import Money
from associate_app.selling import Quote
from ui.format.numbers import money
from ui.format.times import zone_of
from ui.kit.empty import EmptyState
from ui.kit.text import Label, Paragraph
from ui.kit.toggle import ToggleRow
from ui.language.counts import counts
from ui.screens.page import Scroller
from ui.screens.sell.dense.beside import Beside
from ui.screens.sell.dense.offers import saved
from ui.screens.sell.dense.person import PersonBlock
from ui.screens.sell.dense.person_words import PersonView, person_view
from ui.screens.sell.pay.panel import PayPanel
from ui.screens.sell.side_parts import CouponRows, Hairline, PointsToggle, SumsCard
from ui.screens.sell.view import PayView, SellView
from ui.screens.sell.view_model import SellModel
from ui.theme.tokens import current_theme

_MARGIN = 20


class DenseSide(QWidget):
    """`customer` to see, `find_customer`, `continued` with a cart, `why` a price."""

    customer = Signal(str)
    find_customer = Signal()
    continued = Signal(str)
    why = Signal()

    def __init__(self, model: SellModel, beside: Beside) -> None:
        super().__init__()
        self._model, self._till, self._beside = model, model.till, beside
        self.who = PersonBlock()
        self.sums = SumsCard(self.tr("Why this price"))
        self.coupons = CouponRows()
        self.points = PointsToggle(self._till)
        self.gift = ToggleRow(
            self.tr("Gift receipt"), self.tr("without prices"), "gift", sunken=True, small=True
        )
        self.gift.setObjectName("gift-receipt")
        self.to_pay = DenseToPay()
        self.empty = EmptyState(
            self.tr("No basket in hand"), self.tr("Scan the first product, or open one that waits.")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._basket())
        self._stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._connect()
        self.refresh()

    def take_pay(self, pay: PayPanel) -> None:
        """Both forms of the till have the same one: what is under way goes on."""
        pay.arrange(dense=True)
        self._foot_column.addWidget(pay)

    def open_customer(self) -> None:
        """The customer of the basket, or the search for one."""
        view = self._model.view
        who = view.customer if view else None
        if who is not None and not who.gone:
            self.customer.emit(who.id)
        else:
            self.find_customer.emit()

    def refresh(self) -> None:
        view = self._model.view
        self._stack.setCurrentIndex(0 if view is not None else 1)
        if view is None:
            return
        locked = bool(view.lock)
        self.who.show_person(view.customer, self._person(), locked=locked)
        self.sums.show_sums(view.sums)
        self.coupons.show_coupons(view.coupons, locked=locked)
        self.points.show_points(view.points)
        self.gift.setVisible(bool(view.lines))
        self.gift.setChecked(view.gift)
        self._foot.setVisible(view.pay is not None)
        if view.pay is not None:
            self.to_pay.show_pay(view.pay, self._quote(view))

    def _basket(self) -> QWidget:
        page = QWidget()
        self.body = Scroller((_MARGIN, 20, _MARGIN, 16))
        column = self.body.column
        column.setSpacing(12)
        parts: tuple[QWidget, ...] = (
            self.who, Hairline(), self.sums, self.coupons, self.points, self.gift
        )  # fmt: skip
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self._foot = QWidget()
        self._foot_column = foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(_MARGIN, 0, _MARGIN, 16)
        foot.setSpacing(12)
        foot.addWidget(Hairline())
        foot.addWidget(self.to_pay)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.body, 1)
        outer.addWidget(self._foot)
        return page

    def _connect(self) -> None:
        self.who.opened.connect(self.open_customer)
        self.who.continued.connect(self.continued)
        self.sums.clicked.connect(self.why)
        self.coupons.removed.connect(self._take_coupon_out)
        self.gift.clicked.connect(self._turn_gift)
        self._model.changed.connect(self.refresh)
        self._beside.changed.connect(self.refresh)

    def _quote(self, view: SellView) -> Quote | None:
        quote = self._till.quote
        return quote if quote is not None and quote.basket.id == view.id else None

    def _person(self) -> PersonView:
        person, place, basket = self._beside.person, self._beside.place, self._till.basket
        if person is None or place is None or basket is None:
            return PersonView()
        if basket.customer not in person.profile.customer.ids:
            return PersonView()
        now = self._till.workspace.clock.now()
        return person_view(person, place, now, zone_of(place), basket.cart)

    def _turn_gift(self, on: bool) -> None:
        self._till.change(lambda basket, at: baskets.as_gift(basket, on, at=at))
        self.refresh()

    def _take_coupon_out(self, code: str) -> None:
        self._till.change(
            lambda basket, at: baskets.without_coupon(basket, code, at=at),
            undo=self.tr("Coupon {code} taken out").format(code=code),
        )


class DenseToPay(QWidget):
    """The one large number; the tax in it, what is saved and what it earns around it."""

    def __init__(self) -> None:
        super().__init__()
        end = Qt.AlignmentFlag.AlignRight
        self.title = Paragraph(self.tr("To pay"), weight=600, tone="ink")
        self.amount = Label(role="display", weight=600, align=end)
        self.amount.setObjectName("to-pay")
        self.tax = Paragraph(role="caption")
        self.saves = Paragraph(role="caption")
        self.earns = Paragraph(role="caption", align=end)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.tax, 1, 0)
        grid.addWidget(self.saves, 2, 0)
        large = current_theme().scale > 1  # the number needs the width
        grid.addWidget(self.amount, *((3, 0, 1, 2) if large else (0, 1, 2, 1)))
        grid.addWidget(self.earns, *((4, 0, 1, 2) if large else (2, 1, 1, 1)))

    def show_pay(self, view: PayView, quote: Quote | None) -> None:
        off = saved(quote) if quote else 0
        amount = money(Money(off, quote.market.currency)) if quote and off else ""
        saves = self.tr("You save {amount}").format(amount=amount) if amount else ""
        earns = counts.tr("Earns {n} points", "", quote.earns) if quote and quote.earns else ""
        self.amount.setText(view.total)
        for part, words in ((self.tax, view.tax), (self.saves, saves), (self.earns, earns)):
            part.setText(words)
            part.setVisible(bool(words))
