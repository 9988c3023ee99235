"""Where the walk goes: each scene is a route, and what is done there before it is looked at."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from associate_app.ports import Line, SyncStatus
from tests.screens.furnished import CART, CUSTOMER, ORDER, TWICE
from tests.screens.visit import Visit
from tests.shop import NOON

Act = Callable[[Visit], Awaitable[None]]


async def _nothing(_visit: Visit) -> None: ...


@dataclass(frozen=True, slots=True)
class Scene:
    name: str
    route: str = ""  # empty where nobody is signed in
    act: Act = _nothing


def _click(*names: str) -> Act:
    async def act(visit: Visit) -> None:
        for name in names:
            await visit.click(name)

    return act


def _scan(text: str) -> Act:
    async def act(visit: Visit) -> None:
        await visit.scan(text)

    return act


def _type(text: str, *, into: str = "omnibox-field") -> Act:
    async def act(visit: Visit) -> None:
        await visit.type(text, into)

    return act


def _line(status: SyncStatus, then: Act = _nothing) -> Act:
    async def act(visit: Visit) -> None:
        visit.line.become(status)
        await visit.rest()
        await then(visit)

    return act


OFFLINE = SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True, last_contact=NOON)
SENDING = SyncStatus(line=Line.ONLINE, since=NOON, sending=True, sent=2, to_send=5, loaded=True)

SCENES = (
    Scene("sign-in"),
    Scene("sign-in-language", act=_click("language")),
    Scene("today", "today"),
    Scene("today-offline", "today", _line(OFFLINE)),
    Scene("sell", "sell"),
    Scene("cart", f"sell/{CART}"),
    Scene("customers", "customers"),
    Scene("customer", f"customer/{CUSTOMER}"),
    Scene("customer-shown", f"customer/{CUSTOMER}", _click("show-contacts")),
    Scene("pickups", "pickups"),
    Scene("pickups-sending", "pickups", _line(SENDING)),
    Scene("pickup-ready", "pickup/P-4817"),
    Scene("pickup-picking", "pickup/P-4826"),
    Scene("pickup-new", "pickup/P-4833"),
    Scene("hand-over", "pickup/P-4817", _click("hand-over-open")),
    Scene("returns", "returns"),
    Scene("order", f"order/{ORDER}"),
    Scene("order-unknown", "order/O-1"),
    Scene("stock", "stock"),
    Scene("stock-none", "stock", _type("qqqq", into="stock-filter")),
    Scene("product", "product/MH-20418-INK-M"),
    Scene("product-offline", "product/MH-20418-INK-M", _line(OFFLINE)),
    Scene("adjust", "product/MH-20418-INK-M", _click("adjust-stock")),
    Scene("tasks", "tasks"),
    Scene("reports", "reports"),
    Scene("sync", "sync"),
    Scene("sync-offline", "sync", _line(OFFLINE)),
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
