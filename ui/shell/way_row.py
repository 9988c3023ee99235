"""A row that leads somewhere: an icon, what it is, a line about it, and a chevron."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.kit.card import CardButton
from ui.kit.glyph import Glyph
from ui.kit.text import Paragraph


class WayRow(CardButton):
    def __init__(self, icon: str, title: str, line: str = "", *, tone: str = "ink2") -> None:
        super().__init__(title, "choice", padding=12)
        self.setAccessibleDescription(line)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Paragraph(title, weight=600, tone="ink"))
        if line:
            words.addWidget(Paragraph(line, "caption"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Glyph(icon, 24, tone), alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Glyph("chevron-right", 20), alignment=Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
