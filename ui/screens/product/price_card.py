"""What it costs, and why."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.chip import Chip
from ui.kit.flow import Flow
from ui.kit.text import Label, Paragraph
from ui.screens.product.view import PriceView
from ui.theme.tokens import current_theme

_COST = 198  # keeps the divider in its place for most prices


class _Struck(Label):
    """A price that no longer counts."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text():
            middle = self.height() // 2
            QPainter(self).fillRect(0, middle, self.width() - 1, 1, current_theme().color[self.tone()])


class _Divider(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.line)


class PriceCard(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "surface")
        self.setMinimumHeight(current_theme().px(112))
        self.amount = Label("", "display", weight=600)
        self.amount.setObjectName("price")
        self.struck = _Struck("", tone="ink3")
        self.offer = Chip("", "accent")
        self._rows: list[tuple[Paragraph, Label]] = []
        under = Flow(8)
        under.addWidget(self.struck)
        under.addWidget(self.offer)
        cost = QWidget()
        cost.setMinimumWidth(current_theme().px(_COST))
        left = QVBoxLayout(cost)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(4)
        left.addWidget(self.amount)
        left.addLayout(under)
        why = QWidget()
        self._why = QGridLayout(why)
        self._why.setContentsMargins(0, 0, 0, 0)
        self._why.setHorizontalSpacing(12)
        self._why.setVerticalSpacing(2)
        self._why.setColumnStretch(0, 1)
        self._why.addWidget(Label(self.tr("Why this price"), "caption", weight=600), 0, 0, 1, 2)
        for row in range(1, 4):
            label = Paragraph("", "caption", tone="ink2")
            amount = Label("", "caption", tone="ink2", align=Qt.AlignmentFlag.AlignRight)
            self._why.addWidget(label, row, 0)
            self._why.addWidget(amount, row, 1, Qt.AlignmentFlag.AlignTop)
            self._rows.append((label, amount))
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 12, 16, 12)
        line.setSpacing(22)
        line.addWidget(cost, alignment=Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(_Divider())
        line.addWidget(why, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_price(self, price: PriceView | None) -> None:
        """None says that this market has no price for the variant."""
        self.amount.setText(price.amount if price else self.tr("No price here"))
        struck, offer = (price.struck, price.offer) if price else ("", "")
        self.struck.setText(struck)
        self.struck.setVisible(bool(struck))
        self.offer.show_status(offer, "accent")
        self.offer.setVisible(bool(offer))
        reasons = price.reasons if price else ()
        for place, (label, amount) in enumerate(self._rows):
            words, money = reasons[place] if place < len(reasons) else ("", "")
            label.setText(words)
            amount.setText(money)
            label.setVisible(bool(words))
            amount.setVisible(bool(words))
