"""A sale is taken back whole: its money, its goods and what was promised."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from associate_app.domain.errors import RuleViolation
from associate_app.domain.money import Money
from associate_app.domain.sale import Sale
from associate_app.domain.staff import Permission
from associate_app.domain.tender import Tender, TenderState, TenderWay
from associate_app.store import StoreUnavailable
from ui.format.numbers import money
from ui.kit.button import ActionWithReason, Button
from ui.kit.notice import Notice
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.kit.sheet import Sheet
from ui.kit.text import Paragraph
from ui.language.mark import translate
from ui.screens.approval import Approval, ApprovalPanel
from ui.tasks import TaskScope
from ui.words.bug import bug_words
from ui.words.problems import refusal_words
from ui.words.tenders import ICONS, tender_name
from ui.workspace import Workspace


class VoidSheet(Sheet):
    """Emits `voided` with words for a toast."""

    voided = Signal(str)

    def __init__(self, host: QWidget, workspace: Workspace, sale: Sale) -> None:
        super().__init__(host, "")
        self.setObjectName("void")
        self.title.setText(self.tr("Take back the sale {number}").format(number=sale.id))
        self.setAccessibleName(self.title.text())
        self.tasks = TaskScope(lambda _error: self.notice.say("danger", bug_words()))
        self._workspace, self._sale = workspace, sale
        self._busy = False
        self.notice = Notice()
        self.approval = Approval(workspace, Permission.VOID_SALE, self)
        self.people = ApprovalPanel(self.approval)
        amount = money(Money(sale.total + sale.cash_rounding, sale.currency))
        words = self.tr("Give back {amount} and take back the sale").format(amount=amount)
        self.confirm = ActionWithReason(Button(words, "danger", height="tender"))
        self.confirm.button.setObjectName("void-confirm")
        self.payments = RowList(self.tr("Payments"))
        self.payments.show_rows([_row(each, sale) for each in sale.tenders if _goes_back(each)])
        self._lay_out()
        self.approval.changed.connect(self._show)
        self.confirm.button.clicked.connect(self._press)
        self._show()

    def _press(self) -> None:
        if not self._busy and self.approval.is_given:
            self._busy = True
            self.set_saving(True)
            self._show()
            self.tasks.start("void", self._void())

    async def _void(self) -> None:
        problem = ""
        try:
            await self._workspace.checkout.void_sale(
                self._sale, self._workspace.session.actor_id, self.approval.approver
            )
        except (RuleViolation, StoreUnavailable) as refused:
            problem = refusal_words(refused)
        if not isValid(self):
            return
        self._busy = False
        self.notice.say("danger", problem)
        self.set_saving(False)
        self._show()
        if not problem:
            self.voided.emit(
                self.tr("{number} is taken back. The goods are in stock again.").format(number=self._sale.id)
            )
            self.dismiss()

    def _show(self) -> None:
        self.confirm.button.set_busy(self._busy)
        self.people.setVisible(self.approval.needed)
        if self.approval.is_given:
            self.confirm.allow()
        else:
            self.confirm.block(self.tr("A deputy or manager approves with their PIN."))

    def _lay_out(self) -> None:
        self.body.addWidget(self.notice)
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "The whole sale is undone: all payments go back, the goods are in stock again, "
                    "and what was promised elsewhere is cancelled."
                )
            )
        )
        self.body.addWidget(self.payments)
        self.body.addWidget(self.people)
        self.footer.addWidget(self.confirm, 1)


def _goes_back(tender: Tender) -> bool:
    return tender.state is TenderState.APPROVED


def _row(tender: Tender, sale: Sale) -> Row:
    if tender.way is TenderWay.CASH:
        how = translate("Void", "Out of the drawer")
    elif tender.way is TenderWay.CARD and tender.stand_alone:
        how = translate("Void", "Give it back on the terminal first, code {code}").format(
            code=tender.approval_code
        )
    elif tender.way is TenderWay.CARD:
        how = translate("Void", "The terminal gives it back")
    else:
        how = translate("Void", "Goes back by itself")
    amount = money(Money(tender.amount + tender.rounding, sale.currency))
    return Row(title=tender_name(tender), detail=how, value=amount, icon=ICONS[tender.way])
