"""Draws what has to be done."""

from PySide6.QtCore import Signal

from ui.kit.card import Card
from ui.kit.empty import EmptyState
from ui.kit.row_list import RowList
from ui.kit.tabs import Tabs
from ui.kit.text import Paragraph
from ui.language.counts import counts
from ui.screens.following_page import FollowingPage
from ui.screens.page import Side
from ui.screens.tasks.view_model import TasksModel, TasksView


class TasksPanel(FollowingPage[TasksView]):
    navigate = Signal(str)

    def __init__(self, model: TasksModel) -> None:
        super().__init__(self.tr("Tasks"), model)
        self.tabs = Tabs(
            (("all", self.tr("Everything")), ("mine", self.tr("Begun by me"))), self.tr("Whose tasks")
        )
        self.tabs.setObjectName("tasks-whose")
        self.list = RowList(self.tr("Tasks"))
        self.list.setObjectName("tasks")
        self.none = EmptyState(
            self.tr("Nothing is left to do now"), self.tr("New work shows up here by itself.")
        )
        self.none_mine = EmptyState(
            self.tr("You have begun nothing"), self.tr("A pickup is yours from the first piece you pick.")
        )
        card = Card(padding=0)
        for part in (self.list, self.none, self.none_mine):
            card.body.addWidget(part)
        self.add_above(self.tabs)
        self.set_cards((card,))
        self.tabs.chosen.connect(model.show)
        self.list.chosen.connect(self.navigate)

    def show_state(self, *, loaded: bool, problem: str) -> None:
        super().show_state(loaded=loaded, problem=problem)
        self.tabs.setVisible(loaded)

    def fill(self, view: TasksView) -> None:
        self.subtitle.setText(counts.tr("{n} late", "", view.late) if view.late else "")
        self.tabs.set_count("all", view.all)
        self.tabs.set_count("mine", view.mine)
        self.list.show_rows(view.rows)
        self.list.setVisible(bool(view.rows))
        self.none.setVisible(not view.rows and view.whose == "all")
        self.none_mine.setVisible(not view.rows and view.whose == "mine")


class TasksSide(Side):
    """What was done today in this store."""

    navigate = Signal(str)

    def __init__(self, model: TasksModel) -> None:
        super().__init__()
        self.title.setText(self.tr("Done today"))
        self._model = model
        self.list = RowList(self.tr("Done today"))
        self.empty = EmptyState(
            self.tr("Nothing done yet today"),
            self.tr("Pickups and choices that are finished are listed here."),
        )
        self.hint = Paragraph(
            self.tr("Counting, price labels and follow-ups are not on this device yet."),
            "caption",
            tone="ink3",
        )
        self.add_rows(self.list)
        self.add(self.empty)
        self.add_stretch()
        self.add(self.hint)
        self.list.chosen.connect(self.navigate)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        view = self._model.view
        rows = view.done if view else ()
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(view is not None and not rows)
        self.note.setText(str(len(rows)) if rows else "")
