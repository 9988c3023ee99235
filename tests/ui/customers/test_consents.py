from PySide6.QtTest import QSignalSpy

from associate_app.commands.notes import ChangeConsent
from associate_app.domain.customer import ConsentChannel, ConsentProof, Customer
from associate_app.domain.time import DAY, later
from tests.buying import somebody
from tests.screens.furnished import KNOWN_TWICE, known_twice
from tests.shop import NOON, bring, entries, held
from tests.ui.customers.opened import rested
from ui.format.times import local, year_date
from ui.screens.customers.sheets.consent import ConsentSheet
from ui.words.consents import asked_words

EMAIL, CALLS, OFFERS = ConsentChannel.EMAIL, ConsentChannel.PHONE_CALLS, ConsentChannel.OFFERS


async def opened(host, workspace) -> ConsentSheet:
    await bring(workspace.store, known_twice())
    sheet = ConsentSheet(host, workspace, KNOWN_TWICE)
    sheet.open()
    return sheet


def who(store) -> Customer:
    return held(store, Customer, KNOWN_TWICE)


async def test_each_channel_says_what_holds_since_when_and_how_we_know(host, workspace, liis):
    sheet = await opened(host, workspace)
    email, calls, offers = (sheet.cards[each] for each in (EMAIL, CALLS, OFFERS))
    assert email.chip.text() == "Agreed"
    then = year_date(local(later(NOON, -40 * DAY), None))
    assert email.since.text() == f"Agreed {then}, told us · Liis Tamm"
    assert email.read.text() == "Read to the customer: “May we send you news?”"
    assert calls.chip.text() == "Withdrawn"
    assert offers.since.text() == "Not asked yet"
    assert set(sheet.cards) == set(ConsentChannel)


async def test_a_yes_is_kept_with_its_proof_and_the_words_that_were_read(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    card = sheet.cards[OFFERS]
    card.ask.click()
    assert asked_words(OFFERS) in card.to_say.text()
    told = QSignalSpy(sheet.notify)
    card.signed.click()
    card.signed.click()
    await rested(sheet)
    kept = who(store).consent(OFFERS)
    assert kept is not None
    assert (kept.given, kept.proof, kept.by, kept.words) == (True, "signed", "staff-101", asked_words(OFFERS))
    assert len(await entries(store)) == 1
    assert told.at(0) == ["Personal offers: agreed"]
    assert card.chip.text() == "Agreed"
    assert sheet.isVisible()


async def test_to_ask_and_to_leave_it_keeps_nothing(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    card = sheet.cards[OFFERS]
    card.ask.click()
    card.leave.click()
    assert card.ask.isVisible()
    assert await entries(store) == []


async def test_a_withdrawal_says_first_that_nobody_here_undoes_it(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    card = sheet.cards[EMAIL]
    card.ask.click()
    assert card.to_say.text() == "Only the customer can agree again: in the app or on the web."
    card.spoken.click()
    await rested(sheet)
    assert not who(store).agrees(EMAIL)
    assert card.chip.text() == "Withdrawn"
    assert not card.ask.isVisible()
    assert "Only the customer can agree again" in card.since.text()


async def test_news_of_others_do_not_fold_up_what_is_being_asked(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    sheet.cards[OFFERS].ask.click()
    await bring(store, (somebody(),))
    await rested(sheet)
    assert sheet.cards[OFFERS].signed.isVisible()


async def test_what_was_withdrawn_has_no_way_back_here_even_for_a_manager(host, workspace, piret):
    sheet = await opened(host, workspace)
    card = sheet.cards[CALLS]
    assert not card.ask.isVisible()
    assert "Only the customer can agree again" in card.since.text()


async def test_what_the_customer_takes_back_meanwhile_is_seen(host, workspace, liis, store):
    sheet = await opened(host, workspace)
    withdraw = ChangeConsent(customer=KNOWN_TWICE, channel=EMAIL, given=False, proof=ConsentProof.SPOKEN)
    await store.perform(withdraw, actor="staff-105")
    await rested(sheet)
    assert sheet.cards[EMAIL].chip.text() == "Withdrawn"
