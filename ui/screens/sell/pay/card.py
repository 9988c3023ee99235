"""Card: what is asked of the terminal, what it answered, and what is not known yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from associate_app.devices.terminal import TYPED
from associate_app.domain.card_numbers import holds_card_number
from associate_app.domain.tender import Tender, TenderState, TenderWay
from ui.kit.glyph import Glyph
from ui.kit.text import Label, Paragraph
from ui.screens.sell.pay.amount import AmountField
from ui.screens.sell.pay.model import ASK_AGAIN, CARD, PayModel
from ui.screens.sell.pay.sheet import PaySheet
from ui.theme.tokens import current_theme
from ui.words.problems import rule_words
from ui.words.tenders import trouble_words, way_name

_LONGEST_CODE = 24


class CardSheet(PaySheet):
    """All that is due, or `part` of it. Where the terminal listens and all is paid it is asked at once."""

    def __init__(self, host: QWidget, pay: PayModel, part: int = 0) -> None:
        super().__init__(host, pay, "card", way_name(TenderWay.CARD))
        self._typed = pay.terminal == TYPED
        self._amount: int | None = min(part or pay.due, pay.card_limit)
        self._last = ""  # the payment that this sheet asked for
        self.state = _State()
        self.limit = Paragraph(role="caption", tone="offline_ink")
        self.field = AmountField(self.tr("Amount"), pay.currency)
        self.field.setObjectName("card-amount")
        self.code = QLineEdit()
        self.code.setObjectName("approval-code")
        self.code.setMaxLength(_LONGEST_CODE)
        self.code.setAccessibleName(self.tr("Approval code"))
        self.code.setPlaceholderText(self.tr("Approval code on the slip"))
        self.entry = QWidget()
        self._lay_out()
        self.field.show_minor(self._amount)
        self.field.changed.connect(self._change)
        self.code.textEdited.connect(lambda _text: self.refresh())
        for each in (self.field, self.code):
            each.returnPressed.connect(self.confirm.button.click)
        self.refresh()
        if not self._typed and not part and pay.card_limit == pay.due > 0 and not pay.view.unknown:
            self.press()

    def open(self) -> None:
        super().open()
        if self._typed and self.code.isVisible():
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self) -> None:
        self.notice.silence()
        if self.pay.view.unknown:
            self.pay.ask_again(self.pay.view.unknown)
        elif not self._amount:
            return
        elif not self._typed:
            self.pay.take_card(self._amount)
        elif holds_card_number(self.code.text()):
            self.code.clear()
            self.refresh()
            self.say("text.card_number")
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)  # else what is typed next is an amount
        else:
            self.pay.take_typed(self._amount, self.code.text())

    def tender_moved(self, tender: Tender) -> None:
        if tender.way is TenderWay.CARD:
            self._last = tender.id
        super().tender_moved(tender)

    def refresh(self) -> None:
        super().refresh()
        unknown = self.pay.tender(self.pay.view.unknown)
        waiting = self.till.busy in (CARD, ASK_AGAIN) and not (self._typed and unknown is None)
        self.close_button.setVisible(not self.pay.is_busy)
        self.entry.setVisible(not waiting and unknown is None)
        self.state.setVisible(not self.entry.isVisibleTo(self))
        if waiting:
            self._show_waiting()
        elif unknown is not None:
            self._show_unknown(unknown)
        else:
            self._show_entry()

    def _show_waiting(self) -> None:
        if self.till.busy == ASK_AGAIN:
            self.state.say(
                "refresh-cw",
                self.tr("Asking the terminal what became of the payment"),
                self.tr("This takes no money."),
            )
            return
        amount = self.amount(self._amount or 0)
        self.state.say(
            "credit-card",
            self.tr("Ask the customer to pay {amount} on the terminal").format(amount=amount),
            self.tr("To stop, press the red key of the terminal. This sheet closes by itself."),
        )
        self.offer(self.tr("Waiting for the terminal"))

    def _show_unknown(self, tender: Tender) -> None:
        amount = self.amount(tender.amount)
        self.state.say(
            "triangle-alert",
            self.tr("It is not known whether {amount} was paid").format(amount=amount),
            self.tr(
                "{reason} Do not take the card a second time. "
                "If the terminal has no answer either, call support."
            ).format(reason=trouble_words(tender)),
        )
        self.offer(self.tr("Ask the terminal again"))

    def _show_entry(self) -> None:
        declined = self.pay.tender(self._last)
        if declined is not None and declined.state is TenderState.DECLINED:
            self.notice.say("danger", trouble_words(declined))
        limited = self.pay.card_limit < self.pay.due
        self.limit.setText(
            self.tr("While the line is down a card pays up to {amount}. Take the rest another way.").format(
                amount=self.amount(self.pay.card_limit)
            )
        )
        self.limit.setVisible(limited)
        if self._amount is None or self._amount <= 0:
            self.offer(self.tr("Take the card"), rule_words("tender.amount_wrong"))
        elif self._amount > self.pay.due:
            self.offer(self.tr("Take the card"), rule_words("tender.too_much"))
        elif self._amount > self.pay.card_limit:
            self.offer(self.tr("Take the card"), rule_words("tender.offline_limit"))
        elif self._typed:
            blocked = "" if self.code.text().strip() else self.tr("Type the approval code of the slip.")
            self.offer(self.tr("Confirm {amount}").format(amount=self.amount(self._amount)), blocked)
        else:
            self.offer(self.tr("Ask for {amount}").format(amount=self.amount(self._amount)))

    def _change(self, minor: int | None) -> None:
        self._amount = minor
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.entry)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.limit)
        column.addWidget(Label(self.tr("Amount"), weight=600))
        column.addWidget(self.field)
        if self._typed:
            self.typed_hint = Paragraph(
                self.tr("Take this amount on the terminal beside the till, then type the code of its slip.")
            )
            column.addSpacing(8)
            column.addWidget(Label(self.tr("Approval code"), weight=600))
            column.addWidget(self.code)
            column.addWidget(self.typed_hint)
        else:
            self.code.hide()
        self.body.addWidget(self.entry)
        self.body.addWidget(self.state)


class _State(QWidget):
    """One sign, what happens, and what is safe."""

    def __init__(self) -> None:
        super().__init__()
        centre = Qt.AlignmentFlag.AlignHCenter
        self.glyph = Glyph("credit-card", 48, "accent")
        self.words = Paragraph(role="heading", weight=600, tone="ink", align=centre, balanced=True)
        self.detail = Paragraph(align=centre, balanced=True)
        row = QHBoxLayout()
        row.addWidget(self.glyph)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, current_theme().px(48), 0, current_theme().px(48))
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(self.detail)

    def say(self, icon: str, words: str, detail: str) -> None:
        self.glyph.set_icon(icon, "warn_ink" if icon == "triangle-alert" else "accent")
        self.words.setText(words)
        self.detail.setText(detail)
