"""A receipt line by line, in words: for the screen and for paper."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from typing import Literal

from associate_app.domain.fulfilment import Way
from associate_app.domain.money import Money
from associate_app.domain.printed import GiftReceipt, Goods, Receipt, ReceiptLine, ToCome
from ui.format.numbers import money
from ui.format.others import apart
from ui.format.times import clock, local, year_date
from ui.language.counts import counts
from ui.language.mark import translate
from ui.words.offers import applied_words, rate_words
from ui.words.receipts import goods_words, payment_words

Sort = Literal["head", "plain", "fine", "total", "gap"]


@dataclass(frozen=True, slots=True)
class Line:
    left: str
    right: str = ""
    sort: Sort = "plain"


GAP = Line("", "", "gap")


def receipt_lines(receipt: Receipt, zone: tzinfo | None) -> tuple[Line, ...]:
    return tuple(_receipt(receipt, zone))


def gift_lines(gift: GiftReceipt, zone: tzinfo | None) -> tuple[Line, ...]:
    """Without a single amount."""
    head = _head(gift.seller.name, gift.seller.address, gift.seller.city)
    at = local(gift.at, zone)
    return (
        *head,
        Line(translate("Receipt", "Gift receipt {number}").format(number=gift.number), year_date(at), "fine"),
        GAP,
        *(line for each in gift.goods for line in _goods(each, "")),
        GAP,
        Line(
            translate("Receipt", "It can be exchanged with this receipt. No price stands on it."), "", "fine"
        ),
    )


def _receipt(receipt: Receipt, zone: tzinfo | None) -> Iterator[Line]:
    at = local(receipt.at, zone)
    yield from _head(receipt.seller.name, receipt.seller.address, receipt.seller.city)
    when = translate("Receipt", "{day}, {time}").format(day=year_date(at), time=clock(at))
    yield Line(translate("Receipt", "Receipt {number}").format(number=receipt.number), when, "fine")
    yield GAP
    for line in receipt.lines:
        yield from _line(line, receipt.currency)
    if not receipt.lines:
        yield Line(counts.tr("{n} items", "", receipt.pieces))
    yield GAP
    yield from _sums(receipt)
    yield GAP
    for payment in receipt.payments:
        yield Line(payment_words(payment), _money(payment.amount, receipt.currency))
        if payment.change:
            yield Line(translate("Receipt", "Given"), _money(payment.given, receipt.currency), "fine")
            yield Line(translate("Receipt", "Change"), _money(payment.change, receipt.currency), "fine")
    for parcel in receipt.to_come:
        yield GAP
        yield from _parcel(parcel, zone)
    if receipt.earned:
        yield GAP
        yield Line(counts.tr("{n} points earned", "", receipt.earned), "", "fine")


def _sums(receipt: Receipt) -> Iterator[Line]:
    if receipt.points_value:
        used = counts.tr("{n} points used", "", receipt.points)
        yield Line(used, _money(-receipt.points_value, receipt.currency))
    yield Line(translate("Receipt", "Total"), _money(receipt.total, receipt.currency), "total")
    if receipt.cash_rounding:
        rounding = _money(receipt.cash_rounding, receipt.currency)
        yield Line(translate("Receipt", "Rounding in cash"), rounding, "fine")
    for tax in receipt.taxes:
        name = translate("Receipt", "VAT {rate} of {net}").format(
            rate=rate_words(tax.rate), net=_money(tax.net, receipt.currency)
        )
        yield Line(name, _money(tax.tax, receipt.currency), "fine")
    if not receipt.taxes:
        yield Line(translate("Receipt", "VAT"), _money(receipt.tax, receipt.currency), "fine")
    if receipt.saved:
        saved = _money(receipt.saved, receipt.currency)
        yield Line(translate("Receipt", "Saved"), saved, "fine")


def _head(name: str, address: str, city: str) -> Iterator[Line]:
    yield Line(apart(name), "", "head")
    if where := ", ".join(filter(None, (address, city))):
        yield Line(apart(where), "", "fine")


def _line(line: ReceiptLine, currency: str) -> Iterator[Line]:
    yield from _goods(line.goods, _money(line.listed, currency))
    if line.price is not None and line.goods.pieces > 1:
        each = translate("Receipt", "{pieces} × {price}").format(
            pieces=line.goods.pieces, price=_money(line.price, currency)
        )
        yield Line(each, "", "fine")
    for reduction in line.reductions:
        yield Line(applied_words(reduction), _money(-reduction.amount, currency), "fine")


def _goods(goods: Goods, amount: str) -> Iterator[Line]:
    if not goods.sku:
        yield Line(translate("Receipt", "Delivery"), amount)
        return
    name = apart(goods.name or goods.sku)
    if goods.pieces > 1:
        name = translate("Receipt", "{pieces} × {goods}").format(pieces=goods.pieces, goods=name)
    yield Line(name, amount)
    if goods.look:
        yield Line(apart(" · ".join(goods.look)), "", "fine")


def _parcel(parcel: ToCome, zone: tzinfo | None) -> Iterator[Line]:
    day = year_date(local(parcel.ready_at, zone))
    if parcel.way is Way.PICKUP:
        title = translate("Receipt", "To pick up in {place}, {day}")
    else:
        title = translate("Receipt", "Is sent from {place}, there by {day}")
    yield Line(title.format(place=apart(parcel.place), day=day), parcel.pickup)
    yield Line(goods_words(parcel), "", "fine")
    if parcel.to_confirm:
        yield Line(translate("Receipt", "To be confirmed"), "", "fine")


def _money(minor: int, currency: str) -> str:
    return money(Money(minor, currency))
