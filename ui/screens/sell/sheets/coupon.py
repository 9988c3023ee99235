"""Coupons of the basket: typed or scanned, what each does, and why one does not count."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from associate_app.domain import basket as baskets
from associate_app.domain.basket import must_be_fit_to_keep
from associate_app.domain.errors import RuleViolation
from associate_app.domain.money import Money
from associate_app.domain.pricing.coupon import CouponRefusal
from associate_app.domain.scan import Code, CodeKind
from associate_app.selling import Quote
from ui.format.numbers import money
from ui.format.others import plain
from ui.kit.button import Button
from ui.kit.flow import Flow
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.kit.text import Paragraph
from ui.screens.sell.sheets.known import is_known_gtin
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.till import Till
from ui.words.offers import applied_words
from ui.words.problems import rule_words

_LONGEST = 40
_MAY_COUNT_LATER = frozenset(
    {
        CouponRefusal.CUSTOMER_NEEDED,
        CouponRefusal.NOT_FOR_CUSTOMER,
        CouponRefusal.NOTHING_FITS,
        CouponRefusal.NOT_ENOUGH,
        CouponRefusal.OTHER_IS_BETTER,
    }
)


def refusal_of(till: Till, code: str) -> str:
    """Why a coupon would not count in the basket in hand, as `coupon.…`; empty when it would.

    Raises RuleViolation for what is in the basket already, and for what nobody may type.
    """
    basket = till.basket
    assert basket is not None
    must_be_fit_to_keep(code, is_known_gtin(till.workspace))
    trial = baskets.with_coupon(basket, code, at=till.workspace.store.now())
    quote = till.checkout.quote(trial)
    added = trial.coupons[-1]
    return next((each.why for each in quote.priced.refused if each.code == added), "")


class CouponSheet(TillSheet):
    """A coupon that can never count here is not taken; one that may still count waits in the basket."""

    camera = Signal()

    def __init__(self, host: QWidget, till: Till) -> None:
        super().__init__(host, till, "")
        self.title.setText(self.tr("Coupons"))
        self.setAccessibleName(self.title.text())
        self.setObjectName("coupon")
        self.field = QLineEdit()
        self.field.setObjectName("coupon-code")
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(self.tr("Code of the coupon"))
        self.field.setPlaceholderText(self.tr("Scan the coupon, or type its code"))
        self.scan = Button(self.tr("Scan it"), icon="scan-barcode")
        self.scan.setObjectName("coupon-scan")
        self.none = Paragraph(self.tr("No coupon is in this basket yet."), tone="ink3")
        self.coupons = RowList(self.title.text())
        self.coupons.setObjectName("coupon-list")
        self.hint = Paragraph(self.tr("Press a coupon to take it out."), "caption", tone="ink3")
        self.add = Button(self.tr("Add the coupon"), "primary", height="tender")
        self.add.setObjectName("coupon-add")
        row = Flow(8, spread=True)
        row.addWidget(self.field)
        row.addWidget(self.scan)
        self.body.addLayout(row)
        for part in (self.none, self.coupons, self.hint):
            self.body.addWidget(part)
        self.footer.addWidget(self.add, 1)
        self.field.returnPressed.connect(self._add)
        self.field.textChanged.connect(lambda _text: self.refresh())
        self.scan.clicked.connect(self.camera)
        self.add.clicked.connect(self._add)
        self.coupons.chosen.connect(self._take_out)
        self.refresh()

    def refresh(self) -> None:
        coupons = self.basket.coupons
        quote = self.till.quote
        self.add.setEnabled(bool(self.field.text().strip()))
        self.none.setVisible(not coupons)
        self.hint.setVisible(bool(coupons))
        self.coupons.setVisible(bool(coupons))
        self.coupons.show_rows(tuple(_row(quote, code) for code in coupons))

    def enter(self, code: str) -> None:
        """Typed, or from a scanner."""
        self.notice.silence()
        try:
            why = refusal_of(self.till, code)
        except RuleViolation as refused:
            self.say(refused.code, **refused.facts)
            return
        if why and why not in _MAY_COUNT_LATER:
            self.notice.say("danger", rule_words(why), title=plain(code.strip().upper()))
            return
        if not self.till.change(lambda basket, at: baskets.with_coupon(basket, code, at=at)):
            return
        self.field.clear()
        if why:
            self.notice.say("warn", rule_words(why), title=plain(code.strip().upper()))
        else:
            self.notice.say("success", self.tr("The coupon counts."))

    def scanned(self, code: Code) -> bool:
        """Whatever is scanned here is meant as a coupon, but goods."""
        if code.kind is CodeKind.GTIN:
            return False
        self.enter(code.value)
        return True

    def _add(self) -> None:
        if self.field.text().strip():
            self.enter(self.field.text())

    def _take_out(self, code: str) -> None:
        self.notice.silence()
        self.till.change(
            lambda basket, at: baskets.without_coupon(basket, code, at=at),
            undo=self.tr("Coupon {code} is out of the basket.").format(code=code),
        )


def _row(quote: Quote | None, code: str) -> Row:
    refused = {each.code: each.why for each in quote.priced.refused} if quote else {}
    if code in refused:
        return Row(id=code, title=code, detail=rule_words(refused[code]), icon="circle-alert")
    applied = next((each for each in quote.priced.applied if each.coupon == code), None) if quote else None
    if quote is None or applied is None:
        return Row(id=code, title=code, icon="badge-check")
    return Row(
        id=code,
        title=code,
        detail=applied_words(applied),
        icon="badge-check",
        icon_tone="success_ink",
        value=money(Money(-applied.amount, quote.bill.currency)),
    )
