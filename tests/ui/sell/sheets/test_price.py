"""What may be given for a price, said while it is typed."""

import hashlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from associate_app.domain.money import Money
from associate_app.domain.pricing.override import OverrideReason
from tests.ui.conftest import signed_in
from tests.ui.sell.sheets.counter import filled, line, rest, said
from ui.screens.sell.sheets.price import PriceSheet


async def opened(till, store, host, id="1", *, match=False):
    await filled(till, store)
    sheet = PriceSheet(host, till, id, match=match)
    sheet.open()
    return sheet


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def test_it_asks_for_reason_and_price_in_this_order(till, store, host):
    sheet = await opened(till, store, host)
    assert sheet.now.text() == "Now €199.20 a piece, list price €249.00."
    assert sheet.confirm.reason.text() == "Choose why."
    press(sheet.reasons.buttons["damaged"])
    assert sheet.confirm.reason.text() == "Type the new price."
    sheet.amount.setText("a lot")
    assert sheet.confirm.reason.text().startswith("Type an amount")
    assert not sheet.confirm.button.isEnabled()


async def test_what_the_associate_may_give_is_given(till, store, host):
    sheet = await opened(till, store, host)
    press(sheet.reasons.buttons["damaged"])
    sheet.amount.setText("179,30")
    assert said(sheet.verdict.words()) == "10 % off. You may give that."
    assert sheet.confirm.button.words() == "Sell it for €179.30"
    press(sheet.confirm.button)
    wish = line(till).override
    assert (wish.amount, wish.reason) == (Money(179_30, "EUR"), OverrideReason.DAMAGED)
    assert not sheet.isVisible()
    await rest(till)
    assert till.quote.priced.lines[0].total == 179_30


@pytest.mark.parametrize(
    ("typed", "kind", "words"),
    [
        ("150", "warn", "24.7 % off. Before it is paid, this role has to approve it: Deputy."),
        ("120", "warn", "39.8 % off. Before it is paid, this role has to approve it: Manager."),
        ("50", "danger", "Nobody here may take off so much. Give more. The most is 50 %."),
        ("250", "danger", "This is more than the product costs. Give less."),
    ],
)
async def test_it_says_at_once_who_has_to_approve_and_what_nobody_may(till, store, host, typed, kind, words):
    sheet = await opened(till, store, host)
    press(sheet.reasons.buttons["goodwill"])
    sheet.amount.setText(typed)
    assert (sheet.verdict.kind(), said(sheet.verdict.words())) == (kind, words)
    assert sheet.confirm.button.isEnabled() == (kind == "warn")


async def test_a_manager_needs_nobody_for_what_a_manager_may(till, store, host, workspace):
    signed_in(workspace, "staff-108")
    sheet = await opened(till, store, host)
    press(sheet.reasons.buttons["goodwill"])
    sheet.amount.setText("120")
    assert sheet.verdict.kind() == "success"


async def test_percent_come_off_the_price_of_now(till, store, host):
    sheet = await opened(till, store, host)
    press(sheet.reasons.buttons["display"])
    press(sheet.how.segments["percent"])
    sheet.amount.setText("7,5 %")
    assert sheet.confirm.button.words() == "Sell it for €184.26"
    sheet.amount.setText("101")
    assert not sheet.confirm.button.isEnabled()


async def test_a_price_can_be_taken_back(till, store, host):
    sheet = await opened(till, store, host)
    press(sheet.reasons.buttons["damaged"])
    sheet.amount.setText("190")
    press(sheet.confirm.button)
    await rest(till)
    again = PriceSheet(host, till, "1")
    assert again.amount.text() == "190.00"
    assert again.reasons.buttons["damaged"].isChecked()
    press(again.back)
    assert line(till).override is None


async def test_seen_cheaper_wants_shop_price_and_proof(till, store, host):
    sheet = await opened(till, store, host, match=True)
    assert sheet.confirm.reason.text() == "Say where it was seen."
    sheet.competitor.setText("Kaubamaja")
    assert sheet.confirm.reason.text() == "Type the price that was seen."
    sheet.amount.setText("189.90")
    assert "picture or a link" in sheet.confirm.reason.text()
    sheet.evidence.link.setText("https://kaubamaja.example/coat")
    press(sheet.confirm.button)
    match = line(till).override.match
    assert (match.competitor, match.amount) == ("Kaubamaja", Money(189_90, "EUR"))
    assert match.evidence == "https://kaubamaja.example/coat"


async def test_what_was_seen_too_long_ago_does_not_count(till, store, host):
    sheet = await opened(till, store, host, match=True)
    sheet.competitor.setText("Kaubamaja")
    sheet.amount.setText("189.90")
    sheet.evidence.link.setText("https://kaubamaja.example/coat")
    assert sheet.day.text() == "Today"
    sheet.days.field.setValue(15)
    assert said(sheet.day.text()) == "Wed 28 Oct"
    assert "too long ago" in sheet.verdict.words()
    assert not sheet.confirm.button.isEnabled()


async def test_a_picture_goes_to_central_with_the_price(till, store, host, tmp_path):
    sheet = await opened(till, store, host, match=True)
    picture = QImage(2_400, 1_800, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    picture.save(str(tmp_path / "label.png"))
    sheet.competitor.setText("Kaubamaja")
    sheet.amount.setText("189.90")
    sheet.evidence.open_file(str(tmp_path / "label.png"))
    press(sheet.confirm.button)
    await rest(till)
    ((hash, kept),) = await store.pending_blobs()
    assert line(till).override.match.evidence == hash == hashlib.sha256(kept).hexdigest()
    assert QImage.fromData(kept).width() == 1_600
    assert till.checkout.drafts()[0].line("1").override is not None


async def test_a_file_that_is_no_picture_is_said(till, store, host, tmp_path):
    sheet = await opened(till, store, host, match=True)
    (tmp_path / "label.png").write_bytes(b"no picture")
    sheet.evidence.open_file(str(tmp_path / "label.png"))
    assert "no picture" in sheet.notice.words()
    assert not sheet.evidence.picture


@pytest.mark.parametrize("field", ["competitor", "link"])
async def test_a_card_number_is_refused_wherever_it_is_typed(till, store, host, field):
    sheet = await opened(till, store, host, match=True)
    sheet.amount.setText("189.90")
    sheet.competitor.setText("Kaubamaja")
    sheet.evidence.link.setText("https://kaubamaja.example/coat")
    typed = sheet.competitor if field == "competitor" else sheet.evidence.link
    typed.setText("4111 1111 1111 1111")
    assert "card number" in sheet.verdict.words()
    assert not sheet.confirm.button.isEnabled()
