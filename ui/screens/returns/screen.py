"""Returns as a destination of the shell."""

from PySide6.QtCore import Qt

from ui.language.mark import translate
from ui.screens.returns.panel import ReturnsPanel, ReturnsSide
from ui.screens.returns.view_model import ReturnsModel
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.shell.shortcuts import Shortcut
from ui.workspace import Workspace


class ReturnsScreen(Screen):
    """`returns` is the search, `order/<id>` one order."""

    context_on_route = False

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.route, self.title, self.icon = "returns", translate("Returns", "Returns"), "undo-2"
        self.model = ReturnsModel(workspace, self)
        self.main = self.panel = ReturnsPanel(self.model)
        self.context = self.side = ReturnsSide(self.model)
        self.head = self.panel.search.head
        self.shortcuts = (Shortcut("Ctrl+F", translate("Returns", "Search orders"), self._focus_search),)
        self.panel.search.found.list.chosen.connect(lambda id: self.navigate.emit(f"returns/{id}"))
        self.panel.order.back.connect(lambda: self.navigate.emit("returns"))
        for part in (self.panel.order, self.side):
            part.navigate.connect(self.navigate)

    def open(self, argument: str) -> None:
        self.panel.show_page(order=bool(argument))
        self.head = (self.panel.order if argument else self.panel.search).head
        self.model.open(argument)

    def arrange(self, layout: Layout) -> None:
        self.panel.search.arrange(layout, landscape=1, dense=1)
        self.panel.order.arrange(layout, landscape=1, dense=1)

    def close(self) -> None:
        self.model.close()

    def _focus_search(self) -> None:
        if self.panel.currentWidget() is self.panel.search:
            self.panel.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
