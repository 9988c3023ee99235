"""What stands on the receipt of the drawings' sale, to the cent; and who may get it by e-mail."""

from dataclasses import replace

import pytest

from associate_app.domain.customer import Consent, ConsentChannel, ConsentProof
from associate_app.domain.errors import RuleViolation
from associate_app.domain.fulfilment import Way
from associate_app.domain.letter import Letter, LetterState
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.pickup import Pickup
from associate_app.domain.sale import Sale, SaleState, without_texts
from associate_app.selling import Checkout
from associate_app.selling.receipts import Receipt, for_gift, read_receipt, receipt_of
from associate_app.store import Store
from tests.receipts import TILL, code, sale
from tests.selling.counter import BOOTS, COAT, ILZE, LIIS, MANAGER, SWEATER, filled, furnish, ilze, quoted
from tests.shop import DEVICE, NOON, bring, entries

pytestmark = pytest.mark.anyio
AGREED = Consent(channel=ConsentChannel.RECEIPTS, given=True, at=NOON, by=LIIS, proof=ConsentProof.SPOKEN)


async def drawn(store: Store, checkout: Checkout) -> Sale:
    await furnish(store)
    basket = await checkout.keep(filled(checkout))
    basket = await checkout.paying.take_cash(quoted(checkout, basket), 500_00)
    return (await checkout.complete(quoted(checkout, basket), LIIS)).sale


def must_add_up(receipt: Receipt) -> None:
    outside = 0 if receipt.tax_inside else receipt.tax
    assert sum(line.amount for line in receipt.lines) - receipt.points_value + outside == receipt.total
    paid = sum(each.amount for each in receipt.payments if not each.given_back)
    assert paid == receipt.total + receipt.cash_rounding
    assert sum(each.net + each.tax for each in receipt.taxes) == receipt.total


async def test_it_says_what_was_sold_and_why_at_that_price(store: Store, checkout: Checkout) -> None:
    receipt = receipt_of(store.reader(), await drawn(store, checkout))
    must_add_up(receipt)
    assert (receipt.total, receipt.tax, receipt.pieces) == (476_30, 92_19, 4)
    coat, serum, sweater, _, fee = receipt.lines
    assert (coat.goods.sku, coat.price, coat.amount) == (COAT, 249_00, 199_20)
    assert [(each.name, each.amount) for each in coat.reductions] == [("Coat Week −20 %", 49_80)]
    assert coat.goods.name
    assert (coat.goods.look, sweater.goods.look) == (("Ink", "M"), ("Oat", "M"))
    assert (serum.goods.name, serum.goods.look) == ("Cloudberry glow serum, 30 ml", ())
    assert (fee.goods.sku, fee.price, fee.amount) == ("", 4_90, 0)
    assert (receipt.points, receipt.points_value, receipt.earned) == (2_000, 20_00, 476)
    (cash,) = receipt.payments
    assert (cash.way, cash.given, cash.change) == ("cash", 500_00, 23_70)


async def test_cash_is_what_went_over_the_counter(store: Store, checkout: Checkout) -> None:
    sold = await drawn(store, checkout)
    (cash,) = sold.tenders
    rounded = replace(cash, amount=476_32, rounding=-2)
    receipt = receipt_of(store.reader(), replace(sold, total=476_32, tenders=(rounded,)))
    (shown,) = receipt.payments
    assert shown.amount == shown.given - shown.change == receipt.total + receipt.cash_rounding


async def test_it_says_what_comes_later_and_under_which_number(store: Store, checkout: Checkout) -> None:
    receipt = receipt_of(store.reader(), await drawn(store, checkout))
    coming = {parcel.goods[0].sku: parcel for parcel in receipt.to_come}
    assert {sku: each.way for sku, each in coming.items()} == {BOOTS: Way.PICKUP, SWEATER: Way.SHIP}
    (waiting,) = store.reader().documents(Pickup, "select doc from pickup where customer = :id", id=ILZE)
    assert (coming[BOOTS].pickup, coming[SWEATER].pickup) == (waiting.id, "")
    assert receipt.seller.name == coming[BOOTS].place == "Tallinn Viru"
    assert receipt.seller.address


async def test_the_code_is_the_same_after_the_sale_was_taken_back_and_its_customer_erased(
    store: Store, checkout: Checkout
) -> None:
    sold = await drawn(store, checkout)
    noted = replace(sold, note="For Ilze", lines=tuple(replace(each, note="x") for each in sold.lines))
    printed = checkout.receipts.code(noted)
    await checkout.void_sale(sold, LIIS, approver=MANAGER)
    back = checkout.receipts.sale(sold.id)
    assert back is not None and back.state is SaleState.VOIDED
    assert checkout.receipts.code(back) == checkout.receipts.code(without_texts(noted)) == printed
    assert read_receipt(store.reader(), printed).signed.tenders == (("cash", 476_30),)


async def test_who_gets_the_present_sees_no_amount(store: Store, checkout: Checkout) -> None:
    receipt = receipt_of(store.reader(), await drawn(store, checkout))
    present = for_gift(receipt)
    assert [goods.sku for goods in present.goods] == [line.goods.sku for line in receipt.lines[:4]]
    said = repr(replace(present, seller=replace(present.seller, id=""), number="", at=NOON))
    for amount in (receipt.total, *(line.amount for line in receipt.lines[:4])):
        assert str(amount) not in said.replace(str(NOON), "")


async def test_a_sale_taken_back_says_so(store: Store, checkout: Checkout) -> None:
    sold = await drawn(store, checkout)
    await checkout.void_sale(sold, "staff-108")
    receipt = checkout.receipts.shown(sold.id)
    assert receipt is not None
    assert receipt.voided_at is not None
    assert [each.given_back for each in receipt.payments] == [True]
    assert (receipt.to_come, receipt.earned) == ((), 0)
    assert read_receipt(store.reader(), checkout.receipts.code(sold)).sale is not None


async def test_two_sales_under_one_number_are_told_apart_by_their_code(
    store: Store, checkout: Checkout
) -> None:
    first, second = sale(2), sale(3)
    await bring(store, [TILL, first, replace(second, id=f"{second.id}:again")], version=3)
    shown = checkout.receipts.shown(first.id)
    assert shown is not None
    assert shown.total == first.total
    checkout.receipts.read(code(3))
    shown = checkout.receipts.shown(first.id)
    assert shown is not None
    assert shown.total == second.total
    assert checkout.receipts.code(second) == code(3)
    assert checkout.receipts.code(first) == ""


async def test_it_goes_to_a_customer_who_agreed_and_to_nobody_else(store: Store, checkout: Checkout) -> None:
    sold = await drawn(store, checkout)
    assert checkout.receipts.mail_to(sold) == ""
    with pytest.raises(RuleViolation, match=r"receipt\.no_consent"):
        await checkout.receipts.send(sold, LIIS)
    await bring(store, [ilze(consents=(AGREED,))], version=4)
    with pytest.raises(RuleViolation, match=r"receipt\.no_address"):
        await checkout.receipts.send(sold, LIIS)
    await bring(store, [ilze(consents=(AGREED,), email="ilze@example.lv")], version=5)
    assert checkout.receipts.mail_to(sold) == "ilze@example.lv"
    await checkout.receipts.send(sold, LIIS)
    (letter,) = store.reader().documents(Letter, "select doc from letter")
    assert (letter.state, letter.customer, letter.typed) == (LetterState.ASKED, ILZE, False)


async def test_a_typed_address_stays_beside_the_ledger_until_central_has_answered(
    store: Store, checkout: Checkout
) -> None:
    sold = await drawn(store, checkout)
    done = await checkout.receipts.send(sold, LIIS, address="her@example.lv", proof=ConsentProof.SPOKEN)
    (id,) = done.entries
    entry = (await entries(store))[-1]
    assert entry.type == "receipt.send"
    assert "her@example.lv" not in str(entry)
    assert "her@example.lv" in texts(store)
    await store.delivered(entry.seq)
    answer = Outcome(id=id, device=DEVICE, seq=entry.seq, type=entry.type, status=Status.ACCEPTED, at=NOON)
    await bring(store, [answer], version=6)
    assert "her@example.lv" not in texts(store)


def texts(store: Store) -> str:
    return str(store.reader().rows("select texts from ledger order by seq"))
