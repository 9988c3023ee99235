"""An amount that is typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from associate_app.domain.money import Money
from ui.format.typed import plain_money, typed_money
from ui.theme.tokens import current_theme

_LONGEST = 16  # characters


class AmountField(QLineEdit):
    """`changed` is emitted for what a person types, with minor units, or None for what is no amount.

    The first tap leaves all of it marked, so that typing writes over it; the next one places the cursor.
    """

    changed = Signal(object)

    def __init__(self, name: str, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._first_tap = True  # since it has the focus
        self.setAccessibleName(name)
        self.setMaxLength(_LONGEST)
        self.setFont(current_theme().font("title", 600))
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.textEdited.connect(lambda _text: self.changed.emit(self.minor()))

    def minor(self) -> int | None:
        """Minor units; None for what is no amount."""
        amount = typed_money(self.text(), self._currency)
        return amount.minor if amount else None

    def show_minor(self, minor: int) -> None:
        """Nothing where it says so already, however it was typed."""
        if minor != self.minor():
            self.setText(plain_money(Money(minor, self._currency)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
        self._first_tap = True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._first_tap and not self.hasSelectedText():
            self.selectAll()
        self._first_tap = False
