"""The stock destination's own part of the window: the list, one product, or that it is not known here."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.empty import EmptyState
from ui.kit.text import Label
from ui.screens.page import heading_row
from ui.screens.product.card_page import ProductCard
from ui.screens.product.stock_home import StockHome
from ui.screens.product.stock_list import StockListViewModel
from ui.screens.product.view_model import ProductViewModel
from ui.shell.layout import Layout


class ProductPanel(QWidget):
    """Emits the `chosen` SKU, `home` for the list, and `places` for what the panel tells."""

    chosen = Signal(str)
    home = Signal()
    places = Signal()

    def __init__(
        self, model: ProductViewModel, stock: StockListViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._layout = model, Layout.LANDSCAPE
        self.card = ProductCard(model)
        self.stock = StockHome(stock)
        self.back = Button(self.tr("All stock"), icon="chevron-left")
        self.back.setObjectName("back-to-stock")
        self.missing = EmptyState(
            self.tr("This product is not on this device"),
            self.tr("Its number may be new. It shows up here as soon as it has loaded."),
            action=self._leave(),
        )
        self.heading = Label(self.tr("Stock"), "heading", weight=600)
        self._head_row = QWidget()
        self.head = heading_row()
        self.head.setContentsMargins(24, 16, 24, 0)
        self._head_row.setLayout(self.head)
        for widget in (self.back, self.heading, self.stock.age):
            self.head.addWidget(widget)
        self.head.addStretch(1)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        for page in (self.stock, self.missing, self.card):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head_row)
        column.addWidget(pages, 1)
        for signal in (self.back.clicked, self.card.home):
            signal.connect(self.home)
        self.stock.chosen.connect(self.chosen)
        self.card.places.connect(self.places)
        model.changed.connect(self._show)
        self._show()

    def arrange(self, layout: Layout) -> None:
        self._layout = layout
        self.card.arrange(layout)
        self.stock.arrange(layout)
        self._show_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.card.fit(self.width())

    def _leave(self) -> Button:
        button = Button(self.tr("Show all stock"))
        button.setObjectName("missing-to-stock")
        button.clicked.connect(self.home)
        return button

    def _show(self) -> None:
        view = self._model.view
        if view is not None:
            self.card.show_product(view)
            self._pages.setCurrentWidget(self.card)
        elif self._model.missing:
            self._pages.setCurrentWidget(self.missing)
        else:
            self.stock.strip.show_seen(self._model.seen)
            self._pages.setCurrentWidget(self.stock)
            self.stock.arrange(self._layout)
        self._show_head()

    def _show_head(self) -> None:
        """In portrait it stands always: the shell has its state of the line there."""
        listed, portrait = self._pages.currentWidget() is self.stock, self._layout is Layout.PORTRAIT
        self._head_row.setVisible(listed or portrait)
        self.heading.setVisible(listed or self._pages.currentWidget() is self.missing)
        self.stock.age.setVisible(listed)
        self.back.setVisible(not listed)
