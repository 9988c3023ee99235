"""The sheet in which a bin is corrected."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.format.numbers import grouped
from ui.kit.button import ActionWithReason, Button
from ui.kit.notice import Notice
from ui.kit.option_grid import OptionGrid
from ui.kit.pin_pad import PinPad
from ui.kit.radio import RadioRows
from ui.kit.sheet import Sheet
from ui.kit.stepper import QuantityStepper
from ui.kit.text import Label
from ui.screens.product.adjust import MOST, OTHER, AdjustView, AdjustViewModel
from ui.theme.tokens import current_theme
from ui.words.moves import ADJUSTMENTS, move_words

_LONGEST_BIN = 60
_PAD_WIDTH = 256
_BESIDE = 560  # px that two columns need


class _Columns(QWidget):
    """What is counted, and beside it, or below where that has no room, who approves."""

    def __init__(self, counted: QVBoxLayout, approval: QWidget) -> None:
        super().__init__()
        counted.setContentsMargins(0, 0, 0, 0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(32)
        self._row.addLayout(counted, 1)
        self._row.addWidget(approval)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        fits = self.width() >= current_theme().px(_BESIDE)
        self._row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)


class AdjustSheet(Sheet):
    """Closes itself once the bin is corrected."""

    def __init__(self, host: QWidget, model: AdjustViewModel) -> None:
        super().__init__(host, model.view.title, model.view.subtitle)
        self.setObjectName("adjust")
        self._model = model
        self.notice = Notice()
        self.bins = RadioRows()
        self.other = QLineEdit()
        self.counted = QuantityStepper(self.tr("Pieces in this bin now"), 0, MOST)
        self.counted.setObjectName("counted")
        self.difference = Label("", "caption", tone="ink3")
        self.reasons = OptionGrid("reason", 2)
        self.approvers = RadioRows()
        self.pad = PinPad(badge=False)
        self.pad.setFixedWidth(current_theme().px(_PAD_WIDTH))
        self.pad.setObjectName("approver-pin")
        self.pad.setAccessibleName(self.tr("PIN"))
        self.pin_notice = Notice()
        self.approval = QWidget()
        self.confirm = ActionWithReason(Button("", "primary", height="tender"))
        self.confirm.button.setObjectName("adjust-confirm")
        self._lay_out()
        self._fill_bins(model.view)
        self._connect()
        self._show()
        self._order()

    @property
    def model(self) -> AdjustViewModel:
        return self._model

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._show)
        model.pin_taken.connect(self.pad.clear)
        self.bins.chosen.connect(model.choose_bin)
        self.other.textChanged.connect(model.name_bin)
        self.counted.changed.connect(model.set_counted)
        self.reasons.asked.connect(model.choose_reason)
        self.approvers.chosen.connect(self._ask_pin)
        self.pad.entered.connect(model.enter_pin)
        self.confirm.button.clicked.connect(model.confirm)

    def _show(self) -> None:
        view = self._model.view
        self.set_saving(view.busy)
        if view.done:
            self.dismiss()
            return
        self.other.setVisible(view.bin == OTHER)
        self.counted.show_number(view.counted)
        self.difference.setText(view.difference)
        self.reasons.show_options(tuple((each, move_words(each)) for each in ADJUSTMENTS), view.reason)
        self._show_approval(view)
        if view.problem:
            self.notice.say("danger", view.problem)
        else:
            self.notice.silence()
        self.confirm.button.setText(view.confirm_words)
        self.confirm.button.set_busy(view.busy)
        if view.blocked:
            self.confirm.block(view.blocked)
        else:
            self.confirm.allow()

    def _show_approval(self, view: AdjustView) -> None:
        if {each.id for each in view.approvers} - self.approvers.rows.keys():
            self.approvers.clear()
            for each in view.approvers:
                row = self.approvers.add(each.id, each.name, each.role)
                row.setObjectName(f"approver-{each.id}")
            self._order()
        self.approval.setVisible(bool(view.approvers))
        takes_pin = bool(view.approver) and not view.approved and not view.busy
        asked_again = takes_pin and not self.pad.isEnabled()
        self.pad.setEnabled(takes_pin)
        if asked_again:
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
        if view.approved:
            self.pin_notice.say("success", self.tr("Approved"))
        elif view.pin_words:
            self.pin_notice.say("danger", view.pin_words)
        else:
            self.pin_notice.silence()

    def _ask_pin(self, approver: str) -> None:
        self._model.choose_approver(approver)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)  # the digits may come from a keyboard

    def _order(self) -> None:
        """Tab goes as the eye does, whenever the rows were made."""
        stops = [*self.bins.rows.values(), self.other, self.counted.field, *self.reasons.buttons.values()]
        stops += [*self.approvers.rows.values(), self.pad, self.confirm.button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _fill_bins(self, view: AdjustView) -> None:
        for each in view.bins:
            self.bins.add(each.key, each.name, trailing=Label(grouped(each.pieces), weight=600))
        self.bins.add(OTHER, self.tr("Another bin"))
        self.bins.choose(view.bin)

    def _lay_out(self) -> None:
        self.other.setPlaceholderText(self.tr("Name on the bin"))
        self.other.setAccessibleName(self.tr("Name on the bin"))
        self.other.setObjectName("other-bin")
        self.other.setMaxLength(_LONGEST_BIN)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.notice)
        left.addWidget(Label(self.tr("Which bin?"), weight=600))
        left.addWidget(self.bins)
        left.addWidget(self.other)
        left.addSpacing(8)
        left.addWidget(Label(self.tr("Pieces in this bin now"), weight=600))
        left.addWidget(self.counted)
        left.addWidget(self.difference)
        left.addSpacing(8)
        left.addWidget(Label(self.tr("Why?"), weight=600))
        left.addWidget(self.reasons)
        left.addSpacing(8)
        left.addWidget(self.pin_notice)  # beside the pad, which fills its column
        left.addStretch()
        right = QVBoxLayout(self.approval)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(Label(self.tr("Who approves?"), weight=600))
        right.addWidget(self.approvers)
        right.addSpacing(4)
        right.addWidget(self.pad)
        right.addStretch()
        self.body.addWidget(_Columns(left, self.approval))
        self.footer.addWidget(self.confirm, 1)
