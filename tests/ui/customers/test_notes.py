from PySide6.QtTest import QSignalSpy

from associate_app.domain.customer import Note
from tests.screens.furnished import KNOWN_TWICE, known_twice
from tests.shop import bring, entries, held
from tests.ui.customers.opened import rested
from ui.kit.button import Button
from ui.screens.customers.sheets.note import NoteSheet

NOTES = "select doc from note where customer = :id"


async def opened(host, workspace) -> NoteSheet:
    await bring(workspace.store, known_twice())
    sheet = NoteSheet(host, workspace, KNOWN_TWICE)
    sheet.open()
    return sheet


def removers(sheet) -> list[str]:
    buttons = (each for each in sheet.findChildren(Button) if each.isVisible())
    return [each.objectName() for each in buttons if each.objectName().startswith("note-remove-")]


async def test_a_note_is_kept_and_the_sheet_closes(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    assert sheet.confirm.reason.text() == "Type what to remember."
    sheet.text.setPlainText("  Likes the window seat.\nBring tea. ")
    told = QSignalSpy(sheet.notify)
    closed = QSignalSpy(sheet.closed)
    sheet.confirm.button.click()
    await rested(sheet)
    assert closed.count() == 1
    notes = store.reader().documents(Note, NOTES, id=KNOWN_TWICE)
    (new,) = (each for each in notes if each.id not in ("N-1", "N-2"))
    assert (new.text, new.by) == ("Likes the window seat.\nBring tea.", "staff-101")
    assert told.at(0) == ["The note is kept."]


async def test_a_card_number_is_refused_in_words_and_the_text_stays(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    sheet.text.setPlainText("Pays with 4111-1111-1111-1111")
    sheet.confirm.button.click()
    await rested(sheet)
    assert "card" in sheet.notice.words()
    assert sheet.text.text() == "Pays with 4111-1111-1111-1111"
    assert await entries(store) == []
    sheet.text.setPlainText("Pays with a card")
    assert sheet.notice.words() == ""


async def test_one_removes_ones_own_notes_alone(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    assert removers(sheet) == ["note-remove-N-1"]
    sheet.findChild(Button, "note-remove-N-1").click()
    await rested(sheet)
    assert held(store, Note, "N-1").text == ""
    assert removers(sheet) == []
    assert sheet.isVisible()


async def test_a_manager_removes_anybodys(host, workspace, piret):
    sheet = await opened(host, workspace)
    assert removers(sheet) == ["note-remove-N-1", "note-remove-N-2"]
