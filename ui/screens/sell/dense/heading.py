"""The heading of the basket in a wide window, with its buttons and their keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.flow import Flow
from ui.kit.icon_button import IconButton
from ui.kit.text import Label, Paragraph


class Heading(QWidget):
    park = Signal()
    discount = Signal()
    note_wanted = Signal()
    remove = Signal()
    by_hand = Signal()
    menu = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Paragraph(self.tr("Basket"), "heading", weight=600, tone="ink")
        self.note = Label(tone="ink3")
        self.note.setObjectName("basket-note")
        words = QWidget()
        row = QHBoxLayout(words)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.title, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.note, 1, Qt.AlignmentFlag.AlignVCenter)
        self.park_button = _button(self.tr("Park"), "F6", "park")
        self.discount_button = _button(self.tr("Line discount"), "F7", "line-discount")
        self.note_button = _button(self.tr("Note"), "F8", "basket-note-button")
        self.remove_button = _button(self.tr("Remove line"), "Del", "remove-line")
        self.hand = IconButton("plus", self.tr("Add by hand"))
        self.hand.setObjectName("add-by-hand")
        self.more = IconButton("ellipsis", self.tr("More for this basket"))
        self.more.setObjectName("basket-menu")
        flow = Flow(8, spread=True)
        flow.addWidget(words)
        buttons = (self.park_button, self.discount_button, self.note_button, self.remove_button)
        for button in (*buttons, self.hand, self.more):
            flow.addWidget(button)
        self.setLayout(flow)
        self.park_button.clicked.connect(self.park)
        self.discount_button.clicked.connect(self.discount)
        self.note_button.clicked.connect(self.note_wanted)
        self.remove_button.clicked.connect(self.remove)
        self.hand.clicked.connect(self.by_hand)
        self.more.clicked.connect(self.menu)

    def show_basket(self, note: str, *, lines: bool, locked: bool) -> None:
        """While money moves nothing is added, parked, noted or taken out."""
        self.note.setText(note)
        for button in (self.park_button, self.discount_button, self.remove_button):
            button.setVisible(lines and not locked)
        for each in (self.note_button, self.hand):
            each.setVisible(not locked)


def _button(words: str, key: str, name: str) -> Button:
    button = Button(words)
    button.setObjectName(name)
    button.set_key_hint(key)
    return button
