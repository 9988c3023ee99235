"""Reports as a destination of the shell."""

from ui.language.mark import translate
from ui.screens.reports.panel import ReportsPanel, ReportsSide
from ui.screens.reports.view_model import ReportsModel
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.workspace import Workspace


class ReportsScreen(Screen):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.route, self.title = "reports", translate("Reports", "Reports")
        self.icon = "chart-no-axes-column"
        self.model = ReportsModel(workspace, self)
        self.main = self.panel = ReportsPanel(self.model)
        self.context = self.side = ReportsSide()
        self.head = self.panel.head

    def open(self, argument: str) -> None:  # noqa: ARG002
        self.model.refresh()

    def arrange(self, layout: Layout) -> None:
        self.panel.arrange_all(layout)

    def close(self) -> None:
        self.model.close()
