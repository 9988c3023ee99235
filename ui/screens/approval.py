"""A second pair of eyes: somebody of this store who may, with their PIN on this device."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from associate_app.domain.errors import RuleViolation
from associate_app.domain.staff import Permission, Staff, may
from associate_app.queries.staff import working_here
from associate_app.store import PinCheck, StoreUnavailable
from ui.kit.notice import Notice
from ui.kit.pin_pad import PinPad
from ui.kit.radio import RadioRows
from ui.kit.text import Label
from ui.tasks import TaskScope
from ui.theme.tokens import current_theme
from ui.words.problems import refusal_words
from ui.words.roles import role_words
from ui.workspace import Workspace

_PAD_WIDTH = 256


class Approval(QObject):
    """`approver` goes into the command; empty where the associate may do it alone."""

    changed = Signal()
    pin_taken = Signal()  # the pad may forget its digits

    def __init__(
        self,
        workspace: Workspace,
        permission: Permission,
        parent: QObject | None = None,
        *,
        tasks: TaskScope | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._permission = workspace, permission
        self._pins = PinCheck(workspace.store, workspace.clock)
        self.tasks = tasks or TaskScope()
        self.chosen = self.words = ""
        self.approved = self.busy = False
        workspace.session.changed.connect(self.withdraw)  # over a lock nothing stays approved

    @property
    def needed(self) -> bool:
        actor = self._workspace.session.actor
        return actor is None or not self._may(actor)

    @property
    def is_given(self) -> bool:
        return self.approved or not self.needed

    @property
    def approver(self) -> str:
        return self.chosen if self.needed and self.approved else ""

    def people(self) -> tuple[Staff, ...]:
        """Of this store, who may do it."""
        identity = self._workspace.store.identity()
        here = identity.store if identity else ""
        now = self._workspace.clock.now()
        everybody = working_here(self._workspace.store.reader(), here, now)
        return tuple(each for each in everybody if self._may(each))

    def choose(self, staff: str) -> None:
        if not self.busy and staff != self.chosen:
            self.chosen, self.words, self.approved = staff, "", False
            self.changed.emit()

    def enter(self, pin: str) -> None:
        if self.chosen and not self.busy:
            self.busy = True
            self.changed.emit()
            self.tasks.start("pin", self._check(self.chosen, pin))

    def withdraw(self) -> None:
        """What was approved is done, or is another thing now."""
        if self.approved:
            self.approved = False
            self.changed.emit()

    async def _check(self, id: str, pin: str) -> None:
        right, words = False, ""
        try:
            staff = self._workspace.store.reader().document(Staff, id)
            if staff is not None:
                await self._pins.verify(staff, pin)
                right = True
        except (RuleViolation, StoreUnavailable) as refused:
            words = refusal_words(refused)
        finally:
            self.busy, self.approved, self.words = False, right, words
            self.changed.emit()
            self.pin_taken.emit()

    def _may(self, staff: Staff) -> bool:
        return may(staff, self._permission, self._workspace.clock.now())


class ApprovalPanel(QWidget):
    """Hidden while nobody has to approve."""

    def __init__(self, approval: Approval) -> None:
        super().__init__()
        self._approval = approval
        self.people = RadioRows()
        self.pad = PinPad(badge=False)
        self.pad.setObjectName("approver-pin")
        self.pad.setAccessibleName(self.tr("PIN"))
        self.pad.setFixedWidth(current_theme().px(_PAD_WIDTH))
        self.notice = Notice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Who approves?"), weight=600))
        column.addWidget(self.people)
        column.addWidget(self.notice)
        column.addWidget(self.pad, alignment=Qt.AlignmentFlag.AlignHCenter)
        for each in approval.people():
            self.people.add(each.id, each.name, role_words(each.role)).setObjectName(f"approver-{each.id}")
        self.people.chosen.connect(self._choose)
        self.pad.entered.connect(approval.enter)
        approval.pin_taken.connect(self.pad.clear)
        approval.changed.connect(self._show)
        self._show()

    def _choose(self, staff: str) -> None:
        self._approval.choose(staff)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)  # the digits may come from a keyboard

    def _show(self) -> None:
        """The pad comes once somebody is chosen."""
        approval = self._approval
        takes_pin = bool(approval.chosen) and not approval.approved and not approval.busy
        asked_again = takes_pin and not self.pad.isEnabled()
        self.pad.setVisible(bool(approval.chosen) and not approval.approved)
        self.pad.setEnabled(takes_pin)
        if asked_again:
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
        if approval.approved:
            self.notice.say("success", self.tr("Approved"))
        elif approval.words:
            self.notice.say("danger", approval.words)
        else:
            self.notice.silence()
