"""A line of text as large as it was chosen."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.card import Card
from ui.kit.text import Paragraph
from ui.theme.tokens import current_theme


class Sample(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.words = Paragraph(self.tr("Hella wool wrap coat, Ink, M"), tone="ink")
        card = Card("sunken")
        card.body.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 8)
        column.addWidget(card)

    def show_scale(self, scale: float) -> None:
        """At once, while the frame in the new size is still being built."""
        theme = current_theme()
        font = theme.font("body")
        font.setPixelSize(round(theme.text["body"].size / theme.scale * scale))
        self.words.setFont(font)
        self.words.updateGeometry()
