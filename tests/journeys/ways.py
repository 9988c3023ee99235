"""What the tour shows of looks and hands: languages, shapes, links, search, scanner, undo, lock."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.journeys.processes import App

if TYPE_CHECKING:
    from tests.journeys.tour import Tour

DMITRI, DMITRIS_PIN = "staff-107", "2580"
_HEADING = 8  # texts of a page that is still empty, at most
TALL, WIDE, DENSE = (800, 1280), (1280, 800), (1920, 1080)


def greet(tour: "Tour") -> None:
    """Nobody has worked here yet: the store is in Estonia."""
    with tour.step("sign-in speaks another language at once", tour.tablet, tour.till):
        for app in (tour.tablet, tour.till):
            app.until("in Estonian", lambda state: "Kes töötab?" in state["screen"])
            app.do("click", target="language")
            app.until("the languages", lambda state: "Русский" in state["sheet"])
            app.do("click", target="language-en")
            app.until("in English", lambda state: "Who is working?" in state["screen"] and not state["sheet"])


def as_one_likes(tour: "Tour") -> None:
    tablet = tour.tablet
    with tour.step("the language changes while one works", tablet):
        tablet.do("open", route="settings")
        tablet.do("click", target="language-ru")
        tablet.until("in Russian", lambda state: "Настройки" in state["screen"])
    with tour.step("large text, dark, for the left hand", tablet):
        for target, look in (
            ("language-en", {"language": "en"}),
            ("scale-130", {"scale": 1.3}),
            ("theme-dark", {"theme": "dark"}),
            ("left-handed", {"left_handed": True}),
        ):
            _choose(tablet, target, look)
        tablet.do("open", route="pickup/P-4826")
        tablet.until("the pickup", lambda state: any("P-4826" in each for each in state["context"]))
    with tour.step("the tablet is turned", tablet):
        tablet.do("resize", width=TALL[0], height=TALL[1])
        state = tablet.until("upright", lambda state: state["layout"] == "portrait")
        assert state["route"] == "pickups/P-4826", state["route"]
        assert any("P-4826" in each for each in state["context"]), state["context"]
    with tour.step("and back again", tablet):
        tablet.do("resize", width=WIDE[0], height=WIDE[1])
        tablet.do("open", route="settings")
        for target, look in (
            ("scale-100", {"scale": 1.0}),
            ("theme-light", {"theme": "light"}),
            ("left-handed", {"left_handed": False}),
        ):
            _choose(tablet, target, look)
    tour.done += 8
    with tour.step("a counter with pointer and keyboard", tour.till):
        tour.till.do("open", route="settings")
        tour.till.do("click", target="density-dense")
        tour.till.do("resize", width=DENSE[0], height=DENSE[1])
        tour.till.until("dense", lambda state: state["layout"] == "dense")
        tour.till.do("open", route="pickups")


def by_hand(tour: "Tour", coat: str, digits: str, picture: Callable[[Path], Path]) -> None:
    """`digits` of the barcode of the SKU `coat`; `picture` draws it into a file."""
    tablet = tour.tablet
    with tour.step("a word that is misspelt is found, and the keyboard opens it", tablet) as step:
        tablet.do("open", route="today")
        tablet.do("type", target="omnibox-field", text="Hela wol coat")
        state = tablet.until("found", lambda state: any("Hella" in each for each in state["suggestions"]))
        step.facts["found"] = state["suggestions"][:3]
    with tour.step("opened", tablet):
        tablet.do("key", key="Down")
        tablet.do("key", key="Enter")
        tablet.until("the card", lambda state: state["route"].startswith("stock/MH-20418"))
    with tour.step("the scanner is looked at", tablet) as step:
        tablet.do("open", route="scanner")
        tablet.do("scan", text=digits)
        state = tablet.until("seen", lambda state: any("EAN-13" in each for each in state["screen"]))
        step.facts["verdict"] = state["screen"][:12]
    with tour.step("a picture is dropped", tablet):
        tablet.do("open", route="today")
        tablet.do("drop", path=str(picture(tour.folder / "dropped.png")))
        tablet.until("the card", lambda state: state["route"] == f"stock/{coat}")


def off_the_line(tour: "Tour", coat: str, sign_in: Callable[[App, str, str], None], liis: str) -> None:
    tablet = tour.tablet
    with tour.step("put aside and taken back, offline", tablet) as step:
        tablet.do("open", route=f"product/{coat}")
        tablet.do("click", target="reserve")
        tablet.until("put aside", lambda state: state["toast"] == "One piece is put aside.")
        tablet.picture(f"{tour.steps:02d}-put-aside-offline")
        tablet.do("key", key="Ctrl+Z")
        state = tablet.until("taken back", lambda state: "free again" in state["toast"])
        step.facts["outbox"] = state["outbox"]
        tour.done += 2
    with tour.step("somebody else works here, in Russian", tablet):
        tablet.do("click", target="account")
        tablet.do("click", target="switch")
        tablet.until("locked", lambda state: state["locked"] and "Who is working?" in state["screen"])
        sign_in(tablet, DMITRI, DMITRIS_PIN)
        tablet.until("in Russian", lambda state: state["look"]["language"] == "ru" and _today(state))
    with tour.step("locked, and back where one was", tablet):
        tablet.do("click", target="account")
        tablet.do("click", target="lock")
        sign_in(tablet, liis, "2580")
        tablet.until("the coat", lambda state: state["route"] == f"stock/{coat}" and _english(state))


def by_link(tour: "Tour", pickup: str, sign_in: Callable[[App, str, str], None], liis: str) -> None:
    with tour.step("a link opens its page, offline", tour.tablet):
        tour.tablet.quit()
        tour.tablet.start("--open", f"associate://pickup/{pickup}")
        sign_in(tour.tablet, liis, "2580")
        tour.tablet.until(
            "the pickup",
            lambda state: (
                state["route"] == f"pickups/{pickup}" and any(pickup in each for each in state["context"])
            ),
        )


def _choose(app: App, target: str, look: dict[str, Any]) -> None:
    app.until("settings", lambda state: state["route"] == "settings")
    app.do("click", target=target)
    app.until(f"{target} in force", lambda state: look.items() <= state["look"].items())


def _today(state: dict[str, Any]) -> bool:
    """With what there is to do, and not only its heading."""
    return bool(state["route"] == "today" and len(state["screen"]) > _HEADING)


def _english(state: dict[str, Any]) -> bool:
    return bool(state["look"]["language"] == "en")
