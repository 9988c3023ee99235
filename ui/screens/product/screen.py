"""Stock as a destination of the shell: what lies here, and one product."""

from associate_app.domain.scan import Code
from ui.language.mark import translate
from ui.screens.product.actions import ADJUST_KEY, RESERVE_KEY
from ui.screens.product.adjust import AdjustViewModel
from ui.screens.product.adjust_sheet import AdjustSheet
from ui.screens.product.panel import ProductPanel
from ui.screens.product.stock_list import StockListViewModel
from ui.screens.product.stock_panel import StockPanel
from ui.screens.product.view_model import ProductViewModel
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.shell.shortcuts import Shortcut
from ui.workspace import Workspace


class ProductScreen(Screen):
    """`stock` is what lies here, `stock/<sku>` one variant."""

    context_on_route = False

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.route = "stock"
        self.title = translate("Product", "Stock")
        self.icon = "boxes"
        self.model = ProductViewModel(workspace, self)
        self.list = StockListViewModel(workspace, self)
        for tasks in (self.model.tasks, self.list.tasks):
            tasks.failed = self._failed
        self.panel = ProductPanel(self.model, self.list)
        self.stock = StockPanel(self.model)
        self.main, self.context, self.head = self.panel, self.stock, self.panel.head
        self._workspace = workspace
        self.model.reserved.connect(self.undo)
        self.model.told.connect(self.notify)
        self.panel.chosen.connect(self._show)
        self.stock.chosen.connect(self._show)
        self.panel.home.connect(lambda: self.navigate.emit(self.route))
        self.panel.places.connect(self.show_context)
        for actions in (self.stock.acts, self.panel.card.foot.acts):
            actions.adjust.connect(self.open_adjust)

    def open(self, argument: str) -> None:
        self.model.open(argument)
        self.shortcuts = self._product_keys() if self.model.view else self._list_keys()

    def arrange(self, layout: Layout) -> None:
        self.panel.arrange(layout)
        self.stock.arrange(layout)

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
        self.list.close()

    def _show(self, sku: str) -> None:
        self.navigate.emit(f"{self.route}/{sku}")

    def _product_keys(self) -> tuple[Shortcut, ...]:
        return (
            Shortcut(RESERVE_KEY, translate("Product", "Reserve one piece"), self.model.reserve),
            Shortcut(ADJUST_KEY, translate("Product", "Adjust stock"), self.open_adjust),
            Shortcut("↑ ↓ ← →", translate("Product", "Size and colour")),
        )

    def _list_keys(self) -> tuple[Shortcut, ...]:
        return (
            Shortcut("↑ ↓", translate("Product", "Style")),
            Shortcut("Enter", translate("Product", "Open")),
        )
