"""What staff remember of one customer: written down, and removed again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from associate_app.commands.notes import LONGEST_NOTE, AddNote, RemoveNote
from associate_app.domain.customer import Note
from associate_app.domain.staff import Permission, Staff, may
from associate_app.queries.profile import profile
from associate_app.queries.staff import place
from ui.format.times import moment, zone_of
from ui.kit.button import ActionWithReason, Button
from ui.kit.emptying import clear
from ui.kit.text import Label, Paragraph
from ui.kit.text_area import TextArea
from ui.language.mark import translate
from ui.screens.customers.sheets.sheet import CustomerSheet
from ui.words.problems import rule_words
from ui.workspace import Workspace


class NoteRow(QWidget):
    remove = Signal(str)

    def __init__(self, note: Note, by: str, *, may_remove: bool) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Paragraph(note.text, tone="ink"))
        words.addWidget(Paragraph(by, "caption", tone="ink3"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        if may_remove:
            button = Button(translate("NoteSheet", "Remove"), "quiet")
            button.setObjectName(f"note-remove-{note.id}")
            button.setAccessibleDescription(note.text)
            button.clicked.connect(lambda: self.remove.emit(note.id))
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)


class NoteSheet(CustomerSheet):
    """Closes once a note is added; a note that is removed leaves it open."""

    kinds = ("customer", "note")

    def __init__(self, host: QWidget, workspace: Workspace, customer: str) -> None:
        super().__init__(host, workspace, translate("NoteSheet", "Notes"))
        self.setObjectName("notes")
        self._customer = customer
        self._shown: tuple[Note, ...] | None = None
        self._adding = False
        self.text = TextArea(
            translate("NoteSheet", "New note"),
            translate("NoteSheet", "What a colleague should know next time"),
            most=LONGEST_NOTE,
        )
        self.text.setObjectName("note-text")
        self.before = Label(translate("NoteSheet", "Written before"), weight=600)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(16)
        self.confirm = ActionWithReason(
            Button(translate("NoteSheet", "Add note"), "primary", height="tender")
        )
        self.confirm.button.setObjectName("note-add")
        self.body.addWidget(self.text)
        hint = translate(
            "NoteSheet",
            "Colleagues here and at the customer's own store read it, and the customer may ask for it. "
            "No card numbers, nothing about health.",
        )
        self.body.addWidget(Paragraph(hint, "caption", tone="ink3"))
        self.body.addWidget(self.before)
        self.body.addLayout(self._notes)
        self.footer.addWidget(self.confirm, 1)
        self.text.textChanged.connect(self._typed)
        self.confirm.button.clicked.connect(self._add)
        self.saving.changed.connect(lambda: self.confirm.button.set_busy(self.saving.busy and self._adding))
        self.saving.done.connect(self._saved)
        self._typed()
        self.look()

    def look(self) -> None:
        found = profile(self.workspace.store.reader(), self._customer, self.workspace.clock.now())
        if found is None:
            self.dismiss()
            return
        self.show_subtitle(found.customer.name)
        if found.notes != self._shown:
            self._shown = found.notes
            clear(self._notes)
            for each in found.notes:
                self._notes.addWidget(self._row(each))
        self.before.setVisible(bool(found.notes))

    def _row(self, note: Note) -> NoteRow:
        reader, identity = self.workspace.store.reader(), self.workspace.store.identity()
        zone = zone_of(place(reader, identity.store)) if identity else None
        by = reader.document(Staff, note.by)
        said = translate("NoteSheet", "{name}, {time}").format(
            name=by.name if by else translate("NoteSheet", "A colleague"),
            time=moment(note.at, self.workspace.clock.now(), zone),
        )
        row = NoteRow(note, said, may_remove=self._may_remove(note))
        row.remove.connect(self._remove)
        return row

    def _may_remove(self, note: Note) -> bool:
        actor = self.workspace.session.actor
        if actor is None:
            return False
        return note.by == actor.id or may(actor, Permission.CUSTOMERS_MERGE, self.workspace.clock.now())

    def _typed(self) -> None:
        self.saving.say("")
        if self.text.text().strip():
            self.confirm.allow()
        else:
            self.confirm.block(rule_words("note.empty"))

    def _add(self) -> None:
        self._adding = True
        command = AddNote(customer=self._customer, text=self.text.text())
        self.saving.start(command, told=translate("NoteSheet", "The note is kept."))

    def _remove(self, note: str) -> None:
        self._adding = False
        self.saving.start(RemoveNote(note=note), told=translate("NoteSheet", "The note is removed."))

    def _saved(self, told: str) -> None:
        self.notify.emit(told)
        if self._adding:
            self.dismiss()
