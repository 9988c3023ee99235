"""The customer of the basket at the top of the panel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.avatar import Avatar
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.chip import Chip
from ui.kit.emptying import clear
from ui.kit.flow import Flow
from ui.kit.glyph import Glyph
from ui.kit.notice import Notice
from ui.kit.text import Label, Paragraph
from ui.screens.sell.dense.person_words import CartOffer, PersonView
from ui.screens.sell.view import CustomerView


class PersonBlock(QWidget):
    """`opened` leads to the customer, or to the search for one; `continued` with a cart."""

    opened = Signal()
    continued = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: PersonView | None = None
        self.avatar = Avatar("")
        self.name = Paragraph(weight=600, tone="ink")
        self.detail = Paragraph(role="caption", tone="ink3")
        self.open = Button()
        self.open.setObjectName("basket-customer")
        self.open.set_key_hint("F4")
        self.gone = Notice("warn")
        self.chips = QWidget()
        self._flow = Flow(6)
        self.chips.setLayout(self._flow)
        self.facts = QWidget()
        self._facts = QGridLayout(self.facts)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(8)
        self._facts.setColumnStretch(1, 1)
        self.cart = _CartCard()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.detail)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.avatar)
        head.addLayout(words, 1)
        head.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(head)
        for part in (self.gone, self.chips, self.facts, self.cart):
            column.addWidget(part)
        self.open.clicked.connect(self.opened)
        self.cart.add.clicked.connect(lambda: self.continued.emit(self.cart.cart))
        self.show_person(None, PersonView(), locked=False)

    def show_person(self, who: CustomerView | None, view: PersonView, *, locked: bool) -> None:
        known = who is not None and not who.gone
        self.name.setText(who.name if who else self.tr("No customer"))
        self.detail.setText(who.detail if who else "")
        self.detail.setVisible(bool(self.detail.text()))
        self.avatar.setVisible(known)
        self.avatar.show_person(who.name if who else "")
        words = self.tr("Open") if known else self.tr("Choose") if who else self.tr("Add a customer")
        self.open.setText(words)
        self.open.setVisible(known or not locked)
        self.gone.say("warn", who.gone if who else "")
        self.cart.show_cart(None if locked or not known else view.cart)
        if view != self._shown:
            self._shown = view
            self._show_chips(view.consents)
            self._show_facts(view.facts)

    def _show_chips(self, consents: tuple[str, ...]) -> None:
        clear(self._flow)
        for each in consents:
            self._flow.addWidget(Chip(each, "success", icon="check"))
        self.chips.setVisible(bool(consents))

    def _show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        clear(self._facts)
        for row, (name, value) in enumerate(facts):
            said = Paragraph(value, weight=600, tone="ink", align=Qt.AlignmentFlag.AlignRight)
            self._facts.addWidget(Label(name, "caption", tone="ink2"), row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._facts.addWidget(said, row, 1)
        self.facts.setVisible(bool(facts))


class _CartCard(Card):
    def __init__(self) -> None:
        super().__init__("sunken", padding=0)
        self.cart = ""
        self.title = Paragraph(role="caption", weight=600, tone="ink")
        self.detail = Paragraph(role="caption")
        self.add = Button(self.tr("Add"))
        self.add.setObjectName("add-cart")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(Glyph("globe", 20, "accent"))
        row.addLayout(words, 1)
        row.addWidget(self.add)
        self.body.addLayout(row)

    def show_cart(self, cart: CartOffer | None) -> None:
        self.setVisible(cart is not None)
        if cart is not None:
            self.cart = cart.id
            self.title.setText(cart.title)
            self.detail.setText(cart.detail)
            self.add.setAccessibleDescription(cart.title)
