"""Receipts at the counter: checked without the line, and shown whether or not this device holds the sale."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from associate_app.domain.catalogue import Variant
from associate_app.domain.device import Device
from associate_app.domain.printed import (
    GiftReceipt,
    Goods,
    Payment,
    Receipt,
    ReceiptLine,
    Reduction,
    Seller,
    ToCome,
    for_gift,
    of_code,
    of_sale,
)
from associate_app.domain.receipt import SignedReceipt, says_the_same, verify
from associate_app.domain.sale import Sale
from associate_app.queries import product, selling
from associate_app.store import Reader

__all__ = [
    "GiftReceipt",
    "Goods",
    "Payment",
    "Receipt",
    "ReceiptLine",
    "Reduction",
    "Seller",
    "ToCome",
    "Verified",
    "for_gift",
    "read_receipt",
    "receipt_of",
    "sale_numbered",
    "shown",
    "verified_lately",
]

_KEPT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """The signature is right. `sale` is None where this device does not hold it."""

    signed: SignedReceipt
    sale: Sale | None


_lately: OrderedDict[str, SignedReceipt] = OrderedDict()


def read_receipt(reader: Reader, code: str) -> Verified:
    """`code` is all that the QR code holds. Raises RuleViolation `receipt.…`.

    What it says is kept for a while, for the screen that shows it.
    """
    signed = verify(code, lambda id: reader.document(Device, id))
    _lately[signed.number] = signed
    _lately.move_to_end(signed.number)
    while len(_lately) > _KEPT:
        _lately.popitem(last=False)
    return _verified(reader, signed)


def verified_lately(reader: Reader, number: str) -> Verified | None:
    """A receipt whose code was read since the app started."""
    signed = _lately.get(number)
    return _verified(reader, signed) if signed else None


def sale_numbered(reader: Reader, number: str) -> Sale | None:
    """Of two sales under one number the one whose receipt was read here, else the first."""
    verified = verified_lately(reader, number)
    return verified.sale if verified else next(iter(selling.numbered(reader, number)), None)


def shown(reader: Reader, number: str) -> Receipt | None:
    """What stands on the receipt `number`, by the sale or by its code; None where neither is here."""
    sale = sale_numbered(reader, number)
    if sale is not None:
        return receipt_of(reader, sale)
    verified = verified_lately(reader, number)
    if verified is None:
        return None
    skus = (line.sku for line in verified.signed.lines or ())
    return of_code(verified.signed, product.places(reader), _variants(reader, skus))


def receipt_of(reader: Reader, sale: Sale) -> Receipt:
    return of_sale(sale, product.places(reader), _variants(reader, (line.sku for line in sale.lines)))


def _verified(reader: Reader, signed: SignedReceipt) -> Verified:
    held = (each for each in selling.numbered(reader, signed.number) if says_the_same(signed, each))
    return Verified(signed=signed, sale=next(held, None))


def _variants(reader: Reader, skus: Iterable[str]) -> dict[str, Variant]:
    return {each.id: each for each in selling.variants(reader, skus)}
