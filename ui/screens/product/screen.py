"""The product card as a destination of the shell."""

from PySide6.QtCore import QCoreApplication

from ui.screens.product.panel import ProductPanel
from ui.screens.product.stock_panel import StockPanel
from ui.screens.product.view_model import ProductViewModel
from ui.shell.screen import Screen
from ui.workspace import Workspace


class ProductScreen(Screen):
    """`product` is what was seen before, `product/<sku>` one variant."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.route = "product"
        self.title = QCoreApplication.translate("Product", "Stock")
        self.icon = "boxes"
        self.model = ProductViewModel(workspace, self)
        self.panel = ProductPanel(self.model)
        self.stock = StockPanel(self.model)
        self.main, self.context = self.panel, self.stock

    def open(self, argument: str) -> None:
        self.model.open(argument)

    def close(self) -> None:
        self.model.close()
