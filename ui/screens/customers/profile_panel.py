"""Draws one customer: who it is, key facts, notes, and what happened in all channels."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent

from ui.format.others import plain
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.placing import GAP
from ui.kit.stacks import Stacks
from ui.screens.customers.everywhere import NotHere
from ui.screens.customers.facts_card import FactsCard
from ui.screens.customers.head_card import HeadCard
from ui.screens.customers.notes_card import NotesCard
from ui.screens.customers.person_view import ProfileView
from ui.screens.customers.story_card import StoryCard
from ui.screens.customers.veil import Veil
from ui.screens.customers.view import CustomersView
from ui.screens.customers.view_model import CustomersModel
from ui.screens.following_page import FollowingPage
from ui.shell.layout import Layout
from ui.theme.tokens import current_theme

_FACTS, _STORY = 3, 5  # shares of the width
_DENSE_FACTS, _DENSE_STORY, _DENSE_NOTES = 4, 7, 4


class ProfilePanel(FollowingPage[CustomersView]):
    navigate = Signal(str)
    back = Signal()
    aside_wanted = Signal()  # what stands beside where there is room

    def __init__(self, model: CustomersModel, veil: Veil) -> None:
        super().__init__(self.tr("Customer"), model, headed=False)
        self._veil = veil
        self.back_button = Button(self.tr("All customers"), "quiet", icon="chevron-left")
        self.back_button.setObjectName("customers-all")
        self.head.insertWidget(0, self.back_button)
        self.title.hide()
        self.age.hide()
        self.person = HeadCard(veil)
        self.facts, self.notes, self.story = FactsCard(veil), NotesCard(), StoryCard()
        self.not_here = NotHere()
        self._missing = Card(padding=0)
        self._missing.body.addWidget(self.not_here)
        self.stacks = Stacks()
        self.aside = Button("", icon="shopping-basket")
        self.aside.setObjectName("customer-aside")
        self.aside.hide()
        self._has_aside = False
        parts = (self._missing, self.person, self.aside)
        self.set_cards(parts, wide=parts)
        self.body.column.insertSpacing(1, GAP)
        self.body.column.insertWidget(2, self.stacks)
        for rows in (self.facts.wishes, self.story.list):
            self.body.follow(rows)
        self._stack(Layout.LANDSCAPE)
        self.back_button.clicked.connect(self.back)
        self.aside.clicked.connect(self.aside_wanted)
        self.facts.navigate.connect(self.navigate)
        self.story.list.chosen.connect(self.navigate)
        self.story.filtered.connect(model.filter)
        self.body.reached_end.connect(model.more)
        self.not_here.ask.connect(model.ask_everywhere)

    def fill(self, view: CustomersView) -> None:
        profile = view.profile
        for part in (self.person, self.stacks):
            part.setVisible(profile is not None)
        self._show_aside()
        self._missing.setVisible(bool(view.missing))
        self.not_here.show_state(
            self.tr("{customer} is not on this device").format(customer=plain(view.missing)), view.everywhere
        )
        if profile is not None:
            self._show(profile)

    def arrange(self, layout: Layout, *, landscape: int = 1, dense: int = 1) -> None:
        super().arrange(layout, landscape=landscape, dense=dense)
        self._stack(layout)
        self._has_aside = not layout.has_panel
        self._show_aside()

    def begin(self) -> None:
        """Somebody was opened, be it the same as before."""
        self._veil.drop()
        self.facts.fold()
        self.body.verticalScrollBar().setValue(0)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._veil.drop()

    def _show(self, profile: ProfileView) -> None:
        self._veil.cover(profile.id)
        self.person.show_person(profile.head, self._followed.local_now())
        self.facts.show_facts(profile.id, profile.facts)
        self.notes.show_notes(profile.notes)
        self.story.show_story(profile.story)

    def _show_aside(self) -> None:
        """Where the panel is a sheet, its first thing is said here and leads to it."""
        view = self._followed.view
        profile = view.profile if view else None
        self.aside.setVisible(self._has_aside and profile is not None)
        cart = profile.cart if profile else None
        if cart is None:
            self.aside.setText(self.tr("Sale and next steps"))
        else:
            words = self.tr("Online cart: {items}, {total}")
            self.aside.setText(words.format(items=cart.pieces, total=cart.total))

    def _stack(self, layout: Layout) -> None:
        if current_theme().large_print:
            self.stacks.set_stacks((1, (self.facts, self.notes, self.story)))
        elif layout is Layout.DENSE:
            self.stacks.set_stacks(
                (_DENSE_FACTS, (self.facts,)), (_DENSE_STORY, (self.story,)), (_DENSE_NOTES, (self.notes,))
            )
        else:
            self.stacks.set_stacks((_FACTS, (self.facts, self.notes)), (_STORY, (self.story,)))
