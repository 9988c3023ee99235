"""Next best actions: what, why, and a button that does it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.emptying import clear
from ui.kit.hairline import Hairline
from ui.kit.text import Paragraph
from ui.screens.customers.person_view import StepView


class StepRow(QWidget):
    def __init__(self, step: StepView, button: str) -> None:
        super().__init__()
        self.button = Button(button)
        self.button.setObjectName(f"step-{step.key}")
        self.button.setAccessibleDescription(step.title)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Paragraph(step.title, weight=600, tone="ink"))
        words.addWidget(Paragraph(step.reason, "caption", tone="ink3"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignVCenter)


class StepsList(QWidget):
    """A call has two steps: the number is shown, then it is marked as made."""

    navigate = Signal(str)
    number_wanted = Signal()
    called = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[StepView, ...], str] | None = None
        self._calling = ""
        self._steps: tuple[StepView, ...] = ()
        self.rows: list[StepRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_steps(self, steps: Sequence[StepView]) -> None:
        self._steps = tuple(steps)
        if all(each.call != self._calling for each in steps):
            self._calling = ""
        self._show()

    def _show(self) -> None:
        if self._shown == (self._steps, self._calling):
            return
        self._shown = (self._steps, self._calling)
        clear(self._column)
        self.rows = []
        for each in self._steps:
            if self.rows:
                self._column.addWidget(Hairline())
            row = StepRow(each, self._words(each))
            row.button.clicked.connect(lambda _=False, step=each: self._act(step))
            self.rows.append(row)
            self._column.addWidget(row)

    def _words(self, step: StepView) -> str:
        if not step.call:
            return step.button
        return self.tr("Done") if step.call == self._calling else self.tr("Call")

    def _act(self, step: StepView) -> None:
        if not step.call:
            self.navigate.emit(step.route)
        elif step.call == self._calling:
            self.called.emit(step.call)
        else:
            self._calling = step.call
            self.number_wanted.emit()
            self._show()
