"""Tasks as a destination of the shell."""

from PySide6.QtCore import QTimer

from ui.language.mark import translate
from ui.screens.tasks.panel import TasksPanel, TasksSide
from ui.screens.tasks.view_model import TasksModel
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.workspace import Workspace

COUNT_MS = 300
"""After the start, which it must not slow down, the rail shows the count whatever screen is seen."""


class TasksScreen(Screen):
    """Each row leads to where its work is done."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.route, self.title, self.icon = "tasks", translate("Tasks", "Tasks"), "list-checks"
        self.model = TasksModel(workspace, self)
        self.main = self.panel = TasksPanel(self.model)
        self.context = self.side = TasksSide(self.model)
        self.head = self.panel.head
        for part in (self.panel, self.side):
            part.navigate.connect(self.navigate)
        self.model.changed.connect(self._count)
        QTimer.singleShot(COUNT_MS, self, lambda: self.model.watch(True))

    def open(self, argument: str) -> None:  # noqa: ARG002
        self.model.refresh()

    def arrange(self, layout: Layout) -> None:
        self.panel.arrange(layout, landscape=1, dense=1)

    def close(self) -> None:
        self.model.close()

    def _count(self) -> None:
        self.badge.emit(self.model.view.all if self.model.view else 0)
