from PySide6.QtTest import QSignalSpy

from associate_app.domain.customer import Customer
from associate_app.domain.time import DAY
from tests.screens.furnished import KNOWN_TWICE, known_twice
from tests.shop import bring, entries, held
from tests.ui.customers.opened import rested
from ui.kit.button import Button
from ui.screens.customers.sheets.merge_sheet import MergeSheet

TWIN, MERGED = "C-80002", "C-80003"
MANAGER, PIN = "staff-108", "1470"


async def opened(host, workspace) -> MergeSheet:
    await bring(workspace.store, known_twice())
    sheet = MergeSheet(host, workspace, KNOWN_TWICE)
    sheet.open()
    await rested(sheet)
    return sheet


async def approve(sheet, pin: str = PIN) -> None:
    sheet.approval.people.rows[MANAGER].click()
    sheet.model.approval.enter(pin)
    await sheet.model.approval.tasks.idle()


async def test_who_looks_the_same_is_offered_with_why(host, workspace, piret):
    sheet = await opened(host, workspace)
    assert [(each.id, each.why) for each in sheet.model.doubles] == [
        (TWIN, "Marta Kask-Tamm has the same phone number.")
    ]


async def test_somebody_else_is_found_by_name(host, workspace, piret):
    sheet = await opened(host, workspace)
    sheet.search.setText("zanna")
    await rested(sheet)
    assert [each.name for each in sheet.model.doubles] == ["Žanna Bērziņa"]
    sheet.search.setText("marta kask")
    await rested(sheet)
    assert KNOWN_TWICE not in [each.id for each in sheet.model.doubles]


async def test_two_are_compared_masked_and_one_is_kept(host, workspace, piret, store):
    sheet = await opened(host, workspace)
    sheet.findChild(Button, f"this-is-{TWIN}").click()
    assert set(sheet.compared.cards) == {KNOWN_TWICE, TWIN}
    shown = [said for side in sheet.model.sides() for _, said in side.facts]
    assert not [each for each in shown if "5512" in each or "marta@" in each]
    cards = [dict(side.facts)["Loyalty card"] for side in sheet.model.sides()]
    assert all(each.startswith("••••") or each == "nothing" for each in cards)
    sheet.compared.cards[TWIN].click()
    assert sheet.confirm.button.words() == f"Merge into Marta Kask-Tamm, {TWIN}"
    gone = QSignalSpy(sheet.navigate)
    sheet.confirm.button.click()
    await rested(sheet)
    assert held(store, Customer, KNOWN_TWICE).merged_into == TWIN
    assert held(store, Customer, TWIN).ids == {TWIN, KNOWN_TWICE, MERGED}
    assert gone.at(0) == [f"customer/{TWIN}"]
    (entry,) = await entries(store)
    assert (entry.actor, entry.approver) == (MANAGER, "")


async def test_an_associate_needs_the_pin_of_a_manager(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    assert list(sheet.approval.people.rows) == [MANAGER]
    sheet.findChild(Button, f"this-is-{TWIN}").click()
    assert sheet.confirm.reason.text() == "A manager enters a PIN first."
    await approve(sheet, "0000")
    assert not sheet.confirm.button.isEnabled()
    await approve(sheet)
    sheet.confirm.button.click()
    await rested(sheet)
    (entry,) = await entries(store)
    assert (entry.actor, entry.approver) == ("staff-101", MANAGER)
    assert held(store, Customer, TWIN).merged_into == KNOWN_TWICE


async def test_an_approval_is_for_what_was_shown_alone(host, workspace, liis):
    sheet = await opened(host, workspace)
    sheet.model.choose(TWIN)
    await approve(sheet)
    assert sheet.confirm.button.isEnabled()
    sheet.compared.cards[TWIN].click()
    assert not sheet.confirm.button.isEnabled()


async def test_nothing_stays_approved_over_a_lock(host, workspace, liis):
    sheet = await opened(host, workspace)
    sheet.model.choose(TWIN)
    await approve(sheet)
    workspace.session.sign_out()
    workspace.session.sign_in(liis)
    assert not sheet.confirm.button.isEnabled()


async def test_a_merge_is_taken_apart_within_thirty_days(host, workspace, piret, store):
    sheet = await opened(host, workspace)
    sheet.findChild(Button, f"unmerge-{MERGED}").click()
    await rested(sheet)
    assert held(store, Customer, MERGED).merged_into == ""
    assert held(store, Customer, KNOWN_TWICE).merged_from == ()
    assert sheet.isVisible()
    assert not sheet.merged_title.isVisible()


async def test_later_it_is_said_that_it_is_too_late(host, workspace, piret, clock):
    clock.pass_time(28 * DAY)
    sheet = await opened(host, workspace)
    assert [each.until for each in sheet.model.merged()] == [""]
    assert sheet.findChild(Button, f"unmerge-{MERGED}") is None


async def test_taking_apart_needs_a_manager_too(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    sheet.findChild(Button, f"unmerge-{MERGED}").click()
    await rested(sheet)
    assert sheet.notice.words() == "A manager enters a PIN first."
    await approve(sheet)
    sheet.findChild(Button, f"unmerge-{MERGED}").click()
    await rested(sheet)
    assert held(store, Customer, MERGED).merged_into == ""
