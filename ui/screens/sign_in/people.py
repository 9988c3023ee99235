"""The people who work here as cards, and a search for those who have none."""

from collections.abc import Sequence
from itertools import pairwise
from unicodedata import combining, normalize

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.kit.avatar import Avatar
from ui.kit.card import CardButton
from ui.kit.emptying import clear
from ui.kit.glyph import Glyph
from ui.kit.sheet import Sheet
from ui.kit.text import Label, Paragraph
from ui.kit.wrapped import text_width
from ui.screens.sign_in.view_model import CARDS, Person
from ui.theme.tokens import current_theme
from ui.words.roles import role_words

_CARD = QSize(152, 128)
_PADDING, _GAP = 16, 16
_MOST = 3  # columns
_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe"})


def card_width() -> int:
    return current_theme().px(_CARD.width())


class PersonCard(CardButton):
    def __init__(self, person: Person) -> None:
        super().__init__(person.name, padding=_PADDING)
        self.person = person
        self.setObjectName(f"person-{person.id}")
        self.setAccessibleDescription(role_words(person.role))
        self.setCheckable(True)
        self.setMinimumWidth(card_width())
        self._avatar = Avatar(person.name)
        self._family = Paragraph(person.family_name, tone="ink2")
        words = role_words(person.role)
        top = QHBoxLayout()
        top.addWidget(self._avatar)
        top.addStretch()
        self.body.addLayout(top)
        self.body.addStretch()
        self.body.addSpacing(8)
        self.body.addWidget(Paragraph(person.given_name, weight=600, tone="ink"))
        self.body.addWidget(self._family)
        room = card_width() - 2 * _PADDING - self._avatar.sizeHint().width() - 8
        if text_width(words, "caption") <= room:
            top.addWidget(Label(words, "caption", tone="ink3"), alignment=Qt.AlignmentFlag.AlignTop)
        else:
            self.body.addWidget(Paragraph(words, "caption", tone="ink3"))

    def nextCheckState(self) -> None:
        """Who is chosen is told by `mark` alone: a second tap unchooses nobody."""

    def mark(self, selected: bool) -> None:
        self.setChecked(selected)
        self._avatar.show_person(self.person.name, "solid" if selected else "soft")
        self._family.set_tone("accent_ink" if selected else "ink2")


class SomeoneElseCard(CardButton):
    def __init__(self) -> None:
        super().__init__("", "dashed", padding=_PADDING)
        self.setAccessibleName(self.tr("Someone else"))
        self.setObjectName("someone-else")
        self.setMinimumWidth(card_width())
        self.body.addWidget(Glyph("search", 24))
        self.body.addStretch()
        self.body.addSpacing(8)
        self.body.addWidget(Paragraph(self.tr("Someone else"), weight=600, tone="ink2"))
        self.body.addWidget(Paragraph(self.tr("Name or badge"), "caption", tone="ink3"))


class PeopleGrid(QWidget):
    """As many columns as fit, at most three; those who find no place are behind "Someone else"."""

    chosen = Signal(str)
    someone_else = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Person, ...] = ()
        self._columns = _MOST
        self.cards: list[PersonCard] = []
        self.other = SomeoneElseCard()
        self.other.clicked.connect(self.someone_else)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._grid.addWidget(self.other, 0, 0)

    @staticmethod
    def width_of(columns: int) -> int:
        return columns * card_width() + (columns - 1) * _GAP

    def show_people(self, people: tuple[Person, ...], selected: Person | None) -> None:
        shown = _with_card(people, selected)
        if shown != self._people:
            self._people = shown
            self._fill(shown)
        for card in self.cards:
            card.mark(selected is not None and card.person.id == selected.id)

    def fit(self, width: int) -> None:
        """Lays the cards out for `width` logical pixels."""
        columns = max(1, min(_MOST, (width + _GAP) // (card_width() + _GAP)))
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _fill(self, people: Sequence[Person]) -> None:
        for old in self.cards:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards = [PersonCard(person) for person in people]
        for card in self.cards:
            card.clicked.connect(lambda _=False, id=card.person.id: self.chosen.emit(id))
        self._place()

    def _place(self) -> None:
        cards = (*self.cards, self.other)
        for card in cards:
            self._grid.removeWidget(card)
        for place, card in enumerate(cards):
            self._grid.addWidget(card, place // self._columns, place % self._columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        least = current_theme().glyph(_CARD.height())
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, least if row * self._columns < len(cards) else 0)
        for before, after in pairwise((self.other, *cards)):  # which holds their place in the order
            QWidget.setTabOrder(before, after)


class PeopleSheet(Sheet):
    """Everybody of this store, by name; a badge works here as well."""

    chosen = Signal(str)

    def __init__(self, host: QWidget, people: Sequence[Person]) -> None:
        super().__init__(host, "", "")
        self.title.setText(self.tr("Who is working?"))
        self.setAccessibleName(self.tr("Who is working?"))
        self._people = people
        self.field = QLineEdit()
        self.field.setObjectName("person-search")
        self.field.setPlaceholderText(self.tr("Type a name, or scan your badge"))
        self.field.setAccessibleName(self.tr("Name"))
        self.close_button.setObjectName("sheet-close")
        self.body.addWidget(self.field)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.body.addLayout(self._column)
        self._found: list[Person] = []
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._choose_only)
        self._show("")

    def _show(self, typed: str) -> None:
        clear(self._column)
        self._found = [each for each in self._people if plain(typed.strip()) in plain(each.name)]
        for person in self._found:
            self._column.addWidget(self._row(person))
        if not self._found:
            self._column.addWidget(Paragraph(self.tr("Nobody of that name works here."), tone="ink3"))

    def _row(self, person: Person) -> CardButton:
        row = CardButton(person.name, "choice", padding=12)
        row.setObjectName(f"found-{person.id}")
        row.setAccessibleDescription(role_words(person.role))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Avatar(person.name))
        line.addWidget(Paragraph(person.name, weight=600, tone="ink"), 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(Label(role_words(person.role), "caption", tone="ink3"))
        row.body.addLayout(line)
        row.clicked.connect(lambda: self._choose(person.id))
        return row

    def _choose_only(self) -> None:
        """Enter takes the name that is left."""
        if len(self._found) == 1:
            self._choose(self._found[0].id)

    def _choose(self, id: str) -> None:
        self.chosen.emit(id)
        self.dismiss()


def plain(name: str) -> str:
    """As people type names in a hurry: `wojcik` for Wójcik, `soren` for Søren."""
    bare = "".join(each for each in normalize("NFKD", name.casefold()) if not combining(each))
    return bare.translate(_STROKES)


def _with_card(people: tuple[Person, ...], selected: Person | None) -> tuple[Person, ...]:
    """The first ones, and whoever was found by search or badge in the place of the last."""
    first = people[:CARDS]
    if selected is None or selected in first:
        return first
    return (*first[:-1], selected)
