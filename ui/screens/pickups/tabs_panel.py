"""The same pickups with a tab for each state, over one list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from associate_app.domain.pickup import PickupState
from ui.kit.button import Button
from ui.kit.tabs import Tabs
from ui.kit.text import Paragraph
from ui.screens.pickups.board import state_titles
from ui.screens.pickups.show_all import show_all
from ui.screens.pickups.view import STATES, PickupsView
from ui.screens.pickups.wide_list import SIDE, WideList

_TUCK = 17  # of the quiet button's padding, so that its words line up with the rows


class TabsPanel(QWidget):
    """A pickup that is chosen elsewhere, by a scan or a route, brings its tab forward."""

    chosen = Signal(str)
    attention = Signal(str)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: PickupsView | None = None
        self._followed = ("", "")  # the chosen pickup and its state
        titles = state_titles()
        self.tabs = Tabs([(state, titles[state]) for state in STATES], self.tr("Pickups by state"))
        self.tabs.setObjectName("pickup-tabs")
        self.list = WideList()
        self.list.setObjectName("pickup-rows")
        self.none = Paragraph(self.tr("None now"), tone="ink3")
        self.more = Button("", "quiet")
        self.more.setObjectName("show-all-rows")
        self._lay_out()
        self.tabs.chosen.connect(self._show)
        self.list.chosen.connect(self.chosen)
        self.list.attention.connect(self.attention)
        self.list.sideways.connect(self._move)
        self.more.clicked.connect(self.all_wanted)

    def show_view(self, view: PickupsView) -> None:
        self._view = view
        for column in view.columns:
            self.tabs.set_count(column.state, column.count)
        chosen = next(
            ((card.id, str(card.state)) for column in view.columns for card in column.cards if card.selected),
            ("", ""),
        )
        if chosen != self._followed:
            self._followed = chosen
            if chosen[0]:
                self.tabs.choose(chosen[1])
        self._show()

    def take_focus(self) -> None:
        """To the chosen row, else to the first."""
        self.list.stand(max(0, self.list.chosen_row()))

    def _show(self) -> None:
        if self._view is None:
            return
        here = next((each for each in self._view.columns if each.state == self.tabs.choice()), None)
        self.list.show_cards(here.cards if here else ())
        self.list.setAccessibleName(here.title if here else "")
        self.list.setVisible(bool(here and here.count))
        self.none.setVisible(not (here and here.count))
        show_all(self.more, self._view)
        if self.tabs.choice() != PickupState.HANDED_OVER:
            self.more.hide()

    def _move(self, step: int) -> None:
        """To the next tab on that side; the keyboard stays in the list."""
        place = self.tabs.currentIndex() + step
        if 0 <= place < self.tabs.count():
            self.tabs.setCurrentIndex(place)
            self.take_focus()

    def _lay_out(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(SIDE, 0, SIDE, 0)
        above.setSpacing(16)
        above.addWidget(self.tabs)
        above.addWidget(self.none)
        below = QHBoxLayout()
        below.setContentsMargins(0, 4, 0, 0)
        below.addSpacing(SIDE - _TUCK)
        below.addWidget(self.more)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addSpacing(16)
        column.addWidget(self.list)
        column.addLayout(below)
        column.addStretch(1)
