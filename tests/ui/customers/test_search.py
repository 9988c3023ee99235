import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from associate_app.domain.scan.own import loyalty_card
from associate_app.ports import Line, LineDown, SyncStatus
from tests.buying import somebody
from tests.people import customer
from tests.shop import NOON, bring
from tests.ui.opened import ids, opened, settled, titles
from ui.screens.customers.lookup import question
from ui.screens.customers.screen import CustomersScreen

OFFLINE = SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True)
CARD = loyalty_card("C-70001")


@pytest.fixture
def screen(workspace, liis):
    made = CustomersScreen(workspace)
    yield made
    made.close()


async def search(screen, typed: str) -> None:
    screen.panel.search.field.setText(typed)
    await settled(screen)


async def test_central_is_asked_only_for_something_whole(qtbot, screen, line):
    await opened(qtbot, screen)
    button = screen.panel.search.not_here.button
    await search(screen, "nobody like that")
    assert button.isHidden() or not button.isVisible()
    await search(screen, "ida@example.com")
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    await settled(screen)
    assert line.asked == [("customer", {"email": "ida@example.com"})]
    assert "knows nobody" in screen.panel.search.not_here.line.text()


async def test_who_is_found_everywhere_appears_when_the_answer_arrives(qtbot, screen, store, line):
    line.known["customer", "ida@example.com"] = ("C-70001",)
    await opened(qtbot, screen)
    await search(screen, "ida@example.com")
    screen.model.ask_everywhere()
    await settled(screen)
    assert "on their way" in screen.panel.search.not_here.line.text()
    assert ("order", {"customer": "C-70001"}) in line.asked
    await bring(store, (somebody("C-70001", email="ida@example.com", store="riga-origo"),))
    await settled(screen)
    assert ids(screen.panel.search.found.list) == ["C-70001"]


async def test_offline_the_button_says_what_it_needs(qtbot, screen, line):
    line.become(OFFLINE)
    await opened(qtbot, screen)
    await search(screen, "ida@example.com")
    here = screen.panel.search.not_here
    assert not here.button.isEnabled()
    assert here.action.reason.text() == "Needs the line"


async def test_a_line_that_breaks_while_asking_is_no_error(qtbot, screen, line):
    await opened(qtbot, screen)
    await search(screen, "ida@example.com")
    line.status = OFFLINE
    screen.model.ask_everywhere()
    await settled(screen)
    assert "Try again" in screen.panel.search.not_here.line.text()
    assert screen.model.problem == ""


async def test_somebody_who_is_not_held_is_said_so(qtbot, screen, line):
    await opened(qtbot, screen, "C-70001")
    assert screen.panel.profile.not_here.title.text() == "C-70001 is not on this device"
    screen.panel.profile.not_here.button.click()
    await settled(screen)
    assert line.asked == [("customer", {"id": "C-70001"})]


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        (" Ida@Example.com ", {"email": "ida@example.com"}),
        ("+372 5555 0100", {"phone": "+37255550100"}),
        ("5555 0100", {"phone": "+37255550100"}),
        ("00372-5555-0100", {"phone": "+37255550100"}),
        ("+49 (0)30 901820", {"phone": "+4930901820"}),
        ("c-10012", {"id": "C-10012"}),
        (CARD.lower(), {"card": CARD}),
        (CARD[:-1] + ("0" if CARD[-1] != "0" else "1"), {}),
        ("ida@example", {}),
        ("555", {}),
        ("Ida", {}),
        ("Ida 5555 0100", {}),
    ],
)
def test_what_may_be_asked(typed, asked):
    assert question(typed, "EE") == asked


async def test_a_phone_is_asked_for_as_it_is_kept(qtbot, screen, line):
    await opened(qtbot, screen)
    await search(screen, "5555 0100")
    screen.model.ask_everywhere()
    await settled(screen)
    assert line.asked[0] == ("customer", {"phone": "+37255550100"})


async def test_a_card_that_nobody_was_given_is_asked_for_by_its_customer(qtbot, screen, line):
    await opened(qtbot, screen)
    await search(screen, CARD)
    screen.model.ask_everywhere()
    await settled(screen)
    assert line.asked == [("customer", {"card": CARD}), ("customer", {"id": "C-70001"})]


async def test_all_that_is_kept_of_them_comes_too_under_each_of_their_numbers(qtbot, screen, store, line):
    who = customer(merged_from=("C-60001",), store="riga-origo")
    line.known["customer", "C-70001"] = ("C-70001",)
    await bring(store, (who,))
    await opened(qtbot, screen, "C-70001")
    await settled(screen)
    for kind in ("order", "sale", "cart", "note", "interaction"):
        for id in ("C-60001", "C-70001"):
            assert (kind, {"customer": id}) in line.asked
    assert ("customer", {"id": "C-60001"}) in line.asked
    assert ("customer_summary", {"id": "C-60001"}) in line.asked
    before = len(line.asked)
    screen.open("")
    screen.open("C-70001")
    await settled(screen)
    assert len(line.asked) == before


async def test_those_of_this_store_are_here_whole(qtbot, screen, store, line):
    await bring(store, (somebody(),))
    await opened(qtbot, screen, "C-90001")
    assert line.asked == []


async def test_who_was_merged_brings_whom_they_are_now(qtbot, screen, store, line):
    line.known["customer", "C-60001"] = ("C-60001",)
    await bring(store, (customer("C-60001", merged_into="C-70001", store="riga-origo"),))
    await opened(qtbot, screen, "C-60001")
    screen.model.ask_everywhere()
    await settled(screen)
    assert ("customer", {"id": "C-70001"}) in line.asked


async def test_that_too_many_were_asked_for_today_is_said(qtbot, screen, line, monkeypatch):
    async def refuse(_kind: str, **_asked: str) -> tuple[str, ...]:
        raise LineDown("lookup.too_many")

    monkeypatch.setattr(line, "lookup", refuse)
    await opened(qtbot, screen)
    await search(screen, "ida@example.com")
    screen.model.ask_everywhere()
    await settled(screen)
    assert screen.panel.search.not_here.line.text().startswith("Too many customers")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("berzina", "Ilze Bērziņa"),
        ("Bērziņa", "Ilze Bērziņa"),
        ("ilz ber", "Ilze Bērziņa"),
        ("Петров", "Пётр Петров"),
        ("петров", "Пётр Петров"),
        ("Petrov", "Pjotr Petrov"),
        ("petróv", "Pjotr Petrov"),
    ],
)
async def test_a_name_finds_who_writes_it_so(qtbot, screen, store, typed, found):
    people = ("Ilze Bērziņa", "Пётр Петров", "Pjotr Petrov")
    await bring(
        store, [somebody(f"C-9100{at}", name=name, email="", phone="") for at, name in enumerate(people)]
    )
    await opened(qtbot, screen)
    await search(screen, typed)
    assert found in titles(screen.panel.search.found.list)
    assert len({"Пётр Петров", "Pjotr Petrov"} & set(titles(screen.panel.search.found.list))) <= 1


@pytest.mark.parametrize(
    "typed", ["5512 3456", "+372 5512-3456", "0037255123456", "3456", CARD, CARD.lower()]
)
async def test_a_phone_in_any_spelling_or_a_card_finds_its_owner(qtbot, screen, store, typed):
    await bring(store, (customer(phone="+37255123456", card=CARD),))
    await opened(qtbot, screen)
    await search(screen, typed)
    assert ids(screen.panel.search.found.list) == ["C-70001"]


async def test_who_was_found_is_opened(qtbot, screen, store):
    await bring(store, (customer(),))
    await opened(qtbot, screen)
    gone = QSignalSpy(screen.navigate)
    await search(screen, "berzina")
    screen.panel.search.found.list.choose("C-70001")
    assert gone.at(0) == ["customers/C-70001"]
