"""Cash, parts of a sum, and what has to be agreed to before."""

from dataclasses import replace

import pytest

from associate_app.domain import basket as baskets
from associate_app.domain.money import Money
from associate_app.domain.pricing.override import Override, OverrideReason
from associate_app.domain.sale import Sale
from associate_app.domain.tender import TenderWay
from tests.selling.counter import COAT, MANAGER, filled
from tests.shop import NOON, held
from tests.ui.sell.pay.conftest import Counter
from ui.screens.sell.pay.approve import ApproveSheet
from ui.screens.sell.pay.cash import CashSheet
from ui.screens.sell.pay.done import DoneSheet
from ui.screens.sell.pay.split import SplitSheet

_PIN = "1470"  # of the manager in the demo


async def test_the_change_stands_there_large_before_and_after(counter: Counter) -> None:
    await counter.ring_up()
    counter.panel.pay_cash()
    sheet = counter.sheet(CashSheet)
    assert [each.words() for each in sheet.handy.buttons.values()] == ["€199.20", "€200.00", "€500.00"]
    sheet.handy.buttons["20000"].click()
    assert (sheet.change_words.text(), sheet.change_amount.text()) == ("Change", "€0.80")
    await counter.press(sheet.confirm.button)
    done = counter.sheet(DoneSheet)
    assert (done.amount_words.text(), done.amount.text()) == ("Change to give back", "€0.80")


async def test_a_typed_amount_that_is_less_is_a_part(counter: Counter) -> None:
    await counter.ring_up()
    counter.panel.pay_cash()
    sheet = counter.sheet(CashSheet)
    sheet.given.setText("50")
    sheet.given.textEdited.emit("50")
    assert (sheet.change_words.text(), sheet.change_amount.text()) == ("Still to pay", "€149.20")
    assert sheet.confirm.button.words() == "Take €50.00 as a part"
    await counter.press(sheet.confirm.button)
    assert counter.panel.due.text() == "€149.20"
    assert counter.panel.buttons[TenderWay.CASH].isEnabled()


@pytest.mark.parametrize("typed", ["", "0", "many"])
async def test_no_cash_is_taken_for_what_is_no_amount(counter: Counter, typed: str) -> None:
    await counter.ring_up()
    counter.panel.pay_cash()
    sheet = counter.sheet(CashSheet)
    sheet.given.setText(typed)
    sheet.given.textEdited.emit(typed)
    assert not sheet.confirm.button.isEnabled()
    assert sheet.confirm.reason.text()


async def test_coins_round_the_rest_as_a_line_of_its_own(counter: Counter) -> None:
    await counter.ring_up()
    counter.panel.pay_cash(given=100_02)
    await counter.press(counter.sheet(CashSheet).confirm.button)
    assert counter.panel.buttons[TenderWay.CASH].detail.text() == "€99.20 in cash"
    counter.panel.pay_cash()
    sheet = counter.sheet(CashSheet)
    assert sheet.rounding.text() == "The rest is €99.18. Coins round it by €0.02."
    await counter.press(sheet.confirm.button)
    number = counter.sheet(DoneSheet).sale.id
    assert held(counter.workspace.store, Sale, number).cash_rounding == 2


async def test_a_sum_is_split_evenly_and_the_cents_agree(counter: Counter) -> None:
    await counter.ring_up()
    for parts, due in ((3, "€132.80"), (2, "€66.40")):
        counter.panel.split()
        split = counter.sheet(SplitSheet)
        split.parts.buttons[str(parts)].click()
        await counter.press(split.buttons[TenderWay.CASH])
        sheet = counter.sheet(CashSheet)
        assert sheet.subtitle.text() == "€66.40 to pay"
        await counter.press(sheet.confirm.button)
        assert counter.panel.due.text() == due
    counter.panel.pay_cash()
    await counter.press(counter.sheet(CashSheet).confirm.button)
    sale = counter.sheet(DoneSheet).sale
    assert [each.amount for each in sale.tenders] == [66_40, 66_40, 66_40]


async def test_a_part_is_one_that_coins_can_pay(counter: Counter) -> None:
    await counter.ring_up()
    counter.panel.pay_cash(part=50_02)
    assert counter.sheet(CashSheet).confirm.button.words() == "Take €50.00"


async def test_the_change_of_a_part_is_told(counter: Counter) -> None:
    await counter.ring_up()
    counter.panel.pay_cash(part=66_40)
    sheet = counter.sheet(CashSheet)
    sheet.handy.buttons["7000"].click()
    assert sheet.change_amount.text() == "€3.60"
    await counter.press(sheet.confirm.button)
    assert counter.told == ["Change to give back: €3.60"]
    assert counter.panel.due.text() == "€132.80"


async def test_what_is_left_of_even_parts_is_remembered(counter: Counter) -> None:
    await counter.ring_up()
    counter.panel.split()
    split = counter.sheet(SplitSheet)
    split.parts.buttons["3"].click()
    await counter.press(split.buttons[TenderWay.CASH])
    await counter.press(counter.sheet(CashSheet).confirm.button)
    counter.panel.split()
    assert counter.sheet(SplitSheet).parts.buttons["2"].isChecked()


async def test_a_basket_that_cannot_be_paid_says_why(counter: Counter) -> None:
    await counter.ring_up(basket=filled(counter.workspace.checkout, "NO-SUCH-SKU", points=0))
    button = counter.panel.buttons[TenderWay.CASH]
    assert not button.isEnabled()
    assert button.accessibleDescription() == counter.panel.reason.text() != ""
    counter.panel.pay_cash()
    assert counter.sheets == []


async def test_a_price_by_hand_is_agreed_to_before_any_money_moves(counter: Counter) -> None:
    checkout = counter.workspace.checkout
    price = Override(amount=Money(120_00, "EUR"), reason=OverrideReason.DAMAGED)
    basket = baskets.set_price(filled(checkout, COAT, points=0), "1", price, at=NOON)
    await counter.ring_up(basket=basket)
    counter.panel.pay_cash()
    sheet = counter.sheet(ApproveSheet)
    assert not sheet.confirm.button.isEnabled()
    sheet.people.people.choose(MANAGER)
    sheet.approval.enter(_PIN)
    await sheet.approval.tasks.idle()
    await counter.press(sheet.confirm.button)
    await counter.press(counter.sheet(CashSheet).confirm.button)
    sale = counter.sheet(DoneSheet).sale
    assert (sale.total, sale.lines[0].override) == (120_00, price)


async def test_what_was_agreed_to_holds_for_these_prices_alone(counter: Counter) -> None:
    checkout = counter.workspace.checkout
    price = Override(amount=Money(120_00, "EUR"), reason=OverrideReason.DAMAGED)
    await counter.ring_up(basket=baskets.set_price(filled(checkout, COAT, points=0), "1", price, at=NOON))
    counter.panel.model.approve(MANAGER)
    assert counter.panel.model.approval_needed() is None
    lower = replace(price, amount=Money(110_00, "EUR"))
    counter.till.change(lambda basket, at: baskets.set_price(basket, "1", lower, at=at))
    await counter.settled()
    assert counter.panel.model.approval_needed() is not None
