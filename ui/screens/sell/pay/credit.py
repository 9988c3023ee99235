"""Store credit: what the customer has with us, and how much of it pays."""

from PySide6.QtWidgets import QWidget

from associate_app.domain.tender import TenderWay
from ui.kit.card import Card
from ui.kit.text import Label, Paragraph
from ui.screens.sell.pay.amount import AmountField
from ui.screens.sell.pay.model import PayModel
from ui.screens.sell.pay.sheet import PaySheet
from ui.words.problems import rule_words
from ui.words.tenders import way_name


class CreditSheet(PaySheet):
    def __init__(self, host: QWidget, pay: PayModel, part: int = 0) -> None:
        super().__init__(host, pay, "credit", way_name(TenderWay.STORE_CREDIT))
        self.held = Label(role="display", weight=600)
        self.field = AmountField(self.tr("Amount"), pay.currency)
        self.field.setObjectName("credit-amount")
        self._amount: int | None = min(part or pay.due, pay.due, self._held)
        self.field.show_minor(self._amount)
        card = Card("sunken")
        card.body.addWidget(self.held)
        card.body.addWidget(Paragraph(self.tr("The customer has so much with us."), tone="ink3"))
        self.body.addWidget(card)
        self.body.addWidget(Label(self.tr("How much of it?"), weight=600))
        self.body.addWidget(self.field)
        self.field.changed.connect(self._type)
        self.field.returnPressed.connect(self.confirm.button.click)
        self.refresh()

    @property
    def _held(self) -> int:
        return self.pay.quote.credit_held if self.pay.quote else 0

    def press(self) -> None:
        if self._amount:
            self.notice.silence()
            self.pay.take_credit(self._amount)

    def tender_moved(self, _tender: object) -> None:
        """Whatever became of it is told where the payments stand."""
        self.dismiss()

    def refresh(self) -> None:
        super().refresh()
        if self.pay.is_busy:
            return
        self.held.setText(self.amount(self._held))
        amount, take = self._amount, self.tr("Take store credit")
        if amount is None or amount <= 0:
            self.offer(take, rule_words("tender.amount_wrong"))
        elif amount > self.pay.due:
            self.offer(take, rule_words("tender.too_much"))
        elif amount > self._held:
            self.offer(take, rule_words("charge.not_enough"))
        else:
            self.offer(self.tr("Take {amount} of the credit").format(amount=self.amount(amount)))

    def _type(self, minor: int | None) -> None:
        self._amount = minor
        self.refresh()
