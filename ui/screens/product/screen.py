"""The product card as a destination of the shell."""

from associate_app.domain.scan import Code
from ui.language.mark import translate
from ui.screens.product.adjust import AdjustViewModel
from ui.screens.product.adjust_sheet import AdjustSheet
from ui.screens.product.panel import ProductPanel
from ui.screens.product.stock_panel import StockPanel
from ui.screens.product.view_model import ProductViewModel
from ui.shell.screen import Screen
from ui.workspace import Workspace


class ProductScreen(Screen):
    """`stock` is what lies here, `stock/<sku>` one variant."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.route = "stock"
        self.title = translate("Product", "Stock")
        self.icon = "boxes"
        self.model = ProductViewModel(workspace, self)
        self.model.tasks.failed = self._failed
        self.panel = ProductPanel(self.model)
        self.stock = StockPanel(self.model)
        self.main, self.context = self.panel, self.stock
        self._workspace = workspace
        self.stock.adjust.connect(self.open_adjust)
        workspace.session.changed.connect(self._close_sheet)

    def open(self, argument: str) -> None:
        self.model.open(argument)

    def open_adjust(self) -> None:
        """The sheet over the whole window, for the variant that is shown."""
        view = self.model.view
        if view is None or self.sheet is not None:
            return
        model = AdjustViewModel(self._workspace, view.sku, self)
        model.tasks.failed = self._failed
        model.finished.connect(self.notify)
        sheet = AdjustSheet(self.panel.window(), model)
        sheet.closed.connect(model.deleteLater)
        self._open_sheet(sheet)

    def scanned(self, _code: Code) -> bool:
        if self.sheet is None:
            return False
        self.refused.emit(translate("Product", "Finish the correction first."))
        return True

    def close(self) -> None:
        self.model.close()
