"""The end of the basket: how it can be paid, what is paid already, and what is still due."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from associate_app.domain.errors import RuleViolation
from associate_app.domain.scan import Code, CodeKind
from associate_app.domain.tender import TenderWay
from associate_app.selling import Completed
from ui.kit.button import Button
from ui.kit.notice import Notice
from ui.kit.sheet import Sheet
from ui.kit.tender_button import TenderButton
from ui.kit.text import Label, Paragraph
from ui.screens.sell.pay.approve import ApproveSheet
from ui.screens.sell.pay.card import CardSheet
from ui.screens.sell.pay.cash import CashSheet
from ui.screens.sell.pay.credit import CreditSheet
from ui.screens.sell.pay.done import DoneSheet
from ui.screens.sell.pay.gift_card import GiftCardSheet
from ui.screens.sell.pay.give_back import GiveBackSheet
from ui.screens.sell.pay.link import LinkSheet
from ui.screens.sell.pay.model import PayModel
from ui.screens.sell.pay.notes import Notes
from ui.screens.sell.pay.payments import Payments
from ui.screens.sell.pay.receipt import ReceiptSheet
from ui.screens.sell.pay.sales import SalesSheet
from ui.screens.sell.pay.split import SplitSheet
from ui.screens.sell.pay.view import SPLIT, PayView, WayView
from ui.screens.sell.till import Till
from ui.theme.tokens import current_theme
from ui.words.problems import refusal_words
from ui.words.tenders import ICONS, way_name

_ORDER = (
    TenderWay.CARD,
    TenderWay.CASH,
    TenderWay.GIFT_CARD,
    TenderWay.PAY_LINK,
    SPLIT,
    TenderWay.STORE_CREDIT,
)
_NOTES_ROW, _COLUMNS = 2, 6  # of the grid: ways take all of it, half, or a third
_MARGINS = 40  # of the wide panel
_KEYS: Mapping[str, str] = {TenderWay.CARD: "F10", TenderWay.CASH: "F11"}


class PayPanel(QWidget):
    """The screen shows what `opens` brings it, by `_open_sheet`: one sheet at a time."""

    opens = Signal(object)  # Sheet

    def __init__(self, till: Till) -> None:
        super().__init__()
        self.till = till
        self.model = PayModel(till, self)
        self.buttons: dict[str, TenderButton] = {}
        self._sheet: Sheet | None = None
        self._placed: list[str] = []
        self._dense = False
        self.payments = Payments()
        self.due_words = Paragraph(self.tr("Still to pay"), weight=600, tone="ink")
        self.due = Label(role="heading", weight=600, align=Qt.AlignmentFlag.AlignRight)
        self.still = QWidget()
        self.trouble = Notice()
        self.reason = Paragraph(role="caption", align=Qt.AlignmentFlag.AlignHCenter)
        self.ask = Button("", "primary", height="tender")
        self.ask.setObjectName("ask-terminal")
        self.finish = Button("", "primary", icon="check", height="tender")
        self.finish.setObjectName("finish-sale")
        self.ways = QWidget()
        self.notes = Notes()
        self._lay_out()
        self.payments.pressed.connect(self._look_after)
        self.ask.clicked.connect(lambda: self._ask_again())
        self.finish.clicked.connect(lambda: self._once_approved(self.model.finish))
        self.notes.given.connect(self.take_notes)
        self.model.changed.connect(self._show)
        till.finished.connect(self._finished)
        self._show()

    def close_model(self) -> None:
        self.model.close()

    def arrange(self, *, dense: bool) -> None:
        """In wide windows each way is a line, and cash is taken by the note."""
        if dense is not self._dense:
            self._dense, self._placed = dense, []
            for key, button in self.buttons.items():
                button.tighten(dense and key not in _KEYS)
            self._show()

    def pay_by_card(self, part: int = 0) -> None:
        self._pay(TenderWay.CARD, lambda: CardSheet(self.window(), self.model, part))

    def pay_cash(self, given: int = 0, part: int = 0) -> None:
        """`given`: what the customer hands over, where that was said already."""
        self._pay(TenderWay.CASH, lambda: CashSheet(self.window(), self.model, given=given, part=part))

    def take_notes(self, given: int) -> None:
        """All that is due, at once: the finished sale tells the change."""
        if self._may_pay(TenderWay.CASH):
            self._once_approved(lambda: self.model.take_cash(given))

    def pay_by_gift_card(self, part: int = 0, number: str = "") -> None:
        """`number`: as it was scanned, where it was."""
        self._pay(
            TenderWay.GIFT_CARD, lambda: GiftCardSheet(self.window(), self.model, part=part, number=number)
        )

    def pay_with_credit(self, part: int = 0) -> None:
        self._pay(TenderWay.STORE_CREDIT, lambda: CreditSheet(self.window(), self.model, part))

    def pay_by_link(self, part: int = 0) -> None:
        self._pay(TenderWay.PAY_LINK, lambda: LinkSheet(self.window(), self.model, part))

    def split(self) -> None:
        self._pay(SPLIT, self._split_sheet)

    def pay(self, way: str, part: int = 0) -> None:
        """By any way, all that is due or `part` of it."""
        by: Mapping[str, Callable[[int], None]] = {
            TenderWay.CARD: self.pay_by_card,
            TenderWay.CASH: lambda part: self.pay_cash(part=part),
            TenderWay.GIFT_CARD: self.pay_by_gift_card,
            TenderWay.STORE_CREDIT: self.pay_with_credit,
            TenderWay.PAY_LINK: self.pay_by_link,
            SPLIT: lambda _part: self.split(),
        }
        by[way](part)

    def scanned(self, code: Code) -> bool:
        """True when it was a gift card, or a sheet of ours used the scan."""
        scanned = getattr(self._sheet, "scanned", None)
        if scanned is not None and scanned(code):
            return True
        if self._sheet is None and code.kind is CodeKind.GIFT_CARD and self.till.basket is not None:
            self.pay_by_gift_card(number=code.value)
            return True
        return False

    @property
    def is_done(self) -> bool:
        """The sheet of a finished sale is in the way of nothing: the next customer is here."""
        return isinstance(self._sheet, DoneSheet)

    def open(self, make: Callable[[], Sheet]) -> None:
        """After the sheet before has left."""
        if self._sheet is not None:
            self._sheet.closed.connect(lambda: self.open(make))
            self._sheet.dismiss()
            return
        self._sheet = sheet = make()
        sheet.closed.connect(self._closed)
        self.opens.emit(sheet)

    def _closed(self) -> None:
        self._sheet = None

    def _pay(self, key: str, make: Callable[[], Sheet]) -> None:
        if self._may_pay(key):
            self._once_approved(lambda: self.open(make))

    def _may_pay(self, key: str) -> bool:
        """Keys of the keyboard come here also where the button is grey: it is said why."""
        view = self.model.view
        if view.waiting or (view.finish and not view.busy):
            self._ask_again() if view.waiting else self.finish.click()
            return False
        way = next((each for each in view.ways if each.key == key), None)
        if view.blocked or view.unknown or self.till.busy or way is None or way.blocked:
            words = view.blocked or view.trouble or (way.detail if way else "")
            if words and not self.till.busy:
                self.till.told.emit(words)
            return False
        return self.till.quote is not None

    def _once_approved(self, act: Callable[[], None]) -> None:
        try:
            role = self.model.approval_needed()
        except RuleViolation as refused:
            self.till.refused.emit(refusal_words(refused), refused)
            return
        if role is None:
            act()
        else:
            self.open(lambda: ApproveSheet(self.window(), self.model, role, act))

    def _split_sheet(self) -> Sheet:
        sheet = SplitSheet(self.window(), self.model)
        sheet.chosen.connect(self.pay)
        return sheet

    def _ask_again(self, *, at_once: bool = True) -> None:
        """`at_once`: what its button says is done, and not asked for a second time."""
        view = self.model.view
        tender = self.model.tender(view.unknown or view.waiting)
        if tender is None:
            return
        if tender.id == view.waiting:
            self.open(lambda: LinkSheet(self.window(), self.model))
            return
        if tender.way is TenderWay.CARD:
            self.open(lambda: self._card_sheet(asks=at_once))
        else:
            self.model.ask_again(tender.id)

    def _card_sheet(self, *, asks: bool) -> CardSheet:
        sheet = CardSheet(self.window(), self.model)
        if asks:
            sheet.press()
        return sheet

    def _look_after(self, id: str) -> None:
        tender = self.model.tender(id)
        if tender is None or self.till.busy:
            return
        view = self.model.view
        if (id == view.unknown and tender.way is TenderWay.CARD) or id == view.waiting:
            self._ask_again(at_once=False)
        else:
            self.open(lambda: GiveBackSheet(self.window(), self.model, tender))

    def show_receipt(self, number: str, gift: bool = False) -> None:
        """`gift`: without prices."""
        self.open(lambda: self._receipt_sheet(number, gift=gift))

    def show_sales(self) -> None:
        """Those of today; each leads to its receipt."""
        self.open(self._sales_sheet)

    def _sales_sheet(self) -> Sheet:
        sheet = SalesSheet(self.window(), self.till.workspace)
        sheet.chosen.connect(self.show_receipt)
        return sheet

    def _receipt_sheet(self, number: str, *, gift: bool) -> Sheet:
        sheet = ReceiptSheet(self.window(), self.till.workspace, number, gift=gift)
        sheet.told.connect(self.till.told)
        return sheet

    def _finished(self, completed: Completed) -> None:
        self.open(lambda: self._done_sheet(completed))

    def _done_sheet(self, completed: Completed) -> Sheet:
        sheet = DoneSheet(self.window(), self.till.workspace, completed.sale, completed.code)
        sheet.told.connect(self.till.told)
        sheet.receipt.connect(self.show_receipt)
        sheet.new_sale.connect(self.till.begin)
        return sheet

    def _show(self) -> None:
        view = self.model.view
        busy = bool(view.busy)
        self.payments.show_payments(view.payments, busy=busy)
        self.still.setVisible(bool(view.still_due) and not view.finish and not view.ask)
        self.due.setText(view.still_due)
        self._say_trouble(view)
        self.reason.setText(view.blocked)
        self.reason.setVisible(
            bool(view.blocked and view.ways and self.till.basket and self.till.basket.lines)
        )
        self.ask.setText(view.ask)
        self.ask.setVisible(bool(view.ask))
        self.ask.set_busy(busy)
        self.finish.setText(view.finish)
        self.finish.setVisible(bool(view.finish) and not view.unknown)
        self.finish.set_busy(busy)
        self.ways.setVisible(bool(view.ways))
        self._place_ways(view.ways)
        self._show_ways(view.ways, view.blocked)
        quote = self.model.quote if self._dense and view.ways else None
        self.notes.show_amounts(quote, self.model.due, blocked=bool(view.blocked) or busy)

    def _say_trouble(self, view: PayView) -> None:
        if not view.trouble:
            self.trouble.silence()
        elif view.unknown:
            support = self.tr("If it stays so, call support.")
            self.trouble.say("warn", f"{view.trouble} {support}")
        else:
            self.trouble.say("danger", view.trouble)

    def _show_ways(self, ways: tuple[WayView, ...], blocked: str) -> None:
        for way in ways:
            button = self.buttons[way.key]
            terse = self._dense and way.key != TenderWay.CARD and not way.blocked
            button.say("" if terse else way.detail, blocked=way.blocked or bool(blocked))
            if blocked:
                button.setAccessibleDescription(blocked)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.still)
        row.setContentsMargins(0, 4, 0, 4)
        row.addWidget(self.due_words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.due)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._lay_out_ways()
        for part in (self.payments, self.still, self.trouble, self.reason, self.ask, self.finish, self.ways):
            column.addWidget(part)

    def _lay_out_ways(self) -> None:
        self._grid = QGridLayout(self.ways)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        for key in _ORDER:
            self.buttons[key] = self._button(key)
        self.notes.setParent(self.ways)

    def _place_ways(self, ways: tuple[WayView, ...]) -> None:
        shown = {way.key for way in ways}
        keys = [key for key in _ORDER if key in shown]
        if keys == self._placed:
            return
        self._placed = keys
        for button in self.buttons.values():
            self._grid.removeWidget(button)
            button.hide()
        self._grid.removeWidget(self.notes)
        for key, row, column, span in self._in_lines(keys) if self._dense else _in_pairs(keys):
            self._grid.addWidget(self.buttons[key], row, column, 1, span)
            self.buttons[key].show()
        if self._dense:
            self._grid.addWidget(self.notes, _NOTES_ROW, 0, 1, _COLUMNS)

    def _in_lines(self, keys: Sequence[str]) -> Iterator[tuple[str, int, int, int]]:
        """Row, column and span: the first two above the notes, the others below, as many as fit beside."""
        rest = keys[_NOTES_ROW:]
        wide = sum(self.buttons[key].sizeHint().width() + self._grid.spacing() for key in rest[:3])
        fit = wide <= current_theme().size.panel - _MARGINS and len(rest) != 4
        beside = _COLUMNS // (3 if fit else 2)
        for row, key in enumerate(keys[:_NOTES_ROW]):
            yield key, row, 0, _COLUMNS
        for place, key in enumerate(rest):
            row, column = divmod(place * beside, _COLUMNS)
            alone = place == len(rest) - 1 and column == 0
            yield key, _NOTES_ROW + 1 + row, column, _COLUMNS if alone else beside

    def _button(self, key: str) -> TenderButton:
        title = self.tr("Split") if key == SPLIT else way_name(TenderWay(key))
        icon = "split" if key == SPLIT else ICONS[TenderWay(key)]
        kind: Literal["primary", "secondary"] = "primary" if key == TenderWay.CARD else "secondary"
        button = TenderButton(title, icon, kind, key=_KEYS.get(key, ""))
        button.setObjectName(f"pay-{key}")
        button.clicked.connect(lambda _=False: self.pay(key))
        return button


def _in_pairs(keys: Sequence[str]) -> Iterator[tuple[str, int, int, int]]:
    """Row, column and span: the first has a row for itself, and so has the last one that stands alone."""
    for place, key in enumerate(keys):
        row, column = divmod(place + 1, 2) if place else (0, 0)
        alone = place == 0 or (place == len(keys) - 1 and column == 0)
        yield key, row, column * _COLUMNS // 2, _COLUMNS if alone else _COLUMNS // 2
