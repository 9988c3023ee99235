"""What all sheets about customers share: what they tell the screen, and how something is saved."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from associate_app.commands.registry import Command
from associate_app.domain.errors import RuleViolation
from associate_app.domain.scan import Code
from associate_app.store import Changes, StoreUnavailable
from ui.changes import concerns
from ui.format.others import plain
from ui.kit.notice import Notice
from ui.kit.sheet import Sheet
from ui.tasks import TaskScope
from ui.words.bug import bug_words
from ui.words.problems import refusal_words
from ui.workspace import Workspace


class Saving(QObject):
    """What a sheet has done, one thing at a time: `done` says the words of what is on the disk now."""

    changed = Signal()
    done = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.tasks = TaskScope(self._failed)
        self.busy = False
        self.problem = ""

    def start(self, *commands: Command, told: str, approver: str = "") -> None:
        if not self.busy:
            self.busy, self.problem = True, ""
            self.changed.emit()
            self.tasks.start("save", self._save(commands, told, approver))

    def say(self, problem: str) -> None:
        if problem != self.problem:
            self.problem = problem
            self.changed.emit()

    async def _save(self, commands: tuple[Command, ...], told: str, approver: str) -> None:
        problem = ""
        try:
            await self._workspace.store.perform(
                *commands, actor=self._workspace.session.actor_id, approver=approver
            )
        except (RuleViolation, StoreUnavailable) as refused:
            problem = refusal_words(refused)
        finally:
            self.busy, self.problem = False, problem
            if isValid(self):  # the window may be gone by now
                self.changed.emit()
        if not problem and isValid(self):
            self.done.emit(told)

    def _failed(self, _error: BaseException) -> None:
        self.say(bug_words())


class CustomerSheet(Sheet):
    """Opened by the customers' screen, which passes on what it scans and goes where the sheet leads.

    While something is being saved it stays; what the store or a rule said no with stands at its top. After
    changes of `kinds` it looks again.
    """

    kinds: tuple[str, ...] = ()

    notify = Signal(str)  # words for a toast
    navigate = Signal(str)  # a route to go to
    camera = Signal()  # the associate scans with the camera
    routed = Signal(str)  # words for the omnibox about the code that was used here
    refused = Signal(str)  # words for the omnibox when the code does not belong here

    def __init__(self, host: QWidget, workspace: Workspace, title: str, subtitle: str = "") -> None:
        super().__init__(host, title, subtitle)
        self.workspace = workspace
        self.saving = Saving(workspace, self)
        self.notice = Notice()
        self.body.addWidget(self.notice)
        self.saving.changed.connect(self._show_saving)
        workspace.changes.documents.connect(self._documents_changed)

    def scanned(self, code: Code) -> bool:  # noqa: ARG002
        """True: while a sheet lies over the screen, nothing is routed past it."""
        self.refused.emit(self.tr("Close this sheet first, then scan again."))
        return True

    def show_subtitle(self, words: str) -> None:
        self.subtitle.setText(plain(words))
        self.subtitle.show()
        self.setAccessibleDescription(words)

    def look(self) -> None:
        """Reads what is shown, and shows it."""

    async def idle(self) -> None:
        """Returns when nothing is being saved."""
        await self.saving.tasks.idle()

    def _documents_changed(self, changes: Changes) -> None:
        if concerns(changes, *self.kinds):
            self.look()

    def _show_saving(self) -> None:
        self.set_saving(self.saving.busy)
        if self.saving.problem:
            self.notice.say("danger", self.saving.problem)
        else:
            self.notice.silence()
