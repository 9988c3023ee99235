"""What central alone can take: gift cards, store credit and pay links."""

import asyncio

from associate_app.domain.charge import Charge, ChargeState, Share
from associate_app.domain.gift_card import GiftCard, card_id, gift_number
from associate_app.domain.ledger import LedgerEntry
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.pay_link import LinkState, PayLink
from associate_app.domain.scan import parse
from associate_app.domain.store_credit import StoreCredit
from associate_app.domain.tender import TenderWay
from associate_app.domain.time import HOUR, later
from associate_app.ports import Line, SyncStatus
from tests.selling.counter import ILZE
from tests.shop import DEVICE, NOON, STORE, FakeLine, bring, entries
from tests.ui.sell.pay.conftest import Counter
from ui.screens.sell.pay.credit import CreditSheet
from ui.screens.sell.pay.done import DoneSheet
from ui.screens.sell.pay.gift_card import GiftCardSheet
from ui.screens.sell.pay.link import LinkSheet

NUMBER = gift_number("7K2QM4F9XB31TD")
URL = "https://pay.nordlys.example/p/7fK2x9QmWv"


async def holding(counter: Counter, line: FakeLine, balance: int) -> None:
    card = GiftCard(id=card_id(NUMBER), ending=NUMBER[-4:], currency="EUR", balance=balance, issued_at=NOON)
    await bring(counter.workspace.store, [card], version=7)
    line.known["gift_card", card.id] = (card.id,)


async def asked(counter: Counter, type: str) -> LedgerEntry:
    """What this device has just asked central for."""
    for _ in range(300):
        for each in await entries(counter.workspace.store):
            if each.type == type:
                return each
        await asyncio.sleep(0.01)
    raise AssertionError(type)


def said(entry: LedgerEntry, status: Status = Status.ACCEPTED, code: str = "") -> Outcome:
    return Outcome(
        id=entry.id, device=DEVICE, seq=entry.seq, type=entry.type, status=status, at=NOON, code=code
    )


def link_of(entry: LedgerEntry, state: LinkState = LinkState.ASKED) -> PayLink:
    return PayLink(
        id=entry.args["link"],
        store=STORE,
        device=DEVICE,
        amount=entry.args["amount"],
        currency="EUR",
        at=NOON,
        until=later(NOON, HOUR),
        state=state,
        url=URL,
    )


async def looked_up(sheet: GiftCardSheet) -> GiftCardSheet:
    await sheet.tasks.idle()
    return sheet


async def test_a_scanned_gift_card_shows_its_balance_and_pays_that_much(
    counter: Counter, line: FakeLine
) -> None:
    await counter.ring_up()
    await holding(counter, line, 50_00)
    assert counter.panel.scanned(parse(NUMBER))
    sheet = await looked_up(counter.sheet(GiftCardSheet))
    assert sheet.balance.text() == "€50.00"
    assert sheet.confirm.button.words() == "Take €50.00 from the card"
    sheet.confirm.button.click()
    entry = await asked(counter, "gift_card.charge")
    assert NUMBER not in str(entry.args)  # whoever has the number has the money
    await bring(counter.workspace.store, [said(entry)], version=8)
    await counter.settled()
    assert counter.panel.due.text() == "€149.20"
    (payment,) = counter.panel.model.view.payments
    assert (payment.title, payment.state) == ("Gift card", f"Paid · {NUMBER[-4:]}")


async def test_a_charge_that_waited_too_long_is_due_again_and_said(counter: Counter, line: FakeLine) -> None:
    await counter.ring_up()
    await holding(counter, line, 50_00)
    counter.panel.pay_by_gift_card(number=NUMBER)
    (await looked_up(counter.sheet(GiftCardSheet))).confirm.button.click()
    entry = await asked(counter, "gift_card.charge")
    await bring(counter.workspace.store, [said(entry)], version=8)
    await counter.settled()
    released = Charge(
        id=entry.args["charge"],
        way=TenderWay.GIFT_CARD,
        shares=(Share(account=card_id(NUMBER), amount=50_00),),
        currency="EUR",
        store=STORE,
        device=DEVICE,
        at=NOON,
        until=NOON,
        state=ChargeState.RELEASED,
    )
    await bring(counter.workspace.store, [released], version=9)
    await asyncio.sleep(0.05)
    await counter.settled()
    assert "waited too long" in counter.panel.trouble.words()
    assert counter.panel.model.due == 199_20


async def test_what_central_refuses_is_said_and_nothing_is_paid(counter: Counter, line: FakeLine) -> None:
    await counter.ring_up()
    await holding(counter, line, 50_00)
    counter.panel.pay_by_gift_card(number=NUMBER)
    (await looked_up(counter.sheet(GiftCardSheet))).confirm.button.click()
    entry = await asked(counter, "gift_card.charge")
    refused = said(entry, Status.REFUSED, "charge.not_enough")
    await bring(counter.workspace.store, [refused], version=8)
    await counter.settled()
    assert "less left on it" in counter.panel.trouble.words()
    assert counter.panel.buttons[TenderWay.CASH].isVisibleTo(counter.panel)


async def test_an_empty_card_and_a_wrong_number_are_said_before_anything_is_asked(
    counter: Counter, line: FakeLine
) -> None:
    await counter.ring_up()
    await holding(counter, line, 0)
    counter.panel.pay_by_gift_card(number=NUMBER)
    sheet = await looked_up(counter.sheet(GiftCardSheet))
    assert sheet.notice.words() == "This gift card is used up."
    for typed, words in (("NG123", "no gift card number"), ("4111111111111111", "never kept")):
        sheet.number.setText(typed)
        sheet.number.textEdited.emit(typed)
        sheet.confirm.button.click()
        await looked_up(sheet)
        assert words in sheet.notice.words()
    assert await entries(counter.workspace.store) == []


async def test_store_credit_is_offered_to_whom_has_some(counter: Counter) -> None:
    credit = StoreCredit(id=ILZE, store=STORE, currency="EUR", balance=35_00)
    await bring(counter.workspace.store, [credit], version=7)
    await counter.ring_up()
    button = counter.panel.buttons[TenderWay.STORE_CREDIT]
    assert button.detail.text() == "€35.00 there"
    await counter.press(button)
    sheet = counter.sheet(CreditSheet)
    assert sheet.confirm.button.words() == "Take €35.00 of the credit"
    sheet.confirm.button.click()
    entry = await asked(counter, "store_credit.charge")
    await bring(counter.workspace.store, [said(entry)], version=8)
    await counter.settled()
    assert counter.panel.due.text() == "€164.20"


async def test_a_link_shows_its_code_and_the_payment_arrives_by_itself(counter: Counter) -> None:
    await counter.ring_up()
    counter.panel.pay_by_link()
    sheet = counter.sheet(LinkSheet)
    sheet.confirm.button.click()
    entry = await asked(counter, "pay_link.ask")
    await bring(counter.workspace.store, [said(entry), link_of(entry)], version=8)
    await counter.settled()
    assert sheet.code.text == URL
    assert sheet.confirm.button.words() == "Cancel the link"
    assert sheet.confirm.button.property("kind") == "danger", "it does not look like the next step"
    assert counter.panel.ask.words() == "Show the link"
    assert not counter.panel.ways.isVisibleTo(counter.panel)  # nothing is paid twice
    await bring(counter.workspace.store, [link_of(entry, LinkState.PAID)], version=9)
    await asyncio.sleep(0.05)
    await counter.settled()
    assert counter.sheet(DoneSheet).paid.text() == "Pay link €199.20"


async def test_offline_a_link_waits_and_no_other_way_is_named(counter: Counter, line: FakeLine) -> None:
    await counter.ring_up()
    counter.panel.pay_by_link()
    sheet = counter.sheet(LinkSheet)
    sheet.confirm.button.click()
    entry = await asked(counter, "pay_link.ask")
    await bring(counter.workspace.store, [said(entry), link_of(entry)], version=8)
    line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True, last_contact=NOON))
    await counter.settled()
    sheet.refresh()
    assert (
        sheet.confirm.reason.text() == "This needs the line. Nothing has changed; try again when it is back."
    )


async def test_a_link_that_is_cancelled_leaves_the_basket_to_be_paid_otherwise(counter: Counter) -> None:
    await counter.ring_up()
    counter.panel.pay_by_link()
    sheet = counter.sheet(LinkSheet)
    sheet.confirm.button.click()
    entry = await asked(counter, "pay_link.ask")
    await bring(counter.workspace.store, [said(entry), link_of(entry)], version=8)
    await counter.settled()
    sheet.confirm.button.click()
    cancel = await asked(counter, "pay_link.cancel")
    over = link_of(entry, LinkState.CANCELLED)
    await bring(counter.workspace.store, [said(cancel), over], version=9)
    await counter.settled()
    assert counter.panel.trouble.words() == "The link was cancelled. Nothing was paid."
    assert counter.panel.buttons[TenderWay.CARD].isVisibleTo(counter.panel)
