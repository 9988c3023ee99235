"""The card terminal of this device: none, one that stands alone, or one that it talks to."""

import secrets

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from associate_app.devices.terminal import NONE, TYPED, address_in, terminal_at
from associate_app.devices.terminal.port import Payment, Terminal
from ui.kit.button import Button
from ui.kit.flow import Flow
from ui.kit.notice import Notice
from ui.kit.text import Paragraph
from ui.screens.settings.choice import Choice
from ui.tasks import TaskScope
from ui.words.bug import bug_words

_LISTENS = "listens"
_KEYS = {NONE: "none", TYPED: TYPED}  # words for the names of buttons
_LONGEST = 260
_EXAMPLE = "10.0.0.7:9100"


class TerminalSetting(QWidget):
    """Emits `chosen` with what is to be kept: see `devices.terminal`."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.tasks = TaskScope(lambda _error: self.result.say("danger", bug_words()))
        options = (
            (_KEYS[NONE], self.tr("None")),
            (TYPED, self.tr("Stands alone")),
            (_LISTENS, self.tr("Connected")),
        )
        line = self.tr("Where a terminal stands alone, the approval code of its slip is typed.")
        self.choice = Choice("terminal", self.tr("Card terminal"), options, line)
        self.address = QLineEdit()
        self.address.setObjectName("terminal-address")
        self.address.setMaxLength(_LONGEST)
        self.address.setAccessibleName(self.tr("Address of the terminal"))
        self.address.setPlaceholderText(_EXAMPLE)
        self.test = Button(self.tr("Test the connection"))
        self.test.setObjectName("terminal-test")
        self.result = Notice()
        self.connection = QWidget()
        self._lay_out()
        self.choice.chosen.connect(self._choose)
        self.address.editingFinished.connect(self._keep)
        self.test.clicked.connect(self._test)

    def show_setting(self, text: str) -> None:
        listens = text not in _KEYS
        self.choice.choose(_LISTENS if listens else _KEYS[text])
        self.connection.setVisible(listens)
        if listens:
            self.address.setText(text)

    def close_tasks(self) -> None:
        self.tasks.close()

    def _choose(self, key: str) -> None:
        self.result.silence()
        self.connection.setVisible(key == _LISTENS)
        if key == _LISTENS:
            self.choice.choose(key)
            self.address.setFocus()
            self._keep()
        else:
            self.chosen.emit(NONE if key == _KEYS[NONE] else key)

    def _keep(self) -> None:
        """An address alone is kept: until there is one, what was set stays in force."""
        if address_in(self.address.text()) is not None:
            self.chosen.emit(self.address.text().strip())

    def _test(self) -> None:
        terminal = terminal_at(self.address.text())
        if terminal is None:
            self.result.say(
                "danger", self.tr("Type address and port, such as {example}.").format(example=_EXAMPLE)
            )
        elif not self.test.is_busy():
            self._keep()
            self.test.set_busy(True)
            self.result.silence()
            self.tasks.start("test", self._ask(terminal))

    async def _ask(self, terminal: Terminal) -> None:
        """About a payment that never was: it says so and takes no money."""
        answer = await terminal.ask(f"test-{secrets.token_hex(8)}")
        if not isValid(self):
            return
        self.test.set_busy(False)
        if answer.payment is Payment.NOT_ASKED:
            self.result.say("success", self.tr("The terminal answers. Cards can be taken."))
        elif answer.reason == "out_of_reach":
            self.result.say(
                "danger", self.tr("Nothing answers there. Check the address, and that the terminal is on.")
            )
        else:
            self.result.say("danger", self.tr("Something answers there, but it is no terminal."))

    def _lay_out(self) -> None:
        row = Flow(8, spread=True)
        row.addWidget(self.address)
        row.addWidget(self.test)
        inner = QVBoxLayout(self.connection)
        inner.setContentsMargins(16, 0, 16, 12)
        inner.setSpacing(8)
        inner.addWidget(Paragraph(self.tr("Address and port of the terminal"), "caption"))
        inner.addLayout(row)
        inner.addWidget(self.result)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.choice)
        column.addWidget(self.connection)
