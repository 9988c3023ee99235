from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from associate_app.domain import basket as baskets
from tests.ui.sell.sheets.counter import COAT, SERUM, filled, line, rest, row
from ui.screens.sell.sheets.line import LineSheet
from ui.screens.sell.sheets.many import ManySheet
from ui.screens.sell.sheets.note import NoteSheet
from ui.screens.sell.sheets.sold_by import SoldBySheet
from ui.screens.sell.sheets.variants import VariantsSheet
from ui.shell.sheets import open_sheet


async def opened(till, store, host, id="1"):
    await filled(till, store)
    sheet = LineSheet(host, till, id)
    sheet.open()
    return sheet


def under(host, kind):
    """The sheet on top, which must be of that kind."""
    sheet = open_sheet(host)
    assert isinstance(sheet, kind)
    return sheet


async def test_it_says_price_way_and_reason(till, store, host):
    sheet = await opened(till, store, host)
    assert sheet.title.text() == "Hella wool wrap coat"
    assert sheet.amount.text() == "€199.20"
    assert sheet.each.text() == "List price €249.00"
    assert row(sheet.menu, "plan").title == "Take now"
    assert "Coat Week" in row(sheet.menu, "why").detail


async def test_pieces_count_at_once_and_the_price_follows(till, store, host):
    sheet = await opened(till, store, host, "2")
    QTest.mouseClick(sheet.pieces.more, Qt.MouseButton.LeftButton)
    assert line(till, "2").pieces == 2
    await rest(till)
    assert sheet.amount.text() == "€78.20"
    assert sheet.each.text().startswith("2 × ")


async def test_a_large_number_is_asked_about_and_left_as_it_was(till, store, host):
    sheet = await opened(till, store, host)
    sheet.pieces.field.setValue(1_200)
    QTest.keyClick(sheet.pieces.field, Qt.Key.Key_Return)
    asked = under(host, ManySheet)
    assert "1\u202f200 pieces" in asked.title.text()
    QTest.mouseClick(asked.keep, Qt.MouseButton.LeftButton)
    assert line(till).pieces == 1
    assert sheet.pieces.number() == 1


async def test_a_large_number_typed_digit_by_digit_is_asked_about_once(till, store, host):
    sheet = await opened(till, store, host)
    sheet.pieces.field.selectAll()
    QTest.keyClicks(sheet.pieces.field, "5")
    await rest(till)
    sheet.pieces.field.selectAll()
    QTest.keyClicks(sheet.pieces.field, "1200")
    QTest.keyClick(sheet.pieces.field, Qt.Key.Key_Return)
    (asked,) = host.findChildren(ManySheet)
    QTest.mouseClick(asked.keep, Qt.MouseButton.LeftButton)
    assert line(till).pieces == 5
    assert not [each for each in host.findChildren(ManySheet) if each.isVisible()]
    QTest.mouseClick(sheet.done, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()


async def test_a_large_number_that_is_meant_is_taken(till, store, host):
    sheet = await opened(till, store, host)
    sheet.pieces.field.setValue(1_200)
    QTest.keyClick(sheet.pieces.field, Qt.Key.Key_Return)
    QTest.mouseClick(under(host, ManySheet).confirm, Qt.MouseButton.LeftButton)
    assert line(till).pieces == 1_200
    assert line(till).many_confirmed


async def test_taken_out_it_closes_and_can_be_taken_back(till, store, host):
    sheet = await opened(till, store, host)
    offered = []
    till.offered.connect(lambda _words, back: offered.append(back))
    QTest.mouseClick(sheet.remove, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()
    assert till.basket.line("1") is None
    offered[0]()
    assert [each.id for each in till.basket.lines] == ["1", "2", "3", "4"]


async def test_another_size_replaces_the_piece_and_the_sheet_follows(till, store, host):
    sheet = await opened(till, store, host)
    sheet.menu.choose("variant")
    variants = under(host, VariantsSheet)
    assert row(variants.variants, COAT).selected
    other = next(each for each in variants.variants.rows() if each.id != COAT)
    variants.variants.choose(other.id)
    assert line(till).sku == other.id
    assert open_sheet(host) is sheet
    assert line(till).associate == "staff-101"


async def test_somebody_else_sold_it(till, store, host):
    sheet = await opened(till, store, host)
    sheet.menu.choose("seller")
    people = under(host, SoldBySheet).people
    assert people.choice() == "staff-101"
    QTest.mouseClick(people.rows["staff-105"], Qt.MouseButton.LeftButton)
    assert line(till).associate == "staff-105"
    assert open_sheet(host) is sheet


async def test_a_note_stays_with_the_line_and_takes_no_card_number(till, store, host):
    sheet = await opened(till, store, host)
    sheet.menu.choose("note")
    note = under(host, NoteSheet)
    note.text.setPlainText("pay with 4111 1111 1111 1111")
    assert "card number" in note.notice.words()
    assert not note.save.isEnabled()
    note.text.setPlainText("Shorten the sleeves")
    QTest.mouseClick(note.save, Qt.MouseButton.LeftButton)
    assert line(till).note == "Shorten the sleeves"
    assert row(sheet.menu, "note").detail == "Shorten the sleeves"


async def test_it_goes_with_its_line(till, store, host):
    sheet = await opened(till, store, host)
    till.change(lambda basket, at: baskets.remove(basket, "1", at=at))
    assert not sheet.isVisible()


async def test_what_is_refused_is_said_in_the_sheet(till, store, host):
    sheet = await opened(till, store, host, "2")
    assert line(till, "2").sku == SERUM
    till.busy = "card"
    QTest.mouseClick(sheet.pieces.more, Qt.MouseButton.LeftButton)
    assert "One moment" in sheet.notice.words()
    assert sheet.pieces.number() == 1
    till.busy = ""
    QTest.mouseClick(sheet.pieces.more, Qt.MouseButton.LeftButton)
    assert sheet.notice.words() == ""
    assert line(till, "2").pieces == 2
