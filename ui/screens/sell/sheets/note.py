"""A note of the whole sale, or of one line."""

from PySide6.QtWidgets import QWidget

from associate_app.domain import basket as baskets
from associate_app.domain.basket import LONGEST_NOTE
from associate_app.domain.errors import RuleViolation
from ui.kit.button import Button
from ui.kit.text import Paragraph
from ui.kit.text_area import TextArea
from ui.screens.sell.sheets.goods import one
from ui.screens.sell.sheets.known import is_known_gtin
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.till import Till


class NoteSheet(TillSheet):
    """`line` is empty for the note of the sale."""

    def __init__(self, host: QWidget, till: Till, line: str = "") -> None:
        held = till.basket.line(line) if till.basket and line else None
        name = one(till.workspace, held.sku).name if held else ""
        title = self.tr("Note on this line") if held else self.tr("Note on the sale")
        super().__init__(host, till, title, name)
        self.setObjectName("note")
        self._line = line
        self.text = TextArea(title, self.tr("What whoever takes over should know"), most=LONGEST_NOTE)
        self.text.setObjectName("note-text")
        self.hint = Paragraph(
            self.tr("Stays with the sale. No card numbers, and nothing about health."), "caption", tone="ink3"
        )
        self.save = Button(self.tr("Save the note"), "primary", height="tender")
        self.save.setObjectName("note-save")
        self.body.addWidget(self.text)
        self.body.addWidget(self.hint)
        self.footer.addWidget(self.save, 1)
        self.text.setPlainText(held.note if held else self.basket.note)
        self.text.textChanged.connect(self._check)
        self.save.clicked.connect(self._save)

    def is_over(self) -> bool:
        return super().is_over() or bool(self._line and self.basket.line(self._line) is None)

    def refresh(self) -> None:
        """What is being typed stays."""

    def _check(self) -> None:
        try:
            baskets.must_be_fit_to_keep(self.text.text(), is_known_gtin(self.till.workspace))
        except RuleViolation as refused:
            self.say(refused.code, **refused.facts)
        else:
            self.notice.silence()
        self.save.setEnabled(not self.notice.words())

    def _save(self) -> None:
        known, text, line = is_known_gtin(self.till.workspace), self.text.text(), self._line
        if self.till.change(lambda basket, at: baskets.note(basket, text, at=at, line=line, is_gtin=known)):
            self.dismiss()
