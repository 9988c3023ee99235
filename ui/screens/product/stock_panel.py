"""Beside the product card: where this variant lies, and what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui.kit.flow import Flow
from ui.kit.picture import Swatch
from ui.kit.scrolling import scrolling
from ui.kit.text import Label, Paragraph
from ui.screens.product.actions import StockActions
from ui.screens.product.held_card import HeldCard
from ui.screens.product.place_table import PlaceTable
from ui.screens.product.seen import SeenColumn
from ui.screens.product.view_model import ProductViewModel
from ui.shell.layout import Layout

_SIDE = 24


class StockPanel(QWidget):
    """Beside the list it offers what was seen before. Emits `adjust` and the `chosen` SKU."""

    adjust = Signal()
    chosen = Signal(str)

    def __init__(self, model: ProductViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._swatch = Swatch(24)
        self.title = Paragraph("", "title", weight=600, tone="ink")
        self.gtin = Label("", "caption", tone="ink3")
        self.held = HeldCard()
        self.nearby = PlaceTable(self.tr("Nearby stores"))
        self.warehouses = PlaceTable(self.tr("Warehouses"))
        self.others = PlaceTable(self.tr("Other stores"))
        self.nowhere = Paragraph(self.tr("Nothing is known of other places."), "caption", tone="ink3")
        self.acts = StockActions(model)
        self.seen = SeenColumn()
        self._content = QWidget()
        self._lay_out()
        self.acts.adjust.connect(self.adjust)
        self.seen.chosen.connect(self.chosen)
        model.changed.connect(self._show)
        self._show()

    def arrange(self, layout: Layout) -> None:
        """As a sheet it only tells: what can be done stands at the foot of the card."""
        self.acts.setVisible(layout.has_panel)

    def _show(self) -> None:
        view = self._model.view
        self._pages.setCurrentWidget(self.seen if view is None else self._content)
        if view is None:
            self.seen.show_seen(self._model.seen)
            return
        self._swatch.show_colour(view.colour)
        self.title.setText(view.title)
        self.gtin.setText(view.gtin)
        self.held.show_held(view.held, view)
        self.nearby.show_places(view.nearby, view.now)
        self.warehouses.show_places(view.warehouses, view.now)
        self.others.show_places(view.others, view.now)
        self.nowhere.setVisible(not (view.nearby or view.warehouses or view.others))

    def _lay_out(self) -> None:
        named = QWidget()
        name = QHBoxLayout(named)
        name.setContentsMargins(0, 0, 0, 0)
        name.setSpacing(12)
        name.addWidget(self._swatch)
        name.addWidget(self.title, 1)
        head = Flow(12, spread=True)
        head.addWidget(named)
        head.addWidget(self.gtin)
        inner = QWidget()
        places = QVBoxLayout(inner)
        places.setContentsMargins(_SIDE, 0, _SIDE, 0)  # the scroll bar has its place beside the numbers
        places.setSpacing(8)
        for widget in (self.held, self.nearby, self.warehouses, self.others, self.nowhere):
            places.addWidget(widget)
        places.addStretch()
        area = scrolling(inner)
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE, 4, _SIDE, 0)
        foot.addWidget(self.acts)
        over = QHBoxLayout()
        over.setContentsMargins(_SIDE, 0, _SIDE, 0)
        over.addLayout(head)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(8)
        column.addLayout(over)
        column.addSpacing(6)
        column.addWidget(area, 1)
        column.addLayout(foot)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.seen)
        self._pages.addWidget(self._content)
