"""A payment of the basket is given back, whole."""

from PySide6.QtWidgets import QWidget

from associate_app.domain.tender import Tender, TenderState, TenderWay
from ui.kit.text import Paragraph
from ui.screens.sell.pay.model import PayModel
from ui.screens.sell.pay.sheet import PaySheet
from ui.words.tenders import tender_name


class GiveBackSheet(PaySheet):
    def __init__(self, host: QWidget, pay: PayModel, tender: Tender) -> None:
        super().__init__(host, pay, "give-back", "")
        amount = self.amount(tender.amount)
        self.title.setText(
            self.tr("Give back {amount}, {way}").format(amount=amount, way=tender_name(tender))
        )
        self.setAccessibleName(self.title.text())
        self._tender = tender
        self.how = Paragraph(self._how(tender))
        self.body.addWidget(self.how)
        self.body.addWidget(Paragraph(self.tr("The basket stays, and can be paid another way."), tone="ink3"))
        self.offer(self.tr("Give back {amount}").format(amount=amount))
        self.refresh()

    def press(self) -> None:
        self.notice.silence()
        self.pay.give_back(self._tender.id)

    def tender_moved(self, tender: Tender) -> None:
        if tender.id == self._tender.id and tender.state is TenderState.REVERSED:
            self.dismiss()

    def _how(self, tender: Tender) -> str:
        if tender.way is TenderWay.CASH:
            return self.tr("Take {amount} out of the drawer and hand it over.").format(
                amount=self.amount(tender.amount + tender.rounding)
            )
        if tender.way is TenderWay.CARD and tender.stand_alone:
            return self.tr("Give it back on the terminal first, code {code}. Then confirm here.").format(
                code=tender.approval_code
            )
        if tender.way is TenderWay.CARD:
            return self.tr("The terminal gives it back to the same card, which is not needed for it.")
        if tender.way is TenderWay.PAY_LINK:
            return self.tr("It goes back the way the customer has paid it.")
        return self.tr("It goes back to where it was taken from.")
