"""The tour: one store, two devices and a line that comes and goes. `python -m tests.journeys.tour`

Drives the real app through its control socket, with central and PostgreSQL as real processes. Prints one
JSON line a step and leaves a picture of each in `build/tour/`.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

import zxingcpp
from PIL import Image

from associate_app.domain.gtin import shown
from associate_app.domain.pickup import Pickup
from associate_app.domain.scan import parse
from associate_app.ports import SystemClock
from central.demo import SIZES, documents
from central.demo.catalogue import Product, products, sku, variants
from central.demo.scene import Scene
from tests.journeys import counter, ways
from tests.journeys.processes import App, Central, Failed

STORE, SEED = "tallinn-viru", 1
LIIS, KATARZYNA, PIN = "staff-101", "staff-102", "2580"
PICKED, CONTESTED = "P-4833", "P-4817"  # one that is new, one that is ready
COAT = sku("MH-20418", "ink", "M")
BALM = sku("TS-20501", "snow", "50 ml")
SERUM = sku("TS-20502", "cloud", "30 ml")
ELSEWHERE = [rf"{place}: \d+, as of \d\d:\d\d" for place in ("Tartu Kvartal", "Rīga Origo", "Rīga", "Łódź")]
"""Each number of the coat's elsewhere with its age."""
PICTURES = Path("build/tour")
"""Where the pictures go, from the project's folder."""


@dataclass
class Step:
    """One line of the report; what a step adds to `facts` is printed with it."""

    facts: dict[str, Any]


class Tour:
    def __init__(self, folder: Path, pictures: Path) -> None:
        self.central = Central(folder / "central")
        self.tablet = App(folder / "tablet", pictures)
        self.till = App(folder / "till", pictures)
        self.folder = folder
        self.steps = self.failed = 0
        self.done = 0  # entries of the ledger that the ways of using the app have made

    @contextmanager
    def step(self, name: str, *apps: App) -> Iterator[Step]:
        """Times it, reports it and takes a picture of every app in it, also when it failed."""
        self.steps += 1
        step, start, error = Step({}), time.perf_counter(), ""
        try:
            yield step
        except (Failed, AssertionError, OSError, KeyError, subprocess.SubprocessError) as failure:
            error = f"{type(failure).__name__}: {failure}"
            self.failed += 1
            raise
        finally:
            took = round((time.perf_counter() - start) * 1000, 1)
            slug = "-".join(name.lower().replace(",", "").split())
            for number, app in enumerate(apps):
                which = f"-{number + 1}" if len(apps) > 1 else ""
                _picture(app, f"{self.steps:02d}-{slug}{which}")
            report = {"step": self.steps, "name": name, "ms": took, "ok": not error, **step.facts}
            print(json.dumps(report | ({"error": error} if error else {}), ensure_ascii=False), flush=True)

    def run(self) -> None:
        self.start()
        self.look_up_products()
        self.cut_the_line()
        self.hand_over_offline()
        self.kill_and_come_back()
        ways.as_one_likes(self)
        ways.by_hand(self, COAT, ean(COAT), lambda path: barcode(ean(COAT), path))
        counter.serve(self, ean(BALM), ean(SERUM))
        self.cut_again()
        ways.off_the_line(self, COAT, sign_in, LIIS)
        ways.by_link(self, CONTESTED, sign_in, LIIS)
        self.both_hand_over()
        self.settle()

    def start(self) -> None:
        with self.step("central up") as step:
            step.facts["url"] = self.central.start()["url"]
        with self.step("two devices enrolled"):
            for app, name in ((self.tablet, "Tablet 4"), (self.till, "Till 2")):
                app.enrol(self.central.url, self.central.enrolment_code(STORE), name)
        with self.step("first load", self.tablet, self.till):
            for app in (self.tablet, self.till):
                app.start()
            for app in (self.tablet, self.till):
                app.until("loaded", lambda state: state["loaded"] and state["locked"])
        ways.greet(self)
        with self.step("wrong PIN is refused", self.tablet):
            self.tablet.do("click", target=f"person-{LIIS}")
            self.tablet.do("type", text="0000")
            self.tablet.until("told so", lambda state: any("not right" in each for each in state["screen"]))
            assert self.tablet.state()["locked"]
        with self.step("sign-in by PIN", self.tablet, self.till):
            sign_in(self.tablet, LIIS, PIN)
            sign_in(self.till, KATARZYNA, PIN)

    def look_up_products(self) -> None:
        with self.step("scan a product", self.tablet) as step:
            step.facts["scanned"] = ean(COAT)
            state = scan_product(self.tablet, COAT)
            _shows(state["context"], "Here, Tallinn Viru", "Womenswear, rail 3", *ELSEWHERE)
            step.facts["card"] = state["context"][:24]
        with self.step("scan a barcode in a picture") as step:
            picture = barcode(ean(COAT), self.folder / "coat.png")
            done = subprocess.run(
                [sys.executable, "-m", "associate_app", "scan", str(picture)], capture_output=True, text=True
            )
            [read] = json.loads(done.stdout)["codes"]
            assert parse(read["text"]).value == read["value"] == gtin(COAT)
            step.facts["read"] = read["text"]
        with self.step("wrong check digit is told", self.tablet):
            wrong = ean(COAT)[:-1] + str((int(ean(COAT)[-1]) + 1) % 10)
            self.tablet.do("scan", text=wrong)
            self.tablet.until("told", lambda state: state["omnibox"]["state"] == "missing")
        with self.step("ten scans in a row, the last one shows", self.tablet) as step:
            several = [variant for product in known_products() for variant in variants(product)][:9]
            for variant in several:
                self.tablet.do("scan", text=shown(variant.gtin))
            scan_product(self.tablet, BALM)
            step.facts["scans"] = len(several) + 1

    def cut_the_line(self) -> None:
        with self.step("line cut", self.tablet, self.till):
            self.central.stop()
            for app in (self.tablet, self.till):
                app.until("offline", lambda state: state["horizon"] == "offline")
        with self.step("scan again, offline", self.tablet) as step:
            state = scan_product(self.tablet, COAT)
            _shows(state["context"], "Here, Tallinn Viru", "Womenswear, rail 3", *ELSEWHERE)
            scan_product(self.tablet, BALM)
            step.facts["pill"] = state["pill"]

    def hand_over_offline(self) -> None:
        tablet, pickup = self.tablet, demo_pickup(PICKED)
        pieces = [line.sku for line in pickup.lines for _ in range(line.pieces)]
        with self.step("pickup opened by its number", tablet):
            tablet.do("scan", text=PICKED)
            tablet.until("its panel", lambda state: any(PICKED in each for each in state["context"]))
        with self.step("picking started", tablet):
            tablet.do("click", target="start-picking")
            tablet.until("the pick list", lambda state: "Scan to verify" in state["context"])
        with self.step("a wrong piece is told", tablet):
            tablet.do("scan", text=ean(COAT))
            tablet.until("told", lambda state: any("not in this pickup" in each for each in state["context"]))
        with self.step("every piece verified", tablet) as step:
            for number, piece in enumerate(pieces, 1):
                tablet.do("scan", text=ean(piece))
                tablet.until("counted", partial(_says, words=f"{number} of {len(pieces)}"))
            step.facts["pieces"] = len(pieces)
        with self.step("marked ready", tablet):
            tablet.do("click", target="shelf-A-1")
            tablet.do("click", target="mark-ready")
            tablet.until("ready", lambda state: any("Hand over" in each for each in state["context"]))
        with self.step("code fits", tablet):
            open_hand_over(tablet, PICKED, pickup.code)
        with self.step("handed over by code, offline", tablet) as step:
            confirm_hand_over(tablet)
            state = tablet.until(
                "saved here", lambda state: "Offline" in state["pill"] and state["outbox"] == self.waiting
            )
            step.facts["pill"] = state["pill"]

    @property
    def waiting(self) -> int:
        """Start, each piece, ready, handed over."""
        return demo_pickup(PICKED).pieces + 3

    def kill_and_come_back(self) -> None:
        with self.step("killed and started again", self.tablet) as step:
            self.tablet.kill()
            self.tablet.start()
            sign_in(self.tablet, LIIS, PIN)
            state = self.tablet.until("still pending", lambda state: state["outbox"] == self.waiting)
            self.tablet.do("open", route=f"pickup/{PICKED}")
            self.tablet.until("shown as handed over", lambda state: _handed_over(state, PICKED))
            step.facts["pill"] = state["pill"]
        with self.step("what waits, in the order it was done", self.tablet) as step:
            self.tablet.do("open", route="sync")
            state = self.tablet.until("outbox", lambda state: any(PICKED in each for each in state["screen"]))
            done = [each.split(",")[0] for each in state["screen"] if f", {PICKED}" in each]
            pieces = demo_pickup(PICKED).pieces
            assert done == ["Picking started", *["Piece picked"] * pieces, "Made ready", "Handed over"], done
            step.facts["outbox"] = done
        with self.step("central back, outbox empties", self.tablet):
            self.till.do("open", route=f"pickup/{PICKED}")
            self.central.start()
            self.tablet.until("all saved", lambda state: state["online"] and state["outbox"] == 0)
        with self.step("the other device shows it without being asked", self.till):
            self.till.until("handed over", lambda state: _handed_over(state, PICKED))

    def cut_again(self) -> None:
        with self.step("line cut again", self.tablet, self.till):
            self.central.stop()
            for app in (self.tablet, self.till):
                app.until("offline", lambda state: state["horizon"] == "offline")

    def both_hand_over(self) -> None:
        code = demo_pickup(CONTESTED).code
        with self.step("both hand over the same pickup", self.tablet, self.till):
            for app in (self.tablet, self.till):
                open_hand_over(app, CONTESTED, code)
                confirm_hand_over(app)
        with self.step("central back, the contradiction is raised on both", self.tablet, self.till) as step:
            self.central.start()
            for app in (self.tablet, self.till):
                app.until("needs you", lambda state: state["outbox"] == 0 and state["attention"] >= 1)
                step.facts["words"] = contradiction(app)["context"]

    def settle(self) -> None:
        with self.step("chosen on one, settled on both", self.tablet, self.till) as step:
            contradiction(self.tablet)
            self.tablet.do("click", target="choice-goods_left_once")
            self.tablet.do("click", target="attention-choose")
            for app in (self.tablet, self.till):
                state = app.until("settled", lambda state: not state["attention"] and not state["outbox"])
            step.facts["pill"] = state["pill"]
        with self.step("ledger complete", self.tablet, self.till) as step:
            for app in (self.tablet, self.till):
                app.do("open", route="sync")
            for name, app in (("Tablet 4", self.tablet), ("Till 2", self.till)):
                state = app.until("received", lambda state: _received(state) is not None)
                step.facts[name] = _received(state)
            step.facts["central"] = found = self.central.check()
            # Start, pieces, ready and handed over; one handover each; one choice; central enrolled both;
            # and what was chosen, put aside and taken back on the way.
            assert found["entries"] == self.waiting + 1 + 1 + 1 + 2 + self.done, found
        with self.step("closed, and nothing failed in any log"):
            for app in (self.tablet, self.till):
                app.quit()
            self.central.stop()
            for process in (self.tablet, self.till, self.central):
                if process.faults():
                    raise Failed("\n".join(process.faults()))

    def stop(self) -> None:
        """Nothing stays behind, however the tour ended."""
        self.tablet.kill()
        self.till.kill()
        self.central.stop()


def sign_in(app: App, staff: str, pin: str) -> None:
    app.until("the staff", lambda state: state["locked"] and state["loaded"])
    app.do("click", target=f"person-{staff}")
    app.do("type", text=pin)
    app.until("signed in", lambda state: not state["locked"])


def scan_product(app: App, id: str) -> dict[str, Any]:
    app.do("scan", text=ean(id))
    return app.until(
        f"the card of {id}",
        lambda state: state["route"] == f"stock/{id}" and ean(id) in map(_digits, state["context"]),
    )


def open_hand_over(app: App, pickup: str, code: str) -> None:
    """The sheet, with the customer's code and all it asks for, ready to be confirmed."""
    app.do("open", route=f"pickup/{pickup}")
    app.until("its panel", lambda state: any(pickup in each for each in state["context"]))
    app.do("click", target="hand-over-open")
    app.until("the sheet", lambda state: bool(state["sheet"]))
    app.do("type", target="code-boxes", text=code)
    sheet = app.until("the code fits", lambda state: any("Matches" in each for each in state["sheet"]))[
        "sheet"
    ]
    if any("Photo ID" in each for each in sheet):
        app.do("click", target="photo-id-name-matches")


def confirm_hand_over(app: App) -> None:
    app.do("click", target="hand-over-confirm")
    app.until("handed over", lambda state: not state["sheet"])


def contradiction(app: App) -> dict[str, Any]:
    """Opens the one thing that needs a choice; returns the state that shows it in words."""
    [raised] = app.state()["attention_ids"]
    app.do("open", route=f"sync/{raised}")
    return app.until("words", lambda state: any("handed over twice" in each for each in state["context"]))


@cache
def known_products() -> list[Product]:
    return list(products(Scene(SIZES["S"], SEED, SystemClock().now())))


@cache
def demo_pickup(id: str) -> Pickup:
    """As the demo made it, with the code that its customer was sent."""
    made = documents(SIZES["S"], SEED, SystemClock().now())
    return next(each for each in made if isinstance(each, Pickup) and each.id == id)


def gtin(id: str) -> str:
    return next(each.gtin for product in known_products() for each in variants(product) if each.id == id)


def ean(id: str) -> str:
    return shown(gtin(id))


def barcode(text: str, path: Path) -> Path:
    drawn = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.EAN13)
    Image.fromarray(zxingcpp.write_barcode_to_image(drawn, scale=4)).save(path)
    return path


def _says(state: dict[str, Any], words: str) -> bool:
    return words in state["context"]


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _shows(texts: list[str], *patterns: str) -> None:
    missing = [each for each in patterns if not any(re.search(each, text) for text in texts)]
    if missing:
        raise Failed(f"{missing} not in {texts}")


def _handed_over(state: dict[str, Any], pickup: str) -> bool:
    return any(pickup in each for each in state["context"]) and any(
        "anded over" in each for each in state["context"]
    )


def _received(state: dict[str, Any]) -> str | None:
    """ "n of n received", once the two numbers are one."""
    texts: list[str] = state["screen"]
    for text in texts:
        words = text.split()
        if text.endswith("received") and len(words) == 4 and words[0] == words[2]:
            return text
    return None


def _picture(app: App, name: str) -> None:
    try:
        app.picture(name)
    except (Failed, OSError, AssertionError) as missed:
        print(json.dumps({"picture": name, "missed": str(missed)}), flush=True)


def main() -> int:
    """Runs every step; returns the exit code."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="associate-tour-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o711)  # PostgreSQL runs as another user when we are root
        tour = Tour(Path(folder), PICTURES.absolute())
        try:
            tour.run()
        except (Failed, AssertionError, OSError, KeyError, subprocess.SubprocessError):
            pass  # reported by its step
        finally:
            tour.stop()
    print(json.dumps({"steps": tour.steps, "failed": tour.failed}))
    return 1 if tour.failed else 0


if __name__ == "__main__":
    sys.exit(main())
