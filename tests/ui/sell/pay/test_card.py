"""Cards, with a terminal that is a process of its own: nothing is charged twice, whatever gets lost."""

from dataclasses import replace
from pathlib import Path

from associate_app.devices.terminal.simulator import DECLINED, LOST, TWICE, Journal
from associate_app.domain.tender import Tender, TenderState, TenderWay
from associate_app.ports import Line, SyncStatus
from tests.selling.counter import COAT, SERUM, filled
from tests.shop import NOON, FakeLine
from tests.ui.sell.pay.conftest import Counter
from ui.device_settings import TERMINAL
from ui.screens.sell.pay.card import CardSheet
from ui.screens.sell.pay.cash import CashSheet
from ui.screens.sell.pay.done import DoneSheet

OFFLINE = SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True, last_contact=NOON)


async def asked_for(counter: Counter, amount: str) -> CardSheet:
    """A part is asked of the terminal."""
    counter.panel.pay_by_card(1)
    sheet = counter.sheet(CardSheet)
    sheet.field.setText(amount)
    sheet.field.textEdited.emit(amount)
    await counter.press(sheet.confirm.button)
    return sheet


async def test_one_press_asks_for_all_of_it_and_the_sale_completes_by_itself(
    counter: Counter, terminal: int, journal: Path
) -> None:
    await counter.ring_up()
    counter.panel.pay_by_card()
    sheet = counter.sheet(CardSheet)
    assert "Ask the customer to pay €199.20 on the terminal" in sheet.state.words.text()
    assert sheet.confirm.button.is_busy() and not sheet.close_button.isVisible()
    await counter.settled()
    assert counter.sheet(DoneSheet).amount.text() == "€199.20"
    assert counter.till.basket is None
    assert Journal(journal).charged() == 199_20


async def test_a_declined_card_is_said_in_words_and_another_way_is_open(
    counter: Counter, terminal: int, journal: Path
) -> None:
    await counter.ring_up()
    sheet = await asked_for(counter, f"100.{DECLINED:02}")
    assert sheet.notice.words() == "The card was declined. Nothing was charged."
    assert sheet.confirm.button.words() == "Ask for €100.05"
    sheet.dismiss()
    assert counter.panel.trouble.words() == "The card was declined. Nothing was charged."
    await counter.press(counter.panel.buttons[TenderWay.CASH])
    await counter.press(counter.sheet(CashSheet).confirm.button)
    assert counter.till.basket is None
    assert Journal(journal).charged() == 0


async def test_a_lost_answer_is_unknown_and_asking_again_charges_once(
    counter: Counter, terminal: int, journal: Path
) -> None:
    await counter.ring_up()
    sheet = await asked_for(counter, f"100.{LOST}")
    assert sheet.state.words.text() == "It is not known whether €100.91 was paid"
    assert sheet.confirm.button.words() == "Ask the terminal again"
    assert not sheet.entry.isVisible()
    assert not counter.panel.ways.isVisibleTo(counter.panel)
    assert not counter.panel.finish.isVisibleTo(counter.panel)
    counter.panel.pay_by_card()
    counter.panel.pay_cash()
    assert counter.sheets == [sheet]  # nothing else is offered, not even by a key
    await counter.press(sheet.confirm.button)
    assert Journal(journal).charged() == 100_91
    assert counter.panel.due.text() == "€98.29"
    counter.panel.pay_cash()
    await counter.press(counter.sheet(CashSheet).confirm.button)
    assert counter.sheet(DoneSheet).paid.text() == "Visa €100.91 · Cash €98.30"
    assert Journal(journal).charged() == 100_91


async def test_an_answer_that_comes_twice_counts_once(counter: Counter, terminal: int, journal: Path) -> None:
    await counter.ring_up()
    await asked_for(counter, f"100.{TWICE}")
    assert [each.amount for each in counter.panel.model.view.payments] == ["€100.92"]
    assert counter.panel.due.text() == "€98.28"
    assert Journal(journal).charged() == 100_92


async def test_a_payment_that_a_crash_left_open_is_asked_after_and_nothing_else(
    counter: Counter, terminal: int, journal: Path
) -> None:
    checkout = counter.workspace.checkout
    asked = Tender(id="t", way=TenderWay.CARD, amount=199_20, state=TenderState.ASKED, reference="t")
    crashed = replace(filled(checkout, COAT, points=0), tenders=(asked,))
    await checkout.keep(crashed)
    counter.till.open_draft(crashed.id)
    await counter.settled()
    assert counter.panel.ask.words() == "Ask the terminal again"
    assert not counter.panel.ways.isVisibleTo(counter.panel)
    await counter.press(counter.panel.ask)  # once is enough
    assert "does not know this payment" in counter.panel.trouble.words()
    assert counter.panel.ways.isVisibleTo(counter.panel)
    assert Journal(journal).charged() == 0


async def test_a_payment_is_given_back_by_the_terminal(
    counter: Counter, terminal: int, journal: Path
) -> None:
    await counter.ring_up()
    await asked_for(counter, "100.00")
    (row,) = counter.panel.payments.rows.values()
    assert row.act.accessibleName() == "Give back €100.00"
    await counter.press(row.act)
    await counter.press(counter.sheets[-1].confirm.button)  # type: ignore[attr-defined]
    assert counter.panel.model.view.payments == ()
    assert Journal(journal).charged() == 0


async def test_the_code_of_a_slip_is_typed_where_the_terminal_stands_alone(counter: Counter) -> None:
    await counter.ring_up()
    counter.panel.pay_by_card()
    sheet = counter.sheet(CardSheet)
    assert not sheet.confirm.button.isEnabled()
    sheet.code.setText("a1b2c3")
    sheet.code.textEdited.emit("a1b2c3")
    await counter.press(sheet.confirm.button)
    (tender,) = counter.sheet(DoneSheet).sale.tenders
    assert (tender.approval_code, tender.stand_alone) == ("A1B2C3", True)


async def test_a_card_number_is_refused_in_words_and_forgotten(counter: Counter) -> None:
    await counter.ring_up()
    counter.panel.pay_by_card()
    sheet = counter.sheet(CardSheet)
    sheet.code.setText("4111 1111 1111 1111")
    sheet.code.textEdited.emit("")
    sheet.confirm.button.setFocus()
    await counter.press(sheet.confirm.button)
    assert "Card numbers are never kept" in sheet.notice.words()
    assert sheet.focusWidget() is sheet.code
    assert sheet.code.text() == ""
    assert counter.till.basket is not None and counter.till.basket.tenders == ()


async def test_offline_a_card_pays_up_to_the_limit_and_the_rest_stays(
    counter: Counter, line: FakeLine, terminal: int
) -> None:
    line.become(OFFLINE)
    await counter.ring_up(COAT, SERUM, *["MH-20418-CAMEL-M"] * 2)
    assert counter.till.quote is not None and counter.till.quote.due > 500_00
    buttons = counter.panel.buttons
    assert buttons[TenderWay.CARD].detail.text() == "Offline up to €500"
    for way in (TenderWay.GIFT_CARD, TenderWay.PAY_LINK):
        assert not buttons[way].isEnabled()
        assert buttons[way].detail.text() == "Needs the line"
    await counter.press(buttons[TenderWay.CARD])
    sheet = counter.sheet(CardSheet)
    assert "up to €500.00" in sheet.limit.text()
    await counter.press(sheet.confirm.button)
    assert [each.amount for each in counter.panel.model.view.payments] == ["€500.00"]


async def test_a_device_without_a_terminal_takes_no_cards(counter: Counter) -> None:
    await counter.workspace.settings.choose(TERMINAL, "")
    await counter.ring_up()
    button = counter.panel.buttons[TenderWay.CARD]
    assert (button.isEnabled(), button.detail.text()) == (False, "No terminal here")
    counter.panel.pay_by_card()
    assert counter.sheets == []
    assert counter.told == ["No terminal here"]
