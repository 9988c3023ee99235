"""The wide form of the till: both its sides, wired to what the screen can do."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.screens.sell.dense.beside import Beside
from ui.screens.sell.dense.panel import DensePanel
from ui.screens.sell.dense.side import DenseSide
from ui.screens.sell.opening import Opening
from ui.screens.sell.view_model import SellModel


class DenseForm(QObject):
    def __init__(
        self,
        model: SellModel,
        opening: Opening,
        step: Callable[[str, int], None],
        parent: QObject,
    ) -> None:
        """`step` puts pieces to a line or takes them away."""
        super().__init__(parent)
        self.beside = Beside(model.till, self)
        self.panel = DensePanel(model, self.beside, step)
        self.side = DenseSide(model, self.beside)
        panel, side = self.panel, self.side
        panel.line_menu.connect(opening.line)
        panel.line_ways.connect(opening.line_plan)
        panel.change_plan.connect(opening.plan)
        panel.search.connect(opening.search)
        panel.offers.coupon.connect(opening.coupon)
        panel.heading.discount.connect(opening.discount)
        panel.heading.by_hand.connect(opening.by_hand)
        panel.heading.note_wanted.connect(opening.note)
        side.find_customer.connect(opening.customer)
        side.continued.connect(opening.continue_cart)
        side.why.connect(opening.why)

    def close(self) -> None:
        self.beside.close()
