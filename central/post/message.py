"""A receipt as a letter: plain text, the same as HTML, and the code as a picture."""

import html
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, tzinfo
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from zoneinfo import ZoneInfo

import segno

from associate_app.domain.fulfilment.plan import Way
from associate_app.domain.money import minor_digits
from associate_app.domain.pricing.reasons import Source
from associate_app.domain.printed import Payment, Receipt, ReceiptLine, ToCome
from associate_app.domain.time import Instant, to_datetime
from central.post.words import Words, words_in

_PICTURE = "receipt-code"
_MODULE = 4  # pixels


class BadAddress(ValueError):
    """No mail can go there; says nothing of it."""


@dataclass(frozen=True, slots=True)
class _Row:
    left: str
    right: str = ""
    strong: bool = False


def written(
    receipt: Receipt, code: str, *, to: str, sender: str, language: str, id: str, now: Instant
) -> EmailMessage:
    """`code` is what the picture holds, `id` keeps a second delivery recognisable. Raises BadAddress."""
    words = words_in(language)
    message = EmailMessage()
    try:
        message["To"] = Address(addr_spec=to)
        domain = Address(addr_spec=sender).domain
    except (ValueError, IndexError, MessageError):
        raise BadAddress from None
    message["From"] = Address(display_name=receipt.seller.name, addr_spec=sender)
    message["Subject"] = words.subject.format(number=receipt.number, store=receipt.seller.name)
    message["Date"] = format_datetime(to_datetime(now))
    message["Message-ID"] = f"<receipt.{id}@{domain}>"
    message["Auto-Submitted"] = "auto-generated"
    rows = tuple(_rows(receipt, words))
    message.set_content("\n".join(_as_text(rows, receipt, words)) + "\n")
    message.add_alternative(_as_html(rows, receipt, words, language), subtype="html")
    body = message.get_payload()[1]  # type: ignore[index]
    body.add_related(  # type: ignore[union-attr]
        picture(code),
        maintype="image",
        subtype="png",
        cid=f"<{_PICTURE}>",
        filename=f"{receipt.number}.png",
        disposition="inline",
    )
    return message


def picture(code: str) -> bytes:
    """PNG of the QR code (ISO/IEC 18004)."""
    file = io.BytesIO()
    segno.make_qr(code, error="l").save(file, kind="png", scale=_MODULE, border=4)
    return file.getvalue()


def _rows(receipt: Receipt, words: Words) -> Iterator[_Row]:
    for line in receipt.lines:
        yield from _line(line, receipt, words)
    if receipt.points_value:
        left = words.points.format(points=receipt.points)
        yield _Row(left, _amount(-receipt.points_value, receipt, words))
    if not receipt.tax_inside:
        yield from _taxes(receipt, words)
    yield _Row(words.total, _amount(receipt.total, receipt, words), strong=True)
    if receipt.tax_inside:
        yield from _taxes(receipt, words)
    if receipt.cash_rounding:
        yield _Row(words.rounding, _amount(receipt.cash_rounding, receipt, words))
    for payment in receipt.payments:
        yield from _payment(payment, receipt, words)
    if receipt.earned:
        yield _Row(words.earned.format(points=receipt.earned))
    if receipt.to_come:
        yield _Row(words.to_come, strong=True)
    for parcel in receipt.to_come:
        yield from _parcel(parcel, receipt, words)


def _taxes(receipt: Receipt, words: Words) -> Iterator[_Row]:
    for tax in receipt.taxes:
        rate = f"{tax.rate / 10_000:g}".replace(".", words.point)
        said = words.tax.format(rate=rate, net=_amount(tax.net, receipt, words))
        yield _Row(said, _amount(tax.tax, receipt, words))


def _line(line: ReceiptLine, receipt: Receipt, words: Words) -> Iterator[_Row]:
    goods = line.goods
    name = (goods.name or goods.sku) if goods.sku else words.delivery
    yield _Row(", ".join((name, *goods.look)), _amount(line.listed, receipt, words))
    if goods.pieces > 1 and line.price is not None:
        yield _Row("  " + words.item.format(pieces=goods.pieces, price=_amount(line.price, receipt, words)))
    for each in line.reductions:
        named = each.source in (Source.PROMOTION, Source.OFFER) and each.name
        name = each.name if named else words.reductions.get(each.source, each.name)
        yield _Row(f"  {name}", _amount(-each.amount, receipt, words))


def _payment(payment: Payment, receipt: Receipt, words: Words) -> Iterator[_Row]:
    way = words.ways.get(payment.way, payment.way)
    way = words.given_back.format(way=way) if payment.given_back else way
    yield _Row(
        ", ".join(filter(None, (way, payment.scheme, payment.approval_code))),
        _amount(payment.amount, receipt, words),
    )
    if payment.given:
        yield _Row("  " + words.given, _amount(payment.given, receipt, words))
        yield _Row("  " + words.change, _amount(payment.change, receipt, words))


def _parcel(parcel: ToCome, receipt: Receipt, words: Words) -> Iterator[_Row]:
    template = words.pickup if parcel.way is Way.PICKUP else words.shipment
    at = _moment(parcel.ready_at, receipt)
    day = at.partition(" ")[0]
    said = template.format(place=parcel.place, at=at, day=day, number=parcel.pickup)
    yield _Row(f"{said} ({words.to_confirm})" if parcel.to_confirm else said)
    for goods in parcel.goods:
        yield _Row(f"  {goods.pieces} × {goods.name or goods.sku}")


def _head(receipt: Receipt, words: Words) -> Iterator[str]:
    seller = receipt.seller
    yield seller.name
    if where := ", ".join(filter(None, (seller.address, seller.city))):
        yield where
    yield f"{words.number} {receipt.number} · {_moment(receipt.at, receipt)}"
    if receipt.voided_at is not None:
        yield words.voided.format(at=_moment(receipt.voided_at, receipt))


def _as_text(rows: tuple[_Row, ...], receipt: Receipt, words: Words) -> Iterator[str]:
    yield from (words.greeting, "", *_head(receipt, words), "")
    for row in rows:
        yield f"{row.left}: {row.right}" if row.right else row.left
    yield from ("", words.code, words.why)


def _as_html(rows: tuple[_Row, ...], receipt: Receipt, words: Words, language: str) -> str:
    def safe(text: str) -> str:
        return html.escape(text.strip())

    head = "<br>".join(safe(each) for each in _head(receipt, words))
    lines = "".join(
        f'<tr style="font-weight:{700 if row.strong else 400}">'
        f'<td style="padding:4px 16px 4px {16 if row.left.startswith(" ") else 0}px">{safe(row.left)}</td>'
        f'<td style="padding:4px 0;text-align:right;white-space:nowrap">{safe(row.right)}</td></tr>'
        for row in rows
    )
    return (
        f'<!doctype html><html lang="{safe(language or "en")}"><head><meta charset="utf-8">'
        f"<title>{safe(receipt.number)}</title></head>"
        '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:560px">'
        f"<p>{safe(words.greeting)}</p><p>{head}</p>"
        f'<table style="border-collapse:collapse;width:100%">{lines}</table>'
        f'<p><img src="cid:{_PICTURE}" alt="{safe(words.code)}" style="max-width:100%"></p>'
        f"<p>{safe(words.code)}</p><p>{safe(words.why)}</p></body></html>"
    )


def _amount(minor: int, receipt: Receipt, words: Words) -> str:
    """ "1249,00 EUR": the code of the currency is understood in every language."""
    digits = minor_digits(receipt.currency)
    whole, rest = divmod(abs(minor), 10**digits)
    figures = f"{whole}{words.point}{rest:0{digits}d}" if digits else str(whole)
    return f"{'−' if minor < 0 else ''}{figures} {receipt.currency}"


def _moment(at: Instant, receipt: Receipt) -> str:
    """By the clock of the store, and so that no country reads it otherwise (ISO 8601)."""
    return f"{to_datetime(at).astimezone(_zone(receipt)):%Y-%m-%d %H:%M}"


def _zone(receipt: Receipt) -> tzinfo:
    try:
        return ZoneInfo(receipt.seller.time_zone)
    except (KeyError, ValueError, OSError):
        return UTC
