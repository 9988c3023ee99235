"""Parts of the panel beside the basket: sums, coupons, offers within reach, and what is to pay."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from associate_app.domain import basket as baskets
from ui.kit.card import CardButton
from ui.kit.emptying import clear
from ui.kit.glyph import Glyph
from ui.kit.icon_button import IconButton
from ui.kit.text import Label, Paragraph
from ui.kit.toggle import ToggleRow
from ui.screens.sell.till import Till
from ui.screens.sell.view import CouponView, NearlyView, PayView, PointsView, SumView
from ui.theme.mirror import margins
from ui.theme.tokens import current_theme

_RIGHT = Qt.AlignmentFlag.AlignRight
_INSET = 12


class Hairline(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(current_theme().stroke.hairline)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.line)


class SumsCard(CardButton):
    """What the sum is made of; pressed, it tells why."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "surface", padding=0)
        self.setObjectName("why-this-price")
        self._shown: tuple[SumView, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.body.setContentsMargins(0, 8, 0, 6)
        self.body.addLayout(self._grid)

    def show_sums(self, sums: tuple[SumView, ...]) -> None:
        self.setVisible(bool(sums))
        self.setAccessibleDescription(", ".join(f"{each.name} {each.amount}" for each in sums))
        if sums == self._shown:
            return
        self._shown = sums
        clear(self._grid)
        for row, each in enumerate(sums):
            name, amount = Paragraph(each.name), Label(each.amount, tone="ink2", align=_RIGHT)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(amount, row, 1, Qt.AlignmentFlag.AlignTop)
        self.updateGeometry()


class PointsToggle(ToggleRow):
    """What the customer's points would take off, and whether they do."""

    def __init__(self, till: Till) -> None:
        super().__init__("", "", "coins", sunken=True, small=True)
        self.setObjectName("use-points")
        self._till = till
        self._points: PointsView | None = None
        self.clicked.connect(self._turn)

    def show_points(self, points: PointsView | None) -> None:
        self._points = points
        self.setVisible(points is not None)
        if points is not None:
            self.set_title(points.title)
            self.set_detail(points.detail)
            self.setChecked(points.on)
            self.block(points.blocked) if points.blocked else self.allow()

    def _turn(self, on: bool) -> None:
        wanted = self._points.points if on and self._points else 0
        if not self._till.change(lambda basket, at: baskets.use_points(basket, wanted, at=at)):
            self.show_points(self._points)


class CouponRows(QWidget):
    """The coupons of the basket, each with what it gives, or why it does not; and the way to take it out."""

    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[CouponView, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_coupons(self, coupons: tuple[CouponView, ...], *, locked: bool) -> None:
        self.setVisible(bool(coupons))
        if coupons == self._shown:
            self._allow(not locked)
            return
        self._shown = coupons
        clear(self._column)
        for each in coupons:
            self._column.addWidget(self._row(each))
        self._allow(not locked)

    def _row(self, each: CouponView) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(margins(_INSET, 0, 0, 0))
        line.setSpacing(_INSET)
        icon, tone = ("badge-check", "success_ink") if each.used else ("circle-alert", "warn_ink")
        line.addWidget(Glyph(icon, 20, tone))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Paragraph(each.code, "caption", weight=600, tone="ink"))
        words.addWidget(Paragraph(each.words, "caption", tone="ink2" if each.used else "warn_ink"))
        words.addStretch(1)
        line.addLayout(words, 1)
        out = IconButton("x", self.tr("Take coupon {code} out").format(code=each.code), size=20)
        out.setObjectName("coupon-out")
        out.clicked.connect(lambda _=False, code=each.code: self.removed.emit(code))
        line.addWidget(out)
        return row

    def _allow(self, allowed: bool) -> None:
        for out in self.findChildren(IconButton):
            out.setVisible(allowed)


class NearlyRows(QWidget):
    """Offers that want a little more."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[NearlyView, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_offers(self, offers: tuple[NearlyView, ...]) -> None:
        self.setVisible(bool(offers))
        if offers == self._shown:
            return
        self._shown = offers
        clear(self._column)
        for each in offers:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(_INSET, 6, _INSET, 6)
            line.setSpacing(_INSET)
            line.addWidget(Glyph("badge-percent", 20, "accent"))
            words = QVBoxLayout()
            words.setSpacing(0)
            if each.missing:
                words.addWidget(Paragraph(each.missing, "caption", weight=600, tone="ink"))
            words.addWidget(Paragraph(each.offer, "caption"))
            line.addLayout(words, 1)
            self._column.addWidget(row)


class ToPay(QWidget):
    """The one large number, with the tax that is in it and what it earns."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Paragraph(self.tr("To pay"), weight=600, tone="ink")
        self.tax = Paragraph(role="caption", tone="ink3")
        self.earns = Paragraph(role="caption", tone="ink3")
        self.amount = Label(role="display", weight=600, align=_RIGHT)
        self.amount.setObjectName("to-pay")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.tax, 1, 0)
        if current_theme().scale > 1:  # the number needs the width
            grid.addWidget(self.amount, 2, 0, 1, 2)
        else:
            grid.addWidget(self.amount, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.earns, 3, 0, 1, 2)

    def show_pay(self, view: PayView | None) -> None:
        self.setVisible(view is not None)
        if view is None:
            return
        self.amount.setText(view.total)
        for part, words in ((self.tax, view.tax), (self.earns, view.earns)):
            part.setText(words)
            part.setVisible(bool(words))
