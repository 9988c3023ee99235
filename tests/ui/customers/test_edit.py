import pytest
from PySide6.QtTest import QSignalSpy

from associate_app.commands.customers import AddLike, CustomerField, EditCustomer
from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Customer, ImportantDate, Size
from associate_app.domain.gtin import shown
from associate_app.domain.likes import Like
from associate_app.domain.scan import parse
from tests.buying import COAT, SCARF
from tests.screens.furnished import KNOWN_TWICE, known_twice
from tests.shop import bring, entries, held
from tests.ui.customers.opened import rested
from ui.screens.customers.sheets.edit_sheet import EditSheet


async def opened(host, workspace) -> EditSheet:
    await bring(workspace.store, known_twice())
    sheet = EditSheet(host, workspace, KNOWN_TWICE)
    sheet.open()
    return sheet


def who(store) -> Customer:
    return held(store, Customer, KNOWN_TWICE)


async def test_only_what_was_changed_is_sent(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    assert sheet.confirm.reason.text() == "Nothing is changed yet."
    sheet.phone.line.setText("5512 9999")
    sheet.language.choose("ru")
    told = QSignalSpy(sheet.notify)
    sheet.confirm.button.click()
    await rested(sheet)
    assert [each.type for each in await entries(store)] == ["customer.edit", "customer.edit"]
    now = who(store)
    assert (now.phone, now.phone_typed, now.language) == ("+37255129999", "5512 9999", "ru")
    assert told.at(0) == ["Marta Kask is corrected."]


async def test_what_others_changed_meanwhile_stays(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    edit = EditCustomer(customer=KNOWN_TWICE, field=CustomerField.EMAIL, value="new@example.com")
    await store.perform(edit, AddLike(customer=KNOWN_TWICE, like=Like.BRAND, value="Lumi"), actor="staff-105")
    sheet.name.line.setText("Marta Tamm")
    sheet.confirm.button.click()
    await rested(sheet)
    assert (who(store).name, who(store).email) == ("Marta Tamm", "new@example.com")
    assert "Lumi" in who(store).brands


async def test_sizes_brands_and_preferences_are_added_and_removed(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    sheet.likes[Like.SIZE].of.setText("shoes")
    sheet.likes[Like.SIZE].value.setText("39")
    sheet.likes[Like.SIZE].add.click()
    sheet.likes[Like.SIZE].buttons["Dresses"].click()
    sheet.likes[Like.BRAND].value.setText("Lumi")
    sheet.likes[Like.BRAND].value.returnPressed.emit()
    sheet.likes[Like.PREFERENCE].buttons["No wool"].click()
    assert sheet.likes[Like.BRAND].value.text() == ""
    assert await entries(store) == []
    sheet.confirm.button.click()
    await rested(sheet)
    assert who(store).sizes == (Size(of="shoes", size="39"),)
    assert who(store).brands == ("Mahr", "Nordlys", "Lumi")
    assert who(store).prefers == ()


async def test_what_was_added_and_removed_again_is_no_change(host, workspace, liis):
    sheet = await opened(host, workspace)
    sheet.model.add(Like.BRAND, "Lumi")
    sheet.model.remove(Like.BRAND, "lumi")
    assert not sheet.confirm.button.isEnabled()


@pytest.mark.parametrize(("year", "on"), [("", "--02-29"), ("1988", "1988-02-29")])
async def test_a_birthday_is_kept_with_or_without_its_year(host, workspace, liis, store, year, on):
    sheet = await opened(host, workspace)
    sheet.dates.day.setText("29")
    sheet.dates.choose_month(2)
    sheet.dates.year.setText(year)
    sheet.dates.add.click()
    sheet.confirm.button.click()
    await rested(sheet)
    assert who(store).dates == (ImportantDate(what="birthday", on=on),)


async def test_another_day_has_a_name(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    sheet.dates.sort.segments["other"].click()
    sheet.dates.what.setText("Wedding day")
    sheet.dates.day.setText("3")
    sheet.dates.choose_month(6)
    sheet.dates.add.click()
    assert sheet.dates.buttons["Wedding day"].words() == "Wedding day · 3\N{NO-BREAK SPACE}Jun"
    assert sheet.dates.what.text() == ""


async def test_a_day_that_does_not_exist_is_refused_in_words(host, workspace, liis):
    sheet = await opened(host, workspace)
    sheet.dates.day.setText("30")
    sheet.dates.choose_month(2)
    sheet.dates.add.click()
    assert sheet.notice.words() == "This day does not exist. Check day and month."
    assert sheet.dates.day.text() == "30"


async def test_wishes_come_by_number_or_by_scan(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    wishes = sheet.likes[Like.WISH]
    assert wishes.buttons[COAT].words().startswith(held(store, Variant, COAT).name)
    wishes.buttons[COAT].click()
    wishes.value.setText("nothing-such")
    wishes.add.click()
    assert sheet.notice.words() == "This product is not known."
    assert sheet.scanned(parse(shown(held(store, Variant, SCARF).gtin)))
    sheet.confirm.button.click()
    await rested(sheet)
    assert [each.sku for each in who(store).wishes] == [SCARF]


async def test_a_card_number_is_refused_in_words_and_nothing_is_lost(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    sheet.model.add(Like.PREFERENCE, "4111 1111 1111 1111")
    sheet.name.line.setText("Marta T")
    sheet.confirm.button.click()
    await rested(sheet)
    assert "card" in sheet.notice.words()
    assert sheet.isVisible()
    assert sheet.name.line.text() == "Marta T"
    assert who(store).name == "Marta Kask"
