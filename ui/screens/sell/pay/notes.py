"""What customers usually hand over, each a payment by one press."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from associate_app.domain.money import Money, minor_digits
from associate_app.domain.pricing.cash import handy_amounts, in_cash
from associate_app.selling import Quote
from ui.format.numbers import money, round_money
from ui.kit.button import Button
from ui.kit.emptying import clear
from ui.kit.wrapped import text_width
from ui.theme.tokens import current_theme

_MOST, _GAP = 4, 6
_PADDING = 18  # an amount is never broken where its thousands are parted
_MARGINS = 40  # of the panel that they stand in


class Notes(QWidget):
    """`given` with minor units."""

    given = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[int, Button] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)

    def show_amounts(self, quote: Quote | None, due: int, *, blocked: bool) -> None:
        amounts: tuple[int, ...] = ()
        if quote is not None and due > 0:
            to_pay = in_cash(due, quote.market.tax.cash_step).to_pay
            amounts = handy_amounts(to_pay, quote.market.currency, _MOST) if to_pay else ()
            if amounts != tuple(self.buttons):
                self._build(amounts, quote.market.currency)
        for button in self.buttons.values():
            button.setEnabled(not blocked)
        self.setVisible(bool(amounts))

    def _build(self, amounts: tuple[int, ...], currency: str) -> None:
        clear(self._grid)
        self.buttons = {}
        for amount in amounts:
            button = Button(_words(amount, currency))
            button.setObjectName(f"cash-{amount}")
            button.setAccessibleDescription(self.tr("Cash in hand"))
            button.setMinimumWidth(round(text_width(button.words(), "body", 600)) + _PADDING)
            button.clicked.connect(lambda _=False, amount=amount: self.given.emit(amount))
            self.buttons[amount] = button
        wide = _columns([each.minimumWidth() for each in self.buttons.values()])
        for place, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, place // wide, place % wide)


def _words(amount: int, currency: str) -> str:
    whole = amount % 10 ** minor_digits(currency) == 0
    return (round_money if whole else money)(Money(amount, currency))


def _columns(widths: list[int]) -> int:
    """All beside each other where they fit, else two by two."""
    room = current_theme().size.panel - _MARGINS
    fits = sum(widths) + _GAP * (len(widths) - 1) <= room
    return max(1, len(widths)) if fits else 2
