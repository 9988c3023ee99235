"""Where the walk goes: each scene is a route, and what is done there before it is looked at."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtWidgets import QScrollArea

from associate_app.ports import Line, SyncStatus
from tests.acquaintance import ILZE, KADRI
from tests.buying import COAT, SCARF
from tests.screens.drawn import DRAWN, EMPTY, LONG, PAID, WIDE, WRONG
from tests.screens.furnished import CUSTOMER, KNOWN_TWICE, ORDER, TWICE
from tests.screens.pay_sheets import pay_scenes, set_terminal
from tests.screens.sell_sheets import OVER_A_BASKET, open_over
from tests.screens.shapes import LAYOUTS
from tests.screens.visit import Visit
from tests.shop import NOON
from ui.control import keys
from ui.control.state import open_sheet
from ui.kit.sheet import Sheet
from ui.screens.customers.screen import CustomersScreen
from ui.screens.customers.sheets.consent import ConsentSheet
from ui.screens.customers.sheets.edit_sheet import EditSheet
from ui.screens.customers.sheets.merge_sheet import MergeSheet
from ui.screens.customers.sheets.note import NoteSheet
from ui.screens.customers.sheets.privacy_sheet import PrivacySheet
from ui.screens.customers.sheets.sheet import CustomerSheet
from ui.screens.sell.screen import SellScreen
from ui.screens.sell.sheets.add import AddSheet
from ui.words.bug import bug_words

Act = Callable[[Visit], Awaitable[None]]


async def _nothing(_visit: Visit) -> None: ...


@dataclass(frozen=True, slots=True)
class Scene:
    name: str
    route: str = ""  # empty where nobody is signed in
    act: Act = _nothing
    layouts: tuple[str, ...] = tuple(LAYOUTS)  # in which there is such a thing
    enrolled: bool = True


def _click(*names: str) -> Act:
    async def act(visit: Visit) -> None:
        for name in names:
            await visit.click(name)

    return act


def _scan(text: str) -> Act:
    async def act(visit: Visit) -> None:
        await visit.scan(text)

    return act


def _press(key: str) -> Act:
    async def act(visit: Visit) -> None:
        await keys.press(visit.window, key)
        await visit.rest()

    return act


def _type(text: str, *, into: str = "omnibox-field") -> Act:
    async def act(visit: Visit) -> None:
        await visit.type(text, into)

    return act


def _say(visit: Visit) -> None:
    visit.window.frame.toasts.say(bug_words(), lambda: None)


def _rename(visit: Visit) -> None:
    """As a manager would: others have no button for it."""
    visit.window.frame.current.main.rename.emit()  # type: ignore[attr-defined]


def _do(what: Callable[[Visit], None]) -> Act:
    async def act(visit: Visit) -> None:
        what(visit)
        await visit.rest()

    return act


def _put_aside(visit: Visit) -> None:
    cast(SellScreen, visit.window.frame.current).till.leave()


def _in_order(*acts: Act) -> Act:
    async def act(visit: Visit) -> None:
        for each in acts:
            await each(visit)

    return act


def _line(status: SyncStatus, then: Act = _nothing) -> Act:
    async def act(visit: Visit) -> None:
        visit.line.become(status)
        await visit.rest()
        await then(visit)

    return act


OFFLINE = SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True, last_contact=NOON)
REVOKED = SyncStatus(line=Line.REVOKED, since=NOON, loaded=True, last_contact=NOON)
LOADING = SyncStatus(line=Line.ONLINE, since=NOON, loading=1_234)
SENDING = SyncStatus(line=Line.ONLINE, since=NOON, sending=True, sent=2, to_send=5, loaded=True)


def _choose_first(visit: Visit) -> None:
    cast(SellScreen, visit.window.frame.current).till.select("1")


def _to_the_end(visit: Visit) -> None:
    """What the sheet scrolls is at its end."""
    for area in cast(Sheet, open_sheet(visit.window)).findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _sheet(sheet: type[CustomerSheet], then: Act = _nothing) -> Act:
    """Over the profile of somebody who has all of it."""

    def opened(visit: Visit) -> None:
        screen = cast(CustomersScreen, visit.window.frame.current)
        screen._show_sheet(sheet(screen.main.window(), visit.workspace, KNOWN_TWICE))

    return _in_order(_do(opened), then)


_APPROVAL = _in_order(
    _click("adjust-stock", "reason-found"),
    _type("9", into="counted"),
    _press("Tab"),
    _click("approver-staff-*"),
)
_COAT = f"product/{COAT}"
_KNOWN = "customers"
_SHEETS = ("narrow", "portrait")  # where the panel is a sheet

SCENES = (
    Scene("enrol", enrolled=False),
    Scene("enrol-refused", act=_click("enrol"), enrolled=False),
    Scene("sign-in"),
    Scene("sign-in-offline", act=_line(OFFLINE)),
    Scene("sign-in-wrong-pin", act=_click(*["pin-9"] * 4)),
    Scene("sign-in-someone-else", act=_click("someone-else")),
    Scene("sign-in-language", act=_click("language")),
    Scene("sign-in-loading", act=_line(LOADING)),
    Scene("sign-in-locked-out", act=_line(REVOKED)),
    Scene("sign-in-language", act=_click("language")),
    Scene("today", "today"),
    Scene("today-offline", "today", _line(OFFLINE)),
    Scene("today-details", "today", _click("details"), _SHEETS),
    Scene("toast", "today", _do(_say)),
    Scene("more", "today", _click("bar-more"), ("portrait",)),
    Scene("sell", "sell", _do(_put_aside)),
    Scene("sell-basket", f"sell/basket/{DRAWN}"),
    Scene("sell-offline", f"sell/basket/{DRAWN}", _line(OFFLINE)),
    Scene("sell-details", f"sell/basket/{DRAWN}", _click("foot-more"), _SHEETS),
    Scene("sell-menu", f"sell/basket/{DRAWN}", _click("basket-menu")),
    Scene("sell-customer", f"sell/basket/{DRAWN}", _press("F4")),
    Scene("sell-wrong", f"sell/basket/{WRONG}"),
    Scene("sell-wrong-details", f"sell/basket/{WRONG}", _click("foot-more"), _SHEETS),
    Scene("sell-long", f"sell/basket/{LONG}"),
    Scene("sell-paid", f"sell/basket/{PAID}"),
    Scene("sell-empty", f"sell/basket/{EMPTY}"),
    Scene("sell-wide", f"sell/basket/{WIDE}", _do(_choose_first), ("dense",)),
    *(
        Scene(f"sell-sheet-{name}", f"sell/basket/{DRAWN}", _do(open_over(make)))
        for name, make in OVER_A_BASKET.items()
    ),
    Scene(
        "sell-sheet-add-found",
        f"sell/basket/{DRAWN}",
        _in_order(_do(open_over(AddSheet)), _type("hella", into="add-search")),
    ),
    *(Scene(f"pay-{name}", f"sell/basket/{basket}", _do(act)) for name, basket, act in pay_scenes()),
    Scene("settings-terminal", "settings", _do(set_terminal)),
    Scene("customers", "customers"),
    Scene("customers-none", "customers", _type("qqqq", into="customer-search")),
    Scene("customer", f"customer/{CUSTOMER}"),
    Scene("customer-shown", f"customer/{CUSTOMER}", _click("show-contacts")),
    Scene("customer-known", f"customer/{ILZE}"),
    Scene("customer-known-details", f"customer/{ILZE}", _click("details"), _SHEETS),
    Scene("customer-known-shown", f"customer/{ILZE}", _click("show-contacts")),
    Scene("customer-known-facts", f"customer/{ILZE}", _click("all-facts")),
    Scene("customer-known-here", f"customer/{ILZE}", _click("arrival")),
    Scene("customer-known-filter", f"customer/{ILZE}", _click("story-filter")),
    Scene("customer-known-menu", f"customer/{ILZE}", _click("customer-menu")),
    Scene("customer-known-offline", f"customer/{ILZE}", _line(OFFLINE)),
    Scene("customer-without-cart-details", f"customer/{KADRI}", _click("details"), _SHEETS),
    Scene("customer-without-cart", f"customer/{KADRI}"),
    Scene("customer-create", "customers", _click("customer-new")),
    Scene(
        "customer-create-typed",
        "customers",
        _in_order(
            _type("zanna b", into="customer-search"),
            _click("customer-new"),
        ),
    ),
    Scene("customer-create-asked", "customers", _in_order(_click("customer-new"), _do(_to_the_end))),
    Scene("customer-edit", _KNOWN, _sheet(EditSheet)),
    Scene("customer-edit-day", _KNOWN, _sheet(EditSheet, _in_order(_do(_to_the_end), _click("date-other")))),
    Scene("customer-consents", _KNOWN, _sheet(ConsentSheet)),
    Scene("customer-consents-asked", _KNOWN, _sheet(ConsentSheet, _click("consent-ask-messages"))),
    Scene("customer-consents-withdrawn", _KNOWN, _sheet(ConsentSheet, _click("consent-ask-email"))),
    Scene("customer-notes", _KNOWN, _sheet(NoteSheet)),
    Scene("customer-merge", _KNOWN, _sheet(MergeSheet)),
    Scene("customer-merge-compared", _KNOWN, _sheet(MergeSheet, _click("this-is-C-80002"))),
    Scene("customer-privacy", _KNOWN, _sheet(PrivacySheet)),
    Scene("customer-privacy-approval", _KNOWN, _sheet(PrivacySheet, _click("approver-staff-*"))),
    Scene("pickups", "pickups"),
    Scene("pickups-sending", "pickups", _line(SENDING)),
    Scene("pickup-ready", "pickup/P-4817"),
    Scene("pickup-picking", "pickup/P-4826"),
    Scene("pickup-new", "pickup/P-4833"),
    Scene("hand-over", "pickup/P-4817", _click("hand-over-open")),
    Scene("hand-over-else", "pickup/P-4817", _click("hand-over-open", "photo-id-someone-else")),
    Scene("camera", "pickups", _click("omnibox-camera")),
    Scene("returns", "returns"),
    Scene("returns-none", "returns", _type("qqqq", into="order-search")),
    Scene("order", f"order/{ORDER}"),
    Scene("order-unknown", "order/O-1"),
    Scene("stock", "stock"),
    Scene("stock-none", "stock", _type("qqqq", into="stock-filter")),
    Scene("stock-category", "stock", _click("stock-category")),
    Scene("product", _COAT),
    Scene("product-offline", _COAT, _line(OFFLINE)),
    Scene("product-places", _COAT, _click("other-places"), _SHEETS),
    Scene("product-reserved", f"product/{SCARF}"),
    Scene("adjust", _COAT, _click("adjust-stock")),
    Scene(
        "adjust-approval",
        _COAT,
        _APPROVAL,
    ),
    Scene("tasks", "tasks"),
    Scene("reports", "reports"),
    Scene("sync", "sync"),
    Scene("sync-offline", "sync", _line(OFFLINE)),
    Scene("rename", "sync", _do(_rename)),
    Scene("attention", f"attention/{TWICE}"),
    Scene("help", "help"),
    Scene("licence", "help/Inter"),
    Scene("settings", "settings"),
    Scene("scanner", "scanner"),
    Scene("scanner-read", "scanner", _scan("4006381333931")),
    Scene("account", "pickups", _click("account")),
    Scene("omnibox-recent", "pickups", _click("omnibox-field")),
    Scene("omnibox-found", "pickups", _type("coat")),
    Scene("omnibox-missing", "pickups", _scan("4006381333931")),
    Scene("inbox", "pickups", _click("inbox")),
)
