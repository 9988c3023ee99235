import hashlib
import stat
from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QFileDialog

from associate_app.domain.privacy import Erasure, Export, ExportState
from associate_app.domain.time import DAY
from associate_app.ports import Line, SyncStatus
from tests.buying import somebody
from tests.screens.furnished import KNOWN_TWICE, known_twice
from tests.shop import NOON, bring, entries, held
from tests.ui.customers.opened import rested
from tests.ui.opened import ids, settled
from tests.ui.opened import opened as shown
from ui.screens.customers.screen import CustomersScreen
from ui.screens.customers.sheets.privacy_sheet import PrivacySheet

OFFLINE = SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True)
CONTENT = b'{"customer": {"name": "Marta Kask"}}'


async def opened(host, workspace, customer: str = KNOWN_TWICE) -> PrivacySheet:
    sha256 = hashlib.sha256(CONTENT).hexdigest()
    documents = [replace(each, sha256=sha256) if isinstance(each, Export) else each for each in known_twice()]
    await bring(workspace.store, [*documents, somebody()])
    workspace.sync.blobs[sha256] = CONTENT
    sheet = PrivacySheet(host, workspace, customer)
    sheet.open()
    return sheet


async def test_an_export_is_asked_for(host, workspace, piret, store):
    sheet = await opened(host, workspace, "C-90001")
    assert not sheet.save.isVisible()
    sheet.export.button.click()
    await rested(sheet)
    (entry,) = await entries(store)
    assert held(store, Export, entry.id).state is ExportState.ASKED
    assert sheet.export_said.text().startswith("Asked for 14:46.")
    assert not sheet.export.isVisible()
    assert sheet.isVisible()


async def test_a_ready_export_is_written_for_its_owner_alone(host, workspace, piret, tmp_path):
    sheet = await opened(host, workspace)
    assert sheet.export_said.text().startswith("Ready. It can be fetched until Thu")
    file = tmp_path / "marta.json"
    file.write_text("older, and for everybody")
    file.chmod(0o644)
    told = QSignalSpy(sheet.notify)
    sheet.model.save_to(file)
    await rested(sheet)
    assert file.read_bytes() == CONTENT
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["marta.json"]
    assert told.at(0)[0].startswith("Saved as marta.json.")


async def test_where_to_is_asked_without_stopping_the_app(host, workspace, piret, tmp_path, monkeypatch):
    sheet = await opened(host, workspace)
    monkeypatch.setattr(
        QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(tmp_path / "m.json"))
    )
    sheet.save.button.click()
    await rested(sheet)
    assert (tmp_path / "m.json").read_bytes() == CONTENT


async def test_the_question_where_to_goes_when_the_device_is_locked(host, workspace, piret, qtbot):
    sheet = await opened(host, workspace)
    sheet.save.button.click()
    (dialog,) = sheet.findChildren(QFileDialog)
    sheet.hide()
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("line_status", "known", "folder", "words"),
    [
        (OFFLINE, True, "", "The file needs the line. Try again when it is back."),
        (None, False, "", "This export is not there any more. Ask for a new one."),
        (None, True, "nowhere", "The file could not be written there. Choose another folder."),
    ],
)
async def test_why_there_is_no_file_is_said(
    host, workspace, piret, line, tmp_path, line_status, known, folder, words
):
    sheet = await opened(host, workspace)
    if line_status is not None:
        line.become(line_status)
    if not known:
        line.blobs.clear()
    sheet.model.save_to(tmp_path / folder / "m.json")
    await rested(sheet)
    assert sheet.notice.words() == words
    assert not (tmp_path / "m.json").exists()


async def test_after_seven_days_a_new_one_can_be_asked_for(host, workspace, piret, clock):
    clock.pass_time(7 * DAY)
    sheet = await opened(host, workspace)
    assert sheet.export.isVisible()
    assert not sheet.save.isVisible()


async def test_an_erasure_wants_the_name_and_hides_them_at_once(qtbot, host, workspace, piret, store):
    sheet = await opened(host, workspace)
    assert sheet.erase.reason.text() == "Type the name to confirm."
    sheet.typed.line.setText("marta  KASK")
    gone, told = QSignalSpy(sheet.navigate), QSignalSpy(sheet.notify)
    sheet.erase.button.click()
    await rested(sheet)
    assert held(store, Erasure, KNOWN_TWICE).id == KNOWN_TWICE
    assert gone.at(0) == ["customers"]
    assert told.at(0) == ["Marta Kask is being erased everywhere."]
    screen = CustomersScreen(workspace)
    await shown(qtbot, screen)
    screen.panel.search.field.setText("marta kask")
    await settled(screen)
    assert KNOWN_TWICE not in ids(screen.panel.search.found.list)
    screen.open(KNOWN_TWICE)
    await settled(screen)
    assert screen.model.view.profile is None
    screen.close()


async def test_goods_that_wait_hold_an_erasure_back_in_words(host, workspace, piret, store):
    sheet = await opened(host, workspace, "C-10000")
    sheet.typed.line.setText(sheet.subtitle.text())
    sheet.erase.button.click()
    await rested(sheet)
    assert sheet.notice.words().startswith("Goods still wait for this customer: P-")
    assert sheet.isVisible()


async def test_others_need_the_pin_of_a_manager_for_both(host, workspace, liis, store):
    sheet = await opened(host, workspace, "C-90001")
    sheet.typed.line.setText("bjorn lukasik")
    assert not sheet.erase.button.isEnabled()
    assert sheet.export.reason.text() == "A manager enters a PIN first."
    sheet.approval.people.rows["staff-108"].click()
    sheet.model.approval.enter("1470")
    await sheet.model.approval.tasks.idle()
    sheet.erase.button.click()
    await rested(sheet)
    (entry,) = await entries(store)
    assert (entry.type, entry.approver) == ("customer.start_erasure", "staff-108")
