"""Draws one customer: who it is, a few facts, and what happened in all channels."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.format.others import plain
from ui.kit.avatar import Avatar
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.text import Paragraph
from ui.screens.customers.contact_lines import ContactLines
from ui.screens.customers.everywhere import NotHere
from ui.screens.customers.view import CustomersView, ProfileView
from ui.screens.customers.view_model import CustomersModel
from ui.screens.following_page import FollowingPage
from ui.screens.page import ListCard


class PersonCard(Card):
    def __init__(self) -> None:
        super().__init__(padding=20)
        self.avatar = Avatar("", size=64)
        self.name = Paragraph(role="heading", weight=600, tone="ink")
        self.contacts = ContactLines()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.name)
        words.addWidget(self.contacts)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.avatar, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.contacts.button, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def show_person(self, view: ProfileView) -> None:
        self.avatar.show_person(view.name)
        self.name.setText(view.name)
        self.contacts.show_contacts(view.phone, view.email)


class ProfilePanel(FollowingPage[CustomersView]):
    navigate = Signal(str)
    back = Signal()

    def __init__(self, model: CustomersModel) -> None:
        super().__init__(self.tr("Customer"), model)
        self.back_button = Button(self.tr("All customers"), "quiet", icon="chevron-left")
        self.back_button.setObjectName("customers-all")
        self.lead_back(self.back_button)
        self.title.hide()
        self.person = PersonCard()
        self.facts = ListCard(self.tr("Key facts"))
        self.story = ListCard(self.tr("All channels"), self.tr("Nothing in the last 90 days."))
        self.not_here = NotHere()
        missing = Card(padding=0)
        missing.body.addWidget(self.not_here)
        self._missing = missing
        cards = (self.person, self.facts, self.story)
        self.set_cards((missing, *cards), wide=(missing, self.person))
        self._person_cards = cards
        self.back_button.clicked.connect(self.back)
        self.story.list.chosen.connect(self.navigate)
        self.body.reached_end.connect(model.more)
        self.not_here.ask.connect(model.ask_everywhere)

    def fill(self, view: CustomersView) -> None:
        profile = view.profile
        for card in self._person_cards:
            card.setVisible(profile is not None)
        self._missing.setVisible(bool(view.missing))
        self.not_here.show_state(
            self.tr("{customer} is not on this device").format(customer=plain(view.missing)), view.everywhere
        )
        if profile is not None:
            self.person.show_person(profile)
            self.facts.show_rows(profile.facts)
            self.story.show_rows(profile.story)
