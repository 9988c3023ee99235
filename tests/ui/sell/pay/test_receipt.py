"""The finished sale and its receipt."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from associate_app.devices.decode import decode
from associate_app.domain.customer import ConsentProof
from associate_app.domain.sale import Sale, SaleState
from associate_app.selling.receipts import read_receipt
from central.demo.promotions import TIER_SPENDS, TIERS
from tests.selling.counter import COAT, SERUM, collected, ilze
from tests.shop import bring, entries, held
from tests.ui.opened import said
from tests.ui.sell.pay.conftest import Counter
from ui.kit.sheet import Sheet
from ui.screens.sell.pay.cash import CashSheet
from ui.screens.sell.pay.done import DoneSheet
from ui.screens.sell.pay.email import EmailSheet
from ui.screens.sell.pay.receipt import ReceiptSheet
from ui.screens.sell.pay.sales import SalesSheet
from ui.screens.sell.pay.void import VoidSheet

PIN = "1470"  # of the manager in the demo
MANAGER = "staff-108"


async def sold(counter: Counter, *skus: str) -> DoneSheet:
    await counter.ring_up(*(skus or (COAT,)))
    counter.panel.pay_cash(given=300_00)
    await counter.press(counter.sheet(CashSheet).confirm.button)
    return counter.sheet(DoneSheet)


async def receipt_of(counter: Counter, done: DoneSheet) -> ReceiptSheet:
    await counter.press(done.see)
    return counter.sheet(ReceiptSheet)


def over(host: QWidget, kind: type[Sheet]) -> Sheet:
    return next(each for each in reversed(host.findChildren(Sheet)) if isinstance(each, kind))


async def test_the_code_of_a_finished_sale_reads_and_verifies(counter: Counter, tmp_path: Path) -> None:
    done = await sold(counter, COAT, SERUM)
    picture = tmp_path / "code.png"
    assert done.code.grab().save(str(picture))
    (read,) = decode(picture)
    verified = read_receipt(counter.workspace.store.reader(), read.text)
    assert verified.sale is not None
    assert (verified.signed.total, verified.signed.number) == (verified.sale.total, verified.sale.id)
    assert verified.sale.id in done.subtitle.text()


async def test_the_receipt_shows_what_was_paid_for_and_how(counter: Counter) -> None:
    sheet = await receipt_of(counter, await sold(counter))
    shown = {line.left: line.right for line in sheet.lines()}
    assert shown["Total"] == "€199.20"
    assert (shown["Cash"], shown["Given"], shown["Change"]) == ("€199.20", "€300.00", "€100.80")
    assert (shown["Hella wool wrap coat"], shown["Coat Week −20 %"]) == ("€249.00", "−€49.80")


async def test_a_gift_receipt_has_no_amount_anywhere(counter: Counter) -> None:
    done = await sold(counter)
    await counter.press(done.gift)
    sheet = counter.sheet(ReceiptSheet)
    assert not any("€" in f"{line.left}{line.right}" for line in sheet.lines())
    assert sheet.code.text == done.sale.id


async def test_a_receipt_whose_code_was_read_is_said_to_be_genuine(counter: Counter) -> None:
    done = await sold(counter)
    counter.workspace.checkout.receipts.read(done.code.text)
    sheet = await receipt_of(counter, done)
    assert sheet.notice.words() == "Its signature is right: the receipt is genuine."


async def test_a_receipt_is_saved_as_a_pdf(counter: Counter, tmp_path: Path) -> None:
    sheet = await receipt_of(counter, await sold(counter))
    path = tmp_path / "receipt.pdf"
    sheet.save_to(path)
    assert path.read_bytes().startswith(b"%PDF")
    assert counter.told[-1] == "Saved as receipt.pdf."
    sheet.save_to(tmp_path / "nowhere" / "receipt.pdf")
    assert sheet.notice.kind() == "danger"


async def test_an_address_for_this_receipt_alone_needs_the_customers_word(
    counter: Counter, host: QWidget
) -> None:
    done = await sold(counter)
    done.by_email.click()
    sheet = over(host, EmailSheet)
    assert isinstance(sheet, EmailSheet)
    sheet.address.setText("ilze@example.lv")
    sheet.address.textEdited.emit("")
    assert sheet.confirm.reason.text() == "Ask the customer first."
    sheet.agreed.click()
    sheet.confirm.button.click()
    await sheet.tasks.idle()
    await counter.settled()
    assert counter.told[-1] == "The receipt goes out as soon as the line allows."
    (asked,) = [each for each in await entries(counter.workspace.store) if each.type == "receipt.send"]
    assert asked.args["proof"] == ConsentProof.SPOKEN


async def test_cash_goes_back_as_it_was_rounded(counter: Counter, host: QWidget) -> None:
    sale = (await sold(counter)).sale
    rounded = replace(sale, tenders=(replace(sale.tenders[0], rounding=-2),))
    sheet = VoidSheet(host, counter.workspace, rounded)
    assert "€199.18" in sheet.confirm.button.words()


async def test_a_sale_is_taken_back_with_the_pin_of_a_manager(counter: Counter, host: QWidget) -> None:
    done = await sold(counter)
    number = done.sale.id
    sheet = await receipt_of(counter, done)
    sheet.void.click()
    void = over(host, VoidSheet)
    assert isinstance(void, VoidSheet)
    assert said(void.payments) == ["Cash, Out of the drawer, €199.20"]
    assert not void.confirm.button.isEnabled()
    void.people.people.choose(MANAGER)
    void.approval.enter(PIN)
    await void.approval.tasks.idle()
    void.confirm.button.click()
    await void.tasks.idle()
    await counter.settled()
    assert held(counter.workspace.store, Sale, number).state is SaleState.VOIDED
    assert "was taken back" in sheet.notice.words()
    assert not sheet.void.isVisibleTo(sheet)


async def test_sales_of_today_lead_to_their_receipts(counter: Counter) -> None:
    done = await sold(counter)
    number = done.sale.id
    counter.panel.show_sales()
    sheet = counter.sheet(SalesSheet)
    assert said(sheet.rows) == ["This device", f"14:46, {number}, 1 item · Cash · Liis Tamm, €199.20"]
    sheet.rows.choose(number)
    assert counter.sheet(ReceiptSheet).title.text() == f"Receipt {number}"


async def test_a_receipt_that_is_not_here_says_what_to_do(counter: Counter) -> None:
    counter.panel.show_receipt("R-9-0001-X")
    sheet = counter.sheet(ReceiptSheet)
    assert sheet.none.isVisibleTo(sheet)
    assert not sheet.void.isVisibleTo(sheet)


async def test_points_and_the_tier_that_this_sale_has_brought_are_told(counter: Counter) -> None:
    glow = ilze(tier=TIERS[1])
    nearly = collected(0, TIER_SPENDS[2] - 100_00)
    await bring(counter.workspace.store, [glow, nearly], version=9)
    done = await sold(counter)
    assert done.points.text() == f"199 points earned · Now {TIERS[2]}"
