"""Today as a destination of the shell."""

from ui.language.mark import translate
from ui.screens.today.panel import TodayPanel, TodaySide
from ui.screens.today.view_model import TodayModel
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.workspace import Workspace


class TodayScreen(Screen):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.route, self.title, self.icon = "today", translate("Today", "Today"), "sun"
        self.model = TodayModel(workspace, self)
        self.main = self.panel = TodayPanel(self.model)
        self.context = self.side = TodaySide(self.model)
        self.head = self.panel.head
        workspace.session.changed.connect(self.model.refresh)
        for part in (self.panel, self.side):
            part.navigate.connect(self.navigate)

    def open(self, argument: str) -> None:  # noqa: ARG002
        self.model.refresh()

    def arrange(self, layout: Layout) -> None:
        self.panel.arrange(layout, dense=2)

    def close(self) -> None:
        self.model.close()
