"""What can be done about a variant's stock, and what is reserved of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import ActionWithReason, Button
from ui.kit.emptying import clear
from ui.kit.glyph import Glyph
from ui.kit.notice import Notice
from ui.kit.text import Paragraph
from ui.screens.product.view import ReservationView
from ui.screens.product.view_model import ProductViewModel

RESERVE_KEY, ADJUST_KEY = "F6", "F7"


class ReservationRow(QWidget):
    release = Signal(str)

    def __init__(self, view: ReservationView) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(Paragraph(view.words, "caption", weight=500, tone="ink", balanced=True))
        line.addWidget(Glyph("clock", 16, "ink2" if view.confirmed else "offline_ink"))
        line.addLayout(words, 1)
        if view.confirmed:
            button = Button(self.tr("Release"), "quiet")
            button.setAccessibleDescription(view.words)
            button.setObjectName(f"release-{view.id}")
            button.clicked.connect(lambda: self.release.emit(view.id))
            line.addWidget(button)
        else:
            words.addWidget(Paragraph(self.tr("To be confirmed by central"), "caption", tone="offline_ink"))
        words.addStretch()


class StockActions(QWidget):
    """Emits `adjust` when the associate wants to correct a bin. `beside` puts the buttons in one line."""

    adjust = Signal()

    def __init__(self, model: ProductViewModel, *, beside: bool = False) -> None:
        super().__init__()
        self._model = model
        self._shown: tuple[ReservationView, ...] = ()
        self.notice = Notice()
        self.reserve = ActionWithReason(Button(self.tr("Reserve one piece"), "primary", height="touch_large"))
        self.reserve.button.setObjectName("reserve")
        self.reserve.button.set_key_hint(RESERVE_KEY)
        self.reserve.button.clicked.connect(model.reserve)
        self.adjust_stock = Button(self.tr("Adjust stock"), height="touch_large" if beside else "touch")
        self.adjust_stock.setObjectName("adjust-stock")
        self.adjust_stock.set_key_hint(ADJUST_KEY)
        self.adjust_stock.clicked.connect(self.adjust)
        self._reservations = QVBoxLayout()
        self._reservations.setSpacing(0)
        self.buttons = QBoxLayout(
            QBoxLayout.Direction.RightToLeft if beside else QBoxLayout.Direction.TopToBottom
        )
        self.buttons.setSpacing(8)
        self.buttons.addWidget(self.reserve, 1)
        self.buttons.addWidget(self.adjust_stock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addLayout(self._reservations)
        column.addLayout(self.buttons)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        view = self._model.view
        if view is None:
            return
        self._show_reservations(view.reservations)
        if view.problem:
            self.notice.say("danger", view.problem)
        elif view.refusal:
            self.notice.say("warn", view.refusal, title=self.tr("Not reserved"))
        else:
            self.notice.silence()
        self.reserve.button.set_busy(view.busy)
        if view.can_reserve:
            self.reserve.allow()
        else:
            self.reserve.block(self.tr("No free piece lies here."))

    def _show_reservations(self, reservations: tuple[ReservationView, ...]) -> None:
        if reservations == self._shown:
            return
        self._shown = reservations
        clear(self._reservations)
        for each in reservations:
            row = ReservationRow(each)
            row.release.connect(self._model.release)
            self._reservations.addWidget(row)
