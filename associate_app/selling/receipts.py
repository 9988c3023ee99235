"""Receipts at the counter: checked without the line, and shown whether or not this device holds the sale."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from associate_app.commands.receipts import SendReceipt
from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import ConsentChannel, ConsentProof, Customer
from associate_app.domain.device import Device
from associate_app.domain.printed import (
    GiftReceipt,
    Goods,
    Payment,
    Receipt,
    ReceiptLine,
    Seller,
    ToCome,
    for_gift,
    of_code,
    of_sale,
)
from associate_app.domain.receipt import SignedReceipt, says_the_same, verify
from associate_app.domain.sale import Sale
from associate_app.queries import product, selling
from associate_app.selling.closing import receipt_code
from associate_app.store import Performed, Reader, Store

__all__ = [
    "GiftReceipt",
    "Goods",
    "Payment",
    "Receipt",
    "ReceiptLine",
    "Receipts",
    "Seller",
    "ToCome",
    "Verified",
    "for_gift",
    "read_receipt",
    "receipt_of",
]

_KEPT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """The signature is right. `sale` is None where this device does not hold it."""

    signed: SignedReceipt
    sale: Sale | None


def read_receipt(reader: Reader, code: str) -> Verified:
    """`code` is all that the QR code holds. Raises RuleViolation `receipt.…`."""
    return _verified(reader, verify(code, lambda id: reader.document(Device, id)))


def receipt_of(reader: Reader, sale: Sale) -> Receipt:
    return of_sale(sale, product.places(reader), _variants(reader, (line.sku for line in sale.lines)))


class Receipts:
    """Receipts by their number: of the sales this device holds, and those whose code was read lately."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._reader = store.reader
        self._lately: OrderedDict[str, tuple[SignedReceipt, str]] = OrderedDict()

    def read(self, code: str) -> Verified:
        """As `read_receipt`; what it says is kept for the screen that shows it."""
        verified = read_receipt(self._reader(), code)
        number = verified.signed.number
        self._lately[number] = verified.signed, code.strip()
        self._lately.move_to_end(number)
        while len(self._lately) > _KEPT:
            self._lately.popitem(last=False)
        return verified

    def lately(self, number: str) -> Verified | None:
        """A receipt whose code was read since the app started."""
        known = self._lately.get(number)
        return _verified(self._reader(), known[0]) if known else None

    def sale(self, number: str) -> Sale | None:
        """Of two sales under one number the one whose receipt was read, else the first."""
        verified = self.lately(number)
        return verified.sale if verified else next(iter(selling.numbered(self._reader(), number)), None)

    def shown(self, number: str) -> Receipt | None:
        """What stands on it, by the sale or by its code alone; None where neither is here."""
        reader = self._reader()
        sale, verified = self.sale(number), self.lately(number)
        if sale is not None:
            return receipt_of(reader, sale)
        if verified is None:
            return None
        skus = (line.sku for line in verified.signed.lines or ())
        return of_code(verified.signed, product.places(reader), _variants(reader, skus))

    def code(self, sale: Sale) -> str:
        """What the QR code of its receipt holds: only its own device can sign it, others repeat what they
        have read. Empty where this one has not."""
        identity = self._store.identity()
        if identity is not None and identity.device == sale.device:
            return receipt_code(sale, identity.private_key)
        signed, code = self._lately.get(sale.id, (None, ""))
        return code if signed is not None and says_the_same(signed, sale) else ""

    def mail_to(self, sale: Sale) -> str:
        """The address of a customer who has agreed to receipts by e-mail; empty where one has to be given."""
        customer = _buyer(self._reader(), sale.customer)
        return customer.email if customer is not None and customer.agrees(ConsentChannel.RECEIPTS) else ""

    async def send(
        self,
        sale: Sale,
        actor: str,
        *,
        address: str = "",
        proof: ConsentProof | None = None,
        language: str = "",
    ) -> Performed:
        """By e-mail, to `mail_to`, or to an address given for this receipt alone, with `proof` that it was.

        Raises RuleViolation `receipt.…`, `customer.bad_email`, `text.…`.
        """
        asked = SendReceipt(
            sale=sale.id,
            code=self.code(sale),
            address=address.strip() if proof else "",
            proof=proof,
            language=language,
        )
        return await self._store.perform(asked, actor=actor)


def _verified(reader: Reader, signed: SignedReceipt) -> Verified:
    held = (each for each in selling.numbered(reader, signed.number) if says_the_same(signed, each))
    return Verified(signed=signed, sale=next(held, None))


def _buyer(reader: Reader, id: str) -> Customer | None:
    """Whoever has that customer's history now."""
    seen: set[str] = set()
    while id and id not in seen:
        seen.add(id)
        customer = reader.document(Customer, id)
        if customer is None or not customer.merged_into:
            return customer
        id = customer.merged_into
    return None


def _variants(reader: Reader, skus: Iterable[str]) -> dict[str, Variant]:
    return {each.id: each for each in selling.variants(reader, skus)}
