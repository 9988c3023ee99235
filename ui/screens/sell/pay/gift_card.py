"""Gift card: its number, what is on it, and how much of that pays."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from associate_app.domain.card_numbers import holds_card_number
from associate_app.domain.errors import RuleViolation
from associate_app.domain.gift_card import GiftCard, must_pay
from associate_app.domain.scan import Code, CodeKind
from associate_app.domain.tender import TenderWay
from associate_app.queries.product import place
from associate_app.store import StoreUnavailable
from ui.format.times import local, year_date, zone_of
from ui.kit.card import Card
from ui.kit.text import Label, Paragraph
from ui.screens.sell.pay.amount import AmountField
from ui.screens.sell.pay.model import PayModel
from ui.screens.sell.pay.sheet import PaySheet
from ui.tasks import TaskScope
from ui.words.bug import bug_words
from ui.words.problems import refusal_words, rule_words
from ui.words.tenders import way_name

_LONGEST = 40


class GiftCardSheet(PaySheet):
    """The balance is asked for first; nothing is charged by that."""

    def __init__(self, host: QWidget, pay: PayModel, *, part: int = 0, number: str = "") -> None:
        super().__init__(host, pay, "gift-card", way_name(TenderWay.GIFT_CARD))
        self.tasks = TaskScope(lambda _error: self.notice.say("danger", bug_words()))
        self._wanted = part or pay.due
        self._card: GiftCard | None = None
        self._looking = False
        self._amount: int | None = None
        self.number = QLineEdit()
        self.number.setObjectName("gift-card-number")
        self.number.setAccessibleName(self.tr("Number of the gift card"))
        self.number.setPlaceholderText(self.tr("Scan the card, or type its number"))
        self.number.setMaxLength(_LONGEST)
        self.balance = Label(role="display", weight=600)
        self.about = Paragraph(tone="ink3")
        self.field = AmountField(self.tr("Amount"), pay.currency)
        self.field.setObjectName("gift-card-amount")
        self.found = QWidget()
        self._lay_out()
        self.number.textEdited.connect(self._forget)
        self.field.changed.connect(self._type)
        for each in (self.number, self.field):
            each.returnPressed.connect(self.confirm.button.click)
        self.closed.connect(self.tasks.close)
        self.refresh()
        if number:
            self.number.setText(number)
            self._look()

    def scanned(self, code: Code) -> bool:
        if code.kind is not CodeKind.GIFT_CARD or self.pay.is_busy:
            return False
        self.number.setText(code.value)
        self._forget()
        self._look()
        return True

    def press(self) -> None:
        if self._card is None:
            self._look()
        elif self._amount:
            self.notice.silence()
            self.pay.take_gift_card(self.number.text(), self._amount)

    def refresh(self) -> None:
        super().refresh()
        self.confirm.button.set_busy(self._looking or self.pay.is_busy)
        card = self._card
        self.found.setVisible(card is not None)
        if card is None:
            typed = self.number.text().strip()
            missing = "" if typed else self.tr("Scan the card, or type its number.")
            self.offer(self.tr("Look it up"), missing)
            return
        self.balance.setText(self.amount(card.balance))
        self.about.setText(self._about(card))
        self._offer_amount(card)

    def show_card(self, card: GiftCard) -> None:
        """What central said of the number in the field."""
        self._card, self._amount = card, min(card.balance, self._wanted, self.pay.due)
        self.field.show_minor(self._amount)
        self.refresh()

    def tender_moved(self, _tender: object) -> None:
        """Whatever became of it is told where the payments stand."""
        self.dismiss()

    def _offer_amount(self, card: GiftCard) -> None:
        amount, take = self._amount, self.tr("Take the gift card")
        if amount is None or amount <= 0:
            self.offer(take, rule_words("tender.amount_wrong"))
        elif amount > self.pay.due:
            self.offer(take, rule_words("tender.too_much"))
        elif amount > card.balance:
            self.offer(take, rule_words("charge.not_enough"))
        else:
            self.offer(self.tr("Take {amount} from the card").format(amount=self.amount(amount)))

    def _about(self, card: GiftCard) -> str:
        ending = self.tr("On the card that ends with {ending}.").format(ending=card.ending)
        if card.until is None:
            return ending
        store = self.till.basket.store if self.till.basket else ""
        zone = zone_of(place(self.till.workspace.store.reader(), store))
        day = year_date(local(card.until, zone))
        until = self.tr("On the card that ends with {ending}. It can be used until {day}.")
        return until.format(ending=card.ending, day=day)

    def _forget(self) -> None:
        """It is another number now."""
        self._card = None
        self.notice.silence()
        self.refresh()

    def _type(self, minor: int | None) -> None:
        self._amount = minor
        self.refresh()

    def _look(self) -> None:
        if holds_card_number(self.number.text()):
            self.number.clear()
            self.refresh()
            self.say("text.card_number")
        elif not self._looking and self.number.text().strip():
            self._looking = True
            self.refresh()
            self.tasks.start("look", self._ask(self.number.text()))

    async def _ask(self, number: str) -> None:
        problem = ""
        try:
            card = await self.pay.paying.gift_card(number)
            must_pay(card, self.pay.currency, self.till.workspace.clock.now())
            self.show_card(card)
        except (RuleViolation, StoreUnavailable) as refused:
            problem = refusal_words(refused)
        finally:
            self._looking = False
            self.notice.say("danger", problem)
            self.refresh()

    def _lay_out(self) -> None:
        card = Card("sunken")
        card.body.addWidget(self.balance)
        card.body.addWidget(self.about)
        column = QVBoxLayout(self.found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(card)
        column.addSpacing(8)
        column.addWidget(Label(self.tr("How much of it?"), weight=600))
        column.addWidget(self.field)
        self.body.addWidget(self.number)
        self.body.addWidget(self.found)
