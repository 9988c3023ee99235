"""Who is written down already and may be the same person."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.avatar import Avatar
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.emptying import clear
from ui.kit.text import Label, Paragraph
from ui.screens.customers.sheets.create import Double


class DoubleRow(QWidget):
    """A person, why it may be them, and a button to say so."""

    chosen = Signal(str)

    def __init__(self, double: Double, words: str) -> None:
        super().__init__()
        self.button = Button(words, "quiet")
        self.button.setObjectName(f"this-is-{double.id}")
        self.button.setAccessibleDescription(double.name)
        self.button.clicked.connect(lambda: self.chosen.emit(double.id))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Paragraph(double.why, weight=500, tone="ink"))
        if double.contact:
            said.addWidget(Paragraph(double.contact, "caption"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Avatar(double.name), alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(said, 1)
        row.addWidget(self.button)


class Doubles(Card):
    """Hidden while nobody is like what was typed."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("sunken")
        self._shown: tuple[Double, ...] = ()
        self.rows: dict[str, DoubleRow] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.body.addWidget(Label(self.tr("Known already?"), weight=600))
        self.body.addLayout(self._column)
        self.hide()

    def show_doubles(self, doubles: Sequence[Double]) -> None:
        if tuple(doubles) == self._shown:
            return
        self._shown = tuple(doubles)
        clear(self._column)
        self.rows = {}
        for each in doubles:
            row = DoubleRow(each, self.tr("This is them"))
            row.chosen.connect(self.chosen)
            self._column.addWidget(row)
            self.rows[each.id] = row
        self.setVisible(bool(doubles))
