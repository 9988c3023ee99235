"""Points, phone and e-mail of somebody in one line, masked while the veil is down."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.flow import Flow
from ui.kit.glyph import Glyph
from ui.kit.text import Label
from ui.screens.customers.contacts import masked_email, masked_phone, spaced_phone
from ui.screens.customers.person_view import HeadView


class _Contact(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self.words = Label(tone="ink2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Glyph(icon))
        row.addWidget(self.words, 1)

    def say(self, words: str) -> None:
        self.words.setText(words)
        self.setVisible(bool(words))


class ContactLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.points = Label(weight=600)
        self.points_told = Label(role="caption", tone="ink3")
        self.phone, self.email = _Contact("phone"), _Contact("mail")
        flow = Flow(14)
        for part in (self.points, self.phone, self.email, self.points_told):
            flow.addWidget(part)
        self.setLayout(flow)

    def show_person(self, view: HeadView, *, clear: bool) -> None:
        self.points.setText(view.points)
        self.points.setVisible(bool(view.points))
        self.points_told.setText(view.points_told)
        self.points_told.setVisible(bool(view.points_told))
        self.phone.say(spaced_phone(view.phone) if clear else masked_phone(view.phone))
        self.email.say(view.email if clear else masked_email(view.email))
