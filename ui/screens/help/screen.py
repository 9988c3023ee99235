"""Help as a destination of the shell."""

from ui.language.mark import translate
from ui.screens.help.panel import HelpPanel, HelpSide
from ui.screens.help.view_model import HelpModel
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.workspace import Workspace


class HelpScreen(Screen):
    """`help/<part>` shows the licence of a part beside."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.route, self.title, self.icon = "help", translate("Help", "Help"), "life-buoy"
        self.model = HelpModel(workspace, self)
        self.main = self.panel = HelpPanel(self.model)
        self.context = self.side = HelpSide(self.model)
        self.head = self.panel.head
        self.panel.navigate.connect(self.navigate)

    def open(self, argument: str) -> None:
        self.model.choose(argument)

    def arrange(self, layout: Layout) -> None:
        self.panel.arrange(layout, landscape=2, dense=2)

    def close(self) -> None:
        self.model.close()
