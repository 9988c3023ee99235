"""What all sheets of payments share: they wait while money moves, and close once theirs is in."""

from PySide6.QtWidgets import QWidget

from associate_app.domain.money import Money
from associate_app.domain.tender import Tender, TenderState
from ui.format.numbers import money
from ui.kit.button import ActionWithReason, Button
from ui.screens.sell.pay.model import PayModel
from ui.screens.sell.sheets.till_sheet import TillSheet


class PaySheet(TillSheet):
    """`confirm` stands at its foot. Subclasses draw in `refresh`."""

    def __init__(self, host: QWidget, pay: PayModel, name: str, title: str, subtitle: str = "") -> None:
        super().__init__(host, pay.till, title, subtitle)
        self.setObjectName(name)
        self.pay = pay
        self.confirm = ActionWithReason(Button("", "primary", height="tender"))
        self.confirm.button.setObjectName(f"{name}-confirm")
        self.confirm.button.clicked.connect(self.press)
        self.footer.addWidget(self.confirm, 1)
        pay.moved.connect(self.tender_moved)
        self.closed.connect(lambda: pay.moved.disconnect(self.tender_moved))

    def press(self) -> None:
        """The button at the foot."""
        raise NotImplementedError

    def tender_moved(self, tender: Tender) -> None:
        """A payment is not what it was."""
        if tender.state is TenderState.APPROVED:
            self.dismiss()

    def refresh(self) -> None:
        self.confirm.button.set_busy(self.pay.is_busy)

    def offer(self, words: str, blocked: str = "") -> None:
        """What the button at the foot does, or why it can't."""
        self.confirm.button.setText(words)
        if blocked:
            self.confirm.block(blocked)
        else:
            self.confirm.allow()

    def amount(self, minor: int) -> str:
        return money(Money(minor, self.pay.currency))

    def _till_changed(self) -> None:
        """Also when the basket is sold it stays until that is written down."""
        self.set_saving(self.pay.is_busy)
        super()._till_changed()
