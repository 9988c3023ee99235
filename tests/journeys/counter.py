"""What the tour shows at the counter: a customer, her cart, one plan, several payments, one lost answer."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import zxingcpp
from PIL import Image

from associate_app.devices.terminal.simulator import LOST, Journal
from tests.journeys.processes import App, Failed

if TYPE_CHECKING:
    from tests.journeys.tour import Tour

ILZE, TYPED = "C-10084", "ilze berz"
GOODS = ("Hella wool wrap coat", "Cloudberry glow serum", "Siri slip dress")
ADDED = "Oat night balm"
EXPIRED = "AUTUMN15"


def serve(tour: "Tour", balm: str, serum: str) -> None:
    """`balm` and `serum`: digits of their barcodes. The line is up, and the outbox empty."""
    before = tour.central.check()["entries"]
    with _terminal(tour.folder / "terminal.jsonl") as (port, journal):
        with tour.step("a card terminal is connected", tour.tablet):
            _connect(tour.tablet, port)
        _find(tour)
        _hand_over_the_cart(tour, balm)
        _sell_from_every_shelf(tour, journal)
        _lose_an_answer(tour, journal, serum)
        _refuse_a_coupon(tour, serum)
    tour.tablet.until("all sent", lambda state: state["online"] and not state["outbox"])
    tour.done += tour.central.check()["entries"] - before


def _find(tour: "Tour") -> None:
    tablet = tour.tablet
    with tour.step("a customer is found by a part of her name, without its marks", tablet) as step:
        tablet.do("open", route="customers")
        tablet.do("type", target="customer-search", text=TYPED)
        state = tablet.until("found", lambda state: any("Ilze Bērziņa" in each for each in state["screen"]))
        step.facts["found"] = next(each for each in state["screen"] if "Bērziņa" in each)
    with tour.step("her cart of this morning", tablet) as step:
        tablet.do("click", target="customers", row=0)
        state = tablet.until(
            "she", lambda state: state["route"] == f"customers/{ILZE}" and _has(state, *GOODS)
        )
        step.facts["cart"] = state["context"]


def _hand_over_the_cart(tour: "Tour", balm: str) -> None:
    tablet = tour.tablet
    with tour.step("the online cart is continued in the store", tablet):
        _continue(tablet)
    with tour.step("and changed", tablet):
        tablet.do("scan", text=balm)
        tablet.until("four items", lambda state: any(each.startswith("4 items") for each in state["screen"]))
    with tour.step("and sent home by a code", tablet) as step:
        tablet.do("click", target="basket-menu")
        tablet.do("click", target="send-home")
        tablet.do("click", target="send-home-confirm")
        state = tablet.until("a link", lambda state: any("://" in each for each in state["sheet"]))
        link = next(each for each in state["sheet"] if "://" in each)
        assert link in _codes_on(tablet, tour.folder / "home.png"), link
        page = _page(link)
        assert all(each in page for each in (*GOODS, ADDED)), page
        tablet.do("click", target="send-home-confirm")
        step.facts["link"] = link
    with tour.step("continued again, the web waits", tablet) as step:
        tablet.do("open", route=f"customer/{ILZE}")
        tablet.until("her cart", lambda state: _has(state, *GOODS))
        _continue(tablet)
        page = _page(link)
        assert "in the store" in page, page
        step.facts["web"] = re.sub(r"(<style.*?</style>|<[^>]+>|\s)+", " ", page, flags=re.DOTALL).strip()[
            :300
        ]


def _sell_from_every_shelf(tour: "Tour", journal: Path) -> None:
    tablet = tour.tablet
    with tour.step("one plan: some now, some by parcel", tablet) as step:
        state = tablet.until("planned", lambda state: _has(state, "Take now", "Ship"))
        step.facts["plan"] = state["screen"][state["screen"].index("One plan") :]
    with tour.step("paid in two parts, cash and card", tablet) as step:
        due = _split(tablet, "cash", part="100")
        tablet.do("click", target="cash-confirm")
        tablet.until("the rest", lambda state: not state["sheet"] and _has(state, "Still to pay"))
        tablet.do("click", target="pay-card")
        state = tablet.until("sold", _is_sold)
        step.facts["due"], step.facts["done"] = due, state["sheet"]
        assert Journal(journal).charged() == due - 100_00
    with tour.step("another device checks the receipt by its code", tablet, tour.till) as step:
        [code] = [each for each in _codes_on(tablet, tour.folder / "sold.png") if "://" not in each]
        tour.till.do("scan", text=code)
        state = tour.till.until(
            "the receipt", lambda state: "/receipt/" in state["route"] and bool(state["sheet"])
        )
        step.facts["characters"], step.facts["receipt"] = len(code), state["sheet"][:12]
        tour.till.do("key", key="Esc")
        tour.till.until("closed", lambda state: not state["sheet"])
        tablet.do("click", target="new-sale")


def _lose_an_answer(tour: "Tour", journal: Path, serum: str) -> None:
    tablet, before = tour.tablet, Journal(journal).charged()
    part = 10_00 + LOST
    with tour.step("the terminal approves and its answer is lost: not known, said so", tablet) as step:
        tablet.do("scan", text=serum)
        _split(tablet, "card", part=f"{part / 100:.2f}")
        tablet.do("click", target="card-confirm")
        state = tablet.until("not known", lambda state: _has(state, "It is not known whether"))
        step.facts["words"] = state["sheet"]
        assert Journal(journal).charged() == before + part
    with tour.step("asked again: paid, and charged once", tablet) as step:
        tablet.do("click", target="card-confirm")
        tablet.until("known", lambda state: not state["sheet"] and _has(state, "Still to pay"))
        assert Journal(journal).charged() == before + part
        tablet.do("click", target="pay-cash")
        tablet.do("click", target="cash-confirm")
        step.facts["done"] = tablet.until("sold", _is_sold)["sheet"]
        tablet.do("click", target="new-sale")


def _refuse_a_coupon(tour: "Tour", serum: str) -> None:
    tablet = tour.tablet
    with tour.step("a coupon that has expired is refused in words", tablet) as step:
        tablet.do("scan", text=serum)
        tablet.do("click", target="add-coupon")
        tablet.do("type", target="coupon-code", text=EXPIRED)
        tablet.do("click", target="coupon-add")
        state = tablet.until("told", lambda state: _has(state, "This coupon has expired."))
        step.facts["words"] = state["sheet"]
        tablet.do("key", key="Esc")
        tablet.until("the basket is there", lambda state: not state["sheet"] and _has(state, GOODS[1]))


def _continue(app: App) -> None:
    """The goods are in the basket; what has changed since is kept as it is now."""
    app.do("click", target="continue-in-store")
    state = app.until(
        "in the basket",
        lambda state: state["route"].startswith("sell") and (bool(state["sheet"]) or _has(state, *GOODS)),
    )
    if state["sheet"]:
        app.do("click", target="changes-keep-all")
    app.until("its lines", lambda state: not state["sheet"] and _has(state, *GOODS))


def _split(app: App, way: str, part: str) -> int:
    """Opens the payment of a part; returns what is due in all, in cents."""
    app.until("priced", lambda state: any(each.startswith("€") for each in state["context"]))
    app.do("click", target="pay-split")
    state = app.until("the sheet", lambda state: any("to pay" in each for each in state["sheet"]))
    due = next(each for each in state["sheet"] if each.endswith("to pay"))
    app.do("type", target="split-amount", text=part)
    app.do("click", target=f"split-{way}")
    app.until("its sheet", lambda state: bool(state["sheet"]) and "Even parts" not in state["sheet"])
    return int(re.sub(r"\D", "", due))


def _is_sold(state: dict[str, Any]) -> bool:
    return any(re.match(r"Receipt R-", each) for each in state["sheet"])


def _has(state: dict[str, Any], *words: str) -> bool:
    shown = [*state["screen"], *state["context"], *state["sheet"]]
    return all(any(each in text for text in shown) for each in words)


def _connect(app: App, port: int) -> None:
    app.do("open", route="settings")
    app.do("click", target="terminal-listens")
    app.do("type", target="terminal-address", text=f"127.0.0.1:{port}")
    app.do("click", target="terminal-test")
    app.until("it answers", lambda state: _has(state, "The terminal answers."))


def _codes_on(app: App, path: Path) -> list[str]:
    app.do("screenshot", path=str(path))
    with Image.open(path) as picture:
        return [found.text for found in zxingcpp.read_barcodes(picture)]


def _page(link: str) -> str:
    return httpx.get(link, timeout=10).raise_for_status().text


@contextmanager
def _terminal(journal: Path) -> Iterator[tuple[int, Path]]:
    """A process of its own; its port and what it remembers."""
    command = [sys.executable, "-m", "associate_app", "terminal", str(journal)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            line = process.stdout.readline() if process.stdout else ""
            if not line.strip():
                raise Failed("the terminal did not start")
            yield int(line), journal
        finally:
            process.terminate()
