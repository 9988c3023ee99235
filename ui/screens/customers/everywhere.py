"""What is said where somebody is not held on this device, and the button that asks central."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.button import ActionWithReason, Button
from ui.kit.empty import Mark
from ui.kit.text import Paragraph
from ui.language.mark import translate
from ui.screens.customers.view import Everywhere
from ui.words.line import sync_words
from ui.words.problems import rule_words


class NotHere(QWidget):
    ask = Signal()

    def __init__(self) -> None:
        super().__init__()
        centre = Qt.AlignmentFlag.AlignHCenter
        self.title = Paragraph(role="title", weight=600, tone="ink", align=centre, balanced=True)
        self.line = Paragraph(align=centre, balanced=True)
        self.button = Button(translate("Customers", "Search everywhere"), "primary", icon="search")
        self.button.setObjectName("search-everywhere")
        self.action = ActionWithReason(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(8)
        column.addWidget(Mark(), alignment=centre)
        column.addWidget(self.title)
        column.addWidget(self.line)
        column.addWidget(self.action, alignment=centre)
        self.button.clicked.connect(self.ask)

    def show_state(self, title: str, everywhere: Everywhere) -> None:
        self.title.setText(title)
        self.line.setText(_words(everywhere))
        self.action.setVisible(everywhere in ("offer", "needs_line", "asking", "line_down"))
        self.button.set_busy(everywhere == "asking")
        if everywhere == "needs_line":
            self.action.block(translate("Customers", "Needs the line"))
        else:
            self.action.allow()


def _words(everywhere: Everywhere) -> str:
    match everywhere:
        case "erased":
            return rule_words("customer.erased_already")
        case "coming":
            return translate("Customers", "Central has found somebody. The details are on their way.")
        case "nobody":
            return translate("Customers", "Central knows nobody by that either. Check it letter by letter.")
        case "line_down":
            return translate("Customers", "Central does not answer now. Try again when the line is back.")
        case "too_many":
            return sync_words("lookup.too_many")
        case "":
            return translate(
                "Customers",
                "Customers of other stores are found by their whole email address, phone, card or number.",
            )
    return translate("Customers", "Somebody of another store may be known to central.")
