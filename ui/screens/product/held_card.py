"""What lies here: the number, its bins, and how old it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.format.numbers import grouped
from ui.kit.age import TONES, age_of, age_words
from ui.kit.card import Card, Surface
from ui.kit.emptying import clear
from ui.kit.glyph import Glyph
from ui.kit.text import Label, Paragraph
from ui.screens.product.view import HeldView, ProductView

_RIGHT = Qt.AlignmentFlag.AlignRight


class HeldCard(Card):
    def __init__(self, surface: Surface = "sunken") -> None:
        super().__init__(surface)
        self._shown: HeldView | None = None
        self.body.setSpacing(0)
        self.store = Paragraph("", weight=600, tone="ink")
        self.pieces = Label("", "heading", weight=600, align=_RIGHT)
        self.pieces.setObjectName("pieces-here")
        head = QHBoxLayout()
        head.addWidget(self.store, 1)
        head.addWidget(self.pieces, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 4, 0, 6)
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self.age = Paragraph("", "caption", tone="ink3")
        self.body.addWidget(self.age)

    def show_held(self, held: HeldView, view: ProductView) -> None:
        self._say_age(held, view)
        if held == self._shown:
            return
        self._shown = held
        self.store.setText(self.tr("Here, {store}").format(store=held.store))
        self.pieces.setText(grouped(held.pieces))
        clear(self._rows)
        for bin, pieces in held.bins:
            self._add("map-pin", bin, grouped(pieces))
        if held.parcels:
            self._add("package", self.tr("Waiting in parcels"), grouped(held.parcels), quiet=True)
        if held.reserved:
            self._add("clock", self.tr("Reserved"), grouped(-held.reserved), quiet=True)

    def _add(self, icon: str, words: str, pieces: str, *, quiet: bool = False) -> None:
        tone = "ink3" if quiet else "ink2"
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Glyph(icon, 16, tone), alignment=Qt.AlignmentFlag.AlignTop)
        line.addWidget(Paragraph(words, "caption", tone=tone), 1)
        line.addWidget(Label(pieces, "caption", tone=tone, align=_RIGHT), alignment=Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(row)

    def _say_age(self, held: HeldView, view: ProductView) -> None:
        words = age_words(held.at, view.now) if held.at else self.tr("not loaded yet")
        self.age.set_tone(TONES[age_of(held.at, view.now)] if held.at else "offline_ink")
        if held.counted:
            words = self.tr("{age}, counted {day}").format(age=words, day=held.counted)
        self.age.setText(words)
