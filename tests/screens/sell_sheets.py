"""The sheets that open over a basket, as the walk looks at them."""

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QWidget

from associate_app.domain.basket import Basket
from associate_app.selling.cart_changes import CartChange, Change
from tests.screens.drawn import PARKED
from tests.screens.furnished import CART
from tests.screens.visit import Visit
from tests.selling.counter import COAT, SWEATER
from tests.shop import held
from tests.ui.scan.frames import DrawnCamera
from ui.kit.sheet import Sheet
from ui.scan.photo_sheet import PhotoSheet
from ui.screens.sell.screen import SellScreen
from ui.screens.sell.sheets.add import AddSheet
from ui.screens.sell.sheets.cart import CartSheet
from ui.screens.sell.sheets.cart_flow import MergeSheet
from ui.screens.sell.sheets.changes import ChangesSheet
from ui.screens.sell.sheets.coupon import CouponSheet
from ui.screens.sell.sheets.hold import ParkSheet, ThrowAwaySheet, TransferSheet
from ui.screens.sell.sheets.line import LineSheet
from ui.screens.sell.sheets.many import ManySheet
from ui.screens.sell.sheets.note import NoteSheet
from ui.screens.sell.sheets.parked import ParkedSheet
from ui.screens.sell.sheets.plan import LinePlanSheet, PlanSheet
from ui.screens.sell.sheets.price import PriceSheet
from ui.screens.sell.sheets.send_home import SendHomeSheet
from ui.screens.sell.sheets.sold_by import SoldBySheet
from ui.screens.sell.sheets.variants import VariantsSheet
from ui.screens.sell.sheets.why import WhySheet
from ui.screens.sell.till import Till

Make = Callable[[QWidget, Till], Sheet]

_CHANGES = (
    CartChange(
        code=Change.PROMOTION_ENDED,
        sku=COAT,
        facts={"was": 199_20, "now": 249_00, "currency": "EUR", "name": "Coat Week −20 %"},
    ),
    CartChange(code=Change.FEW_HERE, sku=SWEATER, facts={"here": 1, "pieces": 3}),
    CartChange(code=Change.COUPON_REFUSED, facts={"coupon": "AUTUMN15", "why": "coupon.expired"}),
)


def _price(host: QWidget, till: Till) -> Sheet:
    sheet = PriceSheet(host, till, "1")
    sheet.reasons.buttons["display"].click()
    sheet.amount.setText("150")
    return sheet


def _match(host: QWidget, till: Till) -> Sheet:
    sheet = PriceSheet(host, till, "1", match=True)
    sheet.competitor.setText("Kaubamaja")
    sheet.amount.setText("50")
    sheet.evidence.link.setText("https://kaubamaja.example/coat")
    return sheet


def _note(host: QWidget, till: Till) -> Sheet:
    sheet = NoteSheet(host, till)
    sheet.text.setPlainText("Comes back at five, pays with 4111 1111 1111 1111")
    return sheet


def _coupon(host: QWidget, till: Till) -> Sheet:
    sheet = CouponSheet(host, till)
    sheet.enter("AUTUMN15")
    return sheet


def _transfer(host: QWidget, till: Till) -> Sheet:
    return TransferSheet(host, till, held(till.workspace.store, Basket, PARKED))


OVER_A_BASKET: dict[str, Make] = {
    "line": lambda host, till: LineSheet(host, till, "3"),
    "many": lambda host, till: ManySheet(host, till, lambda: None, 1_200, "Hella wool wrap coat"),
    "variants": lambda host, till: VariantsSheet(host, till, "1"),
    "sold-by": lambda host, till: SoldBySheet(host, till, "1"),
    "note": _note,
    "price": _price,
    "match": _match,
    "photo": lambda host, _till: PhotoSheet(host, DrawnCamera()),
    "why-line": lambda host, till: WhySheet(host, till, "1"),
    "why": lambda host, till: WhySheet(host, till),
    "plan": PlanSheet,
    "line-plan": lambda host, till: LinePlanSheet(host, till, "3"),
    "coupon": _coupon,
    "add": AddSheet,
    "park": ParkSheet,
    "throw-away": ThrowAwaySheet,
    "merge": MergeSheet,
    "changes": lambda host, till: ChangesSheet(host, till, _CHANGES, merged=True),
    "send-home": SendHomeSheet,
    "parked": lambda host, till: ParkedSheet(host, till, PARKED),
    "transfer": _transfer,
    "cart": lambda host, till: CartSheet(host, till, CART),
}


def open_over(make: Make) -> Callable[[Visit], None]:
    def act(visit: Visit) -> None:
        screen = cast(SellScreen, visit.window.frame.current)
        screen._show_sheet(make(screen.panel.window(), screen.till))

    return act
