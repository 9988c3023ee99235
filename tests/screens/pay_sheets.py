"""Payments as the walk looks at them: the sheets of each way to pay, what is not known, what was sold."""

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtWidgets import QScrollArea, QWidget

from associate_app.domain.gift_card import GiftCard, card_id
from associate_app.domain.receipt import receipt_number
from associate_app.domain.sale import Sale
from associate_app.domain.staff import Role
from associate_app.domain.tender import Tender
from tests.screens.payments import CREDIT, DECLINED, LINK, NUMBER, PART, SETTLED, UNKNOWN
from tests.screens.visit import Visit
from tests.shop import held
from ui.kit.sheet import Sheet
from ui.screens.sell.pay.amount import AmountField
from ui.screens.sell.pay.approve import ApproveSheet
from ui.screens.sell.pay.card import CardSheet
from ui.screens.sell.pay.cash import CashSheet
from ui.screens.sell.pay.credit import CreditSheet
from ui.screens.sell.pay.done import DoneSheet
from ui.screens.sell.pay.email import EmailSheet
from ui.screens.sell.pay.gift_card import GiftCardSheet
from ui.screens.sell.pay.give_back import GiveBackSheet
from ui.screens.sell.pay.link import LinkSheet
from ui.screens.sell.pay.model import PayModel
from ui.screens.sell.pay.receipt import ReceiptSheet
from ui.screens.sell.pay.sales import SalesSheet
from ui.screens.sell.pay.split import SplitSheet
from ui.screens.sell.pay.void import VoidSheet
from ui.screens.sell.screen import SellScreen
from ui.screens.settings.screen import SettingsScreen
from ui.workspace import Workspace

Make = Callable[[QWidget, PayModel], Sheet]
OfSale = Callable[[QWidget, Workspace, Sale], Sheet]


def _gift(host: QWidget, pay: PayModel) -> Sheet:
    sheet = GiftCardSheet(host, pay)
    card = pay.till.workspace.store.reader().document(GiftCard, card_id(NUMBER))
    sheet.number.setText(NUMBER)
    sheet.show_card(cast(GiftCard, card))
    return sheet


def _give_back(host: QWidget, pay: PayModel) -> Sheet:
    return GiveBackSheet(host, pay, cast(Tender, pay.tender("T-2")))


def _gift_receipt(host: QWidget, workspace: Workspace, sale: Sale) -> Sheet:
    sheet = ReceiptSheet(host, workspace, sale.id)
    sheet.gift.click()
    return sheet


def _split(host: QWidget, pay: PayModel) -> Sheet:
    sheet = SplitSheet(host, pay)
    sheet.parts.buttons["3"].click()
    return sheet


_WAYS: dict[str, Make] = {
    "cash": lambda host, pay: CashSheet(host, pay, given=600_00),
    "card": CardSheet,
    "gift-card": _gift,
    "link": LinkSheet,
    "split": _split,
    "approve": lambda host, pay: ApproveSheet(host, pay, Role.DEPUTY, lambda: None),
}


_OF_SALE: dict[str, OfSale] = {
    "done": lambda host, work, sale: DoneSheet(host, work, sale, work.checkout.receipts.code(sale)),
    "receipt": lambda host, work, sale: ReceiptSheet(host, work, sale.id),
    "receipt-none": lambda host, work, _sale: ReceiptSheet(host, work, "R-9-0001-X"),
    "gift-receipt": _gift_receipt,
    "email": EmailSheet,
    "void": VoidSheet,
    "sales": lambda host, work, _sale: SalesSheet(host, work),
}


def pay_scenes() -> Iterable[tuple[str, str, Callable[[Visit], None]]]:
    """Name, draft, and what is done there."""
    for name, make in _WAYS.items():
        yield name, "drawn", _over(make)
    yield "credit", CREDIT, _over(CreditSheet)
    yield "unknown", UNKNOWN, _over(CardSheet)
    yield "give-back", PART, _over(_give_back)
    yield "link-waits", LINK, _over(LinkSheet)
    for basket in (UNKNOWN, DECLINED, PART, LINK, SETTLED, CREDIT):
        yield f"basket-{basket}", basket, lambda _visit: None
    for name, of_sale in _OF_SALE.items():
        yield name, "drawn", _about_sale(of_sale)


def _screen(visit: Visit) -> SellScreen:
    return cast(SellScreen, visit.window.frame.current)


def _over(make: Make) -> Callable[[Visit], None]:
    def act(visit: Visit) -> None:
        pay = _screen(visit).side.pay
        pay.open(lambda: make(visit.window, pay.model))
        for field in visit.window.findChildren(AmountField):
            field.deselect()  # what is selected is painted twice

    return act


def _about_sale(make: OfSale) -> Callable[[Visit], None]:
    def act(visit: Visit) -> None:
        pay = _screen(visit).side.pay
        pay.open(lambda: make(visit.window, visit.workspace, _sale(visit)))

    return act


def _sale(visit: Visit) -> Sale:
    return held(visit.workspace.store, Sale, receipt_number(4, 1))


def set_terminal(visit: Visit) -> None:
    """At the foot of the settings: one that is connected, without an address yet."""
    panel = cast(SettingsScreen, visit.window.frame.current).panel
    panel.terminal.choice.buttons["listens"].click()
    panel.terminal.test.click()
    for area in panel.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
