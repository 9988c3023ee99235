"""Cash: what is handed over, and the change, large enough to be read aloud."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from associate_app.domain.tender import Tender, TenderState, TenderWay
from ui.kit.card import Card
from ui.kit.option_grid import OptionGrid
from ui.kit.text import Label, Paragraph
from ui.screens.sell.pay.amount import AmountField
from ui.screens.sell.pay.model import PayModel
from ui.screens.sell.pay.sheet import PaySheet
from ui.theme.tokens import current_theme
from ui.words.tenders import way_name

_HANDY = 4


class CashSheet(PaySheet):
    """`part` of what is due, or all of it; `given` is what was already said to be handed over."""

    def __init__(self, host: QWidget, pay: PayModel, *, part: int = 0, given: int = 0) -> None:
        super().__init__(host, pay, "cash", way_name(TenderWay.CASH))
        part = pay.in_coins(part)
        self._part = part if part < pay.due else 0
        self.rounding = Paragraph(role="caption", tone="ink3")
        self.handy = OptionGrid("cash", 2 if current_theme().large_print else _HANDY)
        self.given = AmountField(self.tr("Cash in hand"), pay.currency)
        self.given.setObjectName("cash-given")
        self.change_words = Paragraph(weight=600, tone="ink2")
        self.change_amount = Label(role="display", weight=600, align=Qt.AlignmentFlag.AlignRight)
        self._lay_out()
        self._given: int | None = given or self._to_pay
        self.given.show_minor(self._given)
        self.handy.asked.connect(lambda key: self._give(int(key)))
        self.given.changed.connect(self._typed)
        self.given.returnPressed.connect(self.confirm.button.click)
        self.refresh()

    def press(self) -> None:
        if self._given is not None:
            self.pay.take_cash(self._part if self._part and self._given >= self._part else self._given)

    def tender_moved(self, tender: Tender) -> None:
        """The change of a part is told by the toast: no sale ends here that would show it."""
        over = (self._given or 0) - self._part
        if self._part and over > 0 and tender.state is TenderState.APPROVED:
            self.till.told.emit(self.tr("Change to give back: {amount}").format(amount=self.amount(over)))
        super().tender_moved(tender)

    def refresh(self) -> None:
        super().refresh()
        if self.pay.is_busy or self.pay.due <= 0:
            return
        to_pay = self._to_pay
        self.subtitle.setText(self.tr("{amount} to pay").format(amount=self.amount(to_pay)))
        self.subtitle.show()
        rounding = 0 if self._part else to_pay - self.pay.due
        self.rounding.setText(
            self.tr("The rest is {due}. Coins round it by {rounding}.").format(
                due=self.amount(self.pay.due), rounding=self.amount(rounding)
            )
        )
        self.rounding.setVisible(bool(rounding))
        options = tuple((str(each), self.amount(each)) for each in self.pay.handy(self._part))
        self.handy.show_options(options, str(self._given))
        self._show_change(to_pay)

    @property
    def _to_pay(self) -> int:
        return self._part or self.pay.in_cash

    def _show_change(self, to_pay: int) -> None:
        given = self._given
        rest = to_pay - given if given is not None else to_pay
        left = rest if rest > 0 else -rest
        self.change_words.setText(self.tr("Still to pay") if rest > 0 else self.tr("Change"))
        self.change_amount.setText(self.amount(left))
        if given is None:
            self.offer(self.tr("Take cash"), self.tr("Type the amount that the customer gives."))
        elif given == 0 and to_pay:
            self.offer(self.tr("Take cash"), self.tr("Give an amount above zero."))
        elif rest > 0:
            self.offer(self.tr("Take {amount} as a part").format(amount=self.amount(given)))
        else:
            self.offer(self.tr("Take {amount}").format(amount=self.amount(given)))

    def _give(self, minor: int) -> None:
        self._given = minor
        self.given.show_minor(minor)
        self.refresh()

    def _typed(self, minor: int | None) -> None:
        self._given = minor
        self.refresh()

    def _lay_out(self) -> None:
        card = Card("sunken")
        row = QHBoxLayout()
        row.addWidget(self.change_words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.change_amount)
        card.body.addLayout(row)
        self.body.addWidget(self.rounding)
        self.body.addWidget(Label(self.tr("The customer gives"), weight=600))
        self.body.addWidget(self.handy)
        self.body.addWidget(self.given)
        self.body.addWidget(card)
