"""The sale is done: the change first, then the receipt, and how the customer gets it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from associate_app.domain.customer import Customer
from associate_app.domain.market import Market
from associate_app.domain.money import Money
from associate_app.domain.sale import Sale
from associate_app.domain.scan import Code
from associate_app.queries.loyalty import as_member
from associate_app.queries.product import place
from ui.format.numbers import money
from ui.format.times import clock, local, zone_of
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.flow import Flow
from ui.kit.glyph import Glyph
from ui.kit.qr import QrCode
from ui.kit.sheet import Sheet
from ui.kit.text import Label, Paragraph
from ui.language.counts import counts
from ui.screens.sell.pay.email import EmailSheet
from ui.shell.screen import LEFT_HANDED
from ui.words.tenders import tender_name
from ui.workspace import Workspace


class DoneSheet(Sheet):
    """`new_sale` when it is closed that way; `told` are words for a toast."""

    told = Signal(str)
    receipt = Signal(str, bool)  # number, and whether it is for a present
    new_sale = Signal()

    def __init__(self, host: QWidget, workspace: Workspace, sale: Sale, code: str) -> None:
        super().__init__(host, "", "")
        self.setObjectName("done")
        self._host_window, self._workspace = host, workspace
        self.sale = sale
        self.title.setText(self.tr("Sold"))
        self.setAccessibleName(self.tr("Sold"))
        zone = zone_of(place(workspace.store.reader(), sale.store))
        self.subtitle.setText(
            self.tr("Receipt {number} · {time}").format(number=sale.id, time=clock(local(sale.at, zone)))
        )
        self.subtitle.show()
        self.amount_words = Paragraph(weight=600, tone="ink2")
        self.amount = Label(role="display", weight=600, align=Qt.AlignmentFlag.AlignRight)
        self.paid = Paragraph(role="caption", tone="ink3")
        self.points = Paragraph(weight=600, tone="accent_ink")
        self.code = QrCode(self.tr("Code of the receipt"), code)
        self.by_email = Button(self.tr("Receipt by email"), icon="mail")
        self.by_email.setObjectName("receipt-email")
        self.see = Button(self.tr("Open the receipt"), icon="receipt-text")
        self.see.setObjectName("receipt-open")
        self.gift = Button(self.tr("Gift receipt"), icon="gift")
        self.gift.setObjectName("receipt-gift")
        self.next = Button(self.tr("New sale"), "primary", icon="plus", height="tender")
        self.next.setObjectName("new-sale")
        self._lay_out()
        self._say(sale)
        self.by_email.clicked.connect(self._send)
        self.see.clicked.connect(lambda: self.receipt.emit(sale.id, False))
        self.gift.clicked.connect(lambda: self.receipt.emit(sale.id, True))
        self.next.clicked.connect(self._begin)

    def scanned(self, code: Code) -> bool:  # noqa: ARG002
        """The next customer is here already."""
        self.dismiss()
        return False

    def _begin(self) -> None:
        self.closed.connect(self.new_sale)
        self.dismiss()

    def _send(self) -> None:
        sheet = EmailSheet(self._host_window, self._workspace, self.sale)
        sheet.sent.connect(self.told)
        if self.window().property(LEFT_HANDED):
            sheet.footer.setDirection(QBoxLayout.Direction.RightToLeft)
        self.closed.connect(sheet.dismiss)
        sheet.open()

    def _say(self, sale: Sale) -> None:
        change = sum(each.change for each in sale.tenders)
        self.amount_words.setText(self.tr("Change to give back") if change else self.tr("Paid"))
        self.amount.setText(self._money(sale, change or sale.total))
        parts = [
            f"{tender_name(each)} {self._money(sale, each.amount + each.rounding)}" for each in sale.tenders
        ]
        self.paid.setText(" · ".join(parts))
        self.paid.setVisible(bool(parts))
        words = []
        if sale.earned:
            words.append(counts.tr("{n} points earned", "", sale.earned))
        if sale.points:
            words.append(counts.tr("{n} points used", "", sale.points))
        if tier := self._new_tier(sale):
            words.append(self.tr("Now {tier}").format(tier=tier))
        self.points.setText(" · ".join(words))
        self._points_row.setVisible(bool(words))

    def _new_tier(self, sale: Sale) -> str:
        """Empty unless this sale has brought one."""
        reader = self._workspace.store.reader()
        customer = reader.document(Customer, sale.customer) if sale.customer else None
        market = reader.document(Market, sale.market)
        if customer is None or market is None:
            return ""
        tier = as_member(reader, customer, market.loyalty).tier
        return tier if tier != sale.customer_tier else ""

    def _money(self, sale: Sale, minor: int) -> str:
        return money(Money(minor, sale.currency))

    def _lay_out(self) -> None:
        card = Card("sunken")
        row = QHBoxLayout()
        row.addWidget(self.amount_words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.amount)
        card.body.addLayout(row)
        card.body.addWidget(self.paid)
        self._points_row = QWidget()
        points = QHBoxLayout(self._points_row)
        points.setContentsMargins(0, 0, 0, 0)
        points.setSpacing(12)
        points.addWidget(Glyph("coins", 20, "accent"))
        points.addWidget(self.points, 1)
        buttons = Flow(8)
        for each in (self.by_email, self.gift, self.see):
            buttons.addWidget(each)
        self.body.addWidget(card)
        self.body.addWidget(self._points_row)
        self.body.addWidget(self.code, alignment=Qt.AlignmentFlag.AlignHCenter)
        hint = self.tr("Every store of the chain can check the receipt by this code, also offline.")
        self.body.addWidget(
            Paragraph(hint, "caption", tone="ink3", align=Qt.AlignmentFlag.AlignHCenter, balanced=True)
        )
        self.body.addLayout(buttons)
        self.footer.addWidget(self.next, 1)
