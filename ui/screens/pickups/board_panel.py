"""The board: new, picking, ready and handed over side by side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from associate_app.domain.pickup import PickupState
from ui.format.numbers import grouped
from ui.kit.button import Button
from ui.kit.text import Label, Paragraph
from ui.screens.pickups.card_list import SCROLL_BAR, CardList
from ui.screens.pickups.show_all import show_all
from ui.screens.pickups.view import STATES, Column, PickupsView

SIDE = 24
_GAP = 12
_TUCK = 17  # of the quiet button's padding, so that its words line up with the cards


class ColumnPanel(QWidget):
    def __init__(self, state: PickupState) -> None:
        super().__init__()
        self.title = Label("", weight=600)
        self.count = Label("", "caption", tone="ink3", align=Qt.AlignmentFlag.AlignRight)
        self.none = Paragraph(self.tr("None now"), "caption", tone="ink3")
        self.list = CardList()
        self.list.setObjectName(f"column-{state}")
        self.more = Button("", "quiet")
        self.more.setObjectName("show-all")
        self.more.hide()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addSpacing(4)
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        head.addSpacing(8 + SCROLL_BAR)
        empty = QHBoxLayout()
        empty.setContentsMargins(4, 0, 4, 0)
        empty.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(12)
        column.addLayout(empty)
        column.addWidget(self.list)
        column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_column(self, column: Column) -> None:
        self.title.setText(column.title)
        self.count.setText(grouped(column.count))
        self.none.setVisible(column.count == 0)
        self.list.show_cards(column.cards)
        self.list.setVisible(column.count > 0)
        self.list.setAccessibleName(f"{column.title}: {grouped(column.count)}")


class BoardPanel(QWidget):
    chosen = Signal(str)
    attention = Signal(str)
    all_wanted = Signal()

    @staticmethod
    def column_width(width: int) -> float:
        """Of a card, when the board is `width` wide."""
        return (width - 2 * SIDE - 3 * _GAP) / 4

    def __init__(self) -> None:
        super().__init__()
        self.columns = {state: ColumnPanel(state) for state in STATES}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP - SCROLL_BAR)
        row.addSpacing(SIDE)  # margins would not turn with the direction of reading
        for place, column in enumerate(self.columns.values()):
            row.addWidget(column, 1)
            column.list.chosen.connect(self.chosen)
            column.list.attention.connect(self.attention)
            column.list.sideways.connect(lambda step, place=place: self._move(place, step))
        row.addSpacing(SIDE - SCROLL_BAR)
        self.more = self.columns[PickupState.HANDED_OVER].more
        self.more.clicked.connect(self.all_wanted)

    @property
    def lists(self) -> tuple[CardList, ...]:
        return tuple(column.list for column in self.columns.values())

    def show_view(self, view: PickupsView) -> None:
        for column in view.columns:
            self.columns[column.state].show_column(column)
        show_all(self.more, view)
        self.more.setMaximumWidth(self.more.sizeHint().width() - _TUCK)

    def take_focus(self) -> None:
        """To the chosen card, else to the first."""
        filled = [each for each in self.lists if each.cards()]
        at = next((each for each in filled if each.chosen_row() >= 0), filled[0] if filled else None)
        if at is not None:
            at.stand(max(0, at.chosen_row()))

    def _move(self, place: int, step: int) -> None:
        """To the nearest column on that side that has cards."""
        row = self.lists[place].currentIndex().row()
        place += step
        while 0 <= place < len(self.lists):
            if self.lists[place].cards():
                self.lists[place].choose_row(max(0, row))
                return
            place += step
