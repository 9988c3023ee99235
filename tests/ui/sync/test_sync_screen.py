import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from associate_app.codec import decode_entry
from associate_app.commands.pickups import HandOverPickup, StartPicking, VerifyPiece
from associate_app.commands.stock import AdjustStock
from associate_app.domain.attention import RULES, Attention, AttentionState
from associate_app.domain.device import Device
from associate_app.domain.ledger import LedgerEntry
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.pickup import PhotoId, Pickup, Proof
from associate_app.domain.place import device_scope
from associate_app.domain.scan import parse
from associate_app.domain.staff import Staff
from associate_app.domain.time import HOUR, MINUTE, later
from associate_app.ports import Line, SyncStatus
from associate_app.store import Store
from tests.shop import DEVICE, NOON, STORE, FakeLine, FixedClock, bring
from ui.kit.bars import EMPTY, Bar
from ui.screens.sync.screen import RenameSheet, SyncScreen
from ui.workspace import Workspace

ONLINE = SyncStatus(line=Line.ONLINE, since=NOON, loaded=True, last_contact=NOON)


@pytest.fixture
def screen(qtbot: QtBot, qt_loop: asyncio.AbstractEventLoop, workspace: Workspace) -> Iterator[SyncScreen]:
    screen = SyncScreen(workspace)
    host = QWidget()
    host.resize(1280, 800)
    for part, x, width in ((screen.main, 0, 824), (screen.context, 824, 360)):
        assert part is not None
        part.setParent(host)
        part.setGeometry(x, 0, width, 726)
    qtbot.addWidget(host)

    async def show() -> None:
        host.show()

    qt_loop.run_until_complete(show())
    yield screen
    screen.close()


def pickup_in(store: Store, state: str) -> Pickup:
    sql = "select doc from pickup where store = :s and state = :state order by id limit 1"
    return store.reader().documents(Pickup, sql, s=STORE, state=state)[0]


async def hand_over(store: Store) -> Pickup:
    pickup = pickup_in(store, "ready")
    taken = {line.id: line.waiting for line in pickup.lines}
    proof = Proof(code=pickup.code, photo_id=PhotoId.NAME_MATCHES)
    await store.perform(HandOverPickup(pickup=pickup.id, taken=taken, proof=proof), actor="staff-101")
    return pickup


async def pick_from_an_empty_bin(store: Store) -> None:
    pickup = pickup_in(store, "new")
    sku = pickup.lines[0].sku
    text = store.reader().rows("select doc from stock where id = :id", id=f"{STORE}:{sku}")[0][0]
    bin, pieces = next(iter(json.loads(text)["bins"].items()))
    adjust = AdjustStock(place=STORE, sku=sku, bin=bin, pieces=-pieces, reason="counted")
    await store.perform(adjust, actor="staff-108")
    await store.perform(VerifyPiece(pickup=pickup.id, sku=sku, bin=bin), actor="staff-101")


def twice(id: str, **changes: object) -> Attention:
    facts = {
        "first_at": later(NOON, -40 * MINUTE), "first_by": "staff-101", "first_on": DEVICE,
        "second_at": later(NOON, -20 * MINUTE), "second_by": "staff-105", "second_on": "till-2",
        "taken": {"1": 1}, "state": "handed_over",
    }  # fmt: skip
    values = {
        "id": id, "store": STORE, "code": "pickup.handed_over_twice", "about": "P-4808", "facts": facts,
        "choices": RULES["pickup.handed_over_twice"].choices, "raised_at": NOON,
        "due_at": later(NOON, 4 * HOUR), "command": "elsewhere",
    }  # fmt: skip
    return Attention(**(values | changes))  # type: ignore[arg-type]


async def settled(screen: SyncScreen) -> None:
    await asyncio.sleep(0.02)
    await screen.model.tasks.idle()


async def test_the_outbox_says_what_was_done_and_where_it_got_to(
    screen: SyncScreen, store: Store, line: FakeLine, liis: Staff
) -> None:
    line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True))
    pickup = await hand_over(store)
    await settled(screen)
    [row] = screen.model.view.rows
    pieces = sum(each.waiting for each in pickup.lines)
    items = "1 item" if pieces == 1 else f"{pieces} items"
    assert (row.title, row.detail) == (f"Handed over, {pickup.id}", f"14:46 · {items}")
    assert (row.chip, row.chip_kind) == ("Saved here", "offline")

    line.become(replace(ONLINE, sending=True, sent=0, to_send=1))
    assert screen.model.view.rows[0].chip == "Sending"
    await store.delivered(1)
    await settled(screen)
    assert screen.model.view.rows[0].chip == "Sent"


@pytest.mark.parametrize(
    ("status", "code", "chip", "detail"),
    [
        (Status.ACCEPTED, "", "Sent 14:46", "14:46"),
        (Status.REFUSED, "pickup.not_new", "Refused", "14:46 · This pickup is already being picked."),
        (
            Status.HELD,
            "command.crashed",
            "Kept at central",
            "14:46 · Central could not work on this yet. It is kept.",
        ),
        (
            Status.QUARANTINED,
            "staff.unknown",
            "A manager checks",
            "14:46 · This person does not work here now.",
        ),
    ],
)
async def test_what_central_decided_is_on_the_row(
    screen: SyncScreen, store: Store, liis: Staff, status: Status, code: str, chip: str, detail: str
) -> None:
    new = pickup_in(store, "new")
    performed = await store.perform(StartPicking(pickup=new.id), actor=liis.id)
    outcome = Outcome(
        id=performed.entries[0], device=DEVICE, seq=1, type="pickup.start_picking", status=status, at=NOON,
        code=code, facts={"state": "picking"}, vector={device_scope(DEVICE): 2},
    )  # fmt: skip
    await store.delivered(1)
    await bring(store, [outcome])
    await settled(screen)
    [row] = screen.model.view.rows
    assert (row.chip, row.detail) == (chip, detail)


async def test_the_head_counts_what_was_sent(
    screen: SyncScreen, store: Store, line: FakeLine, clock: FixedClock, liis: Staff
) -> None:
    line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True))
    await hand_over(store)
    await settled(screen)
    head = screen.model.view.head
    assert (head.title, head.detail) == ("Offline since 14:46", "1 thing is saved here, it is not lost.")
    assert (head.count, head.unit) == ("1", "to send")

    clock.pass_time(50 * MINUTE)
    line.become(replace(ONLINE, since=clock.now(), sending=True, sent=2, to_send=5))
    head = screen.model.view.head
    assert head.title == "Back online since 15:36"
    assert head.detail == "You worked alone for 50 minutes. 5 things were saved here, none is lost."
    assert (head.count, head.bars) == ("2 of 5", (Bar("accent"),) * 2 + (EMPTY,) * 3)

    await store.delivered(1)
    line.become(replace(ONLINE, since=clock.now(), last_contact=clock.now()))
    await settled(screen)
    head = screen.model.view.head
    assert head.detail == "Everything is saved at central. Last heard 15:36."
    assert head.bars == ()


async def test_what_central_says_no_with_is_in_words(screen: SyncScreen, line: FakeLine) -> None:
    screen.open("")
    await settled(screen)
    line.become(replace(ONLINE, problem="ledger.broken_chain"))
    assert "Nothing is lost here" in screen.model.view.head.detail


async def test_a_contradiction_is_told_and_a_choice_settles_it(
    qtbot: QtBot, screen: SyncScreen, store: Store, liis: Staff
) -> None:
    await pick_from_an_empty_bin(store)
    await settled(screen)
    story = screen.model.view.selected
    assert story is not None
    assert story.title.endswith(" is below zero")
    assert "(\u22121)" in story.happened
    assert [choice.key for choice in story.choices] == ["set_to_zero", "count_later"]
    page = screen.context.story  # type: ignore[union-attr]
    assert page.button.words() == "Set the count to zero"
    assert page.safe.words() == "What was done is kept. Only the count is off."
    assert story.art
    assert screen.model.view.rows[-1].chip == "Your choice"

    said: list[str] = []
    screen.notify.connect(said.append)
    qtbot.mouseClick(page.choices.rows["count_later"], Qt.MouseButton.LeftButton)
    assert page.button.words() == "Count it later"
    qtbot.mouseClick(page.choices.rows["set_to_zero"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    await settled(screen)
    resolved = store.reader().document(Attention, story.id)
    assert resolved is not None
    assert (resolved.state, resolved.choice, resolved.resolved_by) == (
        AttentionState.RESOLVED,
        "set_to_zero",
        liis.id,
    )
    kinds = [row.type for row in await _pending(store)]
    assert kinds.count("attention.resolve") == 1
    assert said == ["Your choice is saved."]
    assert screen.context.currentWidget() is screen.context.empty  # type: ignore[union-attr]


async def test_a_double_handover_names_both_and_what_is_safe(
    screen: SyncScreen, store: Store, liis: Staff
) -> None:
    await bring(store, [twice("A-1")])
    await settled(screen)
    story = screen.model.view.selected
    assert story is not None
    assert story.title == "P-4808 was handed over twice"
    assert story.happened == (
        "Liis Tamm handed it over at 14:06 on Tablet 4. Then it was recorded again: "
        "Eglė Petrauskaitė handed it over at 14:26 on till-2. One of the two did not know of the other."
    )
    assert story.safe == "Both records are kept. Stock was taken off once."
    assert story.due == "Please choose by 18:46."


async def test_several_items_are_listed_and_each_has_its_own_route(
    qtbot: QtBot, screen: SyncScreen, store: Store, liis: Staff
) -> None:
    await bring(store, [twice("A-1"), twice("A-2", about="P-4802", due_at=later(NOON, HOUR))])
    await settled(screen)
    context = screen.context
    assert context.currentWidget() is context.stories  # type: ignore[union-attr]
    routes: list[str] = []
    screen.navigate.connect(routes.append)
    row = context.findChild(QWidget, "attention-A-2")  # type: ignore[union-attr]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert routes == ["sync/A-2"]
    screen.open("A-2")
    await settled(screen)
    assert screen.model.view.selected is not None
    assert screen.model.view.selected.id == "A-2"
    qtbot.mouseClick(context.story.back_button, Qt.MouseButton.LeftButton)  # type: ignore[union-attr]
    assert context.currentWidget() is context.stories  # type: ignore[union-attr]


async def test_somebody_elses_choice_is_told_in_words(screen: SyncScreen, store: Store, liis: Staff) -> None:
    await bring(store, [twice("A-1")])
    await settled(screen)
    screen.model.choose("burn_the_goods")
    await screen.model.tasks.idle()
    assert screen.model.view.problem == "This choice is no longer offered. Choose again."
    assert not screen.model.view.busy


async def test_a_choice_made_on_another_device_is_told_to_whoever_looks_at_it(
    screen: SyncScreen, store: Store, liis: Staff
) -> None:
    said: list[str] = []
    screen.notify.connect(said.append)
    await bring(store, [twice("A-1")])
    await settled(screen)
    await bring(store, [twice("A-1", state=AttentionState.RESOLVED)])
    await settled(screen)
    assert screen.model.view.selected is None
    assert said == ["Somebody has chosen already. Nothing is left to do."]


async def test_what_central_keeps_names_who_did_it_and_why(
    screen: SyncScreen, store: Store, liis: Staff
) -> None:
    facts = {
        "type": "pickup.hand_over", "reason": "staff.unknown", "actor": "staff-105", "device": DEVICE,
        "seq": 1, "at": NOON,
    }  # fmt: skip
    kept = twice("A-1", code="command.quarantined", facts=facts, choices=("seen",), about="c-1")
    await bring(store, [kept])
    await settled(screen)
    story = screen.model.view.selected
    assert story is not None
    assert story.happened.startswith(
        "Handed over, done by Eglė Petrauskaitė. This person does not work here now."
    )


async def test_the_device_says_what_it_holds(screen: SyncScreen, store: Store, line: FakeLine) -> None:
    screen.open("")
    await settled(screen)
    view = screen.model.view
    assert view.device == "Tablet 4 · Tallinn Viru · 0.1.0"
    assert [(each.name, each.as_of, each.age) for each in view.data][:2] == [
        ("Products and prices", "14:46", "fresh"),
        ("Stock, this store", "14:46", "fresh"),
    ]
    facts = {each.name: each.value for each in view.facts}
    assert facts["Keys"] == "In a file of its own"
    assert facts["Ledger"] == "0 of 0 received"
    await hand_over(store)
    line.become(replace(ONLINE, central_seq=1))
    await settled(screen)
    assert {each.name: each.value for each in screen.model.view.facts}["Ledger"] == "1 of 1 received"


async def test_old_data_shows_its_age(screen: SyncScreen, clock: FixedClock) -> None:
    ages = []
    for passed in (0, 20 * MINUTE, 2 * HOUR):
        clock.pass_time(passed)
        screen.open("")
        await settled(screen)
        ages.append(screen.model.view.data[0].age)
    assert ages == ["fresh", "ageing", "stale"]


async def test_check_now_tries_the_line(qtbot: QtBot, screen: SyncScreen, line: FakeLine) -> None:
    qtbot.mouseClick(screen.main.check_now, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert line.checks == 1


async def test_only_managers_rename_the_device(screen: SyncScreen, liis: Staff) -> None:
    screen.open("")
    await settled(screen)
    assert not screen.main.rename_button.isVisible()  # type: ignore[attr-defined]


async def test_a_manager_renames_the_device(
    qtbot: QtBot, screen: SyncScreen, store: Store, piret: Staff
) -> None:
    screen.open("")
    await settled(screen)
    qtbot.mouseClick(screen.main.rename_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    [sheet] = screen.main.window().findChildren(RenameSheet)
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    await settled(screen)
    assert sheet.notice.words() == "Give the device a name of up to 40 characters."
    sheet.field.setText("  Tablet 4, ground floor ")
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    await settled(screen)
    own = store.reader().document(Device, DEVICE)
    assert own is not None
    assert own.name == "Tablet 4, ground floor"
    assert not screen.main.window().findChildren(RenameSheet)
    assert screen.model.view.device.startswith("Tablet 4, ground floor")


async def test_a_scan_waits_for_the_open_sheet(
    qtbot: QtBot, screen: SyncScreen, workspace: Workspace, piret: Staff
) -> None:
    screen.open("")
    await settled(screen)
    assert not screen.scanned(parse("P-4817"))
    qtbot.mouseClick(screen.main.rename_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    told: list[str] = []
    screen.refused.connect(told.append)
    assert screen.scanned(parse("P-4817"))
    assert told == ["Finish the name first."]
    assert screen.sheet is not None
    screen.sheet.dismiss()
    assert screen.sheet is None
    assert not screen.scanned(parse("P-4817"))


async def test_a_screen_that_is_not_seen_does_not_follow_every_change(
    screen: SyncScreen, store: Store, liis: Staff
) -> None:
    await settled(screen)
    screen.main.hide()
    await bring(store, [twice("A-1")])
    await settled(screen)
    assert screen.model.view.stories == ()
    screen.main.show()
    await settled(screen)
    assert [each.id for each in screen.model.view.stories] == ["A-1"]


async def test_long_words_never_make_the_window_taller_than_its_screen(
    screen: SyncScreen, line: FakeLine, piret: Staff
) -> None:
    screen.open("")
    line.become(replace(ONLINE, problem="ledger.bad_signature"))
    await settled(screen)
    assert screen.main.minimumSizeHint().height() <= 726
    facts: QWidget = screen.main.facts  # type: ignore[attr-defined]
    assert facts.mapTo(screen.main, facts.rect().bottomLeft()).y() <= 726  # nothing has to be scrolled for


async def _pending(store: Store) -> list[LedgerEntry]:
    return [decode_entry(each.body) for each in await store.pending(50)]
