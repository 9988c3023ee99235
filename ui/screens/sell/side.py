"""The panel beside the basket: who buys, what it costs and why, and how it is paid."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from associate_app.domain import basket as baskets
from ui.kit.button import Button
from ui.kit.empty import EmptyState
from ui.kit.notice import Notice
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.screens.page import Scroller
from ui.screens.sell.pay.panel import PayPanel
from ui.screens.sell.side_parts import CouponRows, Hairline, NearlyRows, PointsToggle, SumsCard, ToPay
from ui.screens.sell.view import CustomerView
from ui.screens.sell.view_model import SellModel
from ui.theme.tokens import current_theme

_MARGIN, _INSET = 24, 8
_LEAST = 136  # px that the sums keep for themselves


class SellSide(QWidget):
    """What is asked for more: `customer` to see, `find_customer`, `why` a price, `coupon` to add."""

    customer = Signal(str)
    find_customer = Signal()
    why = Signal()
    coupon = Signal()
    seen = Signal(bool)

    def __init__(self, model: SellModel) -> None:
        super().__init__()
        self._model, self._till = model, model.till
        self.who = RowList(self.tr("Customer of this basket"))
        self.who.setObjectName("basket-customer")
        self.add_customer = Button(self.tr("Add a customer"), icon="user-round")
        self.add_customer.setObjectName("add-customer")
        self.add_customer.set_key_hint("F4")
        self.gone = Notice("warn")
        self.sums = SumsCard(self.tr("Why this price"))
        self.points = PointsToggle(self._till)
        self.coupons = CouponRows()
        self.add_coupon = Button(self.tr("Add a coupon"), "quiet", icon="plus")
        self.add_coupon.setObjectName("add-coupon")
        self.nearly = NearlyRows()
        self.to_pay = ToPay()
        self.pay = PayPanel(self._till)
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
        self._show()

    def _basket(self) -> QWidget:
        page = QWidget()
        self.body = Scroller((_MARGIN, 8, _MARGIN, 0))
        column = self.body.column
        column.setSpacing(4)
        for part in (self.gone, self.sums, self.points, self.coupons, self.nearly):
            column.addWidget(part)
        column.addWidget(self.add_coupon, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(_INSET, 16, _INSET, 8)
        head.setSpacing(0)
        head.addWidget(self.who)
        self._add_customer = QWidget()
        add = QHBoxLayout(self._add_customer)
        add.setContentsMargins(_MARGIN - _INSET, 8, _MARGIN - _INSET, 8)
        add.addWidget(self.add_customer)
        head.addWidget(self._add_customer)
        self._foot = QWidget()
        self._foot_column = foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 8)
        foot.setSpacing(12)
        for under in (Hairline(), self.to_pay, self.pay):
            foot.addWidget(under)
        self._pinned = QVBoxLayout()
        self._pinned.setContentsMargins(_MARGIN, 0, _MARGIN, 16)
        self._pinned.addWidget(self._foot)
        self._outer = outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addLayout(_inset(Hairline()))
        outer.addWidget(self.body, 1)
        outer.addLayout(self._pinned)
        return page

    def take_pay(self) -> None:
        """Back from the wide form of the till."""
        self.pay.arrange(dense=False)
        self._foot_column.addWidget(self.pay)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_foot()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._place_foot()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    def _place_foot(self) -> None:
        """What is to pay stays in sight; where it would leave no room for the rest, all of it scrolls."""
        tall = self._foot_column.totalHeightForWidth(self.width() - 2 * _MARGIN)
        above = self.who.height() if self.who.isVisibleTo(self) else current_theme().size.touch
        pinned = self.height() - tall - above >= current_theme().px(_LEAST)
        if pinned is (self._pinned.indexOf(self._foot) >= 0):
            return
        column = self.body.column
        if pinned:
            column.removeWidget(self._foot)
            self._pinned.addWidget(self._foot)
        else:
            self._pinned.removeWidget(self._foot)
            column.addWidget(self._foot)

    def _connect(self) -> None:
        self.who.chosen.connect(self._see_customer)
        self.add_customer.clicked.connect(self.find_customer)
        self.sums.clicked.connect(self.why)
        self.add_coupon.clicked.connect(self.coupon)
        self.coupons.removed.connect(self._take_coupon_out)
        self._model.changed.connect(self._show)

    def _show(self) -> None:
        view = self._model.view
        self._stack.setCurrentIndex(0 if view is not None else 1)
        if view is None:
            return
        self._show_customer(view.customer, locked=bool(view.lock))
        self.sums.show_sums(view.sums)
        self.points.show_points(view.points)
        self.coupons.show_coupons(view.coupons, locked=bool(view.lock))
        self.add_coupon.setVisible(bool(view.lines) and not view.lock)
        self.nearly.show_offers(view.nearly)
        self.to_pay.show_pay(view.pay)
        self._foot.setVisible(view.pay is not None)

    def _show_customer(self, who: CustomerView | None, *, locked: bool) -> None:
        rows = [Row(id=who.id, title=who.name, detail=who.detail, person=who.name)] if who else []
        self.who.show_rows(rows)
        self.who.setVisible(bool(rows))
        self._add_customer.setVisible(not rows and not locked)
        self.gone.say("warn", who.gone if who else "")

    def _see_customer(self, id: str) -> None:
        view = self._model.view
        if view is not None and view.customer is not None and view.customer.gone:
            self.find_customer.emit()
        else:
            self.customer.emit(id)

    def _take_coupon_out(self, code: str) -> None:
        self._till.change(
            lambda basket, at: baskets.without_coupon(basket, code, at=at),
            undo=self.tr("Coupon {code} taken out").format(code=code),
        )


def _inset(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
    row.addWidget(widget)
    return row
