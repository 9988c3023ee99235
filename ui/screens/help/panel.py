"""Draws the help, and beside it answers or one licence."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from ui.format.others import apart, plain
from ui.kit.card import Card
from ui.kit.empty import EmptyState
from ui.screens.help.cards import AboutCard, KeysCard, LineCard, QuestionsCard, ScanCard
from ui.screens.help.view_model import HelpModel
from ui.screens.page import Page, Side
from ui.theme.mirror import margins
from ui.theme.tokens import current_theme


class HelpPanel(Page):
    navigate = Signal(str)

    def __init__(self, model: HelpModel) -> None:
        super().__init__(self.tr("Help"), model.watch)
        self._model = model
        self.field = QLineEdit()
        self.field.setObjectName("help-search")
        self.field.setAccessibleName(self.tr("Search the help"))
        self.field.setPlaceholderText(self.tr("Search the help"))
        self.line, self.scan, self.keys, self.about = LineCard(), ScanCard(), KeysCard(), AboutCard()
        self._topics = (self.line, self.scan, self.keys, self.about)
        self.none = EmptyState("", self.tr("Try another word, or ask a colleague."))
        self._none = Card(padding=0)
        self._none.body.addWidget(self.none)
        self.add_above(self.field)
        self.set_cards((*self._topics, self._none), wide=(self._none,))
        for card in (self.scan, self.about):
            card.list.chosen.connect(self.navigate)
        self.field.textChanged.connect(self._filter)
        model.changed.connect(self._show)
        self._show()
        self._filter("")

    def _show(self) -> None:
        view = self._model.view
        self.show_state(loaded=True, problem=self._model.problem)
        if view is not None:
            self.about.show_parts(view.version, view.parts)

    def _filter(self, typed: str) -> None:
        """Only what has all the typed words in it."""
        asked = typed.casefold().split()
        for topic in self._topics:
            said = topic.words().casefold()
            topic.setVisible(all(word in said for word in asked))
        found = any(not topic.isHidden() for topic in self._topics)
        self._none.setVisible(not found)
        self.none.title.setText(
            self.tr("Nothing matches “{typed}”").format(typed=apart(plain(typed.strip())))
        )


class LicencePage(QWidget):
    """A text of many pages: Qt's own view lays out only what is seen."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setObjectName("licence-text")
        self.text.setReadOnly(True)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setFont(current_theme().font("caption"))
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(20, 0, 8, 16))
        column.addWidget(self.text)


class HelpSide(QStackedWidget):
    """Answers, or the licence that was chosen."""

    def __init__(self, model: HelpModel) -> None:
        super().__init__()
        self._model = model
        self.answers = Side(self.tr("People ask"))
        self.answers.add(QuestionsCard())
        self.answers.add_stretch()
        self.licence = Side()
        self.licence.body.hide()
        self.page = LicencePage()
        self.licence.fill(self.page)
        self.addWidget(self.answers)
        self.addWidget(self.licence)
        model.changed.connect(self._show)

    def _show(self) -> None:
        licence = self._model.view.licence if self._model.view else None
        self.setCurrentWidget(self.licence if licence else self.answers)
        if licence is not None:
            self.licence.title.setText(self.tr("Licence of {name}").format(name=licence.name))
            self.page.text.setAccessibleName(self.tr("Licence of {name}").format(name=licence.name))
            none = self.tr("This part names its licence and brings no text of it.")
            self.page.text.setPlainText(licence.text or none)
