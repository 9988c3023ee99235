"""The payments of a basket, each with what became of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.focus import TabPlace
from ui.kit.glyph import Glyph
from ui.kit.icon_button import IconButton
from ui.kit.text import Label, Paragraph
from ui.screens.sell.pay.view import PaymentView


class Payments(QWidget):
    """Emits `pressed` with the id of the payment to give back, or to look after while it is open."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[PaymentView, ...] = ()
        self.rows: dict[str, PaymentRow] = {}
        self._place = TabPlace(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_payments(self, payments: Sequence[PaymentView], *, busy: bool) -> None:
        if tuple(payments) != self._shown:
            self._build(payments)
        for row in self.rows.values():
            row.act.setEnabled(not busy)

    def _build(self, payments: Sequence[PaymentView]) -> None:
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._shown, self.rows = tuple(payments), {}
        for each in payments:
            row = PaymentRow(each)
            row.act.clicked.connect(lambda _=False, id=each.id: self.pressed.emit(id))
            self._column.addWidget(row)
            self.rows[each.id] = row
        self._place.take([row.act for row in self.rows.values()])
        self.setVisible(bool(payments))


class PaymentRow(QWidget):
    def __init__(self, payment: PaymentView) -> None:
        super().__init__()
        if payment.give_back:
            self.act = IconButton("undo-2", payment.give_back, size=20)
        else:
            name = self.tr("See the payment of {amount}").format(amount=payment.amount)
            self.act = IconButton("chevron-right", name, size=20)
        self.act.setObjectName(f"payment-{payment.way}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(Paragraph(payment.title, weight=500, tone="ink"))
        words.addWidget(Paragraph(payment.state, "caption", tone="warn_ink" if payment.is_open else "ink3"))
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Glyph(payment.icon, 20))
        row.addLayout(words, 1)
        row.addWidget(Label(payment.amount, weight=600), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.act)
