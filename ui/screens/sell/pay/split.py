"""Two or more payments: how much the next one is, and how it is paid."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.kit.option_grid import OptionGrid
from ui.kit.tender_button import TenderButton
from ui.kit.text import Label, Paragraph
from ui.language.counts import counts
from ui.screens.sell.pay.amount import AmountField
from ui.screens.sell.pay.model import PayModel
from ui.screens.sell.pay.sheet import PaySheet
from ui.screens.sell.pay.view import SPLIT
from ui.theme.tokens import current_theme

_PARTS = (2, 3, 4, 5)


class SplitSheet(PaySheet):
    """Emits `chosen` with the way and the amount of the next payment."""

    chosen = Signal(str, int)

    def __init__(self, host: QWidget, pay: PayModel) -> None:
        super().__init__(host, pay, "split", "")
        self.title.setText(self.tr("Split"))
        self.setAccessibleName(self.title.text())
        self.confirm.hide()
        self._parts = max(pay.parts, 2)
        self._amount: int | None = self._part_of(self._parts)
        self.parts = OptionGrid("parts", 2 if current_theme().large_print else len(_PARTS))
        self.field = AmountField(self.tr("Amount of the next payment"), pay.currency)
        self.field.setObjectName("split-amount")
        self.rest = Paragraph(tone="ink3")
        self.buttons: dict[str, TenderButton] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._lay_out()
        self.parts.asked.connect(lambda key: self._into(int(key)))
        self.field.changed.connect(self._type)
        self.refresh()

    def press(self) -> None:
        """The ways to pay stand in its place."""

    def refresh(self) -> None:
        super().refresh()
        pay = self.pay
        self.subtitle.setText(self.tr("{amount} to pay").format(amount=self.amount(pay.due)))
        self.subtitle.show()
        options = tuple((str(each), counts.tr("{n} parts", "", each)) for each in _PARTS)
        self.parts.show_options(options, str(self._parts))
        amount = self._amount
        fits = amount is not None and 0 < amount <= pay.due
        if fits and amount is not None:
            self.field.show_minor(amount)
            left = self.amount(pay.due - amount)
            self.rest.setText(self.tr("{amount} stays to pay").format(amount=left))
        else:
            self.rest.setText(self.tr("Give an amount up to {amount}.").format(amount=self.amount(pay.due)))
        for way in pay.view.ways:
            if way.key in self.buttons:
                self.buttons[way.key].say(way.detail, blocked=way.blocked or not fits)

    def _part_of(self, parts: int) -> int:
        """The first parts are those that are a minor unit larger."""
        return -(-self.pay.due // parts)

    def _into(self, parts: int) -> None:
        self._parts, self._amount = parts, self._part_of(parts)
        self.refresh()

    def _type(self, minor: int | None) -> None:
        self._parts, self._amount = 0, minor
        self.refresh()

    def _press(self, way: str) -> None:
        if self._amount:
            self.pay.split(self._parts)
            self.chosen.emit(way, self._amount)

    def _lay_out(self) -> None:
        self.body.addWidget(Label(self.tr("Even parts"), weight=600))
        self.body.addWidget(self.parts)
        self.body.addWidget(Label(self.tr("Amount of the next payment"), weight=600))
        self.body.addWidget(self.field)
        self.body.addWidget(self.rest)
        self.body.addWidget(Label(self.tr("How is it paid?"), weight=600))
        columns = 1 if current_theme().large_print else 2
        ways = [way for way in self.pay.view.ways if way.key != SPLIT]
        for place, way in enumerate(ways):
            self._grid.addWidget(
                self._button(way.key, way.title, way.icon), place // columns, place % columns
            )
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self.body.addLayout(self._grid)

    def _button(self, way: str, title: str, icon: str) -> TenderButton:
        button = TenderButton(title, icon)
        button.setObjectName(f"split-{way}")
        button.clicked.connect(lambda _=False: self._press(way))
        self.buttons[way] = button
        return button
