"""Who it is: name, tier, points, masked contacts, what was agreed to, and whether they are in the store."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.format.others import plain
from ui.kit.age import TONES, age_of, age_words
from ui.kit.avatar import Avatar
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.chip import Chip
from ui.kit.flow import Flow
from ui.kit.hairline import Hairline
from ui.kit.icon_button import IconButton
from ui.kit.text import Label, Paragraph
from ui.kit.toggle import Toggle
from ui.screens.customers.consent_strip import ConsentStrip
from ui.screens.customers.contact_line import ContactLine
from ui.screens.customers.person_view import HeadView
from ui.screens.customers.veil import Veil
from ui.theme.mirror import margins
from ui.theme.tokens import current_theme

_SIDE = 24


class HeadCard(Card):
    consents_asked = Signal()
    more_asked = Signal()
    arrival = Signal(bool)  # in the store now, or gone again

    def __init__(self, veil: Veil) -> None:
        super().__init__(padding=0)
        self._veil = veil
        self._view: HeadView | None = None
        self.avatar = Avatar("", size=64)
        self.name = Paragraph(role="heading", weight=600, tone="ink")
        self.tier, self.here = Chip(), Chip()
        self.contacts = ContactLine()
        self.safe = Toggle(self.tr("Shoulder-safe"))
        self.safe.setObjectName("show-contacts")
        self.safe.setChecked(True)
        self._safe_title = Label(self.tr("Shoulder-safe"), weight=600, align=Qt.AlignmentFlag.AlignRight)
        self.safe_told = Label(role="caption", tone="ink3", align=Qt.AlignmentFlag.AlignRight)
        self.consents = ConsentStrip()
        self.age = Label(role="caption", tone="ink3", align=Qt.AlignmentFlag.AlignRight)
        self.come = Button("", "quiet", icon="store")
        self.come.setObjectName("arrival")
        self.more = IconButton("ellipsis", self.tr("More about this customer"))
        self.more.setObjectName("customer-menu")
        self._lay_out()
        self.safe.clicked.connect(lambda: veil.drop() if veil.is_lifted else veil.lift())
        self.consents.clicked.connect(self.consents_asked)
        self.more.clicked.connect(self.more_asked)
        self.come.clicked.connect(self._come)
        veil.changed.connect(self._show_contacts)

    def show_person(self, view: HeadView, now: datetime) -> None:
        self._view = view
        self.avatar.show_person(view.name)
        self.name.setText(plain(view.name, 200))
        self.tier.show_status(view.tier, view.tier_kind)
        self.tier.setVisible(bool(view.tier))
        self.here.show_status(view.here, "success")
        self.here.setVisible(bool(view.here))
        self.come.setText(self.tr("Has left") if view.here else self.tr("Here now"))
        self.come.set_icon(None if view.here else "store")
        self.consents.show_consents(view.consents)
        self.age.setText(age_words(view.as_of, now) if view.as_of else "")
        self.age.set_tone(TONES[age_of(view.as_of, now)] if view.as_of else "ink3")
        self._show_contacts()

    def _show_contacts(self) -> None:
        clear = self._veil.is_lifted
        self.safe.setChecked(not clear)
        self.safe_told.setText(self.tr("Shown for 30 s") if clear else self.tr("Details are masked"))
        self.safe.setAccessibleDescription(self.safe_told.text())
        if self._view is not None:
            self.contacts.show_person(self._view, clear=clear)

    def _come(self) -> None:
        if self._view is not None:
            self.arrival.emit(not self._view.here)

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = Flow(12)
        for part in (self.name, self.tier, self.here, self.come):
            flow.addWidget(part)
        chips.setLayout(flow)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(chips)
        words.addWidget(self.contacts)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addStretch()
        told.addWidget(self._safe_title)
        told.addWidget(self.safe_told)
        told.addStretch()
        safe = QHBoxLayout()
        safe.setSpacing(12)
        safe.addLayout(told)
        safe.addWidget(self.safe, alignment=Qt.AlignmentFlag.AlignVCenter)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        top = QBoxLayout(down if current_theme().large_print else across)
        top.setContentsMargins(_SIDE, 16, _SIDE, 12)
        top.setSpacing(16)
        top.addWidget(self.avatar, alignment=Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(words, 1)
        top.addLayout(safe)
        rule = QHBoxLayout()
        rule.setContentsMargins(_SIDE, 0, _SIDE, 0)
        rule.addWidget(Hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(margins(_SIDE, 4, 12, 4))
        foot.setSpacing(12)
        foot.addWidget(self.consents, 1)
        foot.addWidget(self.age, alignment=Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(0)
        self.body.addLayout(top)
        self.body.addLayout(rule)
        self.body.addLayout(foot)
