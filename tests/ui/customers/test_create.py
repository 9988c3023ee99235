import pytest
from PySide6.QtTest import QSignalSpy

from associate_app.domain.customer import ConsentChannel, ConsentProof, Customer
from associate_app.domain.scan import parse
from associate_app.domain.scan.own import loyalty_card
from tests.people import customer
from tests.shop import STORE, bring, entries, held
from tests.ui.customers.opened import rested
from tests.ui.opened import opened
from ui.screens.customers.screen import CustomersScreen
from ui.screens.customers.sheets.create_sheet import CreateSheet
from ui.words.consents import asked_words

CARD = loyalty_card("C-70001")


@pytest.fixture
def make(host, workspace, liis):
    def made(typed: str = "") -> CreateSheet:
        sheet = CreateSheet(host, workspace, typed)
        sheet.open()
        return sheet

    return made


def created(store, entry) -> Customer:
    return held(store, Customer, entry.args["customer"])


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ("Žanna Bērziņa", "name"),
        ("Петров 2", "name"),
        ("5512 3456", "phone"),
        ("+371 2000-0418", "phone"),
        (" ilze@example.lv ", "email"),
        ("ilze@exa", "email"),
        (CARD.lower(), "card"),
        ("", ""),
    ],
)
async def test_what_was_searched_for_stands_where_it_belongs(make, typed, field):
    sheet = make(typed)
    texts = {name: getattr(sheet, name).line.text() for name in ("name", "phone", "email", "card")}
    assert {name: text for name, text in texts.items() if text} == ({field: typed.strip()} if field else {})
    await rested(sheet)


async def test_somebody_is_written_down_as_they_write_themselves(make, store, workspace):
    sheet = make("Łucja Óg")
    sheet.phone.line.setText("5512 3456")
    sheet.email.line.setText("Lucja@Example.com")
    sheet.card.line.setText(CARD.lower())
    sheet.language.choose("pl")
    gone, told = QSignalSpy(sheet.navigate), QSignalSpy(sheet.notify)
    sheet.confirm.button.click()
    sheet.confirm.button.click()
    await rested(sheet)
    (entry,) = await entries(store)
    who = created(store, entry)
    assert (who.name, who.email, who.language, who.store) == ("Łucja Óg", "lucja@example.com", "pl", STORE)
    assert (who.phone, who.phone_typed, who.card) == ("+37255123456", "5512 3456", CARD)
    assert gone.at(0) == [f"customer/{who.id}"]
    assert told.at(0) == ["Łucja Óg is a customer now."]


async def test_the_number_as_it_is_dialled_stands_below_while_it_is_typed(make):
    sheet = make()
    for typed, said in (
        ("5512 3456", "Dialled as +372 5512 3456"),
        ("+371 20000418", "Dialled as +371 20 000 418"),
        ("12", "This can't be dialled. It is kept as it is typed."),
        ("", ""),
    ):
        sheet.phone.line.setText(typed)
        assert sheet.phone.said.text() == said
    await rested(sheet)


async def test_only_what_the_customer_said_yes_to_is_kept_with_the_words_and_the_proof(make, store):
    sheet = make("Ann Kask")
    sheet.asked[ConsentChannel.EMAIL].answer.segments[ConsentProof.SPOKEN].click()
    sheet.asked[ConsentChannel.RECEIPTS].answer.segments[ConsentProof.SIGNED].click()
    sheet.asked[ConsentChannel.OFFERS].answer.segments[ConsentProof.SPOKEN].click()
    sheet.asked[ConsentChannel.OFFERS].answer.segments[""].click()
    sheet.confirm.button.click()
    await rested(sheet)
    written = await entries(store)
    who = created(store, written[0])
    kept = {each.channel: (each.given, each.proof, each.by, each.words) for each in who.consents}
    assert kept == {
        ConsentChannel.EMAIL: (True, "spoken", "staff-101", asked_words(ConsentChannel.EMAIL)),
        ConsentChannel.RECEIPTS: (True, "signed", "staff-101", asked_words(ConsentChannel.RECEIPTS)),
    }


async def test_who_may_be_the_same_is_shown_while_typing_and_opened_instead(make, store):
    await bring(store, (customer(phone="+37255123456"),))
    sheet = make("Ilze Berzina")
    await rested(sheet)
    assert [each.why for each in sheet.model.doubles] == ["Ilze Bērziņa has nearly the same name."]
    sheet.phone.line.setText("5512 3456")
    await rested(sheet)
    assert sheet.model.doubles[0].why == "Ilze Bērziņa has the same phone number."
    gone = QSignalSpy(sheet.navigate)
    sheet.doubles.rows["C-70001"].button.click()
    assert gone.at(0) == ["customer/C-70001"]
    assert await entries(store) == []


async def test_nothing_can_be_added_before_it_is_right_and_it_is_said_why(make):
    sheet = make()
    why = sheet.confirm.reason
    assert why.text() == "Type a name. Any name the customer uses is right."
    sheet.name.line.setText("Ann")
    assert sheet.confirm.button.isEnabled()
    sheet.email.line.setText("ann@")
    assert "no email address yet" in why.text()
    sheet.email.line.clear()
    sheet.card.line.setText("NC1")
    assert "no loyalty card of ours" in why.text()
    await rested(sheet)


async def test_a_card_number_is_refused_in_words_and_what_was_typed_stays(make, store):
    sheet = make("Ann 4111 1111 1111 1111")
    sheet.confirm.button.click()
    await rested(sheet)
    assert "card" in sheet.notice.words()
    assert sheet.name.line.text() == "Ann 4111 1111 1111 1111"
    assert sheet.isVisible()
    assert await entries(store) == []


async def test_a_loyalty_card_is_scanned_into_the_sheet(make):
    sheet = make("Ann")
    refused = QSignalSpy(sheet.refused)
    assert sheet.scanned(parse(CARD))
    assert sheet.card.line.text() == CARD
    assert sheet.scanned(parse("4006381333931"))
    assert refused.count() == 1
    assert sheet.card.line.text() == CARD
    await rested(sheet)


async def test_the_search_page_opens_it_with_what_was_typed(qtbot, workspace, liis):
    screen = CustomersScreen(workspace)
    await opened(qtbot, screen)
    screen.panel.search.field.setText("Ann Kask")
    screen.panel.search.new.click()
    assert isinstance(screen.sheet, CreateSheet)
    assert screen.sheet.name.line.text() == "Ann Kask"
    await rested(screen.sheet)
    screen.close()
