"""A receipt by email: to the customer who agreed to that, or to an address given for this receipt alone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from associate_app.domain.contact import LONGEST_EMAIL
from associate_app.domain.customer import ConsentProof
from associate_app.domain.errors import RuleViolation
from associate_app.domain.sale import Sale
from associate_app.store import StoreUnavailable
from ui.kit.button import ActionWithReason, Button
from ui.kit.notice import Notice
from ui.kit.radio import RadioRows
from ui.kit.sheet import Sheet
from ui.kit.text import Paragraph
from ui.kit.toggle import ToggleRow
from ui.language.catalogue import current_language
from ui.screens.customers.contacts import masked_email
from ui.tasks import TaskScope
from ui.words.bug import bug_words
from ui.words.problems import refusal_words
from ui.workspace import Workspace

_OWN, _OTHER = "own", "other"


class EmailSheet(Sheet):
    """Emits `sent` with words for a toast."""

    sent = Signal(str)

    def __init__(self, host: QWidget, workspace: Workspace, sale: Sale) -> None:
        super().__init__(host, "")
        self.setObjectName("email")
        self.title.setText(self.tr("Receipt {number} by email").format(number=sale.id))
        self.setAccessibleName(self.title.text())
        self.tasks = TaskScope(lambda _error: self.notice.say("danger", bug_words()))
        self._workspace, self._sale = workspace, sale
        self._known = workspace.checkout.receipts.mail_to(sale)
        self._busy = False
        self.notice = Notice()
        self.whom = RadioRows()
        self.address = QLineEdit()
        self.address.setObjectName("email-address")
        self.address.setAccessibleName(self.tr("Email address"))
        self.address.setPlaceholderText(self.tr("Email address"))
        self.address.setMaxLength(LONGEST_EMAIL)
        self.agreed = ToggleRow(
            self.tr("The customer has given it for this receipt"),
            self.tr("It is used once, and kept nowhere else."),
            "mail",
        )
        self.agreed.setObjectName("email-agreed")
        self.other = QWidget()
        self.confirm = ActionWithReason(Button(self.tr("Send the receipt"), "primary", height="tender"))
        self.confirm.button.setObjectName("email-send")
        self._lay_out()
        self.whom.chosen.connect(lambda _key: self._show())
        self.address.textEdited.connect(lambda _text: self._show())
        self.address.returnPressed.connect(self.confirm.button.click)
        self.agreed.toggled.connect(lambda _on: self._show())
        self.confirm.button.clicked.connect(self._press)
        self._show()

    @property
    def _is_own(self) -> bool:
        return self.whom.choice() == _OWN

    def _press(self) -> None:
        if not self._busy:
            self._busy = True
            self.set_saving(True)
            self._show()
            self.tasks.start("send", self._send())

    async def _send(self) -> None:
        problem = ""
        own = self._is_own
        try:
            await self._workspace.checkout.receipts.send(
                self._sale,
                self._workspace.session.actor_id,
                address="" if own else self.address.text(),
                proof=None if own else ConsentProof.SPOKEN,
                language="" if own else current_language(),
            )
        except (RuleViolation, StoreUnavailable) as refused:
            problem = refusal_words(refused)
        if isValid(self):
            self._sent(problem)

    def _sent(self, problem: str) -> None:
        self._busy = False
        self.notice.say("danger", problem)
        self.set_saving(False)
        self._show()
        if not problem:
            self.sent.emit(self.tr("The receipt goes out as soon as the line allows."))
            self.dismiss()

    def _show(self) -> None:
        own = self._is_own
        self.other.setVisible(not own)
        self.confirm.button.set_busy(self._busy)
        if own:
            self.confirm.allow()
        elif not self.address.text().strip():
            self.confirm.block(self.tr("Type the address."))
        elif not self.agreed.isChecked():
            self.confirm.block(self.tr("Ask the customer first."))
        else:
            self.confirm.allow()

    def _lay_out(self) -> None:
        if self._known:
            own = self.whom.add(
                _OWN, masked_email(self._known), self.tr("The customer agreed to receipts by email.")
            )
            own.setObjectName("email-own")
            other = self.whom.add(_OTHER, self.tr("Another address"), self.tr("For this receipt alone."))
            other.setObjectName("email-other")
            self.whom.choose(_OWN)
        else:
            self.whom.hide()
        column = QVBoxLayout(self.other)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.address)
        column.addWidget(self.agreed)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.whom)
        self.body.addWidget(self.other)
        self.body.addWidget(
            Paragraph(self.tr("Nothing else is ever sent to it because of this."), "caption", tone="ink3")
        )
        self.footer.addWidget(self.confirm, 1)
