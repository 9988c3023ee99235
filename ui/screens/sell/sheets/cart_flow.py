"""Continuing a cart: beside or in the basket in hand, then what has changed since it was saved."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from associate_app.domain.basket import Basket
from associate_app.queries import carts
from ui.kit.button import Button
from ui.kit.card import CardButton
from ui.kit.text import Paragraph
from ui.screens.sell.sheets.changes import ChangesSheet
from ui.screens.sell.sheets.hold import pieces_words
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.till import Till


class MergeSheet(TillSheet):
    """There is a basket in hand: one of both, or two."""

    together = Signal()
    apart = Signal()

    def __init__(self, host: QWidget, till: Till) -> None:
        super().__init__(host, till, "", "")
        self.title.setText(self.tr("A basket is in hand already"))
        self.setAccessibleName(self.title.text())
        self.subtitle.setText(pieces_words(self.basket))
        self.subtitle.show()
        self.setObjectName("merge")
        self.join = self._way(
            "merge-together", self.tr("Add the cart to this basket"), self.tr("One payment, one receipt.")
        )
        self.part = self._way(
            "merge-apart",
            self.tr("Keep both"),
            self.tr("The basket in hand stays on this device; the start page lists it."),
        )
        self.stay = Button(self.tr("Not now"), height="tender")
        self.stay.setObjectName("merge-not-now")
        self.footer.addWidget(self.stay, 1)
        self.join.clicked.connect(self._together)
        self.part.clicked.connect(self._apart)
        self.stay.clicked.connect(self.dismiss)

    def refresh(self) -> None:
        """Nothing that could change."""

    def _way(self, name: str, title: str, words: str) -> CardButton:
        card = CardButton(title, "choice")
        card.setObjectName(name)
        card.setAccessibleDescription(words)
        card.body.addWidget(Paragraph(title, weight=600, tone="ink"))
        card.body.addWidget(Paragraph(words, "caption"))
        self.body.addWidget(card)
        return card

    def _together(self) -> None:
        self.dismiss()
        self.together.emit()

    def _apart(self) -> None:
        self.dismiss()
        self.apart.emit()


class CartFlow(QObject):
    """`opens` asks for a sheet to be shown; what is refused the till tells."""

    opens = Signal(object)  # Sheet
    told = Signal(str)

    def __init__(self, till: Till, parent: QObject) -> None:
        super().__init__(parent)
        self._till = till

    def start(self, cart: str, host: QWidget) -> None:
        basket = self._till.basket
        if basket is None or not basket.lines or basket.cart == cart:
            self._go_on(cart, basket, host)
            return
        sheet = MergeSheet(host, self._till)
        sheet.together.connect(lambda: self._go_on(cart, self._till.basket, host))
        sheet.apart.connect(lambda: self._go_on(cart, None, host))
        self.opens.emit(sheet)

    def _go_on(self, cart: str, basket: Basket | None, host: QWidget) -> None:
        self._till.start("cart", self._continue(cart, basket, host))

    async def _continue(self, cart: str, basket: Basket | None, host: QWidget) -> Basket | None:
        till = self._till
        continued = await till.checkout.carts.continue_here(cart, basket, till.actor)
        till.take(continued.basket)
        if continued.changes:
            self.opens.emit(ChangesSheet(host, till, continued.changes, merged=continued.merged))
        else:
            who = carts.cart(till.workspace.store.reader(), cart)
            self.told.emit(
                self.tr("The cart is in the basket. Nothing has changed since it was saved.")
                if who is not None
                else self.tr("The cart is in the basket.")
            )
        return None
