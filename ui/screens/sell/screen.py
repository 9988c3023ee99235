"""Selling as a destination of the shell."""

from ui.language.mark import translate
from ui.screens.sell.panel import SellPanel, SellSide
from ui.screens.sell.view_model import SellModel
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.workspace import Workspace


class SellScreen(Screen):
    """`sell` lists the open carts, `sell/<cart id>` shows one of them beside the list."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.route, self.title, self.icon = "sell", translate("Sell", "Sell"), "shopping-basket"
        self.model = SellModel(workspace, self)
        self.main = self.panel = SellPanel(self.model)
        self.context = self.side = SellSide(self.model)
        self.head = self.panel.head
        self.panel.carts.list.chosen.connect(lambda cart: self.navigate.emit(f"sell/{cart}"))
        self.side.navigate.connect(self.navigate)

    def open(self, argument: str) -> None:
        self.model.choose(argument)

    def arrange(self, layout: Layout) -> None:
        self.panel.arrange(layout, landscape=1, dense=1)

    def close(self) -> None:
        self.model.close()
