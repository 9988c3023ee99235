"""Where the panel is a sheet: what is to pay and the first way to pay it, at the foot of the basket."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.text import Label, Paragraph
from ui.screens.sell.pay.panel import PayPanel
from ui.screens.sell.view import SellView
from ui.theme.tokens import current_theme


class FootBar(QWidget):
    """`more`: the panel, with all that the sum is made of and the other ways to pay."""

    more = Signal()

    def __init__(self, pay: PayPanel) -> None:
        super().__init__()
        self._pay = pay
        self._title = ""
        self.title = Paragraph(role="caption", tone="ink2")
        self.amount = Label(role="heading", weight=600)
        self.amount.setObjectName("foot-to-pay")
        self.other = Button(self.tr("More"), height="tender")
        self.other.setObjectName("foot-more")
        self.other.setAccessibleDescription(self.tr("Sums, points, coupons and other ways to pay"))
        self.main = Button("", "primary", height="tender")
        self.main.setObjectName("foot-pay")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.amount)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(12)
        row.addLayout(words, 2)
        row.addWidget(self.other, 1)
        row.addWidget(self.main, 2)
        self.other.clicked.connect(self.more)
        self.main.clicked.connect(self._press)
        pay.model.changed.connect(self._show_way)
        self._show_way()

    def show_view(self, view: SellView | None) -> None:
        pay = view.pay if view is not None else None
        if pay is not None:
            self.amount.setText(pay.due)
            self._title = pay.due_title
            self._show_way()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.fillRect(self.rect(), theme.color.surface)
        painter.fillRect(QRect(0, 0, self.width(), theme.stroke.hairline), theme.color.line)

    def _show_way(self) -> None:
        """The one thing to do next: ask again what is not known, finish what is paid, or pay by card."""
        view = self._pay.model.view
        self.title.setText(view.blocked or self._title)
        if view.blocked:
            self.main.block(view.blocked)
        else:
            self.main.allow()
        self.main.set_busy(bool(view.busy))
        if view.ask:
            self.main.setText(view.ask)
            self.main.set_icon(None)
        elif view.finish:
            self.main.setText(view.finish)
            self.main.set_icon("check")
        else:
            self.main.setText(self.tr("Card"))
            self.main.set_icon("credit-card")

    def _press(self) -> None:
        view = self._pay.model.view
        if view.ask:
            self._pay.ask.click()
        elif view.finish:
            self._pay.finish.click()
        else:
            self._pay.pay_by_card()
