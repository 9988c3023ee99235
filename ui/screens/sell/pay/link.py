"""Pay link: the customer pays on a phone of their own; it arrives here by itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from associate_app.domain.pay_link import PayLink
from associate_app.domain.tender import Tender, TenderWay
from associate_app.queries.product import place
from ui.format.times import clock, local, zone_of
from ui.kit.button import Button
from ui.kit.qr import QrCode
from ui.kit.text import Label, Paragraph
from ui.screens.sell.pay.amount import AmountField
from ui.screens.sell.pay.model import PayModel
from ui.screens.sell.pay.sheet import PaySheet
from ui.words.problems import rule_words
from ui.words.tenders import way_name


class LinkSheet(PaySheet):
    """Before there is a link it asks for the amount; then it shows the link until it is paid or cancelled."""

    def __init__(self, host: QWidget, pay: PayModel, part: int = 0) -> None:
        super().__init__(host, pay, "link", way_name(TenderWay.PAY_LINK))
        centre = Qt.AlignmentFlag.AlignHCenter
        self._amount: int | None = min(part or pay.due, pay.due)
        self.field = AmountField(self.tr("Amount"), pay.currency)
        self.field.setObjectName("link-amount")
        self.field.show_minor(self._amount)
        self.entry = QWidget()
        self.waiting = QWidget()
        self.words = Paragraph(role="heading", weight=600, tone="ink", align=centre, balanced=True)
        self.code = QrCode(self.tr("Code of the link"))
        self.address = Paragraph(align=centre)
        self.until = Paragraph(role="caption", tone="ink3", align=centre)
        self.copy = Button(self.tr("Copy the link"), icon="link")
        self.copy.setObjectName("link-copy")
        self._lay_out()
        self.field.changed.connect(self._type)
        self.field.returnPressed.connect(self.confirm.button.click)
        self.copy.clicked.connect(self._copy)
        self.refresh()

    @property
    def tender(self) -> Tender | None:
        return self.pay.tender(self.pay.view.waiting)

    def press(self) -> None:
        self.notice.silence()
        if self.tender is not None:
            self.pay.cancel_link(self.tender.id)
        elif self._amount:
            self.pay.ask_link(self._amount)

    def tender_moved(self, tender: Tender) -> None:
        if tender.way is TenderWay.PAY_LINK and tender.id != self.pay.view.waiting:
            self.dismiss()

    def refresh(self) -> None:
        super().refresh()
        tender = self.tender
        self.entry.setVisible(tender is None)
        self.waiting.setVisible(tender is not None)
        self.confirm.button.set_kind("primary" if tender is None else "danger")
        if tender is not None:
            self._show_link(tender, self.pay.paying.link(tender))
        else:
            self._show_entry()

    def _show_link(self, tender: Tender, link: PayLink | None) -> None:
        self.words.setText(
            self.tr("Waiting for the customer to pay {amount}").format(amount=self.amount(tender.amount))
        )
        url = link.url if link else ""
        self.code.show_text(url)
        self.code.setVisible(bool(url))
        self.copy.setVisible(bool(url))
        self.address.setText(url or self.tr("Central makes the link. This takes a moment."))
        if link is not None:
            zone = zone_of(place(self.till.workspace.store.reader(), link.store))
            until = self.tr("It can be paid until {time}. Then nothing is charged.")
            self.until.setText(until.format(time=clock(local(link.until, zone))))
        self.until.setVisible(link is not None)
        online = self.pay.is_online
        self.offer(self.tr("Cancel the link"), "" if online else rule_words("line.needed"))

    def _show_entry(self) -> None:
        amount, make = self._amount, self.tr("Make a link")
        if amount is None or amount <= 0:
            self.offer(make, rule_words("tender.amount_wrong"))
        elif amount > self.pay.due:
            self.offer(make, rule_words("tender.too_much"))
        else:
            self.offer(self.tr("Make a link for {amount}").format(amount=self.amount(amount)))

    def _type(self, minor: int | None) -> None:
        self._amount = minor
        self.refresh()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text)
        self.till.told.emit(self.tr("Link copied."))

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        entry = QVBoxLayout(self.entry)
        entry.setContentsMargins(0, 0, 0, 0)
        entry.setSpacing(8)
        entry.addWidget(Label(self.tr("Amount"), weight=600))
        entry.addWidget(self.field)
        entry.addWidget(
            Paragraph(self.tr("The customer scans a code, or gets a link, and pays on their phone."))
        )
        waiting = QVBoxLayout(self.waiting)
        waiting.setContentsMargins(0, 16, 0, 0)
        waiting.setSpacing(16)
        waiting.addWidget(self.words)
        waiting.addWidget(self.code, alignment=centre)
        waiting.addWidget(self.address)
        waiting.addWidget(self.copy, alignment=centre)
        waiting.addWidget(self.until)
        self.body.addWidget(self.entry)
        self.body.addWidget(self.waiting)
