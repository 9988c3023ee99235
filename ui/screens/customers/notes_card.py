"""What staff remember of a customer; the customer never reads it here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.format.others import plain
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.emptying import clear
from ui.kit.hairline import Hairline
from ui.kit.text import Label, Paragraph
from ui.screens.customers.person_view import NoteView
from ui.theme.tokens import current_theme

_SIDE = 16
_LONGEST = 1_000
SHOWN = 3


class _Note(QWidget):
    def __init__(self, note: NoteView) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Paragraph(plain(note.text, _LONGEST), tone="ink"))
        column.addWidget(Paragraph(note.told, "caption", tone="ink3"))


class NotesCard(Card):
    """The newest few; all of them are in the sheet that `asked` is for."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=0)
        self._shown: tuple[NoteView, ...] | None = None
        self.title = Paragraph(self.tr("Notes"), "title", weight=600, tone="ink")
        self.empty = Paragraph(self.tr("Nothing is written down yet."), tone="ink3")
        self.add = Button(self.tr("Add a note"), "quiet", icon="plus")
        self.add.setObjectName("add-note")
        self._notes = QVBoxLayout()
        self._notes.setContentsMargins(_SIDE, 0, _SIDE, 12)
        self._notes.setSpacing(12)
        self._lay_out()
        self.add.clicked.connect(self.asked)

    def show_notes(self, notes: Sequence[NoteView]) -> None:
        if tuple(notes) == self._shown:
            return
        self._shown = tuple(notes)
        clear(self._notes)
        for each in notes[:SHOWN]:
            self._notes.addWidget(_Note(each))
        self.empty.setVisible(not notes)
        more = len(notes) > SHOWN
        self.add.setText(self.tr("All notes") if more else self.tr("Add a note"))
        self.add.set_icon("message-circle" if more else "plus")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        head.addStrut(current_theme().size.touch)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Label(self.tr("Staff only"), "caption", tone="ink3"))
        none = QVBoxLayout()
        none.setContentsMargins(_SIDE, 0, _SIDE, 0)
        none.addWidget(self.empty)
        rule = QHBoxLayout()
        rule.setContentsMargins(_SIDE, 0, _SIDE, 0)
        rule.addWidget(Hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, 4, 0)
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.body.setSpacing(0)
        for part in (head, none, self._notes, rule, foot):
            self.body.addLayout(part)
        self.body.addStretch(1)
