"""What is done with a customer on their page at once, without a sheet."""

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from associate_app.commands.customers import CheckIn, CheckOut
from associate_app.commands.notes import KeepCall, ReopenCall
from associate_app.commands.registry import Command
from associate_app.domain.errors import RuleViolation
from associate_app.domain.visit import Arrival
from associate_app.store import StoreUnavailable
from ui.format.others import apart
from ui.language.mark import translate
from ui.tasks import TaskScope
from ui.words.problems import refusal_words
from ui.workspace import Workspace


class Deeds(QObject):
    """`offered` tells what was done and what takes it back (called without arguments)."""

    told = Signal(str)
    offered = Signal(str, object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.tasks = TaskScope()

    def come(self, customer: str, name: str) -> None:
        words = translate("Customers", "{name} is in the store.").format(name=apart(name))
        came, went = CheckIn(customer=customer, how=Arrival.SEEN), CheckOut(customer=customer)
        self._start(came, words, undo=went)

    def go(self, customer: str, name: str) -> None:
        words = translate("Customers", "{name} has left.").format(name=apart(name))
        self._start(CheckOut(customer=customer), words, undo=CheckIn(customer=customer, how=Arrival.SEEN))

    def called(self, call: str) -> None:
        self._start(
            KeepCall(call=call),
            translate("Customers", "The call is made."),
            undo=ReopenCall(call=call),
        )

    def close(self) -> None:
        """What was begun is saved; nothing is told any more."""
        self.blockSignals(True)

    def _start(self, command: Command, words: str, undo: Command) -> None:
        self.tasks.start("deed", self._do(command, words, undo))

    async def _do(self, command: Command, words: str, undo: Command | None) -> None:
        try:
            await self._workspace.store.perform(command, actor=self._workspace.session.actor_id)
        except (RuleViolation, StoreUnavailable) as refused:
            words, undo = refusal_words(refused), None
        if not isValid(self):  # the window may be gone by now
            return
        if undo is None:
            self.told.emit(words)
        else:
            self.offered.emit(words, lambda: self.tasks.start("undo", self._undo(undo)))

    async def _undo(self, command: Command) -> None:
        try:
            await self._workspace.store.perform(command, actor=self._workspace.session.actor_id)
        except (RuleViolation, StoreUnavailable) as refused:
            if isValid(self):
                self.told.emit(refusal_words(refused))
