"""Key facts: the first few, and all the others once they are asked for."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.emptying import clear
from ui.kit.row_list import RowList
from ui.kit.text import Label, Paragraph
from ui.kit.wrapped import text_width
from ui.screens.customers.person_view import FactsView, FactView
from ui.screens.customers.veil import Veil
from ui.theme.tokens import current_theme

_SIDE, _AROUND, _GAP, _WIDEST = 16, 4, 12, 180
_ROOM = 240  # logical pixels that a fact has where the card is narrowest


class Fact(QWidget):
    """A name and its value, beside each other where there is room, and below what the value rests on."""

    def __init__(self, fact: FactView, *, clear: bool) -> None:
        super().__init__()
        name = Paragraph(fact.name, "caption", tone="ink3")
        self.value = Paragraph(
            (clear and fact.clear) or fact.value, weight=600, tone="ink", align=Qt.AlignmentFlag.AlignRight
        )
        longest = max((text_width(word, "body", 600) for word in self.value.text().split(" ")), default=0)
        named = max((text_width(word, "caption", None) for word in fact.name.split(" ")), default=0)
        self.value.setMinimumWidth(min(ceil(longest) + 1, _WIDEST))  # an amount is never broken
        below = named + _GAP + longest > _ROOM
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        line = QBoxLayout(way)
        line.setSpacing(0 if below else _GAP)
        if below:
            line.addWidget(name)
            line.addWidget(self.value)
        else:
            line.addWidget(name, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(self.value, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _AROUND, _SIDE, _AROUND)
        column.setSpacing(0)
        column.addLayout(line)
        if fact.basis:
            column.addWidget(Paragraph(fact.basis, "caption", tone="ink3"))


class FactsCard(Card):
    navigate = Signal(str)

    def __init__(self, veil: Veil) -> None:
        super().__init__(padding=0)
        self._veil = veil
        self._shown: tuple[FactsView, bool, bool] | None = None
        self._view: FactsView | None = None
        self._all = False
        self._of = ""
        self.title = Paragraph(self.tr("Key facts"), "title", weight=600, tone="ink")
        self.hint = Paragraph(role="caption", tone="ink3")
        self.wishes = RowList(self.tr("Wish list"))
        self._wishes_title = self._heading(self.tr("Wish list"))
        self.more = Button("", "quiet", icon="chevron-down", trailing=True)
        self.more.setObjectName("all-facts")
        self._first, self._rest = QVBoxLayout(), QVBoxLayout()
        for part in (self._first, self._rest):
            part.setSpacing(0)
        self._lay_out()
        self.more.clicked.connect(self._turn)
        self.wishes.chosen.connect(self.navigate)
        veil.changed.connect(self._show)

    def show_facts(self, customer: str, view: FactsView) -> None:
        if customer != self._of:
            self._of, self._all = customer, False
        self._view = view
        self._show()

    def fold(self) -> None:
        """To the first few again."""
        self._all = False
        self._show()

    def _turn(self) -> None:
        self._all = not self._all
        self._show()

    def _show(self) -> None:
        view, state = self._view, (self._view, self._veil.is_lifted, self._all)
        if view is None or state == self._shown:
            return
        self._shown = (view, self._veil.is_lifted, self._all)
        clear(self._first)
        clear(self._rest)
        self._add(self._first, view.first)
        for group in view.rest if self._all else ():
            if group.title:
                self._rest.addWidget(self._heading(group.title))
            self._add(self._rest, group.facts)
        self.hint.setText(view.hint)
        self.hint.setVisible(bool(view.hint))
        self.wishes.show_rows(view.wishes)
        for part in (self._wishes_title, self.wishes):
            part.setVisible(self._all and bool(view.wishes))
        self.more.setText(self.tr("Fewer facts") if self._all else self.tr("All facts"))
        self.more.setVisible(bool(view.rest or view.wishes))

    def _add(self, column: QVBoxLayout, facts: Sequence[FactView]) -> None:
        for each in facts:
            column.addWidget(Fact(each, clear=self._veil.is_lifted))

    def _heading(self, words: str) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(_SIDE, 12, _SIDE, 2)
        column.addWidget(Label(words, "caption", weight=600, tone="ink2"))
        return box

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        head.addStrut(current_theme().size.touch)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        below = QVBoxLayout()
        below.setContentsMargins(_SIDE, 4, _SIDE, 4)
        below.addWidget(self.hint)
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, 4, 4)
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.body.setSpacing(0)
        for part in (head, self._first, below, self._rest):
            self.body.addLayout(part)
        self.body.addWidget(self._wishes_title)
        self.body.addWidget(self.wishes)
        self.body.addLayout(foot)
        self.body.addStretch(1)
