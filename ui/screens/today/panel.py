"""Draws the day."""

from PySide6.QtCore import Signal

from ui.kit.empty import EmptyState
from ui.kit.row_list import RowList
from ui.language.counts import counts
from ui.screens.following_page import FollowingPage
from ui.screens.page import ListCard, Side
from ui.screens.today.alone_card import AloneCard
from ui.screens.today.takings_card import TakingsCard
from ui.screens.today.view import TodayView
from ui.screens.today.view_model import TodayModel


class TodayPanel(FollowingPage[TodayView]):
    navigate = Signal(str)

    def __init__(self, model: TodayModel) -> None:
        super().__init__("", model)
        self.pickups = ListCard(self.tr("Pickups due"), self.tr("Nothing waits to be picked."))
        self.takings = TakingsCard()
        self.present = ListCard(
            self.tr("In the store now"),
            self.tr("Nobody is noted. A scanned loyalty card or pickup message does it."),
        )
        self.tasks = ListCard(self.tr("Tasks"), self.tr("Nothing is left to do now."))
        self.carts = ListCard(self.tr("Online carts"), self.tr("No customer of this store has a cart open."))
        self.stock = ListCard(
            self.tr("Stock to look at"), self.tr("Nothing that left the shelves today is running low.")
        )
        leads = (self.pickups, "pickups"), (self.tasks, "tasks"), (self.carts, "sell")
        for card, route in leads:
            card.more.clicked.connect(lambda _=False, route=route: self.navigate.emit(route))
        cards = (self.pickups, self.takings, self.tasks, self.present, self.carts, self.stock)
        for lists in (self.pickups, self.tasks, self.present, self.carts, self.stock):
            lists.list.chosen.connect(self.navigate)
        self.set_cards(cards)

    def fill(self, view: TodayView) -> None:
        self.title.setText(view.greeting)
        self.subtitle.setText(view.date)
        to_do = view.task_count
        for card, rows, all_of_them in (
            (self.pickups, view.pickups, _all(view.pickup_count)),
            (self.tasks, view.tasks, counts.tr("{n} to do", "", to_do) if to_do else ""),
            (self.carts, view.carts, _all(view.cart_count)),
        ):
            card.offer_all(all_of_them)
            card.show_rows(rows)
        self.takings.show_takings(view.takings)
        self.present.show_rows(view.present, _here(view.present_count, len(view.present)))
        self.stock.show_rows(view.stock, self.tr("Last 24 hours") if view.stock else "")


def _all(count: int) -> str:
    return counts.tr("See all {n}", "", count) if count else ""


def _here(count: int, shown: int) -> str:
    """How many there are, where not all are shown."""
    return counts.tr("{n} customers", "", count) if count > shown else ""


class TodaySide(Side):
    """What needs attention, and what happens if the line drops."""

    navigate = Signal(str)

    def __init__(self, model: TodayModel) -> None:
        super().__init__()
        self.title.setText(self.tr("Needs attention"))
        self._model = model
        self.list = RowList(self.tr("Needs attention"))
        self.empty = EmptyState(
            self.tr("Nothing needs you"), self.tr("What contradicts itself shows up here, with your choices.")
        )
        self.alone = AloneCard()
        self.add_rows(self.list)
        self.add(self.empty)
        self.add_stretch()
        self.add(self.alone)
        self.list.chosen.connect(self.navigate)
        self.alone.see_device.connect(lambda: self.navigate.emit("sync"))
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        view = self._model.view
        rows = view.attention if view else ()
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(view is not None and not rows)
        self.note.setText(str(len(rows)) if rows else "")
        self.alone.setVisible(view is not None)
        if view is not None:
            self.alone.show_view(view.alone)
