import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from associate_app.domain.scan import parse
from associate_app.domain.staff import Staff
from associate_app.domain.time import HOUR, later
from associate_app.ports import EnrolmentRefused, Line, LineDown, SyncStatus
from associate_app.store import Store, open_store
from tests.shop import KEY, NOON, FakeLine, FixedClock, bring, identity, own_device, tallinn
from ui.kit.card import CardButton
from ui.screens.sign_in.panel import SignInPanel
from ui.screens.sign_in.people import PeopleSheet, plain
from ui.screens.sign_in.view_model import SignInViewModel, Stage
from ui.shell.line import LineViewModel
from ui.workspace import ChangeSignals, Workspace

LIIS, PIRET = "staff-101", "staff-108"


@pytest.fixture
def model(workspace: Workspace) -> Iterator[SignInViewModel]:
    model = SignInViewModel(workspace)
    yield model
    model.close()


@pytest.fixture
def panel(qtbot: QtBot, model: SignInViewModel, workspace: Workspace) -> SignInPanel:
    panel = SignInPanel(model, LineViewModel(workspace), workspace.clock)
    qtbot.addWidget(panel)
    panel.resize(1280, 800)
    panel.show()
    return panel


def badge_of(store: Store, id: str) -> str:
    staff = store.reader().document(Staff, id)
    assert staff is not None
    return staff.badge


async def test_the_right_pin_signs_in_offline(
    qtbot: QtBot, panel: SignInPanel, model: SignInViewModel, workspace: Workspace, line: FakeLine
) -> None:
    line.become(SyncStatus(line=Line.OFFLINE, since=later(NOON, -5 * HOUR), loaded=True))
    qtbot.mouseClick(panel.people.cards[0], Qt.MouseButton.LeftButton)
    assert model.view.selected is not None
    for digit in "2580":
        qtbot.mouseClick(panel.pin.pad.keys[digit], Qt.MouseButton.LeftButton)
    await model.idle()
    assert workspace.session.actor_id == LIIS
    assert panel.pill.words() == "Offline since 09:46 · sign-in works"


async def test_a_wrong_pin_says_how_many_tries_are_left_then_how_long_to_wait(
    panel: SignInPanel, model: SignInViewModel, workspace: Workspace, clock: FixedClock
) -> None:
    model.select(LIIS)
    said = []
    for _ in range(3):
        model.enter("0000")
        await model.idle()
        said.append(model.view.problem)
    assert said == [
        "That PIN is not right. 2 tries left before a pause.",
        "That PIN is not right. 1 try left before a pause.",
        "Too many wrong tries. Wait 30 seconds.",
    ]
    assert workspace.session.actor is None
    assert not panel.pin.pad.keys["1"].isEnabled()

    model.enter("2580")  # the right one does not help now
    await model.idle()
    assert workspace.session.actor is None

    clock.pass_time(31_000)
    model.select(LIIS)
    assert panel.pin.pad.keys["1"].isEnabled()
    model.enter("2580")
    await model.idle()
    assert workspace.session.actor_id == LIIS


async def test_one_persons_wrong_tries_do_not_lock_out_another(model: SignInViewModel) -> None:
    model.select(LIIS)
    for _ in range(3):
        model.enter("0000")
        await model.idle()
    assert model.view.blocked
    model.select(PIRET)
    assert not model.view.blocked
    assert model.view.problem == ""


async def test_a_badge_selects_its_person(model: SignInViewModel, store: Store) -> None:
    await model.scanned(parse(badge_of(store, PIRET)))
    assert model.view.selected is not None
    assert model.view.selected.id == PIRET


async def test_an_unknown_badge_and_other_codes_are_told(model: SignInViewModel) -> None:
    await model.scanned(parse("NS-AAAA0000"))
    assert model.view.problem == "This badge belongs to nobody who works here."
    await model.scanned(parse("P-4817"))
    assert model.view.problem == "Sign in first, then scan it again."


async def test_a_pin_without_a_person_asks_for_the_name(model: SignInViewModel, workspace: Workspace) -> None:
    model.enter("2580")
    await model.idle()
    assert model.view.problem == "Tap your name first."
    assert workspace.session.actor is None


async def test_the_note_says_what_this_device_can_do(panel: SignInPanel) -> None:
    assert panel.note.text() == (
        "Your PIN is checked on this device. Staff list as of 14:46 today. "
        "You can look up products and hand over pickups."
    )
    assert panel.note.height() >= panel.note.heightForWidth(panel.note.width())


async def test_somebody_who_no_longer_works_here_leaves_the_list(
    qtbot: QtBot, model: SignInViewModel, store: Store
) -> None:
    gone = store.reader().document(Staff, LIIS)
    assert gone is not None
    model.select(LIIS)
    with qtbot.waitSignal(model.changed):
        await bring(store, [replace(gone, until=NOON)])
    assert LIIS not in {each.id for each in model.view.people}
    assert model.view.selected is None


async def test_someone_else_finds_people_by_name(
    qtbot: QtBot, panel: SignInPanel, model: SignInViewModel, store: Store
) -> None:
    more = store.reader().document(Staff, LIIS)
    assert more is not None
    await bring(store, [replace(more, id=f"staff-9{n}", given_name=f"Extra{n}") for n in range(3)])
    await settled(model)
    assert len(panel.people.cards) == 8
    qtbot.mouseClick(panel.people.other, Qt.MouseButton.LeftButton)
    [sheet] = panel.window().findChildren(PeopleSheet)
    sheet.field.setText("extra2")
    row = sheet.findChild(CardButton, "found-staff-92")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert model.view.selected is not None
    assert model.view.selected.id == "staff-92"
    assert "staff-92" in {card.person.id for card in panel.people.cards}


@pytest.mark.parametrize("typed", ["wojcik", "WÓJ", "ozolins", "petrauskaite"])
async def test_names_are_found_without_their_marks_and_enter_takes_the_one_left(
    qtbot: QtBot, panel: SignInPanel, model: SignInViewModel, typed: str
) -> None:
    qtbot.mouseClick(panel.people.other, Qt.MouseButton.LeftButton)
    [sheet] = panel.window().findChildren(PeopleSheet)
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert model.view.selected is None  # eight are left
    sheet.field.setText(typed)
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert model.view.selected is not None
    assert plain(typed) in plain(model.view.selected.name)


def test_strokes_are_marks_too() -> None:
    assert plain("Søren Wałęsa") == "soren walesa"


async def settled(model: SignInViewModel) -> None:
    await model.idle()
    await asyncio.sleep(0.02)


async def test_a_revoked_device_lets_nobody_in(
    panel: SignInPanel, model: SignInViewModel, store: Store, line: FakeLine
) -> None:
    await bring(store, [replace(own_device(), revoked_at=NOON)])
    await settled(model)
    assert model.view.stage is Stage.LOCKED_OUT
    assert panel.locked_out.isVisible()


async def test_before_the_first_load_it_says_what_it_waits_for(
    panel: SignInPanel, model: SignInViewModel, line: FakeLine
) -> None:
    line.become(SyncStatus(line=Line.ONLINE, since=NOON, loaded=False, loading=1200))
    assert model.view.stage is Stage.LOADING
    assert panel.waiting.line.text() == "1\u202f200 documents so far. This happens once."
    line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=False))
    assert panel.waiting.line.text() == "The line is down. Loading goes on when it is back."


class Enrolment:
    """The device before it belongs to a store; `answer` is what central says."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.answer: Exception | None = None
        self.asked: list[tuple[str, str, str]] = []

    async def enrol(self, address: str, code: str, name: str) -> None:
        self.asked.append((address, code, name))
        if self.answer is not None:
            raise self.answer
        await self.store.enrol(identity())
        await bring(self.store, tallinn()[:40])


@pytest.fixture
def fresh(workspace: Workspace, tmp_path: Path, clock: FixedClock) -> Iterator[tuple[Workspace, Enrolment]]:
    store = open_store(tmp_path / "fresh", KEY, clock)
    enrolment = Enrolment(store)
    changes = ChangeSignals(store.subscribe)
    yield replace(workspace, store=store, changes=changes, enrol=enrolment.enrol), enrolment
    changes.close()
    store.close()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (EnrolmentRefused("enrolment.wrong_code"), "This code is not right. Check it and enter it again."),
        (EnrolmentRefused("enrolment.code_used"), "This code was used before. Ask support for a new one."),
        (
            EnrolmentRefused("enrolment.code_expired"),
            "This code is too old. Ask support for a new one; it is good for ten minutes.",
        ),
        (
            LineDown(),
            "Central does not answer. Check the address and the line, then try again.",
        ),
    ],
)
async def test_what_goes_wrong_with_enrolment_is_said_in_words(
    qtbot: QtBot, fresh: tuple[Workspace, Enrolment], answer: Exception, words: str
) -> None:
    workspace, enrolment = fresh
    enrolment.answer = answer
    model = SignInViewModel(workspace)
    panel = SignInPanel(model, LineViewModel(workspace), workspace.clock)
    qtbot.addWidget(panel)
    assert model.view.stage is Stage.ENROL
    panel.enrol.address.setText("127.0.0.1:8420/")
    panel.enrol.code.setText(" KX7-42 ")
    panel.enrol.name.setText("Tablet 4")
    qtbot.mouseClick(panel.enrol.button, Qt.MouseButton.LeftButton)
    assert panel.enrol.button.is_busy()
    await model.idle()
    assert enrolment.asked == [("http://127.0.0.1:8420", "KX7-42", "Tablet 4")]
    assert panel.enrol.notice.words() == words
    assert not panel.enrol.button.is_busy()


async def test_a_scan_while_the_device_is_set_up_fills_its_field(
    qtbot: QtBot, fresh: tuple[Workspace, Enrolment]
) -> None:
    workspace, _ = fresh
    model = SignInViewModel(workspace)
    panel = SignInPanel(model, LineViewModel(workspace), workspace.clock)
    qtbot.addWidget(panel)
    for scan in ("https://central.example", "1XJNJ-A93V9"):
        await model.scanned(parse(scan))
    assert panel.enrol.typed() == ("https://central.example", "1XJNJ-A93V9", "")
    model.close()


async def test_a_second_tap_on_ones_name_keeps_it_chosen_and_digits_reach_the_pad(
    qtbot: QtBot, panel: SignInPanel, model: SignInViewModel, workspace: Workspace
) -> None:
    card = panel.people.cards[0]
    for _ in range(2):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        assert card.isChecked()
        assert panel.focusWidget() is panel.pin.pad
    card.setFocus()
    qtbot.keyClicks(card, "2580")
    await model.idle()
    assert workspace.session.actor_id == LIIS


async def test_the_first_empty_field_of_enrolment_has_the_cursor(
    qtbot: QtBot, fresh: tuple[Workspace, Enrolment]
) -> None:
    workspace, _ = fresh
    panel = SignInPanel(SignInViewModel(workspace), LineViewModel(workspace), workspace.clock)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.focusWidget() is panel.enrol.address
    panel.enrol.address.setText("central.example")
    qtbot.mouseClick(panel.enrol.button, Qt.MouseButton.LeftButton)
    assert panel.focusWidget() is panel.enrol.code


async def test_an_enrolled_device_asks_who_is_working(
    qtbot: QtBot, fresh: tuple[Workspace, Enrolment]
) -> None:
    workspace, _ = fresh
    model = SignInViewModel(workspace)
    model.enrol("central.example", "CODE", "Tablet 4")
    model.enrol("central.example", "CODE", "Tablet 4")  # a second click asks for nothing
    await model.idle()
    assert fresh[1].asked == [("https://central.example", "CODE", "Tablet 4")]
    assert model.view.stage is not Stage.ENROL


async def test_an_empty_field_is_asked_for(fresh: tuple[Workspace, Enrolment]) -> None:
    workspace, enrolment = fresh
    model = SignInViewModel(workspace)
    model.enrol("central.example", "", "Tablet 4")
    await model.idle()
    assert model.view.problem == "Fill in all three fields."
    assert enrolment.asked == []


async def test_a_badge_scanned_over_the_search_chooses_and_closes_it(
    qtbot: QtBot, panel: SignInPanel, model: SignInViewModel, store: Store
) -> None:
    panel.people.someone_else.emit()
    assert panel.window().findChildren(PeopleSheet)
    await model.scanned(parse(badge_of(store, PIRET)))
    await settled(model)
    assert not panel.window().findChildren(PeopleSheet)
    assert panel.pin.pad.hasFocus()
