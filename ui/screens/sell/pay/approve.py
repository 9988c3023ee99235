"""Prices set by hand that somebody else has to agree to, before any money moves."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from associate_app.domain.staff import Permission, Role, Staff
from associate_app.selling.approval import outranks
from ui.kit.text import Paragraph
from ui.screens.approval import Approval, ApprovalPanel
from ui.screens.sell.pay.model import PayModel
from ui.screens.sell.pay.sheet import PaySheet
from ui.workspace import Workspace


class PriceApproval(Approval):
    """By somebody of that role or above."""

    def __init__(self, workspace: Workspace, role: Role, parent: QWidget) -> None:
        self._role = role
        super().__init__(workspace, Permission.SELL, parent)

    def _may(self, staff: Staff) -> bool:
        return super()._may(staff) and outranks(staff.role, self._role)


class ApproveSheet(PaySheet):
    """Does `then` once it is approved."""

    def __init__(self, host: QWidget, pay: PayModel, role: Role, then: Callable[[], None]) -> None:
        super().__init__(host, pay, "approve", "")
        self.title.setText(self.tr("Somebody has to agree"))
        self.setAccessibleName(self.title.text())
        self.approval = PriceApproval(pay.till.workspace, role, self)
        self.people = ApprovalPanel(self.approval)
        self.body.addWidget(Paragraph(self.tr("A price in this basket takes off more than you may give.")))
        self.body.addWidget(self.people)
        self.approval.changed.connect(self.refresh)
        self._then = then
        self.refresh()

    def press(self) -> None:
        self.pay.approve(self.approval.approver)
        self._then()
        self.dismiss()

    def refresh(self) -> None:
        super().refresh()
        missing = "" if self.approval.approved else self.tr("Choose who approves. They enter their PIN.")
        self.offer(self.tr("Go on to pay"), missing)
