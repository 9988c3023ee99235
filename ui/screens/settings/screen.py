"""Settings as a destination of the shell; no rail entry, the avatar leads here."""

from ui.language.mark import translate
from ui.screens.settings.panel import SettingsPanel
from ui.screens.settings.view_model import SettingsViewModel
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.workspace import Workspace


class SettingsScreen(Screen):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.route = "settings"
        self.title = translate("Settings", "Settings")
        self.icon = "settings"
        self.model = SettingsViewModel(workspace, self)
        self.main = self.panel = SettingsPanel(self.model)
        self.head = self.panel.head
        self.panel.scanner.connect(lambda: self.navigate.emit("scanner"))

    def open(self, argument: str) -> None:  # noqa: ARG002
        self.model.refresh()

    def arrange(self, layout: Layout) -> None:
        self.panel.arrange(layout)

    def close(self) -> None:
        self.panel.terminal.close_tasks()
        self.model.close()
